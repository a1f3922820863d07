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
    get hostOf () {
        return hostOf;
    },
    get startServer () {
        return startServer;
    }
});
const _schema = require("../api/schema");
const _signassertion = require("../identity/sign-assertion");
const _apollo = require("./apollo");
const _graphqlroute = require("./graphql-route");
const _listening = require("./listening");
const _pageroute = require("./page-route");
const _reply = require("./reply");
const _siteroute = require("./site-route");
const _siteservice = require("./site-service");
const LOOPBACK = [
    "127.0.0.1",
    "localhost",
    "::1"
];
function hostOf({ host = "127.0.0.1", oidc }) {
    if (oidc !== undefined || LOOPBACK.includes(host)) return host;
    throw new _listening.ServerError("HOST_NOT_LOOPBACK", "While the hub signs tokens itself it listens on loopback only. Set OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE, or leave HOST out.");
}
async function startServer(hub) {
    const host = hostOf(hub.config);
    const keys = hub.config.subgraphKeys;
    const apollo = (0, _apollo.apolloServer)({
        schema: (0, _schema.hubSchema)(keys).schema,
        keys,
        registers: hub.registers,
        open: (caller, operation, reach)=>openDoor(hub, caller, operation, reach)
    }, hub.log);
    await apollo.start();
    const serving = {
        hub,
        apollo,
        assets: (0, _pageroute.pageAssets)(),
        site: null
    };
    return (0, _listening.serve)(hub, {
        host,
        path: "/graphql",
        route: (path, request, response)=>route(serving, path, request, response),
        stop: ()=>apollo.stop()
    });
}
function openDoor(hub, { viewer, purpose, requestId }, operation, reach) {
    if (viewer === null) throw new Error("nobody was signed in and still asked");
    return hub.gate.open({
        viewer,
        purpose,
        requestId,
        operation,
        reach
    });
}
async function route(serving, path, request, response) {
    const { hub, apollo, assets } = serving;
    if (hub.identity.embedded !== null && !isOwnHost(request)) return (0, _reply.replyError)(response, 421, HOST_UNKNOWN);
    if (path === "/graphql") return (0, _graphqlroute.graphqlRoute)(hub, apollo, request, response);
    if (path.startsWith("/site/")) return forHubs(serving, path, request, response);
    if (path === "/token" && request.method === "POST" && hub.identity.embedded !== null) return (0, _pageroute.tokenRoute)(hub, request, response);
    if (request.method !== "GET") return (0, _reply.replyError)(response, 404, NOT_FOUND);
    if (path === "/page/settings.json") return (0, _pageroute.replySettings)(hub, response);
    const asset = assets.get(path);
    if (asset === undefined) return (0, _reply.replyError)(response, 404, NOT_FOUND);
    (0, _pageroute.replyAsset)(response, asset);
}
/** A hub answers other hubs while it trusts any; its own keys are for everybody. */ async function forHubs(serving, path, request, response) {
    const { hub } = serving;
    if (path === "/site/jwks.json" && request.method === "GET") return (0, _reply.replyJson)(response, 200, (0, _signassertion.publicKeys)(hub.siteKey));
    if (path !== "/site/graphql" || !await hub.peers.any()) return (0, _reply.replyError)(response, 404, NOT_FOUND);
    return (0, _siteroute.siteRoute)(hub, serving.site ??= new _siteservice.SiteService(hub, null), request, response);
}
const NOT_FOUND = {
    code: "NOT_FOUND",
    message: "There is nothing here. GraphQL is at /graphql."
};
const HOST_UNKNOWN = {
    code: "HOST_UNKNOWN",
    message: "While the hub signs tokens itself it answers under a loopback name only: 127.0.0.1, localhost or [::1]."
};
/** A name that another site's page made to mean this machine is not ours (DNS rebinding). */ function isOwnHost({ headers }) {
    const name = (headers.host ?? "").toLowerCase().replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
    return LOOPBACK.includes(name);
}

//# sourceMappingURL=server.js.map
