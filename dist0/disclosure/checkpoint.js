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
    get readCheckpoint () {
        return readCheckpoint;
    },
    get writeCheckpoint () {
        return writeCheckpoint;
    }
});
const _promises = require("node:fs/promises");
const _jose = require("jose");
const _ledgerheads = require("./ledger-heads");
const ALGORITHM = "ES256";
const TYPE = "lead-hub-ledger-checkpoint+jws";
async function readCheckpoint(file, key) {
    let jws;
    try {
        jws = await (0, _promises.readFile)(file, "utf8");
    } catch (error) {
        return {
            kind: error.code === "ENOENT" ? "absent" : "rejected"
        };
    }
    const checkpoint = await verified(jws.trim(), key);
    return checkpoint === null ? {
        kind: "rejected"
    } : {
        kind: "checkpoint",
        checkpoint
    };
}
async function verified(jws, key) {
    try {
        const { payload, protectedHeader } = await (0, _jose.compactVerify)(jws, key.publicKey, {
            algorithms: [
                ALGORITHM
            ]
        });
        if (protectedHeader.typ !== TYPE) return null;
        const content = JSON.parse(new TextDecoder().decode(payload));
        const heads = (0, _ledgerheads.parseHeads)(JSON.stringify(content.heads));
        return heads === null || typeof content.at !== "string" ? null : {
            at: content.at,
            heads
        };
    } catch  {
        return null;
    }
}
async function writeCheckpoint(file, key, checkpoint) {
    const payload = `{"at":${JSON.stringify(checkpoint.at)},"heads":${(0, _ledgerheads.headsText)(checkpoint.heads)}}`;
    const signing = new _jose.CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({
        alg: ALGORITHM,
        typ: TYPE
    });
    const jws = await signing.sign(key.privateKey);
    const temporary = `${file}.new`;
    const handle = await (0, _promises.open)(temporary, "w", 0o600);
    try {
        await handle.writeFile(`${jws}\n`);
        await handle.sync();
    } finally{
        await handle.close();
    }
    await (0, _promises.rename)(temporary, file);
}

//# sourceMappingURL=checkpoint.js.map
