"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "installPeer", {
    enumerable: true,
    get: function() {
        return installPeer;
    }
});
const _nodechild_process = require("node:child_process");
const _nodefs = require("node:fs");
const _nodepath = require("node:path");
const _nodeutil = require("node:util");
const run = (0, _nodeutil.promisify)(_nodechild_process.execFile);
const PEER = (0, _nodepath.join)(__dirname, "peer");
const FOLDER = (0, _nodepath.join)(__dirname, "..", "..", "node_modules", ".lead-hub", "peer");
async function installPeer(say) {
    const installed = (0, _nodepath.join)(FOLDER, "installed.json");
    const lock = (0, _nodepath.join)(PEER, "package-lock.json");
    if ((0, _nodefs.existsSync)(installed) && (0, _nodefs.readFileSync)(installed, "utf8") === (0, _nodefs.readFileSync)(lock, "utf8")) return FOLDER;
    say("Installing PostGraphile, to compare with.\n");
    (0, _nodefs.rmSync)(FOLDER, {
        recursive: true,
        force: true
    });
    (0, _nodefs.mkdirSync)(FOLDER, {
        recursive: true
    });
    for (const name of [
        "package.json",
        "package-lock.json"
    ])(0, _nodefs.copyFileSync)((0, _nodepath.join)(PEER, name), (0, _nodepath.join)(FOLDER, name));
    await run("npm", [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund"
    ], {
        cwd: FOLDER
    });
    (0, _nodefs.copyFileSync)(lock, installed);
    return FOLDER;
}

//# sourceMappingURL=peer-install.js.map
