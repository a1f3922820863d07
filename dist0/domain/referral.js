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
    get Charge () {
        return Charge;
    },
    get Encounter () {
        return Encounter;
    },
    get Handoff () {
        return Handoff;
    },
    get Referral () {
        return Referral;
    },
    get ReferralConnection () {
        return ReferralConnection;
    },
    get ReferralEdge () {
        return ReferralEdge;
    },
    get Screening () {
        return Screening;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
const _jurisdiction = require("./jurisdiction");
const _participant = require("./participant");
const _scalars = require("./scalars");
const _servicereferral = require("./service-referral");
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
class Screening {
    result;
    reasons;
    at;
}
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "TREATMENT_APPLICATION"
    ], ()=>_enums.ScreeningResult, {
        description: "Result."
    }),
    _ts_metadata("design:type", Object)
], Screening.prototype, "result", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "TREATMENT_APPLICATION"
    ], ()=>[
            String
        ], {
        description: "Reasons of ineligibility, LEAD list ineligibility_reason."
    }),
    _ts_metadata("design:type", Object)
], Screening.prototype, "reasons", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "TREATMENT_APPLICATION"
    ], ()=>_scalars.DateTimeScalar, {
        description: "When."
    }),
    _ts_metadata("design:type", Object)
], Screening.prototype, "at", void 0);
Screening = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Eligibility screening. Screening of charges and a result of applying: both categories are needed."
    })
], Screening);
class Handoff {
    result;
    at;
    minutes;
}
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.HandoffResult, {
        description: "How it went."
    }),
    _ts_metadata("design:type", Object)
], Handoff.prototype, "result", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When."
    }),
    _ts_metadata("design:type", Object)
], Handoff.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_typegraphql.Int, {
        description: "Minutes from referral to hand-off; the toolkit's ideal is 30."
    }),
    _ts_metadata("design:type", Object)
], Handoff.prototype, "minutes", void 0);
Handoff = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Hand-off from the officer to a case manager."
    })
], Handoff);
class Charge {
    nibrs;
    statute;
    level;
    drugType;
    amount;
    unit;
    disposition;
    decidedAt;
}
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "NIBRS offense code."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "nibrs", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "Statute, as the city cites it."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "statute", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.ChargeLevel, {
        description: "Level under state law."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "level", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "NIBRS drug type code."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "drugType", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_typegraphql.Float, {
        description: "Amount of the drug, in `unit`."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "amount", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "Unit of the amount."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "unit", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "JUSTICE_EVENT"
    ], ()=>_enums.ChargeDisposition, {
        description: "What became of it."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "disposition", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "JUSTICE_EVENT"
    ], ()=>_scalars.DateTimeScalar, {
        description: "When that was decided."
    }),
    _ts_metadata("design:type", Object)
], Charge.prototype, "decidedAt", void 0);
Charge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A charge that diversion holds."
    })
], Charge);
class Encounter {
    at;
    agency;
    placeGeoid;
    incidentNumber;
}
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When."
    }),
    _ts_metadata("design:type", Object)
], Encounter.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "Agency."
    }),
    _ts_metadata("design:type", Object)
], Encounter.prototype, "agency", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "Census GEOID of the place, 7 digits."
    }),
    _ts_metadata("design:type", Object)
], Encounter.prototype, "placeGeoid", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>String, {
        description: "Incident number of the agency."
    }),
    _ts_metadata("design:type", Object)
], Encounter.prototype, "incidentNumber", void 0);
Encounter = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "The officer's own record of the meeting; source and holder are the police. Part 2 does not govern it: by local policy it opens to the agency that wrote it, to a partner named by an agreement, and to the person."
    })
], Encounter);
class Referral {
    id;
    jurisdiction;
    participant;
    type;
    source;
    pathway;
    receivedAt;
    decidedAt;
    screening;
    handoff;
    charges;
    encounter;
    intakeDueAt;
    serviceReferrals;
    provenance;
    notice;
    withheld;
}
_ts_decorate([
    (0, _shared.Shared)("PRESENCE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Global id."
    }),
    _ts_metadata("design:type", String)
], Referral.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_jurisdiction.Jurisdiction, {
        nonNull: true,
        description: "Where it was made."
    }),
    _ts_metadata("design:type", typeof _jurisdiction.Jurisdiction === "undefined" ? Object : _jurisdiction.Jurisdiction)
], Referral.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_participant.Participant, {
        description: "Of whom; decided by the door like any participant."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "participant", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.ReferralType, {
        description: "Door."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "type", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.ReferralSource, {
        description: "Who referred."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "source", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.DeflectionPathway, {
        description: "Deflection pathway."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "pathway", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When the program received it."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "receivedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "When eligibility was decided."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "decidedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "TREATMENT_APPLICATION"
    ], ()=>Screening, {
        description: "Screening."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "screening", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>Handoff, {
        description: "Hand-off."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "handoff", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>[
            Charge
        ], {
        description: "Charges held; only an arrest diversion has any."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "charges", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>Encounter, {
        description: "The officer's own record."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "encounter", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_scalars.DateTimeScalar, {
        description: "End of the jurisdiction's own intake window on the day of referral."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "intakeDueAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("SERVICE_REFERRAL", ()=>[
            _servicereferral.ServiceReferral
        ], {
        description: "Referrals on to providers."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "serviceReferrals", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "JUSTICE_REFERRAL",
        "PARTICIPANT_IDENTITY"
    ], ()=>_envelope.Provenance, {
        description: "Where the record comes from."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "provenance", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32, one entry per consent this record rests on."
    }),
    _ts_metadata("design:type", Object)
], Referral.prototype, "notice", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.Withheld
        ], {
        nonNull: true,
        description: "Fields withheld from this viewer."
    }),
    _ts_metadata("design:type", Array)
], Referral.prototype, "withheld", void 0);
Referral = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "A referral to LEAD. Referrals are not people: a person may have several."
    })
], Referral);
class ReferralEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Referral, {
        nonNull: true,
        description: "The referral."
    }),
    _ts_metadata("design:type", typeof Referral === "undefined" ? Object : Referral)
], ReferralEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], ReferralEdge.prototype, "cursor", void 0);
ReferralEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One referral in a list."
    })
], ReferralEdge);
class ReferralConnection {
    edges;
    nodes;
    pageInfo;
    sites;
    notice;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            ReferralEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], ReferralConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Referral
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], ReferralConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], ReferralConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.SiteAnswer
        ], {
        nonNull: true,
        description: "Every site that was asked, and how it answered."
    }),
    _ts_metadata("design:type", Array)
], ReferralConnection.prototype, "sites", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32; present whenever the page holds consent-based data."
    }),
    _ts_metadata("design:type", Object)
], ReferralConnection.prototype, "notice", void 0);
ReferralConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of referrals out of many sites."
    })
], ReferralConnection);

//# sourceMappingURL=referral.js.map
