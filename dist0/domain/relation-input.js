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
    get EndRelationInput () {
        return EndRelationInput;
    },
    get RecordRelationInput () {
        return RecordRelationInput;
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
class RecordRelationInput extends _ofparticipant.OfParticipant {
    type;
    account;
    matter;
    from;
    until;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.RecordedRelation, {
        description: "Kind of relation."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], RecordRelationInput.prototype, "type", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Account of the place: who treats or monitors."
    }),
    _ts_metadata("design:type", String)
], RecordRelationInput.prototype, "account", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "For MONITORS: the participant's matter."
    }),
    _ts_metadata("design:type", Object)
], RecordRelationInput.prototype, "matter", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it holds. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RecordRelationInput.prototype, "from", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it holds no more. Null: open."
    }),
    _ts_metadata("design:type", Object)
], RecordRelationInput.prototype, "until", void 0);
RecordRelationInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Who treats the participant, or monitors one of their matters. The account is never that of whoever records it."
    })
], RecordRelationInput);
class EndRelationInput extends _ofparticipant.OfParticipant {
    relation;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        description: "Relation."
    }),
    _ts_metadata("design:type", String)
], EndRelationInput.prototype, "relation", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "From when it holds no more. Null: now."
    }),
    _ts_metadata("design:type", Object)
], EndRelationInput.prototype, "at", void 0);
EndRelationInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A relation is over."
    })
], EndRelationInput);

//# sourceMappingURL=relation-input.js.map
