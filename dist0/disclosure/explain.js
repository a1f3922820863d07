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
    get explain () {
        return explain;
    },
    get explainedTo () {
        return explainedTo;
    }
});
const _decision = require("../domain/decision");
const _errors = require("../domain/errors");
const _ids = require("../domain/ids");
const _categories = require("../privacy/categories");
const _mask = require("../privacy/mask");
const _redact = require("../privacy/redact");
const _remedies = require("../privacy/remedies");
const _verdict = require("../privacy/verdict");
const _bench = require("./bench");
const _keeper = require("./keeper");
const _occasion = require("./occasion");
const _situation = require("./situation");
async function explain(house, { viewer, purpose, key, shows = ()=>true }) {
    const slices = await house.people.slices(key);
    await house.people.load([
        key
    ]);
    await house.custodies.load(slices.map(({ custodyId })=>({
            jurisdiction: key.jurisdiction,
            id: custodyId
        })));
    const known = house.people.latest(key);
    if (known === null) return null;
    const now = `${house.clock().toISOString().slice(0, 19)}Z`;
    const situation = (0, _situation.situationOf)({
        viewer,
        directory: await house.directory.read(),
        purpose,
        now,
        hub: house.hub,
        download: false
    });
    const person = (0, _occasion.personOnOccasion)(situation, known);
    const relations = (0, _situation.relationsTo)(situation, key);
    return {
        role: viewer.account.role,
        organization: viewer.account.organizationId,
        purpose,
        relations: [
            ...new Set([
                ...relations,
                ...situation.prepared.viewer.relations
            ].map(({ type })=>type))
        ].sort(),
        slices: slices.filter(shows).flatMap((slice)=>explained(house.custodies.get(key.jurisdiction, slice.custodyId), situation, person, relations, slice))
    };
}
async function explainedTo(operation, participantId, account, purpose) {
    await operation.situation();
    operation.keptHere((0, _ids.parseGlobalId)(participantId)?.jurisdiction);
    const kept = await (0, _keeper.keptBy)(operation, participantId, "EXPLANATION");
    if (kept === null) return null;
    const shows = (slice)=>(0, _keeper.keepsExplanationOf)(operation, kept, slice);
    const explanation = await explain(operation.house, {
        viewer: await accountNamed(operation.house, account),
        purpose,
        key: kept.key,
        shows
    });
    (0, _bench.serve)(kept.judged, _categories.CATEGORY_BIT.CONSENT_RECORD);
    return explanation === null ? null : (0, _redact.redact)("Explanation", explanation, _categories.CATEGORY_BIT.CONSENT_RECORD);
}
async function accountNamed({ viewers }, slug) {
    const id = await viewers.accountIdOf(slug);
    const viewer = id === null ? null : await viewers.load(id);
    if (viewer === null) throw new _errors.HubError("ACCOUNT_UNKNOWN");
    return viewer;
}
function explained(facts, situation, person, relations, { custodyId, records, recordedAt }) {
    if (facts === undefined) return [];
    const slice = {
        ...facts,
        id: custodyId,
        createdAt: recordedAt
    };
    return [
        {
            source: slice.sourceOrganizationId,
            holder: slice.holderOrganizationId,
            receivedVia: slice.receivedUnder?.via ?? null,
            records: [
                ...records
            ],
            categories: _decision.personCategoryList.map((category)=>explainedCategory(situation, person, relations, slice, category))
        }
    ];
}
/** A role that gets no record of a person is refused whatever the rules say (architecture, decision 6). */ function explainedCategory({ prepared, refusal }, person, relations, slice, category) {
    const { effect, reason, bases, obligations, validUntil } = (0, _verdict.decisionFor)(prepared, person, relations, slice, [
        category
    ]);
    if (refusal !== null && effect === "PERMIT") return {
        ...NOTHING,
        category,
        effect: "DENY",
        reason: refusal,
        wouldTake: "Another role: this one gets figures about groups."
    };
    if (effect === "NOT_GOVERNED") return locally(prepared, person, relations, slice, category, reason);
    const { section, consentId: consent, agreementId: agreement, orderId: order } = bases[0] ?? NO_BASIS;
    return {
        category,
        effect,
        section,
        consent,
        agreement,
        order,
        validUntil,
        reason,
        obligations: [
            ...new Set(obligations.map(({ type })=>type))
        ],
        wouldTake: (0, _remedies.remedyFor)(reason)
    };
}
const NO_BASIS = {
    section: null,
    consentId: null,
    agreementId: null,
    orderId: null
};
const NOTHING = {
    section: null,
    consent: null,
    agreement: null,
    order: null,
    validUntil: null,
    obligations: []
};
/** What part 2 leaves to the hub's own table (docs/decisions/local-policy.md). */ function locally(prepared, person, relations, slice, category, reason) {
    const { bases, released } = (0, _mask.judgeLocally)(prepared, person, relations, slice, _categories.CATEGORY_BIT[category]);
    const [basis] = bases;
    const opened = released !== 0 && basis !== undefined;
    return {
        ...NOTHING,
        category,
        effect: opened ? "PERMIT" : "NOT_GOVERNED",
        section: opened ? basis.section : null,
        agreement: opened ? basis.agreementId : null,
        reason,
        wouldTake: opened ? null : (0, _remedies.remedyFor)(reason)
    };
}

//# sourceMappingURL=explain.js.map
