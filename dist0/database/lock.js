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
    get findHolder () {
        return findHolder;
    },
    get lockDataDir () {
        return lockDataDir;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _errors = require("./errors");
const _lockclaims = require("./lock-claims");
const _lockdoor = require("./lock-door");
const _processidentity = require("./process-identity");
async function lockDataDir(dataDir, now = new Date()) {
    const claims = new _lockclaims.Claims(claimsFolder(dataDir));
    try {
        await (0, _promises.mkdir)(dataDir, {
            recursive: true,
            mode: 0o700
        });
        await claims.prepare();
        // The door is open before the claim is seen, so that a claim without an answering door is always a dead one.
        const door = await _lockdoor.Door.open(dataDir);
        return await claimWith(claims, door, dataDir, now).catch(async (error)=>{
            await door.close();
            throw error;
        });
    } catch (error) {
        throw unusable(error, dataDir);
    }
}
async function findHolder(dataDir) {
    const latest = await new _lockclaims.Claims(claimsFolder(dataDir)).latest().catch(()=>undefined);
    const holder = latest?.holder;
    if (holder === undefined || holder === null) return undefined;
    const socketPath = await openDoorOf(holder);
    return socketPath === undefined ? undefined : {
        ...holder,
        socketPath
    };
}
async function claimWith(claims, door, dataDir, now) {
    const since = `${now.toISOString().slice(0, 19)}Z`;
    const mine = {
        process: (0, _processidentity.identityOf)(process.pid),
        since,
        socket: door.socketPath,
        released: false
    };
    for(;;){
        const latest = await claims.latest();
        const refusal = latest?.holder ? await refusalBy(latest.holder, dataDir) : undefined;
        if (refusal !== undefined && (await claims.latest())?.generation === latest?.generation) throw refusal;
        const generation = (latest?.generation ?? 0) + 1;
        if (refusal !== undefined || !await claims.create(generation, mine)) continue;
        await door.takeName();
        await claims.clearBefore(generation);
        return {
            dataDir,
            socketPath: door.socketPath,
            serve: (listener)=>{
                door.serve(listener);
            },
            release: ()=>release(claims, generation, mine, door)
        };
    }
}
/** Says so in the claim before the door closes: this process may live on, and its number with it. */ async function release(claims, generation, mine, door) {
    try {
        await claims.replace(generation, {
            ...mine,
            released: true
        });
    } finally{
        await door.close();
    }
}
async function refusalBy(holder, dataDir) {
    if (holder.released) return undefined;
    const state = await openDoorOf(holder) === undefined ? (0, _processidentity.stateOf)(holder.process) : "running";
    const { pid, host } = holder.process;
    switch(state){
        case "gone":
            return undefined;
        case "running":
            return new _errors.DatabaseError("DATA_DIR_IN_USE", `${dataDir} is in use by another hub: process ${String(pid)}, since ${holder.since}. Stop it, or set DATA_DIR to another folder.`);
        case "elsewhere":
            return new _errors.DatabaseError("DATA_DIR_IN_USE", `${dataDir} was taken by process ${String(pid)} of the machine ${host}, since ${holder.since}. If that machine no longer runs it, remove ${claimsFolder(dataDir)}.`);
    }
}
/** A holder is first under its own name, then under the well-known one. */ async function openDoorOf(holder) {
    for (const path of [
        holder.socket,
        (0, _nodepath.join)((0, _nodepath.dirname)(holder.socket), _lockdoor.SOCKET_NAME)
    ]){
        if (await (0, _lockdoor.answers)(path)) return path;
    }
    return undefined;
}
function claimsFolder(dataDir) {
    return (0, _nodepath.join)(dataDir, "lock");
}
function unusable(error, dataDir) {
    const known = (0, _errors.toDatabaseError)(error);
    if (known.code === "DATA_DIR_IN_USE" || known.code === "DISK_FULL") return known;
    const code = error.code ?? "unknown";
    return new _errors.DatabaseError("DATA_DIR_UNUSABLE", `${dataDir} cannot be used (${code}): it must be a folder that the hub may write to.`);
}

//# sourceMappingURL=lock.js.map
