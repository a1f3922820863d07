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
    get LedgerError () {
        return LedgerError;
    },
    get openLedger () {
        return openLedger;
    }
});
const _errors = require("../database/errors");
const _checkpointkeeper = require("./checkpoint-keeper");
const _change = require("./change");
const _changelogstore = require("./change-log.store");
const _ledgerbody = require("./ledger-body");
const _ledgerchain = require("./ledger-chain");
class LedgerError extends Error {
    name = "LedgerError";
    code = "LEDGER_UNAVAILABLE";
    constructor(cause){
        super("The disclosure could not be recorded, so nothing was released. Try again later.", {
            cause
        });
    }
}
/** More than this in one statement gains nothing and makes the first of them wait for the last. */ const MOST_IN_GROUP = 128;
async function openLedger(parts) {
    const keeper = new _checkpointkeeper.CheckpointKeeper(parts);
    await keeper.start();
    const ledger = new ChainedLedger(parts, keeper);
    await chainForgotten(parts, ledger);
    return ledger;
}
/** Changes that a hub committed before it ended without chaining them. One that another hub is about to chain is chained twice. */ async function chainForgotten({ database, log }, ledger) {
    const changes = await (0, _changelogstore.unchainedChanges)(database);
    if (changes.length === 0) return;
    log.warn("changes of registers were not chained; chained now", {
        code: "CHANGE_UNCHAINED",
        count: changes.length
    });
    await ledger.append({
        entry: null,
        audits: [],
        changes: changes.map(_change.chained)
    });
}
/** While one insert is on its way, answers queue up; they share the next one. */ class ChainedLedger {
    parts;
    keeper;
    head = null;
    queue = [];
    writing = null;
    closed = false;
    constructor(parts, keeper){
        this.parts = parts;
        this.keeper = keeper;
    }
    append(answer) {
        if (this.closed) return Promise.reject(new LedgerError());
        const body = answer.entry === null ? null : (0, _ledgerbody.canonicalBody)(answer.entry);
        const at = this.parts.clock().toISOString();
        return new Promise((resolve, reject)=>{
            this.queue.push({
                at,
                body,
                changes: answer.changes ?? [],
                audits: answer.audits,
                patientRecord: answer.patientRecord ?? [],
                resolve,
                reject
            });
            this.writing ??= this.drain();
        });
    }
    async close() {
        this.closed = true;
        await this.writing;
        await this.keeper.stop();
    }
    async drain() {
        // Answers that finish in the same turn of the event loop go together.
        await Promise.resolve();
        while(this.queue.length > 0)await this.write(this.queue.splice(0, MOST_IN_GROUP));
        this.writing = null;
    }
    async write(group) {
        let places;
        try {
            places = await this.insert(group);
        } catch (error) {
            this.afterFailure(error, group);
            return;
        }
        group.forEach(({ resolve }, at)=>{
            resolve(places[at] ?? null);
        });
    }
    async insert(group) {
        if (!group.some(_ledgerchain.hasEntries)) return (await (0, _ledgerchain.appendGroup)(this.parts.database, _ledgerchain.NO_CHAIN, group)).places;
        this.head ??= await this.open();
        const { head, places } = await (0, _ledgerchain.appendGroup)(this.parts.database, this.head, group);
        this.head = head;
        this.keeper.moved(head);
        return places;
    }
    async open() {
        const { database, ids, clock, log } = this.parts;
        const head = await (0, _ledgerchain.openChain)(database, ids(), clock().toISOString());
        log.info("ledger chain opened", {
            chain: head.chainId
        });
        return head;
    }
    afterFailure(error, group) {
        const code = error instanceof _errors.DatabaseError ? error.code : "UNEXPECTED";
        this.parts.log.error("ledger append failed", {
            code,
            count: group.length,
            ...this.head && {
                chain: this.head.chainId
            }
        });
        if (!(error instanceof _errors.DatabaseError)) this.parts.log.bug("ledger append failed", error);
        if (!wasRolledBack(error)) this.head = null;
        for (const { reject } of group)reject(new LedgerError(error));
    }
}
/**
 * PostgreSQL refused the statement, so the chain stands where it stood. After anything else (a lost connection) the
 * rows may yet be committed, and after a taken sequence somebody else has written: a new chain is the way on.
 */ function wasRolledBack(error) {
    if (!(error instanceof _errors.DatabaseError) || error.code === "UNIQUE_VIOLATION") return false;
    return /^(22|23|25|42|53|54|LH)/.test(error.place.sqlState ?? "");
}

//# sourceMappingURL=ledger.js.map
