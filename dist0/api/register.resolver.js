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
    get INPUT () {
        return INPUT;
    },
    get NOBODY () {
        return NOBODY;
    },
    get RegisterResolver () {
        return RegisterResolver;
    }
});
const _typegraphql = require("type-graphql");
const _consentinput = require("../domain/consent-input");
const _participant = require("../domain/participant");
const _registerchange = require("../domain/register-change");
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
const INPUT = {
    description: "The change."
};
const NOBODY = "Null for anybody whose register this viewer may not change, known or not.";
class RegisterResolver {
    createConsent(input, { door, registers }) {
        return registers.consents.create(door, input);
    }
    signConsent(input, { door, registers }) {
        return registers.consents.sign(door, input);
    }
    revokeConsent(input, { door, registers }) {
        return registers.consents.revoke(door, input);
    }
    replaceConsent(input, { door, registers }) {
        return registers.consents.replace(door, input);
    }
    recordConsentEvent(input, { door, registers }) {
        return registers.consents.recordEvent(door, input);
    }
    participant(change, _args, { door }, info) {
        return door.link(change, "participant", (0, _selection.selectionOf)(info));
    }
}
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A new consent form, not signed yet (42 CFR 2.31). Refused with CONSENT_DEFICIENT if it lacks an element. ${NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_consentinput.CreateConsentInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _consentinput.CreateConsentInput === "undefined" ? Object : _consentinput.CreateConsentInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], RegisterResolver.prototype, "createConsent", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A form is signed (2.31(a)(8), (9), 2.14, 2.15). ${NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_consentinput.SignConsentInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _consentinput.SignConsentInput === "undefined" ? Object : _consentinput.SignConsentInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], RegisterResolver.prototype, "signConsent", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A consent is revoked (2.31(a)(6), 2.35(c)). ${NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_consentinput.RevokeConsentInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _consentinput.RevokeConsentInput === "undefined" ? Object : _consentinput.RevokeConsentInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], RegisterResolver.prototype, "revokeConsent", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `A form takes another's place: the old one is revoked, the new one made. ${NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_consentinput.ReplaceConsentInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _consentinput.ReplaceConsentInput === "undefined" ? Object : _consentinput.ReplaceConsentInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], RegisterResolver.prototype, "replaceConsent", null);
_ts_decorate([
    (0, _typegraphql.Mutation)(()=>_registerchange.RegisterChange, {
        nullable: true,
        description: `An event that a form names has happened: the consent ends, or a 2.35 consent can be revoked (2.31(a)(7), 2.35(c)). ${NOBODY}`
    }),
    _ts_param(0, (0, _typegraphql.Arg)("input", ()=>_consentinput.RecordConsentEventInput, INPUT)),
    _ts_param(1, (0, _typegraphql.Ctx)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _consentinput.RecordConsentEventInput === "undefined" ? Object : _consentinput.RecordConsentEventInput,
        typeof HubContext === "undefined" ? Object : HubContext
    ]),
    _ts_metadata("design:returntype", void 0)
], RegisterResolver.prototype, "recordConsentEvent", null);
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
], RegisterResolver.prototype, "participant", null);
RegisterResolver = _ts_decorate([
    (0, _typegraphql.Resolver)(()=>_registerchange.RegisterChange)
], RegisterResolver);

//# sourceMappingURL=register.resolver.js.map
