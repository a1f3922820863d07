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
    get NO_SITES () {
        return NO_SITES;
    },
    get RemoteReads () {
        return RemoteReads;
    },
    get askerOf () {
        return askerOf;
    }
});
const _held = require("../held");
const _rowkey = require("../row-key");
const _ceilings = require("./ceilings");
const _mark = require("./mark");
const _silence = require("./silence");
const NO_SITES = {
    of: ({ id })=>{
        throw new Error(`there is no way to the site ${id}`);
    },
    softDeadline: 0,
    hardDeadline: 0,
    wait: ()=>({
            over: Promise.resolve(),
            cancel: ()=>undefined
        }),
    now: ()=>0
};
class RemoteReads {
    operation;
    entries = [];
    /** 42 CFR 2.32, of what was handed over. */ notices = [];
    /** 2.26(a)(4): of whom sites ask that it not be used further. */ restricted = [];
    inFlight = new Map();
    constructor(operation){
        this.operation = operation;
    }
    /** The server that keeps a place's records; null: this hub. */ siteOf(jurisdiction) {
        return this.operation.standing.directory.sites.get(jurisdiction) ?? null;
    }
    /** The server that gave a row; null: this hub. */ siteOfRow(row) {
        return (0, _mark.remoteMarkOf)(row) === null ? null : this.siteOf((0, _rowkey.keyOf)(row)?.jurisdiction ?? "");
    }
    /** Something has been changed: equal questions from here on are others. */ forget() {
        this.inFlight.clear();
    }
    /** The most that may be opened of what other sites keep: by this hub's own rules, and by the ceiling of a hub that asks it in turn. */ get ceilings() {
        const { part2, local } = (0, _ceilings.ceilingsOf)(this.operation.standing.prepared);
        const { ceiling = part2 | local } = this.operation.ask;
        return {
            part2: part2 & ceiling,
            local: local & ceiling
        };
    }
    /** The hub that asks in turn may not even know that there are such rows: no site is asked for any. */ get isBeyondCeiling() {
        return this.operation.ask.ceiling === 0;
    }
    /** Equal questions of one operation are one. `rows`: of how many rows something is released, whatever is made of them. */ ask(entry, document, variables, rows) {
        const text = JSON.stringify(variables);
        const key = `${entry.id} ${document} ${text}`;
        let asked = this.inFlight.get(key);
        if (asked === undefined) this.inFlight.set(key, asked = this.send(entry, {
            document,
            variables,
            text
        }, rows));
        return asked;
    }
    /** For what is asked by itself: without an answer it is told that there was none, whoever is asked about. */ async answerOf(entry, document, variables, rows) {
        const reply = await this.ask(entry, document, variables, rows);
        if (reply.status === "ANSWERED") return reply;
        throw new _silence.SiteSilence(reply.status, reply.status === "REFUSED" && reply.code === "ROLE_REFUSED" ? "ROLE_REFUSED" : "SITE_UNAVAILABLE");
    }
    /** A row goes into the answer: its notices go along. */ handOver(row) {
        (0, _held.handOver)(row);
        this.notices.push(...(0, _mark.remoteMarkOf)(row)?.notices ?? []);
    }
    async send(entry, question, rows) {
        const asker = askerOf(this.operation, entry);
        if (asker === null) return {
            status: "REFUSED",
            code: "SITE_LOOP",
            milliseconds: 0
        };
        const { sites } = this.operation.house;
        const reply = await sites.of(entry).ask({
            ...question,
            asker,
            deadlineAt: sites.now() + sites.hardDeadline
        });
        return reply.status === "ANSWERED" ? this.recorded(entry, reply, rows(reply.data)) : reply;
    }
    /** No entry in the site's ledger, no row of the site. */ recorded(entry, reply, rows) {
        const { ledger, milliseconds } = reply;
        if (ledger === null) return rows > 0 ? {
            status: "INVALID_ANSWER",
            milliseconds
        } : reply;
        this.entries.push({
            site: entry.id,
            ...ledger,
            rows
        });
        this.restricted.push(...participantsOf(reply.noFurtherUse));
        return reply;
    }
}
function askerOf({ house, ask }, { id }) {
    const { account } = ask.viewer;
    const via = ask.via ?? [];
    if (via.includes(id)) return null;
    return {
        accountId: account.id,
        organizationId: account.organizationId,
        purpose: ask.purpose,
        requestId: ask.requestId,
        via: [
            ...via,
            house.hub.id
        ]
    };
}
function participantsOf(noFurtherUse) {
    const { participants } = noFurtherUse ?? {};
    return Array.isArray(participants) ? participants.filter((one)=>typeof one === "string") : [];
}

//# sourceMappingURL=reads.js.map
