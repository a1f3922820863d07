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
    get changeOfDirectory () {
        return changeOfDirectory;
    },
    get changeOfKept () {
        return changeOfKept;
    },
    get changeOfPerson () {
        return changeOfPerson;
    }
});
const _change = require("../disclosure/change");
const _rowkey = require("../disclosure/row-key");
const _decision = require("../domain/decision");
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _changekeys = require("./change-keys");
const _standingstore = require("./standing.store");
const MOST_TRIES = 5;
async function changeOfPerson(parts, door, ask) {
    return changeOfKept(parts, door, {
        ...ask,
        find: ()=>door.keeps(ask.participant, ask.register)
    });
}
async function changeOfKept(parts, door, ask) {
    for(let tries = 0; tries < MOST_TRIES; tries++){
        const kept = await ask.find();
        if (kept === null) return null;
        const { key, as } = kept;
        const made = await make(parts, door, {
            change: ask.change,
            jurisdiction: key.jurisdiction,
            participantId: key.id,
            stands: (tx)=>(0, _standingstore.standsAs)(tx, kept, door.viewer.account.id),
            work: (tx, now)=>ask.work(tx, kept, now),
            facts: {
                as,
                participant: key.id
            }
        });
        if (made !== null) return made;
    }
    throw new _errors.HubError("REGISTER_CONFLICT");
}
async function changeOfDirectory(parts, door, ask) {
    for(let tries = 0; tries < MOST_TRIES; tries++){
        const kept = await door.keepsDirectory(ask.register);
        if (kept === null) return null;
        const { as, jurisdiction, organizationId } = kept;
        const made = await make(parts, door, {
            change: ask.change,
            jurisdiction,
            participantId: null,
            stands: (tx)=>(0, _standingstore.directoryStandsAs)(tx, kept, door.viewer.account.id),
            work: (tx, now)=>ask.work(tx, kept, now),
            facts: {
                as,
                organization: organizationId
            }
        });
        if (made !== null) return made;
    }
    throw new _errors.HubError("REGISTER_CONFLICT");
}
/** Null if what was decided on no longer stands. */ async function make(parts, door, { change, jurisdiction, participantId, stands, work, facts }) {
    const at = parts.clock();
    const made = await (0, _changekeys.makeOnce)(parts, door, jurisdiction, {
        stands,
        change: async (tx)=>{
            const done = await work(tx, (0, _decision.instantOf)(at));
            const body = (0, _change.canonicalJson)({
                ...done.facts,
                ...facts,
                item: done.item
            });
            const entry = {
                id: (0, _ids.newLocalId)(parts.random),
                at: at.toISOString(),
                jurisdiction,
                accountId: door.viewer.account.id,
                change,
                body
            };
            return {
                entry,
                countsFrom: done.countsFrom
            };
        }
    });
    if (made === _changekeys.BEGIN_AGAIN || made === null) return null;
    if (made.isUnchained) door.changed(made.entry);
    const answer = answerOf(made);
    (0, _rowkey.setKey)(answer, {
        jurisdiction,
        id: made.entry.id,
        participantId,
        referralId: null
    });
    return answer;
}
/** A repeat gets what the change itself got: out of the log. */ function answerOf({ entry: { id, change, at, body }, countsFrom }) {
    const { item } = JSON.parse(body);
    return {
        id,
        change,
        item,
        at: (0, _decision.instantOf)(new Date(at)),
        countsFrom
    };
}

//# sourceMappingURL=registers.js.map
