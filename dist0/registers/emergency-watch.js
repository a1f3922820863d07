"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get overdueTeller () {
        return overdueTeller;
    },
    get watchEntries () {
        return watchEntries;
    }
});
const _errors = require("../database/errors");
const _emergenciesstore = require("../sites/emergencies.store");
const EVERY_MS = 60_000;
function watchEntries(parts, everyMs = EVERY_MS) {
    const look = overdueTeller(parts);
    void look();
    const timer = setInterval(()=>void look(), everyMs);
    timer.unref();
    return ()=>{
        clearInterval(timer);
    };
}
function overdueTeller({ database, log, clock = ()=>new Date() }) {
    let told = 0;
    return async ()=>{
        try {
            const count = await (0, _emergenciesstore.overdueEntries)(database, clock().toISOString());
            if (count > told) log.warn("entries of patients' records are incomplete and due", {
                code: "EMERGENCY_ENTRIES_OVERDUE",
                count
            });
            told = count;
        } catch (error) {
            log.warn("incomplete entries could not be counted", {
                code: error instanceof _errors.DatabaseError ? error.code : "UNEXPECTED"
            });
        }
    };
}

//# sourceMappingURL=emergency-watch.js.map
