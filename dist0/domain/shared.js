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
    get Shared () {
        return Shared;
    },
    get sharedFields () {
        return sharedFields;
    }
});
require("reflect-metadata");
const _typegraphql = require("type-graphql");
const registry = new Map();
function Shared(category, type, options) {
    const nonNull = options.nonNull === true;
    const description = describe(category, options.description);
    const field = (0, _typegraphql.Field)(type, {
        nullable: !nonNull,
        description
    });
    const extensions = (0, _typegraphql.Extensions)({
        category
    });
    return (target, property)=>{
        remember(target.constructor.name, {
            name: String(property),
            category,
            type,
            nonNull,
            description
        });
        field(target, property);
        extensions(target, String(property));
    };
}
function sharedFields(typeName) {
    return registry.get(typeName) ?? [];
}
function remember(typeName, field) {
    const fields = registry.get(typeName) ?? [];
    fields.push(field);
    registry.set(typeName, fields);
}
function describe(category, text) {
    if (category === "ENVELOPE" || category === "DIRECTORY") return text;
    const name = typeof category === "string" ? category : category.join(" and ");
    return `${text} Category: ${name}.`;
}

//# sourceMappingURL=shared.js.map
