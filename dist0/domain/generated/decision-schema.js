// Generated from schema/decision.schema.json by .ci/decision-types.mjs. Do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "decisionSchema", {
    enumerable: true,
    get: function() {
        return decisionSchema;
    }
});
const decisionSchema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://example.invalid/part2/decision.schema.json",
    "title": "42 CFR Part 2 decision contract",
    "description": "DecisionRequest in, Decision out. Use #/$defs/DecisionRequest and #/$defs/Decision.",
    "anyOf": [
        {
            "$ref": "#/$defs/DecisionRequest"
        },
        {
            "$ref": "#/$defs/Decision"
        }
    ],
    "$defs": {
        "Id": {
            "description": "Opaque identifier; unique within its own list (a repeated id in one list makes the request invalid).",
            "type": "string",
            "minLength": 1
        },
        "Instant": {
            "description": "UTC instant, ISO 8601 with seconds and Z; must be a real date. A fact holds from its start instant on and is over at its end instant.",
            "type": "string",
            "pattern": "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"
        },
        "Purpose": {
            "description": "Closed list of purposes of use (2.13(a), 2.31(a)(5)). The eight from INVESTIGATION to PROCEEDING_LEGISLATIVE are the proceedings purposes of 2.12(d)(1).",
            "type": "string",
            "enum": [
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
            ]
        },
        "ConsentPurpose": {
            "description": "Purposes that a written consent can state (2.31(a)(5)); PATIENT_REQUEST is 'at the request of the patient'.",
            "type": "string",
            "enum": [
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
            ]
        },
        "PersonCategory": {
            "description": "Category of information about one participant (2.11 'records', 2.31(a)(3)); ATTENDANCE covers session times, modality and dates, never session content.",
            "type": "string",
            "enum": [
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
            ]
        },
        "Category": {
            "description": "Every category a schema field can have: the person categories plus DIRECTORY (provider facts), AGGREGATE (counts and rates) and DEIDENTIFIED_ROW (45 CFR 164.514(b)).",
            "type": "string",
            "enum": [
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
            ]
        },
        "ConsentKind": {
            "description": "Kind of consent form: 2.31 NAMED, 2.31(a)(5)(ii) TPO, 2.31(b) COUNSELING_NOTES, 2.31(d) PROCEEDINGS, CJ_2_35, RESEARCH, GENERAL_RELEASE (2.32(a)(1): never sufficient).",
            "type": "string",
            "enum": [
                "NAMED",
                "TPO",
                "COUNSELING_NOTES",
                "PROCEEDINGS",
                "CJ_2_35",
                "RESEARCH",
                "GENERAL_RELEASE"
            ]
        },
        "FieldName": {
            "description": "Names used when the rule itself lists what may be said (2.12(c)(5)(ii), 2.24, 2.25, 2.34).",
            "type": "string",
            "enum": [
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
            ]
        },
        "Section": {
            "description": "Section of 42 CFR part 2 a release rests on.",
            "type": "string",
            "enum": [
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
            ]
        },
        "ConsentElement": {
            "description": "Element of 2.31 or 2.35 that a consent lacks or breaks.",
            "type": "string",
            "enum": [
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
            ]
        },
        "DeidAttribute": {
            "description": "Attribute present in a de-identified row (45 CFR 164.514(b)(2)); the first seven are not identifiers.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_TREATMENT": {
            "description": "2.13(a): the only categories that TREATMENT can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_CARE_COORDINATION": {
            "description": "2.13(a): the only categories that CARE_COORDINATION can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_OPERATIONS": {
            "description": "2.13(a): the only categories that OPERATIONS can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_PAYMENT": {
            "description": "2.13(a): the only categories that PAYMENT can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_EMERGENCY": {
            "description": "2.13(a): the only categories that EMERGENCY can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_CJ_MONITORING": {
            "description": "2.13(a): the only categories that CJ_MONITORING can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "NeededFor_MULTI_ENROLLMENT": {
            "description": "2.13(a): the only categories that MULTI_ENROLLMENT can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
                "OTP_ENROLLMENT"
            ]
        },
        "NeededFor_FUNDRAISING": {
            "description": "2.13(a): the only categories that FUNDRAISING can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
                "DEMOGRAPHICS",
                "PARTICIPANT_IDENTITY"
            ]
        },
        "NeededFor_OTHER_PURPOSES": {
            "description": "2.13(a): the only categories that any purpose not listed apart can need, for a release by consent or in an emergency.",
            "type": "string",
            "enum": [
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
            ]
        },
        "Hub": {
            "description": "The hub that answers, and its configured legal role (2.11).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "legalRole"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Organization id of the hub (2.31(a)(4)(ii): a consent through an intermediary must name it)."
                },
                "legalRole": {
                    "description": "QSO: processor for each program, 2.12(c)(4). INTERMEDIARY: 2.31(a)(4)(ii) and 2.24 apply to every consent used.",
                    "type": "string",
                    "enum": [
                        "QSO",
                        "INTERMEDIARY"
                    ]
                }
            }
        },
        "Relation": {
            "description": "A relation of the viewer that is on file; nothing the viewer merely asserts belongs here.",
            "oneOf": [
                {
                    "description": "Treating provider relationship with this participant (2.11, 2.31(a)(4)(ii)(B)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "participantId"
                    ],
                    "properties": {
                        "type": {
                            "const": "TREATS"
                        },
                        "participantId": {
                            "$ref": "#/$defs/Id",
                            "description": "Whom the viewer treats (2.11)."
                        }
                    },
                    "title": "TREATS"
                },
                {
                    "description": "Official duty to monitor the participant in this matter (2.35(a)(1)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "matterId"
                    ],
                    "properties": {
                        "type": {
                            "const": "MONITORS"
                        },
                        "matterId": {
                            "$ref": "#/$defs/Id",
                            "description": "Matter in which the duty exists (2.35(a)(1))."
                        }
                    },
                    "title": "MONITORS"
                },
                {
                    "description": "Wrote these counseling notes (2.31(b)(1)(i)(A)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "recordId"
                    ],
                    "properties": {
                        "type": {
                            "const": "ORIGINATED"
                        },
                        "recordId": {
                            "$ref": "#/$defs/Id",
                            "description": "Record the viewer wrote (2.31(b)(1)(i)(A))."
                        }
                    },
                    "title": "ORIGINATED"
                },
                {
                    "description": "In the program's own training in counseling (2.31(b)(1)(i)(B)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "supervised"
                    ],
                    "properties": {
                        "type": {
                            "const": "TRAINEE"
                        },
                        "supervised": {
                            "description": "True if the training is supervised (2.31(b)(1)(i)(B)).",
                            "type": "boolean"
                        }
                    },
                    "title": "TRAINEE"
                },
                {
                    "description": "The viewer is the participant, identity proved (2.23).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "participantId"
                    ],
                    "properties": {
                        "type": {
                            "const": "SELF"
                        },
                        "participantId": {
                            "$ref": "#/$defs/Id",
                            "description": "Who the viewer is (2.23)."
                        }
                    },
                    "title": "SELF"
                },
                {
                    "description": "Parent, guardian or other person acting for a minor (2.14).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "participantId"
                    ],
                    "properties": {
                        "type": {
                            "const": "PARENT_OF"
                        },
                        "participantId": {
                            "$ref": "#/$defs/Id",
                            "description": "Whose parent (2.14)."
                        }
                    },
                    "title": "PARENT_OF"
                },
                {
                    "description": "Needs this participant's information for diagnosis, treatment or referral duties (2.12(c)(3)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "participantId"
                    ],
                    "properties": {
                        "type": {
                            "const": "NEED_FROM_DUTIES"
                        },
                        "participantId": {
                            "$ref": "#/$defs/Id",
                            "description": "About whom (2.12(c)(3))."
                        }
                    },
                    "title": "NEED_FROM_DUTIES"
                }
            ]
        },
        "Viewer": {
            "description": "Who asks.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "role",
                "organizationId",
                "classes",
                "relations"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "User id; a consent may name a person (2.31(a)(4)(i))."
                },
                "role": {
                    "description": "Job role. It opens nothing by itself; EMERGENCY_PHYSICIAN, EMS_RESPONDER, CLINICIAN, EXTERNAL_CLINICIAN and INTAKE_NURSE are medical roles for 2.51.",
                    "type": "string",
                    "enum": [
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
                    ]
                },
                "organizationId": {
                    "description": "Organization the viewer acts for (2.31(a)(4)(i)); null for a participant or a family member.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "classes": {
                    "description": "Named recipient classes the viewer belongs to, from the directory, not from the viewer (2.31(a)(4)(i)).",
                    "type": "array",
                    "items": {
                        "description": "Name of a class.",
                        "type": "string",
                        "minLength": 1
                    },
                    "uniqueItems": true
                },
                "relations": {
                    "description": "Relations on file (2.11, 2.12(c)(3), 2.14, 2.23, 2.31(b)(1), 2.35(a)(1)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Relation"
                    },
                    "uniqueItems": true
                }
            }
        },
        "Channel": {
            "description": "How the answer travels.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "mode",
                "operation",
                "canCarryNotice",
                "canLogDisclosure",
                "ehr"
            ],
            "properties": {
                "mode": {
                    "description": "VIEW on screen or DOWNLOAD of a copy (2.53: copies need more undertakings).",
                    "type": "string",
                    "enum": [
                        "VIEW",
                        "DOWNLOAD"
                    ]
                },
                "operation": {
                    "description": "GraphQL path used; it never changes the effect (2.13(c)).",
                    "type": "string",
                    "enum": [
                        "READ",
                        "LIST",
                        "COUNT",
                        "FILTER",
                        "SORT",
                        "SUBSCRIBE"
                    ]
                },
                "canCarryNotice": {
                    "description": "The answer can carry a 2.32(a) statement.",
                    "type": "boolean"
                },
                "canLogDisclosure": {
                    "description": "The disclosure log accepts a row before release (2.24, 2.25).",
                    "type": "boolean"
                },
                "ehr": {
                    "description": "Counts as disclosure through an electronic health record (2.25(b)).",
                    "type": "boolean"
                }
            }
        },
        "Organization": {
            "description": "Facts about one organization. An id used elsewhere but absent here is an unknown organization: as source it counts as a part 2 program (2.12(a)), as viewer it has no attributes.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "kind",
                "jurisdiction",
                "part2Program",
                "federalTies",
                "coveredEntity",
                "businessAssociate",
                "medicalPersonnel",
                "publicHealthAuthority",
                "classes",
                "controls",
                "actsFor"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Organization id (2.31(a)(2), (a)(4))."
                },
                "kind": {
                    "description": "Kind of body; decides medical, justice, plan and treating roles (2.11, 2.26(a)(6), 2.34, 2.35, 2.51).",
                    "type": "string",
                    "enum": [
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
                    ]
                },
                "jurisdiction": {
                    "description": "Place code; never opens or closes anything by itself (2.12(a) knows no city line).",
                    "type": "string",
                    "minLength": 1
                },
                "part2Program": {
                    "description": "Holds itself out as and provides SUD diagnosis, treatment or referral (2.11); null = not decided = true.",
                    "type": [
                        "boolean",
                        "null"
                    ]
                },
                "federalTies": {
                    "description": "Federally assisted if null (not decided) or not empty (2.12(b), 2.12(e)(2)).",
                    "anyOf": [
                        {
                            "description": "Known forms of federal assistance; any one suffices (2.12(b)).",
                            "type": "array",
                            "items": {
                                "description": "A form of federal assistance (2.12(b)(1)-(4)).",
                                "type": "string",
                                "enum": [
                                    "FEDERAL_AGENCY",
                                    "FEDERAL_LICENSE_OR_REGISTRATION",
                                    "FEDERAL_FUNDS",
                                    "TAX_EXEMPT"
                                ]
                            },
                            "uniqueItems": true
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "coveredEntity": {
                    "description": "HIPAA covered entity (2.11, 2.31(a)(4)(iii), 2.33(b)(1)).",
                    "type": "boolean"
                },
                "businessAssociate": {
                    "description": "HIPAA business associate (2.11, 2.31(a)(4)(iii), 2.33(b)(1)).",
                    "type": "boolean"
                },
                "medicalPersonnel": {
                    "description": "Staffed by medical personnel (2.51(a)).",
                    "type": "boolean"
                },
                "publicHealthAuthority": {
                    "description": "Public health authority (2.54).",
                    "type": "boolean"
                },
                "classes": {
                    "description": "Named classes the organization belongs to (2.31(a)(2), 2.31(a)(4)(i)).",
                    "type": "array",
                    "items": {
                        "description": "Name of a class.",
                        "type": "string",
                        "minLength": 1
                    },
                    "uniqueItems": true
                },
                "controls": {
                    "description": "Organizations it controls (2.12(c)(3)(ii)).",
                    "type": "array",
                    "items": {
                        "description": "A control link.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "organizationId",
                            "directAdministrative"
                        ],
                        "properties": {
                            "organizationId": {
                                "$ref": "#/$defs/Id",
                                "description": "Controlled organization (2.12(c)(3)(ii))."
                            },
                            "directAdministrative": {
                                "description": "True only for direct administrative control (2.12(c)(3)(ii)).",
                                "type": "boolean"
                            }
                        }
                    }
                },
                "actsFor": {
                    "description": "Organizations it helps to operate (2.31(a)(4)(i) 'people helping to operate this program').",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Id"
                    },
                    "uniqueItems": true
                }
            }
        },
        "Minor": {
            "description": "Facts for a minor (2.14).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "stateRule",
                "directorFinding"
            ],
            "properties": {
                "stateRule": {
                    "description": "MINOR_ALONE: the minor may consent to treatment alone; PARENT_REQUIRED; UNKNOWN counts as PARENT_REQUIRED (2.14(a), (b)).",
                    "type": "string",
                    "enum": [
                        "MINOR_ALONE",
                        "PARENT_REQUIRED",
                        "UNKNOWN"
                    ]
                },
                "directorFinding": {
                    "description": "Null if none on file (2.14(c)).",
                    "anyOf": [
                        {
                            "description": "Finding by the program director (2.14(b)(2), (c)).",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "lacksRationalChoice",
                                "substantialThreat"
                            ],
                            "properties": {
                                "lacksRationalChoice": {
                                    "description": "Minor lacks capacity for a rational choice (2.14(c)).",
                                    "type": "boolean"
                                },
                                "substantialThreat": {
                                    "description": "Substantial threat to life or well-being that telling the parent may reduce (2.14(c)).",
                                    "type": "boolean"
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Participant": {
            "description": "The person the request is about.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "jurisdiction",
                "capacity",
                "deceased",
                "minor"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Participant id in the hub (2.11 'patient')."
                },
                "jurisdiction": {
                    "description": "Place code; never opens or closes anything by itself; state rules come as facts (2.14).",
                    "type": "string",
                    "minLength": 1
                },
                "capacity": {
                    "description": "ADJUDICATED_INCAPABLE: a court found lack of capacity, only a 2.15 signer counts (2.15).",
                    "type": "string",
                    "enum": [
                        "FULL",
                        "ADJUDICATED_INCAPABLE"
                    ]
                },
                "deceased": {
                    "description": "True: only a 2.15 signer counts (2.15).",
                    "type": "boolean"
                },
                "minor": {
                    "description": "Null for an adult (2.14).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Minor"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Deidentification": {
            "description": "How a row was de-identified (45 CFR 164.514(b), 2.16, 2.54).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "method",
                "attributes",
                "actualKnowledge",
                "expertReportId"
            ],
            "properties": {
                "method": {
                    "description": "A limited data set is never enough (2.16(a), 2.54).",
                    "type": "string",
                    "enum": [
                        "SAFE_HARBOR",
                        "EXPERT_DETERMINATION",
                        "LIMITED_DATA_SET",
                        "NONE"
                    ]
                },
                "attributes": {
                    "description": "What the row contains (164.514(b)(2)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/DeidAttribute"
                    },
                    "uniqueItems": true
                },
                "actualKnowledge": {
                    "description": "Someone knows that the rest identifies a person (164.514(b)(2)(ii)).",
                    "type": "boolean"
                },
                "expertReportId": {
                    "description": "Documented expert determination (164.514(b)(1)).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Record": {
            "description": "The slice of one record asked for: one source, one holder, one provenance. Split a query when these differ.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "sourceOrganizationId",
                "holderOrganizationId",
                "createdAt",
                "madeFor",
                "noSudFinding",
                "confidentialCommunication",
                "adverseDetail",
                "paidInFullOutOfPocket",
                "receivedUnder",
                "deidentification"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Record id (2.11 'records')."
                },
                "sourceOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "Who created it or first received it (2.11 'records')."
                },
                "holderOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "Who would disclose this copy (2.12(d)(2), 2.33, 2.62)."
                },
                "createdAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "When it was created or received (2.26(b))."
                },
                "madeFor": {
                    "description": "EVIDENCE_ONLY: diagnosis made solely as evidence for police or court (2.12(e)(4)(i)).",
                    "type": "string",
                    "enum": [
                        "CARE",
                        "EVIDENCE_ONLY"
                    ]
                },
                "noSudFinding": {
                    "description": "Diagnosis of overdose or intoxication that clearly shows no SUD (2.12(e)(4)(ii)).",
                    "type": "boolean"
                },
                "confidentialCommunication": {
                    "description": "Contains communications by the patient to the program (2.63(a)).",
                    "type": "boolean"
                },
                "adverseDetail": {
                    "description": "Tells specifics that could prompt enforcement (LEAD policy); null = not checked = true.",
                    "type": [
                        "boolean",
                        "null"
                    ]
                },
                "paidInFullOutOfPocket": {
                    "description": "Service paid in full by the patient (2.26(a)(6)).",
                    "type": "boolean"
                },
                "receivedUnder": {
                    "description": "2.12(d)(2), 2.33: null if the holder made or holds the original.",
                    "anyOf": [
                        {
                            "description": "How the holder got its copy, when the holder is not the source.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "via",
                                "consentId",
                                "medium"
                            ],
                            "properties": {
                                "via": {
                                    "description": "Route by which the holder received it (2.12(d)(2), 2.23, 2.33, 2.51-2.53, 2.62).",
                                    "type": "string",
                                    "enum": [
                                        "CONSENT",
                                        "QSOA",
                                        "RESEARCH_2_52",
                                        "AUDIT_2_53",
                                        "EMERGENCY_2_51",
                                        "PATIENT_ACCESS_2_23",
                                        "COURT_ORDER",
                                        "OTHER"
                                    ]
                                },
                                "consentId": {
                                    "description": "Consent under which it was received (2.33).",
                                    "anyOf": [
                                        {
                                            "$ref": "#/$defs/Id"
                                        },
                                        {
                                            "type": "null"
                                        }
                                    ]
                                },
                                "medium": {
                                    "description": "ORAL: told orally and written down by the holder (2.11 'records').",
                                    "type": "string",
                                    "enum": [
                                        "WRITTEN",
                                        "ORAL"
                                    ]
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "deidentification": {
                    "description": "Only for DEIDENTIFIED_ROW (2.16(a), 2.54).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Deidentification"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Discloser": {
            "description": "Who may disclose: a name or a class (2.31(a)(2)).",
            "oneOf": [
                {
                    "description": "A named organization (2.31(a)(2)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "id"
                    ],
                    "properties": {
                        "type": {
                            "const": "ORGANIZATION"
                        },
                        "id": {
                            "$ref": "#/$defs/Id",
                            "description": "Organization id (2.31(a)(2))."
                        }
                    },
                    "title": "ORGANIZATION"
                },
                {
                    "description": "A class of persons (2.31(a)(2)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "className"
                    ],
                    "properties": {
                        "type": {
                            "const": "CLASS"
                        },
                        "className": {
                            "description": "Matches an organization's classes (2.31(a)(2)).",
                            "type": "string",
                            "minLength": 1
                        }
                    },
                    "title": "CLASS"
                }
            ]
        },
        "IntermediaryMembers": {
            "description": "Which member participants the intermediary may give it to (2.31(a)(4)(ii)).",
            "oneOf": [
                {
                    "description": "Named member participants (2.31(a)(4)(ii)(A)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "organizationIds"
                    ],
                    "properties": {
                        "type": {
                            "const": "NAMED"
                        },
                        "organizationIds": {
                            "description": "Named members; empty = element missing (2.31(a)(4)(ii)(A)).",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/Id"
                            },
                            "uniqueItems": true
                        }
                    },
                    "title": "NAMED"
                },
                {
                    "description": "General designation limited to a treating provider relationship (2.31(a)(4)(ii)(B)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "TREATING_PROVIDERS"
                        }
                    },
                    "title": "TREATING_PROVIDERS"
                },
                {
                    "description": "General designation without that limit: always deficient (2.31(a)(4)(ii)(B)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "ALL_MEMBERS"
                        }
                    },
                    "title": "ALL_MEMBERS"
                }
            ]
        },
        "Recipient": {
            "description": "To whom: name, class or intermediary (2.31(a)(4)).",
            "oneOf": [
                {
                    "description": "A named person (2.31(a)(4)(i)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "id"
                    ],
                    "properties": {
                        "type": {
                            "const": "PERSON"
                        },
                        "id": {
                            "$ref": "#/$defs/Id",
                            "description": "Viewer id (2.31(a)(4)(i))."
                        }
                    },
                    "title": "PERSON"
                },
                {
                    "description": "A named organization (2.31(a)(4)(i)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "id"
                    ],
                    "properties": {
                        "type": {
                            "const": "ORGANIZATION"
                        },
                        "id": {
                            "$ref": "#/$defs/Id",
                            "description": "Organization id (2.31(a)(4)(i))."
                        }
                    },
                    "title": "ORGANIZATION"
                },
                {
                    "description": "A class of persons (2.31(a)(4)(i)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "className"
                    ],
                    "properties": {
                        "type": {
                            "const": "CLASS"
                        },
                        "className": {
                            "description": "Matches the viewer's or its organization's classes (2.31(a)(4)(i)).",
                            "type": "string",
                            "minLength": 1
                        }
                    },
                    "title": "CLASS"
                },
                {
                    "description": "'My treating providers, health plans, third-party payers, and people helping to operate this program' (2.31(a)(4)(i)); has effect in a TPO consent only.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "TPO_STANDARD"
                        }
                    },
                    "title": "TPO_STANDARD"
                },
                {
                    "description": "An intermediary and its members (2.31(a)(4)(ii)); has effect only while the hub is an INTERMEDIARY.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "hubId",
                        "members"
                    ],
                    "properties": {
                        "type": {
                            "const": "INTERMEDIARY"
                        },
                        "hubId": {
                            "$ref": "#/$defs/Id",
                            "description": "Named intermediary (2.31(a)(4)(ii))."
                        },
                        "members": {
                            "$ref": "#/$defs/IntermediaryMembers"
                        }
                    },
                    "title": "INTERMEDIARY"
                }
            ]
        },
        "Expiration": {
            "description": "Expiration date or event (2.31(a)(7)).",
            "oneOf": [
                {
                    "description": "A date.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "at"
                    ],
                    "properties": {
                        "type": {
                            "const": "DATE"
                        },
                        "at": {
                            "$ref": "#/$defs/Instant",
                            "description": "Expired from this instant on (2.31(c)(1))."
                        }
                    },
                    "title": "DATE"
                },
                {
                    "description": "An event that relates to the patient or the purpose.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "occurredAt"
                    ],
                    "properties": {
                        "type": {
                            "const": "EVENT"
                        },
                        "occurredAt": {
                            "description": "When it happened; null = not yet (2.31(c)(1)).",
                            "anyOf": [
                                {
                                    "$ref": "#/$defs/Instant"
                                },
                                {
                                    "type": "null"
                                }
                            ]
                        }
                    },
                    "title": "EVENT"
                },
                {
                    "description": "Sufficient for TPO only (2.31(a)(7)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "occurredAt"
                    ],
                    "properties": {
                        "type": {
                            "const": "END_OF_TREATMENT"
                        },
                        "occurredAt": {
                            "description": "When it happened; null = not yet (2.31(c)(1)).",
                            "anyOf": [
                                {
                                    "$ref": "#/$defs/Instant"
                                },
                                {
                                    "type": "null"
                                }
                            ]
                        }
                    },
                    "title": "END_OF_TREATMENT"
                },
                {
                    "description": "Sufficient for research only (2.31(a)(7)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "occurredAt"
                    ],
                    "properties": {
                        "type": {
                            "const": "END_OF_RESEARCH_STUDY"
                        },
                        "occurredAt": {
                            "description": "When it happened; null = not yet (2.31(c)(1)).",
                            "anyOf": [
                                {
                                    "$ref": "#/$defs/Instant"
                                },
                                {
                                    "type": "null"
                                }
                            ]
                        }
                    },
                    "title": "END_OF_RESEARCH_STUDY"
                },
                {
                    "description": "'None': sufficient for TPO only (2.31(a)(7)).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NONE"
                        }
                    },
                    "title": "NONE"
                }
            ]
        },
        "Signature": {
            "description": "One signature (2.31(a)(8)).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "by",
                "electronic",
                "electronicProhibited",
                "authorityDocumentId"
            ],
            "properties": {
                "by": {
                    "description": "Who signed: the patient, a parent or guardian (2.14), a person authorized under 2.15, or anyone else.",
                    "type": "string",
                    "enum": [
                        "PATIENT",
                        "PARENT",
                        "AUTHORIZED_2_15",
                        "OTHER"
                    ]
                },
                "electronic": {
                    "description": "Electronic signature (2.31(a)(8)).",
                    "type": "boolean"
                },
                "electronicProhibited": {
                    "description": "Other law forbids an electronic signature here (2.31(a)(8)).",
                    "type": "boolean"
                },
                "authorityDocumentId": {
                    "description": "Proof of authority; needed for AUTHORIZED_2_15 (2.15).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "CjRevocable": {
            "description": "When a 2.35 consent may be revoked (2.35(c)).",
            "oneOf": [
                {
                    "description": "From a date; deficient if later than, or not comparable with, final disposition.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "at"
                    ],
                    "properties": {
                        "type": {
                            "const": "DATE"
                        },
                        "at": {
                            "$ref": "#/$defs/Instant",
                            "description": "Revocable from here (2.35(c))."
                        }
                    },
                    "title": "DATE"
                },
                {
                    "description": "From an ascertainable event.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "occurredAt",
                        "afterFinalDisposition"
                    ],
                    "properties": {
                        "type": {
                            "const": "EVENT"
                        },
                        "occurredAt": {
                            "description": "When it happened; null = not yet (2.35(c)).",
                            "anyOf": [
                                {
                                    "$ref": "#/$defs/Instant"
                                },
                                {
                                    "type": "null"
                                }
                            ]
                        },
                        "afterFinalDisposition": {
                            "description": "True = the event comes later than final disposition: deficient (2.35(c)).",
                            "type": "boolean"
                        }
                    },
                    "title": "EVENT"
                },
                {
                    "description": "From the final disposition of the matter.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "FINAL_DISPOSITION"
                        }
                    },
                    "title": "FINAL_DISPOSITION"
                }
            ]
        },
        "Consent": {
            "description": "One signed form, every element of 2.31 apart so that each can be missing.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "kind",
                "combinedWith",
                "patientName",
                "disclosers",
                "information",
                "recipients",
                "purposes",
                "statements",
                "revocationStatement",
                "expiration",
                "signatures",
                "signedAt",
                "revocation",
                "knownFalse",
                "copyAvailable",
                "scopeTextAvailable",
                "cj"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Consent id (2.31)."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Whose consent; others are ignored (2.31(a)(1))."
                },
                "kind": {
                    "$ref": "#/$defs/ConsentKind",
                    "description": "2.31, 2.35: a closed union of kinds."
                },
                "combinedWith": {
                    "description": "Other kinds on the same form (2.31(b)(2), 2.31(d)); any kind but its own makes it deficient.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/ConsentKind"
                    },
                    "uniqueItems": true
                },
                "patientName": {
                    "description": "2.31(a)(1): name of the patient; null or empty = missing.",
                    "type": [
                        "string",
                        "null"
                    ]
                },
                "disclosers": {
                    "description": "2.31(a)(2): who may disclose; empty = missing.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Discloser"
                    }
                },
                "information": {
                    "description": "2.31(a)(3): what may be disclosed; empty = missing.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/PersonCategory"
                    },
                    "uniqueItems": true
                },
                "recipients": {
                    "description": "2.31(a)(4): to whom; empty = missing.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Recipient"
                    }
                },
                "purposes": {
                    "description": "2.31(a)(5): each purpose; empty = missing.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/ConsentPurpose"
                    },
                    "uniqueItems": true
                },
                "statements": {
                    "description": "2.31(a)(4), (5), (10): statements the form must make.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "hipaaRedisclosure",
                        "fundraisingOptOut",
                        "mayBeRedisclosed",
                        "refusalConsequences"
                    ],
                    "properties": {
                        "hipaaRedisclosure": {
                            "description": "2.31(a)(4)(iii): may be redisclosed under HIPAA except for proceedings against the patient.",
                            "type": "boolean"
                        },
                        "fundraisingOptOut": {
                            "description": "2.31(a)(5)(iii): opportunity to opt out of fundraising.",
                            "type": "boolean"
                        },
                        "mayBeRedisclosed": {
                            "description": "2.31(a)(10)(i): may be redisclosed and no longer protected (TPO).",
                            "type": "boolean"
                        },
                        "refusalConsequences": {
                            "description": "2.31(a)(10)(ii): consequences of refusing to sign (TPO).",
                            "type": "boolean"
                        }
                    }
                },
                "revocationStatement": {
                    "description": "2.31(a)(6): statement on revocation; not needed in CJ_2_35.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "rightInWriting",
                        "howToRevoke",
                        "relianceException"
                    ],
                    "properties": {
                        "rightInWriting": {
                            "description": "2.31(a)(6): right to revoke in writing.",
                            "type": "boolean"
                        },
                        "howToRevoke": {
                            "description": "2.31(a)(6): how to revoke.",
                            "type": "boolean"
                        },
                        "relianceException": {
                            "description": "2.31(a)(6): except to the extent already relied on.",
                            "type": "boolean"
                        }
                    }
                },
                "expiration": {
                    "description": "2.31(a)(7): null = missing.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Expiration"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "signatures": {
                    "description": "2.31(a)(8): signatures; empty = missing.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Signature"
                    }
                },
                "signedAt": {
                    "description": "2.31(a)(9): date signed; null = missing.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "revocation": {
                    "description": "2.31(a)(6), 2.31(c)(3), 2.35(c).",
                    "anyOf": [
                        {
                            "description": "A revocation that is known.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "at",
                                "form"
                            ],
                            "properties": {
                                "at": {
                                    "$ref": "#/$defs/Instant",
                                    "description": "2.31(c)(3): known from this instant on."
                                },
                                "form": {
                                    "description": "Both stop new disclosures (2.31(c)(3)).",
                                    "type": "string",
                                    "enum": [
                                        "WRITTEN",
                                        "ORAL"
                                    ]
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "knownFalse": {
                    "description": "2.31(c)(4): known, or could be known with reasonable diligence, to be materially false.",
                    "type": "boolean"
                },
                "copyAvailable": {
                    "description": "2.32(b): a copy of the consent can travel with the answer.",
                    "type": "boolean"
                },
                "scopeTextAvailable": {
                    "description": "2.32(b): a clear explanation of its scope can travel with the answer.",
                    "type": "boolean"
                },
                "cj": {
                    "description": "2.35(a)(2): only for CJ_2_35.",
                    "anyOf": [
                        {
                            "description": "What 2.35 adds.",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "matterId",
                                "periodEndsAt",
                                "revocable"
                            ],
                            "properties": {
                                "matterId": {
                                    "$ref": "#/$defs/Id",
                                    "description": "2.35(a): matter in which participation is a condition."
                                },
                                "periodEndsAt": {
                                    "description": "2.35(b): stated period; null = not stated; over from this instant on.",
                                    "anyOf": [
                                        {
                                            "$ref": "#/$defs/Instant"
                                        },
                                        {
                                            "type": "null"
                                        }
                                    ]
                                },
                                "revocable": {
                                    "description": "2.35(c): when it may be revoked; null = not stated.",
                                    "anyOf": [
                                        {
                                            "$ref": "#/$defs/CjRevocable"
                                        },
                                        {
                                            "type": "null"
                                        }
                                    ]
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Matter": {
            "description": "A criminal-justice matter of the participant (2.35).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "pathway",
                "condition",
                "imposedByOrganizationId",
                "supervisingOrganizationIds",
                "finalDispositionAt"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Matter id (2.35)."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Whose matter (2.35(a))."
                },
                "pathway": {
                    "description": "LEAD door; SOCIAL_CONTACT and COMMUNITY_REFERRAL carry no condition (2.35(a)).",
                    "type": "string",
                    "enum": [
                        "ARREST_DIVERSION",
                        "SOCIAL_CONTACT",
                        "COMMUNITY_REFERRAL",
                        "COURT_OR_SUPERVISION"
                    ]
                },
                "condition": {
                    "description": "2.35(a): what participation is a condition of; null = none.",
                    "anyOf": [
                        {
                            "description": "Condition of disposition or release.",
                            "type": "string",
                            "enum": [
                                "CHARGES_WITHHELD",
                                "PRETRIAL_RELEASE",
                                "PROBATION",
                                "PAROLE"
                            ]
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "imposedByOrganizationId": {
                    "description": "2.35(a): who made participation a condition.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "supervisingOrganizationIds": {
                    "description": "2.35(a)(1): bodies with the duty to supervise the condition.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Id"
                    },
                    "uniqueItems": true
                },
                "finalDispositionAt": {
                    "description": "2.35(c): final disposition, past or scheduled; null = not known.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Agreement": {
            "description": "A written instrument between a program (or lawful holder) and another body.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "kind",
                "partyOrganizationId",
                "counterpartyOrganizationId",
                "written",
                "startsAt",
                "endsAt",
                "categories",
                "undertakings",
                "auditAuthority",
                "originatorOversight",
                "determination"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Agreement id (2.11, 2.33(c), 2.52, 2.53)."
                },
                "kind": {
                    "description": "QSOA 2.11 and 2.12(c)(4); AUDIT 2.53; RESEARCH 2.52; CONTRACT 2.33(c).",
                    "type": "string",
                    "enum": [
                        "QSOA",
                        "AUDIT",
                        "RESEARCH",
                        "CONTRACT"
                    ]
                },
                "partyOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "Program, or for CONTRACT the lawful holder (2.33(c))."
                },
                "counterpartyOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "Body that receives (2.11, 2.33(c), 2.52, 2.53)."
                },
                "written": {
                    "description": "In writing (2.11, 2.33(c), 2.53).",
                    "type": "boolean"
                },
                "startsAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "In force from here (2.11, 2.33(c), 2.53)."
                },
                "endsAt": {
                    "description": "Over from this instant on; null = open (2.11, 2.33(c), 2.53).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "categories": {
                    "description": "What the service, study, audit or contract needs (2.12(c)(4), 2.13(a)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/PersonCategory"
                    },
                    "uniqueItems": true
                },
                "undertakings": {
                    "description": "2.11, 2.33(c), 2.53: promises made by the counterparty.",
                    "type": "array",
                    "items": {
                        "description": "BOUND_BY_PART2 and RESIST_JUDICIAL_ACCESS (2.11 QSO); LIMIT_USE and REDISCLOSE_ONLY_BACK (2.53); SECURITY_SAFEGUARDS and DESTROY_OR_RETURN (2.53 copies); REPORT_BREACHES (2.33(c)).",
                        "type": "string",
                        "enum": [
                            "BOUND_BY_PART2",
                            "RESIST_JUDICIAL_ACCESS",
                            "LIMIT_USE",
                            "REDISCLOSE_ONLY_BACK",
                            "SECURITY_SAFEGUARDS",
                            "DESTROY_OR_RETURN",
                            "REPORT_BREACHES"
                        ]
                    },
                    "uniqueItems": true
                },
                "auditAuthority": {
                    "description": "2.53(a): on whose authority; null = none.",
                    "anyOf": [
                        {
                            "description": "Who may audit.",
                            "type": "string",
                            "enum": [
                                "GOVERNMENT_FUNDER",
                                "GOVERNMENT_REGULATOR",
                                "PAYER",
                                "QUALITY_IMPROVEMENT_ORGANIZATION",
                                "CONTROLLING_ENTITY",
                                "FOUND_QUALIFIED"
                            ]
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "originatorOversight": {
                    "description": "2.31(b)(1)(ii): audit is oversight of the originator of counseling notes.",
                    "type": "boolean"
                },
                "determination": {
                    "description": "2.52(a): null = no determination.",
                    "anyOf": [
                        {
                            "description": "Determination that allows research (2.52(a)).",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "by",
                                "basis",
                                "documentId"
                            ],
                            "properties": {
                                "by": {
                                    "description": "Who determined (2.52(a)).",
                                    "type": "string",
                                    "enum": [
                                        "PROGRAM_DIRECTOR",
                                        "CHIEF_EXECUTIVE"
                                    ]
                                },
                                "basis": {
                                    "description": "HIPAA_* only for a covered entity or business associate (2.52(a)(1)).",
                                    "type": "string",
                                    "enum": [
                                        "HIPAA_AUTHORIZATION",
                                        "HIPAA_WAIVER",
                                        "COMMON_RULE",
                                        "FDA_RULES"
                                    ]
                                },
                                "documentId": {
                                    "description": "Documentation; null = not documented (2.52(a)).",
                                    "anyOf": [
                                        {
                                            "$ref": "#/$defs/Id"
                                        },
                                        {
                                            "type": "null"
                                        }
                                    ]
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Order": {
            "description": "A court order under subpart E. Presence is checked here; a person decides validity.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "type",
                "issuedAt",
                "expiresAt",
                "vacated",
                "recipientOrganizationIds",
                "holderOrganizationId",
                "scope",
                "noticeAndOpportunity",
                "findings",
                "confidentialBasis",
                "mandateId",
                "privacyOfficerApprovedAt"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Order id (2.61)."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Patient the order is about (2.64, 2.65)."
                },
                "type": {
                    "description": "2.64-2.66: CIVIL_2_64 serves civil, administrative, legislative; CRIMINAL_2_65 serves investigation, prosecution, warrant, revocation, criminal; PROGRAM_2_66 serves PROGRAM_INVESTIGATION only.",
                    "type": "string",
                    "enum": [
                        "CIVIL_2_64",
                        "CRIMINAL_2_65",
                        "PROGRAM_2_66"
                    ]
                },
                "issuedAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "In force from here (2.61)."
                },
                "expiresAt": {
                    "description": "Over from this instant on; null = open (2.61).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "vacated": {
                    "description": "Vacated or stayed (2.61).",
                    "type": "boolean"
                },
                "recipientOrganizationIds": {
                    "description": "Who may receive (2.64(e), 2.65(e)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Id"
                    },
                    "uniqueItems": true
                },
                "holderOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "Holder who is authorized to disclose (2.61, 2.62)."
                },
                "scope": {
                    "description": "Parts of the record authorized (2.64(e), 2.65(e)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/PersonCategory"
                    },
                    "uniqueItems": true
                },
                "noticeAndOpportunity": {
                    "description": "Notice and opportunity to be heard were given (2.22(b)(1)(ii)(H)(2), 2.64).",
                    "type": "boolean"
                },
                "findings": {
                    "description": "Findings stated (2.64(d), 2.65(d)).",
                    "type": "array",
                    "items": {
                        "description": "Finding in the order (2.64(d), 2.65(d)).",
                        "type": "string",
                        "enum": [
                            "NO_OTHER_EFFECTIVE_WAY",
                            "PUBLIC_INTEREST_OUTWEIGHS",
                            "EXTREMELY_SERIOUS_CRIME",
                            "SUBSTANTIAL_VALUE",
                            "HOLDER_HAD_COUNSEL"
                        ]
                    },
                    "uniqueItems": true
                },
                "confidentialBasis": {
                    "description": "2.63(a): ground to reach confidential communications and counseling notes; null = none.",
                    "anyOf": [
                        {
                            "description": "Ground of 2.63(a).",
                            "type": "string",
                            "enum": [
                                "THREAT_TO_LIFE",
                                "EXTREMELY_SERIOUS_CRIME",
                                "PATIENT_OFFERED_TESTIMONY"
                            ]
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "mandateId": {
                    "description": "2.61: subpoena or similar mandate that accompanies the order; must be in mandates.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "privacyOfficerApprovedAt": {
                    "description": "2.61: when a person confirmed the order; null = not yet.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Mandate": {
            "description": "A subpoena or similar legal mandate. Alone it opens nothing (2.61).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "type"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Mandate id (2.61)."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Patient it is about (2.61)."
                },
                "type": {
                    "description": "Kind of mandate (2.61).",
                    "type": "string",
                    "enum": [
                        "SUBPOENA",
                        "SUMMONS",
                        "CIVIL_INVESTIGATIVE_DEMAND",
                        "OTHER_MANDATE"
                    ]
                }
            }
        },
        "Restriction": {
            "description": "A restriction the patient asked for (2.26).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "kind",
                "requestedAt",
                "agreedAt",
                "recipientOrganizationIds",
                "categories",
                "purposes",
                "termination"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Restriction id (2.26)."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Whose (2.26(a)(1))."
                },
                "kind": {
                    "description": "AGREED binds from agreedAt (2.26(a)(3)); PAID_IN_FULL binds from requestedAt against plans and payers for PAYMENT and OPERATIONS (2.26(a)(6)).",
                    "type": "string",
                    "enum": [
                        "AGREED",
                        "PAID_IN_FULL"
                    ]
                },
                "requestedAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "2.26(a)(1)."
                },
                "agreedAt": {
                    "description": "2.26(a)(3): null = the program has not agreed.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "recipientOrganizationIds": {
                    "description": "2.26(a)(1): null = everyone.",
                    "anyOf": [
                        {
                            "description": "Restricted recipients.",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/Id"
                            },
                            "uniqueItems": true
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "categories": {
                    "description": "2.26(a)(1): null = all.",
                    "anyOf": [
                        {
                            "description": "Restricted categories.",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/PersonCategory"
                            },
                            "uniqueItems": true
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "purposes": {
                    "description": "2.26(a)(1): restricted TPO purposes.",
                    "type": "array",
                    "items": {
                        "description": "TPO purpose; EMERGENCY and CARE_COORDINATION count as TREATMENT here.",
                        "type": "string",
                        "enum": [
                            "TREATMENT",
                            "PAYMENT",
                            "OPERATIONS"
                        ]
                    },
                    "uniqueItems": true
                },
                "termination": {
                    "description": "2.26(b): null = not ended.",
                    "anyOf": [
                        {
                            "description": "How it ended (2.26(b)).",
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "by",
                                "form",
                                "documented",
                                "at"
                            ],
                            "properties": {
                                "by": {
                                    "description": "PROGRAM ends it only for later records, and never a PAID_IN_FULL one (2.26(b)(3)).",
                                    "type": "string",
                                    "enum": [
                                        "PATIENT",
                                        "PROGRAM"
                                    ]
                                },
                                "form": {
                                    "description": "2.26(b)(1), (2).",
                                    "type": "string",
                                    "enum": [
                                        "WRITTEN",
                                        "ORAL"
                                    ]
                                },
                                "documented": {
                                    "description": "2.26(b)(2): oral agreement is documented.",
                                    "type": "boolean"
                                },
                                "at": {
                                    "$ref": "#/$defs/Instant",
                                    "description": "When it ends (2.26(b))."
                                }
                            }
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Emergency": {
            "description": "Facts of a medical emergency (2.51).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "participantId",
                "bonaFide",
                "consentUnobtainable",
                "programClosedByDeclaredDisaster",
                "nature"
            ],
            "properties": {
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Who is in the emergency (2.51(a))."
                },
                "bonaFide": {
                    "description": "2.51(a): bona fide medical emergency.",
                    "type": "boolean"
                },
                "consentUnobtainable": {
                    "description": "2.51(a)(1): prior written consent cannot be obtained.",
                    "type": "boolean"
                },
                "programClosedByDeclaredDisaster": {
                    "description": "2.51(a)(2): program closed by a declared disaster.",
                    "type": "boolean"
                },
                "nature": {
                    "description": "2.51(c): nature of the emergency; null = still to be documented.",
                    "type": [
                        "string",
                        "null"
                    ]
                }
            }
        },
        "Incident": {
            "description": "A report that the program makes (2.12(c)(5), (6)).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "id",
                "participantId",
                "kind",
                "initiatedByOrganizationId",
                "reportedToOrganizationId",
                "stateStatute"
            ],
            "properties": {
                "id": {
                    "$ref": "#/$defs/Id",
                    "description": "Incident id (2.12(c)(5), (6))."
                },
                "participantId": {
                    "$ref": "#/$defs/Id",
                    "description": "Patient concerned (2.12(c)(5), (6))."
                },
                "kind": {
                    "description": "The first three are covered by 2.12(c)(5)(i); CRIME_ELSEWHERE is not; CHILD_ABUSE_REPORT is 2.12(c)(6).",
                    "type": "string",
                    "enum": [
                        "CRIME_ON_PREMISES",
                        "CRIME_AGAINST_PERSONNEL",
                        "THREAT_OF_SUCH_CRIME",
                        "CRIME_ELSEWHERE",
                        "CHILD_ABUSE_REPORT"
                    ]
                },
                "initiatedByOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "2.12(c)(5), (6): must be the program."
                },
                "reportedToOrganizationId": {
                    "$ref": "#/$defs/Id",
                    "description": "2.12(c)(5), (6): who was told."
                },
                "stateStatute": {
                    "description": "2.12(c)(6): state law that requires the report; null = none.",
                    "type": [
                        "string",
                        "null"
                    ]
                }
            }
        },
        "MultiEnrollment": {
            "description": "Facts for multiple enrollment checks (2.34).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "moment",
                "distanceMiles"
            ],
            "properties": {
                "moment": {
                    "description": "2.34(a)(1): acceptance, change of drug or dose, interruption or resumption; OTHER never suffices.",
                    "type": "string",
                    "enum": [
                        "ACCEPTANCE",
                        "DRUG_OR_DOSE_CHANGE",
                        "INTERRUPTION",
                        "OTHER"
                    ]
                },
                "distanceMiles": {
                    "description": "2.34(a): at most 200.",
                    "type": "number",
                    "minimum": 0
                }
            }
        },
        "Enrollment": {
            "description": "Facts of an enrollment step.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "noticeGivenAt",
                "conditionedOnConsentKinds"
            ],
            "properties": {
                "noticeGivenAt": {
                    "description": "2.22(a): when the patient notice was given; null = not yet.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "conditionedOnConsentKinds": {
                    "description": "2.31(b)(3): consents the workflow makes a condition of service.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/ConsentKind"
                    },
                    "uniqueItems": true
                }
            }
        },
        "DisclosureLog": {
            "description": "The log asked for under 2.24 or 2.25.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "requestedAt",
                "inWriting",
                "entries"
            ],
            "properties": {
                "requestedAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "2.24(a), 2.25(a): date of the request; three calendar years are counted back from it."
                },
                "inWriting": {
                    "description": "2.24: the request is in writing.",
                    "type": "boolean"
                },
                "entries": {
                    "description": "Entries on file (2.24, 2.25).",
                    "type": "array",
                    "items": {
                        "description": "One past disclosure.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "id",
                            "at",
                            "withConsent",
                            "tpo",
                            "ehr",
                            "generalDesignation"
                        ],
                        "properties": {
                            "id": {
                                "$ref": "#/$defs/Id",
                                "description": "Entry id (2.24, 2.25)."
                            },
                            "at": {
                                "$ref": "#/$defs/Instant",
                                "description": "When it was made (2.24(a)(2), 2.25(a))."
                            },
                            "withConsent": {
                                "description": "2.25(a): made with written consent.",
                                "type": "boolean"
                            },
                            "tpo": {
                                "description": "2.25(b): made for TPO.",
                                "type": "boolean"
                            },
                            "ehr": {
                                "description": "2.25(b): made through an electronic health record.",
                                "type": "boolean"
                            },
                            "generalDesignation": {
                                "description": "2.24: made under a general designation.",
                                "type": "boolean"
                            }
                        }
                    }
                }
            }
        },
        "Previous": {
            "description": "A cached earlier answer. It never changes the new answer (2.31(c)(3)).",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "effect",
                "consentId",
                "decidedAt"
            ],
            "properties": {
                "effect": {
                    "description": "What was answered (2.31(c)(3)).",
                    "type": "string",
                    "enum": [
                        "PERMIT",
                        "REDACT"
                    ]
                },
                "consentId": {
                    "description": "Consent it rested on (2.31(c)(3)).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "decidedAt": {
                    "$ref": "#/$defs/Instant",
                    "description": "When (2.31(c)(3))."
                }
            }
        },
        "Claim": {
            "description": "Something the asker asserts; must never change the answer (2.13(b)).",
            "type": "string",
            "enum": [
                "ALREADY_HAS_INFORMATION",
                "LAW_ENFORCEMENT_AUTHORITY",
                "HAS_SUBPOENA",
                "OFFICER_SAFETY",
                "SUPERVISOR_APPROVAL"
            ]
        },
        "DecisionRequest": {
            "description": "One viewer, one purpose, one participant, one record slice, and a set of categories asked for. All properties are required; unknown values make the request invalid.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "now",
                "hub",
                "viewer",
                "purpose",
                "categories",
                "channel",
                "claims",
                "organizations",
                "participant",
                "record",
                "consents",
                "matters",
                "agreements",
                "orders",
                "mandates",
                "restrictions",
                "emergency",
                "incident",
                "multiEnrollment",
                "enrollment",
                "disclosureLog",
                "previous"
            ],
            "properties": {
                "now": {
                    "$ref": "#/$defs/Instant",
                    "description": "2.31(c), 2.26, 2.35: the clock; the engine reads no other."
                },
                "hub": {
                    "$ref": "#/$defs/Hub",
                    "description": "2.11, 2.24: who operates the exchange."
                },
                "viewer": {
                    "$ref": "#/$defs/Viewer",
                    "description": "2.31(a)(4): who asks."
                },
                "purpose": {
                    "description": "2.13(a): purpose of use; null = missing = DENY.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Purpose"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "categories": {
                    "description": "2.13(a): what is asked for. Person categories may be mixed; DIRECTORY, AGGREGATE and DEIDENTIFIED_ROW must be asked alone.",
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {
                        "$ref": "#/$defs/Category"
                    },
                    "anyOf": [
                        {
                            "items": {
                                "$ref": "#/$defs/PersonCategory"
                            }
                        },
                        {
                            "maxItems": 1
                        }
                    ]
                },
                "channel": {
                    "$ref": "#/$defs/Channel",
                    "description": "2.32, 2.53: how the answer travels."
                },
                "claims": {
                    "description": "2.13(b): assertions, to be ignored.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Claim"
                    },
                    "uniqueItems": true
                },
                "organizations": {
                    "description": "2.11, 2.12(b): facts about the organizations mentioned.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Organization"
                    }
                },
                "participant": {
                    "description": "2.13(c): null = no such person is known.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Participant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "record": {
                    "description": "2.13(c): null = there is no such record.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Record"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "consents": {
                    "description": "2.31, 2.35: forms on file; may hold other people's.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Consent"
                    }
                },
                "matters": {
                    "description": "2.35: criminal-justice matters.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Matter"
                    }
                },
                "agreements": {
                    "description": "2.11, 2.33(c), 2.52, 2.53: instruments on file.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Agreement"
                    }
                },
                "orders": {
                    "description": "2.61-2.67: court orders on file.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Order"
                    }
                },
                "mandates": {
                    "description": "2.61: subpoenas on file.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Mandate"
                    }
                },
                "restrictions": {
                    "description": "2.26: restrictions on file.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Restriction"
                    }
                },
                "emergency": {
                    "description": "2.51: null = none declared.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Emergency"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "incident": {
                    "description": "2.12(c)(5), (6): null = none.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Incident"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "multiEnrollment": {
                    "description": "2.34: null = not such a check.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/MultiEnrollment"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "enrollment": {
                    "description": "2.22, 2.31(b)(3): null = not an enrollment step.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Enrollment"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "disclosureLog": {
                    "description": "2.24, 2.25: null = no log asked for.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/DisclosureLog"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "previous": {
                    "description": "2.31(c)(3): cached answer, if any.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Previous"
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Obligation": {
            "description": "Closed union. [V] travels with the answer and binds the viewer; [H] the hub must do it; [P] goes to the disclosing program only.",
            "oneOf": [
                {
                    "description": "[V] 2.32(a): statement 1 or 2; every release by consent.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "ATTACH_NOTICE_2_32"
                        }
                    },
                    "title": "ATTACH_NOTICE_2_32"
                },
                {
                    "description": "[V] 2.32(b): every release by consent.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "consentId",
                        "form"
                    ],
                    "properties": {
                        "type": {
                            "const": "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B"
                        },
                        "consentId": {
                            "$ref": "#/$defs/Id",
                            "description": "Consent (2.32(b))."
                        },
                        "form": {
                            "description": "COPY if available, else SCOPE (2.32(b)).",
                            "type": "string",
                            "enum": [
                                "COPY",
                                "SCOPE"
                            ]
                        }
                    },
                    "title": "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B"
                },
                {
                    "description": "[H] 2.25: row in the disclosure log before release; every release by consent.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "consentId",
                        "ehr"
                    ],
                    "properties": {
                        "type": {
                            "const": "LOG_ACCOUNTING_2_25"
                        },
                        "consentId": {
                            "$ref": "#/$defs/Id",
                            "description": "Consent (2.25(a))."
                        },
                        "ehr": {
                            "description": "2.25(b): copy of channel.ehr.",
                            "type": "boolean"
                        }
                    },
                    "title": "LOG_ACCOUNTING_2_25"
                },
                {
                    "description": "[H] 2.24: entity, date, description; release by consent while the hub is an INTERMEDIARY.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "recipientOrganizationId"
                    ],
                    "properties": {
                        "type": {
                            "const": "LOG_INTERMEDIARY_2_24"
                        },
                        "recipientOrganizationId": {
                            "description": "Entity that received (2.24).",
                            "anyOf": [
                                {
                                    "$ref": "#/$defs/Id"
                                },
                                {
                                    "type": "null"
                                }
                            ]
                        }
                    },
                    "title": "LOG_INTERMEDIARY_2_24"
                },
                {
                    "description": "[V] 2.13(a), 2.31(a)(3): release by consent.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_SCOPE"
                        }
                    },
                    "title": "LIMIT_TO_SCOPE"
                },
                {
                    "description": "[V] 2.12(d)(1), 2.33(b): release by any consent but PROCEEDINGS; by PROGRAM_2_66; and on a DENY for a proceedings purpose.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_PROCEEDINGS_USE"
                        }
                    },
                    "title": "NO_PROCEEDINGS_USE"
                },
                {
                    "description": "[V] 2.33: release by consent to anyone but a covered entity, business associate or program under TPO.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_REDISCLOSURE"
                        }
                    },
                    "title": "NO_REDISCLOSURE"
                },
                {
                    "description": "[V] LEAD policy: release by consent to a justice body.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_ADVERSE_USE"
                        }
                    },
                    "title": "NO_ADVERSE_USE"
                },
                {
                    "description": "[V] 2.35(d): release by CJ_2_35.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "matterId"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_OFFICIAL_DUTIES_2_35D"
                        },
                        "matterId": {
                            "$ref": "#/$defs/Id",
                            "description": "Matter (2.35(d))."
                        }
                    },
                    "title": "LIMIT_TO_OFFICIAL_DUTIES_2_35D"
                },
                {
                    "description": "[H] 2.35(c): revocation of a CJ_2_35 consent came too early.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "consentId"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_REVOCATION_REQUEST"
                        },
                        "consentId": {
                            "$ref": "#/$defs/Id",
                            "description": "Consent it concerns (2.15, 2.35(c))."
                        }
                    },
                    "title": "RECORD_REVOCATION_REQUEST"
                },
                {
                    "description": "[H] 2.15: release rests on a 2.15 signature.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "consentId"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_SIGNER_AUTHORITY"
                        },
                        "consentId": {
                            "$ref": "#/$defs/Id",
                            "description": "Consent it concerns (2.15, 2.35(c))."
                        }
                    },
                    "title": "RECORD_SIGNER_AUTHORITY"
                },
                {
                    "description": "[V] 2.26(a)(4): restricted record released for emergency treatment.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "restrictionId"
                    ],
                    "properties": {
                        "type": {
                            "const": "REQUEST_NO_FURTHER_USE_2_26A4"
                        },
                        "restrictionId": {
                            "$ref": "#/$defs/Id",
                            "description": "Restriction set aside (2.26(a)(4))."
                        }
                    },
                    "title": "REQUEST_NO_FURTHER_USE_2_26A4"
                },
                {
                    "description": "[V] 2.12(c)(3): release inside the program or to the controlling entity.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_DUTIES"
                        }
                    },
                    "title": "LIMIT_TO_DUTIES"
                },
                {
                    "description": "[V] 2.12(d)(2): release to a controlling entity or a QSO.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECIPIENT_BOUND"
                        }
                    },
                    "title": "RECIPIENT_BOUND"
                },
                {
                    "description": "[H] 2.12(c)(4), 2.33(c), 2.52, 2.53: release by agreement.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "agreementId"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_AGREEMENT_ID"
                        },
                        "agreementId": {
                            "$ref": "#/$defs/Id",
                            "description": "Agreement (2.12(c)(4), 2.33(c), 2.52, 2.53)."
                        }
                    },
                    "title": "RECORD_AGREEMENT_ID"
                },
                {
                    "description": "[V] 2.33(c): release to a contractor.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "agreementId"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_CONTRACT_DUTIES"
                        },
                        "agreementId": {
                            "$ref": "#/$defs/Id",
                            "description": "Contract (2.33(c))."
                        }
                    },
                    "title": "LIMIT_TO_CONTRACT_DUTIES"
                },
                {
                    "description": "[V] 2.12(c)(5)(ii), 2.34: only these fields.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "fields"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_FIELDS"
                        },
                        "fields": {
                            "description": "Same as decision.fields (2.12(c)(5)(ii), 2.34).",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/FieldName"
                            },
                            "uniqueItems": true
                        }
                    },
                    "title": "LIMIT_FIELDS"
                },
                {
                    "description": "[V] 2.12(c)(6): the report only, never the records.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_REPORT"
                        }
                    },
                    "title": "LIMIT_TO_REPORT"
                },
                {
                    "description": "[H] 2.12(c)(5), (6), 2.14(b)(2), 2.54: record why.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "section"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_BASIS"
                        },
                        "section": {
                            "$ref": "#/$defs/Section"
                        }
                    },
                    "title": "RECORD_BASIS"
                },
                {
                    "description": "[V] 2.64(e), 2.65(e), 2.66.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "orderId"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_ORDER_SCOPE"
                        },
                        "orderId": {
                            "$ref": "#/$defs/Id",
                            "description": "Order (2.64(e), 2.65(e))."
                        }
                    },
                    "title": "LIMIT_TO_ORDER_SCOPE"
                },
                {
                    "description": "[H] 2.61.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "orderId"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_ORDER_ID"
                        },
                        "orderId": {
                            "$ref": "#/$defs/Id",
                            "description": "Order (2.61)."
                        }
                    },
                    "title": "RECORD_ORDER_ID"
                },
                {
                    "description": "[H] 2.51(c): recipient and affiliation, discloser, date and time, nature of the emergency.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "DOCUMENT_2_51"
                        }
                    },
                    "title": "DOCUMENT_2_51"
                },
                {
                    "description": "[H] 2.51(c): the nature of the emergency is still to be written down.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "DOCUMENT_2_51_PENDING"
                        }
                    },
                    "title": "DOCUMENT_2_51_PENDING"
                },
                {
                    "description": "[H] 2.51(c): goes with DOCUMENT_2_51_PENDING.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "ESCALATE_IF_NOT_COMPLETED"
                        }
                    },
                    "title": "ESCALATE_IF_NOT_COMPLETED"
                },
                {
                    "description": "[V] 2.51(a).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_EMERGENCY_NEED"
                        }
                    },
                    "title": "LIMIT_TO_EMERGENCY_NEED"
                },
                {
                    "description": "[V] 2.53: audit on premises or by view.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_COPY_NO_DOWNLOAD"
                        }
                    },
                    "title": "NO_COPY_NO_DOWNLOAD"
                },
                {
                    "description": "[V] 2.53: audit with copies.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "agreementId"
                    ],
                    "properties": {
                        "type": {
                            "const": "DESTROY_OR_RETURN"
                        },
                        "agreementId": {
                            "$ref": "#/$defs/Id",
                            "description": "Agreement (2.53)."
                        }
                    },
                    "title": "DESTROY_OR_RETURN"
                },
                {
                    "description": "[V] 2.52(b), 2.53.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_REDISCLOSURE_EXCEPT_BACK"
                        }
                    },
                    "title": "NO_REDISCLOSURE_EXCEPT_BACK"
                },
                {
                    "description": "[H] 2.16(a), 2.54: release of a de-identified row.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "method"
                    ],
                    "properties": {
                        "type": {
                            "const": "DEIDENTIFY_164_514B"
                        },
                        "method": {
                            "description": "Method relied on (164.514(b)).",
                            "type": "string",
                            "enum": [
                                "SAFE_HARBOR",
                                "EXPERT_DETERMINATION"
                            ]
                        }
                    },
                    "title": "DEIDENTIFY_164_514B"
                },
                {
                    "description": "[H] AGGREGATE: hand over to disclosure control.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "SUPPRESS_SMALL_CELLS"
                        }
                    },
                    "title": "SUPPRESS_SMALL_CELLS"
                },
                {
                    "description": "[H] AGGREGATE: hand over to disclosure control.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "COMPLEMENTARY_SUPPRESSION"
                        }
                    },
                    "title": "COMPLEMENTARY_SUPPRESSION"
                },
                {
                    "description": "[H] AGGREGATE: hand over to disclosure control.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "DIFFERENCING_GUARD"
                        }
                    },
                    "title": "DIFFERENCING_GUARD"
                },
                {
                    "description": "[H] 2.24(b).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "dueAt"
                    ],
                    "properties": {
                        "type": {
                            "const": "RESPOND_WITHIN_30_DAYS"
                        },
                        "dueAt": {
                            "$ref": "#/$defs/Instant",
                            "description": "requestedAt plus 30 days (2.24(b))."
                        }
                    },
                    "title": "RESPOND_WITHIN_30_DAYS"
                },
                {
                    "description": "[H] 2.24, 2.25: entry is owed.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "entryId"
                    ],
                    "properties": {
                        "type": {
                            "const": "INCLUDE_ENTRY"
                        },
                        "entryId": {
                            "$ref": "#/$defs/Id",
                            "description": "Entry (2.24, 2.25)."
                        }
                    },
                    "title": "INCLUDE_ENTRY"
                },
                {
                    "description": "[H] 2.24, 2.25: the section does not cover this entry.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "entryId"
                    ],
                    "properties": {
                        "type": {
                            "const": "ENTRY_NOT_REQUIRED"
                        },
                        "entryId": {
                            "$ref": "#/$defs/Id",
                            "description": "Entry (2.24, 2.25)."
                        }
                    },
                    "title": "ENTRY_NOT_REQUIRED"
                },
                {
                    "description": "[V] 2.24(a)(2), 2.25(a): a covered entry is older.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "since"
                    ],
                    "properties": {
                        "type": {
                            "const": "LIMIT_TO_LAST_3_YEARS"
                        },
                        "since": {
                            "$ref": "#/$defs/Instant",
                            "description": "requestedAt minus three calendar years (2.24(a)(2), 2.25(a))."
                        }
                    },
                    "title": "LIMIT_TO_LAST_3_YEARS"
                },
                {
                    "description": "[H] 2.22(a): enrollment release and no notice given yet.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NOTICE_2_22_DUE"
                        }
                    },
                    "title": "NOTICE_2_22_DUE"
                },
                {
                    "description": "[H] access audit; every decision.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "AUDIT_ACCESS"
                        }
                    },
                    "title": "AUDIT_ACCESS"
                },
                {
                    "description": "[H] other law decides.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "policy"
                    ],
                    "properties": {
                        "type": {
                            "const": "APPLY_OTHER_POLICY"
                        },
                        "policy": {
                            "description": "Which: HIPAA, VA law, or state law and LEAD policy (2.12(c)(1), (e)(2), 2.33(b)(1)).",
                            "type": "string",
                            "enum": [
                                "HIPAA",
                                "38USC7332",
                                "LOCAL"
                            ]
                        }
                    },
                    "title": "APPLY_OTHER_POLICY"
                },
                {
                    "description": "[V] 2.13(c): every HIDE; same body, status, headers, error text, count and timing class as for an unknown person.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "UNIFORM_NOT_FOUND"
                        }
                    },
                    "title": "UNIFORM_NOT_FOUND"
                },
                {
                    "description": "[H] every DENY and HIDE.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "RECORD_DENIAL"
                        }
                    },
                    "title": "RECORD_DENIAL"
                },
                {
                    "description": "[V] 2.13(c): refusal on COUNT, FILTER or SORT.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "COUNT_EQUALS_VISIBLE_ROWS"
                        }
                    },
                    "title": "COUNT_EQUALS_VISIBLE_ROWS"
                },
                {
                    "description": "[V] 2.13(c): refusal or REDACT on COUNT, FILTER or SORT.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "NO_FILTER_ON_HIDDEN_FIELDS"
                        }
                    },
                    "title": "NO_FILTER_ON_HIDDEN_FIELDS"
                },
                {
                    "description": "[V] 2.51: every HIDE with purpose EMERGENCY, same text whether or not the person exists.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "GENERIC_CONSENT_PROMPT"
                        }
                    },
                    "title": "GENERIC_CONSENT_PROMPT"
                },
                {
                    "description": "[P] 2.31(c)(2): refusal, and a consent addressed to the viewer is deficient.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "consentId",
                        "elements"
                    ],
                    "properties": {
                        "type": {
                            "const": "REPORT_MISSING_ELEMENT_TO_DISCLOSER"
                        },
                        "consentId": {
                            "$ref": "#/$defs/Id",
                            "description": "Consent (2.31(c)(2))."
                        },
                        "elements": {
                            "description": "Missing elements, sorted (2.31, 2.35).",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/ConsentElement"
                            },
                            "uniqueItems": true
                        }
                    },
                    "title": "REPORT_MISSING_ELEMENT_TO_DISCLOSER"
                },
                {
                    "description": "[P] 2.61, 2.31(c)(4): refusal with an order or mandate on file, or a false consent.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "ROUTE_TO_PRIVACY_OFFICER"
                        }
                    },
                    "title": "ROUTE_TO_PRIVACY_OFFICER"
                },
                {
                    "description": "[P] 2.35(a): CJ_MONITORING refused because no condition exists.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "SUGGEST_2_31_CONSENT"
                        }
                    },
                    "title": "SUGGEST_2_31_CONSENT"
                },
                {
                    "description": "[H] 2.31(c)(3): refusal after an earlier release.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "INVALIDATE_CACHE"
                        }
                    },
                    "title": "INVALIDATE_CACHE"
                },
                {
                    "description": "[H] 2.31(a)(6): refusal after an earlier release; the past rows stay.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "KEEP_PAST_LOG"
                        }
                    },
                    "title": "KEEP_PAST_LOG"
                },
                {
                    "description": "[H] 2.31(b)(3).",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "REJECT_CONDITIONING"
                        }
                    },
                    "title": "REJECT_CONDITIONING"
                },
                {
                    "description": "[V] AUDIT_EVALUATION or OWN_ANALYTICS denied for everyone alike.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "OFFER_AGGREGATE"
                        }
                    },
                    "title": "OFFER_AGGREGATE"
                },
                {
                    "description": "[V] PUBLIC_HEALTH or REPORTING denied for everyone alike.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "const": "OFFER_DEIDENTIFIED"
                        }
                    },
                    "title": "OFFER_DEIDENTIFIED"
                },
                {
                    "description": "[V] 164.514(b)(2): what the row must be reduced to.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "to"
                    ],
                    "properties": {
                        "type": {
                            "const": "GENERALIZE"
                        },
                        "to": {
                            "description": "Targets, sorted (164.514(b)(2)).",
                            "type": "array",
                            "items": {
                                "description": "Target.",
                                "type": "string",
                                "enum": [
                                    "STATE",
                                    "YEAR",
                                    "AGE_90_PLUS",
                                    "REMOVE"
                                ]
                            },
                            "uniqueItems": true
                        }
                    },
                    "title": "GENERALIZE"
                }
            ]
        },
        "Basis": {
            "description": "One basis the release rests on. Set: the consent (and for 2.33(b)(3) the contract), the agreement, the order, or the relation; none for 2.12(c)(5), (6), 2.16(a), 2.51 and 2.54.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "section",
                "categories",
                "consentId",
                "agreementId",
                "orderId",
                "relation"
            ],
            "properties": {
                "section": {
                    "$ref": "#/$defs/Section",
                    "description": "Section relied on (2.13(a))."
                },
                "categories": {
                    "description": "Categories this basis releases, sorted (2.13(a)).",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Category"
                    },
                    "uniqueItems": true
                },
                "consentId": {
                    "description": "Consent relied on (2.31).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "agreementId": {
                    "description": "Agreement relied on (2.12(c)(4), 2.33(c), 2.52, 2.53).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "orderId": {
                    "description": "Order relied on (2.64-2.66).",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Id"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "relation": {
                    "description": "Relation relied on (2.12(c)(3), 2.14, 2.23).",
                    "anyOf": [
                        {
                            "description": "Relation.",
                            "type": "string",
                            "enum": [
                                "NEED_FROM_DUTIES",
                                "SELF",
                                "PARENT_OF"
                            ]
                        },
                        {
                            "type": "null"
                        }
                    ]
                }
            }
        },
        "Decision": {
            "description": "The answer. PERMIT: every category asked is released. REDACT: something asked is withheld and something is released (a category, or a log entry older than three years). DENY or HIDE: nothing is released. NOT_GOVERNED: part 2 does not decide.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "effect",
                "bases",
                "categories",
                "fields",
                "obligations",
                "validUntil",
                "reason"
            ],
            "properties": {
                "effect": {
                    "description": "2.13: a list of fields that the rule itself fixes (fields not null) is still PERMIT, because the request asks for categories. HIDE must look like an unknown person; DENY only to a viewer who may know, or when every person would get it.",
                    "type": "string",
                    "enum": [
                        "PERMIT",
                        "REDACT",
                        "DENY",
                        "HIDE",
                        "NOT_GOVERNED"
                    ]
                },
                "bases": {
                    "description": "2.13(a): what each released category rests on, in the order of evaluation; empty unless PERMIT or REDACT.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Basis"
                    }
                },
                "categories": {
                    "description": "2.13(a): released categories, sorted; empty unless PERMIT or REDACT.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Category"
                    },
                    "uniqueItems": true
                },
                "fields": {
                    "description": "2.12(c)(5)(ii), 2.24, 2.25, 2.34: the only fields that may be shown; null = no such list.",
                    "anyOf": [
                        {
                            "description": "Sorted.",
                            "type": "array",
                            "items": {
                                "$ref": "#/$defs/FieldName"
                            },
                            "uniqueItems": true
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "obligations": {
                    "description": "2.32, 2.24-2.26, 2.51(c): sorted by type, then by canonical JSON; the caller releases only if it can do all of them.",
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/Obligation"
                    },
                    "uniqueItems": true
                },
                "validUntil": {
                    "description": "2.31(c): instant from which a basis used here no longer holds; null = no dated end. No cached release may outlive it.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Instant"
                        },
                        {
                            "type": "null"
                        }
                    ]
                },
                "reason": {
                    "description": "Internal code; never shown to a viewer who gets HIDE (2.13(c)).",
                    "type": "string",
                    "enum": [
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
                    ]
                }
            }
        }
    }
};

//# sourceMappingURL=decision-schema.js.map
