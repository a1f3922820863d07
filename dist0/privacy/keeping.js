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
    get DIRECTORY_REGISTERS () {
        return DIRECTORY_REGISTERS;
    },
    get REGISTERS () {
        return REGISTERS;
    },
    get directoryKeeperOf () {
        return directoryKeeperOf;
    },
    get keeperOf () {
        return keeperOf;
    }
});
const REGISTERS = [
    "CONSENT",
    "RESTRICTION",
    "AGREED_RESTRICTION",
    "ORDER",
    "APPROVED_ORDER",
    "MATTER",
    "RELATION",
    "MINOR",
    "NOTICE",
    "EXPLANATION",
    "EMERGENCY_ENTRY"
];
/** Who may change what. Seeing a register is another right, and not enough. */ const KEEPERS = {
    CONSENT: [
        "STAFF",
        "PRIVACY_OFFICER",
        "SELF"
    ],
    /** 2.26(a)(1): the patient asks. */ RESTRICTION: [
        "STAFF",
        "PRIVACY_OFFICER",
        "SELF"
    ],
    /** 2.26(a)(3), (b): the program agrees, and ends. */ AGREED_RESTRICTION: [
        "PRIVACY_OFFICER"
    ],
    ORDER: [
        "STAFF",
        "PRIVACY_OFFICER"
    ],
    /** 2.61: a person decides whether an order is valid. */ APPROVED_ORDER: [
        "PRIVACY_OFFICER"
    ],
    MATTER: [
        "STAFF",
        "PRIVACY_OFFICER"
    ],
    /** Who treats, who monitors: never on the word of whom it lets in. */ RELATION: [
        "PRIVACY_OFFICER"
    ],
    /** 2.14(b)(2): the program director finds. */ MINOR: [
        "PRIVACY_OFFICER"
    ],
    /** 2.22. */ NOTICE: [
        "STAFF",
        "PRIVACY_OFFICER"
    ],
    /** Read, not changed: who may have what, and why. */ EXPLANATION: [
        "PRIVACY_OFFICER"
    ],
    /** 2.51(c): what an entry still lacks. */ EMERGENCY_ENTRY: [
        "PRIVACY_OFFICER"
    ]
};
const CARE_ROLES = [
    "CASE_MANAGER",
    "CLINICIAN",
    "INTAKE_NURSE",
    "PROGRAM_DIRECTOR"
];
function keeperOf(register, verdict, { role, privacyOfficer }) {
    const rests = (section)=>verdict.bases.some((basis)=>basis.section === section);
    const inside = rests("2.12(c)(3)(i)");
    const standing = {
        PRIVACY_OFFICER: inside && privacyOfficer,
        STAFF: inside && CARE_ROLES.includes(role),
        SELF: rests("2.23")
    };
    return KEEPERS[register].find((keeper)=>standing[keeper]) ?? null;
}
const DIRECTORY_REGISTERS = [
    "AGREEMENT",
    "MINOR_RULE"
];
function directoryKeeperOf(register, { organizationId, privacyOfficer, hubOperator }) {
    switch(register){
        case "AGREEMENT":
            return privacyOfficer && organizationId !== null ? "PRIVACY_OFFICER" : null;
        case "MINOR_RULE":
            return hubOperator ? "HUB_OPERATOR" : null;
    }
}

//# sourceMappingURL=keeping.js.map
