"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "spellOf", {
    enumerable: true,
    get: function() {
        return spellOf;
    }
});
const _draft = require("./draft");
function spellOf(ground, door, received, wish) {
    const eligible = wish.enrolled === true || wish.held === true || wish.exit !== undefined;
    const screening = eligible ? "ELIGIBLE" : screeningOf(ground, door, received);
    const periods = [];
    const stay = courseAfter(ground, door, received, screening, wish, periods);
    return {
        door,
        received,
        screening,
        stay,
        periods
    };
}
function screeningOf({ random, horizon }, door, received) {
    const pending = door === "ARREST_DIVERSION" && received > horizon - 30 ? 45 : 0;
    return random.weighted([
        [
            "ELIGIBLE",
            72
        ],
        [
            "PRESUMPTIVELY_INELIGIBLE",
            6
        ],
        [
            "INELIGIBLE",
            7
        ],
        [
            "DECLINED",
            10
        ],
        [
            "CAPACITY_FULL",
            5
        ],
        [
            "PENDING_PROSECUTOR",
            pending
        ]
    ]);
}
function courseAfter(ground, door, received, screening, wish, periods) {
    const { random } = ground;
    if (wish.referredOnly === true || screening === "PENDING_PROSECUTOR") {
        put(ground, periods, "REFERRED", received, null);
        return null;
    }
    // A presumption of ineligibility can be overridden; half of the time it is.
    const turnedAway = screening === "INELIGIBLE" || screening === "DECLINED" || screening === "PRESUMPTIVELY_INELIGIBLE" && random.chance(0.5);
    if (turnedAway) return screenedOut(ground, received, periods);
    if (screening === "CAPACITY_FULL") return neverEnrolled(ground, received, periods);
    const delay = intakeDelay(ground, door, received, wish);
    return delay === null ? neverEnrolled(ground, received, periods) : enrolled(ground, received, delay, wish, periods);
}
function screenedOut(ground, received, periods) {
    const { random } = ground;
    const decided = received + random.int(1, 5);
    put(ground, periods, "REFERRED", received, decided);
    const closed = random.chance(0.4) ? decided + random.int(20, 60) : null;
    put(ground, periods, "SCREENED_OUT", decided, closed);
    if (closed !== null) put(ground, periods, "EXITED", closed, null, "NEVER_ENROLLED");
    return null;
}
function neverEnrolled(ground, received, periods) {
    const { random } = ground;
    const looked = received + random.int(1, 3);
    const closed = looked + random.int(60, 150);
    put(ground, periods, "REFERRED", received, looked);
    put(ground, periods, "OUTREACH", looked, closed);
    put(ground, periods, "EXITED", closed, null, "NEVER_ENROLLED");
    return null;
}
/**
 * Days from referral to the end of intake; null = intake never happens. A held charge hurries people: most make the
 * window. Two days' margin on either side keep time zones out of the question whether they did.
 */ function intakeDelay(ground, door, received, wish) {
    const { random } = ground;
    const window = (0, _draft.daysOn)(ground.windows, received);
    if (wish.held === true) return window - 2;
    const inTime = random.int(2, Math.max(2, window - 2));
    if (wish.enrolled === true || wish.exit !== undefined) return inTime;
    if (door !== "ARREST_DIVERSION") return random.chance(0.88) ? random.int(2, 60) : null;
    return random.weighted([
        [
            ()=>inTime,
            76
        ],
        [
            ()=>window + random.int(3, 50),
            12
        ],
        [
            ()=>null,
            12
        ]
    ])();
}
function enrolled(ground, received, delay, wish, periods) {
    const { random, horizon } = ground;
    const opened = received + Math.max(1, Math.floor(delay * (0.4 + random.fraction() * 0.5)));
    const looked = received + Math.min(random.int(0, 2), opened - received);
    const completed = received + delay;
    put(ground, periods, "REFERRED", received, looked);
    put(ground, periods, "OUTREACH", looked, opened);
    put(ground, periods, "INTAKE_STARTED", opened, completed);
    if (opened > horizon) return null;
    const end = completed > horizon ? null : enrolledYears(ground, completed, wish, periods);
    return {
        opened,
        intakeStarted: opened,
        intakeCompleted: completed > horizon ? null : completed,
        closed: end?.day ?? null,
        exitReason: end?.reason ?? null
    };
}
/** Periods of being there and of being in the wind, until the person leaves or the present is reached. */ function enrolledYears(ground, from, wish, periods) {
    const { random, horizon } = ground;
    let day = from;
    for(;;){
        const next = day + random.int(60, 260);
        const leaves = wish.enrolled !== true && (wish.exit !== undefined || random.chance(0.4));
        if (next > horizon && wish.exit === undefined) {
            put(ground, periods, "ENROLLED_ACTIVE", day, null);
            return null;
        }
        const last = Math.min(next, horizon);
        put(ground, periods, "ENROLLED_ACTIVE", day, last);
        if (leaves) return exit(ground, last, wish.exit ?? reasonOf(ground), periods);
        const back = last + random.int(15, 90);
        if (random.chance(0.75) || wish.enrolled === true) put(ground, periods, "ENROLLED_IN_THE_WIND", last, back);
        else return inactive(ground, last, periods);
        if (back > horizon) return null;
        day = back;
    }
}
function inactive(ground, from, periods) {
    const closed = from + ground.random.int(60, 180);
    put(ground, periods, "INACTIVE", from, closed);
    return closed > ground.horizon ? null : exit(ground, closed, "LOST_CONTACT_INACTIVE", periods);
}
function exit(ground, day, reason, periods) {
    put(ground, periods, "EXITED", day, null, reason);
    return {
        day,
        reason
    };
}
function reasonOf({ random }) {
    return random.weighted([
        [
            "GOALS_MET",
            30
        ],
        [
            "WITHDREW",
            15
        ],
        [
            "MOVED",
            18
        ],
        [
            "TRANSFERRED_SITE",
            7
        ],
        [
            "LONG_INCARCERATION",
            12
        ],
        [
            "LOST_CONTACT_INACTIVE",
            18
        ]
    ]);
}
/** Cuts at the present; a period of no days is none. */ function put(ground, periods, status, from, to, exitReason = null) {
    if (from > ground.horizon || from === to) return;
    periods.push({
        status,
        from,
        to: to === null || to > ground.horizon ? null : to,
        exitReason
    });
}

//# sourceMappingURL=course.js.map
