/**
 * Why an answer of a site is not used:
 * MISSING      a field that was asked is not there (the site's schema is another);
 * UNEXPECTED   a key that was not asked;
 * NULL         null where the contract has none;
 * TYPE         another kind of value: an object for a list, a number for a text;
 * WORD         no word of the closed list, no category;
 * FORM         a scalar out of its form: a date that the calendar does not have, a number beyond 32 bits;
 * ID           no global id, or one of another type;
 * JURISDICTION a place that was not asked;
 * POSITION     the row's place in the order is not of this row, or lacks its sort key;
 * ORDER        rows out of the total order, or before the place they should follow;
 * TOO_MANY     more rows than were asked for;
 * KEYS         not one item for each key, or not the item of that key;
 * BELONGING    one row below two parents;
 * MORE         more rows are said to follow none;
 * UNANSWERED   an item by key of a place that is said not to have answered;
 * UNRECORDED   something of a person without the site's ledger entry;
 * EXTENSION    `extensions` that are not the contract's.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "FaultSink", {
    enumerable: true,
    get: function() {
        return FaultSink;
    }
});
class FaultSink {
    kind = null;
    outwards = [];
    /** Always false, so that a check ends with `return sink.found(...)`. */ found(kind, field) {
        this.kind = kind;
        if (field !== undefined) this.outwards.push(field);
        return false;
    }
    within(field) {
        this.outwards.push(field);
        return false;
    }
    get fault() {
        return {
            path: [
                ...this.outwards
            ].reverse(),
            kind: this.kind ?? "TYPE"
        };
    }
}

//# sourceMappingURL=fault.js.map
