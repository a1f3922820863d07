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
    get Disclosure () {
        return Disclosure;
    },
    get DisclosureConnection () {
        return DisclosureConnection;
    },
    get DisclosureEdge () {
        return DisclosureEdge;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
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
class Disclosure {
    entityName;
    date;
    briefDescription;
    purpose;
    consentId;
    generalDesignation;
}
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "Who received it: the organization's present name, or what the recipient does where there is none. 2.24, 2.25 with 45 CFR 164.528(b)(2)(ii)."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "entityName", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>_scalars.DateTimeScalar, {
        description: "When it was made."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "date", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "What was told, as kinds of information in plain words. 2.24, 2.25 with 45 CFR 164.528(b)(2)(iii)."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "briefDescription", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "Purpose of use, as the decision contract names it. 2.25 with 45 CFR 164.528(b)(2)(iv); null in the 2.24 list, which does not tell it."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "purpose", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "DISCLOSURE_LOG",
        "CONSENT_RECORD"
    ], ()=>_typegraphql.ID, {
        description: "Consent that it was made with. For the program only: 2.24 and 2.25 list what the person is told."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "consentId", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "DISCLOSURE_LOG",
        "CONSENT_RECORD"
    ], ()=>Boolean, {
        description: "The consent names treating providers at large, 2.31(a)(4)(ii)(B), and not this recipient. For the program only."
    }),
    _ts_metadata("design:type", Object)
], Disclosure.prototype, "generalDesignation", void 0);
Disclosure = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One disclosure that a person is owed to know of (42 CFR 2.24, 2.25). Never says what the record holds."
    })
], Disclosure);
class DisclosureEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Disclosure, {
        nonNull: true,
        description: "The disclosure."
    }),
    _ts_metadata("design:type", typeof Disclosure === "undefined" ? Object : Disclosure)
], DisclosureEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], DisclosureEdge.prototype, "cursor", void 0);
DisclosureEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One disclosure in a list."
    })
], DisclosureEdge);
class DisclosureConnection {
    edges;
    nodes;
    pageInfo;
    list;
    requestedAt;
    since;
    respondBy;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            DisclosureEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], DisclosureConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Disclosure
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], DisclosureConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], DisclosureConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_enums.DisclosureList, {
        nonNull: true,
        description: "Which list this is."
    }),
    _ts_metadata("design:type", typeof OneOf === "undefined" ? Object : OneOf)
], DisclosureConnection.prototype, "list", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "When it was asked for; nothing later is in it."
    }),
    _ts_metadata("design:type", String)
], DisclosureConnection.prototype, "requestedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        nonNull: true,
        description: "Nothing earlier is in it: three calendar years before the request, or later if `since` says so. 29 February counts back to 28 February."
    }),
    _ts_metadata("design:type", String)
], DisclosureConnection.prototype, "since", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_scalars.DateTimeScalar, {
        description: "2.24(b): by when the list is owed to the person, 30 days from the request. Null for an accounting."
    }),
    _ts_metadata("design:type", Object)
], DisclosureConnection.prototype, "respondBy", void 0);
DisclosureConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of disclosures, newest first. Empty alike for a person without any, one who is hidden from this viewer, and nobody."
    })
], DisclosureConnection);

//# sourceMappingURL=disclosure.js.map
