"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addReferrals", {
    enumerable: true,
    get: function() {
        return addReferrals;
    }
});
const _lead = require("../../domain/codes/lead");
const _charges = require("./charges");
const _dates = require("./dates");
const _draft = require("./draft");
function addReferrals(draft, city, person) {
    const written = person.spells.map((spell)=>addReferral(draft, city, person, spell.door, spell.received, spell));
    if (person.repeated !== null) written.push(addReferral(draft, city, person, person.repeated.door, person.repeated.received, null));
    return written;
}
function addReferral(draft, city, person, door, received, spell) {
    const { random } = draft;
    const lead = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    // Between 15:00 and 23:59 UTC it is the same date everywhere in the country.
    const at = (0, _dates.daySeconds)(received, random.int(15, 22), random.int(0, 59));
    const charges = door === "ARREST_DIVERSION" ? (0, _charges.planCharges)(draft, city, received, spell) : null;
    const encounter = door === "COMMUNITY_REFERRAL" || door === "SOCIAL_CONTACT" && random.chance(0.4) ? null : addEncounter(draft, city, person, at);
    const custody = door === "COMMUNITY_REFERRAL" && !draft.scale.plain && random.chance(0.08) ? draft.own((0, _draft.organizationId)(draft.slug, "association")) : lead;
    const id = (0, _draft.addRecord)(draft, "referral", city.phase === "LIVE" ? custody : lead, at + _dates.HOUR, {
        participant_id: person.id,
        type: door,
        source: sourceOf(draft, door),
        pathway: pathwayOf(draft, door),
        encounter_id: encounter,
        received_at: (0, _dates.instantText)(at),
        ...screening(draft, person, spell, at),
        ...handoff(draft, door, spell, at),
        intake_override: charges?.override ?? null
    });
    if (charges !== null) (0, _charges.addCharges)(draft, city, id, received, charges);
    return {
        id,
        door,
        received,
        spell,
        charges
    };
}
/** The officer's own record: source and holder are the police. */ function addEncounter(draft, city, person, at) {
    const police = (0, _draft.organizationId)(draft.slug, "police");
    const number = draft.rows.encounter.length + 1;
    return (0, _draft.addRecord)(draft, "encounter", draft.own(police), at, {
        participant_id: person.id,
        agency_organization_id: police,
        at: (0, _dates.instantText)(at - draft.random.int(5, 50) * 60),
        place_geoid: city.placeGeoid,
        incident_number: `DEMO-${String(number).padStart(6, "0")}`
    }, (0, _draft.nextId)(draft));
}
const SOURCES = {
    ARREST_DIVERSION: [
        [
            "PATROL_OFFICER",
            70
        ],
        [
            "SERGEANT_SUPERVISOR",
            18
        ],
        [
            "SHERIFF_DEPUTY",
            12
        ]
    ],
    SOCIAL_CONTACT: [
        [
            "PATROL_OFFICER",
            40
        ],
        [
            "SERGEANT_SUPERVISOR",
            10
        ],
        [
            "SHERIFF_DEPUTY",
            8
        ],
        [
            "OTHER_FIRST_RESPONDER",
            15
        ],
        [
            "PROSECUTOR",
            10
        ],
        [
            "PUBLIC_DEFENDER",
            9
        ],
        [
            "PROBATION_PAROLE",
            8
        ]
    ],
    COMMUNITY_REFERRAL: [
        [
            "SERVICE_PROVIDER",
            40
        ],
        [
            "COMMUNITY_MEMBER",
            28
        ],
        [
            "FAMILY_FRIEND",
            17
        ],
        [
            "SELF",
            15
        ]
    ]
};
const PATHWAYS = {
    ARREST_DIVERSION: [
        [
            "OFFICER_INTERVENTION",
            92
        ],
        [
            null,
            8
        ]
    ],
    SOCIAL_CONTACT: [
        [
            "OFFICER_REFERRAL",
            55
        ],
        [
            "ACTIVE_OUTREACH",
            20
        ],
        [
            "NALOXONE_PLUS",
            15
        ],
        [
            null,
            10
        ]
    ],
    COMMUNITY_REFERRAL: [
        [
            "COMMUNITY_RESPONSE",
            60
        ],
        [
            "SELF_REFERRAL",
            30
        ],
        [
            null,
            10
        ]
    ]
};
function sourceOf({ random }, door) {
    return random.weighted(SOURCES[door]);
}
function pathwayOf({ random }, door) {
    return random.weighted(PATHWAYS[door]);
}
function screening(draft, person, spell, at) {
    const { random, now } = draft;
    const result = spell?.screening ?? "ELIGIBLE";
    const screened = Math.min(now, at + random.int(5, 110) * 60);
    const decided = Math.min(now, screened + random.int(0, 2 * 24 * 60) * 60);
    const against = result === "INELIGIBLE" || result === "PRESUMPTIVELY_INELIGIBLE";
    return {
        screening_result: result,
        screening_reasons: against ? reasons(draft, person) : [],
        screened_at: (0, _dates.instantText)(screened),
        decided_at: result === "PENDING_PROSECUTOR" ? null : (0, _dates.instantText)(decided)
    };
}
function reasons({ random }, person) {
    const possible = _lead.SCREENING_REASON.codes.map(({ code })=>code).filter((code)=>code !== "UNDER_18" || person.scenario?.startsWith("MINOR") === true);
    return [
        ...new Set([
            random.pick(possible),
            ...random.chance(0.25) ? [
                random.pick(possible)
            ] : []
        ])
    ];
}
const NO_HANDOFF = {
    handoff_result: null,
    handoff_at: null,
    handoff_minutes: null
};
/** Only who was offered a place is handed over; the toolkit's ideal is within 30 minutes. */ function handoff(draft, door, spell, at) {
    const { random, now } = draft;
    const offered = spell === null || [
        "ELIGIBLE",
        "PRESUMPTIVELY_INELIGIBLE"
    ].includes(spell.screening);
    if (!offered || door === "COMMUNITY_REFERRAL" && random.chance(0.7)) return NO_HANDOFF;
    const result = random.weighted([
        [
            "IN_PERSON",
            62
        ],
        [
            "PHONE",
            11
        ],
        [
            "DEFERRED_APPOINTMENT",
            9
        ],
        [
            "FAILED_CM_UNAVAILABLE",
            6
        ],
        [
            "PERSON_LEFT",
            5
        ],
        [
            "TRANSPORTED_TO_SITE",
            7
        ]
    ]);
    if (result === "FAILED_CM_UNAVAILABLE" || result === "PERSON_LEFT") return {
        ...NO_HANDOFF,
        handoff_result: result
    };
    const later = at + random.int(1, 4) * 24 * _dates.HOUR;
    if (result === "DEFERRED_APPOINTMENT") return {
        handoff_result: result,
        handoff_at: later > now ? null : (0, _dates.instantText)(later),
        handoff_minutes: null
    };
    const minutes = random.chance(0.86) ? random.int(4, 30) : random.int(31, 120);
    return {
        handoff_result: result,
        handoff_at: (0, _dates.instantText)(Math.min(now, at + minutes * 60)),
        handoff_minutes: minutes
    };
}

//# sourceMappingURL=referrals.js.map
