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
    get compareBytes () {
        return compareBytes;
    },
    get comparePositions () {
        return comparePositions;
    },
    get samePosition () {
        return samePosition;
    }
});
function comparePositions(a, b, descending) {
    const bySort = compareSort(a.sort, b.sort);
    if (bySort !== 0) return descending ? -bySort : bySort;
    return compareBytes(a.jurisdiction, b.jurisdiction) || compareBytes(a.id, b.id);
}
/**
 * Without a sort key rows come in the order of their places and ids. The days that never come, "infinity" and "-infinity"
 * as PostgreSQL writes them, stand after and before all digits by their bytes.
 */ function compareSort(a, b) {
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
    return compareBytes(a, b);
}
function compareBytes(a, b) {
    if (a === b) return 0;
    const length = Math.min(a.length, b.length);
    for(let index = 0; index < length; index++){
        const [one, other] = [
            a.charCodeAt(index),
            b.charCodeAt(index)
        ];
        if (one !== other) return rankOf(one) - rankOf(other);
    }
    return a.length - b.length;
}
/** Surrogates stand for characters above all others. */ function rankOf(unit) {
    if (unit < 0xd800) return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
function samePosition(a, b) {
    if (a === null || b === null) return a === b;
    return a.id === b.id && a.jurisdiction === b.jurisdiction && a.sort === b.sort;
}

//# sourceMappingURL=order.js.map
