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
    get aggregate () {
        return aggregate;
    },
    get deidentifiedRow () {
        return deidentifiedRow;
    }
});
const _obligationlist = require("./obligation-list");
const _release = require("./release");
const REFUSED = {
    released: false,
    obligations: []
};
function aggregate(prepared) {
    if (!mayAskWithoutPerson(prepared)) return REFUSED;
    return {
        released: true,
        section: "2.16(a)",
        obligations: [
            (0, _obligationlist.plain)("SUPPRESS_SMALL_CELLS"),
            (0, _obligationlist.plain)("COMPLEMENTARY_SUPPRESSION"),
            (0, _obligationlist.plain)("DIFFERENCING_GUARD")
        ]
    };
}
function deidentifiedRow(prepared, slice) {
    if (!mayAskWithoutPerson(prepared) || slice === null) return REFUSED;
    const publicHealth = prepared.purpose === "PUBLIC_HEALTH";
    if (publicHealth && prepared.organization?.publicHealthAuthority !== true) return REFUSED;
    const row = slice.deidentification;
    if (row === null) return REFUSED;
    const method = methodMet(row);
    if (method === null) return {
        released: false,
        obligations: generalize(row.attributes)
    };
    const obligations = [
        {
            method,
            type: "DEIDENTIFY_164_514B"
        }
    ];
    if (publicHealth) obligations.push({
        section: "2.54",
        type: "RECORD_BASIS"
    });
    return {
        released: true,
        section: publicHealth ? "2.54" : "2.16(a)",
        obligations
    };
}
function mayAskWithoutPerson(prepared) {
    return (0, _release.undecidable)(prepared) === null && prepared.rule.withoutPerson;
}
/** 164.514(b)(1), (2): nothing identifying is left, or an expert's report; a limited data set never suffices. */ function methodMet(row) {
    if (row.actualKnowledge) return null;
    switch(row.method){
        case "SAFE_HARBOR":
            return row.attributes.every((attribute)=>targetOf(attribute) === null) ? "SAFE_HARBOR" : null;
        case "EXPERT_DETERMINATION":
            return row.expertReportId === null ? null : "EXPERT_DETERMINATION";
        case "LIMITED_DATA_SET":
        case "NONE":
            return null;
    }
}
/** What identifying attributes must be reduced to. */ function generalize(attributes) {
    const targets = attributes.map(targetOf).filter((target)=>target !== null);
    if (targets.length === 0) return [];
    return [
        {
            to: [
                ...new Set(targets)
            ].sort(),
            type: "GENERALIZE"
        }
    ];
}
/** 164.514(b)(2): null for an attribute that does not identify. */ function targetOf(attribute) {
    switch(attribute){
        case "STATE":
        case "YEAR":
        case "AGE_UP_TO_89":
        case "AGE_90_PLUS":
        case "ZIP3_OVER_20000":
        case "DEMOGRAPHIC_GROUP":
        case "OUTCOME_VALUE":
            return null;
        case "STREET":
        case "PRECINCT":
        case "CITY":
        case "COUNTY":
        case "ZIP3_UNDER_20000":
        case "ZIP5":
            return "STATE";
        case "DATE":
            return "YEAR";
        case "AGE_OVER_89":
            return "AGE_90_PLUS";
        case "NAME":
        case "PHONE":
        case "FAX":
        case "EMAIL":
        case "SSN":
        case "MEDICAL_RECORD_NUMBER":
        case "HEALTH_PLAN_NUMBER":
        case "ACCOUNT_NUMBER":
        case "LICENSE_NUMBER":
        case "VEHICLE_ID":
        case "DEVICE_ID":
        case "URL":
        case "IP_ADDRESS":
        case "BIOMETRIC":
        case "PHOTO":
        case "UNIQUE_CODE":
            return "REMOVE";
    }
}

//# sourceMappingURL=without-person.js.map
