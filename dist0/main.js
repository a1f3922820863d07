"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _config = require("./config");
const _lock = require("./database/lock");
const _errors = require("./domain/errors");
const _hub = require("./hub");
const _hubcommands = require("./hub-commands");
const _log = require("./log");
const _seeddemo = require("./onboarding/seed/seed-demo");
const _emergencywatch = require("./registers/emergency-watch");
const _control = require("./server/control");
const _demosites = require("./server/demo-sites");
const _process = require("./server/process");
const _server = require("./server/server");
/** `--prepare`: only what a first start would have to wait for; `npm start` runs it before. */ async function main([only]) {
    const read = (0, _config.readConfig)();
    if (!read.ok) {
        for (const { code, setting, message } of read.faults)process.stderr.write(`${code} ${setting} ${message}\n`);
        process.exitCode = 1;
        return;
    }
    (0, _server.hostOf)(read.config);
    if (only === "--prepare") return (0, _demosites.prepareDemoSites)(read.config);
    const lock = await (0, _lock.lockDataDir)(read.config.dataDir);
    try {
        await serve(read.config, lock);
    } catch (error) {
        await lock.release();
        throw error;
    }
}
async function serve(config, lock) {
    const log = (0, _log.logger)(config);
    (0, _process.endOnBug)(log);
    await (0, _demosites.prepareDemoSites)(config);
    const hub = await (0, _hub.createHub)(config, log, lock);
    try {
        const isNew = hub.database.kind === "embedded" && await (0, _seeddemo.wantsDemo)(hub.database);
        const server = await (0, _server.startServer)(hub);
        // Places that keep their own data are known before the demo is written: nobody's records of them are.
        const sites = await (0, _demosites.startDemoSites)(hub, server.url);
        if (isNew) await seed(hub);
        (0, _control.serveControl)(lock, (0, _hubcommands.commandsOf)(hub));
        hub.index.start(log);
        if (hub.identity.embedded !== null) log.warn("the hub signs tokens itself, for invented people, and listens on loopback only");
        const endWatch = (0, _emergencywatch.watchEntries)(hub);
        (0, _process.stopOnSignal)(log, async ()=>{
            endWatch();
            await server.stop();
            await sites.stop();
            await lock.release();
        });
        process.stdout.write(`listening ${server.url}\n`);
    } catch (error) {
        await hub.close();
        throw error;
    }
}
/** A new embedded database gets the invented people of the demo. */ async function seed(hub) {
    process.stderr.write("First start: writing invented people of a dozen places. This takes some seconds.\n");
    for await (const report of (0, _hubcommands.commandsOf)(hub).seed(null, new AbortController().signal))void report;
}
/** Expected refusals have a code and say what to do; of anything else only the kind is told. */ function tell(error) {
    const own = (0, _errors.ownFault)(error);
    process.stderr.write(own === null ? `INTERNAL_ERROR The hub could not start (${error instanceof Error ? error.name : typeof error}).\n` : `${own.code} ${own.message}\n`);
    process.exit(1);
}
main(process.argv.slice(2)).catch(tell);

//# sourceMappingURL=main.js.map
