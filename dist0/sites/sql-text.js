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
    get SqlText () {
        return SqlText;
    },
    get statementName () {
        return statementName;
    }
});
const _nodecrypto = require("node:crypto");
class SqlText {
    values = [];
    /** A placeholder with its type, e.g. `$3::text[]`. */ param(value, type) {
        this.values.push(value);
        return `$${this.values.length}::${type}`;
    }
}
const MAX_NAMES = 1000;
const names = new Map();
function statementName(prefix, text) {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= MAX_NAMES) return "";
    const name = `${prefix}_${(0, _nodecrypto.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
    return name;
}

//# sourceMappingURL=sql-text.js.map
