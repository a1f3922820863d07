"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Consent", {
    enumerable: true,
    get: function() {
        return Consent;
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
class Consent {
    id;
    kind;
    information;
    purposes;
    scope;
    signedAt;
    expiresAt;
    revokedAt;
}
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>_typegraphql.ID, {
        description: "Id of the consent."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Kind: NAMED, TPO, COUNSELING_NOTES, PROCEEDINGS, CJ_2_35, RESEARCH, GENERAL_RELEASE."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "kind", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            String
        ], {
        description: "Categories of information that may be disclosed, 2.31(a)(3)."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "information", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            String
        ], {
        description: "Purposes, 2.31(a)(5)."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "purposes", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>String, {
        description: "Scope in plain words, 2.32(b)."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "scope", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>_scalars.DateTimeScalar, {
        description: "When it was signed, 2.31(a)(9). Null: not signed."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "signedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>_scalars.DateTimeScalar, {
        description: "Expiration date, where one is stated, 2.31(a)(7)."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "expiresAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>_scalars.DateTimeScalar, {
        description: "When it was revoked."
    }),
    _ts_metadata("design:type", Object)
], Consent.prototype, "revokedAt", void 0);
Consent = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A written consent of 42 CFR 2.31, as far as it can be shown: its kind, scope and times."
    })
], Consent);

//# sourceMappingURL=consent.js.map
