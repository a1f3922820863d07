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
    get HUB_ORGANIZATION () {
        return HUB_ORGANIZATION;
    },
    get addAgreements () {
        return addAgreements;
    }
});
const _decision = require("../../domain/decision");
const _dates = require("./dates");
const _draft = require("./draft");
const HUB_ORGANIZATION = "national/hub";
const NEVER_BY_AGREEMENT = [
    "DISCLOSURE_LOG",
    "CHILD_ABUSE_REPORT",
    "INCIDENT_CIRCUMSTANCES"
];
const EVERYTHING = _decision.personCategoryList.filter((category)=>!NEVER_BY_AGREEMENT.includes(category));
const AUDITED = [
    "ENROLLMENT_STATUS",
    "DEMOGRAPHICS",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "SOCIAL_OUTCOME",
    "BILLING"
];
const STUDIED = [
    "ENROLLMENT_STATUS",
    "DEMOGRAPHICS",
    "JUSTICE_REFERRAL",
    "JUSTICE_EVENT",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "SUD_TREATMENT"
];
const CONTRACTED = [
    "ENROLLMENT_STATUS",
    "ATTENDANCE",
    "SERVICE_REFERRAL",
    "BILLING",
    "SUD_TREATMENT"
];
const QSOA = [
    "BOUND_BY_PART2",
    "RESIST_JUDICIAL_ACCESS"
];
const AUDIT = [
    "LIMIT_USE",
    "REDISCLOSE_ONLY_BACK",
    "SECURITY_SAFEGUARDS",
    "DESTROY_OR_RETURN"
];
const CONTRACT = [
    "BOUND_BY_PART2",
    "REDISCLOSE_ONLY_BACK",
    "SECURITY_SAFEGUARDS",
    "REPORT_BREACHES"
];
/** What is wrong with an agreement of a city, on purpose: each must be refused somewhere. */ const FLAWS = {
    "albany-ny": {
        QSOA: (today)=>({
                ends_at: (0, _dates.instantText)((0, _dates.daySeconds)(today - 40))
            })
    },
    "bangor-me": {
        QSOA: ()=>({
                undertakings: [
                    "BOUND_BY_PART2"
                ]
            }),
        CONTRACT: (today)=>({
                starts_at: (0, _dates.instantText)((0, _dates.daySeconds)(today + 400))
            })
    },
    "kanawha-county-wv": {
        AUDIT: ()=>({
                audit_authority: null
            })
    },
    "cumberland-county-nc": {
        RESEARCH: ()=>({
                determination: {
                    by: "PROGRAM_DIRECTOR",
                    basis: "HIPAA_WAIVER",
                    documentId: "demo-waiver-1"
                }
            })
    },
    "multnomah-county-or": {
        RESEARCH: ()=>({
                determination: {
                    by: "PROGRAM_DIRECTOR",
                    basis: "COMMON_RULE",
                    documentId: null
                }
            })
    },
    "santa-fe-nm": {
        CONTRACT: ()=>({
                undertakings: CONTRACT.slice(0, 3)
            }),
        AUDIT: ()=>({
                written: false
            })
    }
};
function addAgreements(draft, city) {
    const flaw = FLAWS[city.slug] ?? {};
    const of = (key)=>(0, _draft.organizationId)(draft.slug, key);
    const agree = (kind, party, counterparty, terms)=>{
        addAgreement(draft, kind, of(party), counterparty, {
            ...terms,
            ...party === "lead" ? flaw[kind]?.(draft.today) : {}
        });
    };
    agree("QSOA", "lead", HUB_ORGANIZATION, {
        categories: EVERYTHING,
        undertakings: QSOA
    });
    agree("QSOA", "treatment", HUB_ORGANIZATION, {
        categories: EVERYTHING,
        undertakings: QSOA
    });
    agree("QSOA", "lead", of("billing"), {
        categories: [
            "ENROLLMENT_STATUS",
            "ATTENDANCE",
            "BILLING"
        ],
        undertakings: QSOA
    });
    agree("AUDIT", "lead", of("state-agency"), {
        categories: AUDITED,
        undertakings: AUDIT,
        audit_authority: "GOVERNMENT_FUNDER"
    });
    agree("AUDIT", "treatment", of("state-agency"), {
        categories: [
            ...AUDITED,
            "SUD_COUNSELING_NOTE"
        ],
        undertakings: AUDIT.slice(0, 2),
        audit_authority: "GOVERNMENT_REGULATOR",
        originator_oversight: true
    });
    agree("RESEARCH", "lead", of("university"), {
        categories: STUDIED,
        undertakings: [
            "LIMIT_USE"
        ],
        determination: {
            by: "PROGRAM_DIRECTOR",
            basis: "COMMON_RULE",
            documentId: `demo-irb-${city.prefix}`
        }
    });
    agree("CONTRACT", "lead", of("contractor"), {
        categories: CONTRACTED,
        undertakings: CONTRACT
    });
}
function addAgreement(draft, kind, party, counterparty, terms) {
    (0, _draft.add)(draft, "agreement", {
        jurisdiction: draft.slug,
        id: (0, _draft.nextId)(draft),
        kind,
        party_organization_id: party,
        counterparty_organization_id: counterparty,
        written: true,
        starts_at: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 800)),
        ends_at: kind === "QSOA" ? null : (0, _dates.instantText)((0, _dates.daySeconds)(draft.today + 1100)),
        categories: [],
        undertakings: [],
        audit_authority: null,
        originator_oversight: false,
        determination: null,
        ...terms
    });
}

//# sourceMappingURL=agreements.js.map
