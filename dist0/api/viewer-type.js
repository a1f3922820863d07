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
    get PurposeOfUse () {
        return PurposeOfUse;
    },
    get Viewer () {
        return Viewer;
    },
    get ViewerOrganization () {
        return ViewerOrganization;
    }
});
const _typegraphql = require("type-graphql");
const _decision = require("../domain/decision");
const _jurisdiction = require("../domain/jurisdiction");
const _shared = require("../domain/shared");
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
const PurposeOfUse = Object.fromEntries(_decision.purposeList.map((purpose)=>[
        purpose,
        purpose
    ]));
(0, _typegraphql.registerEnumType)(PurposeOfUse, {
    name: "PurposeOfUse",
    description: "Purposes of use: the values of the header x-purpose-of-use. Each opens only what it can need (42 CFR 2.13(a))."
});
class ViewerOrganization {
    name;
    kind;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], ViewerOrganization.prototype, "name", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Kind of body, e.g. LEAD_PROGRAM, POLICE."
    }),
    _ts_metadata("design:type", String)
], ViewerOrganization.prototype, "kind", void 0);
ViewerOrganization = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "The organization that the viewer acts for."
    })
], ViewerOrganization);
class Viewer {
    displayName;
    role;
    organization;
    jurisdiction;
    purpose;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Name."
    }),
    _ts_metadata("design:type", String)
], Viewer.prototype, "displayName", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Role, e.g. CASE_MANAGER."
    }),
    _ts_metadata("design:type", String)
], Viewer.prototype, "role", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>ViewerOrganization, {
        description: "Organization. Null for a participant or a family member."
    }),
    _ts_metadata("design:type", Object)
], Viewer.prototype, "organization", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_jurisdiction.Jurisdiction, {
        description: "Where the account is kept."
    }),
    _ts_metadata("design:type", Object)
], Viewer.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>PurposeOfUse, {
        description: "Purpose of use that this request states. Null: none, so nothing about a person is served."
    }),
    _ts_metadata("design:type", Object)
], Viewer.prototype, "purpose", void 0);
Viewer = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Whoever asks, as the hub's own registers know them; a token's claims add nothing."
    })
], Viewer);

//# sourceMappingURL=viewer-type.js.map
