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
    get HMIS_BIRTH_DATE_QUALITY () {
        return HMIS_BIRTH_DATE_QUALITY;
    },
    get HMIS_GENDER_2024 () {
        return HMIS_GENDER_2024;
    },
    get HMIS_LIVING_SITUATION () {
        return HMIS_LIVING_SITUATION;
    },
    get HMIS_NAME_QUALITY () {
        return HMIS_NAME_QUALITY;
    },
    get HMIS_ONLY_AT_ENTRY () {
        return HMIS_ONLY_AT_ENTRY;
    },
    get HMIS_ONLY_AT_EXIT () {
        return HMIS_ONLY_AT_EXIT;
    },
    get HMIS_SEX () {
        return HMIS_SEX;
    },
    get HMIS_YES_NO () {
        return HMIS_YES_NO;
    }
});
const _codeset = require("./code-set");
// HUD HMIS data standards; the number is that of the list in HUD's CSV format specifications. Living situations have
// had three digits since FY2024; the gender list ended with FY2024 and FY2026 has sex instead.
const FY2026 = {
    system: "HMIS",
    version: "2026"
};
const NOT_ANSWERED = [
    [
        "8",
        "Client doesn't know"
    ],
    [
        "9",
        "Client prefers not to answer"
    ],
    [
        "99",
        "Data not collected"
    ]
];
const HMIS_LIVING_SITUATION = (0, _codeset.codeSet)({
    ...FY2026,
    list: "3.12.1",
    provenance: "found"
}, [
    [
        "101",
        "Emergency shelter, including hotel or motel paid for with emergency shelter voucher, or Host Home shelter"
    ],
    [
        "116",
        "Place not meant for habitation"
    ],
    [
        "118",
        "Safe Haven"
    ],
    [
        "204",
        "Psychiatric hospital or other psychiatric facility"
    ],
    [
        "205",
        "Substance abuse treatment facility or detox center"
    ],
    [
        "206",
        "Hospital or other residential non-psychiatric medical facility"
    ],
    [
        "207",
        "Jail, prison or juvenile detention facility"
    ],
    [
        "215",
        "Foster care home or foster care group home"
    ],
    [
        "225",
        "Long-term care facility or nursing home"
    ],
    [
        "302",
        "Transitional housing for homeless persons (including homeless youth)"
    ],
    [
        "312",
        "Staying or living with family, temporary tenure"
    ],
    [
        "313",
        "Staying or living with friends, temporary tenure"
    ],
    [
        "314",
        "Hotel or motel paid for without emergency shelter voucher"
    ],
    [
        "327",
        "Moved from one HOPWA funded project to HOPWA TH"
    ],
    [
        "329",
        "Residential project or halfway house with no homeless criteria"
    ],
    [
        "332",
        "Host Home (non-crisis)"
    ],
    [
        "335",
        "Staying or living in a family member's room, apartment, or house"
    ],
    [
        "336",
        "Staying or living in a friend's room, apartment or house"
    ],
    [
        "410",
        "Rental by client, no ongoing housing subsidy"
    ],
    [
        "411",
        "Owned by client, no ongoing housing subsidy"
    ],
    [
        "421",
        "Owned by client, with ongoing housing subsidy"
    ],
    [
        "422",
        "Staying or living with family, permanent tenure"
    ],
    [
        "423",
        "Staying or living with friends, permanent tenure"
    ],
    [
        "426",
        "Moved from one HOPWA funded project to HOPWA PH"
    ],
    [
        "435",
        "Rental by client, with ongoing housing subsidy"
    ],
    [
        "17",
        "Other"
    ],
    [
        "24",
        "Deceased"
    ],
    [
        "30",
        "No exit interview completed"
    ],
    [
        "37",
        "Worker unable to determine"
    ],
    ...NOT_ANSWERED
]);
const HMIS_ONLY_AT_EXIT = [
    "17",
    "24",
    "30",
    "37",
    "312",
    "313",
    "327",
    "422",
    "423",
    "426"
];
const HMIS_ONLY_AT_ENTRY = [
    "335",
    "336"
];
const HMIS_YES_NO = (0, _codeset.codeSet)({
    ...FY2026,
    list: "1.8",
    provenance: "found"
}, [
    [
        "0",
        "No"
    ],
    [
        "1",
        "Yes"
    ],
    ...NOT_ANSWERED
]);
const HMIS_NAME_QUALITY = (0, _codeset.codeSet)({
    ...FY2026,
    list: "3.01.5",
    provenance: "found"
}, [
    [
        "1",
        "Full name reported"
    ],
    [
        "2",
        "Partial, street name, or code name reported"
    ],
    ...NOT_ANSWERED
]);
const HMIS_BIRTH_DATE_QUALITY = (0, _codeset.codeSet)({
    ...FY2026,
    list: "3.03.2",
    provenance: "found"
}, [
    [
        "1",
        "Full DOB reported"
    ],
    [
        "2",
        "Approximate or partial DOB reported"
    ],
    ...NOT_ANSWERED
]);
const HMIS_SEX = (0, _codeset.codeSet)({
    ...FY2026,
    list: "Sex",
    provenance: "memory"
}, [
    [
        "0",
        "Female"
    ],
    [
        "1",
        "Male"
    ],
    ...NOT_ANSWERED
]);
const HMIS_GENDER_2024 = (0, _codeset.codeSet)({
    system: "HMIS",
    version: "2024",
    list: "3.6.1",
    provenance: "found"
}, [
    [
        "0",
        "Woman (Girl, if child)"
    ],
    [
        "1",
        "Man (Boy, if child)"
    ],
    [
        "2",
        "Culturally Specific Identity (e.g., Two-Spirit)"
    ],
    [
        "3",
        "Different Identity"
    ],
    [
        "4",
        "Non-Binary"
    ],
    [
        "5",
        "Transgender"
    ],
    [
        "6",
        "Questioning"
    ],
    ...NOT_ANSWERED
]);

//# sourceMappingURL=hmis.js.map
