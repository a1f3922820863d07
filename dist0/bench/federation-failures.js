"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchFailures", {
    enumerable: true,
    get: function() {
        return benchFailures;
    }
});
const _nodepath = require("node:path");
const _federationdata = require("./federation-data");
const _federationhouse = require("./federation-house");
const _figures = require("./figures");
const SOFT_DEADLINE_MS = 250;
const WELL = 4;
const PAGES = {
    asItRuns: 400,
    everyPage: 100
};
async function benchFailures(server, cities, folder) {
    const asItRuns = await failing(server, cities, (0, _nodepath.join)(folder, "as-it-runs"), false, PAGES.asItRuns);
    const everyPage = await failing(server, cities, (0, _nodepath.join)(folder, "every-page"), true, PAGES.everyPage);
    return {
        softDeadlineMs: SOFT_DEADLINE_MS,
        asItRuns,
        everyPage
    };
}
async function failing(server, { databaseUrl, places }, folder, isPatient, pages) {
    const processes = places.slice(0, WELL + 4).map((place)=>[
            place
        ]);
    const hubUrl = await (0, _federationdata.openHubDatabase)(server);
    const house = await (0, _federationhouse.openHouse)({
        folder,
        citiesUrl: databaseUrl,
        hubUrl,
        processes,
        softDeadlineMs: SOFT_DEADLINE_MS,
        isPatient,
        hubFlags: []
    });
    const [killed, stopped, garbage, slow] = house.sites.slice(WELL);
    try {
        const body = house.bodyFor(null, _federationhouse.BY_DAY);
        await house.load([
            body
        ], 40, '"participants"');
        killed.signal("SIGKILL");
        stopped.signal("SIGSTOP");
        await house.be("garbage", [
            garbage
        ]);
        await house.be("slow", [
            slow
        ]);
        return await figuresOf(house, body, pages);
    } finally{
        stopped.signal("SIGCONT");
        await house.stop();
    }
}
async function figuresOf(house, body, pages) {
    const well = house.sites.slice(0, WELL);
    await house.spans(well);
    const result = await house.load([
        body
    ], pages, '"participants"');
    const spans = await house.spans(well);
    const last = await house.page(body);
    if (result.failed > 0) throw new Error(`${String(result.failed)} pages were not answered`);
    const firsts = firstsOf(result, spans);
    const beyond = result.asked.map(({ ms }, at)=>ms - (firsts[at] ?? 0) - SOFT_DEADLINE_MS);
    const times = result.asked.map(({ ms })=>ms);
    return {
        pages,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        most: quantile(times, 1),
        firstP95: quantile(firsts, 0.95),
        beyondP95: quantile(beyond, 0.95),
        beyondMost: quantile(beyond, 1),
        statuses: last.sites.filter(({ status })=>status !== "ANSWERED").map(({ status })=>status).sort(),
        cursor: last.pageInfo.endCursor?.length ?? 0
    };
}
/** From the question to the first answer that left a site which is well. */ function firstsOf({ asked }, spans) {
    return asked.map(({ ended, ms })=>{
        const began = ended - ms;
        const own = spans.filter((span)=>span.began >= began - 1 && span.began < ended).map((span)=>span.ended - began);
        return own.length === 0 ? 0 : Math.min(...own);
    });
}
function quantile(values, share) {
    const sorted = [
        ...values
    ].sort((a, b)=>a - b);
    return (0, _figures.rounded)(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0, 1);
}

//# sourceMappingURL=federation-failures.js.map
