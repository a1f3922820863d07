"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "OutcomeResolver", {
    enumerable: true,
    get: function() {
        return OutcomeResolver;
    }
});
const _typegraphql = require("type-graphql");
const _outcome = require("../domain/outcome");
const _participant = require("../domain/participant");
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
class OutcomeResolver {
    outcomes(args, { door }, info) {
        return door.outcomes(args, (0, _selection.selectionOf)(info));
    }
    participant(child, _args, { door }, info) {
        return door.link(child, "participant", (0, _selection.selectionOf)(info));
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_outcome.OutcomeConnection, {
        nullable: true,
        description: "Outcomes that this viewer may see. Null and an error with a code where the role gets none."
    }),
    _ts_param(0, (0, _typegraphql.Args)(()=>_args.OutcomeListArgs)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_param(2, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof InstanceType === "undefined" ? Object : InstanceType,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], OutcomeResolver.prototype, "outcomes", null);
_ts_decorate([
    (0, _typegraphql.FieldResolver)(()=>_participant.Participant, {
        nullable: true
    }),
    _ts_param(0, (0, _typegraphql.Root)()),
    _ts_param(1, (0, _typegraphql.Args)()),
    _ts_param(2, (0, _typegraphql.Ctx)()),
    _ts_param(3, (0, _typegraphql.Info)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        Object,
        typeof _args.NoArgs === "undefined" ? Object : _args.NoArgs,
        typeof HubContext === "undefined" ? Object : HubContext,
        typeof GraphQLResolveInfo === "undefined" ? Object : GraphQLResolveInfo
    ]),
    _ts_metadata("design:returntype", void 0)
], OutcomeResolver.prototype, "participant", null);
OutcomeResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_outcome.Outcome)
], OutcomeResolver);

//# sourceMappingURL=outcome.resolver.js.map
