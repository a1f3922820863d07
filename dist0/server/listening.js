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
    get ServerError () {
        return ServerError;
    },
    get serve () {
        return serve;
    }
});
const _nodehttp = require("node:http");
const _mask = require("../api/mask");
const _reply = require("./reply");
class ServerError extends Error {
    code;
    name = "ServerError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
const DRAIN_MS = 10_000;
/** A connection on which nothing happens for so long is closed, even in the middle of a request. */ const SILENT_MS = 120_000;
async function serve(hub, served) {
    const { host } = served;
    const state = {
        draining: false
    };
    const server = (0, _nodehttp.createServer)((request, response)=>{
        route(hub, state, served, request, response).catch((error)=>{
            fail(hub, response, error);
        });
    });
    server.setTimeout(SILENT_MS);
    const port = await listen(server, hub.config.port, host);
    const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}${served.path}`;
    const stop = async ()=>{
        state.draining = true;
        await drained(server);
        await served.stop();
        await hub.close();
    };
    return {
        url,
        stop
    };
}
async function route(hub, state, served, request, response) {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === "/health/live") return (0, _reply.replyJson)(response, 200, {
        status: "live"
    });
    if (path === "/health/ready") return ready(hub, state, response);
    return served.route(path, request, response);
}
/** Not while draining, so that a balancer looks elsewhere before the hub is gone. */ async function ready(hub, { draining }, response) {
    const isReady = !draining && await hub.ready();
    (0, _reply.replyJson)(response, isReady ? 200 : 503, {
        status: isReady ? "ready" : draining ? "draining" : "DATABASE_UNAVAILABLE"
    });
}
function fail(hub, response, error) {
    const fault = (0, _mask.told)(error);
    hub.log.bug("request failed", error, (0, _mask.codeOf)(error));
    if (response.headersSent) response.destroy();
    else (0, _reply.replyError)(response, fault.code === "DATABASE_UNAVAILABLE" ? 503 : 500, fault);
}
function listen(server, port, host) {
    return new Promise((resolve, reject)=>{
        server.once("error", (error)=>{
            reject(listenError(error, port));
        });
        server.listen(port, host, ()=>{
            resolve(server.address().port);
        });
    });
}
function listenError(error, port) {
    switch(error.code){
        case "EADDRINUSE":
            return new ServerError("PORT_IN_USE", `Another program listens on port ${String(port)}. Stop it, or set PORT to another one.`);
        case "EACCES":
            return new ServerError("PORT_FORBIDDEN", `This user may not listen on port ${String(port)}. Set PORT to one above 1023.`);
        default:
            return new ServerError("HOST_UNUSABLE", "The hub cannot listen on this address. Set HOST to an address of this machine.");
    }
}
/** In-flight requests end by themselves; kept-alive connections are closed as they fall idle. */ async function drained(server) {
    const closed = new Promise((resolve)=>{
        server.close(()=>{
            resolve();
        });
    });
    const idle = setInterval(()=>{
        server.closeIdleConnections();
    }, 50);
    const late = setTimeout(()=>{
        server.closeAllConnections();
    }, DRAIN_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
}

//# sourceMappingURL=listening.js.map
