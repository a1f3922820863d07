"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "logger", {
    enumerable: true,
    get: function() {
        return logger;
    }
});
const _pino = require("pino");
const ALLOWED = [
    "code",
    "requestId",
    "jurisdiction",
    "site",
    "reason",
    "operation",
    "setting",
    "migration",
    "chain",
    "count",
    "milliseconds",
    "port",
    "pid"
];
function logger(config, stream = (0, _pino.destination)({
    fd: 2,
    sync: true
})) {
    const root = (0, _pino.pino)({
        level: config.logLevel,
        base: {
            hub: config.hubId
        },
        timestamp: ()=>`,"time":"${new Date().toISOString()}"`
    }, stream);
    return {
        error: (event, fields)=>write(root, "error", event, fields),
        warn: (event, fields)=>write(root, "warn", event, fields),
        info: (event, fields)=>write(root, "info", event, fields),
        debug: (event, fields)=>write(root, "debug", event, fields),
        bug: (event, error, fields)=>root.error({
                ...allowed(fields),
                ...whereOf(error)
            }, event)
    };
}
function write(root, level, event, fields) {
    if (root.isLevelEnabled(level)) root[level](allowed(fields), event);
}
/** The type forbids other fields; this forbids them also where a type was cast away. */ function allowed(fields = {}) {
    return Object.fromEntries(ALLOWED.flatMap((name)=>isPlain(fields[name]) ? [
            [
                name,
                fields[name]
            ]
        ] : []));
}
function isPlain(value) {
    return typeof value === "string" || typeof value === "number";
}
function whereOf(error) {
    if (!(error instanceof Error)) return {
        kind: typeof error
    };
    const frames = (error.stack ?? "").split("\n").map((line)=>line.trim());
    return {
        kind: error.name,
        at: frames.filter((line)=>/^at .*\d+:\d+\)?$/.test(line)).slice(0, 8)
    };
}

//# sourceMappingURL=log.js.map
