"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "checkChain", {
    enumerable: true,
    get: function() {
        return checkChain;
    }
});
const _change = require("./change");
const _changelogstore = require("./change-log.store");
const _ledgerheads = require("./ledger-heads");
const _ledgerhash = require("./ledger-hash");
const _ledgerstore = require("./ledger.store");
const BATCH = 200;
/** How far a row that has been given another number is looked for. */ const RENUMBERED_WITHIN = 10_000;
async function checkChain(database, chain, witnesses, options) {
    const walk = new ChainWalk(database, chain, witnesses);
    let broken = walk.checkOpening();
    while(broken === null){
        const rows = await (0, _ledgerstore.readRows)(database, chain.id, walk.head.sequence, options.batch ?? BATCH);
        if (rows.length === 0) return {
            rows: walk.head.sequence,
            broken: walk.checkEnd()
        };
        broken = await walk.checkRows(rows);
        options.onRows?.(options.rowsBefore + walk.head.sequence);
    }
    return {
        rows: walk.head.sequence,
        broken
    };
}
/** One chain, from its opening to its end; `head` is the last row that holds. */ class ChainWalk {
    database;
    chain;
    witnesses;
    head;
    constructor(database, chain, witnesses){
        this.database = database;
        this.chain = chain;
        this.witnesses = witnesses;
        this.head = {
            chainId: chain.id,
            sequence: 0,
            hash: (0, _ledgerhash.openingHash)(chain)
        };
    }
    checkOpening() {
        const legible = (0, _ledgerheads.parseHeads)(this.chain.opening) !== null;
        return legible && this.agreesWithWitnesses() ? null : this.breakAt("changed opening", 0);
    }
    async checkRows(rows) {
        for (const row of rows){
            const broken = await this.checkRow(row);
            if (broken !== null) return broken;
        }
        return this.checkChanges(rows);
    }
    /** The changes that these rows chain still stand as they were. */ async checkChanges(rows) {
        const entries = rows.flatMap(({ sequence, body })=>withSequence(sequence, (0, _change.changeOfEntry)(body)));
        if (entries.length === 0) return null;
        const standing = new Map((await (0, _changelogstore.readChanges)(this.database, entries.map(({ id })=>id))).map((change)=>[
                change.id,
                (0, _change.chained)(change).digest
            ]));
        for (const { sequence, id, digest } of entries){
            if (standing.get(id) !== digest) return this.breakAt(standing.has(id) ? "changed change" : "missing change", sequence);
        }
        return null;
    }
    /** The witnesses know of more rows than there are. */ checkEnd() {
        const beyond = this.witnesses.some(({ sequence })=>sequence > this.head.sequence);
        return beyond ? this.breakAt("cut tail", this.head.sequence + 1) : null;
    }
    async checkRow(row) {
        const expected = this.head.sequence + 1;
        if (row.sequence !== expected) return this.breakAt("missing row", expected);
        if (row.previousHash !== this.head.hash) return this.explainLink(row);
        if (this.hashOf(row, expected) !== row.hash || row.changeId !== ((0, _change.changeOfEntry)(row.body)?.id ?? null)) return this.breakAt("changed row", expected);
        const before = this.head;
        this.head = {
            chainId: this.chain.id,
            sequence: expected,
            hash: row.hash
        };
        if (this.agreesWithWitnesses()) return null;
        // All of it was computed anew, up to here: only the witness remembers another row.
        this.head = before;
        return this.breakAt("changed row", expected);
    }
    /** The row does not continue the one before it. If it is whole in itself, it names what was done. */ async explainLink(row) {
        const { sequence } = row;
        if (this.hashOf(row, sequence) === row.hash) {
            return this.breakAt(sequence === 1 ? "changed opening" : "changed row", sequence - 1);
        }
        if (!this.isRenumbered(row)) return this.breakAt("changed row", sequence);
        const predecessor = await (0, _ledgerstore.sequenceOfHash)(this.database, this.chain.id, row.previousHash);
        return this.breakAt(predecessor === null ? "missing row" : "reordered rows", sequence);
    }
    isRenumbered(row) {
        for(let by = 1; by <= RENUMBERED_WITHIN; by++){
            if (this.hashOf(row, row.sequence + by) === row.hash || this.hashOf(row, row.sequence - by) === row.hash) return true;
        }
        return false;
    }
    agreesWithWitnesses() {
        return this.witnesses.every(({ sequence, hash })=>sequence !== this.head.sequence || hash === this.head.hash);
    }
    hashOf(row, sequence) {
        return (0, _ledgerhash.rowHash)(row.previousHash, {
            chainId: this.chain.id,
            sequence,
            at: row.at,
            body: row.body
        });
    }
    breakAt(kind, sequence) {
        return {
            kind,
            chainId: this.chain.id,
            sequence
        };
    }
}
function withSequence(sequence, change) {
    return change === null ? [] : [
        {
            ...change,
            sequence
        }
    ];
}

//# sourceMappingURL=ledger-check-chain.js.map
