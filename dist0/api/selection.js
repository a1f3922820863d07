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
    get fieldsIn () {
        return fieldsIn;
    },
    get isIncluded () {
        return isIncluded;
    },
    get selectionOf () {
        return selectionOf;
    },
    get selectionOn () {
        return selectionOn;
    },
    get setsBelow () {
        return setsBelow;
    }
});
const _graphql = require("graphql");
const _selection = require("../domain/selection");
/** Documents live in Apollo's store, so that their nodes are the same objects on every request. */ const places = new WeakMap();
const MOST_PER_PLACE = 100;
/** A client chooses the values: one that is a book is not kept. */ const LONGEST_KEY = 500;
function selectionOf(info) {
    return selectionOn(info, (0, _graphql.getNamedType)(info.returnType).name);
}
function selectionOn(info, typeName) {
    const place = placeOf(info, typeName);
    const key = place.variables.length === 0 ? "" : JSON.stringify(place.variables.map((name)=>info.variableValues[name] ?? null));
    let selection = place.made.get(key);
    if (selection === undefined) {
        selection = read(info, typeName);
        if (place.made.size >= MOST_PER_PLACE) place.made.clear();
        if (key.length <= LONGEST_KEY) place.made.set(key, selection);
    }
    return selection;
}
/** One node tells the place; several, merged under one response key, do so only together: the executor keeps their list. */ function placeOf({ fieldNodes, fragments }, typeName) {
    const key = fieldNodes.length === 1 ? fieldNodes[0] : fieldNodes;
    let byType = places.get(key);
    if (byType === undefined) places.set(key, byType = new Map());
    let place = byType.get(typeName);
    if (place === undefined) byType.set(typeName, place = {
        variables: [
            ...variablesBelow(fieldNodes, fragments)
        ].sort(),
        made: new Map()
    });
    return place;
}
/** The field's own arguments are no part of what is selected: a cursor that differs on each page would make each page new. */ function variablesBelow(fieldNodes, fragments) {
    const names = new Set();
    const spread = new Set();
    const look = (set)=>{
        (0, _graphql.visit)(set, {
            Variable: ({ name })=>{
                names.add(name.value);
            },
            FragmentSpread: ({ name })=>{
                const fragment = fragments[name.value];
                if (fragment === undefined || spread.has(name.value)) return;
                spread.add(name.value);
                look(fragment.selectionSet);
            }
        });
    };
    setsBelow(fieldNodes).forEach(look);
    return names;
}
function read(info, typeName) {
    const type = info.schema.getType(typeName);
    return (0, _graphql.isObjectType)(type) ? selectionFrom(info, type, setsBelow(info.fieldNodes)) : _selection.NOTHING;
}
function setsBelow(nodes) {
    return nodes.flatMap(({ selectionSet })=>selectionSet === undefined ? [] : [
            selectionSet
        ]);
}
function selectionFrom(reading, type, sets) {
    const fields = fieldsIn(reading, type, sets).flatMap((nodes)=>selectedField(reading, type, nodes));
    return fields.length === 0 ? _selection.NOTHING : new _selection.Selection(fields);
}
function fieldsIn(reading, type, sets) {
    const groups = new Map();
    const spread = new Set();
    for (const set of sets)collect(reading, type, set, groups, spread);
    return [
        ...groups.values()
    ];
}
function collect(reading, type, set, groups, spread) {
    for (const node of set.selections){
        if (!isIncluded(node, reading.variableValues)) continue;
        if (node.kind === _graphql.Kind.FIELD) {
            const key = (node.alias ?? node.name).value;
            groups.set(key, [
                ...groups.get(key) ?? [],
                node
            ]);
            continue;
        }
        const fragment = fragmentFor(reading, type, node, spread);
        if (fragment !== undefined) collect(reading, type, fragment, groups, spread);
    }
}
function fragmentFor(reading, type, node, spread) {
    if (node.kind === _graphql.Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) return undefined;
        spread.add(node.name.value);
    }
    const fragment = node.kind === _graphql.Kind.INLINE_FRAGMENT ? node : reading.fragments[node.name.value];
    return fragment !== undefined && applies(reading.schema, type, fragment.typeCondition?.name.value) ? fragment.selectionSet : undefined;
}
function applies(schema, type, condition) {
    if (condition === undefined || condition === type.name) return true;
    const abstract = schema.getType(condition);
    return (0, _graphql.isAbstractType)(abstract) && schema.isSubType(abstract, type);
}
/** `__typename` is no field of the type and asks nothing. */ function selectedField(reading, type, nodes) {
    const node = nodes[0];
    const field = type.getFields()[node.name.value];
    if (field === undefined) return [];
    const below = (0, _graphql.getNamedType)(field.type);
    const sets = setsBelow(nodes);
    const selection = sets.length > 0 && (0, _graphql.isObjectType)(below) ? selectionFrom(reading, below, sets) : _selection.NOTHING;
    return [
        {
            name: field.name,
            args: (0, _graphql.getArgumentValues)(field, node, reading.variableValues),
            selection
        }
    ];
}
function isIncluded(node, variables) {
    if (node.directives === undefined || node.directives.length === 0) return true;
    if ((0, _graphql.getDirectiveValues)(_graphql.GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
    return (0, _graphql.getDirectiveValues)(_graphql.GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}

//# sourceMappingURL=selection.js.map
