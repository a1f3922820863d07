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
    get inOrder () {
        return inOrder;
    },
    get plain () {
        return plain;
    }
});
const PLAIN = new Map();
function plain(type) {
    const known = PLAIN.get(type);
    if (known !== undefined) return known;
    const made = Object.freeze({
        type
    });
    PLAIN.set(type, made);
    return made;
}
function inOrder(obligations) {
    if (obligations.length > FEW) obligations.sort(compare);
    else insertionSort(obligations);
    return withoutRepeats(obligations);
}
/** Up to here, sorting by insertion is quicker than a general sort. */ const FEW = 24;
function insertionSort(obligations) {
    for(let next = 1; next < obligations.length; next++){
        const obligation = obligations[next];
        if (obligation === undefined) continue;
        let place = next;
        for(; place > 0; place--){
            const before = obligations[place - 1];
            if (before === undefined || compare(before, obligation) <= 0) break;
            obligations[place] = before;
        }
        obligations[place] = obligation;
    }
}
function withoutRepeats(sorted) {
    for(let index = 1; index < sorted.length; index++){
        if (isRepeat(sorted, index)) return sorted.filter((_, each)=>!isRepeat(sorted, each));
    }
    return sorted;
}
function isRepeat(sorted, index) {
    const [before, here] = [
        sorted[index - 1],
        sorted[index]
    ];
    return before !== undefined && here !== undefined && compare(before, here) === 0;
}
function compare(a, b) {
    if (a === b) return 0;
    if (a.type !== b.type) return a.type < b.type ? -1 : 1;
    const left = canonicalJson(a);
    const right = canonicalJson(b);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Keys sorted, no spaces; obligations are flat. */ function canonicalJson(obligation) {
    return JSON.stringify(obligation, Object.keys(obligation).sort());
}

//# sourceMappingURL=obligation-list.js.map
