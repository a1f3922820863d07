"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _config = require("../config");
const _hub = require("../hub");
const _log = require("../log");
const _registersite = require("../onboarding/sites/register-site");
const _server = require("../server/server");
const _remote = require("../sites/remote");
const _child = require("./child");
(0, _child.runAsChild)(async ({ databaseUrl, dataDir, port, persona, sites, softDeadlineMs, isPatient })=>{
    const deadlines = {
        SITE_SOFT_DEADLINE_MS: String(softDeadlineMs),
        SITE_HARD_DEADLINE_MS: String(Math.max(5_000, softDeadlineMs))
    };
    const read = (0, _config.readConfig)({
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        PORT: String(port),
        LOG_LEVEL: "error",
        ...deadlines
    });
    if (!read.ok) throw new Error("the benchmark's configuration is not valid");
    const siteSettings = {
        ..._remote.REMOTE_SETTINGS,
        ...isPatient ? {
            breaker: {
                ..._remote.REMOTE_SETTINGS.breaker,
                least: 1_000_000
            }
        } : {}
    };
    const hub = await (0, _hub.createHub)(read.config, (0, _log.logger)(read.config), undefined, {
        siteSettings
    });
    const server = await (0, _server.startServer)(hub);
    for (const entry of sites)await (0, _registersite.registerSite)({
        database: hub.database,
        hubId: hub.config.hubId,
        describe: hub.describeSite
    }, entry);
    const accountId = await hub.viewers.accountIdOf(persona);
    if (accountId === null || hub.identity.embedded === null) throw new Error(`there is no persona ${persona}`);
    const ready = {
        url: server.url,
        token: await hub.identity.embedded.issue(accountId, new Date())
    };
    return {
        ready,
        stop: server.stop
    };
});

//# sourceMappingURL=federation-hub-process.js.map
