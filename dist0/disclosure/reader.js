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
    get Reader () {
        return Reader;
    },
    get personRef () {
        return personRef;
    }
});
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _arguments = require("./arguments");
const _athand = require("./at-hand");
const MOST_TRIES = 5;
/** Raw parts that carry a custody of their own. */ const PARTS = [
    "_periods",
    "_episodes",
    "_managers",
    "_doors",
    "_contacts",
    "_goals",
    "_reviews",
    "_treatment",
    "_diagnoses",
    "_charges",
    "_serviceReferrals"
];
class Reader {
    source;
    people;
    custodies;
    standpoint;
    constructor(source, people, custodies, standpoint){
        this.source = source;
        this.people = people;
        this.custodies = custodies;
        this.standpoint = standpoint;
    }
    /** `askFor` is called again if directory or viewer changed meanwhile: where to look depends on them. */ async read(askFor) {
        let situation = await this.standpoint.situation();
        for(let tries = 0; tries < MOST_TRIES; tries++){
            const ask = askFor(situation);
            const answer = await this.source.rows(ask);
            if (answer.directoryRevision === situation.directory.revision && viewerRevision(answer) === situation.viewer.revision) {
                if (ask.type !== "Provider") await this.loadFacts(answer, ask);
                return answer;
            }
            situation = await this.standpoint.refresh(ask.type !== "Provider");
        }
        throw new _errors.HubError("DATABASE_UNAVAILABLE");
    }
    /** Whoever asks for somebody, by id or by a filter, has both statements run whatever is kept and whoever exists, so that neither shows. */ async loadFacts(answer, { from }) {
        if (from.kind === "keys") {
            await this.people.load(padded(answer.rows.map((row)=>({
                    jurisdiction: row._j,
                    id: row._p
                })), from.keys));
            await this.custodies.load(padded(custodyKeys(answer, ()=>false), from.keys));
            return;
        }
        if (from.kind === "children" && from.named === true) {
            await this.people.load(padded(people(answer.rows), from.parents));
            await this.custodies.load(padded(custodyKeys(answer, ()=>false), from.parents));
            return;
        }
        const always = from.kind === "list" && (0, _arguments.isFiltered)(from.list.filter);
        const missing = unknownPeople(answer.rows, this.people);
        // Of the places that were asked, not of those where somebody was found: a session that is told another place costs a statement more.
        if (always || missing.length > 0) await this.people.load(missing, from.kind === "list" ? from.list.jurisdictions : undefined);
        const custodies = custodyKeys(answer, (jurisdiction, id)=>this.custodies.get(jurisdiction, id) !== undefined);
        if (always || custodies.length > 0) await this.custodies.load(custodies);
    }
}
/** Of somebody without an account here, who stands for an organization: the directory's, where the organization is on file. An account's is never equal to it. */ function viewerRevision({ viewerRevision: revision, directoryRevision }) {
    return revision ?? directoryRevision;
}
/** As many keys as were asked for at least: the statement has the same shape for nobody. */ function padded(found, asked) {
    return [
        ...found,
        ...asked.slice(found.length)
    ];
}
function people(rows) {
    return [
        ...new Map(rows.map((row)=>[
                (0, _ids.placedId)(row._j, row._p),
                {
                    jurisdiction: row._j,
                    id: row._p
                }
            ])).values()
    ];
}
function unknownPeople(rows, people) {
    const missing = new Map();
    for (const row of rows){
        const ref = personRef(row);
        if (people.known(ref) === null) missing.set((0, _ids.placedId)(ref.jurisdiction, ref.id), ref);
    }
    return [
        ...missing.values()
    ];
}
function personRef(row) {
    return {
        jurisdiction: row._j,
        id: row._p,
        revision: row._r
    };
}
/** Every custody that the answer names and that is not known. */ function custodyKeys(answer, known) {
    const wanted = new Map();
    // Mostly the same few, again and again.
    const looked = new Map();
    const want = (jurisdiction, id)=>{
        if (id === null || id === undefined) return;
        let there = looked.get(jurisdiction);
        if (there === undefined) looked.set(jurisdiction, there = new Set());
        if (there.has(id)) return;
        there.add(id);
        const { id: custody } = (0, _athand.custodyOf)(id);
        const key = (0, _ids.placedId)(jurisdiction, custody);
        if (!wanted.has(key) && !known(jurisdiction, custody)) wanted.set(key, {
            jurisdiction,
            id: custody
        });
    };
    const parts = partsOf(answer.rows);
    for (const row of answer.rows)wantOf(row, parts, want);
    for (const children of answer.children){
        const parts = partsOf(children);
        for (const child of children)wantOf(child, parts, want);
    }
    return [
        ...wanted.values()
    ];
}
/** The rows of one list have the same columns. */ function partsOf([first]) {
    return first === undefined ? [] : PARTS.filter((name)=>name in first);
}
function wantOf(row, parts, want) {
    const jurisdiction = row._j;
    want(jurisdiction, row._c);
    for (const name of parts){
        const records = row[name];
        if (records !== null) for (const record of records)want(jurisdiction, record._c);
    }
    want(jurisdiction, row["_encounter"]?._c);
    if (row._u !== undefined && row._u !== null) for (const custodies of Object.values(row._u))for (const id of custodies ?? [])want(jurisdiction, id);
}

//# sourceMappingURL=reader.js.map
