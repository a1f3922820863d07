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
    get objectTypes () {
        return objectTypes;
    },
    get ruleTree () {
        return ruleTree;
    },
    get shieldMiddleware () {
        return shieldMiddleware;
    },
    get shieldRoots () {
        return shieldRoots;
    }
});
const _graphql = require("graphql");
const _graphqlmiddleware = require("graphql-middleware");
const _graphqlshield = require("graphql-shield");
const _errors = require("../domain/errors");
const _redact = require("../privacy/redact");
const _policy = require("./policy");
const _shieldcheck = require("./shield-check");
const NO_CACHE = {
    cache: "no_cache"
};
const deny = (0, _graphqlshield.rule)("deny", NO_CACHE)(()=>false);
const described = (0, _graphqlshield.rule)("described", NO_CACHE)(()=>true);
const signedIn = (0, _graphqlshield.rule)("signed_in", NO_CACHE)((_parent, _args, { viewer })=>viewer !== null || new _errors.HubError("UNAUTHENTICATED"));
const purposeStated = (0, _graphqlshield.rule)("purpose_stated", NO_CACHE)((_parent, _args, { purpose })=>purpose !== null || new _errors.HubError("PURPOSE_REQUIRED"));
const ROOT_RULES = {
    DESCRIPTION: described,
    SIGNED_IN: signedIn,
    PURPOSE_STATED: (0, _graphqlshield.chain)(signedIn, purposeStated)
};
function ruleTree(schema) {
    const made = new Map();
    const masks = new Map();
    const released = (category)=>{
        const name = `released_${[
            category
        ].flat().join("_and_")}`;
        let known = made.get(name);
        if (known === undefined) {
            const mask = (0, _redact.fieldMask)(category);
            made.set(name, known = (0, _graphqlshield.rule)(name, NO_CACHE)((parent)=>((0, _redact.releasedOf)(parent) & mask) === mask));
            masks.set(known, mask);
        }
        return known;
    };
    const rules = Object.fromEntries(objectTypes(schema).map((type)=>[
            type.name,
            rulesOf(schema, type, released)
        ]));
    const tree = {
        rules,
        masks,
        options: {
            fallbackRule: deny,
            allowExternalErrors: true,
            debug: false,
            fallbackError: refused
        }
    };
    (0, _shieldcheck.assertSound)(schema, [
        tree
    ]);
    return tree;
}
function refused(error) {
    return error instanceof Error ? error : new _errors.HubError("ROLE_REFUSED");
}
function rulesOf(schema, type, released) {
    const policies = policiesOf(schema, type);
    const rules = {};
    for (const { name, extensions } of Object.values(type.getFields())){
        const policy = policies?.[name];
        const category = extensions["category"];
        if (policy !== undefined) rules[name] = ROOT_RULES[policy];
        if (policies === null && category !== undefined) rules[name] = released(category);
    }
    return rules;
}
/** Null for a type that is no root. */ function policiesOf(schema, type) {
    if (type === schema.getQueryType()) return _policy.ROOT_POLICY;
    return type === schema.getMutationType() ? _policy.MUTATION_POLICY : null;
}
function objectTypes(schema) {
    return Object.values(schema.getTypeMap()).filter(_graphql.isObjectType).filter(({ name })=>!name.startsWith("__"));
}
function shieldRoots(schema, tree) {
    const roots = [
        schema.getQueryType(),
        schema.getMutationType()
    ].flatMap((type)=>type == null ? [] : [
            type.name
        ]);
    const middleware = shieldMiddleware(schema, tree);
    return (0, _graphqlmiddleware.applyMiddleware)(schema, Object.fromEntries(roots.map((root)=>[
            root,
            middleware[root]
        ])));
}
function shieldMiddleware(schema, { rules, options }) {
    return (0, _graphqlshield.shield)(rules, {
        ...options
    }).generate(schema);
}

//# sourceMappingURL=shield.js.map
