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
    get declaredSchema () {
        return declaredSchema;
    },
    get hubSchema () {
        return hubSchema;
    },
    get servedSchema () {
        return servedSchema;
    },
    get takeResolvers () {
        return takeResolvers;
    }
});
require("reflect-metadata");
const _graphql = require("graphql");
const _typegraphql = require("type-graphql");
const _ids = require("../domain/ids");
const _careregisterresolver = require("./care-register.resolver");
const _changes = require("./changes");
const _directoryregisterresolver = require("./directory-register.resolver");
const _disclosureresolver = require("./disclosure.resolver");
const _emergencyresolver = require("./emergency.resolver");
const _guards = require("./guards");
const _explanationresolver = require("./explanation.resolver");
const _jurisdictionresolver = require("./jurisdiction.resolver");
const _legalregisterresolver = require("./legal-register.resolver");
const _noderesolver = require("./node.resolver");
const _outcomeresolver = require("./outcome.resolver");
const _participantresolver = require("./participant.resolver");
const _providerresolver = require("./provider.resolver");
const _referralresolver = require("./referral.resolver");
const _registerresolver = require("./register.resolver");
const _servicereferralresolver = require("./service-referral.resolver");
const _shield = require("./shield");
const _subgraph = require("./subgraph");
const _viewerresolver = require("./viewer.resolver");
/** The classes whose methods resolve fields of a type, not only roots. */ const FIELD_RESOLVERS = {
    Viewer: _viewerresolver.ViewerResolver,
    Participant: _participantresolver.ParticipantResolver,
    Referral: _referralresolver.ReferralResolver,
    Provider: _providerresolver.ProviderResolver,
    Outcome: _outcomeresolver.OutcomeResolver,
    ServiceReferral: _servicereferralresolver.ServiceReferralResolver,
    RegisterChange: _registerresolver.RegisterResolver,
    EmergencyEntry: _emergencyresolver.EmergencyResolver
};
function hubSchema(keys = {}) {
    const schema = servedSchema(keys);
    const resolvers = takeResolvers(schema);
    const tree = (0, _shield.ruleTree)(schema);
    new _guards.Guards(schema, tree, (0, _changes.throughTheDoor)(resolvers)).install();
    return {
        schema: (0, _shield.shieldRoots)(schema, tree),
        tree
    };
}
function servedSchema(keys = {}) {
    let sdl = null;
    return (0, _subgraph.withSubgraphRoots)((0, _subgraph.withSharedKeys)(declaredSchema(), keys), keys, ()=>sdl ??= (0, _subgraph.subgraphSdl)(declaredSchema(), keys));
}
function declaredSchema() {
    const schema = (0, _typegraphql.buildSchemaSync)({
        resolvers: [
            _viewerresolver.ViewerResolver,
            _noderesolver.NodeResolver,
            _jurisdictionresolver.JurisdictionResolver,
            _participantresolver.ParticipantResolver,
            _referralresolver.ReferralResolver,
            _providerresolver.ProviderResolver,
            _outcomeresolver.OutcomeResolver,
            _servicereferralresolver.ServiceReferralResolver,
            _registerresolver.RegisterResolver,
            _legalregisterresolver.LegalRegisterResolver,
            _careregisterresolver.CareRegisterResolver,
            _directoryregisterresolver.DirectoryRegisterResolver,
            _explanationresolver.ExplanationResolver,
            _disclosureresolver.DisclosureResolver,
            _emergencyresolver.EmergencyResolver
        ],
        orphanedTypes: [],
        validate: false
    });
    readTypesFromIds(schema);
    return schema;
}
/** Rows are plain objects, not instances of the classes: the global id says which type one is of. */ function readTypesFromIds(schema) {
    for (const type of Object.values(schema.getTypeMap())){
        if ((0, _graphql.isInterfaceType)(type)) type.resolveType = typeOfRow;
        if ((0, _graphql.isObjectType)(type)) type.isTypeOf = undefined;
    }
}
function typeOfRow(row) {
    const { id } = row;
    return typeof id === "string" ? (0, _ids.parseGlobalId)(id)?.type : undefined;
}
function takeResolvers(schema) {
    const taken = new Map();
    for (const type of (0, _shield.objectTypes)(schema)){
        const methods = isRoot(schema, type) ? null : FIELD_RESOLVERS[type.name];
        for (const field of Object.values(type.getFields())){
            const resolve = methods === null ? field.resolve : methodOf(methods?.prototype, field.name);
            if (resolve !== undefined) taken.set(`${type.name}.${field.name}`, resolve);
            delete field.resolve;
        }
    }
    return taken;
}
function isRoot(schema, type) {
    return type === schema.getQueryType() || type === schema.getMutationType();
}
function methodOf(prototype, name) {
    return prototype !== undefined && Object.hasOwn(prototype, name) ? prototype[name] : undefined;
}

//# sourceMappingURL=schema.js.map
