/** A clock that strikes again and again, from when it was set going. */ "use strict";
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
    get TICK_MS () {
        return TICK_MS;
    },
    get machineTicks () {
        return machineTicks;
    }
});
const TICK_MS = {
    embedded: 40,
    postgres: 10
};
const machineTicks = (everyMs)=>{
    const waiting = [];
    const interval = setInterval(()=>{
        for (const go of waiting.splice(0))go();
    }, everyMs);
    // A door that nobody leaves by holds no process up.
    interval.unref();
    return {
        next: ()=>{
            interval.ref();
            return new Promise((resolve)=>waiting.push(resolve));
        },
        stop: ()=>{
            clearInterval(interval);
        }
    };
};

//# sourceMappingURL=ticks.js.map
