"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RecordNoticeGivenInput", {
    enumerable: true,
    get: function() {
        return RecordNoticeGivenInput;
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
class RecordNoticeGivenInput extends _ofparticipant.OfParticipant {
    version;
    method;
    at;
}
_ts_decorate([
    (0, _typegraphql.Field)(()=>String, {
        description: "Version of the notice, as the program names it; at most 100 characters."
    }),
    _ts_metadata("design:type", String)
], RecordNoticeGivenInput.prototype, "version", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_registerenums.NoticeMethod, {
        description: "How."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], RecordNoticeGivenInput.prototype, "method", void 0);
_ts_decorate([
    (0, _typegraphql.Field)(()=>_scalars.DateTimeScalar, {
        nullable: true,
        description: "When; not in the future. Null: now."
    }),
    _ts_metadata("design:type", Object)
], RecordNoticeGivenInput.prototype, "at", void 0);
RecordNoticeGivenInput = _ts_decorate([
    (0, _typegraphql.InputType)({
        description: "The patient notice of 2.22 was given."
    })
], RecordNoticeGivenInput);

//# sourceMappingURL=notice-input.js.map
