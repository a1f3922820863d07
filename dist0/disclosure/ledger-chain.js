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
    get NO_CHAIN () {
        return NO_CHAIN;
    },
    get appendGroup () {
        return appendGroup;
    },
    get hasEntries () {
        return hasEntries;
    },
    get openChain () {
        return openChain;
    }
});
const _audit = require("./audit");
const _change = require("./change");
const _ledgerheads = require("./ledger-heads");
const _ledgerhash = require("./ledger-hash");
const _ledgerstore = require("./ledger.store");
const _patientrecord = require("./patient-record");
async function openChain(database, id, startedAt) {
    const chains = await (0, _ledgerstore.readChains)(database);
    const heads = await (0, _ledgerstore.readHeads)(database, chains);
    const chain = {
        id,
        startedAt,
        opening: (0, _ledgerheads.headsText)((0, _ledgerheads.frontier)(chains, heads))
    };
    await (0, _ledgerstore.insertChain)(database, chain);
    return {
        chainId: id,
        sequence: 0,
        hash: (0, _ledgerhash.openingHash)(chain)
    };
}
async function appendGroup(database, head, group) {
    const ats = [];
    const bodies = [];
    const changeIds = [];
    const hashes = [
        head.hash
    ];
    const places = [];
    for (const queued of group){
        for (const { body, changeId } of entriesOf(queued)){
            const sequence = head.sequence + bodies.length + 1;
            hashes.push((0, _ledgerhash.rowHash)(hashes.at(-1) ?? head.hash, {
                chainId: head.chainId,
                sequence,
                at: queued.at,
                body
            }));
            ats.push(queued.at);
            bodies.push(body);
            changeIds.push(changeId);
        }
        places.push(queued.body === null ? null : {
            chain: head.chainId,
            sequence: head.sequence + bodies.length,
            hash: hashes.at(-1) ?? head.hash
        });
    }
    await (0, _ledgerstore.insertGroup)(database, {
        chainId: head.chainId,
        firstSequence: head.sequence + 1,
        ats: ats.join("\n"),
        bodies: bodies.join("\n"),
        previousHashes: hashes.slice(0, -1).join("\n"),
        hashes: hashes.slice(1).join("\n"),
        changeIds: changeIds.join("\n"),
        audits: (0, _audit.auditJson)(group.flatMap(({ audits })=>audits)),
        patientRecord: (0, _patientrecord.patientRecordOf)(group.flatMap(({ patientRecord })=>patientRecord))
    });
    return {
        head: {
            chainId: head.chainId,
            sequence: head.sequence + bodies.length,
            hash: hashes.at(-1) ?? head.hash
        },
        places
    };
}
function entriesOf({ changes, body }) {
    const entries = changes.map((change)=>({
            body: (0, _change.changeEntry)(change),
            changeId: change.id
        }));
    return body === null ? entries : [
        ...entries,
        {
            body,
            changeId: ""
        }
    ];
}
function hasEntries({ body, changes }) {
    return body !== null || changes.length > 0;
}
const NO_CHAIN = {
    chainId: "",
    sequence: 0,
    hash: ""
};

//# sourceMappingURL=ledger-chain.js.map
