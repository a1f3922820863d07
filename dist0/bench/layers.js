"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "benchLayers", {
    enumerable: true,
    get: function() {
        return benchLayers;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _child = require("./child");
const _data = require("./data");
const _ladder = require("./ladder");
const _load = require("./load");
const _query = require("./query");
const DATABASE = "bench_layers";
const ANSWERS = 800;
async function benchLayers(around) {
    const data = await (0, _data.openData)(around);
    const folder = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    try {
        const databaseUrl = await data.copy(DATABASE);
        around.say("What each layer costs.\n");
        const options = {
            databaseUrl,
            dataDir: (0, _nodepath.join)(folder, "layers")
        };
        const layers = await (0, _child.startChild)("layers-process.js", options);
        await layers.stop();
        const overHttpMs = await overHttp({
            databaseUrl,
            dataDir: (0, _nodepath.join)(folder, "hub"),
            poolSize: 10,
            persona: _query.PERSONA,
            without: []
        });
        return {
            times: layers.ready,
            overHttpMs,
            ladder: await (0, _ladder.climb)(data, folder, around.say)
        };
    } finally{
        await (0, _promises.rm)(folder, {
            recursive: true,
            force: true
        });
        await data.stop();
    }
}
async function overHttp(options) {
    const hub = await (0, _child.startChild)("hub-process.js", options);
    const { url, token } = hub.ready;
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
    const contestant = {
        url,
        headers,
        bodies
    };
    await (0, _load.load)(contestant, 1, ANSWERS / 2);
    const { perSecond } = await (0, _load.load)(contestant, 1, ANSWERS);
    await hub.stop();
    return 1000 / perSecond;
}

//# sourceMappingURL=layers.js.map
