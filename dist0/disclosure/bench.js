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
    get Bench () {
        return Bench;
    },
    get serve () {
        return serve;
    }
});
const _ids = require("../domain/ids");
const _mask = require("../privacy/mask");
const _occasion = require("./occasion");
const _partners = require("./partners");
const _situation = require("./situation");
function serve(judged, categories) {
    let latest = judged;
    while(latest.wider !== null)latest = latest.wider;
    latest.served |= categories;
}
class Bench {
    situation;
    known;
    custodies;
    judgeSlice;
    people = new Map();
    /** Verdicts of a situation or of facts that have since changed; what they let out stays on record. */ past = [];
    constructor(situation, known, custodies, judgeSlice = _mask.judgeLocally){
        this.situation = situation;
        this.known = known;
        this.custodies = custodies;
        this.judgeSlice = judgeSlice;
    }
    changed(situation) {
        this.past.push(...this.people.values());
        this.people.clear();
        this.situation = situation;
    }
    /** Somebody whose row was decided in this operation. */ at({ jurisdiction, id }) {
        return this.people.get((0, _ids.placedId)(jurisdiction, id)) ?? null;
    }
    /** Null if the person's facts are not at hand. */ person(ref) {
        const key = (0, _ids.placedId)(ref.jurisdiction, ref.id);
        const before = this.people.get(key);
        if (before !== undefined && before.ref.revision === ref.revision) return before;
        const known = this.known.known(ref) ?? this.known.newer(ref);
        if (known === null) return null;
        // Their facts have changed since this operation's last read: what was decided on the old ones stays on record.
        if (before !== undefined) this.past.push(before);
        const about = (0, _occasion.personOnOccasion)(this.situation, known);
        const timed = about.restrictions.some(({ restriction })=>restriction.termination?.by === "PROGRAM");
        const { today, partners } = this.situation;
        const forPartners = partners.map((prepared)=>(0, _occasion.personOnOccasion)({
                prepared,
                today
            }, known));
        const person = {
            ref,
            person: about,
            relations: (0, _situation.relationsTo)(this.situation, ref),
            forPartners,
            timed,
            emergency: (0, _occasion.openEmergency)(this.situation.prepared, known.file),
            judged: []
        };
        this.people.set(key, person);
        return person;
    }
    /** What the rules say of a record with this custody. An unknown custody opens nothing. */ judge(person, custodyId, recordedAt, asked) {
        for (const before of person.judged){
            if (before.custodyId !== custodyId || person.timed && before.slice.createdAt !== wholeSeconds(recordedAt)) continue;
            return (asked & ~before.asked) === 0 ? before : this.again(person, before, asked);
        }
        const facts = this.custodies.get(person.ref.jurisdiction, custodyId);
        if (facts === undefined) return null;
        return this.add(person, custodyId, {
            ...facts,
            id: custodyId,
            createdAt: wholeSeconds(recordedAt)
        }, asked);
    }
    /** Every verdict of this answer. */ *all() {
        for (const person of this.past)yield* person.judged;
        for (const person of this.people.values())yield* person.judged;
    }
    again(person, before, asked) {
        const wider = this.add(person, before.custodyId, before.slice, before.asked | asked);
        wider.served = before.served;
        before.wider = wider;
        person.judged.splice(person.judged.indexOf(before), 1);
        return wider;
    }
    add(person, custodyId, slice, asked) {
        const own = this.judgeSlice(this.situation.prepared, person.person, person.relations, slice, asked);
        const partners = this.situation.partners.map((prepared, at)=>this.judgeSlice(prepared, person.forPartners[at] ?? person.person, [], slice, asked));
        const judged = {
            person,
            custodyId,
            slice,
            asked,
            verdict: (0, _partners.together)(own, partners),
            partners,
            served: 0,
            wider: null
        };
        person.judged.push(judged);
        return judged;
    }
}
/** The contract writes "Z", PostgreSQL "+00:00". */ function wholeSeconds(instant) {
    return instant.endsWith("Z") ? instant : `${instant.slice(0, 19)}Z`;
}

//# sourceMappingURL=bench.js.map
