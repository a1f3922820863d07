"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addProviders", {
    enumerable: true,
    get: function() {
        return addProviders;
    }
});
const _codeset = require("../../domain/codes/code-set");
const _clinical = require("../../domain/codes/clinical");
const _dates = require("./dates");
const _draft = require("./draft");
const _organizations = require("./organizations");
/** The plan domains serve as the hub's own taxonomy of needs; SAMHSA's locator codes as the second system. */ const NEEDS = "LEAD hub 1 plan_domain";
const SPECS = [
    {
        name: "Housing Partner",
        organization: "housing",
        unit: "beds",
        services: [
            [
                "Demo bridge housing",
                "HS",
                "HOUSING"
            ],
            [
                "Demo tenancy support",
                "AOSS",
                "HOUSING"
            ]
        ]
    },
    {
        name: "Treatment Center",
        organization: "treatment",
        unit: "slots",
        services: [
            [
                "Demo outpatient treatment",
                "ORT",
                "SUBSTANCE_USE"
            ],
            [
                "Demo intensive outpatient",
                "OIT",
                "SUBSTANCE_USE"
            ],
            [
                "Demo residential",
                "RL",
                "SUBSTANCE_USE"
            ]
        ]
    },
    {
        name: "Opioid Treatment Program",
        organization: "otp",
        unit: "slots",
        services: [
            [
                "Demo medication for opioid use disorder",
                "OTP",
                "SUBSTANCE_USE"
            ]
        ]
    },
    {
        name: "Community Clinic",
        organization: "clinic",
        unit: "appointments",
        services: [
            [
                "Demo primary care",
                "IPC",
                "PHYSICAL_HEALTH"
            ],
            [
                "Demo buprenorphine visits",
                "UB",
                "SUBSTANCE_USE"
            ]
        ]
    },
    {
        name: "Hospital",
        organization: "hospital",
        unit: "beds",
        services: [
            [
                "Demo emergency care",
                "IPC",
                "PHYSICAL_HEALTH"
            ],
            [
                "Demo detoxification",
                "DT",
                "SUBSTANCE_USE"
            ]
        ]
    },
    {
        name: "Peer Outreach Collective",
        organization: "collective",
        unit: "peers",
        services: [
            [
                "Demo peer support",
                "PEER",
                "FAMILY_SOCIAL"
            ]
        ]
    },
    {
        name: "Night Shelter",
        unit: "beds",
        services: [
            [
                "Demo shelter",
                "HS",
                "HOUSING"
            ],
            [
                "Demo meals",
                "AOSS",
                "BASIC_NEEDS"
            ]
        ]
    },
    {
        name: "Job Center",
        unit: "places",
        services: [
            [
                "Demo job placement",
                "EMP",
                "EMPLOYMENT"
            ],
            [
                "Demo training",
                "EMP",
                "EDUCATION"
            ]
        ]
    },
    {
        name: "Benefits Desk",
        unit: "appointments",
        services: [
            [
                "Demo benefits enrollment",
                "AOSS",
                "INCOME_BENEFITS"
            ],
            [
                "Demo identity documents",
                "AOSS",
                "IDENTIFICATION"
            ]
        ]
    },
    {
        name: "Mental Health Center",
        unit: "slots",
        services: [
            [
                "Demo counseling",
                "MHS",
                "MENTAL_HEALTH"
            ]
        ]
    },
    {
        name: "Legal Aid",
        unit: "appointments",
        services: [
            [
                "Demo warrant clinic",
                "CM",
                "LEGAL"
            ]
        ]
    },
    {
        name: "Harm Reduction Site",
        unit: "kits",
        services: [
            [
                "Demo naloxone",
                "NOE",
                "SUBSTANCE_USE"
            ]
        ]
    },
    {
        name: "Sober Living House",
        unit: "beds",
        services: [
            [
                "Demo recovery house",
                "HH",
                "HOUSING"
            ]
        ]
    },
    {
        name: "Ride Service",
        unit: "rides",
        services: [
            [
                "Demo rides to appointments",
                "TA",
                "BASIC_NEEDS"
            ]
        ]
    },
    {
        name: "Safe House",
        unit: "beds",
        services: [
            [
                "Demo safe stay",
                "HS",
                "SAFETY"
            ]
        ]
    }
];
function addProviders(draft, city) {
    const count = city.phase === "LIVE" ? draft.random.int(8, SPECS.length) : 4;
    return SPECS.slice(0, count).map((spec, index)=>addProvider(draft, city, spec, index));
}
function addProvider(draft, city, spec, index) {
    const { random } = draft;
    const id = (0, _draft.nextId)(draft);
    const known = spec.organization !== undefined && city.phase === "LIVE";
    const accepts = random.weighted([
        [
            true,
            80
        ],
        [
            false,
            8
        ],
        [
            null,
            12
        ]
    ]);
    (0, _draft.add)(draft, "provider", {
        jurisdiction: draft.slug,
        id,
        ...source(draft, "provider", index + 1),
        organization_id: known && spec.organization !== undefined ? (0, _draft.organizationId)(draft.slug, spec.organization) : null,
        name: (0, _organizations.demoName)(city, spec.name),
        alternate_name: null,
        description: "Invented for the demo.",
        email: `provider-${String(index + 1)}@${city.prefix}.example.invalid`,
        website: null,
        accepts_referrals: accepts,
        accepts_from: accepts === true ? acceptedDoors(draft) : [],
        acceptance_note: random.chance(0.5) ? random.pick([
            "Call before sending anyone (demo).",
            "Adults only (demo).",
            "Active, but do not refer this month (demo)."
        ]) : null,
        hide_from_police: random.chance(0.75)
    });
    const location = addLocation(draft, city, id, index);
    return {
        id,
        services: spec.services.map((service)=>addService(draft, id, location, spec.unit, service))
    };
}
const EVERY_DOOR = [
    "ARREST_DIVERSION",
    "SOCIAL_CONTACT",
    "COMMUNITY_REFERRAL"
];
function acceptedDoors(draft) {
    return draft.random.chance(0.7) ? EVERY_DOOR : EVERY_DOOR.slice(1);
}
function source(draft, table, number) {
    return {
        load_id: draft.loadId,
        source_row: number,
        source_system: _draft.SEED_SYSTEM,
        source_id: `${table}-${String(number)}`,
        recorded_at: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today - 30, 12))
    };
}
function addLocation(draft, city, provider, index) {
    const { random } = draft;
    const id = (0, _draft.nextId)(draft);
    const [latitude, longitude] = city.at;
    const placed = random.chance(0.85);
    const scatter = ()=>random.int(-40, 40) / 1000;
    (0, _draft.add)(draft, "location", {
        jurisdiction: draft.slug,
        id,
        provider_id: provider,
        ...source(draft, "location", draft.rows.location.length + 1),
        name: `Demo site ${String(index + 1)}`,
        description: null,
        latitude: placed ? round(latitude + scatter()) : null,
        longitude: placed ? round(longitude + scatter()) : null,
        address_line: `${String(100 + index)} Demo Street`,
        city: city.name,
        state: city.state,
        postal_code: null,
        // 555-0100 to 555-0199 are kept free for fiction.
        phones: [
            `555-01${String(10 + index)}`
        ]
    });
    return id;
}
function addService(draft, provider, location, unit, [name, code, need]) {
    const { random } = draft;
    const id = (0, _draft.nextId)(draft);
    (0, _draft.add)(draft, "service", {
        jurisdiction: draft.slug,
        id,
        provider_id: provider,
        ...source(draft, "service", draft.rows.service.length + 1),
        name,
        description: "Invented for the demo.",
        status: random.weighted([
            [
                "active",
                90
            ],
            [
                "temporarily closed",
                7
            ],
            [
                "inactive",
                3
            ]
        ]),
        eligibility: random.chance(0.4) ? "Adults (demo)" : null,
        application_process: random.chance(0.5) ? "Walk in or by referral (demo)" : null,
        fees: random.chance(0.3) ? "None (demo)" : null,
        wait_time: random.chance(0.4) ? random.pick([
            "same day",
            "about two weeks",
            "4-6 weeks"
        ]) : null,
        url: null,
        email: null
    });
    (0, _draft.add)(draft, "service_taxonomy", {
        jurisdiction: draft.slug,
        service_id: id,
        system: _clinical.LOCATOR_SERVICE.codeSystem,
        code,
        term: (0, _codeset.labelIn)(_clinical.LOCATOR_SERVICE, code) ?? null
    });
    (0, _draft.add)(draft, "service_taxonomy", {
        jurisdiction: draft.slug,
        service_id: id,
        system: NEEDS,
        code: need,
        term: null
    });
    (0, _draft.add)(draft, "service_location", {
        jurisdiction: draft.slug,
        service_id: id,
        location_id: location
    });
    if (random.chance(0.65)) addCapacity(draft, id, unit);
    return id;
}
/** No row means unknown. Now and then more is available than there is: legal in HSDS 3.1, and implausible. */ function addCapacity(draft, service, unit) {
    const { random } = draft;
    const maximum = random.int(5, 60);
    const available = random.weighted([
        [
            0,
            30
        ],
        [
            random.int(1, maximum),
            65
        ],
        [
            maximum + 2,
            5
        ]
    ]);
    const number = draft.rows.service_capacity.length + 1;
    (0, _draft.add)(draft, "service_capacity", {
        jurisdiction: draft.slug,
        id: (0, _draft.nextId)(draft),
        service_id: service,
        load_id: draft.loadId,
        source_system: _draft.SEED_SYSTEM,
        source_id: `service-capacity-${String(number)}`,
        available,
        maximum: random.chance(0.85) ? maximum : null,
        unit,
        updated_at: (0, _dates.instantText)(draft.now - random.int(0, 60) * _dates.DAY - random.int(0, _dates.DAY - 1))
    });
}
function round(degrees) {
    return Math.round(degrees * 1000) / 1000;
}

//# sourceMappingURL=providers.js.map
