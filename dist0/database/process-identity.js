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
    get identityOf () {
        return identityOf;
    },
    get stateOf () {
        return stateOf;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const _nodeos = require("node:os");
function identityOf(pid) {
    return {
        pid,
        started: startOf(pid),
        boot: bootOf(),
        host: (0, _nodeos.hostname)()
    };
}
function stateOf(identity) {
    if (identity.boot !== bootOf()) return identity.host === (0, _nodeos.hostname)() ? "gone" : "elsewhere";
    if (identity.boot === null && identity.host !== (0, _nodeos.hostname)()) return "elsewhere";
    if (!exists(identity.pid)) return "gone";
    return startOf(identity.pid) === identity.started ? "running" : "gone";
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return error.code === "EPERM";
    }
}
function startOf(pid) {
    try {
        // Field 22; the name in field 2 may hold spaces and brackets, so count from its end.
        const stat = (0, _nodefs.readFileSync)(`/proc/${String(pid)}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    } catch  {
        return startByPs(pid);
    }
}
function startByPs(pid) {
    if (process.platform === "linux") return null;
    try {
        const asked = [
            "-o",
            "lstart=",
            "-p",
            String(pid)
        ];
        return (0, _nodechild_process.execFileSync)("ps", asked, {
            encoding: "utf8",
            stdio: [
                "ignore",
                "pipe",
                "ignore"
            ]
        }).trim();
    } catch  {
        return null;
    }
}
function bootOf() {
    try {
        return (0, _nodefs.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
    } catch  {
        return null;
    }
}

//# sourceMappingURL=process-identity.js.map
