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
    get DAY () {
        return DAY;
    },
    get HOUR () {
        return HOUR;
    },
    get YEAR_DAYS () {
        return YEAR_DAYS;
    },
    get dayFromText () {
        return dayFromText;
    },
    get dayOf () {
        return dayOf;
    },
    get dayOfInstant () {
        return dayOfInstant;
    },
    get daySeconds () {
        return daySeconds;
    },
    get dayText () {
        return dayText;
    },
    get instantText () {
        return instantText;
    }
});
/** Days are counted from 1970-01-01, instants in whole seconds; both as the database and the contract write them. */ const DAY_SECONDS = 86_400;
const texts = new Map();
function dayOf(date) {
    return Math.floor(date.getTime() / 1000 / DAY_SECONDS);
}
function dayText(day) {
    let text = texts.get(day);
    if (text === undefined) {
        text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
        texts.set(day, text);
    }
    return text;
}
function instantText(seconds) {
    const day = Math.floor(seconds / DAY_SECONDS);
    const rest = seconds - day * DAY_SECONDS;
    return `${dayText(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest % 3600 / 60))}:${two(rest % 60)}Z`;
}
function two(value) {
    return value < 10 ? `0${String(value)}` : String(value);
}
function daySeconds(day, hour = 0, minute = 0) {
    return day * DAY_SECONDS + hour * 3600 + minute * 60;
}
function dayOfInstant(seconds) {
    return Math.floor(seconds / DAY_SECONDS);
}
function dayFromText(text) {
    return dayOf(new Date(`${text}T00:00:00Z`));
}
const HOUR = 3600;
const DAY = DAY_SECONDS;
const YEAR_DAYS = 365;

//# sourceMappingURL=dates.js.map
