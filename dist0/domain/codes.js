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
    get CODE_SETS () {
        return CODE_SETS;
    },
    get codeSetNamed () {
        return codeSetNamed;
    },
    get enumOf () {
        return enumOf;
    },
    get labelOf () {
        return labelOf;
    }
});
const _codeset = require("./codes/code-set");
const _clinical = require("./codes/clinical");
const _hmis = require("./codes/hmis");
const _lead = require("./codes/lead");
const _nibrs = require("./codes/nibrs");
const _spd15 = require("./codes/spd15");
const _teds = require("./codes/teds");
const CODE_SETS = [
    _lead.SCREENING_REASON,
    _lead.JUSTICE_EVENT,
    _lead.HOUSING_STATUS,
    _lead.EMPLOYMENT_STATUS,
    _lead.OVERDOSE_EVENT,
    _lead.COUNT,
    _teds.TEDS_SERVICES,
    _teds.TEDS_REASON,
    _teds.TEDS_SUBSTANCE,
    _teds.TEDS_METHUSE,
    _teds.TEDS_PSYPROB,
    _teds.TEDS_EMPLOY,
    _teds.TEDS_PRIMINC,
    _teds.TEDS_GENDER,
    _teds.TEDS_VET,
    _teds.TEDS_EDUC,
    _teds.TEDS_HLTHINS,
    _hmis.HMIS_LIVING_SITUATION,
    _hmis.HMIS_YES_NO,
    _hmis.HMIS_NAME_QUALITY,
    _hmis.HMIS_BIRTH_DATE_QUALITY,
    _hmis.HMIS_SEX,
    _hmis.HMIS_GENDER_2024,
    _spd15.RACE_ETHNICITY,
    _spd15.RACE_ETHNICITY_DETAIL,
    _nibrs.NIBRS_OFFENSE,
    _nibrs.NIBRS_DRUG_TYPE,
    _clinical.ICD10_CM,
    _clinical.ASAM_3RD,
    _clinical.ASAM_4TH,
    _clinical.LOCATOR_SERVICE
];
const BY_CODE_SYSTEM = new Map(CODE_SETS.map((set)=>[
        set.codeSystem,
        set
    ]));
function codeSetNamed(codeSystem) {
    return BY_CODE_SYSTEM.get(codeSystem);
}
function labelOf(codeSystem, code) {
    const set = codeSetNamed(codeSystem);
    return set === undefined ? undefined : (0, _codeset.labelIn)(set, code);
}
function enumOf(set) {
    const entries = set.codes.map(({ code, label })=>[
            code,
            label
        ]);
    return {
        values: Object.fromEntries(entries.map(([code])=>[
                code,
                code
            ])),
        descriptions: Object.fromEntries(entries)
    };
}

//# sourceMappingURL=codes.js.map
