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
    get RACE_ETHNICITY () {
        return RACE_ETHNICITY;
    },
    get RACE_ETHNICITY_DETAIL () {
        return RACE_ETHNICITY_DETAIL;
    }
});
const _codeset = require("./code-set");
const RACE_ETHNICITY = (0, _codeset.codeSet)({
    system: "OMB SPD 15",
    version: "2024",
    provenance: "found"
}, [
    [
        "AIAN",
        "American Indian or Alaska Native"
    ],
    [
        "ASIAN",
        "Asian"
    ],
    [
        "BLACK",
        "Black or African American"
    ],
    [
        "HISP",
        "Hispanic or Latino"
    ],
    [
        "MENA",
        "Middle Eastern or North African"
    ],
    [
        "NHPI",
        "Native Hawaiian or Pacific Islander"
    ],
    [
        "WHITE",
        "White"
    ],
    [
        "MULTI",
        "Multiracial and/or Multiethnic",
        "memory"
    ],
    [
        "UNK",
        "Unknown",
        "proposal"
    ],
    [
        "DECL",
        "Prefers not to answer",
        "proposal"
    ],
    [
        "NOTCOLL",
        "Not collected",
        "proposal"
    ]
]);
const RACE_ETHNICITY_DETAIL = (0, _codeset.codeSet)({
    system: "OMB SPD 15",
    version: "2024",
    list: "detail",
    provenance: "memory"
}, [
    [
        "ASIAN:CHINESE",
        "Chinese"
    ],
    [
        "ASIAN:ASIAN_INDIAN",
        "Asian Indian"
    ],
    [
        "ASIAN:FILIPINO",
        "Filipino"
    ],
    [
        "ASIAN:VIETNAMESE",
        "Vietnamese"
    ],
    [
        "ASIAN:KOREAN",
        "Korean"
    ],
    [
        "ASIAN:JAPANESE",
        "Japanese"
    ],
    [
        "BLACK:AFRICAN_AMERICAN",
        "African American"
    ],
    [
        "BLACK:JAMAICAN",
        "Jamaican"
    ],
    [
        "BLACK:HAITIAN",
        "Haitian"
    ],
    [
        "BLACK:NIGERIAN",
        "Nigerian"
    ],
    [
        "BLACK:ETHIOPIAN",
        "Ethiopian"
    ],
    [
        "BLACK:SOMALI",
        "Somali"
    ],
    [
        "HISP:MEXICAN",
        "Mexican"
    ],
    [
        "HISP:PUERTO_RICAN",
        "Puerto Rican"
    ],
    [
        "HISP:SALVADORAN",
        "Salvadoran"
    ],
    [
        "HISP:CUBAN",
        "Cuban"
    ],
    [
        "HISP:DOMINICAN",
        "Dominican"
    ],
    [
        "HISP:GUATEMALAN",
        "Guatemalan"
    ],
    [
        "MENA:LEBANESE",
        "Lebanese"
    ],
    [
        "MENA:IRANIAN",
        "Iranian"
    ],
    [
        "MENA:EGYPTIAN",
        "Egyptian"
    ],
    [
        "MENA:SYRIAN",
        "Syrian"
    ],
    [
        "MENA:IRAQI",
        "Iraqi"
    ],
    [
        "MENA:ISRAELI",
        "Israeli"
    ],
    [
        "NHPI:NATIVE_HAWAIIAN",
        "Native Hawaiian"
    ],
    [
        "NHPI:SAMOAN",
        "Samoan"
    ],
    [
        "NHPI:CHAMORRO",
        "Chamorro"
    ],
    [
        "NHPI:TONGAN",
        "Tongan"
    ],
    [
        "NHPI:FIJIAN",
        "Fijian"
    ],
    [
        "NHPI:MARSHALLESE",
        "Marshallese"
    ],
    [
        "WHITE:ENGLISH",
        "English"
    ],
    [
        "WHITE:GERMAN",
        "German"
    ],
    [
        "WHITE:IRISH",
        "Irish"
    ],
    [
        "WHITE:ITALIAN",
        "Italian"
    ],
    [
        "WHITE:POLISH",
        "Polish"
    ],
    [
        "WHITE:SCOTTISH",
        "Scottish"
    ]
]);

//# sourceMappingURL=spd15.js.map
