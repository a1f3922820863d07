"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "addRelations", {
    enumerable: true,
    get: function() {
        return addRelations;
    }
});
const _accounts = require("./accounts");
const _dates = require("./dates");
const _draft = require("./draft");
/** An account's file is read whole: so many relations are many. */ const MOST = 60;
function addRelations(draft, city, enrolled, matters) {
    const relate = (role, type, target, span)=>{
        addRelation(draft, (0, _accounts.accountOf)(draft, `${city.prefix}-${role}`), type, target, span);
    };
    addTreating(draft, enrolled, (participant, span)=>relate("clinician", "TREATS", {
            participant_id: participant
        }, span));
    addMonitoring(matters, (role, matter, span)=>relate(role, "MONITORS", {
            matter_id: matter
        }, span));
    addAuthorship(draft, (role, record)=>relate(role, "ORIGINATED", {
            record_id: record
        }, {
            from: draft.today - 800,
            to: null
        }));
    relate("trainee", "TRAINEE", {
        supervised: true
    }, {
        from: draft.today - 120,
        to: null
    });
    const cast = (name)=>draft.cast.get(name) ?? null;
    relate("participant", "SELF", {
        participant_id: cast("PARTICIPANT")
    }, {
        from: draft.today - 200,
        to: null
    });
    relate("parent", "PARENT_OF", {
        participant_id: cast("MINOR_PARENT_REQUIRED")
    }, {
        from: draft.today - 230,
        to: null
    });
}
/** The clinic's clinician treats a third of those who are enrolled, and no longer treats some. */ function addTreating(draft, enrolled, relate) {
    const { random, horizon } = draft;
    const treated = new Set();
    for (const { person, stay } of enrolled){
        if (treated.size >= MOST) return;
        if (treated.has(person.id) || stay.intakeCompleted === null || person.scenario === null && !random.chance(0.33)) continue;
        treated.add(person.id);
        const from = Math.min(horizon, stay.intakeCompleted + random.int(0, 20));
        const ended = person.scenario === null && random.chance(0.2);
        relate(person.id, {
            from,
            to: ended ? Math.max(from + 1, horizon - random.int(1, 60)) : null
        });
    }
}
/** An open matter is monitored from its beginning; a duty ends with the matter. */ function addMonitoring(matters, relate) {
    const monitored = matters.filter(({ monitor, hasCondition })=>monitor !== null && hasCondition);
    const open = monitored.filter(({ disposed })=>disposed === null).slice(0, MOST);
    const over = monitored.filter(({ disposed })=>disposed !== null).slice(0, 5);
    for (const { id, monitor, opened, disposed } of [
        ...open,
        ...over
    ]){
        relate(monitor === "probation" ? "probation-officer" : "city-attorney", id, {
            from: opened,
            to: disposed === null ? null : disposed + 1
        });
    }
}
/** Who wrote what: the program's clinician some treatment records, the officer the encounters of lately. */ function addAuthorship(draft, relate) {
    for (const { id } of draft.rows.treatment_episode.slice(0, 10))relate("program-clinician", id);
    for (const { id } of draft.rows.encounter.slice(-20))relate("officer", id);
}
function addRelation(draft, account, type, target, { from, to }) {
    (0, _draft.add)(draft, "relation", {
        jurisdiction: draft.slug,
        id: (0, _draft.nextId)(draft),
        account_id: account,
        type,
        participant_id: null,
        matter_id: null,
        record_id: null,
        supervised: null,
        ...target,
        valid_from: (0, _dates.instantText)((0, _dates.daySeconds)(from)),
        valid_to: to === null ? null : (0, _dates.instantText)((0, _dates.daySeconds)(to))
    });
}

//# sourceMappingURL=relations.js.map
