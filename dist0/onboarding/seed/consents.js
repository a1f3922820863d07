"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addConsents", {
    enumerable: true,
    get: function() {
        return addConsents;
    }
});
const _people = require("./people");
const _signing = require("./signing");
const _dates = require("./dates");
function addConsents(draft, signer, releases) {
    const { person } = signer;
    addMonitoring(draft, signer, releases);
    if (person.scenario === null) return generalConsents(draft, signer, releases);
    return scenarioConsents(draft, signer, releases);
}
/** People sign at intake; who was never enrolled signed, if at all, when the offer was made. */ function signingDay(draft, { person, enrolled }) {
    // A representative signs after the death.
    const death = person.scenario === "DECEASED_REPRESENTED" && person.deceasedOn !== null ? person.deceasedOn + 3 : undefined;
    const day = death ?? enrolled[0]?.stay.intakeStarted ?? person.spells[0]?.received ?? draft.horizon;
    return Math.min(day, draft.horizon);
}
/** By default a form is as good as its signer can make it. */ function usual({ person }) {
    const needsOther = person.deceasedOn !== null || (0, _signing.isIncapable)(person) || [
        "PARENT_REQUIRED",
        "UNKNOWN"
    ].includes((0, _people.minorRule)(person.scenario) ?? "");
    const represented = person.scenario === "DECEASED_REPRESENTED" || person.scenario === "INCAPABLE_REPRESENTED" || person.scenario === "MINOR_PARENT_REQUIRED";
    return needsOther && !represented ? "SIGNER_LACKING" : "VALID";
}
const STANDINGS = [
    [
        "VALID",
        79
    ],
    [
        "EXPIRED",
        7
    ],
    [
        "REVOKED",
        5
    ],
    [
        "UNSIGNED",
        3
    ],
    [
        "ELEMENT_MISSING",
        3
    ],
    [
        "KNOWN_FALSE",
        1
    ],
    [
        "CANNOT_TRAVEL",
        2
    ]
];
const PLAIN_STANDINGS = [
    [
        "VALID",
        94
    ],
    [
        "EXPIRED",
        4
    ],
    [
        "REVOKED",
        2
    ]
];
function generalConsents(draft, signer, releases) {
    const { random, scale } = draft;
    const { person, enrolled } = signer;
    const day = signingDay(draft, signer);
    const recent = day > draft.horizon - 10;
    const standing = ()=>recent ? "VALID" : random.weighted(scale.plain ? PLAIN_STANDINGS : STANDINGS);
    partnerRelease(draft, signer, releases, day, standing);
    if (enrolled.length === 0) return {
        fromTreatment: undefined,
        tpo: undefined
    };
    const rare = (share)=>random.chance(share * scale.rareConsents);
    if (rare(0.5)) (0, _signing.sign)(draft, person, releases.workGroup(random.chance(0.3)), {
        day,
        standing: standing()
    });
    const tpo = rare(0.3) ? (0, _signing.sign)(draft, person, releases.tpo(), {
        day,
        standing: standing()
    }) : undefined;
    if (rare(0.18)) (0, _signing.sign)(draft, person, releases.research(), {
        day,
        standing: standing()
    });
    if (rare(0.05)) (0, _signing.sign)(draft, person, releases.counselingNotes(), {
        day,
        standing: standing()
    });
    if (rare(0.02)) (0, _signing.sign)(draft, person, releases.proceedings(), {
        day,
        standing: standing()
    });
    if (rare(0.02)) (0, _signing.sign)(draft, person, releases.registry(), {
        day,
        standing: standing()
    });
    if (rare(0.04)) (0, _signing.sign)(draft, person, releases.workGroup(true), {
        day,
        standing: "GENERAL_RELEASE"
    });
    const report = !scale.plain && rare(0.12) ? (0, _signing.sign)(draft, person, releases.fromTreatment(), {
        day,
        standing: random.weighted([
            [
                "VALID",
                75
            ],
            [
                "REVOKED",
                15
            ],
            [
                "EXPIRED",
                10
            ]
        ])
    }) : undefined;
    return {
        fromTreatment: recent ? undefined : report,
        tpo
    };
}
/** The release to the housing partner and others, which most people sign. */ function partnerRelease(draft, { person, enrolled }, releases, day, standing) {
    const { random, scale } = draft;
    const given = enrolled.length > 0 ? scale.partnerReleaseShare.enrolled : scale.partnerReleaseShare.others;
    if (!random.chance(given)) return;
    const scope = scale.plain ? "FULL" : random.weighted([
        [
            "FULL",
            60
        ],
        [
            "WITH_TREATMENT",
            22
        ],
        [
            "NARROW",
            18
        ]
    ]);
    const release = releases.partner(scope, !scale.plain && random.chance(0.3), !scale.plain && random.chance(0.15));
    (0, _signing.sign)(draft, person, release, {
        day,
        standing: standing()
    });
}
/** 2.35: the prosecutor who withholds the charges, or probation; only while the matter is open does the form serve. */ function addMonitoring(draft, signer, releases) {
    const { random } = draft;
    for (const matter of signer.matters){
        if (matter.monitor === null || signer.person.scenario === "CHARGE_HELD_UNRELEASED" || signer.person.scenario === "NO_CONSENT") continue;
        const certain = signer.person.scenario === "CHARGE_HELD" || signer.person.scenario === "PROBATION" || signer.person.scenario === "PARTICIPANT";
        if (!certain && !random.chance(draft.scale.plain ? 0.3 : 0.75)) continue;
        const unfit = usual(signer);
        const standing = !matter.hasCondition ? "NO_CONDITION" : matter.disposed !== null ? "MATTER_DISPOSED" : unfit;
        const cj = {
            matterId: matter.id,
            periodEndsAt: (0, _dates.instantText)((0, _dates.daySeconds)(draft.today + random.int(60, 400))),
            revocable: random.chance(0.75) ? {
                type: "FINAL_DISPOSITION"
            } : revocableBefore(matter)
        };
        (0, _signing.sign)(draft, signer.person, releases.monitoring(matter.monitor, cj), {
            day: Math.min(draft.horizon, matter.opened),
            standing
        });
    }
}
/** 2.35(c): a date is no later than the final disposition, so it can only be stated where that is known. */ function revocableBefore({ opened, disposed }) {
    if (disposed === null) return {
        type: "EVENT",
        occurredAt: null,
        afterFinalDisposition: false
    };
    return {
        type: "DATE",
        at: (0, _dates.instantText)((0, _dates.daySeconds)(Math.max(opened, disposed - 1)))
    };
}
const ONE_FLAW = {
    CONSENT_EXPIRED: {
        standing: "EXPIRED"
    },
    CONSENT_REVOKED_IN_WRITING: {
        standing: "REVOKED",
        revokedOrally: false
    },
    CONSENT_REVOKED_ORALLY: {
        standing: "REVOKED",
        revokedOrally: true
    },
    CONSENT_UNSIGNED: {
        standing: "UNSIGNED"
    },
    CONSENT_ELEMENT_MISSING: {
        standing: "ELEMENT_MISSING"
    },
    CONSENT_GENERAL_RELEASE: {
        standing: "GENERAL_RELEASE"
    },
    CONSENT_KNOWN_FALSE: {
        standing: "KNOWN_FALSE"
    },
    CONSENT_CANNOT_TRAVEL: {
        standing: "CANNOT_TRAVEL"
    }
};
function scenarioConsents(draft, signer, releases) {
    const { person } = signer;
    const day = signingDay(draft, signer);
    const standing = usual(signer);
    const give = (release)=>(0, _signing.sign)(draft, person, release, {
            day,
            standing
        });
    const none = {
        fromTreatment: undefined,
        tpo: undefined
    };
    const flaw = ONE_FLAW[person.scenario ?? ""];
    if (flaw !== undefined) {
        (0, _signing.sign)(draft, person, releases.partner("FULL", false, false), {
            day,
            ...flaw
        });
        return none;
    }
    switch(person.scenario){
        case "NO_CONSENT":
        case "CHARGE_HELD_UNRELEASED":
        case "EMERGENCY_OPEN":
        case "EMERGENCY_ENDED":
            return none;
        case "CONSENT_OF_EVERY_KIND":
            for (const release of [
                releases.counselingNotes(),
                releases.proceedings(),
                releases.research(),
                releases.registry(),
                releases.workGroup(true)
            ])give(release);
            return {
                ...none,
                tpo: give(releases.tpo())
            };
        case "RECEIVED_FROM_TREATMENT":
            give(releases.partner("WITH_TREATMENT", true, false));
            return {
                ...none,
                fromTreatment: give(releases.fromTreatment())
            };
        case "RECEIVED_BY_CLINIC":
            return {
                ...none,
                tpo: give(releases.tpo())
            };
        case "MINOR_PARENT_REQUIRED":
            if (!draft.scale.plain) give(releases.partner("FULL", false, false));
            return none;
        case "ADVERSE_DETAIL":
        case "ADVERSE_DETAIL_UNKNOWN":
            give(releases.workGroup(false));
            return none;
        default:
            give(releases.partner("FULL", true, false));
            give(releases.workGroup(false));
            return {
                ...none,
                tpo: give(releases.tpo())
            };
    }
}

//# sourceMappingURL=consents.js.map
