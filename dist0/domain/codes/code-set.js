/**
 * Where a row of a code set is known from. `found`: a public source holds it. `memory`: written down by people
 * who know the list, to be checked against the official one before a decision rests on it. `proposal`: this project's.
 */ "use strict";
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
    get codeSet () {
        return codeSet;
    },
    get labelIn () {
        return labelIn;
    }
});
function codeSet(facts, rows) {
    const { system, version, list = null } = facts;
    return {
        system,
        version,
        list,
        codeSystem: [
            system,
            version,
            ...list === null ? [] : [
                list
            ]
        ].join(" "),
        codes: rows.map(([code, label, provenance = facts.provenance])=>({
                code,
                label,
                system,
                version,
                provenance
            }))
    };
}
function labelIn(set, code) {
    return set.codes.find((one)=>one.code === code)?.label;
}

//# sourceMappingURL=code-set.js.map
