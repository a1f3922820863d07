"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addCare", {
    enumerable: true,
    get: function() {
        return addCare;
    }
});
const _enums = require("../../domain/enums");
const _dates = require("./dates");
const _draft = require("./draft");
function addCare(draft, enrolled, watches, providers) {
    for (const watch of watches)addContacts(draft, enrolled, watch, watches.length);
    if (enrolled.stay.intakeCompleted === null) return;
    addGoals(draft, enrolled);
    addReviews(draft, enrolled);
    addServiceReferrals(draft, enrolled, providers);
}
function lastDay(draft, { stay }) {
    return Math.max(stay.opened, Math.min(draft.horizon, (stay.closed ?? draft.horizon + 1) - 1));
}
const CONTACTS = [
    [
        "FIELD",
        38
    ],
    [
        "OFFICE",
        14
    ],
    [
        "PHONE",
        22
    ],
    [
        "JAIL",
        4
    ],
    [
        "COURT",
        4
    ],
    [
        "PROVIDER",
        6
    ],
    [
        "ATTEMPT",
        12
    ]
];
function addContacts(draft, enrolled, watch, shifts) {
    const { random } = draft;
    const last = Math.max(watch.from, Math.min(draft.horizon, (watch.to ?? draft.horizon + 1) - 1));
    const count = random.int(1, Math.max(1, Math.ceil(draft.scale.contacts / shifts)));
    const days = Array.from({
        length: count
    }, ()=>random.int(watch.from, last)).sort((a, b)=>a - b);
    for (const day of days){
        const type = random.weighted(CONTACTS);
        const held = type !== "ATTEMPT" && random.chance(0.92);
        const at = (0, _dates.daySeconds)(day, random.int(15, 22), random.int(0, 59));
        (0, _draft.addRecord)(draft, "contact", draft.own((0, _draft.organizationId)(draft.slug, "lead")), at + 3600, {
            participant_id: enrolled.person.id,
            account_id: watch.account,
            type,
            at: (0, _dates.instantText)(at),
            minutes: held ? random.int(5, 120) : null,
            held
        });
    }
}
function addGoals(draft, enrolled) {
    const { random } = draft;
    const domains = new Set(Array.from({
        length: random.int(1, draft.scale.goals)
    }, ()=>random.pick(Object.values(_enums.PlanDomain))));
    const last = lastDay(draft, enrolled);
    for (const domain of domains){
        const set = Math.min(last, (enrolled.stay.intakeCompleted ?? enrolled.stay.opened) + random.int(0, 20));
        const status = random.weighted([
            [
                "SET",
                20
            ],
            [
                "IN_PROGRESS",
                40
            ],
            [
                "MET",
                28
            ],
            [
                "SET_ASIDE",
                12
            ]
        ]);
        (0, _draft.addRecord)(draft, "plan_goal", draft.own((0, _draft.organizationId)(draft.slug, "lead")), (0, _dates.daySeconds)(set, 23), {
            participant_id: enrolled.person.id,
            domain,
            set_on: (0, _dates.dayText)(set),
            status,
            status_on: (0, _dates.dayText)(status === "SET" ? set : random.int(set, last))
        });
    }
}
/** LEAD policy: what may go to the justice partners depends on whether the record holds adverse detail. */ function addReviews(draft, enrolled) {
    const { random } = draft;
    const { scenario } = enrolled.person;
    const adverse = scenario === "ADVERSE_DETAIL" ? true : scenario === "ADVERSE_DETAIL_UNKNOWN" ? null : false;
    if (adverse === false && !random.chance(draft.scale.reviewShare)) return;
    const own = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    for(let made = random.int(1, 2); made > 0; made--){
        const action = adverse === true ? "SAFETY_CONCERN" : random.pick(Object.values(_enums.ReviewAction).filter((one)=>one !== "SAFETY_CONCERN"));
        const at = (0, _dates.daySeconds)(random.int(enrolled.stay.opened, lastDay(draft, enrolled)), 17);
        (0, _draft.addRecord)(draft, "team_review", adverse === false ? own : {
            ...own,
            adverseDetail: adverse
        }, at, {
            participant_id: enrolled.person.id,
            at: (0, _dates.instantText)(at),
            action
        });
    }
}
function addServiceReferrals(draft, enrolled, providers) {
    const { random } = draft;
    const count = random.weighted([
        [
            0,
            15
        ],
        [
            random.int(1, draft.scale.serviceReferrals),
            85
        ]
    ]);
    for(let made = 0; made < count; made++){
        const provider = random.pick(providers);
        const sent = (0, _dates.daySeconds)(random.int(enrolled.stay.opened, lastDay(draft, enrolled)), random.int(15, 22), random.int(0, 59));
        (0, _draft.addRecord)(draft, "service_referral", draft.own((0, _draft.organizationId)(draft.slug, "lead")), sent, {
            participant_id: enrolled.person.id,
            referral_id: enrolled.referral,
            provider_id: provider.id,
            service_id: random.chance(0.9) ? random.pick(provider.services) : null,
            sent_at: (0, _dates.instantText)(sent),
            ...answer(draft, sent)
        });
    }
}
function answer(draft, sent) {
    const { random, now } = draft;
    const responded = sent + random.int(1, 20) * _dates.DAY;
    const served = responded + random.int(0, 45) * _dates.DAY;
    if (responded > now || random.chance(0.12)) return {
        response: "SENT",
        responded_at: null,
        first_service_at: null
    };
    const response = random.weighted([
        [
            "ACCEPTED",
            30
        ],
        [
            "WAITLISTED",
            25
        ],
        [
            "DECLINED",
            12
        ],
        [
            "COMPLETED",
            served > now ? 0 : 33
        ]
    ]);
    const begun = (response === "COMPLETED" || response === "ACCEPTED" && random.chance(0.5)) && served <= now;
    return {
        response,
        responded_at: (0, _dates.instantText)(responded),
        first_service_at: begun ? (0, _dates.instantText)(served) : null
    };
}

//# sourceMappingURL=care.js.map
