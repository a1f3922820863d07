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
    get addCharges () {
        return addCharges;
    },
    get planCharges () {
        return planCharges;
    }
});
const _dates = require("./dates");
const _draft = require("./draft");
const HELD = {
    disposition: "HELD",
    decided: null,
    override: null
};
function planCharges(draft, city, received, spell) {
    const { random } = draft;
    if (spell === null) return decide(draft, received + random.int(2, 12), "NOT_FILED", "Already in the program; no new intake was asked for (demo).");
    switch(spell.screening){
        case "PENDING_PROSECUTOR":
            return HELD;
        case "DECLINED":
            return decide(draft, received + random.int(2, 9), "FILED_OTHER");
        case "INELIGIBLE":
            return decide(draft, received + random.int(2, 9), random.weighted([
                [
                    "FILED_OTHER",
                    60
                ],
                [
                    "DECLINED_BY_PROSECUTOR",
                    40
                ]
            ]));
        case "ELIGIBLE":
        case "PRESUMPTIVELY_INELIGIBLE":
        case "CAPACITY_FULL":
            return byIntake(draft, received + (0, _draft.daysOn)((0, _draft.windowsOf)(city, draft.today), received), spell);
    }
}
function byIntake(draft, deadline, spell) {
    const { random, horizon } = draft;
    const completed = spell.stay?.intakeCompleted ?? null;
    if (completed !== null && completed <= deadline) {
        return decide(draft, completed + random.int(1, 5), random.weighted([
            [
                "NOT_FILED",
                93
            ],
            [
                "FILED_OTHER",
                4
            ],
            [
                "DECLINED_BY_PROSECUTOR",
                3
            ]
        ]));
    }
    if (completed !== null && completed < horizon && random.chance(0.25)) {
        return decide(draft, completed + 1, "NOT_FILED", "The prosecutor waited for a late intake (demo).");
    }
    return decide(draft, deadline + random.int(2, 7), random.weighted([
        [
            "FILED_INTAKE_MISSED",
            85
        ],
        [
            "DISMISSED",
            15
        ]
    ]));
}
function decide({ horizon }, day, disposition, override = null) {
    return day > horizon ? HELD : {
        disposition,
        decided: day,
        override
    };
}
const OFFENSES = [
    [
        [
            "35A",
            "FELONY"
        ],
        30
    ],
    [
        [
            "35A",
            "MISDEMEANOR"
        ],
        14
    ],
    [
        [
            "35B",
            "MISDEMEANOR"
        ],
        10
    ],
    [
        [
            "23C",
            "MISDEMEANOR"
        ],
        16
    ],
    [
        [
            "90J",
            "MISDEMEANOR"
        ],
        12
    ],
    [
        [
            "40A",
            "MISDEMEANOR"
        ],
        5
    ],
    [
        [
            "90C",
            "VIOLATION"
        ],
        4
    ],
    [
        [
            "290",
            "MISDEMEANOR"
        ],
        3
    ],
    [
        [
            "23F",
            "FELONY"
        ],
        3
    ],
    [
        [
            "90Z",
            "UNKNOWN"
        ],
        3
    ]
];
function addCharges(draft, city, referral, received, plan) {
    const { random } = draft;
    const count = random.weighted([
        [
            1,
            76
        ],
        [
            2,
            19
        ],
        [
            3,
            5
        ]
    ]);
    for(let made = 0; made < count; made++)addCharge(draft, city, referral, received, plan);
}
function addCharge(draft, city, referral, received, plan) {
    const { random } = draft;
    const [nibrs, level] = random.weighted(OFFENSES);
    const drug = nibrs === "35A";
    // Some cities send the prosecutor's own record along; it is no program's.
    const byProsecutor = !draft.scale.plain && city.phase === "LIVE" && random.chance(0.1);
    const custody = draft.own((0, _draft.organizationId)(draft.slug, byProsecutor ? "city-attorney" : "lead"));
    (0, _draft.addRecord)(draft, "charge", custody, (0, _dates.daySeconds)(plan.decided ?? received, 23), {
        referral_id: referral,
        referral_type: "ARREST_DIVERSION",
        nibrs,
        statute: random.chance(0.7) ? `Demo Code ${nibrs}` : null,
        level: city.state === "WA" && level === "MISDEMEANOR" && random.chance(0.3) ? "GROSS_MISDEMEANOR" : level,
        drug_type: drug ? random.weighted([
            [
                "D",
                15
            ],
            [
                "H",
                40
            ],
            [
                "L",
                30
            ],
            [
                "B",
                15
            ]
        ]) : null,
        amount: drug ? random.int(1, 60) / 10 : null,
        unit: drug ? "GM" : null,
        disposition: plan.disposition,
        decided_at: plan.decided === null ? null : (0, _dates.instantText)((0, _dates.daySeconds)(plan.decided, random.int(16, 22)))
    });
}

//# sourceMappingURL=charges.js.map
