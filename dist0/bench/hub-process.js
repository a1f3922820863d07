"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _log = require("../log");
const _server = require("../server/server");
const _config = require("../config");
const _hub = require("../hub");
const _child = require("./child");
const _gatewithout = require("./gate-without");
(0, _child.runAsChild)(async ({ databaseUrl, dataDir, poolSize, persona, without })=>{
    const read = (0, _config.readConfig)({
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        POOL_SIZE: String(poolSize),
        PORT: "0",
        LOG_LEVEL: "warn"
    });
    if (!read.ok) throw new Error("the benchmark's configuration is not valid");
    const hub = await (0, _hub.createHub)(read.config, (0, _log.logger)(read.config));
    const accountId = await hub.viewers.accountIdOf(persona);
    if (accountId === null || hub.identity.embedded === null) throw new Error(`there is no persona ${persona}`);
    const token = await hub.identity.embedded.issue(accountId, new Date());
    const server = await (0, _server.startServer)(without.length === 0 ? hub : {
        ...hub,
        gate: await (0, _gatewithout.gateWithout)(hub, without)
    });
    const ready = {
        url: server.url,
        token
    };
    return {
        ready,
        stop: server.stop
    };
});

//# sourceMappingURL=hub-process.js.map
