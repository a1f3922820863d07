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
    get INFORMATION_WORDS () {
        return INFORMATION_WORDS;
    },
    get PURPOSE_WORDS () {
        return PURPOSE_WORDS;
    },
    get ROLE_WORDS () {
        return ROLE_WORDS;
    }
});
const INFORMATION_WORDS = {
    PARTICIPANT_IDENTITY: "your name and how to reach you",
    DEMOGRAPHICS: "your age group, race and ethnicity, gender and similar facts",
    ENROLLMENT_STATUS: "that you take part in the program and since when",
    TREATMENT_APPLICATION: "that you applied for treatment",
    JUSTICE_REFERRAL: "how you were referred and charges that are held",
    JUSTICE_EVENT: "arrests, citations and time in jail",
    ATTENDANCE: "which appointments you kept",
    PROGRESS_SUMMARY: "your goals and how they are going",
    SERVICE_REFERRAL: "services you were referred to and their answers",
    SUD_DIAGNOSIS: "substance use diagnoses",
    SUD_TREATMENT: "substance use treatment",
    DRUG_TEST: "drug test results",
    SUD_COUNSELING_NOTE: "counseling session notes that are kept separately",
    OTP_ENROLLMENT: "opioid treatment program, drug and dose",
    OVERDOSE_EVENT: "overdoses",
    HEALTH: "other health information",
    SOCIAL_OUTCOME: "housing, work and income",
    BILLING: "bills and payments",
    CASE_NOTE: "your case manager's notes",
    ADVERSE_EVENT: "violations and safety incidents",
    INCIDENT_CIRCUMSTANCES: "what happened in an incident at the program",
    CHILD_ABUSE_REPORT: "a report of child abuse or neglect",
    CONSENT_RECORD: "the consents you signed",
    DISCLOSURE_LOG: "to whom your record was disclosed"
};
const PURPOSE_WORDS = {
    TREATMENT: "treating you",
    PAYMENT: "payment",
    OPERATIONS: "running the program",
    CARE_COORDINATION: "coordinating your care",
    FAMILY_REQUEST: "answering your family",
    PATIENT_REQUEST: "your own request",
    FUNDRAISING: "fundraising",
    MULTI_ENROLLMENT: "preventing enrollment in two programs at once",
    RESEARCH: "research",
    REPORTING: "reporting",
    PUBLIC_HEALTH: "public health",
    OWN_ANALYTICS: "analysis",
    CJ_MONITORING: "monitoring in your criminal case",
    INVESTIGATION: "an investigation of you",
    PROSECUTION: "a prosecution of you",
    WARRANT_APPLICATION: "an application for a warrant",
    REVOCATION_HEARING: "a revocation hearing",
    PROCEEDING_CRIMINAL: "a criminal proceeding",
    PROCEEDING_CIVIL: "a civil proceeding",
    PROCEEDING_ADMINISTRATIVE: "an administrative proceeding",
    PROCEEDING_LEGISLATIVE: "a legislative proceeding",
    EMERGENCY: "a medical emergency of yours",
    ADMIN_INTERNAL: "the program's own administration",
    ENROLLMENT: "enrolling you",
    TRAINING: "training staff",
    QSO_SERVICE: "a service for the program",
    AUDIT_EVALUATION: "an audit or evaluation of the program",
    PROGRAM_INVESTIGATION: "an investigation of the program",
    CRIME_ON_PREMISES: "a report of a crime at the program",
    CHILD_ABUSE_REPORT: "a report of child abuse or neglect",
    IDENTITY_LOOKUP: "finding out who somebody is",
    PATIENT_ACCESS: "showing you your own record",
    LIST_OF_DISCLOSURES: "giving you a list of disclosures",
    ACCOUNTING: "giving you an accounting of disclosures",
    OWN_RECORDS: "the recipient's own records",
    OTHER: "another purpose that you agreed to"
};
const ROLE_WORDS = {
    CASE_MANAGER: "a case manager",
    CLINICIAN: "a clinician",
    TRAINEE: "a trainee",
    INTAKE_NURSE: "an intake nurse",
    PROGRAM_DIRECTOR: "a program director",
    FINANCE_STAFF: "finance staff",
    EXTERNAL_CLINICIAN: "a clinician",
    EMERGENCY_PHYSICIAN: "an emergency physician",
    EMS_RESPONDER: "an emergency responder",
    HEALTH_PLAN_STAFF: "staff of a health plan",
    CONTRACTOR_STAFF: "staff of a contractor",
    THIRD_PARTY: "a person whom you named",
    RESEARCHER: "a researcher",
    AUDITOR: "an auditor",
    PUBLIC_HEALTH_OFFICIAL: "a public health official",
    BUREAU_ANALYST: "an analyst of the support bureau",
    HUB_SERVICE: "a service of the hub",
    CITY_STAFF: "city staff",
    CITY_OFFICIAL: "a city official",
    LEGISLATIVE_STAFF: "legislative staff",
    HEARING_OFFICER: "a hearing officer",
    HOUSING_STAFF: "housing staff",
    COMMUNITY_MEMBER: "a member of the community",
    CHILD_WELFARE_INTAKE: "child welfare intake staff",
    CHILD_WELFARE_LAWYER: "a child welfare lawyer",
    POLICE_OFFICER: "a police officer",
    DETECTIVE: "a detective",
    PROSECUTOR: "a prosecutor",
    DEFENSE_ATTORNEY: "a defense attorney",
    JUDGE: "a judge",
    COURT_STAFF: "court staff",
    PROBATION_OFFICER: "a probation officer",
    PAROLE_OFFICER: "a parole officer",
    FEDERAL_AGENT: "a federal agent",
    CIVIL_LITIGANT: "a party to a civil case",
    PARTICIPANT: "a participant of the program",
    PARENT: "a parent"
};

//# sourceMappingURL=plain-words.js.map
