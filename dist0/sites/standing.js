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
    get BEGINNING () {
        return BEGINNING;
    },
    get groupedByStart () {
        return groupedByStart;
    },
    get startOf () {
        return startOf;
    },
    get walkAfter () {
        return walkAfter;
    }
});
const _order = require("./order");
const BEGINNING = {
    base: null,
    others: []
};
function startOf(walk, jurisdiction) {
    const other = walk.others.find(({ jurisdictions })=>jurisdictions.includes(jurisdiction));
    return other === undefined ? walk.base : other.at;
}
function groupedByStart(walk, jurisdictions) {
    const groups = [];
    for (const jurisdiction of jurisdictions){
        const start = startOf(walk, jurisdiction);
        const group = groups.find((one)=>(0, _order.samePosition)(one.start, start));
        if (group === undefined) groups.push({
            start,
            jurisdictions: [
                jurisdiction
            ]
        });
        else group.jurisdictions.push(jurisdiction);
    }
    return groups;
}
function walkAfter({ rows, standings }, place, descending) {
    const row = rows[place]?.position ?? null;
    const found = [];
    const stands = (at, jurisdictions)=>{
        if (jurisdictions.length === 0) return;
        const same = found.find((one)=>(0, _order.samePosition)(one.at, at));
        if (same === undefined) found.push({
            at,
            jurisdictions: [
                ...jurisdictions
            ]
        });
        else same.jurisdictions.push(...jurisdictions);
    };
    for (const standing of standings){
        const { stream, lost } = standing;
        stands(positionOf(standing, row, rows, place, descending), stream.jurisdictions.filter((one)=>!lost.has(one)));
        for (const one of lost.keys())stands(givenBy(standing, rows, place, one), [
            one
        ]);
    }
    const [most, ...others] = found.sort((a, b)=>b.jurisdictions.length - a.jurisdictions.length);
    return {
        base: most?.at ?? null,
        others
    };
}
/** Whoever answered has given all up to the row. Whoever owes has given what it gave. */ function positionOf(standing, row, rows, place, descending) {
    return standing.status === "ANSWERED" ? later(standing.stream, row, descending) : givenBy(standing, rows, place, null);
}
/** The last row up to the place; `jurisdiction`: of one that owes while others of its site do not. */ function givenBy({ stream, taken }, rows, place, jurisdiction) {
    const last = taken.filter((index)=>index <= place && (jurisdiction === null || rows[index]?.position.jurisdiction === jurisdiction)).at(-1);
    return last === undefined ? stream.start : rows[last]?.position ?? stream.start;
}
function later({ start }, row, descending) {
    if (start === null) return row;
    return row === null || (0, _order.comparePositions)(start, row, descending) > 0 ? start : row;
}

//# sourceMappingURL=standing.js.map
