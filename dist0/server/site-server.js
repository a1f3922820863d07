"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "startSiteServer", {
    enumerable: true,
    get: function() {
        return startSiteServer;
    }
});
const _signassertion = require("../identity/sign-assertion");
const _listening = require("./listening");
const _reply = require("./reply");
const _siteroute = require("./site-route");
const _siteservice = require("./site-service");
const NOT_FOUND = {
    code: "NOT_FOUND",
    message: "There is nothing here. The contract is served at /site/graphql."
};
async function startSiteServer(hub, places) {
    const service = new _siteservice.SiteService(hub, places);
    const route = (path, request, response)=>forHubs(hub, service, path, request, response);
    return (0, _listening.serve)(hub, {
        host: hub.config.host ?? "127.0.0.1",
        path: "/site/graphql",
        route,
        stop: ()=>Promise.resolve()
    });
}
async function forHubs(hub, service, path, request, response) {
    if (path === "/site/graphql") return (0, _siteroute.siteRoute)(hub, service, request, response);
    if (path === "/site/jwks.json" && request.method === "GET") return (0, _reply.replyJson)(response, 200, (0, _signassertion.publicKeys)(hub.siteKey));
    (0, _reply.replyError)(response, 404, NOT_FOUND);
}

//# sourceMappingURL=site-server.js.map
