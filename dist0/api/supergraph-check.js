"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "supergraphFaults", {
    enumerable: true,
    get: function() {
        return supergraphFaults;
    }
});
const _graphql = require("graphql");
const _subgraph = require("../domain/subgraph");
const _schema = require("./schema");
function supergraphFaults(supergraphSdl, keys) {
    const supergraph = (0, _graphql.parse)(supergraphSdl);
    const hub = hubGraph(supergraph);
    if (hub === null) return [
        "No subgraph of this schema serves Identity: is it composed with the hub?"
    ];
    const check = new Check((0, _schema.declaredSchema)(), keys, hub);
    return supergraph.definitions.flatMap((node)=>node.kind === _graphql.Kind.OBJECT_TYPE_DEFINITION ? check.faultsOf(node) : []);
}
/** By a type that is nobody else's, for the router chooses the name. */ function hubGraph(supergraph) {
    const identity = supergraph.definitions.find((node)=>node.kind === _graphql.Kind.OBJECT_TYPE_DEFINITION && node.name.value === "Identity");
    const [join] = identity?.kind === _graphql.Kind.OBJECT_TYPE_DEFINITION ? joins(identity, "join__type") : [];
    return join?.graph ?? null;
}
function joins({ directives = [] }, name) {
    return directives.filter((one)=>one.name.value === name).map((one)=>{
        const args = Object.fromEntries((one.arguments ?? []).map((argument)=>[
                argument.name.value,
                (0, _graphql.valueFromASTUntyped)(argument.value)
            ]));
        const text = (argument)=>typeof args[argument] === "string" ? args[argument] : null;
        return {
            graph: text("graph") ?? "?",
            key: text("key"),
            requires: text("requires"),
            external: args["external"] === true
        };
    });
}
class Check {
    schema;
    keys;
    hub;
    constructor(schema, keys, hub){
        this.schema = schema;
        this.keys = keys;
        this.hub = hub;
    }
    faultsOf(node) {
        const type = this.schema.getType(node.name.value);
        if (!(0, _graphql.isObjectType)(type)) return [];
        const others = joins(node, "join__type").filter(({ graph })=>graph !== this.hub);
        return [
            ...others.flatMap((join)=>this.keyFaults(type, join)),
            ...this.fieldFaults(type, node),
            ...this.partnerFaults(type, others)
        ];
    }
    keyFaults(type, { graph, key }) {
        if (key === null || this.isOpened(type.name, key) || !this.isPersonal(type, selectionIn(key))) return [];
        return [
            `${graph} names ${type.name} by \`${key}\`. Persons are named by \`${_subgraph.SHARED_KEY}\`, where it is opened to the subgraph's organization, and by nothing else`
        ];
    }
    fieldFaults(type, node) {
        const holders = new Set(joins(node, "join__type").filter(({ key })=>key !== null && this.isOpened(type.name, key)).map(({ graph })=>graph));
        return (node.fields ?? []).filter(({ name })=>name.value !== _subgraph.SHARED_KEY).flatMap(({ name, ...field })=>joins(field, "join__field").filter(({ graph, external })=>graph !== this.hub && !external).flatMap(({ graph, requires })=>{
                const place = `${graph} resolves ${type.name}.${name.value}`;
                if (holders.has(graph)) return statesNotice(requires) ? [] : [
                    `${place} without the notice of 42 CFR 2.32: add @requires(fields: "notice { statement scope }")`
                ];
                return requires !== null && this.isPersonal(type, selectionIn(requires)) ? [
                    `${place} with \`${requires}\`, which tells of persons`
                ] : [];
            }));
    }
    /** A key is one organization's. */ partnerFaults({ name }, others) {
        const graphs = [
            ...new Set(others.filter(({ key })=>key !== null && this.isOpened(name, key)).map(({ graph })=>graph))
        ];
        return graphs.length < 2 ? [] : [
            `${graphs.join(" and ")} both name ${name} by \`${_subgraph.SHARED_KEY}\`, which is opened to one organization`
        ];
    }
    isOpened(name, key) {
        return key === _subgraph.SHARED_KEY && (0, _subgraph.isPersonal)(name) && this.keys[name] !== undefined;
    }
    /** Whether a selection tells anything of a person, if only that there is one. */ isPersonal(type, set) {
        const fields = type.getFields();
        if (fields["notice"] !== undefined && fields["withheld"] !== undefined) return true;
        return set.selections.some((node)=>{
            const field = node.kind === _graphql.Kind.FIELD ? fields[node.name.value] : undefined;
            // Fragments belong to types that several implement: none of those is a router's to require.
            if (node.kind !== _graphql.Kind.FIELD || node.name.value === "__typename") return node.kind !== _graphql.Kind.FIELD;
            if (field === undefined) return false;
            if (![
                "ENVELOPE",
                "DIRECTORY"
            ].includes(String(field.extensions["category"]))) return true;
            const below = (0, _graphql.getNamedType)(field.type);
            return node.selectionSet !== undefined && (0, _graphql.isObjectType)(below) && this.isPersonal(below, node.selectionSet);
        });
    }
}
/** The field set of a key or of @requires. */ function selectionIn(fields) {
    const [operation] = (0, _graphql.parse)(`{ ${fields} }`).definitions;
    if (operation?.kind !== _graphql.Kind.OPERATION_DEFINITION) throw new Error("not a field set");
    return operation.selectionSet;
}
/** What else is required beside it was decided for the organization. */ function statesNotice(requires) {
    const named = (set)=>set.selections.filter((node)=>node.kind === _graphql.Kind.FIELD);
    const notices = requires === null ? [] : named(selectionIn(requires)).filter(({ name })=>name.value === "notice");
    return notices.some(({ selectionSet })=>{
        const names = selectionSet === undefined ? [] : named(selectionSet).map(({ name })=>name.value);
        return names.includes("statement") && names.includes("scope");
    });
}

//# sourceMappingURL=supergraph-check.js.map
