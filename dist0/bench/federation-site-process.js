"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodecrypto = require("node:crypto");
const _nodehttp = require("node:http");
const _promises = require("node:timers/promises");
const _config = require("../config");
const _decision = require("../domain/decision");
const _hub = require("../hub");
const _log = require("../log");
const _categories = require("../privacy/categories");
const _reply = require("../server/reply");
const _siteroute = require("../server/site-route");
const _siteservice = require("../server/site-service");
const _child = require("./child");
const SLOW_MS = 10_000;
(0, _child.runAsChild)(async ({ databaseUrl, dataDir, poolSize, places, hub: asking })=>{
    const read = (0, _config.readConfig)({
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        POOL_SIZE: String(poolSize),
        PORT: "0",
        LOG_LEVEL: "error"
    });
    if (!read.ok) throw new Error("the benchmark's configuration is not valid");
    const hub = await (0, _hub.createHub)(read.config, (0, _log.logger)(read.config));
    await hub.peers.trust({
        ...asking,
        organizations: null,
        purposes: _decision.purposeList,
        categories: Object.keys(_categories.CATEGORY_BIT),
        individuals: true,
        writes: false,
        rowsAnHour: 2_000_000_000
    });
    const state = {
        mode: "live",
        replayMs: 0,
        said: new Map(),
        spans: []
    };
    const sites = await Promise.all(places.map(async (place)=>({
            id: `${place}/site`,
            url: `${await listen(siteListener(hub, place, state))}/site/graphql`
        })));
    const ready = {
        sites,
        control: await listen(controlListener(state))
    };
    // What is slow is not waited for.
    return {
        ready,
        stop: ()=>Promise.resolve()
    };
});
/** The site's own route, with its clock around it. */ function siteListener(hub, place, state) {
    const own = {
        ...hub,
        config: {
            ...hub.config,
            hubId: `${place}/site`
        }
    };
    const service = new _siteservice.SiteService(own, new Set([
        place
    ]));
    return (request, response)=>{
        const began = performance.timeOrigin + performance.now();
        response.once("finish", ()=>state.spans.push({
                began,
                ended: performance.timeOrigin + performance.now()
            }));
        answer(own, service, state, request, response).catch(()=>response.destroy());
    };
}
async function answer(hub, service, state, request, response) {
    switch(state.mode){
        case "live":
            return (0, _siteroute.siteRoute)(hub, service, request, response);
        case "record":
            void bodyOf(request).then((body)=>{
                keep(response, (said)=>state.said.set(keyOf(hub, body), said));
            });
            return (0, _siteroute.siteRoute)(hub, service, request, response);
        case "replay":
            return replay(hub, state, await bodyOf(request), response);
        case "garbage":
            return (0, _reply.reply)(response, 200, "application/json", (0, _nodecrypto.randomBytes)(20_000));
        case "slow":
            await (0, _promises.setTimeout)(SLOW_MS);
            return (0, _siteroute.siteRoute)(hub, service, request, response);
    }
}
async function replay(hub, state, body, response) {
    const said = state.said.get(keyOf(hub, body));
    await (0, _promises.setTimeout)(state.replayMs);
    if (said === undefined) (0, _reply.replyJson)(response, 500, {
        errors: []
    });
    else (0, _reply.reply)(response, 200, "application/json; charset=utf-8", said);
}
function keyOf({ config }, body) {
    return `${config.hubId} ${body.toString()}`;
}
function bodyOf(request) {
    const parts = [];
    request.on("data", (part)=>parts.push(part));
    return new Promise((resolve)=>{
        request.once("end", ()=>{
            resolve(Buffer.concat(parts));
        });
    });
}
function keep(response, said) {
    const end = response.end.bind(response);
    response.end = (bytes)=>{
        if (response.statusCode === 200) said(bytes);
        return end(bytes);
    };
}
function controlListener(state) {
    return (request, response)=>{
        const [, verb, mode, milliseconds] = (request.url ?? "").split("/");
        if (verb === "be") Object.assign(state, {
            mode,
            replayMs: Number(milliseconds ?? 0)
        });
        (0, _reply.replyJson)(response, 200, verb === "spans" ? state.spans : {});
        state.spans = [];
    };
}
function listen(listener) {
    const server = (0, _nodehttp.createServer)(listener);
    return new Promise((resolve)=>{
        server.listen(0, "127.0.0.1", ()=>{
            resolve(`http://127.0.0.1:${String(server.address().port)}`);
        });
    });
}

//# sourceMappingURL=federation-site-process.js.map
