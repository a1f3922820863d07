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
    get checkAnswer () {
        return checkAnswer;
    },
    get placesAsked () {
        return placesAsked;
    },
    get typeNameOf () {
        return _checkshape.typeNameOf;
    }
});
const _ids = require("../../domain/ids");
const _checkrows = require("./check-rows");
const _checkshape = require("./check-shape");
const _documents = require("./documents");
const _fault = require("./fault");
function checkAnswer(name, variables, value, unanswered = NONE) {
    const document = _documents.SITE_DOCUMENTS[name];
    const walk = {
        sink: new _fault.FaultSink(),
        variables,
        unanswered,
        parents: new Map(),
        released: false
    };
    const holds = hasShape(document, walk, value) && checkRoot(document, walk, value);
    if (holds) return {
        ok: true,
        data: value,
        released: walk.released
    };
    walk.sink.within(name);
    return {
        ok: false,
        fault: walk.sink.fault
    };
}
const NONE = new Set();
/** The root field is null only beside an error, and then nothing is checked. */ function hasShape(document, { sink, variables }, value) {
    if (value === null) return sink.found("NULL");
    if (value === undefined) return sink.found("MISSING");
    return (0, _checkshape.shapeCheck)(document, variables)(value, sink);
}
const PLANS = new Map(_documents.ROOTS.map(({ name, args, rowType })=>{
    const kind = rowType === null ? "SITE" : "jurisdictions" in args ? "LIST" : "first" in args ? "BELOW" : name.endsWith("ById") ? "BY_ID" : "BEHIND";
    return [
        name,
        {
            kind,
            plan: rowType === null ? null : (0, _checkrows.nodePlan)(_documents.SITE_DOCUMENTS[name].root)
        }
    ];
}));
function checkRoot({ name }, walk, value) {
    const { kind, plan } = PLANS.get(name) ?? {
        kind: "SITE",
        plan: null
    };
    if (plan === null) return checkSite(walk, value);
    switch(kind){
        case "LIST":
            return (0, _checkrows.checkRows)(walk, plan, value, new Set(textsOf(walk.variables["jurisdictions"])), sequenceOf(walk.variables));
        case "BELOW":
            return checkKeyed(walk, value, (item, key, place)=>(0, _checkrows.checkChildren)(walk, plan, item, key, place, (0, _checkrows.byId)((0, _checkrows.afterId)(place, walk.variables["after"]), firstOf(walk.variables))));
        case "BY_ID":
            return checkKeyed(walk, value, (item, key, place)=>{
                if (item.node.id !== key) return walk.sink.found("KEYS");
                return (0, _checkrows.checkRow)(walk, plan, item, new Set([
                    place
                ]));
            });
        case "BEHIND":
        case "SITE":
            return checkKeyed(walk, value, (item, _key, place)=>(0, _checkrows.checkRow)(walk, plan, item, new Set([
                    place
                ])));
    }
}
/** As many items as keys, and nothing for a key that names nothing, or somebody of a place that did not answer. */ function checkKeyed(walk, items, check) {
    const keys = textsOf(walk.variables["ids"]);
    if (items.length !== keys.length) return walk.sink.found("KEYS");
    for(let index = 0; index < keys.length; index++){
        const item = items[index];
        if (item === null) continue;
        const key = keys[index] ?? "";
        const place = (0, _ids.parseGlobalId)(key)?.jurisdiction;
        if (place === undefined) return walk.sink.found("KEYS");
        if (walk.unanswered.has(place)) return walk.sink.found("UNANSWERED");
        if (!check(item, key, place)) return false;
    }
    return true;
}
function sequenceOf(variables) {
    const orderBy = variables["orderBy"] ?? null;
    const descending = orderBy?.direction === "DESC";
    const after = variables["after"] ?? null;
    return {
        isSort: (0, _checkrows.sortForm)(orderBy?.field ?? null, descending),
        descending,
        after,
        first: firstOf(variables)
    };
}
function firstOf({ first }) {
    return typeof first === "number" ? first : 0;
}
function textsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Hubs and sites are named alike (HUB_ID). */ const SITE_ID = /^[a-z0-9][a-z0-9./-]{0,62}$/;
function checkSite({ sink }, { id, through, jurisdictions }) {
    if (!SITE_ID.test(id)) return sink.found("FORM", "id");
    if (!through.every((one)=>SITE_ID.test(one))) return sink.found("FORM", "through");
    const slugs = new Set();
    for (const { id: place, slug } of jurisdictions){
        const parsed = (0, _ids.parseGlobalId)(place);
        if (!(0, _ids.isSlug)(slug) || parsed?.type !== "Jurisdiction" || parsed.jurisdiction !== slug) return sink.found("ID", "jurisdictions");
        if (slugs.has(slug)) return sink.found("JURISDICTION", "jurisdictions");
        slugs.add(slug);
    }
    return true;
}
function placesAsked(variables) {
    const named = textsOf(variables["ids"]).flatMap((id)=>(0, _ids.parseGlobalId)(id)?.jurisdiction ?? []);
    return new Set([
        ...textsOf(variables["jurisdictions"]),
        ...named
    ]);
}

//# sourceMappingURL=check.js.map
