"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RowMaker", {
    enumerable: true,
    get: function() {
        return RowMaker;
    }
});
const _childrows = require("./child-rows");
const _children = require("./children");
const _mark = require("./remote/mark");
const _rowkey = require("./row-key");
const _sitedecision = require("./site-decision");
class RowMaker {
    operation;
    /** Handed over, about persons; those that only say what is withheld are none. */ count = 0;
    finished = new WeakSet();
    constructor(operation){
        this.operation = operation;
    }
    row(node, sort = null) {
        const key = (0, _rowkey.keyOf)(node);
        if (key === null) throw new Error("a row of a site did not come through the door");
        if ((0, _mark.remoteMarkOf)(node)?.isOfPerson ?? (key.participantId !== null && key.isEmpty !== true)) this.count += 1;
        return {
            position: {
                sort,
                jurisdiction: key.jurisdiction,
                id: key.id
            },
            decision: (0, _sitedecision.decisionOf)(node),
            node
        };
    }
    /** Puts rows in the place of what hangs on these nodes; `selection` is what was asked of them. */ async finish(type, selection, nodes) {
        const fresh = [
            ...new Set(nodes)
        ].filter((node)=>!this.finished.has(node));
        for (const node of fresh)this.finished.add(node);
        if (type === "Participant") await this.lists(selection, fresh);
        if (type === "Referral" && selection.has("serviceReferrals")) fresh.forEach((node)=>{
            this.services(node);
        });
    }
    /** Those that came along, and the others in one statement more for each list. */ async lists(selection, nodes) {
        for (const { field, type, size, connection } of (0, _childrows.childPlans)(selection)){
            const lists = new Map(nodes.map((node)=>[
                    node,
                    (0, _childrows.prefetched)(node, field, size)
                ]));
            // What another site did not send along is not looked for here.
            const missing = nodes.filter((node)=>lists.get(node) === null && (0, _mark.remoteMarkOf)(node) === null);
            const read = missing.length === 0 ? [] : await (0, _children.readChildren)(this.operation, {
                type,
                connection,
                size,
                after: null
            }, missing);
            missing.forEach((node, at)=>lists.set(node, read[at] ?? null));
            const below = [
                ...lists.values()
            ].flatMap((list)=>list?.nodes ?? []);
            await this.finish(type, connection.below("nodes"), below);
            for (const [node, list] of lists)this.hang(node, field, list);
        }
    }
    hang(node, field, list) {
        const rows = list === null ? null : {
            rows: (list.nodes ?? []).map((one)=>this.row(one)),
            more: list.pageInfo?.hasNextPage === true
        };
        node[field] = rows;
    }
    services(node) {
        const referral = node;
        const rows = referral.serviceReferrals?.map((one)=>this.row(one)) ?? null;
        node["serviceReferrals"] = rows;
    }
}

//# sourceMappingURL=site-rows.js.map
