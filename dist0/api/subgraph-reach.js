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
    get TELLING_FIELDS () {
        return TELLING_FIELDS;
    },
    get reachOf () {
        return reachOf;
    }
});
const _graphql = require("graphql");
const _subgraph = require("../domain/subgraph");
const _selection = require("./selection");
const ENTITIES = "_entities";
const TELLING_FIELDS = [
    ENTITIES,
    _subgraph.SHARED_KEY
];
function reachOf(reading, operation, keys) {
    const root = reading.schema.getRootType(operation.operation);
    if (!(0, _graphql.isObjectType)(root)) return _subgraph.NO_REACH;
    const walk = new Walk(reading);
    walk.fields(root, [
        operation.selectionSet
    ], {
        routed: false,
        noticed: false
    });
    const shared = Object.fromEntries(Object.entries(keys).filter(([type])=>walk.keyed.has(type)));
    const silent = Object.keys(shared).length === 0 ? walk.silentWhereRouted : walk.silent;
    return {
        shared,
        carriesNotice: !silent
    };
}
class Walk {
    reading;
    keyed = new Set();
    /** Rows of persons are asked for and no notice with them. */ silent = false;
    silentWhereRouted = false;
    constructor(reading){
        this.reading = reading;
    }
    fields(type, sets, place) {
        const fields = (0, _selection.fieldsIn)(this.reading, type, sets);
        const noticed = fields.some((nodes)=>this.isNotice(nodes));
        if (isRowOfPersons(type) && !noticed && !place.noticed) this.isSilent(place);
        // The notice of a list stands for its rows, and for nothing below them.
        const below = {
            ...place,
            noticed: isList(type) ? noticed || place.noticed : false
        };
        for (const nodes of fields)this.field(type, nodes, below);
    }
    field(type, nodes, place) {
        const [node] = nodes;
        const field = type.getFields()[node.name.value];
        if (field === undefined) return;
        if (field.name === _subgraph.SHARED_KEY && (0, _subgraph.isPersonal)(type.name)) this.keyed.add(type.name);
        if (field.name === ENTITIES) {
            const named = namedTypes((0, _graphql.getArgumentValues)(field, node, this.reading.variableValues)["representations"]);
            for (const name of named)if ((0, _subgraph.isPersonal)(name)) this.keyed.add(name);
            for (const one of this.objectTypes(field.type).filter(({ name })=>named.has(name)))this.fields(one, (0, _selection.setsBelow)(nodes), {
                ...place,
                routed: true
            });
            return;
        }
        for (const one of this.objectTypes(field.type))this.fields(one, (0, _selection.setsBelow)(nodes), place);
    }
    isNotice(nodes) {
        return nodes[0]?.name.value === "notice" && (0, _selection.setsBelow)(nodes).some((set)=>this.states(set));
    }
    /** 2.32(a): the statement itself; (b): the scope of the consent. */ states(set) {
        const type = this.reading.schema.getType("DisclosureNotice");
        const names = (0, _graphql.isObjectType)(type) ? (0, _selection.fieldsIn)(this.reading, type, [
            set
        ]).map(([node])=>node?.name.value) : [];
        return names.includes("statement") && names.includes("scope");
    }
    isSilent({ routed }) {
        this.silent = true;
        if (routed) this.silentWhereRouted = true;
    }
    objectTypes(type) {
        const named = (0, _graphql.getNamedType)(type);
        if ((0, _graphql.isAbstractType)(named)) return this.reading.schema.getPossibleTypes(named);
        return (0, _graphql.isObjectType)(named) ? [
            named
        ] : [];
    }
}
/** The types that a router names. */ function namedTypes(representations) {
    const list = Array.isArray(representations) ? representations : [];
    return new Set(list.map((one)=>one?.__typename).filter((name)=>typeof name === "string"));
}
/** Records of persons carry their notice themselves. */ function isRowOfPersons(type) {
    return type.getInterfaces().length > 0 && type.getFields()["notice"] !== undefined;
}
function isList(type) {
    return type.name.endsWith("Connection") || type.name.endsWith("Edge");
}

//# sourceMappingURL=subgraph-reach.js.map
