"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ExplanationResolver", {
    enumerable: true,
    get: function() {
        return ExplanationResolver;
    }
});
const _typegraphql = require("type-graphql");
const _explanation = require("../domain/explanation");
const _viewertype = require("./viewer-type");
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
class ExplainArgs {
    participant;
    account;
    purpose;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], ExplainArgs.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Name of the account whose access is explained, as `token --list` prints it."
    }),
    _ts_metadata("design:type", String)
], ExplainArgs.prototype, "account", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_viewertype.PurposeOfUse, {
        description: "Purpose of use that is explained; the header states the asker's own."
    }),
    _ts_metadata("design:type", typeof Purpose === "undefined" ? Object : Purpose)
], ExplainArgs.prototype, "purpose", void 0);
ExplainArgs = _ts_decorate([
    (0, _typegraphql.ArgsType)()
], ExplainArgs);
class ExplanationResolver {
    explain({ participant, account, purpose }, { door }) {
        return door.explain(participant, account, purpose);
    }
}
_ts_decorate([
    (0, _typegraphql.Query)(()=>_explanation.Explanation, {
        nullable: true,
        description: "Which categories of a person somebody may have for a purpose, by which rule and consent, with which obligations, and what would have to change. For the privacy officer of the person's program, of that program's records and no other's; null for everybody else, and for who is not there."
    }),
    _ts_param(0, (0, _typegraphql.Args)()),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ExplainArgs === "undefined" ? Object : ExplainArgs,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], ExplanationResolver.prototype, "explain", null);
ExplanationResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_explanation.Explanation)
], ExplanationResolver);

//# sourceMappingURL=explanation.resolver.js.map
