"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "remoteHouse", {
    enumerable: true,
    get: function() {
        return remoteHouse;
    }
});
function remoteHouse({ sign, random, log }) {
    return {
        sign,
        random,
        log,
        now: ()=>performance.now(),
        later
    };
}
function later(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return ()=>{
        clearTimeout(timer);
    };
}

//# sourceMappingURL=remote-house.js.map
