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
    get handOver () {
        return handOver;
    },
    get hold () {
        return hold;
    }
});
/** What is to be done when a row is handed over after all. */ const waiting = new WeakMap();
function hold(row, record) {
    const known = waiting.get(row);
    if (known === undefined) waiting.set(row, [
        record
    ]);
    else known.push(record);
}
function handOver(row) {
    const records = waiting.get(row);
    if (records === undefined) return;
    waiting.delete(row);
    for (const record of records)record();
}

//# sourceMappingURL=held.js.map
