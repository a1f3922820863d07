"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchStart", {
    enumerable: true,
    get: function() {
        return benchStart;
    }
});
const _nodechild_process = require("node:child_process");
const _nodeevents = require("node:events");
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _nodereadline = require("node:readline");
const _promises1 = require("node:timers/promises");
const _nodeutil = require("node:util");
const _ask = require("./ask");
const _child = require("./child");
const _data = require("./data");
const _query = require("./query");
const run = (0, _nodeutil.promisify)(_nodechild_process.execFile);
const MAIN = (0, _nodepath.join)(__dirname, "..", "main.js");
const DATABASE = "bench_start";
const IDLE_MS = 5_000;
async function benchStart(around) {
    const { say } = around;
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    const dataDir = (0, _nodepath.join)(folder, "embedded");
    try {
        say("First start of the embedded hub, which writes its demo.\n");
        const first = await startOnce({
            DATA_DIR: dataDir
        });
        say("Second start.\n");
        const second = await startOnce({
            DATA_DIR: dataDir
        });
        say("Start on an external PostgreSQL.\n");
        const idleMb = await onPostgres(around, (0, _nodepath.join)(folder, "external"));
        return {
            firstStartMs: first.ms,
            secondStartMs: second.ms,
            embeddedFirstMb: first.mb,
            embeddedMb: second.mb,
            idleMb
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
    }
}
async function onPostgres(around, dataDir) {
    const data = await (0, _data.openData)(around);
    try {
        const settings = {
            DATA_DIR: dataDir,
            DATABASE_URL: await data.copy(DATABASE)
        };
        // With --keep there may be migrations to run, and then Prisma's engine stays in memory.
        await startOnce(settings);
        return (await startOnce(settings, IDLE_MS)).mb;
    } finally{
        await data.stop();
    }
}
/** From the command to the first answer about people; then stops it. */ async function startOnce(settings, idleMs = 0) {
    const began = performance.now();
    const hub = (0, _nodechild_process.spawn)(process.execPath, [
        ..._child.FLAGS,
        MAIN
    ], {
        env: {
            NODE_ENV: "production",
            PORT: "0",
            LOG_LEVEL: "warn",
            ...settings
        },
        stdio: [
            "ignore",
            "pipe",
            "inherit"
        ]
    });
    try {
        const url = await listening(hub);
        await firstAnswer(url);
        const ms = Math.round(performance.now() - began);
        await (0, _promises1.setTimeout)(idleMs);
        return {
            ms,
            mb: await residentMb(hub.pid ?? 0)
        };
    } finally{
        hub.kill("SIGTERM");
        if (hub.exitCode === null) await (0, _nodeevents.once)(hub, "exit");
    }
}
async function listening(hub) {
    if (hub.stdout === null) throw new Error("the hub says nothing");
    for await (const line of (0, _nodereadline.createInterface)({
        input: hub.stdout
    })){
        const url = /^listening (\S+)$/.exec(line)?.[1];
        if (url !== undefined) return url;
    }
    throw new Error("the hub ended before it listened");
}
async function firstAnswer(url) {
    const { origin } = new URL(url);
    const json = {
        "content-type": "application/json"
    };
    const answer = await (0, _ask.post)(`${origin}/token`, {
        ...json,
        origin,
        "x-lead-hub-page": "1"
    }, JSON.stringify({
        slug: _query.PERSONA
    }));
    const { token } = JSON.parse(answer);
    const headers = {
        ...json,
        authorization: `Bearer ${token}`,
        "x-purpose-of-use": _query.PURPOSE
    };
    const { people } = (0, _query.pageOf)(await (0, _ask.post)(url, headers, JSON.stringify({
        query: _query.HUB_QUERY,
        variables: {
            city: _query.CITY
        }
    })));
    if (people.length === 0) throw new Error("the first answer holds nobody");
}
async function residentMb(pid) {
    const { stdout } = await run("ps", [
        "-o",
        "rss=",
        "-p",
        String(pid)
    ]);
    return Math.round(Number(stdout) * 1024 / 1e6);
}

//# sourceMappingURL=start.js.map
