"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RestrictionRegister", {
    enumerable: true,
    get: function() {
        return RestrictionRegister;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _checks = require("./checks");
const _organizationsstore = require("./organizations.store");
const _registers = require("./registers");
const _restrictionsstore = require("./restrictions.store");
class RestrictionRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    /** One that was paid in full binds from now on; every other once the program agrees. */ request(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: "RESTRICTION",
            change: "RESTRICTION_REQUESTED",
            work: async (tx, kept, now)=>{
                const restriction = restrictionOf((0, _ids.newLocalId)(this.parts.random), kept, input, now);
                const { kind, purposes, requestedAt } = restriction;
                (0, _checks.assertInput)(purposes.length > 0 && (kind === "AGREED" || !purposes.includes("TREATMENT")), "/purposes");
                (0, _checks.assertInput)(restriction.recipientOrganizationIds?.length !== 0, "/recipients");
                (0, _checks.assertInput)(restriction.categories?.length !== 0, "/categories");
                (0, _checks.assertContract)("Restriction", restriction);
                await (0, _organizationsstore.assertKnownOrganizations)(tx, (0, _organizationsstore.namedAt)("/recipients", restriction.recipientOrganizationIds ?? []));
                await (0, _restrictionsstore.insertRestriction)(tx, kept.key, restriction);
                return {
                    item: restriction.id,
                    facts: {
                        kind,
                        purposes,
                        requestedAt
                    },
                    countsFrom: kind === "PAID_IN_FULL" ? requestedAt : null
                };
            }
        });
    }
    agree(door, { participant, restriction: id }) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant,
            register: "AGREED_RESTRICTION",
            change: "RESTRICTION_AGREED",
            work: async (tx, kept, now)=>{
                const asked = ownRestriction(kept, id);
                (0, _checks.standing)(asked, ({ kind, agreedAt, termination })=>kind === "AGREED" && agreedAt === null && termination === null);
                await (0, _restrictionsstore.updateRestriction)(tx, kept.key, {
                    ...asked,
                    agreedAt: now
                });
                return {
                    item: asked.id,
                    facts: {
                        agreedAt: now
                    },
                    countsFrom: now
                };
            }
        });
    }
    /** What the program ends is another right than what the patient ends. */ end(door, input) {
        return (0, _registers.changeOfPerson)(this.parts, door, {
            participant: input.participant,
            register: input.by === "PROGRAM" ? "AGREED_RESTRICTION" : "RESTRICTION",
            change: "RESTRICTION_ENDED",
            work: async (tx, kept, now)=>{
                const before = ownRestriction(kept, input.restriction);
                const termination = terminationOf(kept, before, input, now);
                await (0, _restrictionsstore.updateRestriction)(tx, kept.key, {
                    ...before,
                    termination
                });
                return {
                    item: before.id,
                    facts: {
                        termination
                    },
                    countsFrom: termination.at
                };
            }
        });
    }
}
function restrictionOf(id, kept, { kind, purposes, recipients, categories, requestedAt }, now) {
    const when = requestedAt ?? now;
    (0, _checks.assertInput)(when <= now, "/requestedAt");
    if (kept.as === "SELF" && when !== now) throw new _errors.HubError("NOT_IN_YOUR_HAND");
    return {
        id,
        participantId: kept.key.id,
        kind,
        requestedAt: when,
        agreedAt: null,
        recipientOrganizationIds: recipients ?? null,
        categories: categories ?? null,
        purposes,
        termination: null
    };
}
function ownRestriction({ file }, id) {
    return (0, _checks.standing)(file.restrictions.find((one)=>one.id === id));
}
function terminationOf(kept, restriction, input, now) {
    return input.by === "PROGRAM" ? byProgram(restriction, input, now) : byPatient(kept, restriction, input, now);
}
/** 2.26(b)(3): by notice, for records made later only, and never one for what was paid in full. */ function byProgram({ kind, termination }, { form, at }, now) {
    if (termination !== null) throw new _errors.HubError("REGISTER_CONFLICT");
    (0, _checks.assertInput)(kind !== "PAID_IN_FULL", "/by");
    (0, _checks.assertInput)(form === "WRITTEN", "/form");
    (0, _checks.assertInput)(at == null || at >= now, "/at");
    return {
        by: "PROGRAM",
        form,
        documented: true,
        at: at ?? now
    };
}
/** 2.26(b)(1), (2). What the program ended for later records, the patient may still end for all. */ function byPatient(kept, { requestedAt, termination }, { form, documented, at }, now) {
    if (termination?.by === "PATIENT") throw new _errors.HubError("REGISTER_CONFLICT");
    const when = at ?? now;
    (0, _checks.assertInput)(when <= now && when >= requestedAt, "/at");
    (0, _checks.assertInput)(form === "WRITTEN" || documented, "/documented");
    if (kept.as === "SELF" && (form !== "WRITTEN" || when !== now)) throw new _errors.HubError("NOT_IN_YOUR_HAND");
    return {
        by: "PATIENT",
        form,
        documented,
        at: when
    };
}

//# sourceMappingURL=restrictions.js.map
