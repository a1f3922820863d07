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
    get WORK_GROUP_CLASS () {
        return WORK_GROUP_CLASS;
    },
    get accountOf () {
        return accountOf;
    },
    get addAccounts () {
        return addAccounts;
    },
    get addCaseManager () {
        return addCaseManager;
    },
    get addNationalAccounts () {
        return addNationalAccounts;
    }
});
const _ids = require("../../domain/ids");
const _draft = require("./draft");
const WORK_GROUP_CLASS = "operational work group";
/** By the last part of the persona's slug. */ const PROGRAM_STAFF = {
    "case-manager": {
        role: "CASE_MANAGER",
        organization: "lead",
        title: "Case Manager"
    },
    "program-director": {
        role: "PROGRAM_DIRECTOR",
        organization: "lead",
        title: "Program Director",
        programWideDuty: true,
        privacyOfficer: true
    },
    officer: {
        role: "POLICE_OFFICER",
        organization: "police",
        title: "Referring Officer"
    }
};
const EVERYBODY = {
    ...PROGRAM_STAFF,
    "program-clinician": {
        role: "CLINICIAN",
        organization: "lead",
        title: "Program Clinician",
        programWideDuty: true
    },
    "intake-nurse": {
        role: "INTAKE_NURSE",
        organization: "lead",
        title: "Intake Nurse",
        programWideDuty: true
    },
    trainee: {
        role: "TRAINEE",
        organization: "lead",
        title: "Supervised Trainee",
        programWideDuty: true
    },
    finance: {
        role: "FINANCE_STAFF",
        organization: "lead",
        title: "Finance Staff"
    },
    "liaison-officer": {
        role: "POLICE_OFFICER",
        organization: "police",
        title: "LEAD Liaison Officer",
        classes: [
            WORK_GROUP_CLASS
        ]
    },
    "city-attorney": {
        role: "PROSECUTOR",
        organization: "city-attorney",
        title: "City Attorney",
        classes: [
            WORK_GROUP_CLASS
        ]
    },
    clinician: {
        role: "EXTERNAL_CLINICIAN",
        organization: "clinic",
        title: "External Clinician"
    },
    "treatment-counselor": {
        role: "CLINICIAN",
        organization: "treatment",
        title: "Treatment Counselor",
        programWideDuty: true
    },
    "otp-nurse": {
        role: "CLINICIAN",
        organization: "otp",
        title: "Opioid Program Nurse",
        programWideDuty: true
    },
    "emergency-physician": {
        role: "EMERGENCY_PHYSICIAN",
        organization: "hospital",
        title: "Emergency Physician"
    },
    "ems-responder": {
        role: "EMS_RESPONDER",
        organization: "ems",
        title: "EMS Responder"
    },
    "housing-partner": {
        role: "HOUSING_STAFF",
        organization: "housing",
        title: "Housing Staff"
    },
    "probation-officer": {
        role: "PROBATION_OFFICER",
        organization: "probation",
        title: "Probation Officer"
    },
    "court-clerk": {
        role: "COURT_STAFF",
        organization: "court",
        title: "Court Clerk"
    },
    "public-defender": {
        role: "DEFENSE_ATTORNEY",
        organization: "public-defender",
        title: "Public Defender",
        classes: [
            WORK_GROUP_CLASS
        ]
    },
    "city-staff": {
        role: "CITY_STAFF",
        organization: "city-agency",
        title: "City Staff"
    },
    "county-overseer": {
        role: "CITY_OFFICIAL",
        organization: "county",
        title: "County Overseer",
        programWideDuty: true
    },
    "public-health-official": {
        role: "PUBLIC_HEALTH_OFFICIAL",
        organization: "health-department",
        title: "Public Health Official"
    },
    "registry-clerk": {
        role: "THIRD_PARTY",
        organization: "registry",
        title: "Registry Clerk"
    },
    "health-plan-staff": {
        role: "HEALTH_PLAN_STAFF",
        organization: "health-plan",
        title: "Health Plan Staff"
    },
    contractor: {
        role: "CONTRACTOR_STAFF",
        organization: "contractor",
        title: "Contractor Staff"
    },
    auditor: {
        role: "AUDITOR",
        organization: "state-agency",
        title: "State Auditor"
    },
    researcher: {
        role: "RESEARCHER",
        organization: "university",
        title: "Researcher"
    },
    neighbor: {
        role: "COMMUNITY_MEMBER",
        organization: "association",
        title: "Association Member"
    },
    participant: {
        role: "PARTICIPANT",
        organization: null,
        title: "Participant"
    },
    parent: {
        role: "PARENT",
        organization: null,
        title: "Parent"
    }
};
function addAccounts(draft, city) {
    const specs = city.phase === "LIVE" ? EVERYBODY : PROGRAM_STAFF;
    for (const [role, spec] of Object.entries(specs))addAccount(draft, city.prefix, role, spec, city.name);
}
function addNationalAccounts(draft) {
    addAccount(draft, "national", "bureau-analyst", {
        role: "BUREAU_ANALYST",
        organization: "bureau",
        title: "Bureau Analyst"
    }, "national");
    addAccount(draft, "national", "hub-operator", {
        role: "HUB_SERVICE",
        organization: "hub",
        title: "Hub Operator",
        hubOperator: true
    }, "national");
}
function addCaseManager(draft, city, number) {
    return addAccount(draft, city.prefix, `case-manager-${String(number)}`, {
        ...caseManager,
        title: `Case Manager ${String(number)}`
    }, city.name);
}
const caseManager = {
    role: "CASE_MANAGER",
    organization: "lead",
    title: "Case Manager"
};
function addAccount(draft, prefix, role, spec, place) {
    const slug = `${prefix}-${role}`;
    const id = `acct_${(0, _ids.newLocalId)(draft.random.bytes)}`;
    const name = `Demo ${spec.title} (${place})`;
    draft.accounts.set(slug, id);
    draft.names.set(id, name);
    (0, _draft.add)(draft, "account", {
        jurisdiction: draft.slug,
        id,
        slug,
        display_name: name,
        role: spec.role,
        organization_id: spec.organization === null ? null : (0, _draft.organizationId)(draft.slug, spec.organization),
        classes: spec.classes ?? [],
        program_wide_duty: spec.programWideDuty === true,
        hub_operator: spec.hubOperator === true,
        privacy_officer: spec.privacyOfficer === true,
        active: true
    });
    return id;
}
function accountOf(draft, slug) {
    const id = draft.accounts.get(slug);
    if (id === undefined) throw new RangeError(`the seed has no account ${slug}`);
    return id;
}

//# sourceMappingURL=accounts.js.map
