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
    get SiteServeError () {
        return SiteServeError;
    },
    get serveSite () {
        return serveSite;
    }
});
const _config = require("../config");
const _lock = require("../database/lock");
const _ids = require("../domain/ids");
const _hub = require("../hub");
const _hubcommands = require("../hub-commands");
const _log = require("../log");
const _trusthub = require("../onboarding/trust-hub");
const _seeddemo = require("../onboarding/seed/seed-demo");
const _control = require("../server/control");
const _process = require("../server/process");
const _siteserver = require("../server/site-server");
const _withhub = require("./with-hub");
class SiteServeError extends Error {
    name = "SiteServeError";
    code = "SITE_PLACE_UNKNOWN";
}
async function serveSite(site, output, errors) {
    const config = configOf(site);
    const lock = await (0, _lock.lockDataDir)(config.dataDir);
    try {
        if (!await serve(config, site, lock, output, errors)) return;
    } catch (error) {
        await lock.release();
        throw error;
    }
    await new Promise(()=>undefined);
}
function configOf({ jurisdiction, port, dataDir }) {
    if (!(0, _ids.isSlug)(jurisdiction)) throw unknown();
    const defaults = {
        DATA_DIR: `.data/sites/${jurisdiction}`,
        HUB_ID: `${jurisdiction}/site`
    };
    const read = (0, _config.readConfig)((0, _config.environmentWith)(defaults, {
        PORT: port,
        ...dataDir === undefined ? {} : {
            DATA_DIR: dataDir
        }
    }));
    if (read.ok) return read.config;
    throw new _withhub.ConfigError(read.faults.map(({ code, setting, message })=>`${code} ${setting} ${message}`).join("\n"));
}
/** False: it only had to be made ready. */ async function serve(config, { jurisdiction, trust, prepare }, lock, output, errors) {
    const log = (0, _log.logger)(config);
    (0, _process.endOnBug)(log);
    const hub = await (0, _hub.createHub)(config, log, lock);
    try {
        await seedIfNew(hub, jurisdiction, errors);
        if (!await isHere(hub, jurisdiction)) throw unknown();
        if (prepare === true) {
            await hub.close();
            await lock.release();
            return false;
        }
        if (trust !== undefined) await trustFrom(hub, (0, _trusthub.peerHubOf)(trust));
        (0, _control.serveControl)(lock, (0, _hubcommands.commandsOf)(hub));
        const server = await (0, _siteserver.startSiteServer)(hub, new Set([
            jurisdiction
        ]));
        hub.index.start(log);
        (0, _process.stopOnSignal)(log, async ()=>{
            await server.stop();
            await lock.release();
        });
        output.write(`listening ${server.url}\n`);
        return true;
    } catch (error) {
        await hub.close();
        throw error;
    }
}
/** Where its keys are may have changed; what it may ask for is the operator's to change, by `site trust`. */ async function trustFrom({ peers }, peer) {
    const known = await peers.byId(peer.id);
    await peers.trust(known === null ? peer : {
        ...known,
        jwksUrl: peer.jwksUrl
    });
}
function unknown() {
    return new SiteServeError("The data folder has no place of this name, and the demo has none either. Import its records first, or name another.");
}
/** A new folder gets the invented people of this one place, and who takes part in the others. */ async function seedIfNew(hub, jurisdiction, errors) {
    const { database, log } = hub;
    if (database.kind !== "embedded" || await isHere(hub, jurisdiction) || !await (0, _seeddemo.wantsDemo)(database)) return;
    errors.write(`First start: writing invented people of ${jurisdiction}.\n`);
    const now = new Date(Math.floor(Date.now() / 1000) * 1000);
    await (0, _seeddemo.seedDemo)(database, {
        seed: _hubcommands.DEMO_SEED,
        now,
        scale: "demo",
        log,
        only: [
            "national",
            jurisdiction
        ],
        knowsOthers: true
    });
}
async function isHere({ database }, jurisdiction) {
    const [row] = await database.query("site_place", "SELECT EXISTS (SELECT FROM jurisdiction WHERE slug = $1) AS here", [
        jurisdiction
    ]);
    return row?.here === true;
}

//# sourceMappingURL=site-serve.js.map
