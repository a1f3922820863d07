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
    get dayOn () {
        return dayOn;
    },
    get todayIn () {
        return todayIn;
    }
});
const _relations = require("../identity/relations");
/** Every operation asks, and the answer changes once a minute at most. */ const known = new WeakMap();
function todayIn(directory, now) {
    const minute = now.slice(0, 16);
    const before = known.get(directory);
    if (before?.minute === minute) return before.today;
    const days = new Map([
        ...directory.jurisdictions.values()
    ].map(({ slug, timeZone })=>[
            slug,
            (0, _relations.dateIn)(timeZone, now)
        ]));
    const [one, ...others] = new Set(days.values());
    const today = others.length === 0 ? one ?? now.slice(0, 10) : Object.fromEntries(days);
    known.set(directory, {
        minute,
        today
    });
    return today;
}
function dayOn(today, jurisdiction) {
    return typeof today === "string" ? today : today[jurisdiction] ?? "";
}

//# sourceMappingURL=today.js.map
