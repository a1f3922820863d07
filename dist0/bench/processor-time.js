"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "processorMs", {
    enumerable: true,
    get: function() {
        return processorMs;
    }
});
const _nodefs = require("node:fs");
const TICKS_PER_SECOND = 100;
function processorMs(pid) {
    try {
        return (0, _nodefs.readdirSync)("/proc").filter((name)=>/^\d+$/.test(name)).reduce((sum, name)=>sum + (isOf(name, pid) ? ticksOf(name) : 0), 0) * (1000 / TICKS_PER_SECOND);
    } catch  {
        return null;
    }
}
function isOf(name, pid) {
    return name === String(pid) || statOf(name)[1] === String(pid);
}
/** Own time, and that of children that have ended. */ function ticksOf(name) {
    return statOf(name).slice(11, 15).reduce((sum, ticks)=>sum + Number(ticks), 0);
}
/** The fields after the name of the program, which may hold spaces: state, parent, ... */ function statOf(name) {
    try {
        const stat = (0, _nodefs.readFileSync)(`/proc/${name}/stat`, "latin1");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    } catch  {
        return [];
    }
}

//# sourceMappingURL=processor-time.js.map
