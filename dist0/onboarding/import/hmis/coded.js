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
    get coded () {
        return coded;
    },
    get knownCode () {
        return knownCode;
    }
});
const _codeset = require("../../../domain/codes/code-set");
function knownCode(row, column, set) {
    const code = row.text(column);
    if (code === null || (0, _codeset.labelIn)(set, code) !== undefined) return code;
    row.warn("VALUE_NOT_IN_LIST", column);
    return null;
}
function coded(row, column, set) {
    return {
        value: knownCode(row, column, set),
        code_system: set.codeSystem,
        source_value: row.text(column)
    };
}

//# sourceMappingURL=coded.js.map
