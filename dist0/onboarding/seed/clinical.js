"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addClinical", {
    enumerable: true,
    get: function() {
        return addClinical;
    }
});
const _clinical = require("../../domain/codes/clinical");
const _teds = require("../../domain/codes/teds");
const _dates = require("./dates");
const _draft = require("./draft");
/** What the source calls it -> TEDS code and the ICD-10-CM code that goes with it. TEDS has no fentanyl. */ const SUBSTANCES = [
    [
        [
            "fentanyl",
            "7",
            "F11.20"
        ],
        34
    ],
    [
        [
            "heroin",
            "5",
            "F11.20"
        ],
        14
    ],
    [
        [
            "methamphetamine",
            "10",
            "F15.20"
        ],
        20
    ],
    [
        [
            "crack cocaine",
            "3",
            "F14.20"
        ],
        10
    ],
    [
        [
            "alcohol",
            "2",
            "F10.20"
        ],
        12
    ],
    [
        [
            "prescription opioids",
            "7",
            "F11.10"
        ],
        4
    ],
    [
        [
            "benzodiazepines",
            "13",
            "F13.20"
        ],
        3
    ],
    [
        [
            "cannabis",
            "4",
            "F12.10"
        ],
        3
    ]
];
function addClinical(draft, enrolled, received) {
    const { random } = draft;
    const special = specialCustody(draft, enrolled, received);
    const own = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    if (special === null && !random.chance(draft.scale.treatmentShare)) return;
    const from = enrolled.stay.intakeCompleted ?? enrolled.stay.opened;
    addDiagnoses(draft, enrolled.person.id, special?.diagnoses ?? own, from);
    const last = enrolled.stay.closed ?? draft.horizon + 1;
    if (special !== null || random.chance(0.7)) addEpisode(draft, enrolled.person.id, special?.episode ?? own, from, last - 1);
}
function specialCustody(draft, { person }, received) {
    const of = (key)=>(0, _draft.organizationId)(draft.slug, key);
    const own = draft.own(of("lead"));
    const both = (custody)=>({
            diagnoses: custody,
            episode: custody
        });
    switch(person.scenario){
        case "RECEIVED_BY_CLINIC":
            return both(underConsent(of("treatment"), of("clinic"), received.tpo));
        case "HELD_BY_HOSPITAL":
            return both({
                ...own,
                holderOrganizationId: of("hospital"),
                receivedVia: "EMERGENCY_2_51",
                receivedMedium: "WRITTEN"
            });
        case "EVIDENCE_ONLY":
            return {
                diagnoses: {
                    ...own,
                    madeFor: "EVIDENCE_ONLY"
                },
                episode: own
            };
        case "NO_SUD_FINDING":
            return {
                diagnoses: {
                    ...own,
                    noSudFinding: true
                },
                episode: own
            };
        case "CONFIDENTIAL_COMMUNICATION":
        case "ORDER":
            return {
                diagnoses: own,
                episode: {
                    ...own,
                    confidentialCommunication: true
                }
            };
        case "PAID_IN_FULL":
            return both({
                ...own,
                paidInFullOutOfPocket: true
            });
        default:
            return received.fromTreatment === undefined ? null : both(underConsent(of("treatment"), of("lead"), received.fromTreatment));
    }
}
function underConsent(source, holder, consent) {
    return {
        sourceOrganizationId: source,
        holderOrganizationId: holder,
        receivedVia: "CONSENT",
        receivedConsentId: consent ?? null,
        receivedMedium: "WRITTEN",
        madeFor: "CARE",
        noSudFinding: false,
        confidentialCommunication: false,
        adverseDetail: false,
        paidInFullOutOfPocket: false
    };
}
function addDiagnoses(draft, participant, custody, from) {
    const { random } = draft;
    const day = Math.min(draft.horizon, from + random.int(0, 20));
    const named = new Map();
    for(let drawn = random.weighted([
        [
            1,
            45
        ],
        [
            2,
            38
        ],
        [
            3,
            17
        ]
    ]); drawn > 0; drawn--){
        const substance = random.weighted(SUBSTANCES);
        named.set(substance[1], substance);
    }
    const add = (columns)=>{
        (0, _draft.addRecord)(draft, "diagnosis", custody, (0, _dates.daySeconds)(day, 23), {
            participant_id: participant,
            recorded_on: (0, _dates.dayText)(day),
            ...columns
        });
    };
    let rank = 0;
    for (const [source, teds] of named.values())add({
        kind: "SUBSTANCE",
        code: teds,
        code_system: _teds.TEDS_SUBSTANCE.codeSystem,
        rank: ++rank,
        source_value: source
    });
    const [first] = named.values();
    if (first !== undefined) add({
        kind: "ICD10_CM",
        code: first[2],
        code_system: _clinical.ICD10_CM.codeSystem,
        rank: null,
        source_value: null
    });
    if (!random.chance(0.5)) return;
    // 3.7 does not mean the same in both editions: the edition is part of the code.
    const [set, code] = random.weighted([
        [
            [
                _clinical.ASAM_3RD,
                "1"
            ],
            35
        ],
        [
            [
                _clinical.ASAM_3RD,
                "2.1"
            ],
            30
        ],
        [
            [
                _clinical.ASAM_3RD,
                "3.1"
            ],
            12
        ],
        [
            [
                _clinical.ASAM_3RD,
                "3.7"
            ],
            10
        ],
        [
            [
                _clinical.ASAM_4TH,
                "3.7"
            ],
            13
        ]
    ]);
    add({
        kind: "ASAM_LEVEL",
        code,
        code_system: set.codeSystem,
        rank: null,
        source_value: `ASAM ${code}`
    });
}
function addEpisode(draft, participant, custody, from, last) {
    const { random, horizon } = draft;
    const admitted = Math.min(last, horizon, from + random.int(0, 60));
    const discharged = admitted + random.int(5, 300);
    const over = discharged <= Math.min(last, horizon);
    const medication = random.weighted([
        [
            "buprenorphine",
            38
        ],
        [
            "methadone",
            20
        ],
        [
            "naltrexone",
            4
        ],
        [
            null,
            38
        ]
    ]);
    (0, _draft.addRecord)(draft, "treatment_episode", custody, (0, _dates.daySeconds)(over ? discharged : admitted, 23), {
        participant_id: participant,
        setting: random.weighted([
            [
                "7",
                50
            ],
            [
                "6",
                22
            ],
            [
                "5",
                9
            ],
            [
                "4",
                7
            ],
            [
                "2",
                6
            ],
            [
                "8",
                4
            ],
            [
                "1",
                2
            ]
        ]),
        setting_system: _teds.TEDS_SERVICES.codeSystem,
        admitted_on: (0, _dates.dayText)(admitted),
        discharged_on: over ? (0, _dates.dayText)(discharged) : null,
        reason: over ? random.weighted([
            [
                "1",
                34
            ],
            [
                "2",
                32
            ],
            [
                "4",
                14
            ],
            [
                "5",
                6
            ],
            [
                "3",
                5
            ],
            [
                "7",
                9
            ]
        ]) : null,
        reason_system: over ? _teds.TEDS_REASON.codeSystem : null,
        medication,
        moud: random.chance(0.06) ? null : medication !== null,
        source_value: null
    });
}

//# sourceMappingURL=clinical.js.map
