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
    get ConsentFormInput () {
        return ConsentFormInput;
    },
    get ConsentStatementsInput () {
        return ConsentStatementsInput;
    },
    get CreateConsentInput () {
        return CreateConsentInput;
    },
    get DiscloserInput () {
        return DiscloserInput;
    },
    get ExpirationInput () {
        return ExpirationInput;
    },
    get IntermediaryInput () {
        return IntermediaryInput;
    },
    get MonitoringInput () {
        return MonitoringInput;
    },
    get RecipientInput () {
        return RecipientInput;
    },
    get RecordConsentEventInput () {
        return RecordConsentEventInput;
    },
    get ReplaceConsentInput () {
        return ReplaceConsentInput;
    },
    get RevokeConsentInput () {
        return RevokeConsentInput;
    },
    get SignConsentInput () {
        return SignConsentInput;
    },
    get SignatureInput () {
        return SignatureInput;
    }
});
const _typegraphql = require("type-graphql");
const _registerenums = require("./register-enums");
const _scalars = require("./scalars");
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
class DiscloserInput {
    organization;
    className;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Id of an organization of the directory."
    }),
    _ts_metadata("design:type", Object)
], DiscloserInput.prototype, "organization", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "Name of a class."
    }),
    _ts_metadata("design:type", Object)
], DiscloserInput.prototype, "className", void 0);
DiscloserInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Who may disclose, 2.31(a)(2): an organization or a class of them; exactly one of the two."
    })
], DiscloserInput);
class IntermediaryInput {
    hub;
    organizations;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Id of the hub."
    }),
    _ts_metadata("design:type", String)
], IntermediaryInput.prototype, "hub", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _typegraphql.ID
        ], {
        nullable: true,
        description: "Named member organizations. Null: treating providers."
    }),
    _ts_metadata("design:type", Object)
], IntermediaryInput.prototype, "organizations", void 0);
IntermediaryInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "An intermediary and whom of its members it may give the information to, 2.31(a)(4)(ii): named ones, or those with a treating provider relationship."
    })
], IntermediaryInput);
class RecipientInput {
    person;
    organization;
    className;
    tpoStandard;
    intermediary;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Account of a named person."
    }),
    _ts_metadata("design:type", Object)
], RecipientInput.prototype, "person", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Id of a named organization."
    }),
    _ts_metadata("design:type", Object)
], RecipientInput.prototype, "organization", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "Name of a class of persons."
    }),
    _ts_metadata("design:type", Object)
], RecipientInput.prototype, "className", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        nullable: true,
        description: "True: the standard words of a TPO form, \"my treating providers, health plans, third-party payers, and people helping to operate this program\"."
    }),
    _ts_metadata("design:type", Object)
], RecipientInput.prototype, "tpoStandard", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>IntermediaryInput, {
        nullable: true,
        description: "An intermediary; has effect only while the hub is one."
    }),
    _ts_metadata("design:type", Object)
], RecipientInput.prototype, "intermediary", void 0);
RecipientInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "To whom, 2.31(a)(4): exactly one of these."
    })
], RecipientInput);
class ConsentStatementsInput {
    hipaaRedisclosure;
    fundraisingOptOut;
    mayBeRedisclosed;
    refusalConsequences;
    rightToRevokeInWriting;
    howToRevoke;
    relianceException;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(4)(iii): may be redisclosed under HIPAA, except for proceedings against the patient."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "hipaaRedisclosure", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(5)(iii): opportunity to opt out of fundraising."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "fundraisingOptOut", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(10)(i): may be redisclosed and is then no longer protected (TPO)."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "mayBeRedisclosed", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(10)(ii): consequences of refusing to sign (TPO)."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "refusalConsequences", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(6): right to revoke in writing."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "rightToRevokeInWriting", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(6): how to revoke."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "howToRevoke", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.31(a)(6): except to the extent already relied on."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentStatementsInput.prototype, "relianceException", void 0);
ConsentStatementsInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The statements that the form makes. One that is not there is false, and the form may then be refused."
    })
], ConsentStatementsInput);
class ExpirationInput {
    type;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.ExpirationType, {
        description: "Kind of end."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], ExpirationInput.prototype, "type", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "For DATE: the instant from which it has expired."
    }),
    _ts_metadata("design:type", Object)
], ExpirationInput.prototype, "at", void 0);
ExpirationInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "When the consent ends, 2.31(a)(7)."
    })
], ExpirationInput);
class MonitoringInput {
    matter;
    periodEndsAt;
    revocableFrom;
    revocableAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Matter in which participation is a condition, 2.35(a)."
    }),
    _ts_metadata("design:type", String)
], MonitoringInput.prototype, "matter", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "Stated period, 2.35(b)."
    }),
    _ts_metadata("design:type", Object)
], MonitoringInput.prototype, "periodEndsAt", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.RevocableFrom, {
        nullable: true,
        description: "From when it can be revoked, 2.35(c)."
    }),
    _ts_metadata("design:type", Object)
], MonitoringInput.prototype, "revocableFrom", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "For revocableFrom DATE."
    }),
    _ts_metadata("design:type", Object)
], MonitoringInput.prototype, "revocableAt", void 0);
MonitoringInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "What 2.35 asks of a consent for monitoring by the criminal justice system."
    })
], MonitoringInput);
class ConsentFormInput {
    kind;
    disclosers;
    information;
    recipients;
    purposes;
    statements;
    expiration;
    monitoring;
    scope;
    copyAvailable;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.ConsentKindEnum, {
        description: "Kind of form."
    }),
    _ts_metadata("design:type", typeof WritableKind === "undefined" ? Object : WritableKind)
], ConsentFormInput.prototype, "kind", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            DiscloserInput
        ], {
        description: "Who may disclose, 2.31(a)(2)."
    }),
    _ts_metadata("design:type", Array)
], ConsentFormInput.prototype, "disclosers", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.PersonCategoryEnum
        ], {
        description: "What may be disclosed, 2.31(a)(3)."
    }),
    _ts_metadata("design:type", Array)
], ConsentFormInput.prototype, "information", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            RecipientInput
        ], {
        description: "To whom, 2.31(a)(4)."
    }),
    _ts_metadata("design:type", Array)
], ConsentFormInput.prototype, "recipients", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.ConsentPurposeEnum
        ], {
        description: "Each purpose, 2.31(a)(5)."
    }),
    _ts_metadata("design:type", Array)
], ConsentFormInput.prototype, "purposes", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>ConsentStatementsInput, {
        description: "Statements on the form."
    }),
    _ts_metadata("design:type", typeof ConsentStatementsInput === "undefined" ? Object : ConsentStatementsInput)
], ConsentFormInput.prototype, "statements", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>ExpirationInput, {
        nullable: true,
        description: "When it ends, 2.31(a)(7)."
    }),
    _ts_metadata("design:type", Object)
], ConsentFormInput.prototype, "expiration", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>MonitoringInput, {
        nullable: true,
        description: "For CJ_2_35 only."
    }),
    _ts_metadata("design:type", Object)
], ConsentFormInput.prototype, "monitoring", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "Scope in plain words, that travels with every disclosure, 2.32(b). Needed where no copy can be had."
    }),
    _ts_metadata("design:type", Object)
], ConsentFormInput.prototype, "scope", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "The program gives out copies of the form, 2.32(b)."
    }),
    _ts_metadata("design:type", Boolean)
], ConsentFormInput.prototype, "copyAvailable", void 0);
ConsentFormInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A consent form, every element of 42 CFR 2.31 apart. The patient's name is taken from the record."
    })
], ConsentFormInput);
class SignatureInput {
    by;
    electronic;
    electronicProhibited;
    authorityDocument;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.SignedBy, {
        description: "Who signed."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], SignatureInput.prototype, "by", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "Electronic signature."
    }),
    _ts_metadata("design:type", Boolean)
], SignatureInput.prototype, "electronic", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "Other law forbids an electronic signature here; it then does not count."
    }),
    _ts_metadata("design:type", Boolean)
], SignatureInput.prototype, "electronicProhibited", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Document that proves authority; AUTHORIZED_2_15 needs it (2.15)."
    }),
    _ts_metadata("design:type", Object)
], SignatureInput.prototype, "authorityDocument", void 0);
SignatureInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "One signature, 2.31(a)(8)."
    })
], SignatureInput);
class CreateConsentInput {
    participant;
    form;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], CreateConsentInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>ConsentFormInput, {
        description: "The form."
    }),
    _ts_metadata("design:type", typeof ConsentFormInput === "undefined" ? Object : ConsentFormInput)
], CreateConsentInput.prototype, "form", void 0);
CreateConsentInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A new consent form, not signed yet."
    })
], CreateConsentInput);
class SignConsentInput {
    participant;
    consent;
    signatures;
    signedAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], SignConsentInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Consent."
    }),
    _ts_metadata("design:type", String)
], SignConsentInput.prototype, "consent", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            SignatureInput
        ], {
        description: "All signatures on the form."
    }),
    _ts_metadata("design:type", Array)
], SignConsentInput.prototype, "signatures", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "Date signed, 2.31(a)(9); not in the future. Null: now."
    }),
    _ts_metadata("design:type", Object)
], SignConsentInput.prototype, "signedAt", void 0);
SignConsentInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A form is signed. From then on it counts."
    })
], SignConsentInput);
class RevokeConsentInput {
    participant;
    consent;
    form;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], RevokeConsentInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Consent."
    }),
    _ts_metadata("design:type", String)
], RevokeConsentInput.prototype, "consent", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.RevocationForm, {
        description: "How."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], RevokeConsentInput.prototype, "form", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When it became known; not in the future. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RevokeConsentInput.prototype, "at", void 0);
RevokeConsentInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A consent is revoked, 2.31(a)(6). A 2.35 consent that cannot be revoked yet goes on until it can; the request is kept."
    })
], RevokeConsentInput);
class ReplaceConsentInput {
    participant;
    consent;
    form;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], ReplaceConsentInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Consent that is replaced."
    }),
    _ts_metadata("design:type", String)
], ReplaceConsentInput.prototype, "consent", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>ConsentFormInput, {
        description: "The new form."
    }),
    _ts_metadata("design:type", typeof ConsentFormInput === "undefined" ? Object : ConsentFormInput)
], ReplaceConsentInput.prototype, "form", void 0);
ReplaceConsentInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A form takes another's place: the old one is revoked in writing and the new one made, both or neither. The new one has to be signed."
    })
], ReplaceConsentInput);
class RecordConsentEventInput {
    participant;
    consent;
    event;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Participant."
    }),
    _ts_metadata("design:type", String)
], RecordConsentEventInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Consent."
    }),
    _ts_metadata("design:type", String)
], RecordConsentEventInput.prototype, "consent", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.ConsentEvent, {
        description: "Which event."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], RecordConsentEventInput.prototype, "event", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When it happened; not in the future. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RecordConsentEventInput.prototype, "at", void 0);
RecordConsentEventInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "An event that the form names has happened: it ends the consent, or lets a 2.35 consent be revoked."
    })
], RecordConsentEventInput);

//# sourceMappingURL=consent-input.js.map
