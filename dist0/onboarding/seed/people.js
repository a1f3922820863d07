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
    get addPerson () {
        return addPerson;
    },
    get minorRule () {
        return minorRule;
    }
});
const _spd15 = require("../../domain/codes/spd15");
const _codeset = require("../../domain/codes/code-set");
const _hmis = require("../../domain/codes/hmis");
const _teds = require("../../domain/codes/teds");
const _course = require("./course");
const _dates = require("./dates");
const _draft = require("./draft");
function addPerson(draft, city, number, scenario, referredTwice) {
    const { random, horizon } = draft;
    const ground = {
        random,
        horizon,
        windows: (0, _draft.windowsOf)(city, draft.today)
    };
    const door = scenario?.door ?? random.weighted(city.doors);
    const launching = city.phase === "LAUNCHING";
    const wish = launching ? {
        referredOnly: true
    } : scenario?.wish ?? {};
    const first = (0, _course.spellOf)(ground, door, firstDay(draft, scenario, launching), wish);
    const again = scenario === null && !launching && random.chance(referredTwice) ? referredAgain(ground, city, first) : null;
    const person = {
        id: (0, _draft.nextId)(draft),
        number,
        scenario: scenario?.name ?? null,
        ...courseOf(first, again),
        name: `Demo Person ${String(number).padStart(4, "0")} of ${city.name}`
    };
    addParticipant(draft, city, person, first.received);
    if (scenario !== null) draft.cast.set(scenario.name, person.id);
    return person;
}
/** What one or two spells make of a person's time with the program. */ function courseOf(first, again) {
    const second = again?.kind === "SPELL" ? again.spell : null;
    const periods = second === null ? first.periods : [
        ...closedAt(first.periods, second.received),
        ...second.periods
    ];
    return {
        spells: second === null ? [
            first
        ] : [
            first,
            second
        ],
        repeated: again?.kind === "REPEATED" ? again.referral : null,
        periods,
        deceasedOn: periods.find(({ exitReason })=>exitReason === "DECEASED")?.from ?? null
    };
}
/** A third of all people came within the last ten weeks, so that there is something in every state. */ function firstDay({ random, horizon, scale }, scenario, launching) {
    if (scenario !== null) return horizon - random.int(...scenario.daysAgo);
    if (launching) return horizon - random.int(0, 20);
    return horizon - (random.chance(0.33) ? random.int(1, 70) : random.int(71, scale.history));
}
function referredAgain(ground, city, first) {
    const { random, horizon } = ground;
    const last = first.periods.at(-1);
    const door = random.weighted(city.doors);
    if (last === undefined || first.received >= horizon) return null;
    const outside = last.status === "EXITED" || last.status === "SCREENED_OUT";
    if (!outside) return {
        kind: "REPEATED",
        referral: {
            door,
            received: random.int(first.received + 1, horizon)
        }
    };
    if (last.exitReason === "DECEASED" || last.from >= horizon) return null;
    return {
        kind: "SPELL",
        spell: (0, _course.spellOf)(ground, door, random.int(last.from + 1, horizon), {})
    };
}
/** An exit is over when the person comes back. */ function closedAt(periods, day) {
    return periods.map((period, index)=>index === periods.length - 1 ? {
            ...period,
            to: day
        } : period);
}
function addParticipant(draft, city, person, received) {
    const columns = {
        ...capacityOf(person.scenario),
        deceased_on: person.deceasedOn === null ? null : (0, _dates.dayText)(person.deceasedOn),
        ...identityOf(draft, city, person),
        ...demographicsOf(draft.random, city.style)
    };
    (0, _draft.addRecord)(draft, "participant", draft.own((0, _draft.organizationId)(draft.slug, "lead")), (0, _dates.daySeconds)(received, 23), columns, person.id);
}
function capacityOf(scenario) {
    const incapable = scenario === "INCAPABLE" || scenario === "INCAPABLE_REPRESENTED";
    const finding = scenario === "MINOR_PARENT_REQUIRED" ? true : null;
    return {
        capacity: incapable ? "ADJUDICATED_INCAPABLE" : "FULL",
        minor_state_rule: minorRule(scenario),
        minor_lacks_choice: finding,
        minor_threat: finding
    };
}
function minorRule(scenario) {
    if (scenario === "MINOR_ALONE") return "MINOR_ALONE";
    if (scenario === "MINOR_PARENT_REQUIRED") return "PARENT_REQUIRED";
    return scenario === "MINOR_RULE_UNKNOWN" ? "UNKNOWN" : null;
}
function identityOf(draft, city, { number, name, scenario }) {
    const { random, today } = draft;
    const short = String(number).padStart(4, "0");
    const nameQuality = random.weighted([
        [
            1,
            88
        ],
        [
            2,
            9
        ],
        [
            99,
            3
        ]
    ]);
    const birthQuality = random.weighted([
        [
            1,
            86
        ],
        [
            2,
            9
        ],
        [
            99,
            5
        ]
    ]);
    const minor = minorRule(scenario) !== null;
    const age = minor ? random.int(15, 17) : random.int(19, 66);
    return {
        legal_name: nameQuality === 1 || minor ? name : null,
        preferred_name: nameQuality === 99 ? null : `Demo ${short}`,
        aliases: random.chance(0.2) ? [
            `Demo Alias ${short}`
        ] : [],
        name_quality: minor ? 1 : nameQuality,
        birth_date: birthQuality === 99 && !minor ? null : (0, _dates.dayText)(today - age * _dates.YEAR_DAYS - random.int(10, 360)),
        birth_date_quality: minor ? 1 : birthQuality,
        phone: random.chance(0.6) ? `555-01${String(random.int(0, 99)).padStart(2, "0")}` : null,
        email: random.chance(0.3) ? `demo-person-${short}@${city.prefix}.example.invalid` : null,
        address_line: random.chance(0.5) ? `${String(random.int(1, 999))} Demo Street` : null
    };
}
/** Even odds: nobody's real distribution, and not meant to look like one. */ function demographicsOf(random, style) {
    const groups = _spd15.RACE_ETHNICITY.codes.slice(0, 7).map(({ code })=>code);
    const first = random.pick(groups);
    const answers = random.weighted([
        [
            [
                first
            ],
            82
        ],
        [
            [
                ...new Set([
                    first,
                    random.pick(groups)
                ])
            ].sort(),
            12
        ],
        [
            [
                "DECL"
            ],
            3
        ],
        [
            [
                "NOTCOLL"
            ],
            3
        ]
    ]);
    const details = _spd15.RACE_ETHNICITY_DETAIL.codes.filter(({ code })=>code.startsWith(`${first}:`)).map(({ code })=>code);
    return {
        race_ethnicity: answers,
        race_ethnicity_detail: answers.includes(first) && details.length > 0 && random.chance(0.25) ? [
            random.pick(details)
        ] : [],
        race_ethnicity_source: answers.map((code)=>(0, _codeset.labelIn)(_spd15.RACE_ETHNICITY, code)).join("; "),
        ...sexOrGender(random, style),
        ...background(random, style)
    };
}
function sexOrGender(random, style) {
    const set = {
        TEDS: _teds.TEDS_GENDER,
        HMIS_2024: _hmis.HMIS_GENDER_2024,
        HMIS_2026: _hmis.HMIS_SEX
    }[style];
    const code = style === "HMIS_2024" ? random.weighted([
        [
            "0",
            45
        ],
        [
            "1",
            45
        ],
        [
            "4",
            4
        ],
        [
            "5",
            3
        ],
        [
            "99",
            3
        ]
    ]) : random.weighted([
        [
            set.codes[0]?.code ?? "",
            48
        ],
        [
            set.codes[1]?.code ?? "",
            49
        ],
        [
            style === "TEDS" ? "-9" : "99",
            3
        ]
    ]);
    return {
        sex_or_gender: code,
        sex_or_gender_system: set.codeSystem,
        sex_or_gender_source: (0, _codeset.labelIn)(set, code) ?? null
    };
}
/** HMIS keeps veteran status and none of the other two. */ function background(random, style) {
    const veteran = random.chance(0.08);
    const teds = style === "TEDS";
    return {
        veteran: teds ? veteran ? "1" : "2" : veteran ? "1" : "0",
        veteran_system: teds ? _teds.TEDS_VET.codeSystem : _hmis.HMIS_YES_NO.codeSystem,
        education: teds ? random.weighted([
            [
                "1",
                8
            ],
            [
                "2",
                25
            ],
            [
                "3",
                42
            ],
            [
                "4",
                17
            ],
            [
                "5",
                5
            ],
            [
                "-9",
                3
            ]
        ]) : null,
        education_system: teds ? _teds.TEDS_EDUC.codeSystem : null,
        insurance: teds ? random.weighted([
            [
                "1",
                8
            ],
            [
                "2",
                62
            ],
            [
                "3",
                8
            ],
            [
                "4",
                18
            ],
            [
                "-9",
                4
            ]
        ]) : null,
        insurance_system: teds ? _teds.TEDS_HLTHINS.codeSystem : null
    };
}

//# sourceMappingURL=people.js.map
