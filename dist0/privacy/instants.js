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
    get INSTANT () {
        return INSTANT;
    },
    get earlier () {
        return earlier;
    },
    get isInstant () {
        return isInstant;
    },
    get isPast () {
        return isPast;
    },
    get later () {
        return later;
    },
    get thirtyDaysAfter () {
        return thirtyDaysAfter;
    },
    get threeYearsBefore () {
        return threeYearsBefore;
    }
});
const _decision = require("../domain/decision");
function isPast(at, now) {
    return at !== null && at <= now;
}
function earlier(a, b) {
    if (a === null) return b;
    return b === null || a <= b ? a : b;
}
function later(a, b) {
    return a >= b ? a : b;
}
function threeYearsBefore(at) {
    const year = String(Number(at.slice(0, 4)) - 3).padStart(4, "0");
    const day = at.slice(4, 10) === "-02-29" ? "-02-28" : at.slice(4, 10);
    return year + day + at.slice(10);
}
function thirtyDaysAfter(at) {
    const date = new Date(at);
    date.setUTCDate(date.getUTCDate() + 30);
    return (0, _decision.instantOf)(date);
}
const INSTANT = /^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/;
function isInstant(at) {
    return INSTANT.test(at) && isRealDay(at);
}
const DAYS_OF_MONTH = [
    31,
    28,
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
function isRealDay(at) {
    const day = Number(at.slice(8, 10));
    if (day <= 28) return true;
    const month = Number(at.slice(5, 7));
    if (month === 2 && day === 29) return isLeapYear(Number(at.slice(0, 4)));
    return day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

//# sourceMappingURL=instants.js.map
