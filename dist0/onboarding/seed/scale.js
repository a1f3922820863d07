/** How much of everything a city gets. Rates are of enrolled people, unless they say otherwise. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SCALES", {
    enumerable: true,
    get: function() {
        return SCALES;
    }
});
const SCALES = {
    demo: {
        name: "demo",
        participantsPerLiveCity: null,
        history: 1100,
        contacts: 10,
        goals: 4,
        followUps: 3,
        reviewShare: 0.35,
        treatmentShare: 0.6,
        serviceReferrals: 3,
        plain: false,
        partnerReleaseShare: {
            enrolled: 0.75,
            others: 0.15
        },
        rareConsents: 1
    },
    benchmark: {
        name: "benchmark",
        participantsPerLiveCity: 5000,
        history: 1500,
        contacts: 2,
        goals: 1,
        followUps: 2,
        reviewShare: 0.1,
        treatmentShare: 0.3,
        serviceReferrals: 2,
        plain: true,
        partnerReleaseShare: {
            enrolled: 0.96,
            others: 0.96
        },
        rareConsents: 0.1
    }
};

//# sourceMappingURL=scale.js.map
