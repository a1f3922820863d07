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
    get load () {
        return load;
    },
    get walk () {
        return walk;
    }
});
const _child = require("./child");
async function walk(options) {
    const child = await (0, _child.startChild)("walk-process.js", options);
    await child.stop();
    return child.ready;
}
async function load({ url, headers, bodies }, connections, amount) {
    const options = {
        url,
        headers,
        bodies,
        connections,
        amount
    };
    const child = await (0, _child.startChild)("load-process.js", options);
    await child.stop();
    if (child.ready.failed > 0) throw new Error(`${String(child.ready.failed)} of ${String(amount)} requests failed at ${url}`);
    return child.ready;
}

//# sourceMappingURL=load.js.map
