"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "compareSdl", {
    enumerable: true,
    get: function() {
        return compareSdl;
    }
});
const _core = require("@graphql-inspector/core");
const _graphql = require("graphql");
/** A hub takes no word that it does not know, so for it one more is as bad as one less. */ const MORE_WORDS = [
    "ENUM_VALUE_ADDED",
    "UNION_MEMBER_ADDED"
];
async function compareSdl(contract, given) {
    const wanted = (0, _graphql.buildSchema)(contract);
    const found = await (0, _core.diff)(wanted, (0, _graphql.buildSchema)(given));
    return found.flatMap(({ type, path = type, message, criticality: { level } })=>{
        // Of a list of words that is new nobody knows any.
        const isKnown = wanted.getType(path.split(".")[0] ?? "") !== undefined;
        if (level === _core.CriticalityLevel.Breaking || MORE_WORDS.includes(type) && isKnown) return [
            {
                kind: type.endsWith("_REMOVED") ? "MISSING" : "CHANGED",
                path,
                message
            }
        ];
        return type.endsWith("_ADDED") && !type.includes("DESCRIPTION") ? [
            {
                kind: "EXTRA",
                path,
                message
            }
        ] : [];
    });
}

//# sourceMappingURL=compare.js.map
