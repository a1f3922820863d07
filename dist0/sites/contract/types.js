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
    get CONTRACT_VERSION () {
        return CONTRACT_VERSION;
    },
    get ROW_TYPES () {
        return ROW_TYPES;
    },
    get contractFields () {
        return contractFields;
    }
});
const _shape = require("../../domain/shape");
require("../../domain/participant");
require("../../domain/provider");
require("../../domain/register-change");
const CONTRACT_VERSION = "1";
const ROW_TYPES = [
    "Participant",
    "Referral",
    "Outcome",
    "ServiceReferral",
    "Provider"
];
/** What a site leaves to the hub: whose city it is, and lists and links that are asked for by themselves. */ const LEFT_OUT = {
    Participant: [
        "jurisdiction",
        "notice",
        "referrals",
        "outcomes"
    ],
    Referral: [
        "jurisdiction",
        "participant",
        "notice",
        "serviceReferrals"
    ],
    Outcome: [
        "jurisdiction",
        "participant",
        "notice"
    ],
    ServiceReferral: [
        "jurisdiction",
        "participant",
        "referral",
        "notice"
    ],
    Provider: [
        "jurisdiction",
        "referrals"
    ],
    RegisterChange: [
        "participant"
    ]
};
const FIRST = {
    name: "first",
    type: "Int!",
    description: "Rows at most, 1 to 1000."
};
const ADDED = {
    Participant: [
        rowsField("referrals", "Referral", "The person's first referrals, by id; each decided by itself."),
        rowsField("outcomes", "Outcome", "The person's first outcomes, by id; each decided by itself.")
    ],
    Referral: [
        {
            ...objectField("serviceReferrals", "ServiceReferralRow", "Referrals on to providers; each decided by itself."),
            category: "SERVICE_REFERRAL",
            list: true
        }
    ]
};
function rowsField(name, type, description) {
    return {
        ...objectField(name, `${type}Rows`, description),
        args: [
            FIRST
        ]
    };
}
function objectField(name, type, description) {
    return {
        name,
        category: "ENVELOPE",
        type: {
            kind: "object",
            name: type
        },
        list: false,
        nonNull: false,
        description
    };
}
function scalarField(name, type, description, more = {}) {
    return {
        name,
        category: "ENVELOPE",
        type: {
            kind: "scalar",
            name: type
        },
        list: false,
        nonNull: true,
        description,
        ...more
    };
}
const POSITION = "Place in the total order: sort key, jurisdiction, id, compared as bytes.";
const ENVELOPES = {
    SitePosition: [
        scalarField("sort", "String", "Sort key: a name, a date or an instant in UTC. Null where rows come in the order of their ids.", {
            nonNull: false
        }),
        scalarField("jurisdiction", "String", "Slug of the row's jurisdiction."),
        scalarField("id", "String", "The row's own id within jurisdiction and type.")
    ],
    SiteBasis: [
        scalarField("section", "String", "Section of 42 CFR Part 2, or LOCAL_POLICY with the site's own rule, that the release rests on."),
        scalarField("categories", "String", "Categories that it opened.", {
            list: true
        }),
        scalarField("consentId", "ID", "The consent, if it is one.", {
            nonNull: false
        })
    ],
    SiteDecision: [
        scalarField("released", "String", "Categories that the site of record released of this row. A hub may take away from it and never adds.", {
            list: true
        }),
        scalarField("own", "String", "Those of them that the row's own record is released for; the others only records that hang on it.", {
            list: true
        }),
        {
            ...objectField("bases", "SiteBasis", "What the release rests on."),
            list: true,
            nonNull: true
        },
        {
            ...objectField("notice", "DisclosureNotice", "42 CFR 2.32, one entry per consent that the row rests on."),
            list: true,
            nonNull: true
        },
        scalarField("validUntil", "DateTime", "When the release ends at the latest. Null: no end is known.", {
            nonNull: false
        })
    ],
    SiteDescription: [
        scalarField("contract", "String", "Version of this contract."),
        scalarField("id", "String", "Id of the site; the audience of assertions made for it."),
        scalarField("through", "String", "Ids of the hubs and sites that it asks in turn. A hub that finds itself here is in a loop.", {
            list: true
        }),
        {
            ...objectField("jurisdictions", "Jurisdiction", "The places that it serves."),
            list: true,
            nonNull: true
        }
    ]
};
function contractFields(typeName) {
    const envelope = ENVELOPES[typeName] ?? rowEnvelope(typeName);
    if (envelope !== null) return envelope;
    const leftOut = LEFT_OUT[typeName] ?? [];
    return [
        ...(0, _shape.shapeOf)(typeName).filter(({ name })=>!leftOut.includes(name)),
        ...ADDED[typeName] ?? []
    ];
}
/** `ParticipantRow` and `ParticipantRows`. */ function rowEnvelope(typeName) {
    const type = ROW_TYPES.find((one)=>typeName === `${one}Row` || typeName === `${one}Rows`);
    if (type === undefined) return null;
    if (typeName.endsWith("Rows")) {
        return [
            {
                ...objectField("rows", `${type}Row`, "Rows of which something is released, in the total order."),
                list: true,
                nonNull: true
            },
            scalarField("more", "Boolean", "More such rows follow.")
        ];
    }
    const decision = {
        ...objectField("decision", "SiteDecision", "What the site of record decided."),
        nonNull: true
    };
    const position = {
        ...objectField("position", "SitePosition", POSITION),
        nonNull: true
    };
    return [
        position,
        ...type === "Provider" ? [] : [
            decision
        ],
        {
            ...objectField("node", type, "The row, redacted."),
            nonNull: true
        }
    ];
}

//# sourceMappingURL=types.js.map
