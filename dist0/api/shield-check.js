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
    get assertSound () {
        return assertSound;
    },
    get shieldFaults () {
        return shieldFaults;
    }
});
const _graphql = require("graphql");
const _subgraph = require("../domain/subgraph");
const _policy = require("./policy");
const KINDS = [
    "Rule",
    "RuleChain",
    "RuleRace",
    "RuleAnd",
    "RuleOr",
    "RuleNot",
    "RuleTrue",
    "RuleFalse",
    "InputRule"
];
function assertSound(schema, trees) {
    const faults = shieldFaults(schema, trees);
    if (faults.length > 0) throw new Error(`The rule tree is not sound, so the hub does not start:\n${faults.join("\n")}`);
}
function shieldFaults(schema, trees) {
    return [
        ...trees.flatMap((tree)=>[
                ...typeFaults(schema, tree),
                ...fieldFaults(schema, tree),
                ...optionFaults(tree)
            ]),
        ...ruleFaults(trees),
        ...rootFaults(schema)
    ];
}
/** Holes 1, 18: a rule on an interface or union never runs; a wildcard hides that a field has none. */ function typeFaults(schema, { rules }) {
    return Object.entries(rules).flatMap(([typeName, fields])=>{
        if (!(0, _graphql.isObjectType)(schema.getType(typeName))) return [
            `${typeName}: only an object type can have rules (hole 1)`
        ];
        if (typeof fields !== "object" || fields === null || kindOf(fields) !== null) return [
            `${typeName}: name the rule of each field`
        ];
        return "*" in fields ? [
            `${typeName}: a wildcard is no rule for a field (hole 18)`
        ] : [];
    });
}
/** Holes 9, 13, 15: a field without a rule falls back; a field that can be denied must be nullable. */ function fieldFaults(schema, { rules, masks }) {
    return Object.values(schema.getTypeMap()).flatMap((type)=>{
        if (!(0, _graphql.isObjectType)(type) || type.name.startsWith("__")) return [];
        const fields = rules[type.name] ?? {};
        const unknown = Object.keys(fields).filter((name)=>name !== "*" && type.getFields()[name] === undefined);
        return [
            ...unknown.map((name)=>`${type.name}.${name}: there is no such field`),
            ...Object.values(type.getFields()).flatMap((field)=>faultOfField(type.name, field, fields[field.name], masks))
        ];
    });
}
function faultOfField(typeName, field, rule, masks) {
    const path = `${typeName}.${field.name}`;
    if (rule === undefined || rule === null) return [
        `${path}: has no rule (hole 9). Declare its category, or its root policy`
    ];
    if ((masks.get(rule) ?? 0) !== 0 && (0, _graphql.isNonNullType)(field.type)) return [
        `${path}: can be withheld, so it must be nullable (hole 15)`
    ];
    return [];
}
/** Holes 9, 20. */ function optionFaults(tree) {
    const faults = [];
    const options = tree.options;
    const fallback = options["fallbackRule"];
    if (kindOf(fallback) !== "Rule" || fallback?.name !== "deny" || !denies(fallback)) faults.push("options.fallbackRule: must be the rule `deny` (hole 9)");
    if (options["debug"] === true) faults.push("options.debug: throws what a rule threw at the caller (hole 20)");
    if (options["allowExternalErrors"] !== true) faults.push("options.allowExternalErrors: without it a fault looks like a refusal (hole 20)");
    if (typeof options["fallbackError"] !== "function") faults.push("options.fallbackError: must give an error with a code (hole 20)");
    return faults;
}
/** A name proves nothing. */ function denies({ func }) {
    return typeof func === "function" && func() === false;
}
/** Holes 2 to 8, 19, 22, 24: over all trees together, for shield itself compares names within one only. */ function ruleFaults(trees) {
    const faults = [];
    const functions = new Map();
    const seen = new Set();
    const look = (rule, path)=>{
        if (seen.has(rule)) return;
        seen.add(rule);
        faults.push(...faultsOfRule(rule, functions).map((fault)=>`${path}: ${fault}`));
        for (const part of rule?.rules ?? [])look(part, path);
    };
    for (const { rules, options } of trees){
        look(options["fallbackRule"], "options.fallbackRule");
        for (const [typeName, fields] of Object.entries(rules)){
            const named = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
            for (const [name, rule] of named.filter(([, given])=>given !== undefined))look(rule, `${typeName}.${name}`);
        }
    }
    return faults;
}
function faultsOfRule(rule, functions) {
    switch(kindOf(rule)){
        case "Rule":
            return [
                ...cacheFaults(rule),
                ...nameFaults(rule, functions)
            ];
        case "RuleChain":
        case "RuleRace":
            return (rule.rules ?? []).length === 0 ? [
                "a chain without rules allows (hole 9)"
            ] : [];
        case "RuleAnd":
        case "RuleOr":
            return [
                "`and` and `or` evaluate every branch at once: use `chain` or `race` (hole 24)"
            ];
        case "RuleNot":
            return [
                "`not` turns a fault into permission (hole 8)"
            ];
        case "InputRule":
            return [
                "an input rule is always cached (hole 3)"
            ];
        case "RuleTrue":
        case "RuleFalse":
            return [
                "`allow` and `deny` of shield have no name: declare the rule (hole 22)"
            ];
        default:
            return [
                "is no rule of shield's"
            ];
    }
}
function cacheFaults({ cache, fragment }) {
    const faults = cache === "no_cache" ? [] : [
        "its verdict must not be cached: say no_cache (holes 2, 3, 4, 5, 7)"
    ];
    return fragment === undefined ? faults : [
        ...faults,
        "a fragment is not given to rules (hole 19)"
    ];
}
function nameFaults({ name, func }, functions) {
    if (typeof name !== "string" || !/^[A-Za-z_]\w*$/.test(name)) return [
        "has no name of its own (hole 22)"
    ];
    const same = functions.get(name) ?? func;
    functions.set(name, same);
    return same === func ? [] : [
        `another rule is also called ${name} (hole 6)`
    ];
}
/** Holes 10, 11: nobody guards subscriptions yet; whoever adds one guards it and then lifts this. 12: see MUTATION_POLICY. 16, 17: see entityFaults. */ function rootFaults(schema) {
    const faults = [];
    for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {})){
        if (!Object.hasOwn(_policy.MUTATION_POLICY, name)) faults.push(`Mutation.${name}: a rule does not stop the effect (hole 12). Guard the effect, then name it in MUTATION_POLICY`);
    }
    if (schema.getSubscriptionType()) faults.push("Subscription: shield does not guard `subscribe` (holes 10, 11)");
    return [
        ...faults,
        ...entityFaults(schema)
    ];
}
/** Holes 16, 17: `_entities` goes round the rules of other roots. It may only lead to what the door resolves like its own. */ function entityFaults(schema) {
    const root = schema.getQueryType()?.getFields()["_entities"];
    if (root === undefined) return [];
    const union = (0, _graphql.getNamedType)(root.type);
    const types = (0, _graphql.isAbstractType)(union) ? schema.getPossibleTypes(union) : [];
    const unknown = types.map(({ name })=>name).filter((name)=>!ENTITIES.includes(name));
    if (types.length > 0 && unknown.length === 0) return [];
    return [
        `Query._entities: goes round the rules of Query (holes 16, 17). The door resolves ${ENTITIES.join(", ")} and nothing else`
    ];
}
const ENTITIES = [
    ..._subgraph.OPEN_ENTITIES,
    ..._subgraph.PERSONAL_ENTITIES
];
function kindOf(rule) {
    const kind = typeof rule === "object" && rule !== null ? rule.constructor?.name : undefined;
    return kind !== undefined && KINDS.includes(kind) ? kind : null;
}

//# sourceMappingURL=shield-check.js.map
