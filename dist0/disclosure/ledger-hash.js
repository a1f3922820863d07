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
    get openingHash () {
        return openingHash;
    },
    get rowHash () {
        return rowHash;
    }
});
const _nodecrypto = require("node:crypto");
function openingHash(chain) {
    const head = JSON.stringify([
        chain.id,
        0,
        chain.startedAt
    ]);
    return (0, _nodecrypto.createHash)("sha256").update(`${head}\n${chain.opening}`).digest("hex");
}
function rowHash(previousHash, row) {
    return (0, _nodecrypto.hash)("sha256", `${previousHash}\n${JSON.stringify([
        row.chainId,
        row.sequence,
        row.at
    ])}\n${row.body}`, "hex");
}

//# sourceMappingURL=ledger-hash.js.map
