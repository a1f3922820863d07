"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchPage", {
    enumerable: true,
    get: function() {
        return benchPage;
    }
});
const _contest = require("./contest");
const _data = require("./data");
const _figures = require("./figures");
const _load = require("./load");
const _processortime = require("./processor-time");
const DATABASE = "bench_page";
/** Compiled code settles late: after 300 answers each costs a fifth more than after 1,500. */ const WARM_UP = 1500;
async function benchPage(options, around) {
    const { say } = around;
    const data = await (0, _data.openData)(around);
    try {
        await data.copy(DATABASE);
        const contest = await (0, _contest.openContest)(data.server, DATABASE, say);
        try {
            say(`PostGraphile and the hub agree on ${String(contest.people)} people, value by value. Timing.\n`);
            return await timed(data.server, contest, options, say);
        } finally{
            await contest.stop();
        }
    } finally{
        await data.stop();
    }
}
async function timed(server, contest, options, say) {
    const before = await ledgerRows(server);
    const amounts = await warmUp(contest, options);
    const runs = {
        live: [],
        laidOut: [],
        passthrough: [],
        hub: [],
        public: []
    };
    for(let round = 0; round < options.rounds; round++){
        for (const name of inTurn(round))runs[name].push(await runOf(server, contest, name, options.connections, amounts[name]));
        say(`round ${String(round + 1)}: ${_contest.NAMES.map((name)=>`${name} ${(runs[name].at(-1)?.perSecond ?? 0).toFixed(0)}/s`).join(", ")}\n`);
    }
    const rates = (name)=>runs[name].map(({ perSecond })=>perSecond);
    return {
        postgres: server.version,
        people: contest.people,
        pages: contest.pages,
        contestants: {
            live: figuresOf(runs.live),
            laidOut: figuresOf(runs.laidOut),
            passthrough: figuresOf(runs.passthrough),
            hub: figuresOf(runs.hub),
            public: figuresOf(runs.public)
        },
        ratios: {
            overLive: (0, _figures.ratioOf)(rates("hub"), rates("live")),
            overLaidOut: (0, _figures.ratioOf)(rates("hub"), rates("laidOut")),
            overPassthrough: (0, _figures.ratioOf)(rates("hub"), rates("passthrough")),
            overPublic: (0, _figures.ratioOf)(rates("hub"), rates("public"))
        },
        ledger: {
            answers: WARM_UP + amounts.hub * options.rounds,
            rows: await ledgerRows(server) - before
        }
    };
}
/** How many answers each gives in the time of one run. */ async function warmUp(contest, { connections, seconds }) {
    const amounts = {
        live: 0,
        laidOut: 0,
        passthrough: 0,
        hub: 0,
        public: 0
    };
    for (const name of _contest.NAMES){
        const { perSecond } = await (0, _load.load)(contest.contestants[name], connections, WARM_UP);
        amounts[name] = Math.max(connections, Math.round(perSecond * seconds));
    }
    return amounts;
}
/** Each round begins with another one, so that none always follows the same. */ function inTurn(round) {
    const from = round % _contest.NAMES.length;
    return [
        ..._contest.NAMES.slice(from),
        ..._contest.NAMES.slice(0, from)
    ];
}
async function runOf(server, contest, name, connections, amount) {
    const contestant = contest.contestants[name];
    const node = await contestant.child.usage();
    const postgres = (0, _processortime.processorMs)(server.pid);
    const result = await (0, _load.load)(contestant, connections, amount);
    const after = await contestant.child.usage();
    return {
        perSecond: result.perSecond,
        p50: result.p50,
        p99: result.p99,
        nodeMs: (after.cpuMs - node.cpuMs) / amount,
        postgresMs: (((0, _processortime.processorMs)(server.pid) ?? Number.NaN) - (postgres ?? Number.NaN)) / amount,
        bytes: result.bytesEach,
        rss: after.rss
    };
}
function figuresOf(runs) {
    return {
        perSecond: (0, _figures.spreadOf)(runs.map((run)=>run.perSecond)),
        p50Ms: (0, _figures.spreadOf)(runs.map((run)=>run.p50)),
        p99Ms: (0, _figures.spreadOf)(runs.map((run)=>run.p99)),
        nodeMs: (0, _figures.spreadOf)(runs.map((run)=>run.nodeMs)),
        postgresMs: (0, _figures.spreadOf)(runs.map((run)=>run.postgresMs)),
        bytes: runs.at(-1)?.bytes ?? 0,
        rssMb: Math.round(Math.max(...runs.map((run)=>run.rss)) / 1e6)
    };
}
async function ledgerRows(server) {
    const [row] = await server.admin("SELECT count(*) FROM ledger_entry", DATABASE);
    return Number(row?.count);
}

//# sourceMappingURL=page.js.map
