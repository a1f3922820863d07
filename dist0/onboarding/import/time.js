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
    get dayAfter () {
        return dayAfter;
    },
    get isDay () {
        return isDay;
    },
    get isTimeZone () {
        return isTimeZone;
    },
    get parseInstant () {
        return parseInstant;
    },
    get startOfDay () {
        return startOfDay;
    }
});
const FIRST_YEAR = 1890;
const LAST_YEAR = 2100;
function isDay(text) {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    if (year < FIRST_YEAR || year > LAST_YEAR) return false;
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function dayAfter(day) {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
}
function startOfDay(day, zone) {
    return atLocal(Date.parse(`${day}T00:00:00Z`), zone);
}
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
function parseInstant(text, zone) {
    const [, day = "", hour = "00", minute = "00", second = "00", offset] = INSTANT.exec(text) ?? [];
    if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
    const local = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
    return offset === undefined ? atLocal(local, zone) : toText(local - offsetMs(offset));
}
function offsetMs(offset) {
    if (offset === "Z") return 0;
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
    return (offset.startsWith("-") ? -minutes : minutes) * 60_000;
}
/** `local` is the wall clock read as if it were UTC. In the hour that a clock skips or repeats, the earlier offset counts. */ function atLocal(local, zone) {
    const guess = local - zoneOffset(local, zone);
    return toText(local - zoneOffset(guess, zone));
}
function toText(instant) {
    return new Date(instant).toISOString().replace(/\.\d{3}Z$/, "Z");
}
const HOUR = 3_600_000;
const KEPT = 50_000;
const formats = new Map();
const offsets = new Map();
/** Milliseconds that the wall clock of `zone` is ahead of UTC. Asked for per hour: Intl is slow. */ function zoneOffset(instant, zone) {
    if (zone === "UTC" || zone === "Etc/UTC") return 0;
    const hour = Math.floor(instant / HOUR) * HOUR;
    const key = `${zone} ${String(hour)}`;
    let offset = offsets.get(key);
    if (offset === undefined) {
        if (offsets.size >= KEPT) offsets.clear();
        offset = wallClock(hour, zone) - hour;
        offsets.set(key, offset);
    }
    return offset;
}
function wallClock(instant, zone) {
    let format = formats.get(zone);
    if (format === undefined) {
        format = new Intl.DateTimeFormat("en-US", {
            timeZone: zone,
            hourCycle: "h23",
            year: "numeric",
            month: "numeric",
            day: "numeric",
            hour: "numeric",
            minute: "numeric",
            second: "numeric"
        });
        formats.set(zone, format);
    }
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value })=>[
            type,
            Number(value)
        ]));
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
}
function isTimeZone(zone) {
    try {
        new Intl.DateTimeFormat("en-US", {
            timeZone: zone
        });
        return true;
    } catch  {
        return false;
    }
}

//# sourceMappingURL=time.js.map
