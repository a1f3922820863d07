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
    get DeterminationInput () {
        return DeterminationInput;
    },
    get EndAgreementInput () {
        return EndAgreementInput;
    },
    get RecordAgreementInput () {
        return RecordAgreementInput;
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
class DeterminationInput {
    by;
    basis;
    document;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.DeterminedBy, {
        description: "Who determined."
    }),
    _ts_metadata("design:type", Object)
], DeterminationInput.prototype, "by", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.ResearchBasis, {
        description: "On what it rests."
    }),
    _ts_metadata("design:type", Object)
], DeterminationInput.prototype, "basis", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "The document, e.g. of the review board."
    }),
    _ts_metadata("design:type", String)
], DeterminationInput.prototype, "document", void 0);
DeterminationInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The determination that lets research have records, 2.52(a)."
    })
], DeterminationInput);
class RecordAgreementInput {
    kind;
    counterparty;
    categories;
    undertakings;
    auditAuthority;
    originatorOversight;
    determination;
    startsAt;
    endsAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.AgreementKind, {
        description: "Kind of agreement."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "kind", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Organization that receives."
    }),
    _ts_metadata("design:type", String)
], RecordAgreementInput.prototype, "counterparty", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.PersonCategoryEnum
        ], {
        description: "What the service, audit, study or contract needs, 2.13(a)."
    }),
    _ts_metadata("design:type", Array)
], RecordAgreementInput.prototype, "categories", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.Undertaking
        ], {
        defaultValue: [],
        description: "What the other side promises."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "undertakings", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.AuditAuthority, {
        nullable: true,
        description: "For AUDIT: on whose authority, 2.53(a)."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "auditAuthority", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "For AUDIT: oversight of the originator of counseling notes, 2.31(b)(1)(ii)."
    }),
    _ts_metadata("design:type", Boolean)
], RecordAgreementInput.prototype, "originatorOversight", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>DeterminationInput, {
        nullable: true,
        description: "For RESEARCH: the determination."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "determination", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it is in force. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "startsAt", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it is over. Null: open."
    }),
    _ts_metadata("design:type", Object)
], RecordAgreementInput.prototype, "endsAt", void 0);
RecordAgreementInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A written agreement between the viewer's organization and another (2.11, 2.33(c), 2.52, 2.53)."
    })
], RecordAgreementInput);
class EndAgreementInput {
    agreement;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Agreement."
    }),
    _ts_metadata("design:type", String)
], EndAgreementInput.prototype, "agreement", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it is over. Null: now."
    }),
    _ts_metadata("design:type", Object)
], EndAgreementInput.prototype, "at", void 0);
EndAgreementInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "An agreement of the viewer's organization ends."
    })
], EndAgreementInput);

//# sourceMappingURL=agreement-input.js.map
