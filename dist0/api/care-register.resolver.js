"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CareRegisterResolver", {
    enumerable: true,
    get: function() {
        return CareRegisterResolver;
    }
});
const _typegraphql = require("type-graphql");
const _minorinput = require("../domain/minor-input");
const _noticeinput = require("../domain/notice-input");
const _relationinput = require("../domain/relation-input");
const _restrictioninput = require("../domain/restriction-input");
const _registerchange = require("../domain/register-change");
const _registerresolver = require("./register.resolver");
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
class CareRegisterResolver {
    requestRestriction(input, { door, registers }) {
        return registers.restrictions.request(door, input);
    }
    agreeToRestriction(input, { door, registers }) {
        return registers.restrictions.agree(door, input);
    }
    endRestriction(input, { door, registers }) {
        return registers.restrictions.end(door, input);
    }
    recordRelation(input, { door, registers }) {
        return registers.relations.record(door, input);
    }
    endRelation(input, { door, registers }) {
        return registers.relations.end(door, input);
    }
    recordMinorFinding(input, { door, registers }) {
        return registers.minors.recordFinding(door, input);
    }
    recordNoticeGiven(input, { door, registers }) {
        return registers.notices.recordGiven(door, input);
    }
}
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `The patient asks for a restriction (2.26(a)). One for what was paid in full binds at once. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_restrictioninput.RequestRestrictionInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _restrictioninput.RequestRestrictionInput === "undefined" ? Object : _restrictioninput.RequestRestrictionInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "requestRestriction", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `The program agrees to a restriction (2.26(a)(3)). ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_restrictioninput.AgreeToRestrictionInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _restrictioninput.AgreeToRestrictionInput === "undefined" ? Object : _restrictioninput.AgreeToRestrictionInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "agreeToRestriction", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A restriction ends (2.26(b)). ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_restrictioninput.EndRestrictionInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _restrictioninput.EndRestrictionInput === "undefined" ? Object : _restrictioninput.EndRestrictionInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "endRestriction", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `Who treats the participant, or monitors one of their matters (2.11, 2.35(a)(1)). Never the one who records it. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_relationinput.RecordRelationInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _relationinput.RecordRelationInput === "undefined" ? Object : _relationinput.RecordRelationInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "recordRelation", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A relation is over. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_relationinput.EndRelationInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _relationinput.EndRelationInput === "undefined" ? Object : _relationinput.EndRelationInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "endRelation", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `What the program's director finds about a minor (2.14(c)). ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_minorinput.RecordMinorFindingInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _minorinput.RecordMinorFindingInput === "undefined" ? Object : _minorinput.RecordMinorFindingInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "recordMinorFinding", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `The patient notice was given (2.22(a)). ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_noticeinput.RecordNoticeGivenInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _noticeinput.RecordNoticeGivenInput === "undefined" ? Object : _noticeinput.RecordNoticeGivenInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], CareRegisterResolver.prototype, "recordNoticeGiven", null);
CareRegisterResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], CareRegisterResolver);

//# sourceMappingURL=care-register.resolver.js.map
