"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "EmergencyDeclaration", {
    enumerable: true,
    get: function() {
        return EmergencyDeclaration;
    }
});
const _typegraphql = require("type-graphql");
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
class EmergencyDeclaration {
    id;
    declaredAt;
    endsAt;
    guidance;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Id of the declaration, random."
    }),
    _ts_metadata("design:type", String)
], EmergencyDeclaration.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "When it was declared."
    }),
    _ts_metadata("design:type", String)
], EmergencyDeclaration.prototype, "declaredAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "60 minutes later. From then on it opens nothing."
    }),
    _ts_metadata("design:type", String)
], EmergencyDeclaration.prototype, "endsAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            String
        ], {
        nonNull: true,
        description: "What to do next, in plain words."
    }),
    _ts_metadata("design:type", Object)
], EmergencyDeclaration.prototype, "guidance", void 0);
EmergencyDeclaration = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "The answer to a declared emergency: the same for everybody who may declare one, whether such a person is known or not."
    })
], EmergencyDeclaration);

//# sourceMappingURL=emergency-declaration.js.map
