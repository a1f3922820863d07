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
    get RowAtHand () {
        return RowAtHand;
    },
    get custodyOf () {
        return custodyOf;
    }
});
const _redact = require("../privacy/redact");
const _bench = require("./bench");
class RowAtHand {
    bench;
    row;
    person;
    own;
    asked;
    limited;
    /** What any part of the row was released for; the row's own verdict to begin with. */ released;
    /** Of the row's own record. */ ownUsed = 0;
    /** Of records with a custody of their own. */ othersUsed = null;
    constructor(bench, row, person, own, asked, /** 42 CFR 2.12(c)(5)(ii): of the person only name, address, patient status and last known whereabouts may be told. */ limited){
        this.bench = bench;
        this.row = row;
        this.person = person;
        this.own = own;
        this.asked = asked;
        this.limited = limited;
        this.released = own.verdict.released;
    }
    /** The verdict on a custody of this person; null = the row's own. */ judged(custodyId) {
        if (custodyId === null) return this.own;
        const { id, at } = custodyOf(custodyId);
        return this.bench.judge(this.person, id, at ?? this.row._t, this.own.asked);
    }
    /** The records of a kind that may be shown, each by its own custody, redacted. Counts as released what it shows. */ parts(typeName, raw, need) {
        const shown = [];
        for (const part of raw ?? []){
            const one = this.part(typeName, part, need);
            if (one !== null) shown.push(one);
        }
        return shown;
    }
    /** The first of them; the others are not handed over. */ firstPart(typeName, raw, need) {
        for (const part of raw ?? []){
            const one = this.part(typeName, part, need);
            if (one !== null) return one;
        }
        return null;
    }
    part(typeName, part, need) {
        const judged = this.judged(part._c);
        if (judged === null || (judged.verdict.released & need) !== need) return null;
        this.use(judged, judged.verdict.released & (need | (0, _redact.governedType)(typeName).every & this.asked));
        this.released |= need;
        return (0, _redact.redact)(typeName, part, judged.verdict.released);
    }
    /** A group of plain columns of the row itself. */ group(typeName, group) {
        return (0, _redact.redact)(typeName, group, this.released);
    }
    /** `fields`: what each selected field needs released of the row's own record, of category `record`. False: nothing of the row may be shown. */ settle(fields, record) {
        const { released } = this.own.verdict;
        for (const field of fields){
            const mask = (0, _redact.resolved)(field, record);
            if (mask !== 0 && (mask & ~released) === 0) this.ownUsed |= mask;
        }
        return this.ownUsed !== 0 || this.othersUsed !== null;
    }
    /** What of whom is handed over with this row: goes on record, and says which notices it takes along. */ handedOver() {
        const others = [
            ...this.othersUsed ?? []
        ].map(([judged, served])=>({
                ...judged,
                served
            }));
        return this.ownUsed === 0 ? others : [
            {
                ...this.own,
                served: this.ownUsed
            },
            ...others
        ];
    }
    /** Of the row's own record, of what was asked. */ get ownServed() {
        return this.ownUsed;
    }
    record() {
        (0, _bench.serve)(this.own, this.ownUsed);
        if (this.othersUsed !== null) for (const [judged, used] of this.othersUsed)(0, _bench.serve)(judged, used);
    }
    use(judged, mask) {
        if (judged === this.own) {
            this.ownUsed |= mask;
            return;
        }
        this.othersUsed ??= new Map();
        this.othersUsed.set(judged, (this.othersUsed.get(judged) ?? 0) | mask);
    }
}
function custodyOf(text) {
    const mark = text.indexOf("@");
    return mark < 0 ? {
        id: text,
        at: null
    } : {
        id: text.slice(0, mark),
        at: text.slice(mark + 1)
    };
}

//# sourceMappingURL=at-hand.js.map
