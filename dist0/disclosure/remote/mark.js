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
    get remoteMarkOf () {
        return remoteMarkOf;
    },
    get setRemoteMark () {
        return setRemoteMark;
    }
});
const marks = new WeakMap();
function setRemoteMark(row, mark) {
    marks.set(row, mark);
}
function remoteMarkOf(row) {
    return marks.get(row) ?? null;
}

//# sourceMappingURL=mark.js.map
