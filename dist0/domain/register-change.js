"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "RegisterChange", {
    enumerable: true,
    get: function() {
        return RegisterChange;
    }
});
const _typegraphql = require("type-graphql");
const _participant = require("./participant");
const _scalars = require("./scalars");
const _shared = require("./shared");
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
class RegisterChange {
    id;
    change;
    item;
    at;
    countsFrom;
    participant;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Id of the change in the log."
    }),
    _ts_metadata("design:type", String)
], RegisterChange.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "What was done, e.g. CONSENT_SIGNED."
    }),
    _ts_metadata("design:type", String)
], RegisterChange.prototype, "change", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "What was changed, e.g. the consent."
    }),
    _ts_metadata("design:type", String)
], RegisterChange.prototype, "item", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "When it was made."
    }),
    _ts_metadata("design:type", String)
], RegisterChange.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        description: "From when it counts. Null: not before an event that has not happened, e.g. a 2.35 consent's end (2.35(c)), or a form that is not signed."
    }),
    _ts_metadata("design:type", Object)
], RegisterChange.prototype, "countsFrom", void 0);
_ts_decorate([
    (0, _shared.Shared)("PRESENCE", ()=>_participant.Participant, {
        description: "Whose register it is, read anew."
    }),
    _ts_metadata("design:type", Object)
], RegisterChange.prototype, "participant", void 0);
RegisterChange = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A change of a register that was made and is in the change log. It counts from the next question on."
    })
], RegisterChange);

//# sourceMappingURL=register-change.js.map
