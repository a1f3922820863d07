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
    get patientRecordEntries () {
        return patientRecordEntries;
    },
    get patientRecordOf () {
        return patientRecordOf;
    }
});
const _ids = require("../domain/ids");
const _categories = require("../privacy/categories");
const _organizations = require("../privacy/organizations");
function patientRecordEntries(facts) {
    const people = new Map();
    for (const judged of facts.served)addShown(people, judged, facts.situation);
    return [
        ...people.values()
    ].map((shown)=>entryOf(facts, shown));
}
function addShown(people, judged, situation) {
    const mask = inEmergency(judged);
    if (mask === 0) return;
    const { ref } = judged.person;
    const key = (0, _ids.placedId)(ref.jurisdiction, ref.id);
    let shown = people.get(key);
    if (shown === undefined) people.set(key, shown = {
        person: judged.person,
        categories: 0,
        programs: new Set()
    });
    shown.categories |= mask;
    // The patient asks that program for the accounting.
    shown.programs.add((0, _organizations.programOf)(situation.prepared.register, judged.slice));
}
/** What of it was handed over and rests on 2.51. */ function inEmergency({ verdict, served }) {
    return verdict.bases.reduce((mask, { section, categories })=>section.startsWith("2.51") ? mask | categories & served : mask, 0);
}
function entryOf({ at, requestId, situation, random }, { person, categories, programs }) {
    const { emergency, ref } = person;
    if (emergency === null) throw new Error("a release in an emergency has no emergency");
    const { account } = situation.viewer;
    const organization = account.organizationId === null ? undefined : situation.directory.organizations.get(account.organizationId);
    return {
        jurisdiction: ref.jurisdiction,
        id: (0, _ids.newLocalId)(random),
        participantId: ref.id,
        emergencyId: emergency.id,
        requestId,
        at: at.toISOString(),
        recipientAccountId: account.id,
        recipientName: emergency.recipientName ?? account.displayName,
        recipientAffiliation: emergency.recipientAffiliation ?? organization?.name ?? "",
        disclosedBy: [
            ...programs
        ].sort(),
        nature: emergency.nature,
        categories: (0, _categories.listOf)(categories),
        dueAt: dueAt(emergency, at)
    };
}
const A_DAY = 24 * 3600 * 1000;
/** 2.51(c) says "immediately following": when the emergency is over, and after a day in any case. */ function dueAt({ endsAt }, at) {
    return new Date(Math.min(Date.parse(endsAt), at.getTime() + A_DAY)).toISOString();
}
function patientRecordOf(entries) {
    return entries.length === 0 ? null : {
        json: JSON.stringify(entries),
        jurisdictions: entries.map(({ jurisdiction })=>jurisdiction)
    };
}

//# sourceMappingURL=patient-record.js.map
