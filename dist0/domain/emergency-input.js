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
    get CompleteEmergencyEntryInput () {
        return CompleteEmergencyEntryInput;
    },
    get DeclareEmergencyInput () {
        return DeclareEmergencyInput;
    },
    get EmergencyPersonInput () {
        return EmergencyPersonInput;
    }
});
const _typegraphql = require("type-graphql");
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
class EmergencyPersonInput {
    name;
    birthDate;
    jurisdiction;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Legal, preferred or other name, whole. Case and spaces do not matter."
    }),
    _ts_metadata("design:type", String)
], EmergencyPersonInput.prototype, "name", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateScalar, {
        description: "Birth date."
    }),
    _ts_metadata("design:type", String)
], EmergencyPersonInput.prototype, "birthDate", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Slug of the jurisdiction whose program is asked."
    }),
    _ts_metadata("design:type", String)
], EmergencyPersonInput.prototype, "jurisdiction", void 0);
EmergencyPersonInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "Somebody by name and birth date, as far as they are known in an emergency."
    })
], EmergencyPersonInput);
class DeclareEmergencyInput {
    participant;
    person;
    consentUnobtainable;
    programClosedByDeclaredDisaster;
    nature;
    recipientName;
    recipientAffiliation;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "Participant, if the id is known. Exactly one of `participant` and `person`."
    }),
    _ts_metadata("design:type", Object)
], DeclareEmergencyInput.prototype, "participant", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>EmergencyPersonInput, {
        nullable: true,
        description: "The person by name and birth date."
    }),
    _ts_metadata("design:type", Object)
], DeclareEmergencyInput.prototype, "person", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.51(a)(1): prior written consent cannot be obtained. This or `programClosedByDeclaredDisaster` must be so."
    }),
    _ts_metadata("design:type", Boolean)
], DeclareEmergencyInput.prototype, "consentUnobtainable", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        defaultValue: false,
        description: "2.51(a)(2): the program is closed because of a declared disaster and cannot give or obtain consent."
    }),
    _ts_metadata("design:type", Boolean)
], DeclareEmergencyInput.prototype, "programClosedByDeclaredDisaster", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "2.51(c)(4): nature of the emergency. Null: to be stated afterwards with completeEmergencyEntry."
    }),
    _ts_metadata("design:type", Object)
], DeclareEmergencyInput.prototype, "nature", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "2.51(c)(1): name of the medical personnel. Null: the viewer."
    }),
    _ts_metadata("design:type", Object)
], DeclareEmergencyInput.prototype, "recipientName", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "2.51(c)(1): their affiliation with a health care facility. Null: the viewer's organization."
    }),
    _ts_metadata("design:type", Object)
], DeclareEmergencyInput.prototype, "recipientAffiliation", void 0);
DeclareEmergencyInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "A medical emergency, 42 CFR 2.51. Whoever declares one attests that it is bona fide."
    })
], DeclareEmergencyInput);
class CompleteEmergencyEntryInput {
    declaration;
    entry;
    nature;
    recipientName;
    recipientAffiliation;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "For whoever declared the emergency: the declaration. Exactly one of `declaration` and `entry`."
    }),
    _ts_metadata("design:type", Object)
], CompleteEmergencyEntryInput.prototype, "declaration", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.ID, {
        nullable: true,
        description: "For the program's privacy officer: the entry. All entries of its emergency are completed with it."
    }),
    _ts_metadata("design:type", Object)
], CompleteEmergencyEntryInput.prototype, "entry", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "2.51(c)(4): nature of the emergency."
    }),
    _ts_metadata("design:type", String)
], CompleteEmergencyEntryInput.prototype, "nature", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "2.51(c)(1): name of the medical personnel, where the entry has another's. Null: as the entry has it."
    }),
    _ts_metadata("design:type", Object)
], CompleteEmergencyEntryInput.prototype, "recipientName", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        nullable: true,
        description: "2.51(c)(1): their affiliation. Null: as the entry has it."
    }),
    _ts_metadata("design:type", Object)
], CompleteEmergencyEntryInput.prototype, "recipientAffiliation", void 0);
CompleteEmergencyEntryInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "What an entry of the patient's record still lacks, 42 CFR 2.51(c). Once."
    })
], CompleteEmergencyEntryInput);

//# sourceMappingURL=emergency-input.js.map
