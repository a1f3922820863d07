// Generated from schema/decision.schema.json by .ci/decision-types.mjs. Do not edit.
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
    get agreementKindList () {
        return agreementKindList;
    },
    get agreementUndertakingsList () {
        return agreementUndertakingsList;
    },
    get categoryList () {
        return categoryList;
    },
    get channelModeList () {
        return channelModeList;
    },
    get channelOperationList () {
        return channelOperationList;
    },
    get claimList () {
        return claimList;
    },
    get consentElementList () {
        return consentElementList;
    },
    get consentKindList () {
        return consentKindList;
    },
    get consentPurposeList () {
        return consentPurposeList;
    },
    get decisionEffectList () {
        return decisionEffectList;
    },
    get decisionReasonList () {
        return decisionReasonList;
    },
    get deidAttributeList () {
        return deidAttributeList;
    },
    get deidentificationMethodList () {
        return deidentificationMethodList;
    },
    get fieldNameList () {
        return fieldNameList;
    },
    get hubLegalRoleList () {
        return hubLegalRoleList;
    },
    get incidentKindList () {
        return incidentKindList;
    },
    get mandateTypeList () {
        return mandateTypeList;
    },
    get matterPathwayList () {
        return matterPathwayList;
    },
    get minorStateRuleList () {
        return minorStateRuleList;
    },
    get multiEnrollmentMomentList () {
        return multiEnrollmentMomentList;
    },
    get neededFor_CARE_COORDINATIONList () {
        return neededFor_CARE_COORDINATIONList;
    },
    get neededFor_CJ_MONITORINGList () {
        return neededFor_CJ_MONITORINGList;
    },
    get neededFor_EMERGENCYList () {
        return neededFor_EMERGENCYList;
    },
    get neededFor_FUNDRAISINGList () {
        return neededFor_FUNDRAISINGList;
    },
    get neededFor_MULTI_ENROLLMENTList () {
        return neededFor_MULTI_ENROLLMENTList;
    },
    get neededFor_OPERATIONSList () {
        return neededFor_OPERATIONSList;
    },
    get neededFor_OTHER_PURPOSESList () {
        return neededFor_OTHER_PURPOSESList;
    },
    get neededFor_PAYMENTList () {
        return neededFor_PAYMENTList;
    },
    get neededFor_TREATMENTList () {
        return neededFor_TREATMENTList;
    },
    get orderFindingsList () {
        return orderFindingsList;
    },
    get orderTypeList () {
        return orderTypeList;
    },
    get organizationKindList () {
        return organizationKindList;
    },
    get participantCapacityList () {
        return participantCapacityList;
    },
    get personCategoryList () {
        return personCategoryList;
    },
    get previousEffectList () {
        return previousEffectList;
    },
    get purposeList () {
        return purposeList;
    },
    get recordMadeForList () {
        return recordMadeForList;
    },
    get restrictionKindList () {
        return restrictionKindList;
    },
    get restrictionPurposesList () {
        return restrictionPurposesList;
    },
    get sectionList () {
        return sectionList;
    },
    get signatureByList () {
        return signatureByList;
    },
    get viewerRoleList () {
        return viewerRoleList;
    }
});
const purposeList = [
    "TREATMENT",
    "PAYMENT",
    "OPERATIONS",
    "CARE_COORDINATION",
    "EMERGENCY",
    "ADMIN_INTERNAL",
    "ENROLLMENT",
    "TRAINING",
    "QSO_SERVICE",
    "OWN_ANALYTICS",
    "REPORTING",
    "PUBLIC_HEALTH",
    "RESEARCH",
    "AUDIT_EVALUATION",
    "CJ_MONITORING",
    "INVESTIGATION",
    "PROSECUTION",
    "WARRANT_APPLICATION",
    "REVOCATION_HEARING",
    "PROCEEDING_CRIMINAL",
    "PROCEEDING_CIVIL",
    "PROCEEDING_ADMINISTRATIVE",
    "PROCEEDING_LEGISLATIVE",
    "PROGRAM_INVESTIGATION",
    "CRIME_ON_PREMISES",
    "CHILD_ABUSE_REPORT",
    "IDENTITY_LOOKUP",
    "MULTI_ENROLLMENT",
    "FAMILY_REQUEST",
    "PATIENT_REQUEST",
    "FUNDRAISING",
    "PATIENT_ACCESS",
    "LIST_OF_DISCLOSURES",
    "ACCOUNTING",
    "OWN_RECORDS",
    "OTHER"
];
const consentPurposeList = [
    "TREATMENT",
    "PAYMENT",
    "OPERATIONS",
    "CARE_COORDINATION",
    "FAMILY_REQUEST",
    "PATIENT_REQUEST",
    "FUNDRAISING",
    "MULTI_ENROLLMENT",
    "RESEARCH",
    "REPORTING",
    "PUBLIC_HEALTH",
    "OWN_ANALYTICS",
    "CJ_MONITORING",
    "INVESTIGATION",
    "PROSECUTION",
    "WARRANT_APPLICATION",
    "REVOCATION_HEARING",
    "PROCEEDING_CRIMINAL",
    "PROCEEDING_CIVIL",
    "PROCEEDING_ADMINISTRATIVE",
    "PROCEEDING_LEGISLATIVE"
];
const personCategoryList = [
    "PARTICIPANT_IDENTITY",
    "DEMOGRAPHICS",
    "ENROLLMENT_STATUS",
    "TREATMENT_APPLICATION",
    "JUSTICE_REFERRAL",
    "JUSTICE_EVENT",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "DRUG_TEST",
    "SUD_COUNSELING_NOTE",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "HEALTH",
    "SOCIAL_OUTCOME",
    "BILLING",
    "CASE_NOTE",
    "ADVERSE_EVENT",
    "INCIDENT_CIRCUMSTANCES",
    "CHILD_ABUSE_REPORT",
    "CONSENT_RECORD",
    "DISCLOSURE_LOG"
];
const categoryList = [
    "DIRECTORY",
    "AGGREGATE",
    "DEIDENTIFIED_ROW",
    "PARTICIPANT_IDENTITY",
    "DEMOGRAPHICS",
    "ENROLLMENT_STATUS",
    "TREATMENT_APPLICATION",
    "JUSTICE_REFERRAL",
    "JUSTICE_EVENT",
    "ATTENDANCE",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "DRUG_TEST",
    "SUD_COUNSELING_NOTE",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "HEALTH",
    "SOCIAL_OUTCOME",
    "BILLING",
    "CASE_NOTE",
    "ADVERSE_EVENT",
    "INCIDENT_CIRCUMSTANCES",
    "CHILD_ABUSE_REPORT",
    "CONSENT_RECORD",
    "DISCLOSURE_LOG"
];
const consentKindList = [
    "NAMED",
    "TPO",
    "COUNSELING_NOTES",
    "PROCEEDINGS",
    "CJ_2_35",
    "RESEARCH",
    "GENERAL_RELEASE"
];
const fieldNameList = [
    "address",
    "briefDescription",
    "circumstances",
    "date",
    "drugTypeDosage",
    "entityName",
    "identifyingInfo",
    "lastKnownWhereabouts",
    "name",
    "patientStatus",
    "purpose",
    "relevantDates"
];
const sectionList = [
    "2.12(c)(3)(i)",
    "2.12(c)(3)(ii)",
    "2.12(c)(4)",
    "2.12(c)(5)",
    "2.12(c)(6)",
    "2.14(b)(2)",
    "2.16(a)",
    "2.23",
    "2.24",
    "2.25",
    "2.31(b)",
    "2.31(d)",
    "2.33(a)(1)",
    "2.33(a)(2)",
    "2.33(b)(1)",
    "2.33(b)(2)",
    "2.33(b)(3)",
    "2.34",
    "2.35",
    "2.51(a)(1)",
    "2.51(a)(2)",
    "2.52",
    "2.53",
    "2.54",
    "2.64",
    "2.65",
    "2.66"
];
const consentElementList = [
    "2.31(a)(1)",
    "2.31(a)(2)",
    "2.31(a)(3)",
    "2.31(a)(4)(i)",
    "2.31(a)(4)(ii)",
    "2.31(a)(4)(iii)",
    "2.31(a)(5)",
    "2.31(a)(5)(iii)",
    "2.31(a)(6)",
    "2.31(a)(7)",
    "2.31(a)(8)",
    "2.31(a)(9)",
    "2.31(a)(10)(i)",
    "2.31(a)(10)(ii)",
    "2.31(b)(2)",
    "2.31(d)",
    "2.35(b)",
    "2.35(c)"
];
const deidAttributeList = [
    "STATE",
    "YEAR",
    "AGE_UP_TO_89",
    "AGE_90_PLUS",
    "ZIP3_OVER_20000",
    "DEMOGRAPHIC_GROUP",
    "OUTCOME_VALUE",
    "NAME",
    "STREET",
    "PRECINCT",
    "CITY",
    "COUNTY",
    "ZIP3_UNDER_20000",
    "ZIP5",
    "DATE",
    "AGE_OVER_89",
    "PHONE",
    "FAX",
    "EMAIL",
    "SSN",
    "MEDICAL_RECORD_NUMBER",
    "HEALTH_PLAN_NUMBER",
    "ACCOUNT_NUMBER",
    "LICENSE_NUMBER",
    "VEHICLE_ID",
    "DEVICE_ID",
    "URL",
    "IP_ADDRESS",
    "BIOMETRIC",
    "PHOTO",
    "UNIQUE_CODE"
];
const neededFor_TREATMENTList = [
    "ADVERSE_EVENT",
    "ATTENDANCE",
    "CASE_NOTE",
    "CONSENT_RECORD",
    "DEMOGRAPHICS",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "PARTICIPANT_IDENTITY",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "SUD_COUNSELING_NOTE",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "TREATMENT_APPLICATION"
];
const neededFor_CARE_COORDINATIONList = [
    "ADVERSE_EVENT",
    "ATTENDANCE",
    "CASE_NOTE",
    "CONSENT_RECORD",
    "DEMOGRAPHICS",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "JUSTICE_EVENT",
    "JUSTICE_REFERRAL",
    "OVERDOSE_EVENT",
    "PARTICIPANT_IDENTITY",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "TREATMENT_APPLICATION"
];
const neededFor_OPERATIONSList = [
    "ADVERSE_EVENT",
    "ATTENDANCE",
    "BILLING",
    "CONSENT_RECORD",
    "DEMOGRAPHICS",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "PARTICIPANT_IDENTITY",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "TREATMENT_APPLICATION"
];
const neededFor_PAYMENTList = [
    "ATTENDANCE",
    "BILLING",
    "CONSENT_RECORD",
    "DEMOGRAPHICS",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "PARTICIPANT_IDENTITY",
    "SERVICE_REFERRAL",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT"
];
const neededFor_EMERGENCYList = [
    "ATTENDANCE",
    "DEMOGRAPHICS",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "PARTICIPANT_IDENTITY",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT"
];
const neededFor_CJ_MONITORINGList = [
    "ADVERSE_EVENT",
    "ATTENDANCE",
    "CONSENT_RECORD",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "JUSTICE_EVENT",
    "JUSTICE_REFERRAL",
    "PARTICIPANT_IDENTITY",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL"
];
const neededFor_MULTI_ENROLLMENTList = [
    "OTP_ENROLLMENT"
];
const neededFor_FUNDRAISINGList = [
    "DEMOGRAPHICS",
    "PARTICIPANT_IDENTITY"
];
const neededFor_OTHER_PURPOSESList = [
    "ADVERSE_EVENT",
    "ATTENDANCE",
    "BILLING",
    "CASE_NOTE",
    "CONSENT_RECORD",
    "DEMOGRAPHICS",
    "DRUG_TEST",
    "ENROLLMENT_STATUS",
    "HEALTH",
    "JUSTICE_EVENT",
    "JUSTICE_REFERRAL",
    "OTP_ENROLLMENT",
    "OVERDOSE_EVENT",
    "PARTICIPANT_IDENTITY",
    "PROGRESS_SUMMARY",
    "SERVICE_REFERRAL",
    "SOCIAL_OUTCOME",
    "SUD_COUNSELING_NOTE",
    "SUD_DIAGNOSIS",
    "SUD_TREATMENT",
    "TREATMENT_APPLICATION"
];
const hubLegalRoleList = [
    "QSO",
    "INTERMEDIARY"
];
const viewerRoleList = [
    "CASE_MANAGER",
    "CLINICIAN",
    "TRAINEE",
    "INTAKE_NURSE",
    "PROGRAM_DIRECTOR",
    "FINANCE_STAFF",
    "EXTERNAL_CLINICIAN",
    "EMERGENCY_PHYSICIAN",
    "EMS_RESPONDER",
    "HEALTH_PLAN_STAFF",
    "CONTRACTOR_STAFF",
    "THIRD_PARTY",
    "RESEARCHER",
    "AUDITOR",
    "PUBLIC_HEALTH_OFFICIAL",
    "BUREAU_ANALYST",
    "HUB_SERVICE",
    "CITY_STAFF",
    "CITY_OFFICIAL",
    "LEGISLATIVE_STAFF",
    "HEARING_OFFICER",
    "HOUSING_STAFF",
    "COMMUNITY_MEMBER",
    "CHILD_WELFARE_INTAKE",
    "CHILD_WELFARE_LAWYER",
    "POLICE_OFFICER",
    "DETECTIVE",
    "PROSECUTOR",
    "DEFENSE_ATTORNEY",
    "JUDGE",
    "COURT_STAFF",
    "PROBATION_OFFICER",
    "PAROLE_OFFICER",
    "FEDERAL_AGENT",
    "CIVIL_LITIGANT",
    "PARTICIPANT",
    "PARENT"
];
const channelModeList = [
    "VIEW",
    "DOWNLOAD"
];
const channelOperationList = [
    "READ",
    "LIST",
    "COUNT",
    "FILTER",
    "SORT",
    "SUBSCRIBE"
];
const organizationKindList = [
    "LEAD_PROGRAM",
    "TREATMENT_PROGRAM",
    "WITHDRAWAL_MANAGEMENT_PROGRAM",
    "MAINTENANCE_PROGRAM",
    "CENTRAL_REGISTRY",
    "CLINIC",
    "HOSPITAL",
    "EMS_AGENCY",
    "VA_FACILITY",
    "HEALTH_PLAN",
    "PAYER",
    "CONTRACTOR",
    "UNIVERSITY",
    "POLICE",
    "PROSECUTOR",
    "COURT",
    "PUBLIC_DEFENDER",
    "LAW_FIRM",
    "PROBATION",
    "PAROLE",
    "FEDERAL_LAW_ENFORCEMENT",
    "CITY_AGENCY",
    "CITY_COUNCIL",
    "STATE_AGENCY",
    "HEALTH_DEPARTMENT",
    "HOUSING_PROVIDER",
    "BUREAU",
    "HUB",
    "OTHER"
];
const minorStateRuleList = [
    "MINOR_ALONE",
    "PARENT_REQUIRED",
    "UNKNOWN"
];
const participantCapacityList = [
    "FULL",
    "ADJUDICATED_INCAPABLE"
];
const deidentificationMethodList = [
    "SAFE_HARBOR",
    "EXPERT_DETERMINATION",
    "LIMITED_DATA_SET",
    "NONE"
];
const recordMadeForList = [
    "CARE",
    "EVIDENCE_ONLY"
];
const signatureByList = [
    "PATIENT",
    "PARENT",
    "AUTHORIZED_2_15",
    "OTHER"
];
const matterPathwayList = [
    "ARREST_DIVERSION",
    "SOCIAL_CONTACT",
    "COMMUNITY_REFERRAL",
    "COURT_OR_SUPERVISION"
];
const agreementKindList = [
    "QSOA",
    "AUDIT",
    "RESEARCH",
    "CONTRACT"
];
const agreementUndertakingsList = [
    "BOUND_BY_PART2",
    "RESIST_JUDICIAL_ACCESS",
    "LIMIT_USE",
    "REDISCLOSE_ONLY_BACK",
    "SECURITY_SAFEGUARDS",
    "DESTROY_OR_RETURN",
    "REPORT_BREACHES"
];
const orderTypeList = [
    "CIVIL_2_64",
    "CRIMINAL_2_65",
    "PROGRAM_2_66"
];
const orderFindingsList = [
    "NO_OTHER_EFFECTIVE_WAY",
    "PUBLIC_INTEREST_OUTWEIGHS",
    "EXTREMELY_SERIOUS_CRIME",
    "SUBSTANTIAL_VALUE",
    "HOLDER_HAD_COUNSEL"
];
const mandateTypeList = [
    "SUBPOENA",
    "SUMMONS",
    "CIVIL_INVESTIGATIVE_DEMAND",
    "OTHER_MANDATE"
];
const restrictionKindList = [
    "AGREED",
    "PAID_IN_FULL"
];
const restrictionPurposesList = [
    "TREATMENT",
    "PAYMENT",
    "OPERATIONS"
];
const incidentKindList = [
    "CRIME_ON_PREMISES",
    "CRIME_AGAINST_PERSONNEL",
    "THREAT_OF_SUCH_CRIME",
    "CRIME_ELSEWHERE",
    "CHILD_ABUSE_REPORT"
];
const multiEnrollmentMomentList = [
    "ACCEPTANCE",
    "DRUG_OR_DOSE_CHANGE",
    "INTERRUPTION",
    "OTHER"
];
const previousEffectList = [
    "PERMIT",
    "REDACT"
];
const claimList = [
    "ALREADY_HAS_INFORMATION",
    "LAW_ENFORCEMENT_AUTHORITY",
    "HAS_SUBPOENA",
    "OFFICER_SAFETY",
    "SUPERVISOR_APPROVAL"
];
const decisionEffectList = [
    "PERMIT",
    "REDACT",
    "DENY",
    "HIDE",
    "NOT_GOVERNED"
];
const decisionReasonList = [
    "INVALID_REQUEST",
    "PERMITTED",
    "PERMITTED_IN_PART",
    "NOT_PATIENT_DATA",
    "SOURCE_NOT_PART2_PROGRAM",
    "SOURCE_NOT_FEDERALLY_ASSISTED",
    "VA_RECORD",
    "EVIDENCE_ONLY_DIAGNOSIS",
    "NO_SUD_FINDING",
    "ORAL_TREATMENT_INFORMATION",
    "PURPOSE_MISSING",
    "NO_RECORD",
    "VIEWER_ORGANIZATION_UNKNOWN",
    "CONDITIONING_FORBIDDEN",
    "PROCEEDINGS_BAR",
    "ORDER_REACHES_RESEARCH_OR_AUDIT_COPY",
    "ORDER_NOT_EFFECTIVE",
    "NO_NEED_FROM_DUTIES",
    "COUNSELING_NOTES_GATE",
    "DISCLOSURE_RESTRICTED",
    "NOTICE_CANNOT_BE_CARRIED",
    "CONSENT_COPY_UNAVAILABLE",
    "DISCLOSURE_LOG_UNAVAILABLE",
    "CONSENT_KNOWN_FALSE",
    "CONSENT_REVOKED",
    "CONSENT_EXPIRED",
    "CONSENT_NOT_YET_SIGNED",
    "CONSENT_DEFICIENT",
    "GENERAL_RELEASE_NOT_SUFFICIENT",
    "NO_CRIMINAL_JUSTICE_CONDITION",
    "NO_DUTY_TO_MONITOR",
    "MATTER_DISPOSED",
    "REGISTRY_CONDITIONS_NOT_MET",
    "REDISCLOSURE_NOT_ALLOWED",
    "DISCLOSER_NOT_DESIGNATED",
    "RECIPIENT_NOT_DESIGNATED",
    "PURPOSE_NOT_CONSENTED",
    "INFORMATION_NOT_IN_SCOPE",
    "NOT_MEDICAL_PERSONNEL",
    "EMERGENCY_CONDITIONS_NOT_MET",
    "INCIDENT_NOT_COVERED",
    "LOG_REQUEST_NOT_MET",
    "AGREEMENT_NOT_EFFECTIVE",
    "NOT_DEIDENTIFIED",
    "ADVERSE_DETAIL_POLICY",
    "NO_BASIS"
];

//# sourceMappingURL=decision-lists.js.map
