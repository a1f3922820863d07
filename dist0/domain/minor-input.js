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
    get RecordMinorFindingInput () {
        return RecordMinorFindingInput;
    },
    get SetMinorRuleInput () {
        return SetMinorRuleInput;
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
class SetMinorRuleInput {
    state;
    rule;
    adultAt;
    source;
    validFrom;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "State, USPS code of two letters, of a place of the hub."
    }),
    _ts_metadata("design:type", String)
], SetMinorRuleInput.prototype, "state", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.MinorRule, {
        description: "The rule."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], SetMinorRuleInput.prototype, "rule", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_typegraphql.Int, {
        defaultValue: 18,
        description: "Age of majority in years, 18 to 21 (2.11: as state law specifies, else 18)."
    }),
    _ts_metadata("design:type", Number)
], SetMinorRuleInput.prototype, "adultAt", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Where the law says so, e.g. its citation."
    }),
    _ts_metadata("design:type", String)
], SetMinorRuleInput.prototype, "source", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateScalar, {
        description: "Since when; not in the future. Of several the latest counts; one of the same day is replaced."
    }),
    _ts_metadata("design:type", String)
], SetMinorRuleInput.prototype, "validFrom", void 0);
SetMinorRuleInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "What a state's law says on a minor's consent to treatment, 2.14. Counts at once for every minor of every place there."
    })
], SetMinorRuleInput);
class RecordMinorFindingInput extends _ofparticipant.OfParticipant {
    lacksRationalChoice;
    substantialThreat;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        description: "The minor lacks capacity for a rational choice, 2.14(c)(1)."
    }),
    _ts_metadata("design:type", Boolean)
], RecordMinorFindingInput.prototype, "lacksRationalChoice", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>Boolean, {
        description: "A substantial threat to life or well-being that telling the parent may reduce, 2.14(c)(2)."
    }),
    _ts_metadata("design:type", Boolean)
], RecordMinorFindingInput.prototype, "substantialThreat", void 0);
RecordMinorFindingInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "What the program's director finds about a minor, 2.14(c). Both together let a parent know of the minor's application, 2.14(b)(2)."
    })
], RecordMinorFindingInput);

//# sourceMappingURL=minor-input.js.map
