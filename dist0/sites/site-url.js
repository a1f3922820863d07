/** Where a site is asked: https, or http to this machine. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "siteEndpoint", {
    enumerable: true,
    get: function() {
        return siteEndpoint;
    }
});
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const SERVED_AT = "/site/graphql";
function siteEndpoint(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(url);
    const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
    if (!isSafe || username !== "" || password !== "" || search !== "" || hash !== "") return null;
    const path = pathname.replace(/\/+$/, "");
    return {
        origin,
        path: path.endsWith(SERVED_AT) ? path : `${path}${SERVED_AT}`
    };
}

//# sourceMappingURL=site-url.js.map
