"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "JurisdictionResolver", {
    enumerable: true,
    get: function() {
        return JurisdictionResolver;
    }
});
const _typegraphql = require("type-graphql");
const _jurisdiction = require("../domain/jurisdiction");
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
class JurisdictionResolver {
    jurisdictions(args, { door }, info) {
        return door.jurisdictions(args, (0, _selection.selectionOf)(info));
    }
    jurisdiction({ slug }, { door }) {
        return door.jurisdiction(slug);
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_jurisdiction.JurisdictionConnection, {
        description: "Places that run a LEAD program or are about to."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.JurisdictionListArgs === "undefined" ? Object : _args.JurisdictionListArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], JurisdictionResolver.prototype, "jurisdictions", null);
_ts_decorate([
    (0, _typegraphql.Query)(()=>_jurisdiction.Jurisdiction, {
        nullable: true,
        description: "One place by its slug."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.SlugArgs === "undefined" ? Object : _args.SlugArgs,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], JurisdictionResolver.prototype, "jurisdiction", null);
JurisdictionResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], JurisdictionResolver);

//# sourceMappingURL=jurisdiction.resolver.js.map
