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
    get Door () {
        return Door;
    },
    get SOCKET_NAME () {
        return SOCKET_NAME;
    },
    get answers () {
        return answers;
    }
});
const _nodecrypto = require("node:crypto");
const _promises = require("node:fs/promises");
const _nodehttp = require("node:http");
const _nodenet = require("node:net");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
/** The kernel's limit for the path of a unix socket is 104 bytes (macOS) or 108 (Linux), the final zero among them. */ const LONGEST_PATH = 100;
const SOCKET_NAME = "hub.sock";
class Door {
    server;
    path;
    temporary;
    listener = (_request, response)=>{
        response.writeHead(503, {
            "content-type": "application/json"
        }).end('{"code":"HUB_STARTING"}\n');
    };
    constructor(server, path, temporary){
        this.server = server;
        this.path = path;
        this.temporary = temporary;
    }
    static async open(dataDir) {
        const name = `hub-${(0, _nodecrypto.randomBytes)(4).toString("hex")}.sock`;
        const inside = (0, _nodepath.join)(dataDir, name);
        const temporary = Buffer.byteLength(inside) > LONGEST_PATH ? await shortFolder(name) : undefined;
        const path = temporary === undefined ? inside : (0, _nodepath.join)(temporary, name);
        const server = (0, _nodehttp.createServer)((request, response)=>door.listener(request, response));
        const door = new Door(server, path, temporary);
        await listen(server, path);
        await (0, _promises.chmod)(path, 0o600);
        server.unref();
        return door;
    }
    get socketPath() {
        return this.path;
    }
    serve(listener) {
        this.listener = listener;
    }
    /** Its holder owns DATA_DIR now: take the well-known name. A connection finds the same listener under it. */ async takeName() {
        if (this.temporary !== undefined) return;
        const known = (0, _nodepath.join)((0, _nodepath.dirname)(this.path), SOCKET_NAME);
        await (0, _promises.rename)(this.path, known);
        this.path = known;
    }
    async close() {
        await (0, _promises.rm)(this.path, {
            force: true
        });
        if (this.temporary !== undefined) await (0, _promises.rm)(this.temporary, {
            recursive: true,
            force: true
        });
        const closed = new Promise((resolve)=>this.server.close(()=>{
                resolve();
            }));
        this.server.closeAllConnections();
        await closed;
    }
}
async function shortFolder(name) {
    const base = Buffer.byteLength((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-XXXXXX", name)) > LONGEST_PATH ? "/tmp" : (0, _nodeos.tmpdir)();
    return (0, _promises.mkdtemp)((0, _nodepath.join)(base, "lead-hub-"));
}
function listen(server, path) {
    return new Promise((resolve, reject)=>{
        server.once("error", reject);
        server.listen(path, ()=>{
            server.off("error", reject);
            resolve();
        });
    });
}
function answers(socketPath) {
    return new Promise((resolve)=>{
        const socket = (0, _nodenet.connect)(socketPath);
        socket.once("connect", ()=>{
            resolve(true);
            socket.destroy();
        });
        socket.once("error", (error)=>{
            resolve(error.code === "EAGAIN");
        });
    });
}

//# sourceMappingURL=lock-door.js.map
