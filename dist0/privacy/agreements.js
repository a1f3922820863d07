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
    get effectiveAgreements () {
        return effectiveAgreements;
    },
    get lacksOfItsSection () {
        return lacksOfItsSection;
    }
});
const _categories = require("./categories");
const _instants = require("./instants");
const _organizations = require("./organizations");
function effectiveAgreements(agreements, terms) {
    const effective = [];
    for (const agreement of agreements){
        if (agreement.counterpartyOrganizationId !== terms.counterparty.id) continue;
        if (isEffective(agreement, terms)) effective.push(effectiveAgreement(agreement));
    }
    return effective.length < 2 ? effective : effective.sort((a, b)=>a.id < b.id ? -1 : 1);
}
function effectiveAgreement(agreement) {
    const { id, kind, partyOrganizationId: party, endsAt } = agreement;
    const covered = (0, _categories.maskOf)(agreement.categories);
    const mayHoldNotes = kind === "AUDIT" && agreement.originatorOversight;
    return {
        id,
        kind,
        party,
        categories: mayHoldNotes ? covered : covered & ~_categories.COUNSELING_NOTE,
        endsAt
    };
}
function isEffective(agreement, terms) {
    if (!agreement.written) return false;
    if (!(0, _instants.isPast)(agreement.startsAt, terms.now) || (0, _instants.isPast)(agreement.endsAt, terms.now)) return false;
    return keepsItsSection(agreement, terms);
}
const SECTION_OF = {
    QSOA: "2.11",
    AUDIT: "2.53",
    RESEARCH: "2.52(a)",
    CONTRACT: "2.33(c)"
};
function lacksOfItsSection(agreement, terms) {
    return agreement.written && keepsItsSection(agreement, terms) ? null : SECTION_OF[agreement.kind];
}
function keepsItsSection(agreement, terms) {
    switch(agreement.kind){
        case "QSOA":
            return isQsoAgreement(agreement, terms);
        case "AUDIT":
            return isAuditAgreement(agreement, terms);
        case "RESEARCH":
            return isResearchAgreement(agreement, terms);
        case "CONTRACT":
            return isContract(agreement);
    }
}
/** 42 CFR 2.11: fully bound, and will resist judicial efforts; an intermediary is no QSO. */ function isQsoAgreement(agreement, { hub, counterparty }) {
    if (counterparty.id === hub.id && hub.legalRole !== "QSO") return false;
    return promises(agreement, "BOUND_BY_PART2") && promises(agreement, "RESIST_JUDICIAL_ACCESS");
}
/** 42 CFR 2.53(a), (b); copies need more. */ function isAuditAgreement(agreement, { download }) {
    if (agreement.auditAuthority === null) return false;
    if (!promises(agreement, "LIMIT_USE") || !promises(agreement, "REDISCLOSE_ONLY_BACK")) return false;
    if (!download) return true;
    return promises(agreement, "SECURITY_SAFEGUARDS") && promises(agreement, "DESTROY_OR_RETURN");
}
/** 42 CFR 2.52(a): HIPAA paths are open to covered entities and business associates only. */ function isResearchAgreement(agreement, { counterparty }) {
    const { determination } = agreement;
    if (determination === null || determination.documentId === null) return false;
    switch(determination.basis){
        case "HIPAA_AUTHORIZATION":
        case "HIPAA_WAIVER":
            return (0, _organizations.isCovered)(counterparty);
        case "COMMON_RULE":
        case "FDA_RULES":
            return true;
    }
}
/** 42 CFR 2.33(c). */ function isContract(agreement) {
    return promises(agreement, "BOUND_BY_PART2") && promises(agreement, "REDISCLOSE_ONLY_BACK") && promises(agreement, "SECURITY_SAFEGUARDS") && promises(agreement, "REPORT_BREACHES");
}
function promises(agreement, undertaking) {
    return agreement.undertakings.includes(undertaking);
}

//# sourceMappingURL=agreements.js.map
