"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "releasesOf", {
    enumerable: true,
    get: function() {
        return releasesOf;
    }
});
const _accounts = require("./accounts");
const _agreements = require("./agreements");
const _draft = require("./draft");
const _organizations = require("./organizations");
const PARTNER = [
    "ENROLLMENT_STATUS",
    "PARTICIPANT_IDENTITY",
    "DEMOGRAPHICS",
    "JUSTICE_REFERRAL",
    "JUSTICE_EVENT",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "HEALTH"
];
const PARTNER_NARROW = [
    "ENROLLMENT_STATUS",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME"
];
const WORK_GROUP = [
    "ENROLLMENT_STATUS",
    "PARTICIPANT_IDENTITY",
    "JUSTICE_REFERRAL",
    "JUSTICE_EVENT",
    "ATTENDANCE",
    "SERVICE_REFERRAL",
    "PROGRESS_SUMMARY"
];
const TPO = [
    "ENROLLMENT_STATUS",
    "PARTICIPANT_IDENTITY",
    "DEMOGRAPHICS",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "HEALTH",
    "BILLING"
];
const TREATMENT_REPORT = [
    "ENROLLMENT_STATUS",
    "PARTICIPANT_IDENTITY",
    "ATTENDANCE",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "DRUG_TEST",
    "HEALTH"
];
const MONITORED = [
    "ENROLLMENT_STATUS",
    "PARTICIPANT_IDENTITY",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "JUSTICE_REFERRAL"
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
function releasesOf(draft, city) {
    const organization = (key)=>({
            type: "ORGANIZATION",
            id: (0, _draft.organizationId)(draft.slug, key)
        });
    const through = (...keys)=>({
            type: "INTERMEDIARY",
            hubId: _agreements.HUB_ORGANIZATION,
            members: {
                type: "NAMED",
                organizationIds: keys.map((key)=>(0, _draft.organizationId)(draft.slug, key))
            }
        });
    const liaison = {
        type: "PERSON",
        id: (0, _accounts.accountOf)(draft, `${city.prefix}-liaison-officer`)
    };
    const lead = organization("lead");
    const treatment = organization("treatment");
    return {
        /** Housing and clinic. `byHub` adds them as members of the hub, for a hub that is an intermediary (2.31(a)(4)(ii)). */ partner: (scope, byHub, byClass)=>({
                kind: "NAMED",
                disclosers: byClass ? [
                    {
                        type: "CLASS",
                        className: _organizations.LEAD_CLASS
                    }
                ] : [
                    lead
                ],
                information: scope === "NARROW" ? PARTNER_NARROW : scope === "FULL" ? PARTNER : [
                    ...PARTNER,
                    "SUD_DIAGNOSIS",
                    "SUD_TREATMENT"
                ],
                recipients: [
                    organization("housing"),
                    organization("clinic"),
                    ...byHub ? [
                        through("housing", "clinic")
                    ] : []
                ],
                purposes: scope === "WITH_TREATMENT" ? [
                    "CARE_COORDINATION",
                    "TREATMENT"
                ] : [
                    "CARE_COORDINATION"
                ]
            }),
        /** The operational work group: the LEAD liaison officer by name, the prosecutor, and whoever sits in it. */ workGroup: (withClass)=>({
                kind: "NAMED",
                disclosers: [
                    lead
                ],
                information: WORK_GROUP,
                recipients: [
                    liaison,
                    organization("city-attorney"),
                    organization("housing"),
                    ...withClass ? [
                        {
                            type: "CLASS",
                            className: _accounts.WORK_GROUP_CLASS
                        }
                    ] : []
                ],
                purposes: [
                    "CARE_COORDINATION"
                ]
            }),
        tpo: ()=>({
                kind: "TPO",
                disclosers: [
                    lead,
                    treatment
                ],
                information: TPO,
                recipients: [
                    {
                        type: "TPO_STANDARD"
                    }
                ],
                purposes: [
                    "TREATMENT",
                    "PAYMENT",
                    "OPERATIONS"
                ]
            }),
        fromTreatment: ()=>({
                kind: "NAMED",
                disclosers: [
                    treatment
                ],
                information: TREATMENT_REPORT,
                recipients: [
                    lead
                ],
                purposes: [
                    "TREATMENT",
                    "CARE_COORDINATION"
                ]
            }),
        monitoring: (recipient, cj)=>({
                kind: "CJ_2_35",
                disclosers: [
                    lead
                ],
                information: MONITORED,
                recipients: [
                    organization(recipient)
                ],
                purposes: [
                    "CJ_MONITORING"
                ],
                cj
            }),
        research: ()=>({
                kind: "RESEARCH",
                disclosers: [
                    lead
                ],
                information: STUDIED,
                recipients: [
                    organization("university")
                ],
                purposes: [
                    "RESEARCH"
                ]
            }),
        counselingNotes: ()=>({
                kind: "COUNSELING_NOTES",
                disclosers: [
                    lead,
                    treatment
                ],
                information: [
                    "SUD_COUNSELING_NOTE"
                ],
                recipients: [
                    organization("clinic")
                ],
                purposes: [
                    "TREATMENT"
                ]
            }),
        proceedings: ()=>({
                kind: "PROCEEDINGS",
                disclosers: [
                    lead
                ],
                information: [
                    "ENROLLMENT_STATUS",
                    "ATTENDANCE",
                    "PROGRESS_SUMMARY"
                ],
                recipients: [
                    organization("public-defender")
                ],
                purposes: [
                    "PROCEEDING_CRIMINAL"
                ]
            }),
        registry: ()=>({
                kind: "NAMED",
                disclosers: [
                    organization("otp")
                ],
                information: [
                    "OTP_ENROLLMENT"
                ],
                recipients: [
                    organization("registry")
                ],
                purposes: [
                    "MULTI_ENROLLMENT"
                ]
            })
    };
}

//# sourceMappingURL=releases.js.map
