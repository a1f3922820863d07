"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "federationText", {
    enumerable: true,
    get: function() {
        return federationText;
    }
});
const BOUND_MS = 15;
function federationText({ pages, memory, failures }) {
    const head = `  ${"".padEnd(28)}${[
        "page ms",
        "slowest site",
        "beyond it",
        "hub cpu ms",
        "questions"
    ].map((name)=>name.padStart(14)).join("")}`;
    return [
        `federation: a page of 100 across sites of 5,000 people, one question at a time, medians (most); beyond the slowest site at most ${String(BOUND_MS)} ms`,
        head,
        ...pages.flatMap(pageText),
        ...pages.map(({ sites, order, cursor })=>`  cursor, ${nameOf(sites, order).padEnd(28)}${String(cursor.median)} characters (${String(cursor.most)})`),
        "  memory of the hub, pages across 64 sites: after a collection, and resident",
        ...memory.map(({ pages: done, heapMb, rssMb })=>`    ${String(done).padStart(6)} pages   heap ${heapMb.toFixed(1)} MB   resident ${String(rssMb)} MB`),
        ...failures === null ? [] : failuresText(failures),
        ""
    ].join("\n");
}
function failuresText({ softDeadlineMs, asItRuns, everyPage }) {
    return [
        `  eight sites: one killed, one stopped, one answers garbage, one slow by 10 s; soft deadline ${String(softDeadlineMs)} ms, p95 at most 50 ms beyond first answer and soft deadline`,
        failureText("as the hub runs", asItRuns),
        failureText("every page meets all four", everyPage)
    ];
}
function pageText({ sites, order, live, replayed }) {
    return [
        line(`${nameOf(sites, order)}, live`, live),
        line(`${nameOf(sites, order)}, sites elsewhere`, replayed)
    ];
}
function nameOf(sites, order) {
    return `${String(sites)} ${sites === 1 ? "site" : "sites"} ${order}`;
}
function line(name, { pageMs, slowestMs, overMs, hubMs, asked }) {
    return `  ${name.padEnd(28)}${[
        spread(pageMs),
        spread(slowestMs),
        spread(overMs),
        hubMs.toFixed(1),
        asked.toFixed(1)
    ].map((text)=>text.padStart(14)).join("")}`;
}
function spread({ median, most }) {
    return `${median.toFixed(1)} (${most.toFixed(0)})`;
}
function failureText(name, { pages, p50, p95, most, firstP95, beyondP95, beyondMost, statuses, cursor }) {
    return `    ${name.padEnd(26)} ${String(pages)} pages: median ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${most.toFixed(0)} ms; first answer p95 ${firstP95.toFixed(0)} ms; beyond it and the deadline p95 ${beyondP95.toFixed(0)} ms, most ${beyondMost.toFixed(0)} ms; ${statuses.join(", ")}; cursor ${String(cursor)} characters`;
}

//# sourceMappingURL=federation-report.js.map
