"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CheckpointKeeper", {
    enumerable: true,
    get: function() {
        return CheckpointKeeper;
    }
});
const _promises = require("node:fs/promises");
const _checkpoint = require("./checkpoint");
const _ledgerheads = require("./ledger-heads");
const _ledgerhash = require("./ledger-hash");
const _ledgerstore = require("./ledger.store");
const EVERY_MS = 1_000;
/** Chains of other hubs on this database are looked up only every so many rounds: they keep checkpoints of their own. */ const LOOK_AROUND_EVERY = 60;
class CheckpointKeeper {
    parts;
    others = [];
    own = null;
    written = "";
    rounds = 0;
    timer;
    working = Promise.resolve();
    constructor(parts){
        this.parts = parts;
    }
    async start() {
        await this.takeOver();
        await this.lookAround();
        await this.write();
        this.timer = setInterval(()=>{
            this.tick();
        }, this.parts.checkpointEveryMs ?? EVERY_MS);
        this.timer.unref();
    }
    /** Called after each commit; costs nothing until the next round. */ moved(head) {
        // The process has begun another chain: the one before is now like any other.
        if (this.own !== null && this.own.chainId !== head.chainId) this.others = [
            ...this.others,
            this.own
        ];
        this.own = head;
    }
    async stop() {
        clearInterval(this.timer);
        await this.working;
        await this.round(true);
    }
    /** One round at a time: a slow disk makes them fewer, not concurrent. */ tick() {
        const lookAround = ++this.rounds % LOOK_AROUND_EVERY === 0;
        this.working = this.working.then(()=>this.round(lookAround));
    }
    async round(lookAround) {
        try {
            if (lookAround) await this.lookAround();
            await this.write();
        } catch (error) {
            this.parts.log.bug("ledger checkpoint not written", error, {
                code: "CHECKPOINT_NOT_WRITTEN"
            });
        }
    }
    async takeOver() {
        const { checkpointFile, signKey, log, clock } = this.parts;
        const found = await (0, _checkpoint.readCheckpoint)(checkpointFile, signKey);
        if (found.kind === "checkpoint") this.others = found.checkpoint.heads;
        if (found.kind !== "rejected") return;
        await (0, _promises.rename)(checkpointFile, `${checkpointFile}.rejected-${String(clock().getTime())}`);
        log.error("ledger checkpoint was not signed by this hub; moved aside", {
            code: "CHECKPOINT_REJECTED"
        });
    }
    async lookAround() {
        const { database, log } = this.parts;
        const known = this.heads();
        const chains = await (0, _ledgerstore.readChains)(database);
        const heads = await (0, _ledgerstore.readHeads)(database, chains);
        const standing = new Set([
            ...heads,
            ...chains.map(openingHead),
            ...await (0, _ledgerstore.readAt)(database, known)
        ].map(_ledgerheads.keyOf));
        const lost = known.filter((head)=>!standing.has((0, _ledgerheads.keyOf)(head)));
        for (const { chainId } of lost)log.error("ledger lacks rows that an earlier checkpoint knew", {
            code: "LEDGER_BROKEN",
            chain: chainId
        });
        this.others = [
            ...(0, _ledgerheads.frontier)(chains, heads).filter(({ chainId })=>chainId !== this.own?.chainId),
            ...lost
        ];
    }
    heads() {
        return this.own === null ? [
            ...this.others
        ] : [
            ...this.others,
            this.own
        ];
    }
    async write() {
        const heads = this.heads();
        const text = (0, _ledgerheads.headsText)(heads);
        if (text === this.written) return;
        await (0, _checkpoint.writeCheckpoint)(this.parts.checkpointFile, this.parts.signKey, {
            at: this.parts.clock().toISOString(),
            heads
        });
        this.written = text;
    }
}
function openingHead(chain) {
    return {
        chainId: chain.id,
        sequence: 0,
        hash: (0, _ledgerhash.openingHash)(chain)
    };
}

//# sourceMappingURL=checkpoint-keeper.js.map
