"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "LegalRegisterResolver", {
    enumerable: true,
    get: function() {
        return LegalRegisterResolver;
    }
});
const _typegraphql = require("type-graphql");
const _legalinput = require("../domain/legal-input");
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
class LegalRegisterResolver {
    recordMatter(input, { door, registers }) {
        return registers.matters.record(door, input);
    }
    disposeMatter(input, { door, registers }) {
        return registers.matters.dispose(door, input);
    }
    recordMandate(input, { door, registers }) {
        return registers.orders.recordMandate(door, input);
    }
    recordOrder(input, { door, registers }) {
        return registers.orders.record(door, input);
    }
    approveOrder(input, { door, registers }) {
        return registers.orders.approve(door, input);
    }
    vacateOrder(input, { door, registers }) {
        return registers.orders.vacate(door, input);
    }
}
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A criminal justice matter and its condition (2.35(a)). ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.RecordMatterInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.RecordMatterInput === "undefined" ? Object : _legalinput.RecordMatterInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "recordMatter", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `The final disposition of a matter (2.35(c)): what consents for its monitoring open ends with it. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.DisposeMatterInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.DisposeMatterInput === "undefined" ? Object : _legalinput.DisposeMatterInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "disposeMatter", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A subpoena or similar mandate (2.61). Alone it opens nothing. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.RecordMandateInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.RecordMandateInput === "undefined" ? Object : _legalinput.RecordMandateInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "recordMandate", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A court order as it stands on paper (2.61 to 2.67). Opens nothing until it is approved. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.RecordOrderInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.RecordOrderInput === "undefined" ? Object : _legalinput.RecordOrderInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "recordOrder", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A privacy officer confirms an order (2.61). Refused with ORDER_DEFICIENT if it lacks notice, findings or mandate. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.ApproveOrderInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.ApproveOrderInput === "undefined" ? Object : _legalinput.ApproveOrderInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "approveOrder", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `An order was vacated or stayed. ${_registerresolver.NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_legalinput.VacateOrderInput, _registerresolver.INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _legalinput.VacateOrderInput === "undefined" ? Object : _legalinput.VacateOrderInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], LegalRegisterResolver.prototype, "vacateOrder", null);
LegalRegisterResolver = _ts_decorate([
    (0, _typegraphql.Resolver)()
], LegalRegisterResolver);

//# sourceMappingURL=legal-register.resolver.js.map
