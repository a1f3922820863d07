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
    get courtOrder () {
        return courtOrder;
    },
    get lackingInOrder () {
        return lackingInOrder;
    }
});
const _categories = require("./categories");
function courtOrder(order, mandates) {
    const scope = (0, _categories.maskOf)(order.scope);
    return {
        id: order.id,
        order,
        scope: order.confidentialBasis === null ? scope & ~_categories.COUNSELING_NOTE : scope,
        stands: !order.vacated && order.noticeAndOpportunity && hasFindings(order) && isAccompanied(order, mandates) && order.privacyOfficerApprovedAt !== null
    };
}
const FINDINGS_OF = {
    CIVIL_2_64: "2.64(d)",
    CRIMINAL_2_65: "2.65(d)",
    PROGRAM_2_66: "2.66(c)"
};
function lackingInOrder(order, mandates) {
    const lacking = [];
    if (!order.noticeAndOpportunity) lacking.push("2.22(b)(1)(ii)(H)");
    if (!isAccompanied(order, mandates)) lacking.push("2.61");
    if (!hasFindings(order)) lacking.push(FINDINGS_OF[order.type]);
    return lacking;
}
/** 2.64(d), 2.65(d), 2.66: the findings that each type needs. */ function hasFindings({ type, findings }) {
    if (!findings.includes("NO_OTHER_EFFECTIVE_WAY")) return false;
    if (!findings.includes("PUBLIC_INTEREST_OUTWEIGHS")) return false;
    switch(type){
        case "CIVIL_2_64":
        case "PROGRAM_2_66":
            return true;
        case "CRIMINAL_2_65":
            return findings.includes("EXTREMELY_SERIOUS_CRIME") && findings.includes("SUBSTANTIAL_VALUE") && findings.includes("HOLDER_HAD_COUNSEL");
    }
}
/** 2.61: an order only authorizes; a subpoena or similar mandate must be on file too. */ function isAccompanied({ mandateId }, mandates) {
    return mandateId !== null && mandates.some((mandate)=>mandate.id === mandateId);
}

//# sourceMappingURL=court-order.js.map
