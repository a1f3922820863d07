"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ceilingsOf", {
    enumerable: true,
    get: function() {
        return ceilingsOf;
    }
});
const _ceiling = require("../../privacy/ceiling");
const _local = require("../../privacy/local");
const known = new WeakMap();
function ceilingsOf(prepared) {
    let ceilings = known.get(prepared);
    if (ceilings === undefined) known.set(prepared, ceilings = {
        part2: (0, _ceiling.ceiling)(prepared),
        local: (0, _local.localCeiling)(prepared)
    });
    return ceilings;
}

//# sourceMappingURL=ceilings.js.map
