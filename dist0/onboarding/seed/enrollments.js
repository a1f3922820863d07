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
    get addEnrollments () {
        return addEnrollments;
    },
    get addStatusPeriods () {
        return addStatusPeriods;
    }
});
const _dates = require("./dates");
const _draft = require("./draft");
function addStatusPeriods(draft, person) {
    const custody = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    for (const { status, from, to, exitReason } of person.periods){
        (0, _draft.addRecord)(draft, "status_period", custody, (0, _dates.daySeconds)(from, 23), {
            participant_id: person.id,
            status,
            starts_on: (0, _dates.dayText)(from),
            ends_on: to === null ? null : (0, _dates.dayText)(to),
            exit_reason: exitReason
        });
    }
}
function addEnrollments(draft, person, referrals) {
    const custody = draft.own((0, _draft.organizationId)(draft.slug, "lead"));
    return referrals.flatMap(({ id: referral, spell })=>{
        const stay = spell?.stay ?? null;
        if (stay === null) return [];
        const id = (0, _draft.addRecord)(draft, "enrollment", custody, (0, _dates.daySeconds)(stay.intakeCompleted ?? stay.opened, 23), {
            participant_id: person.id,
            project: "LEAD",
            referral_id: referral,
            intake_started_at: (0, _dates.instantText)((0, _dates.daySeconds)(stay.intakeStarted, draft.random.int(15, 18))),
            intake_completed_at: stay.intakeCompleted === null ? null : (0, _dates.instantText)((0, _dates.daySeconds)(stay.intakeCompleted, draft.random.int(19, 22))),
            opened_on: (0, _dates.dayText)(stay.opened),
            closed_on: stay.closed === null ? null : (0, _dates.dayText)(stay.closed),
            exit_reason: stay.exitReason
        });
        return [
            {
                id,
                person,
                referral,
                stay
            }
        ];
    });
}

//# sourceMappingURL=enrollments.js.map
