"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "EmergencyRegister", {
    enumerable: true,
    get: function() {
        return EmergencyRegister;
    }
});
const _bykey = require("../disclosure/by-key");
const _change = require("../disclosure/change");
const _decision = require("../domain/decision");
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _changekeys = require("./change-keys");
const _emergencyfields = require("./emergency-fields");
const _emergencynames = require("./emergency-names");
const _emergenciesstore = require("./emergencies.store");
const _registers = require("./registers");
const LASTS_MS = 60 * 60 * 1000;
const MOST_TRIES = 5;
const GUIDANCE = [
    "Read with participant(id) or emergencyParticipant(declaration) for purpose EMERGENCY until it ends. Ask for no more than the emergency needs (42 CFR 2.51(a)).",
    "Null tells nothing: ask the person, or whoever is with them, and obtain written consent as soon as they can give it.",
    "What is shown is written into the patient's record (2.51(c)). If the nature of the emergency was not stated, state it with completeEmergencyEntry."
];
class EmergencyRegister {
    parts;
    constructor(parts){
        this.parts = parts;
    }
    async declare(door, input) {
        for(let tries = 0; tries < MOST_TRIES; tries++){
            const declarer = await door.declares(soughtBy(input), tries > 0);
            (0, _emergencyfields.assertAsked)(input);
            const at = this.parts.clock();
            const declared = this.declared(door, declarer, input, at);
            const made = await (0, _changekeys.makeOnce)(this.parts, door, declared.jurisdiction, {
                stands: always,
                change: (tx)=>this.writeDeclaration(tx, declarer, declared, input, at)
            });
            if (made === _changekeys.BEGIN_AGAIN || made === null) continue;
            if (made.isUnchained) door.changed(made.entry);
            const { declaration, endsAt } = JSON.parse(made.entry.body);
            return {
                id: declaration,
                declaredAt: (0, _decision.instantOf)(new Date(made.entry.at)),
                endsAt,
                guidance: GUIDANCE
            };
        }
        throw new _errors.HubError("REGISTER_CONFLICT");
    }
    async complete(door, input) {
        const { declaration, entry } = input;
        if (declaration == null === (entry == null)) throw new _errors.HubError("REGISTER_INPUT", [
            "/declaration"
        ]);
        return declaration == null ? this.completeAsOfficer(door, entry ?? "", input) : this.completeOwn(door, declaration, input);
    }
    declared(door, declarer, input, at) {
        const { account } = door.viewer;
        return {
            id: (0, _ids.newLocalId)(this.parts.random),
            jurisdiction: input.person?.jurisdiction ?? (0, _ids.parseGlobalId)(input.participant ?? "")?.jurisdiction ?? account.jurisdiction,
            accountId: account.id,
            declaredAt: (0, _decision.instantOf)(at),
            endsAt: (0, _decision.instantOf)(new Date(at.getTime() + LASTS_MS)),
            consentUnobtainable: input.consentUnobtainable,
            programClosedByDeclaredDisaster: input.programClosedByDeclaredDisaster,
            nature: (0, _emergencyfields.statedNature)(input.nature),
            recipientName: input.recipientName?.trim() ?? declarer.recipientName,
            recipientAffiliation: input.recipientAffiliation?.trim() ?? declarer.recipientAffiliation
        };
    }
    /** The same statements for everybody. Begins again if the viewer has changed since they were decided on. */ async writeDeclaration(tx, declarer, declared, input, at) {
        const person = await personMeant(tx, input);
        if (!await (0, _emergenciesstore.insertDeclaration)(tx, {
            ...declared,
            person: person ?? _bykey.NOBODY
        }, declarer)) return _changekeys.BEGIN_AGAIN;
        const { id, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature } = declared;
        const facts = {
            declaration: id,
            endsAt,
            consentUnobtainable,
            programClosedByDeclaredDisaster,
            natureStated: nature !== null
        };
        return {
            entry: this.entry(declared, "EMERGENCY_DECLARED", facts, at),
            countsFrom: null
        };
    }
    async completeOwn(door, declaration, input) {
        for(let tries = 0; tries < MOST_TRIES; tries++){
            const declarer = await door.completes(declaration, tries > 0);
            const at = this.parts.clock();
            const completion = (0, _emergencyfields.completionOf)(input, door.viewer.account.id, at);
            const made = await (0, _changekeys.makeOnce)(this.parts, door, null, {
                stands: always,
                change: (tx)=>this.writeCompletion(tx, declarer, declaration, completion, at)
            });
            if (made === _changekeys.BEGIN_AGAIN) continue;
            if (made === null) return null;
            const { entry } = made;
            if (made.isUnchained) door.changed(entry);
            const when = (0, _decision.instantOf)(new Date(entry.at));
            // Without a key: `participant` is null for whomever the declaration found.
            return {
                id: entry.id,
                change: entry.change,
                item: declaration,
                at: when,
                countsFrom: when
            };
        }
        throw new _errors.HubError("REGISTER_CONFLICT");
    }
    async writeCompletion(tx, declarer, declaration, completion, at) {
        const { jurisdiction, said, standing } = await (0, _emergenciesstore.completeOwn)(tx, (0, _ids.isLocalId)(declaration) ? declaration : "", declarer, completion);
        if (!standing) return _changekeys.BEGIN_AGAIN;
        if (jurisdiction === null) return null;
        if (said === 0) throw new _errors.HubError("REGISTER_CONFLICT");
        return {
            entry: this.entry({
                jurisdiction,
                accountId: completion.accountId
            }, "EMERGENCY_ENTRY_COMPLETED", {
                declaration
            }, at),
            countsFrom: null
        };
    }
    completeAsOfficer(door, entry, input) {
        return (0, _registers.changeOfKept)(this.parts, door, {
            find: ()=>door.keepsEntry(entry),
            change: "EMERGENCY_ENTRY_COMPLETED",
            work: async (tx, { key, emergencyId, natureStated }, now)=>{
                const completion = (0, _emergencyfields.completionOf)(input, door.viewer.account.id, this.parts.clock());
                if (natureStated || (await (0, _emergenciesstore.completeEntry)(tx, key.jurisdiction, emergencyId, completion)).said === 0) throw new _errors.HubError("REGISTER_CONFLICT");
                return {
                    item: entry,
                    facts: {
                        emergency: emergencyId,
                        entry
                    },
                    countsFrom: now
                };
            }
        });
    }
    entry({ jurisdiction, accountId }, change, facts, at) {
        return {
            id: (0, _ids.newLocalId)(this.parts.random),
            at: at.toISOString(),
            jurisdiction,
            accountId,
            change,
            body: (0, _change.canonicalJson)(facts)
        };
    }
}
/** Who declares is looked at by the statement that writes. */ const always = ()=>Promise.resolve(true);
function soughtBy({ participant, person }) {
    if (participant == null === (person == null)) throw new _errors.HubError("REGISTER_INPUT", [
        "/participant"
    ]);
    return person == null ? {
        participant: participant ?? ""
    } : {
        jurisdiction: person.jurisdiction
    };
}
/** Whoever is meant; null if nobody, or more than one. The statement is the same. */ async function personMeant(tx, { participant, person }) {
    const parsed = (0, _ids.parseGlobalId)(participant ?? "");
    const key = parsed === null || parsed.type !== "Participant" ? _bykey.NOBODY : {
        jurisdiction: parsed.jurisdiction,
        id: parsed.localId
    };
    if (person == null) return (await (0, _emergenciesstore.namesakes)(tx, key, null))[0] ?? null;
    return (0, _emergencynames.theOne)(await (0, _emergenciesstore.namesakes)(tx, {
        jurisdiction: person.jurisdiction,
        id: ""
    }, person.birthDate), person.name);
}

//# sourceMappingURL=emergencies.js.map
