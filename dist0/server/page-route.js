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
    get pageAssets () {
        return pageAssets;
    },
    get pageSettings () {
        return pageSettings;
    },
    get replyAsset () {
        return replyAsset;
    },
    get replySettings () {
        return replySettings;
    },
    get tokenRoute () {
        return tokenRoute;
    }
});
const _nodefs = require("node:fs");
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
const _decision = require("../domain/decision");
const _hubcommands = require("../hub-commands");
const _reply = require("./reply");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
/** Its package exports modules only; the page wants the file that stands beside them. */ const GRAPHIQL = _nodepath.default.resolve(require.resolve("graphiql"), "../..");
const PAGE = _nodepath.default.join(__dirname, "page");
const TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml"
};
/** No network but this server: scripts and styles are its own files. GraphiQL sets style attributes. */ const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
function pageAssets() {
    const files = {
        "/": _nodepath.default.join(PAGE, "index.html"),
        "/page/page.js": _nodepath.default.join(PAGE, "page.js"),
        "/page/page.css": _nodepath.default.join(PAGE, "page.css"),
        "/page/icon.svg": _nodepath.default.join(PAGE, "icon.svg"),
        "/page/react.js": _nodepath.default.join(_nodepath.default.dirname(require.resolve("react/package.json")), "umd/react.production.min.js"),
        "/page/react-dom.js": _nodepath.default.join(_nodepath.default.dirname(require.resolve("react-dom/package.json")), "umd/react-dom.production.min.js"),
        "/page/graphiql.js": _nodepath.default.join(GRAPHIQL, "graphiql.min.js"),
        "/page/graphiql.css": _nodepath.default.join(GRAPHIQL, "graphiql.min.css")
    };
    return new Map(Object.entries(files).map(([url, file])=>[
            url,
            {
                type: TYPES[_nodepath.default.extname(file)] ?? "text/plain",
                body: (0, _nodefs.readFileSync)(file)
            }
        ]));
}
function replyAsset(response, { type, body }) {
    (0, _reply.reply)(response, 200, type, body, {
        "content-security-policy": POLICY
    });
}
const SAMPLES = _nodepath.default.join(__dirname, "../../schema/operations/console");
async function pageSettings(hub) {
    const samples = (0, _nodefs.readdirSync)(SAMPLES).filter((name)=>name.endsWith(".graphql")).sort().map((name)=>(0, _nodefs.readFileSync)(_nodepath.default.join(SAMPLES, name), "utf8"));
    const demo = hub.identity.embedded !== null && await hub.viewers.everybodyIsInvented();
    return {
        demo,
        samples,
        purposes: _decision.purposeList,
        personas: demo ? await hub.personas() : []
    };
}
function replySettings(hub, response) {
    return pageSettings(hub).then((settings)=>{
        (0, _reply.replyJson)(response, 200, settings);
    });
}
async function tokenRoute(hub, request, response) {
    if (!isOwnPage(request)) return (0, _reply.replyError)(response, 403, TOKEN_ORIGIN);
    try {
        const body = await (0, _reply.jsonBody)(request);
        for await (const token of (0, _hubcommands.commandsOf)(hub).token(body, new AbortController().signal))(0, _reply.replyJson)(response, 200, {
            token
        });
    } catch (error) {
        if (error instanceof _reply.BodyError) (0, _reply.replyError)(response, error.status, error);
        else if (error instanceof _hubcommands.CommandError) (0, _reply.replyError)(response, 400, error);
        else throw error;
    }
}
const TOKEN_ORIGIN = {
    code: "TOKEN_ORIGIN",
    message: "Tokens are given to the hub's own page only. On a terminal: npm run -s lead-hub -- token --as <persona>"
};
/** Browsers send Origin with every POST and say what site it comes from; the header makes it no simple request. */ function isOwnPage({ headers }) {
    const site = headers["sec-fetch-site"];
    return headers["x-lead-hub-page"] === "1" && headers.origin === `http://${headers.host ?? ""}` && (site === undefined || site === "same-origin");
}

//# sourceMappingURL=page-route.js.map
