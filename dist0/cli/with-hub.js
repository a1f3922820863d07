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
    get ConfigError () {
        return ConfigError;
    },
    get configOrFail () {
        return configOrFail;
    },
    get resultOf () {
        return resultOf;
    },
    get runCommand () {
        return runCommand;
    }
});
const _config = require("../config");
const _lock = require("../database/lock");
const _hub = require("../hub");
const _hubcommands = require("../hub-commands");
const _log = require("../log");
const _controlclient = require("./control-client");
class ConfigError extends Error {
    name = "ConfigError";
    code = "CONFIG_INVALID";
}
function configOrFail() {
    const read = (0, _config.readConfig)();
    if (read.ok) return read.config;
    throw new ConfigError(read.faults.map(({ code, setting, message })=>`${code} ${setting} ${message}`).join("\n"));
}
async function* runCommand(name, body) {
    const config = configOrFail();
    const holder = await (0, _lock.findHolder)(config.dataDir);
    if (holder !== undefined) {
        yield* (0, _controlclient.callControl)(holder.socketPath, name, body);
        return;
    }
    const lock = await (0, _lock.lockDataDir)(config.dataDir);
    try {
        const hub = await (0, _hub.createHub)(config, (0, _log.logger)({
            ...config,
            logLevel: "warn"
        }), lock);
        try {
            yield* (0, _hubcommands.commandsOf)(hub)[name](body, new AbortController().signal);
        } finally{
            await hub.close();
        }
    } finally{
        await lock.release();
    }
}
async function resultOf(name, body) {
    let last;
    for await (const value of runCommand(name, body))last = value;
    return last;
}

//# sourceMappingURL=with-hub.js.map
