"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchReplicas", {
    enumerable: true,
    get: function() {
        return benchReplicas;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _child = require("./child");
const _data = require("./data");
const _figures = require("./figures");
const _query = require("./query");
const DATABASE = "bench_replicas";
const WRITER = "seattle-program-director";
const PEOPLE = 200;
async function benchReplicas(around) {
    const data = await (0, _data.openData)(around);
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    try {
        const databaseUrl = await data.copy(DATABASE);
        around.say("Consents are signed and revoked at one hub, and asked for at another.\n");
        const hub = (persona, name)=>({
                databaseUrl,
                dataDir: (0, _nodepath.join)(folder, name),
                poolSize: 10,
                persona,
                without: []
            });
        const writer = await (0, _child.startChild)("hub-process.js", hub(WRITER, "writer"));
        const reader = await (0, _child.startChild)("hub-process.js", hub(_query.PERSONA, "reader"));
        const options = {
            writer: writer.ready,
            reader: reader.ready,
            city: _query.CITY,
            people: PEOPLE
        };
        const { ready, stop } = await (0, _child.startChild)("replicas-process.js", options);
        await Promise.all([
            stop(),
            writer.stop(),
            reader.stop()
        ]);
        return {
            afterGrant: timesOf(ready.afterGrant),
            afterRevocation: timesOf(ready.afterRevocation),
            stale: ready.stale
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
        await data.stop();
    }
}
function timesOf(times) {
    const sorted = [
        ...times
    ].sort((a, b)=>a - b);
    return {
        ...(0, _figures.spreadOf)(times),
        count: times.length,
        p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0
    };
}

//# sourceMappingURL=replicas.js.map
