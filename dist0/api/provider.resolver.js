"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ProviderResolver", {
    enumerable: true,
    get: function() {
        return ProviderResolver;
    }
});
const _typegraphql = require("type-graphql");
const _provider = require("../domain/provider");
const _servicereferral = require("../domain/service-referral");
const _args = require("./args");
const _selection = require("./selection");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
class ProviderResolver {
    provider({ id }, { door }, info) {
        return door.provider(id, (0, _selection.selectionOf)(info));
    }
    providers(args, { door }, info) {
        return door.providers(args, (0, _selection.selectionOf)(info));
    }
    referrals(parent, page, { door }, info) {
        return door.children(parent, "referrals", page, (0, _selection.selectionOf)(info));
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_provider.Provider, {
        nullable: true,
        description: "One provider."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.IdArgs === "undefined" ? Object : _args.IdArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], ProviderResolver.prototype, "provider", null);
_ts_decorate([
    (0, _typegraphql.Query)(()=>_provider.ProviderConnection, {
        nullable: true,
        description: "Providers of the cities' directories. Null and an error with a code where the role gets none."
    }),
    _ts_param(0, (0, _typegraphql.Args)(()=>_args.ProviderListArgs)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof InstanceType === "undefined" ? Object : InstanceType,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], ProviderResolver.prototype, "providers", null);
_ts_decorate([
    (0, _typegraphql.FieldResolver)(()=>_servicereferral.ServiceReferralConnection, {
        nullable: true
    }),
    _ts_param(0, (0, _typegraphql.Root)()),
    _ts_param(1, (0, _typegraphql.Args)()),
    _ts_param(2, (0, _typegraphql.Ctx)()),
    _ts_param(3, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Object,
        typeof _args.PageArgs === "undefined" ? Object : _args.PageArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], ProviderResolver.prototype, "referrals", null);
ProviderResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_provider.Provider)
], ProviderResolver);

//# sourceMappingURL=provider.resolver.js.map
