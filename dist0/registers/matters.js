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
    get MatterRegister () {
        return MatterRegister;
    },
    get ownMatter () {
        return ownMatter;
    }
});
const _ids = require("../domain/ids");
const _checks = require("./checks");
const _mattersstore = require("./matters.store");
const _organizationsstore = require("./organizations.store");
const _registers = require("./registers");
class MatterRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    record(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "MATTER",
            change: "MATTER_RECORDED",
            work: async (tx, { key }, now)=>{
                const matter = matterOf((0, _ids.newLocalId)(this.parts.random), key.id, input);
                assertConditionFits(matter);
                (0, _checks.assertContract)("Matter", matter);
                const { imposedByOrganizationId: imposedBy, supervisingOrganizationIds } = matter;
                await (0, _organizationsstore.assertKnownOrganizations)(tx, [
                    ...imposedBy === null ? [] : [
                        [
                            imposedBy,
                            "/imposedBy"
                        ]
                    ],
                    ...(0, _organizationsstore.namedAt)("/supervising", supervisingOrganizationIds)
                ]);
                await (0, _mattersstore.insertMatter)(tx, key, matter);
                return {
                    item: matter.id,
                    facts: {
                        pathway: matter.pathway,
                        condition: matter.condition,
                        imposedBy,
                        supervising: supervisingOrganizationIds,
                        finalDispositionAt: matter.finalDispositionAt
                    },
                    countsFrom: now
                };
            }
        });
    }
    /** 2.35(c): may be corrected while it is not past. */ dispose(door, { participant, matter: id, finalDispositionAt }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "MATTER",
            change: "MATTER_DISPOSED",
            work: async (tx, kept, now)=>{
                const matter = ownMatter(kept, id);
                (0, _checks.standing)(matter, ({ finalDispositionAt: before })=>before === null || before > now);
                await (0, _mattersstore.disposeMatterRow)(tx, kept.key, {
                    ...matter,
                    finalDispositionAt
                });
                return {
                    item: matter.id,
                    facts: {
                        finalDispositionAt
                    },
                    countsFrom: finalDispositionAt
                };
            }
        });
    }
}
function ownMatter({ file }, id) {
    return (0, _checks.standing)(file.matters.find((one)=>one.id === id));
}
function matterOf(id, participantId, { pathway, condition, imposedBy, supervising, finalDispositionAt }) {
    return {
        id,
        participantId,
        pathway,
        condition: condition ?? null,
        imposedByOrganizationId: imposedBy ?? null,
        supervisingOrganizationIds: supervising,
        finalDispositionAt: finalDispositionAt ?? null
    };
}
/** 2.35(a): somebody made it a condition; these two doors carry none. */ function assertConditionFits({ pathway, condition, imposedByOrganizationId }) {
    if (condition === null) return;
    (0, _checks.assertInput)(pathway !== "SOCIAL_CONTACT" && pathway !== "COMMUNITY_REFERRAL", "/condition");
    (0, _checks.assertInput)(imposedByOrganizationId !== null, "/imposedBy");
}

//# sourceMappingURL=matters.js.map
