/** What a value must be to be sent as a scalar of the contract. Strict: 1 is no String, "1" no Int, 2026-02-30 no Date. */ "use strict";
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
    get SCALARS () {
        return SCALARS;
    },
    get isDate () {
        return isDate;
    },
    get isInstant () {
        return isInstant;
    }
});
const SCALARS = {
    String: isString,
    ID: isString,
    Boolean: (value)=>typeof value === "boolean",
    Int: (value)=>typeof value === "number" && (value | 0) === value,
    Float: (value)=>typeof value === "number" && Number.isFinite(value),
    Date: (value)=>typeof value === "string" && isDate(value),
    DateTime: (value)=>typeof value === "string" && isInstant(value)
};
function isString(value) {
    return typeof value === "string";
}
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function isDate(text) {
    return text.length === 10 && DATE.test(text) && isOfCalendar(text);
}
function isInstant(text) {
    return text.length === 20 && INSTANT.test(text) && isOfCalendar(text);
}
const DAYS = [
    31,
    29,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31
];
function isOfCalendar(text) {
    const year = Number(text.slice(0, 4));
    const month = Number(text.slice(5, 7));
    const day = Number(text.slice(8, 10));
    if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
    return month !== 2 || day < 29 || year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

//# sourceMappingURL=scalars.js.map
