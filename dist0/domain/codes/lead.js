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
    get COUNT () {
        return COUNT;
    },
    get EMPLOYMENT_STATUS () {
        return EMPLOYMENT_STATUS;
    },
    get HOUSING_STATUS () {
        return HOUSING_STATUS;
    },
    get JUSTICE_EVENT () {
        return JUSTICE_EVENT;
    },
    get OVERDOSE_EVENT () {
        return OVERDOSE_EVENT;
    },
    get SCREENING_REASON () {
        return SCREENING_REASON;
    }
});
const _codeset = require("./code-set");
// The LEAD lists that are no closed list of the schema (those are in enums.ts). Sources: leadbureau.org toolkit,
// Santa Fe, Denver and Howard County eligibility rules, UW and Duke evaluations. The version is this hub's own.
const LEAD = {
    system: "LEAD hub",
    version: "1"
};
const SCREENING_REASON = (0, _codeset.codeSet)({
    ...LEAD,
    list: "ineligibility_reason",
    provenance: "found"
}, [
    [
        "DRUG_AMOUNT_OVER_LIMIT",
        "Drug amount over the site limit"
    ],
    [
        "NOT_AMENABLE",
        "Does not appear amenable"
    ],
    [
        "DEALING_ABOVE_SUBSISTENCE",
        "Dealing for profit above subsistence"
    ],
    [
        "UNDER_18",
        "Under 18"
    ],
    [
        "EXPLOITS_MINORS",
        "Appears to exploit minors"
    ],
    [
        "PROMOTING_PROSTITUTION",
        "Suspected of promoting prostitution"
    ],
    [
        "DISQUALIFYING_HISTORY",
        "Disqualifying criminal history"
    ],
    [
        "NO_CONTACT_ORDER",
        "No-contact or protective order with a participant or staff"
    ],
    [
        "ACTIVE_TREATMENT_COURT",
        "Pending or active treatment-court case"
    ],
    [
        "DANGER_SELF_OTHERS",
        "Risk to self or others"
    ],
    [
        "CANNOT_CONSENT",
        "Cannot knowingly consent"
    ],
    [
        "OUT_OF_CATCHMENT",
        "Outside residency or catchment"
    ],
    [
        "CHARGE_NOT_ELIGIBLE",
        "Charge not on the site's list"
    ]
]);
const JUSTICE_EVENT = (0, _codeset.codeSet)({
    ...LEAD,
    list: "cj_event_type",
    provenance: "found"
}, [
    [
        "ARREST",
        "Arrest: taken into custody"
    ],
    [
        "CITATION",
        "Citation"
    ],
    [
        "CHARGE_MISDEMEANOR",
        "Misdemeanor charge filed"
    ],
    [
        "CHARGE_FELONY",
        "Felony charge filed"
    ],
    [
        "WARRANT_ARREST",
        "Arrest on a warrant"
    ],
    [
        "JAIL_BOOKING",
        "Jail booking"
    ],
    [
        "JAIL_DAY",
        "Jail days"
    ],
    [
        "PRISON",
        "Prison incarceration"
    ]
]);
const HOUSING_STATUS = (0, _codeset.codeSet)({
    ...LEAD,
    list: "housing_status",
    provenance: "proposal"
}, [
    [
        "UNSHELTERED",
        "Unsheltered"
    ],
    [
        "SHELTERED_TEMPORARY",
        "Sheltered or temporary"
    ],
    [
        "PERMANENT",
        "Permanent housing"
    ],
    [
        "INSTITUTION",
        "Jail, hospital, treatment"
    ],
    [
        "UNKNOWN",
        "Unknown"
    ]
]);
const EMPLOYMENT_STATUS = (0, _codeset.codeSet)({
    ...LEAD,
    list: "employment_status",
    provenance: "found"
}, [
    [
        "IN_TRAINING",
        "Training or education"
    ],
    [
        "EMPLOYED_PART",
        "Part-time"
    ],
    [
        "EMPLOYED_FULL",
        "Full-time"
    ],
    [
        "RETIRED",
        "Retired"
    ],
    [
        "UNEMPLOYED",
        "Unemployed"
    ],
    [
        "NOT_IN_LABOR_FORCE",
        "Not in the labor force"
    ],
    [
        "UNKNOWN",
        "Unknown",
        "proposal"
    ]
]);
const OVERDOSE_EVENT = (0, _codeset.codeSet)({
    ...LEAD,
    list: "overdose_event",
    provenance: "proposal"
}, [
    [
        "NONFATAL",
        "Overdose, survived"
    ],
    [
        "NONFATAL_NALOXONE",
        "Overdose, survived, naloxone given"
    ],
    [
        "FATAL",
        "Overdose, died"
    ]
]);
const COUNT = (0, _codeset.codeSet)({
    ...LEAD,
    list: "count",
    provenance: "proposal"
}, []);

//# sourceMappingURL=lead.js.map
