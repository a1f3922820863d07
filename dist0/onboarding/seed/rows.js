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
    get TABLES () {
        return TABLES;
    },
    get noRows () {
        return noRows;
    }
});
function noRows() {
    return {
        jurisdiction: [],
        intake_window: [],
        organization: [],
        organization_control: [],
        account: [],
        agreement: [],
        load: [],
        custody: [],
        provider: [],
        service: [],
        service_taxonomy: [],
        service_capacity: [],
        location: [],
        service_location: [],
        participant: [],
        status_period: [],
        encounter: [],
        referral: [],
        enrollment: [],
        charge: [],
        assignment: [],
        contact: [],
        plan_goal: [],
        team_review: [],
        treatment_episode: [],
        diagnosis: [],
        service_referral: [],
        outcome: [],
        legal_matter: [],
        consent: [],
        court_order: [],
        mandate: [],
        restriction: [],
        emergency: [],
        incident: [],
        notice_given: [],
        relation: []
    };
}
const TABLES = Object.keys(noRows());

//# sourceMappingURL=rows.js.map
