"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SiteDoor", {
    enumerable: true,
    get: function() {
        return SiteDoor;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _siteerrors = require("../domain/site-errors");
const _arguments = require("./arguments");
const _bykey = require("./by-key");
const _children = require("./children");
const _listing = require("./listing");
const _page = require("./page");
const _bykey1 = require("./remote/by-key");
const _changes = require("./remote/changes");
const _page1 = require("./remote/page");
const _silence = require("./remote/silence");
const _rowkey = require("./row-key");
const _siteposition = require("./site-position");
const _siteregisters = require("./site-registers");
const _siterows = require("./site-rows");
const _siteselection = require("./site-selection");
const MOST_TRIES = 5;
/** Of a change: what a hub's own callers may send, and its place in their operation. */ const KEY = /^[\w.~:+-]{8,160}$/;
class SiteDoor {
    operation;
    places;
    byIds;
    peeked;
    linked;
    remote;
    maker;
    silent = new Map();
    known = new Map();
    renewed = null;
    constructor(operation, /** Places that are served; null: all there are. */ places){
        this.operation = operation;
        this.places = places;
        this.byIds = new _bykey.ByKey(operation, "TELL");
        this.peeked = new _bykey.ByKey(operation, "PEEK");
        this.linked = new _bykey.ByKey(operation, "HAND_OVER");
        this.remote = new _bykey1.RemoteByKey(operation);
        this.maker = new _siterows.RowMaker(operation);
    }
    /** Rows about persons that were made, those below others included. */ get rows() {
        return this.maker.count;
    }
    /** Places that were asked of others and gave nothing, or not all: their rows are owed. */ get unanswered() {
        return this.silent;
    }
    async list(type, args, selection) {
        const places = await Promise.all(args.jurisdictions.map((slug)=>this.isHere(slug)));
        if (places.includes(false)) throw new _errors.HubError("JURISDICTION_UNKNOWN");
        if (type !== "Provider") await this.operation.mayAskOfPersons();
        const start = (0, _siteposition.positionOf)(args);
        const { rows, more, listing } = await this.found(type, args, selection, start);
        if (type !== "Provider" && start === null) await this.operation.mayAnswer(rows.length);
        for (const jurisdiction of listing.jurisdictions)this.noteRows(type, jurisdiction, rows.filter(({ node })=>node.jurisdiction.slug === jurisdiction).length);
        await this.maker.finish(type, selection, rows.map(({ node })=>node));
        return {
            rows: rows.map(({ node, sort })=>this.maker.row(node, sort)),
            more
        };
    }
    async found(type, { after: _after, ...args }, selection, start) {
        for(let tries = 0; tries < MOST_TRIES; tries++){
            const directory = await (0, _page.directoryFor)(this.operation, args);
            const listing = (0, _listing.listingOf)(type, args, selection, (0, _arguments.jurisdictionsAsked)(args, directory));
            const isElsewhere = listing.jurisdictions.some((slug)=>directory.sites.has(slug));
            const rows = isElsewhere ? await this.federated(directory, listing, start) : await (0, _listing.fill)(this.operation, directory, listing, start);
            if (rows !== null) return {
                ...rows,
                listing
            };
        }
        throw new _errors.HubError("DATABASE_UNAVAILABLE");
    }
    async federated(directory, listing, start) {
        const page = await (0, _page1.federatedPage)(this.operation, directory, listing, {
            base: start,
            others: []
        });
        if (page === null) return null;
        for (const { jurisdiction, status } of page.sites)if (status !== "ANSWERED") this.silent.set(jurisdiction, status);
        return {
            rows: page.rows,
            more: page.moreAnswered
        };
    }
    /** Nothing of what this does differs between a hidden record and none. */ async byId(type, ids, selection) {
        if (type !== "Provider") await this.operation.mayAskOfPersons();
        const keys = await this.keysOf(ids, ()=>type);
        const nodes = await Promise.all(keys.map((key)=>this.read(key, ()=>this.byIds.load(type, key, selection), (entry)=>this.remote.row(entry, type, key, selection))));
        return this.handOver(type, ids, keys, nodes, selection);
    }
    /** Lists below whoever is named: empty for whoever is not there, not for this viewer, or without a row for them; null where their place does not answer. */ async below(type, ids, first, after, selection) {
        await this.operation.mayAskOfPersons();
        if (after !== null && !(0, _ids.isLocalId)(after)) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
        const parentType = type === "ServiceReferral" ? "Provider" : "Participant";
        const keys = await this.keysOf(ids, ()=>parentType);
        const ask = {
            type,
            selection,
            size: (0, _arguments.pageSize)(first),
            after
        };
        const parents = new Map(keys.filter((key)=>this.siteOf(key) === null).map((key)=>[
                textOf(key),
                parentOf(key, type)
            ]));
        const own = parents.size === 0 ? null : await (0, _children.readChildRows)(this.operation, {
            ...ask,
            named: true
        }, [
            ...parents.values()
        ]);
        const ownRows = (key)=>Promise.resolve(own?.get(parents.get(textOf(key)) ?? key) ?? {
                rows: [],
                more: false
            });
        const read = await Promise.all(keys.map((key)=>this.read(key, ()=>ownRows(key), (entry)=>this.remote.rowsBelow(entry, (0, _ids.globalId)(key.jurisdiction, parentType, key.id), ask))));
        const pages = this.withoutSilent(keys, read);
        await this.maker.finish(type, selection, pages.flatMap((page)=>page?.rows.map(({ node })=>node) ?? []));
        this.noteIds(ids, pages.map((page)=>({
                rows: page?.rows.length ?? 0,
                effect: (page?.rows.length ?? 0) === 0 ? "HIDE" : "PERMIT"
            })));
        return pages.map((page, at)=>page === null ? this.noRows(keys[at]) : {
                rows: page.rows.map(({ node })=>this.maker.row(node)),
                more: page.more
            });
    }
    /** A refusal that everyone gets is told as emptiness, as for whoever is not there. */ noRows(key) {
        return this.silent.has(key?.jurisdiction ?? "") ? null : {
            rows: [],
            more: false
        };
    }
    /** What each row belongs to, if both may be shown. A link is no question of its own: it is null where a root would be refused. */ async behind(type, ids, selection) {
        await this.operation.mayAskOfPersons();
        const typeOf = (id)=>type === "Referral" ? "ServiceReferral" : childTypeOf(id);
        const keys = await this.keysOf(ids, typeOf);
        const own = async (key, id)=>{
            const row = await this.peeked.load(typeOf(id), key, (0, _siteselection.everythingOf)(typeOf(id)));
            return this.linked.load(type, behindOf(type, row), selection);
        };
        const nodes = await Promise.all(keys.map((key, at)=>this.read(key, ()=>own(key, ids[at] ?? ""), (entry)=>this.remote.behind(entry, type, ids[at] ?? "", selection))));
        return this.handOver(type, ids, keys, nodes, selection, false);
    }
    /** One change of a register: here, where `run` decides, changes and records as at this site's own door, or passed on in turn. */ change(asked, run) {
        if (asked.key === null || !KEY.test(asked.key)) throw new _siteerrors.SiteRefusal("BAD_USER_INPUT");
        this.operation.begins(asked);
        const isServed = (place)=>this.isHere(place);
        return new _changes.RemoteChanges(this.operation, ()=>{
            this.remote.forget();
        }, isServed).carryOut(asked, ()=>run(new _siteregisters.SiteRegisters(this.operation, isServed)));
    }
    async commit() {
        await this.operation.commit();
        return this.operation.place;
    }
    /** Somebody is asked for, by id or by a filter: the answer leaves on a tick (docs/decisions/timing.md). */ singlesOut() {
        this.operation.singlesOut();
    }
    leave() {
        return this.operation.leave();
    }
    noFurtherUse() {
        return this.operation.noFurtherUse();
    }
    /** The server that a place is asked of; null: this site keeps it itself. */ siteOf(key) {
        return key === _bykey.NOBODY ? null : this.operation.remote.siteOf(key.jurisdiction);
    }
    /** Here, or where the place is kept. That it does not answer is said of the place, whoever was asked for. */ async read(key, here, there) {
        const entry = this.siteOf(key);
        if (entry === null) return here();
        try {
            return await there(entry);
        } catch (error) {
            if (!(error instanceof _silence.SiteSilence)) throw error;
            const refusesAlike = error.code === "ROLE_REFUSED" && (await this.operation.situation()).refusedIfNothing;
            if (!refusesAlike) this.silent.set(key.jurisdiction, error.status);
            return null;
        }
    }
    /** Of a place that failed once nothing is given: nobody could tell what is missing. */ withoutSilent(keys, found) {
        return found.map((one, at)=>this.silent.has(keys[at]?.jurisdiction ?? "") ? null : one);
    }
    async handOver(type, ids, keys, found, selection, refuses = true) {
        const nodes = this.withoutSilent(keys, found);
        const shown = nodes.map((node)=>node !== null && (0, _rowkey.keyOf)(node)?.isEmpty !== true ? 1 : 0);
        this.noteIds(ids, nodes.map((node, at)=>({
                rows: shown[at] ?? 0,
                effect: type === "Provider" ? "NOT_GOVERNED" : node === null ? "HIDE" : shown[at] === 0 ? "DENY" : "PERMIT"
            })));
        if (refuses && type !== "Provider" && ids.length > 0) await this.operation.mayAnswer(shown.reduce((sum, one)=>sum + one, 0));
        await this.maker.finish(type, selection, nodes.filter((node)=>node !== null));
        return nodes.map((node)=>node === null ? null : this.maker.row(node));
    }
    /** What the ids name, for whoever asks: a malformed id, another type's and one of a place that is not served name nobody. */ async keysOf(ids, typeOf) {
        if (ids.length > _arguments.MOST_ROWS) throw new _errors.HubError("TOO_MANY_IDS");
        return Promise.all(ids.map(async (id)=>{
            const parsed = (0, _ids.parseGlobalId)(id);
            const isHere = parsed?.type === typeOf(id) && await this.isHere(parsed.jurisdiction);
            return isHere ? {
                jurisdiction: parsed.jurisdiction,
                id: parsed.localId
            } : _bykey.NOBODY;
        }));
    }
    isHere(jurisdiction) {
        let known = this.known.get(jurisdiction);
        if (known === undefined) this.known.set(jurisdiction, known = this.serves(jurisdiction) ? this.isKnown(jurisdiction) : Promise.resolve(false));
        return known;
    }
    /** Kept here, or asked of another site in turn. Places that are not known yet are looked for once more, however many a document names. */ async isKnown(jurisdiction) {
        const { directory } = await this.operation.situation();
        if (directory.jurisdictions.has(jurisdiction)) return true;
        this.renewed ??= this.operation.refresh();
        return (await this.renewed).directory.jurisdictions.has(jurisdiction);
    }
    serves(jurisdiction) {
        return this.places === null || this.places.has(jurisdiction);
    }
    noteRows(type, jurisdiction, rows) {
        this.operation.note(jurisdiction, {
            rows,
            effects: {
                [type === "Provider" ? "NOT_GOVERNED" : "PERMIT"]: rows
            },
            rules: this.ruleOf(jurisdiction)
        });
    }
    /** Whoever did not answer is audited with the reason. */ ruleOf(jurisdiction) {
        const failure = this.silent.get(jurisdiction ?? "");
        return failure === undefined ? {} : {
            [failure]: 1
        };
    }
    /** A row of the audit for each place that the ids name, whether or not there is such a place. */ noteIds(ids, found) {
        const notes = new Map();
        ids.forEach((id, at)=>{
            const jurisdiction = (0, _ids.parseGlobalId)(id)?.jurisdiction ?? null;
            let note = notes.get(jurisdiction);
            if (note === undefined) notes.set(jurisdiction, note = {
                rows: 0,
                effects: {},
                ids: []
            });
            const { rows, effect } = found[at] ?? {
                rows: 0,
                effect: "HIDE"
            };
            note.rows += rows;
            note.effects[effect] = (note.effects[effect] ?? 0) + 1;
            note.ids.push(id);
        });
        for (const [jurisdiction, { rows, effects, ids: named }] of notes)this.operation.note(jurisdiction, {
            rows,
            effects,
            rules: this.ruleOf(jurisdiction),
            ids: named
        });
    }
}
/** What a row belongs to. */ function behindOf(type, row) {
    const key = row === null ? null : (0, _rowkey.keyOf)(row);
    const id = (type === "Participant" ? key?.participantId : key?.referralId) ?? null;
    return key === null || id === null ? _bykey.NOBODY : {
        jurisdiction: key.jurisdiction,
        id
    };
}
function textOf({ jurisdiction, id }) {
    return `${jurisdiction} ${id}`;
}
/** Stands for a row that the caller names: what is below it is decided by itself. */ function parentOf(key, type) {
    const parent = {};
    (0, _rowkey.setKey)(parent, {
        ...key,
        participantId: type === "ServiceReferral" ? null : key.id,
        referralId: null
    });
    return parent;
}
function childTypeOf(id) {
    const type = (0, _ids.parseGlobalId)(id)?.type;
    return type === "Outcome" || type === "ServiceReferral" ? type : "Referral";
}

//# sourceMappingURL=site-door.js.map
