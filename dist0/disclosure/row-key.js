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
    get keyOf () {
        return keyOf;
    },
    get setKey () {
        return setKey;
    }
});
const KEY = Symbol("row key");
function setKey(disclosed, key) {
    disclosed[KEY] = key;
}
function keyOf(disclosed) {
    return disclosed[KEY] ?? null;
}

//# sourceMappingURL=row-key.js.map
