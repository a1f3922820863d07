"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "shapeOf", {
    enumerable: true,
    get: function() {
        return shapeOf;
    }
});
const _graphql = require("graphql");
const _enums = require("./enums");
const _shared = require("./shared");
function shapeOf(typeName) {
    const fields = (0, _shared.sharedFields)(typeName);
    if (fields.length === 0) throw new Error(`${typeName} has no shared fields`);
    return fields.map(shapeField);
}
function shapeField({ name, category, type, nonNull, description }) {
    const given = type();
    const [item] = Array.isArray(given) ? given : [
        given
    ];
    return {
        name,
        category,
        list: Array.isArray(given),
        nonNull,
        description,
        type: shapeType(item, name)
    };
}
function shapeType(given, field) {
    if (given instanceof _graphql.GraphQLScalarType) return {
        kind: "scalar",
        name: given.name
    };
    if (given === String || given === Boolean) return {
        kind: "scalar",
        name: given === String ? "String" : "Boolean"
    };
    const className = typeof given === "function" ? given.name : "";
    if ((0, _shared.sharedFields)(className).length > 0) return {
        kind: "object",
        name: className
    };
    const name = typeof given === "object" && given !== null ? (0, _enums.closedListName)(given) : undefined;
    if (name === undefined) throw new Error(`the type of ${field} is neither a scalar nor a closed list nor shared`);
    return {
        kind: "enum",
        name,
        values: Object.keys(given)
    };
}

//# sourceMappingURL=shape.js.map
