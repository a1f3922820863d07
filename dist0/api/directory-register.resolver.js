"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "DirectoryRegisterResolver", {
    enumerable: true,
    get: function() {
        return DirectoryRegisterResolver;
    }
});
const _typegraphql = require("type-graphql");
const _agreementinput = require("../domain/agreement-input");
const _minorinput = require("../domain/minor-input");
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
const NOT_YOURS = "Null for everybody else.";
class DirectoryRegisterResolver {
    recordAgreement(input, { door, registers }) {
        return registers.agreements.record(door, input);
    }
    endAgreement(input, { door, registers }) {
        return registers.agreements.end(door, input);
    }
    setMinorRule(input, { door, registers }) {
        return registers.minors.setRule(door, input);
    }
}
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A written agreement of the viewer's organization, by its privacy officer. Refused with AGREEMENT_DEFICIENT if it lacks what its section asks. ${NOT_YOURS}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_agreementinput.RecordAgreementInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _agreementinput.RecordAgreementInput === "undefined" ? Object : _agreementinput.RecordAgreementInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], DirectoryRegisterResolver.prototype, "recordAgreement", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `An agreement of the viewer's organization ends. One of another organization is none. ${NOT_YOURS}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_agreementinput.EndAgreementInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _agreementinput.EndAgreementInput === "undefined" ? Object : _agreementinput.EndAgreementInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], DirectoryRegisterResolver.prototype, "endAgreement", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `What a state's law says on minors (2.14), by the hub's operator. ${NOT_YOURS}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_minorinput.SetMinorRuleInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _minorinput.SetMinorRuleInput === "undefined" ? Object : _minorinput.SetMinorRuleInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], DirectoryRegisterResolver.prototype, "setMinorRule", null);
DirectoryRegisterResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], DirectoryRegisterResolver);

//# sourceMappingURL=directory-register.resolver.js.map
