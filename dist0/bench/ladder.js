"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "climb", {
    enumerable: true,
    get: function() {
        return climb;
    }
});
const _nodepath = require("node:path");
const _child = require("./child");
const _figures = require("./figures");
const _gatewithout = require("./gate-without");
const _load = require("./load");
const _processortime = require("./processor-time");
const _query = require("./query");
const WITH = "bench_ladder";
/** The same rows, and no policy in force. */ const WITHOUT = "bench_ladder_open";
/** Compiled code settles late. */ const WARM_UP = 1500;
const ANSWERS = 400;
const ROUNDS = 5;
async function climb(data, folder, say) {
    const { server } = data;
    const databases = {
        kept: await data.copy(WITH),
        open: await data.copy(WITHOUT)
    };
    await dropPolicies(server);
    say("The same, with one layer after another left out.\n");
    const standing = [];
    for(let count = 0; count <= _gatewithout.LAYERS.length; count++)standing.push(await stand(databases, folder, _gatewithout.LAYERS.slice(0, count)));
    for (const { contestant } of standing)await (0, _load.load)(contestant, 1, WARM_UP);
    const runs = standing.map(()=>[]);
    for(let round = 0; round < ROUNDS; round++){
        for(let turn = 0; turn < standing.length; turn++){
            const at = (turn + round) % standing.length;
            runs[at]?.push(await runOf(server, standing[at]));
        }
    }
    await Promise.all(standing.map(({ child })=>child.stop()));
    return standing.map(({ without }, at)=>rungOf(without, runs[at] ?? []));
}
async function dropPolicies(server) {
    const secured = await server.admin("SELECT relname AS name FROM pg_class WHERE relrowsecurity", WITHOUT);
    for (const { name } of secured)await server.admin(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`, WITHOUT);
    if (secured.length === 0) throw new Error("there was no row-level security to switch off");
}
async function stand(databases, folder, without) {
    const databaseUrl = without.length === 0 ? databases.kept : databases.open;
    const options = {
        databaseUrl,
        dataDir: (0, _nodepath.join)(folder, `ladder-${String(without.length)}`),
        poolSize: 2,
        persona: _query.PERSONA,
        without
    };
    const child = await (0, _child.startChild)("hub-process.js", options);
    const { url, token } = child.ready;
    const headers = {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-purpose-of-use": _query.PURPOSE
    };
    const { bodies } = await (0, _load.walk)({
        url,
        headers,
        query: _query.HUB_QUERY,
        city: _query.CITY
    });
    return {
        without: without.at(-1) ?? null,
        child,
        contestant: {
            url,
            headers,
            bodies
        }
    };
}
async function runOf(server, { child, contestant }) {
    const node = await child.usage();
    const postgres = (0, _processortime.processorMs)(server.pid) ?? Number.NaN;
    const { perSecond } = await (0, _load.load)(contestant, 1, ANSWERS);
    const spent = (await child.usage()).cpuMs - node.cpuMs;
    return {
        answerMs: 1000 / perSecond,
        nodeMs: spent / ANSWERS,
        postgresMs: (((0, _processortime.processorMs)(server.pid) ?? Number.NaN) - postgres) / ANSWERS
    };
}
function rungOf(without, runs) {
    return {
        without,
        answerMs: (0, _figures.spreadOf)(runs.map((run)=>run.answerMs)),
        nodeMs: (0, _figures.spreadOf)(runs.map((run)=>run.nodeMs)),
        postgresMs: (0, _figures.spreadOf)(runs.map((run)=>run.postgresMs))
    };
}

//# sourceMappingURL=ladder.js.map
