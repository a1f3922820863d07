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
    get mayUse () {
        return mayUse;
    },
    get operationObligations () {
        return operationObligations;
    },
    get tellsByPosition () {
        return tellsByPosition;
    }
});
const _obligationlist = require("./obligation-list");
function tellsByPosition(operation) {
    switch(operation){
        case "COUNT":
        case "FILTER":
        case "SORT":
            return true;
        case "READ":
        case "LIST":
        case "SUBSCRIBE":
            return false;
    }
}
function mayUse(verdict, uses) {
    return (uses & ~verdict.released) === 0;
}
function operationObligations(operation, withheld) {
    if (!tellsByPosition(operation)) return [];
    switch(withheld){
        case "ALL":
            return [
                (0, _obligationlist.plain)("COUNT_EQUALS_VISIBLE_ROWS"),
                (0, _obligationlist.plain)("NO_FILTER_ON_HIDDEN_FIELDS")
            ];
        case "SOME":
            return [
                (0, _obligationlist.plain)("NO_FILTER_ON_HIDDEN_FIELDS")
            ];
        case "NONE":
            return [];
    }
}

//# sourceMappingURL=uses.js.map
