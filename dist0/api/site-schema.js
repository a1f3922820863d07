"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "siteSchema", {
    enumerable: true,
    get: function() {
        return siteSchema;
    }
});
const _graphql = require("graphql");
const _scalars = require("../domain/scalars");
const _changes = require("../sites/contract/changes");
const _types = require("../sites/contract/types");
const _guards = require("./guards");
const _schema = require("./schema");
const _shield = require("./shield");
const _sitesdl = require("./site-sdl");
const ROOTS = {
    site: async ({ site: { id, described } })=>({
            contract: _types.CONTRACT_VERSION,
            id,
            ...await described()
        }),
    participants: ({ door, selection }, args)=>door().list("Participant", args, selection),
    referrals: ({ door, selection }, args)=>door().list("Referral", args, selection),
    outcomes: ({ door, selection }, args)=>door().list("Outcome", args, selection),
    providers: ({ door, selection }, args)=>door().list("Provider", args, selection),
    participantsById: ({ door, selection }, { ids })=>door().byId("Participant", ids, selection),
    referralsById: ({ door, selection }, { ids })=>door().byId("Referral", ids, selection),
    outcomesById: ({ door, selection }, { ids })=>door().byId("Outcome", ids, selection),
    serviceReferralsById: ({ door, selection }, { ids })=>door().byId("ServiceReferral", ids, selection),
    providersById: ({ door, selection }, { ids })=>door().byId("Provider", ids, selection),
    referralsOf: ({ door, selection }, { ids, first, after })=>door().below("Referral", ids, first, after ?? null, selection),
    outcomesOf: ({ door, selection }, { ids, first, after })=>door().below("Outcome", ids, first, after ?? null, selection),
    serviceReferralsOf: ({ door, selection }, { ids, first, after })=>door().below("ServiceReferral", ids, first, after ?? null, selection),
    participantBehind: ({ door, selection }, { ids })=>door().behind("Participant", ids, selection),
    referralBehind: ({ door, selection }, { ids })=>door().behind("Referral", ids, selection)
};
function siteSchema() {
    const declared = (0, _schema.declaredSchema)();
    const schema = (0, _graphql.buildSchema)((0, _sitesdl.siteSdl)(declared));
    useScalars(schema);
    const resolvers = new Map([
        ...Object.entries(ROOTS).map(([name, root])=>[
                `Query.${name}`,
                resolverOf(root)
            ]),
        ...changes((0, _schema.takeResolvers)(declared))
    ]);
    const isRow = (name)=>_types.ROW_TYPES.includes(name);
    new _guards.Guards(schema, (0, _shield.ruleTree)(declared), resolvers, ({ name })=>isRow(name)).install();
    return schema;
}
/** Changes are carried out by the hub's own resolvers, over a door of this site. */ function changes(hub) {
    return _changes.CHANGE_NAMES.map((name)=>{
        const path = `Mutation.${name}`;
        const make = hub.get(path);
        if (make === undefined) throw new Error(`there is no ${path} for the site contract`);
        return [
            path,
            (source, { input, key }, { door, registers }, info)=>door().change({
                    name,
                    input,
                    key
                }, (own)=>make(source, {
                        input
                    }, changeContext(own, registers), info))
        ];
    });
}
/** Resolvers of changes look at nothing else (api/*register.resolver.ts): a field that did would find nothing. */ function changeContext(door, registers) {
    return {
        door,
        registers
    };
}
function resolverOf(root) {
    return (_source, args, context)=>root(context, args);
}
/** The SDL only names them: what an argument may be is the same as at a hub. */ function useScalars(schema) {
    for (const own of [
        _scalars.DateScalar,
        _scalars.DateTimeScalar
    ]){
        const type = schema.getType(own.name);
        if (!(0, _graphql.isScalarType)(type)) continue;
        type.serialize = own.serialize;
        type.parseValue = own.parseValue;
        type.parseLiteral = own.parseLiteral;
    }
}

//# sourceMappingURL=site-schema.js.map
