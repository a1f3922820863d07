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
    get Participant () {
        return Participant;
    },
    get ParticipantConnection () {
        return ParticipantConnection;
    },
    get ParticipantEdge () {
        return ParticipantEdge;
    }
});
const _typegraphql = require("type-graphql");
const _consent = require("./consent");
const _envelope = require("./envelope");
const _groups = require("./groups");
const _jurisdiction = require("./jurisdiction");
const _outcome = require("./outcome");
const _referral = require("./referral");
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
class Participant {
    id;
    jurisdiction;
    enrollment;
    identity;
    demographics;
    attendance;
    progress;
    treatment;
    diagnoses;
    referrals;
    outcomes;
    consents;
    provenance;
    notice;
    withheld;
}
_ts_decorate([
    (0, _shared.Shared)("PRESENCE", ()=>_typegraphql.ID, {
        nonNull: true,
        description: "Global id: a random pseudonym."
    }),
    _ts_metadata("design:type", String)
], Participant.prototype, "id", void 0);
_ts_decorate([
    (0, _shared.Shared)("DIRECTORY", ()=>_jurisdiction.Jurisdiction, {
        nonNull: true,
        description: "Site."
    }),
    _ts_metadata("design:type", typeof _jurisdiction.Jurisdiction === "undefined" ? Object : _jurisdiction.Jurisdiction)
], Participant.prototype, "jurisdiction", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_groups.Enrollment, {
        description: "Status, its dated periods, intake, case manager."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "enrollment", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>_groups.Identity, {
        description: "Names, birth date and its quality, contact."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "identity", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>_groups.Demographics, {
        description: "Race and ethnicity, sex or gender, age band."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "demographics", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_groups.Attendance, {
        description: "Contacts kept, session dates, modality."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "attendance", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_groups.Progress, {
        description: "Goals by domain and their status, team reviews."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "progress", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>_groups.Treatment, {
        description: "Episodes and medication."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "treatment", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>[
            _groups.Diagnosis
        ], {
        description: "ICD-10-CM, substances, ASAM level with edition."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "diagnoses", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_referral.ReferralConnection, {
        description: "Referrals; each passes the door."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "referrals", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_outcome.OutcomeConnection, {
        description: "Outcomes; each passes the door."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "outcomes", void 0);
_ts_decorate([
    (0, _shared.Shared)("CONSENT_RECORD", ()=>[
            _consent.Consent
        ], {
        description: "Consents on file, newest first."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "consents", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>_envelope.Provenance, {
        description: "Where the record comes from."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "provenance", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32, one entry per consent this record rests on."
    }),
    _ts_metadata("design:type", Object)
], Participant.prototype, "notice", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.Withheld
        ], {
        nonNull: true,
        description: "Fields withheld from this viewer although they know of the person. A plain null elsewhere says nothing."
    }),
    _ts_metadata("design:type", Array)
], Participant.prototype, "withheld", void 0);
Participant = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        implements: _envelope.Node,
        description: "A person referred to or enrolled in a program, at one site. The same person at two sites is two participants."
    })
], Participant);
class ParticipantEdge {
    node;
    cursor;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>Participant, {
        nonNull: true,
        description: "The participant."
    }),
    _ts_metadata("design:type", typeof Participant === "undefined" ? Object : Participant)
], ParticipantEdge.prototype, "node", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>String, {
        nonNull: true,
        description: "Sealed cursor."
    }),
    _ts_metadata("design:type", String)
], ParticipantEdge.prototype, "cursor", void 0);
ParticipantEdge = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One participant in a list."
    })
], ParticipantEdge);
class ParticipantConnection {
    edges;
    nodes;
    pageInfo;
    sites;
    notice;
}
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            ParticipantEdge
        ], {
        nonNull: true,
        description: "Rows with their cursors."
    }),
    _ts_metadata("design:type", Array)
], ParticipantConnection.prototype, "edges", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            Participant
        ], {
        nonNull: true,
        description: "Rows."
    }),
    _ts_metadata("design:type", Array)
], ParticipantConnection.prototype, "nodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>_envelope.PageInfo, {
        nonNull: true,
        description: "Page information."
    }),
    _ts_metadata("design:type", typeof _envelope.PageInfo === "undefined" ? Object : _envelope.PageInfo)
], ParticipantConnection.prototype, "pageInfo", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.SiteAnswer
        ], {
        nonNull: true,
        description: "Every site that was asked, and how it answered."
    }),
    _ts_metadata("design:type", Array)
], ParticipantConnection.prototype, "sites", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENVELOPE", ()=>[
            _envelope.DisclosureNotice
        ], {
        description: "2.32; present whenever the page holds consent-based data."
    }),
    _ts_metadata("design:type", Object)
], ParticipantConnection.prototype, "notice", void 0);
ParticipantConnection = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One page of participants out of many sites. There is no total: counts come through measures."
    })
], ParticipantConnection);

//# sourceMappingURL=participant.js.map
