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
    get NIBRS_DRUG_TYPE () {
        return NIBRS_DRUG_TYPE;
    },
    get NIBRS_OFFENSE () {
        return NIBRS_OFFENSE;
    }
});
const _codeset = require("./code-set");
// FBI National Incident-Based Reporting System. The tables these come from name no edition; retired codes are left out.
const EDITION = "edition not stated";
const NIBRS_OFFENSE = (0, _codeset.codeSet)({
    system: "NIBRS",
    version: EDITION,
    list: "offense",
    provenance: "found"
}, [
    [
        "13B",
        "Simple Assault"
    ],
    [
        "220",
        "Burglary/Breaking & Entering"
    ],
    [
        "23A",
        "Pocket-picking"
    ],
    [
        "23B",
        "Purse-snatching"
    ],
    [
        "23C",
        "Shoplifting"
    ],
    [
        "23D",
        "Theft From Building"
    ],
    [
        "23E",
        "Theft From Coin-Operated Machine or Device"
    ],
    [
        "23F",
        "Theft From Motor Vehicle"
    ],
    [
        "23G",
        "Theft of Motor Vehicle Parts or Accessories"
    ],
    [
        "23H",
        "All Other Larceny"
    ],
    [
        "240",
        "Motor Vehicle Theft"
    ],
    [
        "250",
        "Counterfeiting/Forgery"
    ],
    [
        "26A",
        "False Pretenses/Swindle/Confidence Game"
    ],
    [
        "280",
        "Stolen Property Offenses"
    ],
    [
        "290",
        "Destruction/Damage/Vandalism of Property"
    ],
    [
        "35A",
        "Drug/Narcotic Violations"
    ],
    [
        "35B",
        "Drug Equipment Violations"
    ],
    [
        "40A",
        "Prostitution"
    ],
    [
        "90B",
        "Curfew/Loitering/Vagrancy Violations"
    ],
    [
        "90C",
        "Disorderly Conduct"
    ],
    [
        "90G",
        "Liquor Law Violations"
    ],
    [
        "90J",
        "Trespass of Real Property"
    ],
    [
        "90Z",
        "All Other Offenses"
    ]
]);
const NIBRS_DRUG_TYPE = (0, _codeset.codeSet)({
    system: "NIBRS",
    version: EDITION,
    list: "drug_type",
    provenance: "memory"
}, [
    [
        "A",
        "Crack cocaine"
    ],
    [
        "B",
        "Cocaine (all forms except crack)"
    ],
    [
        "C",
        "Hashish"
    ],
    [
        "D",
        "Heroin"
    ],
    [
        "E",
        "Marijuana"
    ],
    [
        "F",
        "Morphine"
    ],
    [
        "G",
        "Opium"
    ],
    [
        "H",
        "Other narcotics (codeine, methadone, fentanyl and others)"
    ],
    [
        "I",
        "LSD"
    ],
    [
        "J",
        "PCP"
    ],
    [
        "K",
        "Other hallucinogens"
    ],
    [
        "L",
        "Amphetamines/methamphetamines"
    ],
    [
        "M",
        "Other stimulants"
    ],
    [
        "N",
        "Barbiturates"
    ],
    [
        "O",
        "Other depressants"
    ],
    [
        "P",
        "Other drugs"
    ],
    [
        "U",
        "Unknown drug type"
    ],
    [
        "X",
        "Over three drug types"
    ]
]);

//# sourceMappingURL=nibrs.js.map
