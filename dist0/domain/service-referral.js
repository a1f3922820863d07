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
    get ServiceReferral () {
        return ServiceReferral;
    },
    get ServiceReferralConnection () {
        return ServiceReferralConnection;
    },
    get ServiceReferralEdge () {
        return ServiceReferralEdge;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
const _jurisdiction = require("./jurisdiction");
const _participant = require("./participant");
const _provider = require("./provider");
const _referral = require("./referral");
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
class ServiceReferral {
    id;
    jurisdiction;
    participant;
    referral;
    provider;
    service;
    sentAt;
    response;
    respondedAt;
    firstServiceAt;
    daysWaiting;
    notice;
    withheld;
}
_ts_decorate([
    (0, _shared.Shared)("PRESENCE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Global id."
    }),
    _ts_metadata("design:type", String)
], ServiceReferral.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_jurisdiction.Jurisdiction, {
        nonNull: true,
        description: "Where it was sent."
    }),
    _ts_metadata("design:type", typeof _jurisdiction.Jurisdiction === "undefined" ? Object : _jurisdiction.Jurisdiction)
], ServiceReferral.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_participant.Participant, {
        description: "Of whom; decided by the door like any participant."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "participant", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_referral.Referral, {
        description: "The LEAD referral it belongs to; decided by the door like any referral."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "referral", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_provider.Provider, {
        description: "To whom."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "provider", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>String, {
        description: "Service asked for."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "service", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When it was sent."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "sentAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_enums.ServiceResponse, {
        description: "The provider's answer."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "response", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When the provider answered."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "respondedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "First service. Null: none yet, or not told."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "firstServiceAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>_typegraphql.Int, {
        description: "Days from sending to first service (TEDS 2022 DAYWAIT reports these in bands)."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "daysWaiting", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32, one entry per consent this record rests on."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferral.prototype, "notice", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.Withheld
        ], {
        nonNull: true,
        description: "Fields withheld from this viewer."
    }),
    _ts_metadata("design:type", Array)
], ServiceReferral.prototype, "withheld", void 0);
ServiceReferral = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "A referral on to a provider, and the provider's answer."
    })
], ServiceReferral);
class ServiceReferralEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>ServiceReferral, {
        nonNull: true,
        description: "The service referral."
    }),
    _ts_metadata("design:type", typeof ServiceReferral === "undefined" ? Object : ServiceReferral)
], ServiceReferralEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], ServiceReferralEdge.prototype, "cursor", void 0);
ServiceReferralEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One service referral in a list."
    })
], ServiceReferralEdge);
class ServiceReferralConnection {
    edges;
    nodes;
    pageInfo;
    sites;
    notice;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            ServiceReferralEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], ServiceReferralConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            ServiceReferral
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], ServiceReferralConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], ServiceReferralConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.SiteAnswer
        ], {
        nonNull: true,
        description: "Every site that was asked, and how it answered."
    }),
    _ts_metadata("design:type", Array)
], ServiceReferralConnection.prototype, "sites", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32; present whenever the page holds consent-based data."
    }),
    _ts_metadata("design:type", Object)
], ServiceReferralConnection.prototype, "notice", void 0);
ServiceReferralConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Referrals to one provider; each passes the door."
    })
], ServiceReferralConnection);

//# sourceMappingURL=service-referral.js.map
