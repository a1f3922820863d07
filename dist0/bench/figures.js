/** One figure over several runs. */ "use strict";
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
    get ratioOf () {
        return ratioOf;
    },
    get rounded () {
        return rounded;
    },
    get spreadOf () {
        return spreadOf;
    }
});
function spreadOf(values) {
    const sorted = [
        ...values
    ].sort((a, b)=>a - b);
    const middle = sorted.length / 2;
    const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
    return {
        median,
        least: sorted[0] ?? 0,
        most: sorted.at(-1) ?? 0
    };
}
function ratioOf(over, under) {
    return spreadOf(over.map((value, run)=>value / (under[run] ?? Number.NaN)));
}
function rounded(value, digits = 2) {
    return Number(value.toFixed(digits));
}

//# sourceMappingURL=figures.js.map
