"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "sdlChecks", {
    enumerable: true,
    get: function() {
        return sdlChecks;
    }
});
const _graphql = require("graphql");
const _compare = require("../../sites/contract/compare");
const _report = require("./report");
async function sdlChecks(given, contract) {
    const readable = "its SDL can be read";
    const takesChanges = hasMutation(given);
    if (takesChanges === null) return [
        (0, _report.check)("MUST", readable, false, "it is no SDL of a schema")
    ];
    const differences = await (0, _compare.compareSdl)(takesChanges ? contract.whole : contract.onlyRead, given);
    const of = (kind)=>[
            ...new Set(differences.filter((one)=>one.kind === kind).map(({ path })=>path))
        ];
    return [
        (0, _report.check)("MUST", readable, true),
        checkOf("MUST", "its SDL has all of the contract", of("MISSING")),
        checkOf("MUST", "its SDL has nothing otherwise than the contract", of("CHANGED")),
        checkOf("SHOULD", "its SDL has nothing more than the contract", of("EXTRA"))
    ];
}
/** Null: it is none. */ function hasMutation(sdl) {
    try {
        return (0, _graphql.buildSchema)(sdl).getMutationType() !== undefined;
    } catch  {
        return null;
    }
}
const MOST_NAMED = 20;
function checkOf(level, what, paths) {
    const more = paths.length - MOST_NAMED;
    return (0, _report.check)(level, what, paths.length === 0, `${paths.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`);
}

//# sourceMappingURL=sdl.js.map
