"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RelationRegister", {
    enumerable: true,
    get: function() {
        return RelationRegister;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _checks = require("./checks");
const _matters = require("./matters");
const _registers = require("./registers");
const _relationsstore = require("./relations.store");
class RelationRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    record(door, input) {
        const own = door.viewer.account.id;
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "RELATION",
            change: "RELATION_RECORDED",
            work: async (tx, kept, now)=>{
                if (input.account === own) throw new _errors.HubError("NOT_IN_YOUR_HAND");
                const relation = relationOf((0, _ids.newLocalId)(this.parts.random), kept, input, now);
                (0, _checks.assertInput)(await (0, _relationsstore.hasAccount)(tx, kept.key, relation.accountId), "/account");
                await assertNew(tx, kept, relation, now);
                await (0, _relationsstore.insertRelation)(tx, kept.key, relation);
                const { type, accountId, matterId, validFrom, validTo } = relation;
                return {
                    item: relation.id,
                    facts: {
                        type,
                        account: accountId,
                        matter: matterId,
                        validFrom,
                        validTo
                    },
                    countsFrom: validFrom
                };
            }
        });
    }
    end(door, { participant, relation: id, at }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "RELATION",
            change: "RELATION_ENDED",
            work: async (tx, kept, now)=>{
                const relation = (0, _checks.standing)((await onFile(tx, kept)).find((one)=>one.id === id), (one)=>!isOver(one, now));
                const when = at ?? (0, _checks.laterOf)(now, relation.validFrom);
                (0, _checks.assertInput)(when >= relation.validFrom && (relation.validTo === null || when <= relation.validTo), "/at");
                await (0, _relationsstore.endRelationRow)(tx, kept.key, id, when);
                return {
                    item: id,
                    facts: {
                        type: relation.type,
                        account: relation.accountId,
                        validTo: when
                    },
                    countsFrom: when
                };
            }
        });
    }
}
function relationOf(id, kept, { type, account, matter, from, until }, now) {
    (0, _checks.assertInput)(type === "MONITORS" === (matter != null), "/matter");
    const validFrom = from ?? now;
    (0, _checks.assertInput)(until == null || until > validFrom, "/until");
    return {
        id,
        type,
        accountId: account,
        participantId: type === "TREATS" ? kept.key.id : null,
        matterId: matter == null ? null : (0, _matters.ownMatter)(kept, matter).id,
        validFrom,
        validTo: until ?? null
    };
}
/** One that is on file and not over would have to be ended twice. */ async function assertNew(tx, kept, { type, accountId, matterId }, now) {
    const known = (await onFile(tx, kept)).some((one)=>one.type === type && one.accountId === accountId && one.matterId === matterId && !isOver(one, now));
    if (known) throw new _errors.HubError("REGISTER_CONFLICT");
}
function onFile(tx, { key, file }) {
    return (0, _relationsstore.relationsAbout)(tx, key, file.matters.map(({ id })=>id));
}
function isOver({ validTo }, now) {
    return validTo !== null && validTo <= now;
}

//# sourceMappingURL=relations.js.map
