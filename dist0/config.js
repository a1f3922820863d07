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
    get environmentOfSite () {
        return environmentOfSite;
    },
    get environmentWith () {
        return environmentWith;
    },
    get readConfig () {
        return readConfig;
    },
    get workingDirectory () {
        return workingDirectory;
    }
});
const _nodebuffer = require("node:buffer");
const _nodepath = require("node:path");
const LOG_LEVELS = [
    "fatal",
    "error",
    "warn",
    "info",
    "debug",
    "trace",
    "silent"
];
const LEGAL_ROLES = [
    "QSO",
    "INTERMEDIARY"
];
function readConfig(env = process.env) {
    const read = new Reader(env);
    const dataDir = (0, _nodepath.resolve)(read.text("DATA_DIR") ?? ".data");
    const config = {
        host: read.matching("HOST", /^[0-9A-Za-z.:_-]{1,253}$/, "a host name or an address"),
        port: read.integer("PORT", 4000, 0, 65_535),
        dataDir,
        databaseUrl: read.url("DATABASE_URL", [
            "postgresql:",
            "postgres:"
        ]),
        poolSize: read.integer("POOL_SIZE", 10, 1, 500),
        tickMs: read.has("TICK_MS") ? read.integer("TICK_MS", 1, 1, 10_000) : undefined,
        oidc: readOidc(read),
        cursorKey: read.bytes("CURSOR_KEY", 32),
        logLevel: read.oneOf("LOG_LEVEL", LOG_LEVELS, "info"),
        hubId: read.organization("HUB_ID") ?? "national/hub",
        hubLegalRole: read.oneOf("HUB_LEGAL_ROLE", LEGAL_ROLES, "QSO"),
        ledgerCheckpointFile: (0, _nodepath.resolve)(read.text("LEDGER_CHECKPOINT_FILE") ?? (0, _nodepath.join)(dataDir, "ledger.checkpoint")),
        siteSoftDeadline: read.integer("SITE_SOFT_DEADLINE_MS", 250, 0, 60_000),
        siteHardDeadline: read.integer("SITE_HARD_DEADLINE_MS", 5000, 10, 60_000),
        subgraphKeys: readSubgraphKeys(read),
        demoSites: readDemoSites(read)
    };
    return read.faults.length === 0 ? {
        ok: true,
        config
    } : {
        ok: false,
        faults: read.faults
    };
}
function readOidc(read) {
    const issuer = read.url("OIDC_ISSUER", [
        "https:",
        "http:"
    ]);
    const jwksUrl = read.url("OIDC_JWKS_URL", [
        "https:",
        "http:"
    ]);
    const audience = read.text("OIDC_AUDIENCE");
    const all = {
        OIDC_ISSUER: read.has("OIDC_ISSUER"),
        OIDC_JWKS_URL: read.has("OIDC_JWKS_URL"),
        OIDC_AUDIENCE: read.has("OIDC_AUDIENCE")
    };
    if (!Object.values(all).includes(true)) return undefined;
    for (const [setting, given] of Object.entries(all)){
        if (!given) read.fault("CONFIG_MISSING", setting, "OIDC_ISSUER, OIDC_JWKS_URL and OIDC_AUDIENCE are set together or not at all");
    }
    if (issuer === undefined || jwksUrl === undefined || audience === undefined) return undefined;
    return {
        issuer,
        jwksUrl,
        audience
    };
}
function readSubgraphKeys(read) {
    const Participant = read.organization("SUBGRAPH_PARTICIPANT_KEY");
    const Referral = read.organization("SUBGRAPH_REFERRAL_KEY");
    return {
        ...Participant === undefined ? {} : {
            Participant
        },
        ...Referral === undefined ? {} : {
            Referral
        }
    };
}
const DEMO_SITES = "bangor-me,santa-fe-nm";
function readDemoSites(read) {
    const text = read.matching("DEMO_SITES", /^(?:none|[a-z0-9-]{1,63}(?:,[a-z0-9-]{1,63}){0,7})$/, "none, or slugs of the demo's places with commas between") ?? DEMO_SITES;
    return text === "none" ? [] : text.split(",");
}
class Reader {
    env;
    faults = [];
    constructor(env){
        this.env = env;
    }
    fault(code, setting, message) {
        this.faults.push({
            code,
            setting,
            message
        });
        return undefined;
    }
    has(setting) {
        return this.text(setting) !== undefined;
    }
    /** An empty variable counts as absent: that is how compose files and shells switch one off. */ text(setting) {
        const value = this.env[setting]?.trim();
        return value === undefined || value === "" ? undefined : value;
    }
    matching(setting, pattern, expected) {
        const value = this.text(setting);
        if (value === undefined || pattern.test(value)) return value;
        return this.fault("CONFIG_INVALID", setting, `must be ${expected}`);
    }
    organization(setting) {
        return this.matching(setting, /^[a-z0-9][a-z0-9./-]{0,62}$/, "an organization id: lower-case letters, digits, dots, dashes and slashes, at most 63");
    }
    integer(setting, byDefault, least, most) {
        const value = this.text(setting);
        if (value === undefined) return byDefault;
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most) return number;
        this.fault("CONFIG_INVALID", setting, `must be a whole number from ${String(least)} to ${String(most)}`);
        return byDefault;
    }
    oneOf(setting, allowed, byDefault) {
        const value = this.text(setting);
        if (value === undefined) return byDefault;
        const found = allowed.find((one)=>one === value);
        if (found === undefined) this.fault("CONFIG_INVALID", setting, `must be one of ${allowed.join(", ")}`);
        return found ?? byDefault;
    }
    url(setting, protocols) {
        const value = this.text(setting);
        if (value === undefined) return undefined;
        if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
        return this.fault("CONFIG_INVALID", setting, `must be a URL that begins with ${protocols.map((one)=>`${one}//`).join(" or ")}`);
    }
    bytes(setting, length) {
        const value = this.text(setting);
        if (value === undefined) return undefined;
        const bytes = _nodebuffer.Buffer.from(value, "base64");
        const exact = bytes.length === length && bytes.toString("base64").replace(/=+$/, "") === value.replace(/=+$/, "");
        return exact ? bytes : this.fault("CONFIG_INVALID", setting, `must be ${String(length)} bytes in base64`);
    }
}
function environmentWith(defaults, given, env = process.env) {
    const said = Object.fromEntries(Object.entries(env).filter(([, value])=>value !== undefined && value.trim() !== ""));
    return {
        ...defaults,
        ...said,
        ...given
    };
}
/** Settings that are one server's own: a city that this process starts has others. */ const OF_ONE_SERVER = [
    "HOST",
    "PORT",
    "DATA_DIR",
    "DATABASE_URL",
    "POOL_SIZE",
    "OIDC_ISSUER",
    "OIDC_JWKS_URL",
    "OIDC_AUDIENCE",
    "CURSOR_KEY",
    "HUB_ID",
    "HUB_LEGAL_ROLE",
    "LEDGER_CHECKPOINT_FILE",
    "SUBGRAPH_PARTICIPANT_KEY",
    "SUBGRAPH_REFERRAL_KEY",
    "DEMO_SITES"
];
function environmentOfSite(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name])=>!OF_ONE_SERVER.includes(name)));
}
function workingDirectory(env = process.env) {
    return env["INIT_CWD"] ?? process.cwd();
}

//# sourceMappingURL=config.js.map
