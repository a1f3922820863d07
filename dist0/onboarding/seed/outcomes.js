"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addOutcomes", {
    enumerable: true,
    get: function() {
        return addOutcomes;
    }
});
const _hmis = require("../../domain/codes/hmis");
const _lead = require("../../domain/codes/lead");
const _codeset = require("../../domain/codes/code-set");
const _teds = require("../../domain/codes/teds");
const _dates = require("./dates");
const _draft = require("./draft");
function addOutcomes(draft, enrolled) {
    const { random, horizon, scale } = draft;
    const { stay } = enrolled;
    const last = Math.min(horizon, stay.closed ?? horizon);
    observe(draft, enrolled, "ENTRY", stay.opened, [
        housing(random, "ENTRY"),
        employment(random, "ENTRY"),
        ...scale.plain ? [] : [
            income(random, "ENTRY"),
            condition(random)
        ]
    ]);
    const updates = last - stay.opened < 60 ? 0 : random.int(1, scale.followUps);
    for(let made = 1; made <= updates; made++){
        const day = stay.opened + Math.floor((last - stay.opened) * made / (updates + 1));
        const others = [
            employment(random, "UPDATE"),
            income(random, "UPDATE"),
            ...scale.plain ? [] : [
                medication(random)
            ]
        ];
        observe(draft, enrolled, "UPDATE", day, [
            housing(random, "UPDATE"),
            ...random.some(others, 0.6)
        ]);
    }
    if (stay.closed !== null) observe(draft, enrolled, "EXIT", last, [
        housing(random, "EXIT", stay.exitReason === "DECEASED"),
        ...scale.plain ? [] : [
            employment(random, "EXIT")
        ]
    ]);
    addEvents(draft, enrolled, last);
}
/** Arrests and the like before and after the referral, visits to the emergency department, overdoses. */ function addEvents(draft, enrolled, last) {
    const { random, scale } = draft;
    const { stay, person } = enrolled;
    const before = random.weighted([
        [
            0,
            45
        ],
        [
            1,
            30
        ],
        [
            2,
            scale.plain ? 0 : 25
        ]
    ]);
    const after = random.weighted([
        [
            0,
            62
        ],
        [
            1,
            25
        ],
        [
            2,
            scale.plain ? 0 : 13
        ]
    ]);
    for(let made = 0; made < before; made++)addEvent(draft, enrolled, stay.opened - random.int(1, 180), justice(random));
    for(let made = 0; made < after; made++)addEvent(draft, enrolled, random.int(stay.opened, last), justice(random));
    if (scale.plain) return;
    if (random.chance(0.25)) addEvent(draft, enrolled, random.int(stay.opened, last), {
        domain: "HEALTH",
        measure: "EMERGENCY_DEPARTMENT_VISITS",
        value: null,
        codeSystem: _lead.COUNT.codeSystem,
        amount: random.int(1, 6),
        unit: "visits in 6 months"
    });
    if (random.chance(0.15) || person.scenario === "NO_SUD_FINDING") addEvent(draft, enrolled, random.int(stay.opened, last), overdose(random));
}
function observe(draft, enrolled, stage, day, observations) {
    for (const observation of observations)addOutcome(draft, enrolled, stage, day, observation);
}
function addEvent(draft, enrolled, day, observation) {
    addOutcome(draft, enrolled, null, day, observation);
}
function addOutcome(draft, enrolled, stage, day, seen) {
    const at = (0, _dates.daySeconds)(day, draft.random.int(15, 22), draft.random.int(0, 59));
    (0, _draft.addRecord)(draft, "outcome", custodyOf(draft, enrolled, seen), at + 1800, {
        participant_id: enrolled.person.id,
        enrollment_id: enrolled.id,
        domain: seen.domain,
        measure: seen.measure,
        stage,
        observed_at: (0, _dates.instantText)(at),
        value: seen.value,
        code_system: seen.codeSystem,
        source_value: seen.sourceValue ?? null,
        amount: seen.amount ?? null,
        unit: seen.unit ?? null
    });
}
function custodyOf(draft, { person }, { domain }) {
    const own = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    if (person.scenario === "NO_SUD_FINDING" && domain === "OVERDOSE") return {
        ...own,
        noSudFinding: true
    };
    if (domain !== "JUSTICE") return own;
    if (person.scenario === "ADVERSE_DETAIL") return {
        ...own,
        adverseDetail: true
    };
    return person.scenario === "ADVERSE_DETAIL_UNKNOWN" ? {
        ...own,
        adverseDetail: null
    } : own;
}
const SITUATIONS = {
    ENTRY: [
        [
            "116",
            46
        ],
        [
            "101",
            18
        ],
        [
            "207",
            6
        ],
        [
            "302",
            5
        ],
        [
            "335",
            6
        ],
        [
            "336",
            8
        ],
        [
            "410",
            6
        ],
        [
            "435",
            3
        ],
        [
            "99",
            2
        ]
    ],
    UPDATE: [
        [
            "116",
            26
        ],
        [
            "101",
            20
        ],
        [
            "302",
            12
        ],
        [
            "314",
            6
        ],
        [
            "207",
            4
        ],
        [
            "336",
            7
        ],
        [
            "410",
            12
        ],
        [
            "435",
            11
        ],
        [
            "99",
            2
        ]
    ],
    EXIT: [
        [
            "116",
            16
        ],
        [
            "101",
            12
        ],
        [
            "302",
            9
        ],
        [
            "207",
            8
        ],
        [
            "422",
            12
        ],
        [
            "423",
            6
        ],
        [
            "410",
            16
        ],
        [
            "435",
            13
        ],
        [
            "30",
            8
        ]
    ]
};
function housing(random, stage, deceased = false) {
    const code = deceased ? "24" : random.weighted(SITUATIONS[stage]);
    return coded("HOUSING", "LIVING_SITUATION", _hmis.HMIS_LIVING_SITUATION, random.chance(0.03) && !deceased ? null : code);
}
function employment(random, stage) {
    const early = stage === "ENTRY";
    const code = random.weighted([
        [
            "1",
            early ? 6 : 14
        ],
        [
            "2",
            early ? 7 : 15
        ],
        [
            "3",
            early ? 55 : 42
        ],
        [
            "4",
            28
        ],
        [
            "-9",
            4
        ]
    ]);
    return coded("EMPLOYMENT", "EMPLOYMENT_STATUS", _teds.TEDS_EMPLOY, random.chance(0.03) ? null : code);
}
function income(random, stage) {
    const source = random.weighted([
        [
            "5",
            stage === "ENTRY" ? 55 : 35
        ],
        [
            "2",
            22
        ],
        [
            "3",
            10
        ],
        [
            "1",
            stage === "ENTRY" ? 8 : 22
        ],
        [
            "4",
            7
        ]
    ]);
    return {
        ...coded("INCOME", "MONTHLY_INCOME", _teds.TEDS_PRIMINC, source),
        amount: source === "5" ? 0 : random.int(200, 2400),
        unit: "USD per month"
    };
}
function medication(random) {
    return coded("TREATMENT", "MEDICATION_FOR_OPIOID_USE_DISORDER", _teds.TEDS_METHUSE, random.weighted([
        [
            "1",
            45
        ],
        [
            "2",
            50
        ],
        [
            "-9",
            5
        ]
    ]));
}
function condition(random) {
    return coded("HEALTH", "CO_OCCURRING_CONDITION", _teds.TEDS_PSYPROB, random.weighted([
        [
            "1",
            48
        ],
        [
            "2",
            46
        ],
        [
            "-9",
            6
        ]
    ]));
}
function justice(random) {
    const event = random.weighted([
        [
            "ARREST",
            34
        ],
        [
            "CITATION",
            16
        ],
        [
            "CHARGE_MISDEMEANOR",
            14
        ],
        [
            "CHARGE_FELONY",
            8
        ],
        [
            "WARRANT_ARREST",
            10
        ],
        [
            "JAIL_BOOKING",
            8
        ],
        [
            "JAIL_DAY",
            10
        ]
    ]);
    const days = event === "JAIL_DAY" ? {
        amount: random.int(1, 60),
        unit: "days"
    } : {};
    return {
        ...coded("JUSTICE", event, _lead.JUSTICE_EVENT, event),
        ...days
    };
}
function overdose(random) {
    return coded("OVERDOSE", "OVERDOSE", _lead.OVERDOSE_EVENT, random.weighted([
        [
            "NONFATAL",
            45
        ],
        [
            "NONFATAL_NALOXONE",
            55
        ]
    ]));
}
function coded(domain, measure, set, value) {
    return {
        domain,
        measure,
        value,
        codeSystem: set.codeSystem,
        sourceValue: value === null ? null : (0, _codeset.labelIn)(set, value) ?? null
    };
}

//# sourceMappingURL=outcomes.js.map
