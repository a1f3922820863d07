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
    get findingReason () {
        return findingReason;
    },
    get findingsOutsidePart2 () {
        return findingsOutsidePart2;
    },
    get otherPolicy () {
        return otherPolicy;
    },
    get outsidePart2 () {
        return outsidePart2;
    }
});
const _categories = require("./categories");
const _purposes = require("./purposes");
const _consents = require("./consents");
const _organizations = require("./organizations");
const _redisclosure = require("./redisclosure");
function outsidePart2(c) {
    if (isVaRecord(c)) return "VA_RECORD";
    if (isNoProgramRecord(c)) return notAProgramBecause(c.source);
    return isOralTreatmentInformation(c) ? "ORAL_TREATMENT_INFORMATION" : null;
}
function findingsOutsidePart2({ slice }) {
    const { SUD_DIAGNOSIS, OVERDOSE_EVENT } = _categories.CATEGORY_BIT;
    const evidence = slice.madeFor === "EVIDENCE_ONLY" ? SUD_DIAGNOSIS : 0; // 2.12(e)(4)(i)
    const noDisorder = slice.noSudFinding ? SUD_DIAGNOSIS | OVERDOSE_EVENT : 0; // 2.12(e)(4)(ii)
    return evidence | noDisorder;
}
function findingReason({ slice }, asked) {
    const evidence = slice.madeFor === "EVIDENCE_ONLY" && asked === _categories.CATEGORY_BIT.SUD_DIAGNOSIS;
    return evidence ? "EVIDENCE_ONLY_DIAGNOSIS" : "NO_SUD_FINDING";
}
function otherPolicy(reason, holder) {
    if (reason === "VA_RECORD") return "38USC7332";
    return (0, _organizations.isCovered)(holder) ? "HIPAA" : "LOCAL";
}
/** 2.12(c)(1): made and held by the Department of Veterans Affairs. */ function isVaRecord({ source, holder }) {
    return source?.kind === "VA_FACILITY" && holder?.kind === "VA_FACILITY";
}
/** 2.11, 2.12(e)(2), (d)(2)(ii). */ function isNoProgramRecord({ source, holder }) {
    return !(0, _organizations.isProgram)(source) && !(0, _organizations.isProgram)(holder);
}
function notAProgramBecause(source) {
    return source?.part2Program === false ? "SOURCE_NOT_PART2_PROGRAM" : "SOURCE_NOT_FEDERALLY_ASSISTED";
}
/** 2.11 "records": told orally with consent for treatment, to a provider that is no program. */ function isOralTreatmentInformation(c) {
    if (c.slice.receivedUnder?.medium !== "ORAL" || (0, _organizations.isProgram)(c.holder)) return false;
    const form = (0, _redisclosure.formReceivedUnder)(c);
    if (form === null || form.kind !== "NAMED" && form.kind !== "TPO") return false;
    if ((form.purposes & _purposes.CONSENT_PURPOSE_BIT.TREATMENT) === 0) return false;
    return (0, _consents.missingElements)(c, form, (0, _organizations.isCovered)(c.holder)) === 0;
}

//# sourceMappingURL=governed.js.map
