"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "verifyLedger", {
    enumerable: true,
    get: function() {
        return verifyLedger;
    }
});
const _changelogstore = require("./change-log.store");
const _ledgercheckchain = require("./ledger-check-chain");
const _ledgerheads = require("./ledger-heads");
const _ledgerstore = require("./ledger.store");
async function verifyLedger(database, file, options = {}) {
    const checkpoint = file.kind === "checkpoint" ? file.checkpoint : null;
    const held = {
        rows: 0,
        chains: 0,
        checkpointAt: checkpoint?.at ?? null
    };
    if (file.kind === "rejected") return {
        ...held,
        broken: {
            kind: "rejected checkpoint",
            chainId: null,
            sequence: null
        }
    };
    const chains = await (0, _ledgerstore.readChains)(database);
    const witnesses = witnessesOf(chains, checkpoint?.heads ?? []);
    for (const chain of chains){
        const result = await (0, _ledgercheckchain.checkChain)(database, chain, witnesses.get(chain.id) ?? [], {
            ...options,
            rowsBefore: held.rows
        });
        held.rows += result.rows;
        if (result.broken !== null) return {
            ...held,
            broken: result.broken
        };
        held.chains += 1;
    }
    return {
        ...held,
        broken: await missingChain(database, chains, witnesses) ?? await forgottenChange(database)
    };
}
function witnessesOf(chains, checkpointed) {
    const witnesses = new Map();
    for (const head of [
        ...chains.flatMap((chain)=>(0, _ledgerheads.parseHeads)(chain.opening) ?? []),
        ...checkpointed
    ]){
        const known = witnesses.get(head.chainId);
        if (known === undefined) witnesses.set(head.chainId, [
            head
        ]);
        else known.push(head);
    }
    return witnesses;
}
async function missingChain(database, chains, witnesses) {
    const standing = new Set(chains.map(({ id })=>id));
    const gone = [
        ...witnesses.keys()
    ].find((id)=>!standing.has(id)) ?? await (0, _ledgerstore.orphanChain)(database);
    return gone === null ? null : {
        kind: "missing chain",
        chainId: gone,
        sequence: null
    };
}
/** Every change of a register has its entry: one that was slipped into the table has none. */ async function forgottenChange(database) {
    return await (0, _changelogstore.hasForgottenChange)(database) ? {
        kind: "unchained change",
        chainId: null,
        sequence: null
    } : null;
}

//# sourceMappingURL=ledger-verify.js.map
