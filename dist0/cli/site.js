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
    get SITE_USAGE () {
        return SITE_USAGE;
    },
    get siteCommand () {
        return siteCommand;
    }
});
const _nodeutil = require("node:util");
const _trusthub = require("../onboarding/trust-hub");
const _withhub = require("./with-hub");
function _getRequireWildcardCache(nodeInterop) {
    if (typeof WeakMap !== "function") return null;
    var cacheBabelInterop = new WeakMap();
    var cacheNodeInterop = new WeakMap();
    return (_getRequireWildcardCache = function(nodeInterop) {
        return nodeInterop ? cacheNodeInterop : cacheBabelInterop;
    })(nodeInterop);
}
function _interop_require_wildcard(obj, nodeInterop) {
    if (!nodeInterop && obj && obj.__esModule) return obj;
    if (obj === null || typeof obj !== "object" && typeof obj !== "function") return {
        default: obj
    };
    var cache = _getRequireWildcardCache(nodeInterop);
    if (cache && cache.has(obj)) return cache.get(obj);
    var newObj = {
        __proto__: null
    };
    var hasPropertyDescriptor = Object.defineProperty && Object.getOwnPropertyDescriptor;
    for(var key in obj){
        if (key !== "default" && Object.prototype.hasOwnProperty.call(obj, key)) {
            var desc = hasPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
            if (desc && (desc.get || desc.set)) Object.defineProperty(newObj, key, desc);
            else newObj[key] = obj[key];
        }
    }
    newObj.default = obj;
    if (cache) cache.set(obj, newObj);
    return newObj;
}
const SITE_USAGE = `  site serve --jurisdiction <slug> --port <n> [--data-dir <folder>] [--trust <hub-id> --jwks <url> [--individuals] [--writes]] [--prepare]
            serves the contract of schema/site.graphql for one place, from a data folder of its own, to hubs that it
            trusts; HUB_ID is its id (<slug>/site if not set). --trust is \`site trust\` without limits, for a hub that is
            not known yet; --prepare only makes the data folder
  site trust <hub-id> --jwks <url> [--organizations <id,...>] [--purposes <...>] [--categories <...>]
            [--individuals] [--rows-an-hour <n>] [--writes]
            lets a hub ask this site on behalf of its people, within this ceiling; what is left out is not limited,
            but people without an organization need --individuals, changes of registers (consents, restrictions, ...)
            need --writes, and rows end at ${String(_trusthub.ROWS_AN_HOUR)} an hour
  site distrust <hub-id>
            ends that at once
  site add <site-id> <url>
            takes a city's own server, or one that has moved, into this hub's directory; it has to trust the hub first
`;
async function siteCommand([command, ...args], output, errors) {
    const run = command === "trust" ? trust(args) : command === "distrust" ? distrust(args) : command === "add" ? add(args) : command === "serve" ? serve(args, output, errors) : null;
    if (run === null) {
        errors.write(`SITE_ARGUMENTS_INVALID Say what to do.\n\n${SITE_USAGE}`);
        return 2;
    }
    const said = await run;
    if (said === null) {
        errors.write(`SITE_ARGUMENTS_INVALID The arguments are not these.\n\n${SITE_USAGE}`);
        return 2;
    }
    output.write(said);
    return 0;
}
/** What it said; null if the arguments are none. */ async function trust(args) {
    const request = trustRequestOf(args);
    if (request === null) return null;
    return `${String(await (0, _withhub.resultOf)("site-trust", request))}\n`;
}
function trustRequestOf(args) {
    const text = {
        type: "string"
    };
    const options = {
        jwks: text,
        organizations: text,
        purposes: text,
        categories: text,
        individuals: {
            type: "boolean"
        },
        writes: {
            type: "boolean"
        },
        "rows-an-hour": text
    };
    try {
        const { values, positionals } = (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options,
            allowPositionals: true
        });
        const rows = values["rows-an-hour"];
        if (positionals.length !== 1 || values.jwks === undefined || rows !== undefined && !/^\d{1,10}$/.test(rows)) return null;
        const lists = {
            organizations: listOf(values.organizations),
            purposes: listOf(values.purposes),
            categories: listOf(values.categories)
        };
        return {
            hub: positionals[0],
            jwks: values.jwks,
            ...lists,
            individuals: values.individuals === true,
            writes: values.writes === true,
            ...rows === undefined ? {} : {
                rowsAnHour: Number(rows)
            }
        };
    } catch  {
        return null;
    }
}
function listOf(text) {
    return text?.split(",").map((one)=>one.trim()).filter((one)=>one !== "");
}
async function distrust(args) {
    const [hub, ...rest] = args;
    if (hub === undefined || rest.length > 0 || hub.startsWith("-")) return null;
    return `${String(await (0, _withhub.resultOf)("site-distrust", {
        hub
    }))}\n`;
}
async function add(args) {
    const [id, url, ...rest] = args;
    if (id === undefined || url === undefined || rest.length > 0 || id.startsWith("-")) return null;
    return `${String(await (0, _withhub.resultOf)("site-add", {
        id,
        url
    }))}\n`;
}
/** Until it is told to stop; says where it listens by itself. */ async function serve(args, output, errors) {
    const text = {
        type: "string"
    };
    let values;
    try {
        ({ values } = (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options: {
                jurisdiction: text,
                port: text,
                "data-dir": text,
                trust: text,
                jwks: text,
                individuals: {
                    type: "boolean"
                },
                writes: {
                    type: "boolean"
                },
                prepare: {
                    type: "boolean"
                }
            }
        }));
    } catch  {
        return null;
    }
    const { jurisdiction, port, trust, jwks, individuals, writes, prepare } = values;
    if (jurisdiction === undefined || port === undefined || trust === undefined !== (jwks === undefined)) return null;
    const { serveSite } = await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./site-serve.js")));
    const trusted = trust === undefined || jwks === undefined ? undefined : {
        hub: trust,
        jwks,
        individuals,
        writes
    };
    await serveSite({
        jurisdiction,
        port,
        dataDir: values["data-dir"],
        trust: trusted,
        prepare: prepare === true
    }, output, errors);
    return "";
}

//# sourceMappingURL=site.js.map
