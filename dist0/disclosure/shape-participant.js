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
    get ageBand () {
        return ageBand;
    },
    get shapeParticipant () {
        return shapeParticipant;
    }
});
const _categories = require("../privacy/categories");
const _redact = require("../privacy/redact");
const { ATTENDANCE, CONSENT_RECORD, DEMOGRAPHICS, ENROLLMENT_STATUS, JUSTICE_REFERRAL, PARTICIPANT_IDENTITY, PROGRESS_SUMMARY, SUD_DIAGNOSIS, SUD_TREATMENT } = _categories.CATEGORY_BIT;
const MOST_CONTACTS = 50;
function shapeParticipant(at, selection, today) {
    const { row } = at;
    if (selection.has("enrollment")) row["enrollment"] = enrollment(at, today);
    if (selection.has("identity")) row["identity"] = identity(at);
    if (selection.has("demographics")) row["demographics"] = demographics(at, today);
    if (selection.has("attendance")) row["attendance"] = attendance(at);
    if (selection.has("progress")) row["progress"] = progress(at);
    if (selection.has("treatment")) row["treatment"] = treatment(at, today);
    if (selection.has("diagnoses")) row["diagnoses"] = listed(at.parts("Diagnosis", row["_diagnoses"], SUD_DIAGNOSIS), at, SUD_DIAGNOSIS);
    if (selection.has("consents")) row["consents"] = consents(at);
}
function listed(parts, at, need) {
    return parts.length > 0 || (at.own.verdict.released & need) !== 0 ? parts : null;
}
function enrollment(at, today) {
    const { row } = at;
    if (at.limited) return patientStatus(at, today);
    const periods = at.parts("StatusPeriod", row["_periods"], ENROLLMENT_STATUS);
    const episodes = at.parts("EnrollmentEpisode", row["_episodes"], ENROLLMENT_STATUS);
    const manager = at.firstPart(_redact.PLAIN, row["_managers"], ENROLLMENT_STATUS);
    if ((at.released & ENROLLMENT_STATUS) === 0) return null;
    const door = at.firstPart(_redact.PLAIN, row["_doors"], JUSTICE_REFERRAL);
    const status = periods.find((period)=>isCurrent(period.startsOn, period.endsOn, today))?.status ?? null;
    return at.group("Enrollment", {
        status,
        periods,
        episodes,
        caseManager: manager?.name ?? null,
        door: door?.type ?? null
    });
}
/** 42 CFR 2.12(c)(5)(ii): patient status, and nothing of its history. */ function patientStatus(at, today) {
    const current = (at.row["_periods"] ?? []).filter(({ startsOn, endsOn })=>isCurrent(startsOn, endsOn, today));
    const period = at.firstPart("StatusPeriod", current, ENROLLMENT_STATUS);
    return (at.released & ENROLLMENT_STATUS) === 0 ? null : at.group("Enrollment", {
        status: period?.status ?? null
    });
}
function isCurrent(from, to, today) {
    return from !== null && from <= today && (to === null || to > today);
}
function identity(at) {
    if ((at.own.verdict.released & PARTICIPANT_IDENTITY) === 0) return null;
    const group = at.row["identity"];
    if (group.sourceId) at.group("SourceId", group.sourceId);
    return at.group("Identity", at.limited ? {
        legalName: group.legalName,
        address: group.address
    } : group);
}
function demographics(at, today) {
    if ((at.own.verdict.released & DEMOGRAPHICS) === 0) return null;
    const group = at.row["demographics"];
    if (group._birthDate !== undefined) group.ageBand = ageBand(group._birthDate, today);
    return at.group("Demographics", group);
}
/** Bands of TEDS 2022 AGE. */ const BANDS = [
    [
        65,
        "65+"
    ],
    [
        60,
        "60-64"
    ],
    [
        55,
        "55-59"
    ],
    [
        50,
        "50-54"
    ],
    [
        45,
        "45-49"
    ],
    [
        40,
        "40-44"
    ],
    [
        35,
        "35-39"
    ],
    [
        30,
        "30-34"
    ],
    [
        25,
        "25-29"
    ],
    [
        21,
        "21-24"
    ],
    [
        18,
        "18-20"
    ],
    [
        15,
        "15-17"
    ],
    [
        12,
        "12-14"
    ]
];
function ageBand(birthDate, today) {
    if (birthDate === null) return null;
    const beforeBirthday = today.slice(5) < birthDate.slice(5) ? 1 : 0;
    const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - beforeBirthday;
    return BANDS.find(([from])=>age >= from)?.[1] ?? null;
}
function attendance(at) {
    const contacts = at.parts("Contact", at.row["_contacts"], ATTENDANCE);
    if ((at.released & ATTENDANCE) === 0) return null;
    const held = contacts.filter((contact)=>contact.held);
    return at.group("Attendance", {
        held: held.length,
        attempted: contacts.length - held.length,
        lastHeldAt: held[0]?.at ?? null,
        contacts: contacts.slice(0, MOST_CONTACTS)
    });
}
function progress(at) {
    const goals = at.parts("Goal", at.row["_goals"], PROGRESS_SUMMARY);
    const reviews = at.parts("TeamReview", at.row["_reviews"], PROGRESS_SUMMARY);
    if ((at.released & PROGRESS_SUMMARY) === 0) return null;
    return at.group("Progress", {
        goals,
        goalsMet: goals.filter(({ status })=>status === "MET").length,
        reviews
    });
}
function treatment(at, today) {
    const episodes = at.parts("TreatmentEpisode", at.row["_treatment"], SUD_TREATMENT);
    if ((at.released & SUD_TREATMENT) === 0) return null;
    const open = episodes.some(({ admittedOn, dischargedOn })=>isCurrent(admittedOn, dischargedOn, today));
    // That there is none is told by whoever may see the program's own record; somebody else's closed episodes do not tell it.
    const known = open || (at.own.verdict.released & SUD_TREATMENT) !== 0;
    return at.group("Treatment", {
        episodes,
        inTreatment: known ? open : null
    });
}
/** A consent is made and held by the program of the person's own row. */ function consents(at) {
    if ((at.own.verdict.released & CONSENT_RECORD) === 0) return null;
    return (at.row["_consents"] ?? []).map((consent)=>at.group("Consent", consent));
}

//# sourceMappingURL=shape-participant.js.map
