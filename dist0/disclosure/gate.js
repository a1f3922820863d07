"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Gate", {
    enumerable: true,
    get: function() {
        return Gate;
    }
});
const _dataloader = /*#__PURE__*/ _interop_require_default(require("dataloader"));
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _subgraph = require("../domain/subgraph");
const _accounting = require("./accounting");
const _arguments = require("./arguments");
const _byid = require("./by-id");
const _bykey = require("./by-key");
const _childrows = require("./child-rows");
const _children = require("./children");
const _emergencies = require("./emergencies");
const _emergencyentries = require("./emergency-entries");
const _explain = require("./explain");
const _jurisdictions = require("./jurisdictions");
const _keeper = require("./keeper");
const _operation = require("./operation");
const _page = require("./page");
const _bykey1 = require("./remote/by-key");
const _changes = require("./remote/changes");
const _rowkey = require("./row-key");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
class Gate {
    house;
    constructor(house){
        this.house = house;
    }
    /** A door for one operation. */ open(ask) {
        return new OperationDoor(new _operation.Operation(this.house, ask));
    }
    /** For the operator's command line: whoever may use it holds the data itself. Recorded in the access audit. */ async explain(ask, requestId) {
        if ((await this.house.directory.directory()).sites.has(ask.key.jurisdiction)) throw new _errors.HubError("KEPT_ELSEWHERE");
        const explanation = await (0, _explain.explain)(this.house, ask);
        const body = {
            rows: 0,
            effects: {},
            rules: {
                EXPLAINED: 1
            },
            ids: [
                (0, _ids.globalId)(ask.key.jurisdiction, "Participant", ask.key.id)
            ]
        };
        await this.house.ledger.append({
            entry: null,
            audits: [
                {
                    at: this.house.clock().toISOString(),
                    requestId,
                    accountId: null,
                    jurisdiction: ask.key.jurisdiction,
                    purpose: ask.purpose,
                    operation: "explain",
                    body
                }
            ]
        });
        return explanation;
    }
}
class OperationDoor {
    operation;
    byKey;
    byId;
    byLink;
    remote;
    remoteChanges;
    childLoaders = new Map();
    asked = new Set();
    constructor(operation){
        this.operation = operation;
        this.byKey = new _bykey.ByKey(operation, "TELL");
        this.byLink = new _bykey.ByKey(operation, "HAND_OVER");
        this.remote = new _bykey1.RemoteByKey(operation);
        this.remoteChanges = new _changes.RemoteChanges(operation, ()=>{
            this.remote.forget();
        }, (place)=>operation.knows(place));
        this.byId = new _byid.ById(operation, this.byKey, this.remote);
    }
    get viewer() {
        return this.operation.ask.viewer;
    }
    get purpose() {
        return this.operation.ask.purpose;
    }
    participants(args, connection) {
        return this.track(this.peoplePage("Participant", args, connection));
    }
    referrals(args, connection) {
        return this.track(this.peoplePage("Referral", args, connection));
    }
    outcomes(args, connection) {
        return this.track(this.peoplePage("Outcome", args, connection));
    }
    providers(args, connection) {
        return this.track((0, _page.listPage)(this.operation, "Provider", args, connection));
    }
    participant(id, selection) {
        return this.alone(()=>this.byId.one("Participant", id, selection));
    }
    referral(id, selection) {
        return this.alone(()=>this.byId.one("Referral", id, selection));
    }
    provider(id, selection) {
        return this.track(this.byId.one("Provider", id, selection));
    }
    node(id, selectionOf) {
        return this.alone(()=>this.byId.node(id, selectionOf));
    }
    nodes(ids, selectionOf) {
        return this.last(this.alone(()=>this.byId.nodes(ids, selectionOf)));
    }
    entities(representations, selectionOf) {
        if (representations.some(({ type })=>(0, _subgraph.isPersonal)(type))) this.operation.singlesOut();
        return this.last(this.track(this.byId.entities(representations, selectionOf)));
    }
    disclosures(args, connection) {
        return this.alone(()=>(0, _accounting.disclosuresPage)(this.operation, args, connection));
    }
    jurisdictions(args, connection) {
        return this.last(this.track((0, _jurisdictions.jurisdictionPage)(this.operation, args, connection)));
    }
    async jurisdiction(slug) {
        return (await this.operation.situation()).directory.jurisdictions.get(slug) ?? null;
    }
    async organization(id) {
        const organization = (await this.operation.situation()).directory.organizations.get(id);
        return organization === undefined ? null : {
            name: organization.name,
            kind: organization.facts.kind
        };
    }
    children(parent, field, args, connection) {
        const key = (0, _rowkey.keyOf)(parent);
        if (key === null) return null;
        const size = (0, _arguments.pageSize)(args.first);
        const after = args.after ?? null;
        const known = after === null ? (0, _childrows.prefetched)(parent, field, size) : null;
        if (known !== null) return known;
        const type = field === "outcomes" ? "Outcome" : key.participantId === null ? "ServiceReferral" : "Referral";
        return this.track(this.loadChildren(parent, {
            type,
            connection,
            size,
            after
        }));
    }
    link(child, field, selection) {
        const key = (0, _rowkey.keyOf)(child);
        if (key === null) return null;
        if (field === "provider") return child.provider ?? null;
        const elsewhere = this.operation.remote.siteOfRow(child);
        if (elsewhere !== null) return this.track(this.remote.behind(elsewhere, field === "participant" ? "Participant" : "Referral", child.id, selection));
        const id = field === "participant" ? key.participantId : key.referralId;
        if (id === null) return null;
        const kept = this.operation.remote.siteOf(key.jurisdiction);
        if (kept !== null) return this.track(this.remote.linked(kept, field === "participant" ? "Participant" : "Referral", {
            jurisdiction: key.jurisdiction,
            id
        }, selection));
        return this.track(this.byLink.load(field === "participant" ? "Participant" : "Referral", {
            jurisdiction: key.jurisdiction,
            id
        }, selection));
    }
    keeps(participantId, register) {
        return this.alone(()=>(0, _keeper.keptBy)(this.operation, participantId, register));
    }
    explain(participantId, account, purpose) {
        return this.alone(()=>(0, _explain.explainedTo)(this.operation, participantId, account, purpose));
    }
    keepsDirectory(register) {
        return (0, _keeper.keptDirectoryBy)(this.operation, register);
    }
    declares(sought, again) {
        return this.alone(()=>(0, _emergencies.declares)(this.operation, sought, again));
    }
    completes(declaration, again) {
        return this.alone(()=>(0, _emergencies.completes)(this.operation, declaration, again));
    }
    emergencyParticipant(declaration, selection) {
        return this.alone(()=>(0, _emergencies.emergencyParticipant)(this.operation, this.byKey, declaration, selection));
    }
    emergencyEntries(args, connection) {
        return this.track((0, _emergencyentries.entriesPage)(this.operation, args, connection));
    }
    keepsEntry(entry) {
        return this.alone(()=>(0, _emergencies.keptEntry)(this.operation, entry));
    }
    noFurtherUse() {
        return this.operation.noFurtherUse();
    }
    change(asked, here) {
        this.operation.begins(asked);
        return this.track(this.remoteChanges.carryOut(asked, here));
    }
    get changeKey() {
        return this.operation.changeKey;
    }
    beginsChange() {
        this.operation.ask.beginsChange?.();
    }
    changed(change) {
        this.operation.changed(change);
    }
    async commit() {
        while(this.asked.size > 0)await this.settle();
        return this.operation.commit();
    }
    singlesOut() {
        this.operation.singlesOut();
    }
    leave() {
        return this.operation.leave();
    }
    /** Where one root fails that may not be null, the answer is complete before the others are: they are recorded all the same. */ async settle() {
        await Promise.allSettled(this.asked);
        // What is asked below them is asked now.
        await new Promise(setImmediate);
    }
    /** A root that may not be null takes the answer with it: it fails when the others are done, so that which of them are told of is no matter of time. */ async last(asked) {
        try {
            return await asked;
        } catch (error) {
            do await this.settle();
            while (this.asked.size > 0)
            throw error;
        }
    }
    /** Whoever filters may ask for somebody; whoever does not is told of whom they may know, whoever else there is. */ peoplePage(type, args, connection) {
        if (args.filter !== undefined && args.filter !== null) this.operation.singlesOut();
        return (0, _page.listPage)(this.operation, type, args, connection);
    }
    /** Somebody is asked for: before anything is read the answer is put on a tick. */ alone(ask) {
        this.operation.singlesOut();
        return this.track(ask());
    }
    track(asked) {
        this.asked.add(asked);
        const done = ()=>void this.asked.delete(asked);
        asked.then(done, done);
        return asked;
    }
    async loadChildren(parent, ask) {
        if (ask.type === "ServiceReferral") await this.operation.mayAskOfPersons();
        const elsewhere = this.operation.remote.siteOfRow(parent);
        if (elsewhere !== null) return this.remote.below(elsewhere, parent, ask);
        return this.childLoader(ask).load(parent);
    }
    childLoader(ask) {
        let loaders = this.childLoaders.get(ask.connection);
        if (loaders === undefined) this.childLoaders.set(ask.connection, loaders = new Map());
        const name = JSON.stringify([
            ask.type,
            ask.size,
            ask.after
        ]);
        let loader = loaders.get(name);
        if (loader === undefined) {
            // A cursor belongs to one parent, so a list that goes on is read by itself.
            const options = ask.after === null ? {} : {
                batch: false
            };
            loaders.set(name, loader = new _dataloader.default((parents)=>(0, _children.readChildren)(this.operation, ask, parents), options));
        }
        return loader;
    }
}

//# sourceMappingURL=gate.js.map
