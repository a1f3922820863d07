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
    get textOf () {
        return textOf;
    },
    get written () {
        return written;
    }
});
/**
 * Data in the form in which they leave. While an answer waits for the ledger it is one text: as thousands of small
 * objects each of the answers that wait would be copied by every collection of garbage meanwhile.
 */ class WrittenData {
    text;
    constructor(text){
        this.text = text;
    }
}
function written(data) {
    return new WrittenData(JSON.stringify(data));
}
function textOf(result) {
    const { data } = result;
    if (!(data instanceof WrittenData)) return JSON.stringify(result);
    const fields = Object.entries(result).filter(([, value])=>value !== undefined).map(([name, value])=>`${JSON.stringify(name)}:${value === data ? data.text : JSON.stringify(value)}`);
    return `{${fields.join()}}`;
}

//# sourceMappingURL=written.js.map
