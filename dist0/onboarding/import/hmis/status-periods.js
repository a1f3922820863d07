"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "derivePeriods", {
    enumerable: true,
    get: function() {
        return derivePeriods;
    }
});
const _time = require("../time");
function derivePeriods(enrollments) {
    const runs = runsOf(enrollments);
    return runs.flatMap((run, at)=>[
            active(run),
            ...run.end === null ? [] : [
                exited(run, run.end, runs[at + 1]?.first.openedOn ?? null)
            ]
        ]);
}
function runsOf(enrollments) {
    const sorted = [
        ...enrollments
    ].sort((a, b)=>compare(a.openedOn, b.openedOn) || compare(a.sourceId, b.sourceId));
    const runs = [];
    for (const enrollment of sorted){
        const run = runs.at(-1);
        const end = endOf(enrollment);
        if (run === undefined || run.end !== null && enrollment.openedOn > run.end) runs.push({
            first: enrollment,
            last: enrollment,
            end
        });
        else if (run.end !== null && (end === null || end > run.end)) Object.assign(run, {
            last: enrollment,
            end
        });
    }
    return runs;
}
function endOf({ openedOn, closedOn }) {
    return closedOn === openedOn ? (0, _time.dayAfter)(openedOn) : closedOn;
}
function active({ first, end }) {
    return {
        sourceId: `Status/active/${first.sourceId}`,
        status: "ENROLLED_ACTIVE",
        startsOn: first.openedOn,
        endsOn: end,
        exitReason: null,
        from: first
    };
}
function exited({ last }, from, until) {
    return {
        sourceId: `Status/exited/${last.sourceId}`,
        status: "EXITED",
        startsOn: from,
        endsOn: until,
        exitReason: last.exitReason,
        from: last
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

//# sourceMappingURL=status-periods.js.map
