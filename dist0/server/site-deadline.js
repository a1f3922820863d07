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
    get SiteDeadline () {
        return SiteDeadline;
    },
    get remainingOf () {
        return remainingOf;
    }
});
const _siteerrors = require("../domain/site-errors");
/** What a hub that names no time waits at most. */ const LONGEST_MS = 30_000;
class SiteDeadline {
    until = Number.POSITIVE_INFINITY;
    giving = false;
    /** Throws once the time is over, also where the process was too busy for the timer. */ goOn = ()=>{
        if (!this.giving && performance.now() >= this.until) throw new _siteerrors.SiteRefusal("DEADLINE");
    };
    /** Milliseconds. */ remaining = ()=>Math.max(0, this.until - performance.now());
    /** From here on it is made, or goes on record: it is given, however late. */ give = ()=>{
        this.goOn();
        this.giving = true;
    };
    /** Rejects as soon as the time is over; the work stops at its next step. */ async within(milliseconds, work) {
        let timer;
        this.until = performance.now() + milliseconds;
        const late = new Promise((_, reject)=>{
            timer = setTimeout(()=>{
                if (this.giving) return;
                this.until = 0;
                reject(new _siteerrors.SiteRefusal("DEADLINE"));
            }, milliseconds);
        });
        try {
            return await Promise.race([
                work(),
                late
            ]);
        } finally{
            clearTimeout(timer);
        }
    }
}
function remainingOf(header) {
    if (header === undefined) return LONGEST_MS;
    if (!/^\d{1,7}$/.test(header)) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
    return Math.min(Number(header), LONGEST_MS);
}

//# sourceMappingURL=site-deadline.js.map
