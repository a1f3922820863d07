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
    get prepareDemoSites () {
        return prepareDemoSites;
    },
    get startDemoSites () {
        return startDemoSites;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _config = require("../config");
const _errors = require("../domain/errors");
const _registersite = require("../onboarding/sites/register-site");
const CLI = (0, _nodepath.join)(__dirname, "..", "cli", "main.js");
async function prepareDemoSites(config) {
    for (const slug of slugsOf(config)){
        if ((0, _nodefs.existsSync)(folderOf(config, slug))) continue;
        const { code } = await endOf(run(config, slug, [
            "--prepare"
        ]));
        if (code !== 0) return;
    }
}
async function startDemoSites(hub, graphql) {
    const children = [];
    for (const slug of slugsOf(hub.config)){
        const jwks = new URL("/site/jwks.json", graphql).href;
        const child = run(hub.config, slug, [
            "--trust",
            hub.config.hubId,
            "--jwks",
            jwks,
            "--individuals",
            "--writes"
        ]);
        children.push(child);
        await taken(hub, slug, child);
    }
    return {
        stop: async ()=>{
            await Promise.all(children.map(stop));
        }
    };
}
/** Where the first start has left them out, records of these places are kept here: they stay. */ function slugsOf({ dataDir, databaseUrl, demoSites }) {
    if (databaseUrl !== undefined) return [];
    const isNew = !(0, _nodefs.existsSync)((0, _nodepath.join)(dataDir, "pg"));
    return demoSites.filter((slug)=>isNew || (0, _nodefs.existsSync)(folderOf({
            dataDir
        }, slug)));
}
function folderOf({ dataDir }, slug) {
    return (0, _nodepath.join)(dataDir, "sites", slug);
}
/** The channel tells the city when the hub is gone, however it went. */ function run(config, slug, args) {
    const command = [
        "--max-semi-space-size=16",
        CLI,
        "site",
        "serve",
        "--jurisdiction",
        slug,
        "--port",
        "0",
        "--data-dir",
        folderOf(config, slug),
        ...args
    ];
    return (0, _nodechild_process.spawn)(process.execPath, command, {
        env: (0, _config.environmentOfSite)(),
        stdio: [
            "ignore",
            "pipe",
            "inherit",
            "ipc"
        ]
    });
}
function endOf(child) {
    return new Promise((done)=>{
        child.once("error", ()=>{
            done({
                code: null
            });
        });
        child.once("close", (code)=>{
            done({
                code
            });
        });
    });
}
async function taken(hub, slug, child) {
    const { log, config, database, describeSite } = hub;
    const id = `${slug}/site`;
    const began = performance.now();
    try {
        const url = await listening(child);
        if (url === null) throw new Error("the site has ended");
        await (0, _registersite.registerSite)({
            database,
            hubId: config.hubId,
            describe: describeSite
        }, {
            id,
            url
        });
        log.info("a city of the demo keeps its own data", {
            site: id,
            jurisdiction: slug,
            pid: child.pid ?? 0,
            milliseconds: Math.round(performance.now() - began)
        });
        child.once("exit", ()=>{
            log.warn("the server of a city has ended", {
                code: "SITE_ENDED",
                site: id,
                jurisdiction: slug
            });
        });
    } catch (error) {
        child.kill("SIGTERM");
        log.warn("a city of the demo does not answer", {
            code: (0, _errors.ownFault)(error)?.code ?? "SITE_ENDED",
            site: id,
            jurisdiction: slug
        });
    }
}
/** Null if it ends before. */ function listening(child) {
    return new Promise((done)=>{
        let said = "";
        child.stdout?.setEncoding("utf8").on("data", (text)=>{
            said += text;
            const url = /^listening (\S+)\n/m.exec(said)?.[1];
            if (url !== undefined) done(url);
        });
        void endOf(child).then(()=>{
            done(null);
        });
    });
}
const PATIENCE_MS = 12_000;
async function stop(child) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.removeAllListeners("exit");
    const ended = endOf(child);
    child.kill("SIGTERM");
    const patience = setTimeout(()=>child.kill("SIGKILL"), PATIENCE_MS);
    await ended;
    clearTimeout(patience);
}

//# sourceMappingURL=demo-sites.js.map
