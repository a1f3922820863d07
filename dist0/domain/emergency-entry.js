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
    get EmergencyEntry () {
        return EmergencyEntry;
    },
    get EmergencyEntryConnection () {
        return EmergencyEntryConnection;
    },
    get EmergencyEntryEdge () {
        return EmergencyEntryEdge;
    }
});
const _typegraphql = require("type-graphql");
const _envelope = require("./envelope");
const _participant = require("./participant");
const _registerenums = require("./register-enums");
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
class EmergencyEntry {
    id;
    at;
    recipientName;
    recipientAffiliation;
    disclosedBy;
    nature;
    categories;
    complete;
    escalated;
    participant;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Id of the entry, random."
    }),
    _ts_metadata("design:type", String)
], EmergencyEntry.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>_scalars.DateTimeScalar, {
        description: "2.51(c)(3): date and time of the disclosure."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "2.51(c)(1): name of the medical personnel to whom it was made."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "recipientName", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "2.51(c)(1): their affiliation with a health care facility."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "recipientAffiliation", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>[
            String
        ], {
        description: "2.51(c)(2): the programs whose records were disclosed, by the hub on their behalf."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "disclosedBy", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>String, {
        description: "2.51(c)(4): nature of the emergency. Null: not stated yet."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "nature", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>[
            _registerenums.PersonCategoryEnum
        ], {
        description: "What was disclosed."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "categories", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>Boolean, {
        description: "Nothing that 2.51(c) asks for is missing."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "complete", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>Boolean, {
        description: "Incomplete although the emergency is over, or a day after the disclosure: see to it."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "escalated", void 0);
_ts_decorate([
    (0, _shared.Shared)("DISCLOSURE_LOG", ()=>_participant.Participant, {
        description: "Of whom; decided by the door like any participant."
    }),
    _ts_metadata("design:type", Object)
], EmergencyEntry.prototype, "participant", void 0);
EmergencyEntry = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "An entry of the patient's record about a disclosure in a medical emergency, 42 CFR 2.51(c): one for each person and answer."
    })
], EmergencyEntry);
class EmergencyEntryEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>EmergencyEntry, {
        nonNull: true,
        description: "The entry."
    }),
    _ts_metadata("design:type", typeof EmergencyEntry === "undefined" ? Object : EmergencyEntry)
], EmergencyEntryEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], EmergencyEntryEdge.prototype, "cursor", void 0);
EmergencyEntryEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One entry in a list."
    })
], EmergencyEntryEdge);
class EmergencyEntryConnection {
    edges;
    nodes;
    pageInfo;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            EmergencyEntryEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], EmergencyEntryConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            EmergencyEntry
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], EmergencyEntryConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], EmergencyEntryConnection.prototype, "pageInfo", void 0);
EmergencyEntryConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of entries, newest first. There is no total."
    })
], EmergencyEntryConnection);

//# sourceMappingURL=emergency-entry.js.map
