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
    get OUTCOME_CATEGORY () {
        return OUTCOME_CATEGORY;
    },
    get Outcome () {
        return Outcome;
    },
    get OutcomeConnection () {
        return OutcomeConnection;
    },
    get OutcomeEdge () {
        return OutcomeEdge;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _enums = require("./enums");
const _jurisdiction = require("./jurisdiction");
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
const OUTCOME_CATEGORY = {
    HOUSING: "SOCIAL_OUTCOME",
    EMPLOYMENT: "SOCIAL_OUTCOME",
    INCOME: "SOCIAL_OUTCOME",
    JUSTICE: "JUSTICE_EVENT",
    TREATMENT: "SUD_TREATMENT",
    HEALTH: "HEALTH",
    OVERDOSE: "OVERDOSE_EVENT"
};
class Outcome {
    id;
    jurisdiction;
    participant;
    domain;
    measure;
    stage;
    observedAt;
    value;
    codeSystem;
    sourceValue;
    amount;
    unit;
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
], Outcome.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_jurisdiction.Jurisdiction, {
        nonNull: true,
        description: "Where it was observed."
    }),
    _ts_metadata("design:type", typeof _jurisdiction.Jurisdiction === "undefined" ? Object : _jurisdiction.Jurisdiction)
], Outcome.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_participant.Participant, {
        description: "Of whom; decided by the door like any participant."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "participant", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>_enums.OutcomeDomain, {
        description: "What it is about."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "domain", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "What was observed, e.g. LIVING_SITUATION, MONTHLY_INCOME, ARREST."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "measure", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "When in the enrolment: ENTRY, UPDATE, ANNUAL, EXIT."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "stage", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>_scalars.DateTimeScalar, {
        description: "When it was observed."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "observedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "Code of the value. Null: missing in the source, which is shown and never dropped."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "value", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "Code system and version, e.g. HMIS 2026 3.12.1."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "codeSystem", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "The value as the source wrote it."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "sourceValue", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>_typegraphql.Float, {
        description: "Amount, for what is counted or paid."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "amount", void 0);
_ts_decorate([
    (0, _shared.Shared)("BY_RECORD", ()=>String, {
        description: "Unit of the amount, e.g. USD per month, days."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "unit", void 0);
_ts_decorate([
    (0, _shared.Shared)([
        "BY_RECORD",
        "PARTICIPANT_IDENTITY"
    ], ()=>_envelope.Provenance, {
        description: "Where the record comes from."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "provenance", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32, one entry per consent this record rests on."
    }),
    _ts_metadata("design:type", Object)
], Outcome.prototype, "notice", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.Withheld
        ], {
        nonNull: true,
        description: "Fields withheld from this viewer."
    }),
    _ts_metadata("design:type", Array)
], Outcome.prototype, "withheld", void 0);
Outcome = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "One dated observation of a person. Every field has the category of its domain."
    })
], Outcome);
class OutcomeEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Outcome, {
        nonNull: true,
        description: "The outcome."
    }),
    _ts_metadata("design:type", typeof Outcome === "undefined" ? Object : Outcome)
], OutcomeEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], OutcomeEdge.prototype, "cursor", void 0);
OutcomeEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One outcome in a list."
    })
], OutcomeEdge);
class OutcomeConnection {
    edges;
    nodes;
    pageInfo;
    sites;
    notice;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            OutcomeEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], OutcomeConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Outcome
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], OutcomeConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], OutcomeConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.SiteAnswer
        ], {
        nonNull: true,
        description: "Every site that was asked, and how it answered."
    }),
    _ts_metadata("design:type", Array)
], OutcomeConnection.prototype, "sites", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32; present whenever the page holds consent-based data."
    }),
    _ts_metadata("design:type", Object)
], OutcomeConnection.prototype, "notice", void 0);
OutcomeConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of outcomes out of many sites."
    })
], OutcomeConnection);

//# sourceMappingURL=outcome.js.map
