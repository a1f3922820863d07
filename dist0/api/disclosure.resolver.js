"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DisclosureResolver", {
    enumerable: true,
    get: function() {
        return DisclosureResolver;
    }
});
const _typegraphql = require("type-graphql");
const _disclosure = require("../domain/disclosure");
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
class DisclosureResolver {
    disclosures(args, { door }, info) {
        return door.disclosures(args, (0, _selection.selectionOf)(info));
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_disclosure.DisclosureConnection, {
        nullable: true,
        description: "To whom a person's record was disclosed: the accounting of 42 CFR 2.25, or the list of 2.24 while the hub is an intermediary. For the person (purpose ACCOUNTING or LIST_OF_DISCLOSURES), or the program on their behalf (ADMIN_INTERNAL). Empty for whom it is not; null and an error with a code only where everyone would get it."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _args.DisclosuresArgs === "undefined" ? Object : _args.DisclosuresArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], DisclosureResolver.prototype, "disclosures", null);
DisclosureResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], DisclosureResolver);

//# sourceMappingURL=disclosure.resolver.js.map
