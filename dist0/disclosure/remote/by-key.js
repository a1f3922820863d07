"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RemoteByKey", {
    enumerable: true,
    get: function() {
        return RemoteByKey;
    }
});
const _dataloader = /*#__PURE__*/ _interop_require_default(require("dataloader"));
const _errors = require("../../domain/errors");
const _ids = require("../../domain/ids");
const _selection = require("../../domain/selection");
const _arguments = require("../arguments");
const _childrows = require("../child-rows");
const _connection = require("../connection");
const _finish = require("../finish");
const _children = require("./children");
const _rows = require("./rows");
const _silence = require("./silence");
const _switches = require("./switches");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const BY_ID = {
    Participant: "participantsById",
    Referral: "referralsById",
    Outcome: "outcomesById",
    ServiceReferral: "serviceReferralsById",
    Provider: "providersById"
};
const BELOW = {
    Referral: "referralsOf",
    Outcome: "outcomesOf",
    ServiceReferral: "serviceReferralsOf"
};
class RemoteByKey {
    operation;
    loaders = new Map();
    selections = new Map();
    constructor(operation){
        this.operation = operation;
    }
    async row(entry, type, key, selection) {
        await this.operation.confirm(type !== "Provider");
        const id = (0, _ids.globalId)(key.jurisdiction, type, key.id);
        return this.loader(entry, BY_ID[type], selection, (ids)=>this.rows(entry, BY_ID[type], type, selection, ids, true)).load(id);
    }
    /** What a change of a register leads to: no question by id, so nothing is told of what is withheld, and no role is refused. */ async linked(entry, type, key, selection) {
        await this.operation.confirm(true);
        const read = (ids)=>this.rows(entry, BY_ID[type], type, selection, ids, false);
        try {
            return await this.loader(entry, `${BY_ID[type]} linked`, selection, read).load((0, _ids.globalId)(key.jurisdiction, type, key.id));
        } catch (error) {
            if (error instanceof _errors.HubError && error.code === "ROLE_REFUSED") return null;
            throw error;
        }
    }
    /** Something has been changed: whatever is asked from here on is asked anew. */ forget() {
        this.loaders.clear();
    }
    /** What a row leads to: its person, or the referral that it belongs to. */ async behind(entry, type, childId, selection) {
        await this.operation.confirm(true);
        const document = type === "Participant" ? "participantBehind" : "referralBehind";
        return this.loader(entry, document, selection, (ids)=>this.rows(entry, document, type, selection, ids, false)).load(childId);
    }
    async below(entry, parent, ask) {
        const after = ask.after === null ? null : (0, _childrows.childSealer)(this.operation, parent).open(ask.after).id;
        const { rows, more } = await this.rowsBelow(entry, parent.id, {
            type: ask.type,
            selection: this.rowsOf(ask.connection),
            size: ask.size,
            after
        });
        return (0, _childrows.childConnection)(this.operation, ask.connection, parent, rows, more);
    }
    async rowsBelow(entry, parentId, ask) {
        await this.operation.confirm(true);
        const name = JSON.stringify([
            BELOW[ask.type],
            (0, _arguments.pageSize)(ask.size),
            ask.after
        ]);
        const given = await this.loader(entry, name, ask.selection, (ids)=>this.lists(entry, ask, ids)).load(parentId);
        const rows = given === null ? [] : (0, _children.placedRows)(this.terms(entry, false), {
            plan: (0, _finish.rowPlan)(ask.type, ask.selection)
        }, given);
        for (const { node } of rows)this.operation.remote.handOver(node);
        return {
            rows,
            more: given?.more ?? false
        };
    }
    /** The same object for the same connection: what is read alike is read together. */ rowsOf(connection) {
        let rows = this.selections.get(connection);
        if (rows === undefined) this.selections.set(connection, rows = (0, _connection.rowSelection)(connection, _selection.Selection.union));
        return rows;
    }
    async rows(entry, document, type, selection, ids, tells) {
        const { remote } = this.operation;
        if (type !== "Provider" && remote.isBeyondCeiling) return ids.map(()=>null);
        const terms = this.terms(entry, tells);
        const children = type === "Participant" ? (0, _childrows.childPlans)(selection) : [];
        const variables = {
            ids,
            ...(0, _switches.switchesFor)(document, {
                type,
                selection,
                children,
                most: mostOf(terms)
            })
        };
        const answer = await remote.answerOf(entry, document, variables, countOf);
        const plan = type === "Provider" ? null : (0, _finish.rowPlan)(type, selection);
        return itemsOf(answer, ids, (row)=>{
            const node = plan === null ? (0, _rows.finishRemoteProvider)(terms, row.node) : (0, _rows.finishRemoteRow)(terms, plan, row);
            if (node === null) return null;
            (0, _children.attachRemoteChildren)(this.operation, terms, children, node, row.node);
            remote.handOver(node);
            return node;
        });
    }
    async lists(entry, { type, selection, size, after }, ids) {
        const { remote } = this.operation;
        if (remote.isBeyondCeiling) return ids.map(()=>null);
        const document = BELOW[type];
        const variables = {
            ids,
            first: size,
            after,
            ...(0, _switches.switchesFor)(document, {
                type,
                selection,
                children: [],
                most: mostOf(this.terms(entry, false))
            })
        };
        const count = (data)=>(data ?? []).reduce((sum, one)=>sum + (0, _rows.releasedRows)(one?.rows), 0);
        return itemsOf(await remote.answerOf(entry, document, variables, count), ids, (rows)=>rows);
    }
    terms({ id: siteId }, tells) {
        const situation = this.operation.standing;
        return {
            situation,
            ceilings: this.operation.remote.ceilings,
            siteId,
            tells: tells && !situation.refusedIfNothing
        };
    }
    loader(entry, name, selection, read) {
        let byName = this.loaders.get(selection);
        if (byName === undefined) this.loaders.set(selection, byName = new Map());
        const key = `${entry.id} ${name}`;
        let loader = byName.get(key);
        if (loader === undefined) byName.set(key, loader = new _dataloader.default(read, {
            maxBatchSize: 1000
        }));
        return loader;
    }
}
/** In the order of the ids; of a place that did not answer its site there is no word, not even that there is nobody. */ function itemsOf({ data, unanswered }, ids, make) {
    const items = data;
    return ids.map((id, index)=>{
        const failure = unanswered.get((0, _ids.parseGlobalId)(id)?.jurisdiction ?? "");
        if (failure !== undefined) return new _silence.SiteSilence(failure);
        const item = items?.[index] ?? null;
        return item === null ? null : make(item);
    });
}
function mostOf({ ceilings }) {
    return ceilings.part2 | ceilings.local;
}
function countOf(data) {
    return (0, _rows.releasedRows)(data);
}

//# sourceMappingURL=by-key.js.map
