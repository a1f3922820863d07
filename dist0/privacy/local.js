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
    get isLocal () {
        return isLocal;
    },
    get localBases () {
        return localBases;
    },
    get localCeiling () {
        return localCeiling;
    }
});
const _case = require("./case");
const _categories = require("./categories");
const _organizations = require("./organizations");
const _release = require("./release");
/**
 * LOCAL POLICY, for what `decide` calls NOT_GOVERNED (docs/decisions/local-policy.md). Whom no line lets in gets what an
 * unknown person gives. Other law that may hold (45 CFR part 164, 38 USC 7332) makes a line stricter, never wider.
 */ const TABLE = [
    {
        section: "LOCAL(maker)",
        opens: toMaker
    },
    {
        section: "LOCAL(partner)",
        opens: toPartner
    },
    {
        section: "LOCAL(person)",
        opens: toPerson
    }
];
const NONE = [];
/** Separate counseling notes are their originator's (45 CFR 164.508(a)(2)), and the ledger is the hub's: no line opens them. */ const EVERYTHING = _categories.EVERY_CATEGORY & ~_categories.COUNSELING_NOTE & ~_categories.CATEGORY_BIT.DISCLOSURE_LOG;
/** Consents and restrictions are no records of whoever made the record beside them. */ const RECORDS = EVERYTHING & ~_categories.CATEGORY_BIT.CONSENT_RECORD;
function localBases(c, notGoverned) {
    if (notGoverned === 0 || c.person.id === null || !mayAsk(c.prepared)) return NONE;
    const bases = [];
    let rest = notGoverned;
    for (const { section, opens } of TABLE){
        for (const { categories, agreement } of opens(c)){
            const taken = categories & rest;
            if (taken === 0) continue;
            rest &= ~taken;
            bases.push({
                section,
                categories: taken,
                consentId: null,
                agreementId: agreement?.id ?? null,
                orderId: null,
                relation: null,
                consent: null,
                agreement,
                order: null
            });
        }
    }
    return bases;
}
function localCeiling(prepared) {
    return mayAsk(prepared) ? EVERYTHING : 0;
}
function isLocal(basis) {
    return basis.section.startsWith("LOCAL(");
}
/** What everyone is refused is refused here too: no purpose, a stranger's organization, the bureau, a purpose that needs an agreement. */ function mayAsk(prepared) {
    if ((0, _release.undecidable)(prepared) !== null || prepared.viewer.role === "BUREAU_ANALYST") return false;
    return !prepared.refusedAlike || prepared.rule.statedBit !== 0;
}
/** The organization that made the record: an officer sees what the officer's agency wrote. */ function toMaker(c) {
    if (c.prepared.organization?.id !== c.slice.sourceOrganizationId) return NONE;
    if ((0, _organizations.isProgram)(c.source) && !(0, _case.holdsRelation)(c, _case.HOLDS.NEED_FROM_DUTIES)) return NONE; // a row tells who is a patient: 2.12(c)(3)
    return [
        {
            categories: RECORDS,
            agreement: null
        }
    ];
}
/** A named partner: an agreement in force of the maker with the viewer's organization, for the categories that it names. */ function toPartner(c) {
    if (isClosedToPartners(c)) return NONE;
    const withMaker = c.prepared.agreements.filter(({ party })=>party === c.slice.sourceOrganizationId);
    // 45 CFR 164.522(a): a restriction that was agreed holds here too.
    return withMaker.map((agreement)=>({
            categories: agreement.categories & RECORDS & ~c.restricted,
            agreement
        }));
}
function isClosedToPartners({ source, holder, prepared }) {
    if ((0, _organizations.isProgram)(source)) return true; // a row tells who is a patient, and an agreement with a program opens what part 2 says: 2.13(c)
    if (source?.kind === "VA_FACILITY" || holder?.kind === "VA_FACILITY") return true; // no ground of 38 USC 7332(b)
    return prepared.rule.proceedings && ((0, _organizations.isCovered)(source) || (0, _organizations.isCovered)(holder)); // 45 CFR 164.512(e), (f): an order or process, no agreement
}
/** The person themselves. */ function toPerson(c) {
    const asksForOwn = c.prepared.purpose === "PATIENT_ACCESS" && (0, _case.holdsRelation)(c, _case.HOLDS.SELF);
    return asksForOwn ? [
        {
            categories: EVERYTHING,
            agreement: null
        }
    ] : NONE;
}

//# sourceMappingURL=local.js.map
