"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Operation", {
    enumerable: true,
    get: function() {
        return Operation;
    }
});
const _ids = require("../domain/ids");
const _errors = require("../domain/errors");
const _viewerstore = require("../identity/viewer.store");
const _askedchange = require("./asked-change");
const _change = require("./change");
const _bench = require("./bench");
const _finish = require("./finish");
const _mark = require("./remote/mark");
const _reads = require("./remote/reads");
const _rowkey = require("./row-key");
const _nofurtheruse = require("./no-further-use");
const _notice = require("./notice");
const _reader = require("./reader");
const _record = require("./record");
const _situation = require("./situation");
class Operation {
    house;
    ask;
    now;
    reader;
    remote;
    /** After `commit`: the ledger's entry for the answer; null where nothing about a person was released. */ place = null;
    current = null;
    known = null;
    askable = null;
    confirmed = null;
    judging = null;
    work = [];
    changes = [];
    key = null;
    /** Judged beside the bench, and handed over. */ besides = [];
    ticker = null;
    constructor(house, ask){
        this.house = house;
        this.ask = ask;
        this.now = `${house.clock().toISOString().slice(0, 19)}Z`;
        this.reader = new _reader.Reader(house.rows, house.people, house.custodies, {
            situation: ()=>this.situation(),
            refresh: (ofPersons)=>this.refreshWhileReading(ofPersons)
        });
        this.remote = new _reads.RemoteReads(this);
    }
    situation() {
        return this.current ??= this.house.directory.directory().then((directory)=>this.stand(this.ask.viewer, directory));
    }
    /** Directory or viewer changed since they were read; an account that is gone asks nothing more. */ refresh() {
        this.current = this.reload();
        return this.current;
    }
    /** Who is somebody else by now, or acts for somebody else, is asked again whether they may ask of persons: by this read and by the roots to come. */ async refreshWhileReading(ofPersons) {
        this.askable = null;
        await this.refresh();
        if (ofPersons) await this.mayAskOfPersons();
        return this.situation();
    }
    /**
   * Before another site is asked: the account and the directory are as they were read, or are read anew. A read of this
   * hub's own rows finds that out in its own statement.
   */ async confirm(ofPersons) {
        await (this.confirmed ??= this.confirmNow());
        if (ofPersons) await this.mayAskOfPersons();
        return this.situation();
    }
    /** Before a change: whatever was confirmed before another one was made. */ confirmAnew() {
        this.confirmed = null;
        return this.confirm(true);
    }
    async confirmNow() {
        const { viewer, directory } = await this.situation();
        const now = await this.house.viewers.revision(viewer.account.id);
        // One may have been read later than the other.
        if (now !== viewer.revision || (0, _viewerstore.directoryRevisionOf)(now) !== directory.revision) await this.refreshWhileReading(false);
    }
    /** Whether there is such a place; one that is not known yet is looked for once more. */ async knows(jurisdiction) {
        const { directory } = await this.situation();
        return directory.jurisdictions.has(jurisdiction) || (await this.refresh()).directory.jurisdictions.has(jurisdiction);
    }
    async reload() {
        const [directory, viewer] = await Promise.all([
            this.house.directory.read(),
            this.house.viewers.load(this.ask.viewer.account.id)
        ]);
        if (viewer === null) throw new _errors.HubError("UNAUTHENTICATED");
        return this.stand(viewer, directory);
    }
    stand(viewer, directory) {
        const { purpose, download, reach } = this.ask;
        const situation = (0, _situation.situationOf)({
            viewer,
            directory,
            purpose,
            now: this.now,
            hub: this.house.hub,
            download: download === true,
            reach
        });
        if (this.judging === null) this.judging = new _bench.Bench(situation, this.house.people, this.house.custodies, this.house.judge);
        else this.judging.changed(situation);
        this.known = situation;
        return situation;
    }
    /** Of the change under way. */ get changeKey() {
        return this.key;
    }
    /** After `situation`. */ get bench() {
        if (this.judging === null) throw new Error("the situation comes first");
        return this.judging;
    }
    /** The situation of the last read. */ get standing() {
        if (this.known === null) throw new Error("the situation comes first");
        return this.known;
    }
    scopeOf = (judged, consentId)=>this.house.people.latest(judged.person.ref)?.file.scopes[consentId] ?? null;
    /** A refusal that everyone gets is told, audited, and asks no site. Asked once in a situation, however many roots and ids an operation names. */ mayAskOfPersons() {
        return this.askable ??= this.refuseAlike();
    }
    async refuseAlike() {
        const { refusal, directory } = await this.situation();
        if (refusal === null) return;
        // An agreement that was recorded since the directory was read may lift it, and no site is asked that would know.
        const now = await this.house.directory.revision() === directory.revision ? refusal : (await this.refresh()).refusal;
        if (now !== null) this.refuse(now);
    }
    /** For what only the server of record can tell in full: half an account would say that there was nothing else. Depends on the place alone. */ keptHere(jurisdiction) {
        if (jurisdiction !== undefined && this.standing.directory.sites.has(jurisdiction)) this.refuse("KEPT_ELSEWHERE");
    }
    /** A refusal that everyone gets, after all that a consent could have opened has been looked at. */ async mayAnswer(rows) {
        const { refusedIfNothing } = await this.situation();
        if (rows === 0 && refusedIfNothing) this.refuse("ROLE_REFUSED");
    }
    /** Told to everyone in this role and purpose, and audited. */ refuse(code) {
        this.note(null, {
            rows: 0,
            effects: {
                DENY: 1
            },
            rules: {
                [code]: 1
            }
        });
        throw new _errors.HubError(code);
    }
    note(jurisdiction, body) {
        this.work.push({
            jurisdiction,
            body
        });
    }
    /** Before it is carried out. They come one after another. */ begins(change) {
        const { hub = null, viewer, purpose } = this.ask;
        this.key = (0, _askedchange.changeKey)(change, {
            hub,
            accountId: viewer.account.id,
            purpose
        });
    }
    /** Of a register, already committed: it goes into the chain before the answer leaves. */ changed(change) {
        this.changes.push(change);
    }
    /** Where rows that have just been read are decided. */ workplace(rawProviders) {
        const situation = this.standing;
        const providers = new Map();
        for (const raw of rawProviders){
            const place = situation.directory.jurisdictions.get(raw._j);
            // Its id is another one afterwards.
            const key = (0, _ids.placedId)(raw._j, raw.id);
            if (place !== undefined) providers.set(key, (0, _finish.finishProvider)(situation, raw, place));
        }
        return {
            bench: this.bench,
            situation,
            providers,
            scopeOf: this.scopeOf
        };
    }
    /**
   * Notices for these rows; a list below one of them has its own. With theirs, whether a list came along or had to be read
   * again because of hidden rows would show.
   */ noticeFor(rows) {
        return (0, _notice.union)((0, _notice.noticesOf)(rows.flatMap((row)=>(0, _rowkey.keyOf)(row)?.basis?.handedOver() ?? []), this.scopeOf), rows.flatMap((row)=>(0, _mark.remoteMarkOf)(row)?.notices ?? []));
    }
    /** 2.26(a)(4): what is asked for together with what was handed over in spite of a restriction. */ noFurtherUse() {
        if (this.ask.purpose !== "EMERGENCY" || this.known === null) return null;
        return (0, _nofurtheruse.withRemote)((0, _nofurtheruse.noFurtherUse)(this.known, this.served()), this.remote.restricted);
    }
    served() {
        const judged = this.judging === null ? this.besides : [
            ...this.judging.all(),
            ...this.besides
        ];
        return judged.filter((one)=>one.served !== 0);
    }
    /** Something that was judged beside the bench is handed over: it goes on record like all else. */ serve(judged, categories) {
        (0, _bench.serve)(judged, categories);
        this.besides.push(judged);
    }
    /**
   * Somebody is asked for: the answer leaves on a tick, and tells by its time of nobody's being there. Called before
   * anything is read, so that the ticks begin at no time that hangs on anybody.
   */ singlesOut() {
        this.ticker ??= this.house.ticks();
    }
    /** No answer, and no refusal, leaves earlier. */ async leave() {
        const { ticker } = this;
        if (ticker === null) return;
        this.ticker = null;
        await ticker.next();
        ticker.stop();
    }
    /** No ledger row, no release: whoever answers awaits this first. */ async commit() {
        if (this.work.length === 0) return null;
        const served = this.served();
        const { requestId, operation, purpose, hub, via } = this.ask;
        const { entries: sites, notices } = this.remote;
        const facts = {
            at: this.house.clock(),
            requestId,
            operation,
            purpose,
            hub,
            via,
            situation: this.standing,
            served,
            work: this.work,
            sites,
            remoteNotices: notices.length > 0,
            random: this.house.random
        };
        const answer = (0, _record.answerRecord)(facts);
        const record = this.changes.length === 0 ? answer : {
            ...answer,
            changes: this.changes.map(_change.chained)
        };
        try {
            const others = (0, _record.partnerEntries)(facts).map((entry)=>({
                    entry,
                    audits: []
                }));
            [this.place = null] = await Promise.all([
                record,
                ...others
            ].map((one)=>this.house.ledger.append(one)));
        } catch  {
            throw new _errors.HubError("LEDGER_UNAVAILABLE");
        }
        return (0, _notice.noticeExtension)((0, _notice.union)((0, _notice.noticesOf)(served, this.scopeOf), this.remote.notices));
    }
}

//# sourceMappingURL=operation.js.map
