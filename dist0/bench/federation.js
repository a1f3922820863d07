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
    get benchFederation () {
        return benchFederation;
    },
    get isFederationPart () {
        return isFederationPart;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _data = require("./data");
const _federationfailures = require("./federation-failures");
const _federationdata = require("./federation-data");
const _federationhouse = require("./federation-house");
const _figures = require("./figures");
const PARTS = [
    "pages",
    "memory",
    "failures"
];
function isFederationPart(text) {
    return PARTS.some((part)=>part === text);
}
const MEASURED = [
    {
        sites: 1,
        order: "by day",
        live: 40
    },
    {
        sites: 8,
        order: "by day",
        live: 20
    },
    {
        sites: 64,
        order: "by id",
        live: 10
    },
    {
        sites: 64,
        order: "by day",
        live: 10
    }
];
const WALKED = 6;
const WARM_UP = 3;
const REPLAYED = 300;
const REPLAY_MS = 25;
const PROCESSES = 2;
/** Nobody is given up on: here it is the slowest that is waited for. */ const PATIENCE_MS = 30_000;
async function benchFederation({ sites, only }, around) {
    const data = await (0, _data.openData)(around);
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    const wants = (part)=>only === null || only === part;
    const bench = {
        data,
        cities: await (0, _federationdata.openCities)(data, around.say),
        folder,
        say: around.say
    };
    try {
        const failures = wants("failures") ? await failuresOf(bench) : null;
        const pages = [];
        for (const measured of wants("pages") ? MEASURED : [])if (sites === null || sites.includes(measured.sites)) pages.push(await pagesOf(bench, measured));
        const memory = wants("memory") ? await memoryAcross(bench, Math.max(...sites ?? [
            _federationdata.MOST_SITES
        ])) : [];
        return {
            pages,
            memory,
            failures
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
        await data.stop();
    }
}
async function failuresOf({ data, cities, folder, say }) {
    say("Eight sites, four of which fail.\n");
    const failures = await (0, _federationfailures.benchFailures)(data.server, cities, (0, _nodepath.join)(folder, "failures"));
    say(`${JSON.stringify(failures)}\n`);
    return failures;
}
async function pagesOf(bench, { sites, order, live }) {
    bench.say(`A page of ${String(_federationhouse.SIZE)} across ${String(sites)} sites, ${order}.\n`);
    const figures = await withHouse(bench, `${String(sites)} ${order}`, sites, [], async (house)=>{
        const { bodies, cursors } = await recorded(house, order);
        return {
            sites,
            order,
            ...await measure(house, bodies, live),
            cursor: (0, _figures.spreadOf)(cursors)
        };
    });
    bench.say(`${JSON.stringify(figures)}\n`);
    return figures;
}
function memoryAcross(bench, sites) {
    bench.say(`Memory of the hub over 10,000 pages across ${String(sites)} sites.\n`);
    return withHouse(bench, "memory", sites, [
        "--expose-gc"
    ], async (house)=>{
        const { bodies } = await recorded(house, "by day");
        await house.be(`replay/${String(REPLAY_MS)}`);
        return memoryOf(house, bodies, bench.say);
    });
}
async function withHouse({ data: { server }, cities: { databaseUrl, places }, folder }, name, sites, hubFlags, work) {
    const count = Math.min(PROCESSES, sites);
    const processes = Array.from({
        length: count
    }, (_, at)=>places.slice(0, sites).filter((_place, index)=>index % count === at));
    const hubUrl = await (0, _federationdata.openHubDatabase)(server);
    const house = await (0, _federationhouse.openHouse)({
        folder: (0, _nodepath.join)(folder, name),
        citiesUrl: databaseUrl,
        hubUrl,
        processes,
        softDeadlineMs: PATIENCE_MS,
        isPatient: true,
        hubFlags
    });
    try {
        return await work(house);
    } finally{
        await house.stop();
    }
}
const EVERY_ONE = '"hasNextPage":true';
/** Each site alone at first: it compiles the document, and in one process they would compile one after another. */ async function recorded(house, order) {
    const orderBy = order === "by day" ? _federationhouse.BY_DAY : null;
    for (const place of house.places)await house.load([
        house.bodyFor(null, orderBy, [
            place
        ])
    ], 3, EVERY_ONE);
    await house.be("record");
    const pages = await walked(house, orderBy);
    await house.be("live");
    return pages;
}
async function measure(house, bodies, amount) {
    await house.load(bodies, WARM_UP, EVERY_ONE);
    const live = await timed(house, bodies, amount);
    await house.be(`replay/${String(REPLAY_MS)}`);
    await house.load(bodies, REPLAYED, EVERY_ONE);
    const replayed = await timed(house, bodies, REPLAYED);
    return {
        live,
        replayed
    };
}
/** The first pages, of which each is full and whole: what is timed asks for the same again. */ async function walked(house, orderBy) {
    const bodies = [];
    const cursors = [];
    let after = null;
    for(let page = 0; page < WALKED; page++){
        const body = house.bodyFor(after, orderBy);
        const { nodes, pageInfo, sites } = await house.page(body);
        const silent = sites.filter(({ status })=>status !== "ANSWERED");
        if (nodes.length !== _federationhouse.SIZE || silent.length > 0) throw new Error(`page ${String(page)} has ${String(nodes.length)} rows, and of the sites ${JSON.stringify(silent)}`);
        after = pageInfo.endCursor;
        cursors.push(after?.length ?? 0);
        bodies.push(body);
    }
    return {
        bodies,
        cursors
    };
}
async function timed(house, bodies, amount) {
    await house.spans();
    const before = await house.hub.usage();
    const result = await house.load(bodies, amount, EVERY_ONE);
    const after = await house.hub.usage();
    const spans = await house.spans();
    if (result.failed > 0) throw new Error(`${String(result.failed)} of ${String(amount)} pages are not whole`);
    const each = slowestOf(result, spans);
    return {
        pageMs: (0, _figures.spreadOf)(each.map(({ ms })=>ms)),
        slowestMs: (0, _figures.spreadOf)(each.map(({ slowest })=>slowest)),
        overMs: (0, _figures.spreadOf)(each.map(({ ms, slowest })=>ms - slowest)),
        hubMs: (0, _figures.rounded)((after.cpuMs - before.cpuMs) / amount),
        asked: (0, _figures.rounded)(spans.length / amount, 1)
    };
}
/** Questions follow one another, so a site's span belongs to the page in whose time it began. */ function slowestOf({ asked }, spans) {
    const sorted = [
        ...spans
    ].sort((a, b)=>a.began - b.began);
    let at = 0;
    return asked.map(({ ended, ms })=>{
        let slowest = 0;
        for(; at < sorted.length && (sorted[at]?.began ?? 0) < ended; at++)slowest = Math.max(slowest, (sorted[at]?.ended ?? 0) - (sorted[at]?.began ?? 0));
        return {
            ms,
            slowest
        };
    });
}
const MEMORY_AT = [
    2_000,
    4_000,
    6_000,
    8_000,
    10_000
];
/** What is asked is replayed: it is the hub's memory that is looked at. */ async function memoryOf(house, bodies, say) {
    const figures = [];
    let done = 0;
    for (const pages of MEMORY_AT){
        const { failed } = await house.load(bodies, pages - done, EVERY_ONE);
        if (failed > 0) throw new Error(`${String(failed)} pages are not whole`);
        done = pages;
        const { heap, rss } = await house.hub.usage();
        await house.spans();
        const figure = {
            pages,
            heapMb: (0, _figures.rounded)(heap / 1e6, 1),
            rssMb: (0, _figures.rounded)(rss / 1e6, 0)
        };
        figures.push(figure);
        say(`${JSON.stringify(figure)}\n`);
    }
    return figures;
}

//# sourceMappingURL=federation.js.map
