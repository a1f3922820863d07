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
    get ApproveOrderInput () {
        return ApproveOrderInput;
    },
    get DisposeMatterInput () {
        return DisposeMatterInput;
    },
    get RecordMandateInput () {
        return RecordMandateInput;
    },
    get RecordMatterInput () {
        return RecordMatterInput;
    },
    get RecordOrderInput () {
        return RecordOrderInput;
    },
    get VacateOrderInput () {
        return VacateOrderInput;
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
class RecordMatterInput extends _ofparticipant.OfParticipant {
    pathway;
    condition;
    imposedBy;
    supervising;
    finalDispositionAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.MatterPathway, {
        description: "How it came to LEAD."
    }),
    _ts_metadata("design:type", Object)
], RecordMatterInput.prototype, "pathway", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.MatterCondition, {
        nullable: true,
        description: "What taking part is a condition of, 2.35(a). Null: of nothing; no 2.35 consent can then rest on it."
    }),
    _ts_metadata("design:type", Object)
], RecordMatterInput.prototype, "condition", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Organization that made taking part a condition, 2.35(a). A condition needs it."
    }),
    _ts_metadata("design:type", Object)
], RecordMatterInput.prototype, "imposedBy", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _typegraphql.ID
        ], {
        defaultValue: [],
        description: "Organizations with the duty to supervise the condition, 2.35(a)(1)."
    }),
    _ts_metadata("design:type", Array)
], RecordMatterInput.prototype, "supervising", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "Final disposition, if it is known or scheduled, 2.35(c)."
    }),
    _ts_metadata("design:type", Object)
], RecordMatterInput.prototype, "finalDispositionAt", void 0);
RecordMatterInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A criminal justice matter of the participant, 2.35."
    })
], RecordMatterInput);
class DisposeMatterInput extends _ofparticipant.OfParticipant {
    matter;
    finalDispositionAt;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Matter."
    }),
    _ts_metadata("design:type", String)
], DisposeMatterInput.prototype, "matter", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        description: "When it was disposed of, or will be. May be corrected until it is past."
    }),
    _ts_metadata("design:type", String)
], DisposeMatterInput.prototype, "finalDispositionAt", void 0);
DisposeMatterInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The final disposition of a matter, 2.35(c): consents for its monitoring end with it."
    })
], DisposeMatterInput);
class RecordMandateInput extends _ofparticipant.OfParticipant {
    type;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.MandateType, {
        description: "Kind of mandate."
    }),
    _ts_metadata("design:type", Object)
], RecordMandateInput.prototype, "type", void 0);
RecordMandateInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A subpoena or similar mandate that reached the program, 2.61."
    })
], RecordMandateInput);
class RecordOrderInput extends _ofparticipant.OfParticipant {
    type;
    issuedAt;
    expiresAt;
    recipients;
    holder;
    scope;
    noticeAndOpportunity;
    findings;
    confidentialBasis;
    mandate;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.OrderType, {
        description: "Section under which it was made."
    }),
    _ts_metadata("design:type", Object)
], RecordOrderInput.prototype, "type", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        description: "When it was issued; not in the future."
    }),
    _ts_metadata("design:type", String)
], RecordOrderInput.prototype, "issuedAt", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it is over. Null: open."
    }),
    _ts_metadata("design:type", Object)
], RecordOrderInput.prototype, "expiresAt", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _typegraphql.ID
        ], {
        description: "Organizations that may receive, 2.64(e), 2.65(e)."
    }),
    _ts_metadata("design:type", Array)
], RecordOrderInput.prototype, "recipients", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Organization that is authorized to disclose, 2.61."
    }),
    _ts_metadata("design:type", String)
], RecordOrderInput.prototype, "holder", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.PersonCategoryEnum
        ], {
        description: "Parts of the record authorized, 2.64(e), 2.65(e)."
    }),
    _ts_metadata("design:type", Array)
], RecordOrderInput.prototype, "scope", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        description: "Notice and opportunity to be heard were given, 2.64(b)."
    }),
    _ts_metadata("design:type", Boolean)
], RecordOrderInput.prototype, "noticeAndOpportunity", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>[
            _registerenums.OrderFinding
        ], {
        description: "Findings that it states."
    }),
    _ts_metadata("design:type", Object)
], RecordOrderInput.prototype, "findings", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.ConfidentialBasis, {
        nullable: true,
        description: "Ground to reach confidential communications, 2.63(a). Null: none."
    }),
    _ts_metadata("design:type", Object)
], RecordOrderInput.prototype, "confidentialBasis", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Mandate on file that accompanies it, 2.61. Null: none yet."
    }),
    _ts_metadata("design:type", Object)
], RecordOrderInput.prototype, "mandate", void 0);
RecordOrderInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A court order under subpart E as it stands on paper, 2.61 to 2.67. It opens nothing until a privacy officer approves it."
    })
], RecordOrderInput);
class ApproveOrderInput extends _ofparticipant.OfParticipant {
    order;
    mandate;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Order."
    }),
    _ts_metadata("design:type", String)
], ApproveOrderInput.prototype, "order", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Mandate on file that accompanies it, if it came later than the order."
    }),
    _ts_metadata("design:type", Object)
], ApproveOrderInput.prototype, "mandate", void 0);
ApproveOrderInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A person has confirmed an order, 2.61. The hub checks that everything is there; whether it is valid is for the person to decide."
    })
], ApproveOrderInput);
class VacateOrderInput extends _ofparticipant.OfParticipant {
    order;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Order."
    }),
    _ts_metadata("design:type", String)
], VacateOrderInput.prototype, "order", void 0);
VacateOrderInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "An order was vacated or stayed."
    })
], VacateOrderInput);

//# sourceMappingURL=legal-input.js.map
