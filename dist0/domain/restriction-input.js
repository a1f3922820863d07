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
    get AgreeToRestrictionInput () {
        return AgreeToRestrictionInput;
    },
    get EndRestrictionInput () {
        return EndRestrictionInput;
    },
    get RequestRestrictionInput () {
        return RequestRestrictionInput;
    }
});
const _typegraphql = require("type-graphql");
const _ofparticipant = require("./of-participant");
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
class RequestRestrictionInput extends _ofparticipant.OfParticipant {
    kind;
    purposes;
    recipients;
    categories;
    requestedAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.RestrictionKind, {
        description: "Kind."
    }),
    _ts_metadata("design:type", Object)
], RequestRestrictionInput.prototype, "kind", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.RestrictedPurpose
        ], {
        description: "Which purposes. For PAID_IN_FULL only PAYMENT and OPERATIONS."
    }),
    _ts_metadata("design:type", Array)
], RequestRestrictionInput.prototype, "purposes", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _typegraphql.ID
        ], {
        nullable: true,
        description: "Organizations that are kept out. Null: everyone."
    }),
    _ts_metadata("design:type", Object)
], RequestRestrictionInput.prototype, "recipients", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.PersonCategoryEnum
        ], {
        nullable: true,
        description: "What is kept back. Null: everything."
    }),
    _ts_metadata("design:type", Object)
], RequestRestrictionInput.prototype, "categories", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When it was asked for; not in the future. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RequestRestrictionInput.prototype, "requestedAt", void 0);
RequestRestrictionInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The patient asks that disclosures for treatment, payment or operations be restricted, 2.26(a)(1)."
    })
], RequestRestrictionInput);
class AgreeToRestrictionInput extends _ofparticipant.OfParticipant {
    restriction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Restriction, of kind AGREED."
    }),
    _ts_metadata("design:type", String)
], AgreeToRestrictionInput.prototype, "restriction", void 0);
AgreeToRestrictionInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The program agrees to a restriction, which binds it from then on, 2.26(a)(3)."
    })
], AgreeToRestrictionInput);
class EndRestrictionInput extends _ofparticipant.OfParticipant {
    restriction;
    by;
    form;
    documented;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Restriction."
    }),
    _ts_metadata("design:type", String)
], EndRestrictionInput.prototype, "restriction", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.EndedBy, {
        description: "Who ends it. PROGRAM: for records made later only, and never one of kind PAID_IN_FULL, 2.26(b)(3)."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], EndRestrictionInput.prototype, "by", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.EndedHow, {
        description: "How. The program gives notice in writing."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], EndRestrictionInput.prototype, "form", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "What the patient said is documented; ORAL needs it, 2.26(b)(2)."
    }),
    _ts_metadata("design:type", Boolean)
], EndRestrictionInput.prototype, "documented", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When it ends: by the patient not in the future, by the program not in the past. Null: now."
    }),
    _ts_metadata("design:type", Object)
], EndRestrictionInput.prototype, "at", void 0);
EndRestrictionInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A restriction ends, 2.26(b)."
    })
], EndRestrictionInput);

//# sourceMappingURL=restriction-input.js.map
