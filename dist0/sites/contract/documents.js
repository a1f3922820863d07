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
    get DOCUMENT_NAMES () {
        return DOCUMENT_NAMES;
    },
    get ROOTS () {
        return ROOTS;
    },
    get SITE_DOCUMENTS () {
        return SITE_DOCUMENTS;
    },
    get documentById () {
        return documentById;
    },
    get documentOf () {
        return documentOf;
    },
    get switchOf () {
        return switchOf;
    }
});
const _nodecrypto = require("node:crypto");
const _types = require("./types");
const DOCUMENT_NAMES = [
    "site",
    "participants",
    "referrals",
    "outcomes",
    "providers",
    "participantsById",
    "referralsById",
    "outcomesById",
    "serviceReferralsById",
    "providersById",
    "referralsOf",
    "outcomesOf",
    "serviceReferralsOf",
    "participantBehind",
    "referralBehind"
];
const JURISDICTIONS = {
    type: "[String!]!",
    description: "Slugs of the places to look in; others of the site are not asked."
};
const FIRST = {
    type: "Int!",
    description: "Rows at most, 1 to 1000."
};
const AFTER = {
    type: "SitePositionInput",
    description: "Rows that follow this place."
};
const IDS = {
    type: "[ID!]!",
    description: "Global ids, at most 1000."
};
const AFTER_ID = {
    type: "String",
    description: "Rows whose own id follows this one."
};
function listArguments(type) {
    const filter = {
        type: `${type}Filter`,
        description: "Every argument is a use of its category."
    };
    const orderBy = {
        type: `${type}Order`,
        description: "Order; without it jurisdiction and id."
    };
    return {
        jurisdictions: JURISDICTIONS,
        filter,
        orderBy,
        first: FIRST,
        after: AFTER
    };
}
function root(name, args, rowType, typeName, description, more = {}) {
    return {
        name,
        args,
        rowType,
        field: {
            name,
            category: "ENVELOPE",
            type: {
                kind: "object",
                name: typeName
            },
            list: false,
            nonNull: false,
            description,
            ...more
        }
    };
}
const list = (name, type)=>root(name, listArguments(type), type, `${type}Rows`, "Rows that this viewer may see. Null and a coded error where the role gets none.");
const KEYED = {
    list: true,
    nullItems: true
};
const byId = (name, type)=>root(name, {
        ids: IDS
    }, type, `${type}Row`, "In the order of the ids. Null for whoever is not there, or not for this viewer.", KEYED);
const below = (name, type, of)=>root(name, {
        ids: IDS,
        first: FIRST,
        after: AFTER_ID
    }, type, `${type}Rows`, `The first rows of each ${of}, by id, in the order of the ids that are given.`, KEYED);
const behind = (name, type, of)=>root(name, {
        ids: IDS
    }, type, `${type}Row`, `Of whom or what each ${of} is, in the order of the ids. Null where it is not for this viewer.`, KEYED);
const ROOTS = [
    root("site", {}, null, "SiteDescription", "Who answers here, and for which places.", {
        nonNull: true
    }),
    list("participants", "Participant"),
    list("referrals", "Referral"),
    list("outcomes", "Outcome"),
    list("providers", "Provider"),
    byId("participantsById", "Participant"),
    byId("referralsById", "Referral"),
    byId("outcomesById", "Outcome"),
    byId("serviceReferralsById", "ServiceReferral"),
    byId("providersById", "Provider"),
    below("referralsOf", "Referral", "participant"),
    below("outcomesOf", "Outcome", "participant"),
    below("serviceReferralsOf", "ServiceReferral", "provider"),
    behind("participantBehind", "Participant", "referral, outcome or service referral"),
    behind("referralBehind", "Referral", "service referral")
];
function switchOf(type, category) {
    return `${type}_${category}`;
}
/** Fields that cost a site more than the rest of the provider, or a list of its own. */ const SEPARATE = {
    "Participant.referrals": "withReferrals",
    "Participant.outcomes": "withOutcomes",
    "ServiceReferral.provider": "withProvider",
    "Provider.services": "withProviderDetails",
    "Provider.locations": "withProviderDetails",
    "Provider.capacity": "withProviderDetails",
    "Provider.acceptance": "withProviderDetails",
    "Provider.provenance": "withProviderDetails"
};
const CHILD_FIRST = {
    "Participant.referrals": "referralsFirst",
    "Participant.outcomes": "outcomesFirst"
};
function pick(typeName, row, on) {
    const own = rowTypeOf(typeName) ?? row;
    return (0, _types.contractFields)(typeName).map((field)=>{
        const path = `${typeName}.${field.name}`;
        const wanted = [
            ...SEPARATE[path] === undefined ? [] : [
                SEPARATE[path]
            ],
            ...categorySwitches(own, field.category)
        ];
        const switches = wanted.filter((one)=>!on.includes(one));
        const first = CHILD_FIRST[path];
        const belowIt = field.type.kind === "object" ? pick(field.type.name, own, [
            ...on,
            ...switches
        ]) : [];
        return {
            field,
            switches,
            args: first === undefined ? {} : {
                first
            },
            below: belowIt
        };
    });
}
function rowTypeOf(typeName) {
    switch(typeName){
        case "Participant":
        case "Referral":
        case "Outcome":
        case "ServiceReferral":
        case "Provider":
            return typeName;
        default:
            return null;
    }
}
function categorySwitches(row, category) {
    if (row === null || row === "Provider") return [];
    const categories = typeof category === "string" ? [
        category
    ] : category;
    return categories.filter((one)=>one !== "ENVELOPE" && one !== "DIRECTORY" && one !== "PRESENCE").map((one)=>switchOf(row, one));
}
function documentOf({ name, args, field, rowType }, operation = "query") {
    const rootPicked = {
        field,
        switches: [],
        args: Object.fromEntries(Object.keys(args).map((argument)=>[
                argument,
                argument
            ])),
        below: field.type.kind === "object" ? pick(field.type.name, null, []) : []
    };
    const variables = Object.fromEntries(Object.entries(args).map(([argument, { type }])=>[
            argument,
            type
        ]));
    for (const [variable, type] of variablesBelow(rootPicked.below))variables[variable] = type;
    const text = print(operation, name, variables, rootPicked);
    return {
        name,
        text,
        id: (0, _nodecrypto.hash)("sha256", text, "hex"),
        root: rootPicked,
        variables,
        rowType
    };
}
function variablesBelow(picked) {
    const found = new Map();
    for (const { switches, args, below: inner } of picked){
        for (const one of switches)found.set(one, "Boolean!");
        for (const one of Object.values(args))found.set(one, "Int!");
        for (const [variable, type] of variablesBelow(inner))found.set(variable, type);
    }
    return new Map([
        ...found
    ].sort(([a], [b])=>a < b ? -1 : 1));
}
function print(kind, name, variables, picked) {
    const given = Object.entries(variables).map(([variable, type])=>`\n  $${variable}: ${type}`).join("");
    const operation = `Site${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return `${kind} ${operation}${given === "" ? "" : `(${given}\n)`} {\n${printField(picked, "  ")}\n}\n`;
}
/** A field that needs two switches stands in a fragment under the first. */ function printField({ field, switches, args, below: inner }, indent) {
    const [first, second, ...rest] = switches;
    if (first !== undefined && second !== undefined) {
        const nested = printField({
            field,
            switches: [
                second,
                ...rest
            ],
            args,
            below: inner
        }, `${indent}  `);
        return `${indent}... @include(if: $${first}) {\n${nested}\n${indent}}`;
    }
    const given = Object.entries(args).map(([argument, variable])=>`${argument}: $${variable}`).join(", ");
    const include = first === undefined ? "" : ` @include(if: $${first})`;
    const set = inner.length === 0 ? "" : ` {\n${inner.map((one)=>printField(one, `${indent}  `)).join("\n")}\n${indent}}`;
    return `${indent}${field.name}${given === "" ? "" : `(${given})`}${include}${set}`;
}
const SITE_DOCUMENTS = Object.fromEntries(ROOTS.map((one)=>[
        one.name,
        documentOf(one)
    ]));
function documentById(id) {
    return byIdOf.get(id) ?? null;
}
const byIdOf = new Map(Object.values(SITE_DOCUMENTS).map((document)=>[
        document.id,
        document
    ]));

//# sourceMappingURL=documents.js.map
