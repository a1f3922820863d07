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
    get TEDS_EDUC () {
        return TEDS_EDUC;
    },
    get TEDS_EMPLOY () {
        return TEDS_EMPLOY;
    },
    get TEDS_GENDER () {
        return TEDS_GENDER;
    },
    get TEDS_HLTHINS () {
        return TEDS_HLTHINS;
    },
    get TEDS_METHUSE () {
        return TEDS_METHUSE;
    },
    get TEDS_PRIMINC () {
        return TEDS_PRIMINC;
    },
    get TEDS_PSYPROB () {
        return TEDS_PSYPROB;
    },
    get TEDS_REASON () {
        return TEDS_REASON;
    },
    get TEDS_SERVICES () {
        return TEDS_SERVICES;
    },
    get TEDS_SUBSTANCE () {
        return TEDS_SUBSTANCE;
    },
    get TEDS_VET () {
        return TEDS_VET;
    }
});
const _codeset = require("./code-set");
// SAMHSA Treatment Episode Data Set, 2022 codebooks (US government). Codes change by year: AGE 10, DETNLF 5 and 6,
// DAYWAIT meant other things before, so the year is part of the system. -9 is TEDS's own word for missing.
const ADMISSIONS = {
    system: "TEDS-A",
    version: "2022",
    provenance: "found"
};
const DISCHARGES = {
    system: "TEDS-D",
    version: "2022",
    provenance: "found"
};
const MISSING = [
    "-9",
    "Missing, unknown, not collected or invalid"
];
const TEDS_SERVICES = (0, _codeset.codeSet)({
    ...DISCHARGES,
    list: "SERVICES"
}, [
    [
        "1",
        "Detox, 24-hour, hospital inpatient"
    ],
    [
        "2",
        "Detox, 24-hour, free-standing residential"
    ],
    [
        "3",
        "Rehab/residential, hospital (non-detox)"
    ],
    [
        "4",
        "Rehab/residential, short term (30 days or fewer)"
    ],
    [
        "5",
        "Rehab/residential, long term (more than 30 days)"
    ],
    [
        "6",
        "Ambulatory, intensive outpatient"
    ],
    [
        "7",
        "Ambulatory, non-intensive outpatient"
    ],
    [
        "8",
        "Ambulatory, detoxification"
    ]
]);
const TEDS_REASON = (0, _codeset.codeSet)({
    ...DISCHARGES,
    list: "REASON"
}, [
    [
        "1",
        "Treatment completed"
    ],
    [
        "2",
        "Dropped out of treatment"
    ],
    [
        "3",
        "Terminated by facility"
    ],
    [
        "4",
        "Transferred to another treatment program or facility"
    ],
    [
        "5",
        "Incarcerated"
    ],
    [
        "6",
        "Death"
    ],
    [
        "7",
        "Other"
    ]
]);
const TEDS_SUBSTANCE = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "SUB"
}, [
    [
        "1",
        "None"
    ],
    [
        "2",
        "Alcohol"
    ],
    [
        "3",
        "Cocaine/crack"
    ],
    [
        "4",
        "Marijuana/hashish"
    ],
    [
        "5",
        "Heroin"
    ],
    [
        "6",
        "Non-prescription methadone"
    ],
    [
        "7",
        "Other opiates and synthetics"
    ],
    [
        "8",
        "PCP"
    ],
    [
        "9",
        "Hallucinogens"
    ],
    [
        "10",
        "Methamphetamine/speed"
    ],
    [
        "11",
        "Other amphetamines"
    ],
    [
        "12",
        "Other stimulants"
    ],
    [
        "13",
        "Benzodiazepines"
    ],
    [
        "14",
        "Other tranquilizers"
    ],
    [
        "15",
        "Barbiturates"
    ],
    [
        "16",
        "Other sedatives or hypnotics"
    ],
    [
        "17",
        "Inhalants"
    ],
    [
        "18",
        "Over-the-counter medications"
    ],
    [
        "19",
        "Other drugs"
    ],
    MISSING
]);
const TEDS_METHUSE = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "METHUSE"
}, [
    [
        "1",
        "Yes"
    ],
    [
        "2",
        "No"
    ],
    MISSING
]);
const TEDS_PSYPROB = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "PSYPROB"
}, [
    [
        "1",
        "Yes"
    ],
    [
        "2",
        "No"
    ],
    MISSING
]);
const TEDS_EMPLOY = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "EMPLOY"
}, [
    [
        "1",
        "Full-time"
    ],
    [
        "2",
        "Part-time"
    ],
    [
        "3",
        "Unemployed"
    ],
    [
        "4",
        "Not in labor force"
    ],
    MISSING
]);
const TEDS_PRIMINC = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "PRIMINC"
}, [
    [
        "1",
        "Wages/salary"
    ],
    [
        "2",
        "Public assistance"
    ],
    [
        "3",
        "Retirement/pension, disability"
    ],
    [
        "4",
        "Other"
    ],
    [
        "5",
        "None"
    ],
    MISSING
]);
const TEDS_GENDER = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "GENDER"
}, [
    [
        "1",
        "Male"
    ],
    [
        "2",
        "Female"
    ],
    MISSING
]);
const TEDS_VET = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "VET"
}, [
    [
        "1",
        "Yes"
    ],
    [
        "2",
        "No"
    ],
    MISSING
]);
const TEDS_EDUC = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "EDUC"
}, [
    [
        "1",
        "Less than one school grade, no schooling, nursery school, or kindergarten to grade 8"
    ],
    [
        "2",
        "Grades 9 to 11"
    ],
    [
        "3",
        "Grade 12 (or GED)"
    ],
    [
        "4",
        "1-3 years of college, university, or vocational school"
    ],
    [
        "5",
        "4 years of college, university, BA/BS, some postgraduate study, or more"
    ],
    MISSING
]);
const TEDS_HLTHINS = (0, _codeset.codeSet)({
    ...ADMISSIONS,
    list: "HLTHINS"
}, [
    [
        "1",
        "Private insurance, Blue Cross/Blue Shield, HMO"
    ],
    [
        "2",
        "Medicaid"
    ],
    [
        "3",
        "Medicare, other (e.g. TRICARE, CHAMPUS)"
    ],
    [
        "4",
        "None"
    ],
    MISSING
]);

//# sourceMappingURL=teds.js.map
