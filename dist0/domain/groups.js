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
    get Attendance () {
        return Attendance;
    },
    get Contact () {
        return Contact;
    },
    get Demographics () {
        return Demographics;
    },
    get Diagnosis () {
        return Diagnosis;
    },
    get Enrollment () {
        return Enrollment;
    },
    get EnrollmentEpisode () {
        return EnrollmentEpisode;
    },
    get Goal () {
        return Goal;
    },
    get Identity () {
        return Identity;
    },
    get Progress () {
        return Progress;
    },
    get SourceId () {
        return SourceId;
    },
    get StatusPeriod () {
        return StatusPeriod;
    },
    get TeamReview () {
        return TeamReview;
    },
    get Treatment () {
        return Treatment;
    },
    get TreatmentEpisode () {
        return TreatmentEpisode;
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
class StatusPeriod {
    status;
    startsOn;
    endsOn;
    exitReason;
}
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_enums.ParticipantStatus, {
        description: "Status."
    }),
    _ts_metadata("design:type", Object)
], StatusPeriod.prototype, "status", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, {
        description: "First day."
    }),
    _ts_metadata("design:type", Object)
], StatusPeriod.prototype, "startsOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, {
        description: "First day after it. Null: current."
    }),
    _ts_metadata("design:type", Object)
], StatusPeriod.prototype, "endsOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_enums.ExitReason, {
        description: "Why the person left, for EXITED."
    }),
    _ts_metadata("design:type", Object)
], StatusPeriod.prototype, "exitReason", void 0);
StatusPeriod = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A dated period of one status."
    })
], StatusPeriod);
class EnrollmentEpisode {
    project;
    openedOn;
    closedOn;
    exitReason;
    intakeStartedAt;
    intakeCompletedAt;
}
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>String, {
        description: "Project; LEAD unless the source names another."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "project", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, {
        description: "Day of entry."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "openedOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateScalar, {
        description: "Day of exit. Null: open."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "closedOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_enums.ExitReason, {
        description: "Why it ended."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "exitReason", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateTimeScalar, {
        description: "When intake began."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "intakeStartedAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_scalars.DateTimeScalar, {
        description: "When intake was complete."
    }),
    _ts_metadata("design:type", Object)
], EnrollmentEpisode.prototype, "intakeCompletedAt", void 0);
EnrollmentEpisode = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Taking part in one project of the program, from entry to exit."
    })
], EnrollmentEpisode);
class Enrollment {
    status;
    periods;
    episodes;
    caseManager;
    door;
}
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>_enums.ParticipantStatus, {
        description: "Status today."
    }),
    _ts_metadata("design:type", Object)
], Enrollment.prototype, "status", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>[
            StatusPeriod
        ], {
        description: "Every period on file, oldest first; they do not overlap."
    }),
    _ts_metadata("design:type", Object)
], Enrollment.prototype, "periods", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>[
            EnrollmentEpisode
        ], {
        description: "Entries and exits, oldest first."
    }),
    _ts_metadata("design:type", Object)
], Enrollment.prototype, "episodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ENROLLMENT_STATUS", ()=>String, {
        description: "Case manager assigned today."
    }),
    _ts_metadata("design:type", Object)
], Enrollment.prototype, "caseManager", void 0);
_ts_decorate([
    (0, _shared.Shared)("JUSTICE_REFERRAL", ()=>_enums.ReferralType, {
        description: "Door of the latest referral."
    }),
    _ts_metadata("design:type", Object)
], Enrollment.prototype, "door", void 0);
Enrollment = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Enrolment at this site."
    })
], Enrollment);
class SourceId {
    system;
    value;
}
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "System, e.g. HMIS CSV 2026 v1."
    }),
    _ts_metadata("design:type", Object)
], SourceId.prototype, "system", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "Id there. Never reused within the system."
    }),
    _ts_metadata("design:type", Object)
], SourceId.prototype, "value", void 0);
SourceId = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "The id of this person in the source's own system."
    })
], SourceId);
class Identity {
    legalName;
    preferredName;
    aliases;
    nameQuality;
    birthDate;
    birthDateQuality;
    phone;
    email;
    address;
    sourceId;
}
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "Legal name."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "legalName", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "Name the person goes by."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "preferredName", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>[
            String
        ], {
        description: "Other names."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "aliases", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>_typegraphql.Int, {
        description: "Quality of the name, HMIS 2026 3.01.5: 1 full, 2 partial or street name, 8, 9, 99 unknown."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "nameQuality", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>_scalars.DateScalar, {
        description: "Birth date."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "birthDate", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>_typegraphql.Int, {
        description: "Quality of the birth date, HMIS 2026 3.03.2: 1 full, 2 approximate, 8, 9, 99 unknown."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "birthDateQuality", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "Telephone."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "phone", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "E-mail."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "email", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>String, {
        description: "Address or where the person can be found."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "address", void 0);
_ts_decorate([
    (0, _shared.Shared)("PARTICIPANT_IDENTITY", ()=>SourceId, {
        description: "Id in the source's system."
    }),
    _ts_metadata("design:type", Object)
], Identity.prototype, "sourceId", void 0);
Identity = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Who the person is."
    })
], Identity);
class Demographics {
    raceEthnicity;
    raceEthnicityDetail;
    raceEthnicitySource;
    sexOrGender;
    ageBand;
    veteran;
    education;
    insurance;
}
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>[
            String
        ], {
        description: "Race and ethnicity, one combined question, OMB SPD 15 (2024) codes."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "raceEthnicity", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>[
            String
        ], {
        description: "Detailed groups, as the person named them."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "raceEthnicityDetail", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>String, {
        description: "Race and ethnicity as the source wrote it."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "raceEthnicitySource", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>_envelope.Coding, {
        description: "Sex or gender, with its system: TEDS GENDER, HMIS 2024 gender and HMIS 2026 sex differ."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "sexOrGender", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>String, {
        description: "Age today in bands of TEDS 2022 AGE: 12-14, 15-17, 18-20, 21-24, 25-29, ... 60-64, 65+."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "ageBand", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>_envelope.Coding, {
        description: "Veteran status."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "veteran", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>_envelope.Coding, {
        description: "Education."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "education", void 0);
_ts_decorate([
    (0, _shared.Shared)("DEMOGRAPHICS", ()=>_envelope.Coding, {
        description: "Health insurance."
    }),
    _ts_metadata("design:type", Object)
], Demographics.prototype, "insurance", void 0);
Demographics = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Demographics."
    })
], Demographics);
class Contact {
    type;
    at;
    minutes;
    held;
}
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_enums.ContactType, {
        description: "Where or how: the modality."
    }),
    _ts_metadata("design:type", Object)
], Contact.prototype, "type", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_scalars.DateTimeScalar, {
        description: "When."
    }),
    _ts_metadata("design:type", Object)
], Contact.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_typegraphql.Int, {
        description: "Length in minutes."
    }),
    _ts_metadata("design:type", Object)
], Contact.prototype, "minutes", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>Boolean, {
        description: "Held; false if it was only attempted."
    }),
    _ts_metadata("design:type", Object)
], Contact.prototype, "held", void 0);
Contact = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One contact, or an attempt at one."
    })
], Contact);
class Attendance {
    held;
    attempted;
    lastHeldAt;
    contacts;
}
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_typegraphql.Int, {
        description: "Contacts held, of those on file."
    }),
    _ts_metadata("design:type", Object)
], Attendance.prototype, "held", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_typegraphql.Int, {
        description: "Contacts attempted but not held."
    }),
    _ts_metadata("design:type", Object)
], Attendance.prototype, "attempted", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>_scalars.DateTimeScalar, {
        description: "Last contact held."
    }),
    _ts_metadata("design:type", Object)
], Attendance.prototype, "lastHeldAt", void 0);
_ts_decorate([
    (0, _shared.Shared)("ATTENDANCE", ()=>[
            Contact
        ], {
        description: "The latest 50 contacts, newest first."
    }),
    _ts_metadata("design:type", Object)
], Attendance.prototype, "contacts", void 0);
Attendance = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Contacts: times, modality and dates, never what was said."
    })
], Attendance);
class Goal {
    domain;
    status;
    setOn;
    statusOn;
}
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_enums.PlanDomain, {
        description: "Domain."
    }),
    _ts_metadata("design:type", Object)
], Goal.prototype, "domain", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_enums.GoalStatus, {
        description: "State."
    }),
    _ts_metadata("design:type", Object)
], Goal.prototype, "status", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_scalars.DateScalar, {
        description: "Day on which it was set."
    }),
    _ts_metadata("design:type", Object)
], Goal.prototype, "setOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_scalars.DateScalar, {
        description: "Day of the present state."
    }),
    _ts_metadata("design:type", Object)
], Goal.prototype, "statusOn", void 0);
Goal = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A goal of the individual intervention plan."
    })
], Goal);
class TeamReview {
    at;
    action;
}
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_scalars.DateTimeScalar, {
        description: "When."
    }),
    _ts_metadata("design:type", Object)
], TeamReview.prototype, "at", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_enums.ReviewAction, {
        description: "Action."
    }),
    _ts_metadata("design:type", Object)
], TeamReview.prototype, "action", void 0);
TeamReview = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "What a meeting of the operational work group agreed."
    })
], TeamReview);
class Progress {
    goals;
    goalsMet;
    reviews;
}
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>[
            Goal
        ], {
        description: "Goals, oldest first."
    }),
    _ts_metadata("design:type", Object)
], Progress.prototype, "goals", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>_typegraphql.Int, {
        description: "Goals that are met."
    }),
    _ts_metadata("design:type", Object)
], Progress.prototype, "goalsMet", void 0);
_ts_decorate([
    (0, _shared.Shared)("PROGRESS_SUMMARY", ()=>[
            TeamReview
        ], {
        description: "Team reviews, newest first."
    }),
    _ts_metadata("design:type", Object)
], Progress.prototype, "reviews", void 0);
Progress = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Progress: goals and their state, team reviews. No detail of sessions."
    })
], Progress);
class TreatmentEpisode {
    setting;
    admittedOn;
    dischargedOn;
    reason;
    moud;
    medication;
}
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>_envelope.Coding, {
        description: "Setting, TEDS 2022 SERVICES 1 to 8."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "setting", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>_scalars.DateScalar, {
        description: "Admitted."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "admittedOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>_scalars.DateScalar, {
        description: "Discharged. Null: in treatment."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "dischargedOn", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>_envelope.Coding, {
        description: "Reason for discharge, TEDS-D 2022 REASON 1 to 7."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "reason", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>Boolean, {
        description: "Medication for opioid use disorder, TEDS METHUSE."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "moud", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>String, {
        description: "The medication, as the source names it."
    }),
    _ts_metadata("design:type", Object)
], TreatmentEpisode.prototype, "medication", void 0);
TreatmentEpisode = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "One episode of treatment for a substance use disorder."
    })
], TreatmentEpisode);
class Treatment {
    episodes;
    inTreatment;
}
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>[
            TreatmentEpisode
        ], {
        description: "Episodes, oldest first."
    }),
    _ts_metadata("design:type", Object)
], Treatment.prototype, "episodes", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_TREATMENT", ()=>Boolean, {
        description: "An episode is open today."
    }),
    _ts_metadata("design:type", Object)
], Treatment.prototype, "inTreatment", void 0);
Treatment = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "Treatment for a substance use disorder."
    })
], Treatment);
class Diagnosis {
    kind;
    code;
    codeSystem;
    rank;
    sourceValue;
    recordedOn;
}
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>_enums.DiagnosisKind, {
        description: "What the code is."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "kind", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>String, {
        description: "Code."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "code", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>String, {
        description: "Code system and version: ICD-10-CM with its year, TEDS-A 2022 SUB, ASAM with its edition."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "codeSystem", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>_typegraphql.Int, {
        description: "Rank of a substance: 1 primary to 3."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "rank", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>String, {
        description: "As the source wrote it, e.g. fentanyl, for which TEDS has no code of its own."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "sourceValue", void 0);
_ts_decorate([
    (0, _shared.Shared)("SUD_DIAGNOSIS", ()=>_scalars.DateScalar, {
        description: "Day on which it was recorded."
    }),
    _ts_metadata("design:type", Object)
], Diagnosis.prototype, "recordedOn", void 0);
Diagnosis = _ts_decorate([
    (0, _typegraphql.ObjectType)({
        description: "A diagnosis, a substance or a level of care."
    })
], Diagnosis);

//# sourceMappingURL=groups.js.map
