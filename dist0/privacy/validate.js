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
    get faultOf () {
        return faultOf;
    },
    get firstFault () {
        return firstFault;
    }
});
const _2020 = /*#__PURE__*/ _interop_require_default(require("ajv/dist/2020"));
const _decision = require("../domain/decision");
const _instants = require("./instants");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
function firstFault(request) {
    const validate = compiled ??= compileRequest();
    if (!validate(request)) return pathOf(validate.errors?.[0]);
    return repeatedId(request);
}
function faultOf(name, item) {
    let validate = items.get(name);
    if (validate === undefined) items.set(name, validate = contract().compile({
        $ref: `contract#/$defs/${name}`
    }));
    return validate(item) ? null : pathOf(validate.errors?.[0]);
}
const items = new Map();
let compiled = null;
function compileRequest() {
    return contract().compile({
        $ref: "contract#/$defs/DecisionRequest"
    });
}
function contract() {
    const ajv = new _2020.default({
        strict: false,
        discriminator: true
    });
    ajv.addFormat("instant", _instants.isInstant);
    ajv.addSchema(quicker(_decision.decisionSchema), "contract");
    return ajv;
}
function pathOf(error) {
    const missing = error?.keyword === "required" ? error.params["missingProperty"] : undefined;
    const path = error?.instancePath ?? "";
    return typeof missing === "string" ? `${path}/${missing}` : path;
}
/** The same schema in words for which ajv makes quicker code; Instant also learns which dates exist. */ function quicker(node) {
    if (Array.isArray(node)) return node.map(quicker);
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).map(([key, value])=>[
            key,
            quicker(value)
        ]);
    return rewrite(Object.fromEntries(entries));
}
function rewrite(schema) {
    const { anyOf, oneOf, pattern, minLength, properties } = schema;
    if (isObjectOrNull(anyOf)) return {
        ...schema,
        anyOf: undefined,
        if: anyOf[1],
        else: anyOf[0]
    };
    if (Array.isArray(oneOf)) return {
        ...schema,
        discriminator: {
            propertyName: "type"
        }
    };
    if (pattern === _instants.INSTANT.source) return {
        ...schema,
        pattern: undefined,
        format: "instant"
    };
    if (minLength === 1) return {
        ...schema,
        minLength: undefined,
        not: {
            const: ""
        }
    };
    return isClosedObject(schema) ? withPropertiesCounted(schema, properties) : schema;
}
function isObjectOrNull(anyOf) {
    return Array.isArray(anyOf) && anyOf.length === 2 && anyOf[1].type === "null";
}
/** All properties are required and no others allowed. */ function isClosedObject({ properties, required, additionalProperties }) {
    if (additionalProperties !== false || !Array.isArray(required)) return false;
    return Object.keys(properties ?? {}).every((name)=>required.includes(name));
}
/** Where every property is required, one too many is a property that is not allowed. */ function withPropertiesCounted(schema, properties) {
    return {
        ...schema,
        additionalProperties: undefined,
        maxProperties: Object.keys(properties).length
    };
}
const LISTS_OF_IDS = [
    "organizations",
    "consents",
    "matters",
    "agreements",
    "orders",
    "mandates",
    "restrictions"
];
function repeatedId(request) {
    for (const name of LISTS_OF_IDS){
        const index = repeatedIndex(request[name]);
        if (index >= 0) return `/${name}/${index}/id`;
    }
    const index = repeatedIndex(request.disclosureLog?.entries ?? []);
    return index >= 0 ? `/disclosureLog/entries/${index}/id` : null;
}
const FEW = 12;
/** The place of the first id that came before; short lists are compared in place. */ function repeatedIndex(items) {
    if (items.length <= FEW) return items.findIndex((item, index)=>isEarlier(items, index, item.id));
    const seen = new Set();
    return items.findIndex(({ id })=>seen.size === seen.add(id).size);
}
function isEarlier(items, before, id) {
    for(let index = 0; index < before; index++)if (items[index]?.id === id) return true;
    return false;
}

//# sourceMappingURL=validate.js.map
