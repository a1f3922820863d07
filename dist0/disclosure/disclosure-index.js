"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DisclosureIndex", {
    enumerable: true,
    get: function() {
        return DisclosureIndex;
    }
});
const _promises = require("node:timers/promises");
const _errors = require("../database/errors");
const _disclosureindexstore = require("./disclosure-index.store");
/** Rows of the ledger in one statement: the embedded database does nothing else meanwhile. */ const BATCH = 200;
const EVERY_MS = 15_000;
/** The background gives way: it rests this many times as long as a batch took. */ const REST = 4;
class DisclosureIndex {
    database;
    batch;
    timer = null;
    reading = Promise.resolve();
    constructor(database, batch = BATCH){
        this.database = database;
        this.batch = batch;
    }
    /** Reads all that was committed before this was called. */ async catchUp() {
        const total = {
            entries: 0,
            rows: 0
        };
        let behind = await (0, _disclosureindexstore.isBehind)(this.database);
        while(behind){
            const { entries, rows } = await (0, _disclosureindexstore.readOn)(this.database, this.batch);
            total.entries += entries;
            total.rows += rows;
            behind = entries === this.batch;
        }
        return total;
    }
    programs(whom, among) {
        return (0, _disclosureindexstore.programsOf)(this.database, whom, among);
    }
    rows(wanted) {
        return (0, _disclosureindexstore.rowsAbout)(this.database, wanted);
    }
    /** Reads on in the background until `stop`. */ start(log, everyMs = EVERY_MS) {
        this.timer ??= setTimeout(()=>{
            this.reading = this.readInPeace(log).finally(()=>{
                if (this.timer === null) return;
                this.timer = null;
                this.start(log, everyMs);
            });
        }, everyMs).unref();
    }
    async stop() {
        if (this.timer !== null) clearTimeout(this.timer);
        this.timer = null;
        await this.reading;
    }
    async readInPeace(log) {
        try {
            let behind = await (0, _disclosureindexstore.isBehind)(this.database);
            while(behind && this.timer !== null){
                const since = performance.now();
                const { entries } = await (0, _disclosureindexstore.readOn)(this.database, this.batch);
                behind = entries === this.batch;
                if (behind) await (0, _promises.setTimeout)((performance.now() - since) * REST);
            }
        } catch (error) {
            log.error("disclosure index failed", {
                code: error instanceof _errors.DatabaseError ? error.code : "UNEXPECTED"
            });
        }
    }
}

//# sourceMappingURL=disclosure-index.js.map
