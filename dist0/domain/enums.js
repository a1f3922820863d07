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
    get ChargeDisposition () {
        return ChargeDisposition;
    },
    get ChargeLevel () {
        return ChargeLevel;
    },
    get ContactType () {
        return ContactType;
    },
    get DeflectionPathway () {
        return DeflectionPathway;
    },
    get DiagnosisKind () {
        return DiagnosisKind;
    },
    get DisclosureList () {
        return DisclosureList;
    },
    get ExitReason () {
        return ExitReason;
    },
    get GoalStatus () {
        return GoalStatus;
    },
    get HandoffResult () {
        return HandoffResult;
    },
    get JurisdictionPhase () {
        return JurisdictionPhase;
    },
    get OutcomeDomain () {
        return OutcomeDomain;
    },
    get ParticipantStatus () {
        return ParticipantStatus;
    },
    get PlanDomain () {
        return PlanDomain;
    },
    get ReferralSource () {
        return ReferralSource;
    },
    get ReferralType () {
        return ReferralType;
    },
    get ReviewAction () {
        return ReviewAction;
    },
    get ScreeningResult () {
        return ScreeningResult;
    },
    get ServiceResponse () {
        return ServiceResponse;
    },
    get SiteStatus () {
        return SiteStatus;
    },
    get SortDirection () {
        return SortDirection;
    },
    get WithheldReason () {
        return WithheldReason;
    },
    get closedListName () {
        return closedListName;
    }
});
const _typegraphql = require("type-graphql");
/** A closed list as both a runtime value and a GraphQL enum; the database holds the same words. */ function closedList(name, description, values) {
    const list = Object.fromEntries(Object.keys(values).map((value)=>[
            value,
            value
        ]));
    const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, text])=>[
            value,
            {
                description: text
            }
        ]));
    (0, _typegraphql.registerEnumType)(list, {
        name,
        description,
        valuesConfig
    });
    names.set(list, name);
    return list;
}
const names = new Map();
function closedListName(list) {
    return names.get(list);
}
const JurisdictionPhase = closedList("JurisdictionPhase", "Where a place stands.", {
    LIVE: "Runs a program and shares its data.",
    LAUNCHING: "Is about to begin."
});
const ReferralType = closedList("ReferralType", "Door through which a person came to LEAD (LEAD toolkit, enrollment).", {
    ARREST_DIVERSION: "Probable cause existed; a hand-off to a case manager instead of booking.",
    SOCIAL_CONTACT: "No arrest needed; police or an operational partner knew the person.",
    COMMUNITY_REFERRAL: "Came through residents, providers or others, not through police."
});
const ReferralSource = closedList("ReferralSource", "Who made the referral.", {
    PATROL_OFFICER: "Patrol officer.",
    SERGEANT_SUPERVISOR: "Sergeant or supervisor.",
    SHERIFF_DEPUTY: "Sheriff's deputy.",
    OTHER_FIRST_RESPONDER: "EMS, fire or co-responder.",
    PROSECUTOR: "Prosecutor or State's Attorney.",
    PUBLIC_DEFENDER: "Public defender.",
    COMMUNITY_MEMBER: "Resident, neighbour or business.",
    SERVICE_PROVIDER: "Provider or shelter.",
    FAMILY_FRIEND: "Family or friend.",
    SELF: "The person.",
    PROBATION_PAROLE: "Probation or parole."
});
const DeflectionPathway = closedList("DeflectionPathway", "Deflection pathway (OJP COSSUP, six pathways).", {
    SELF_REFERRAL: "Self-referral.",
    ACTIVE_OUTREACH: "Active outreach.",
    NALOXONE_PLUS: "Naloxone plus, after an overdose.",
    OFFICER_REFERRAL: "First responder and officer referral, formerly officer prevention.",
    OFFICER_INTERVENTION: "Officer intervention: charges are held.",
    COMMUNITY_RESPONSE: "Community response."
});
const ScreeningResult = closedList("ScreeningResult", "Result of the eligibility screening. Ineligible referrals stay counted.", {
    ELIGIBLE: "Eligible.",
    PRESUMPTIVELY_INELIGIBLE: "Presumptively ineligible; can be overridden.",
    INELIGIBLE: "Ineligible.",
    DECLINED: "The person declined the offer.",
    CAPACITY_FULL: "Eligible, but no case manager is free.",
    PENDING_PROSECUTOR: "Waits for the prosecutor's decision."
});
const HandoffResult = closedList("HandoffResult", "How the officer's hand-off to a case manager went.", {
    IN_PERSON: "Warm hand-off in person.",
    PHONE: "By phone.",
    DEFERRED_APPOINTMENT: "An appointment was set.",
    FAILED_CM_UNAVAILABLE: "No case manager was available.",
    PERSON_LEFT: "The person left before it.",
    TRANSPORTED_TO_SITE: "The officer took the person to the site."
});
const ChargeDisposition = closedList("ChargeDisposition", "What became of a charge under diversion.", {
    NONE: "No charge.",
    HELD: "Held, not filed, until intake.",
    NOT_FILED: "Not filed: intake was completed within the window.",
    FILED_INTAKE_MISSED: "Filed: intake was not completed in time.",
    FILED_OTHER: "Filed for another reason.",
    DISMISSED: "Filed, then dismissed.",
    DECLINED_BY_PROSECUTOR: "The prosecutor refused diversion."
});
const ChargeLevel = closedList("ChargeLevel", "Level of a charge under state law.", {
    FELONY: "Felony.",
    GROSS_MISDEMEANOR: "Gross misdemeanor.",
    MISDEMEANOR: "Misdemeanor.",
    VIOLATION: "Violation or infraction.",
    UNKNOWN: "Not stated."
});
const ParticipantStatus = closedList("ParticipantStatus", "Status of a person at a site. Periods, not verdicts: nobody fails out.", {
    REFERRED: "Referred, not yet reached.",
    OUTREACH: "Being looked for, for intake.",
    SCREENED_OUT: "Screened out.",
    INTAKE_STARTED: "Contacted, intake begun.",
    ENROLLED_ACTIVE: "Enrolled, active.",
    ENROLLED_IN_THE_WIND: "Enrolled, not reachable at present.",
    INACTIVE: "Inactive.",
    EXITED: "Exited; can come back, unless deceased."
});
const ExitReason = closedList("ExitReason", "Why somebody left.", {
    GOALS_MET: "Goals met.",
    WITHDREW: "Withdrew.",
    MOVED: "Moved out of the area.",
    TRANSFERRED_SITE: "Transferred to another LEAD site.",
    LONG_INCARCERATION: "Long incarceration.",
    DECEASED: "Died.",
    LOST_CONTACT_INACTIVE: "Contact was lost.",
    NEVER_ENROLLED: "Closed before enrolment."
});
const ContactType = closedList("ContactType", "Where or how a case manager met the person.", {
    FIELD: "In the field.",
    OFFICE: "In the office.",
    PHONE: "By phone or text.",
    JAIL: "In custody.",
    COURT: "At court.",
    PROVIDER: "With a provider.",
    ATTEMPT: "An attempt; no contact."
});
const PlanDomain = closedList("PlanDomain", "Domain of a goal in the individual intervention plan.", {
    HOUSING: "Housing or shelter.",
    SUBSTANCE_USE: "Substance use and harm reduction.",
    MENTAL_HEALTH: "Mental health.",
    PHYSICAL_HEALTH: "Physical health.",
    LEGAL: "Cases, warrants, legal help.",
    INCOME_BENEFITS: "Income and benefits.",
    EMPLOYMENT: "Employment and training.",
    EDUCATION: "Education.",
    IDENTIFICATION: "Identity documents.",
    FAMILY_SOCIAL: "Family and social connection.",
    BASIC_NEEDS: "Food, clothing, transport.",
    SAFETY: "Safety from violence."
});
const GoalStatus = closedList("GoalStatus", "State of a goal.", {
    SET: "Set.",
    IN_PROGRESS: "In progress.",
    MET: "Met.",
    SET_ASIDE: "Set aside by the person."
});
const ReviewAction = closedList("ReviewAction", "What the operational work group agreed to do.", {
    DISCUSS: "Discussed.",
    HOLD_FILING: "Ask the prosecutor to hold or not to file.",
    QUASH_WARRANT: "Coordinate a warrant.",
    COORDINATE_CASE: "Coordinate an old or a new case.",
    OFFICER_FOLLOWUP: "An officer follows up.",
    LOCATE: "Ask officers to help find the person.",
    SAFETY_CONCERN: "A safety concern."
});
const DiagnosisKind = closedList("DiagnosisKind", "What a diagnosis row holds.", {
    ICD10_CM: "An ICD-10-CM code, F10 to F19.",
    SUBSTANCE: "A substance, TEDS SUB1 to SUB3.",
    ASAM_LEVEL: "An ASAM level of care, with its edition."
});
const ServiceResponse = closedList("ServiceResponse", "A provider's answer to a referral.", {
    SENT: "Sent, no answer yet.",
    ACCEPTED: "Accepted.",
    WAITLISTED: "On the waiting list.",
    DECLINED: "Declined.",
    COMPLETED: "Service was given."
});
const OutcomeDomain = closedList("OutcomeDomain", "What an observation is about; its privacy category follows from it.", {
    HOUSING: "Housing (SOCIAL_OUTCOME).",
    EMPLOYMENT: "Employment (SOCIAL_OUTCOME).",
    INCOME: "Income and benefits (SOCIAL_OUTCOME).",
    JUSTICE: "Arrest, citation, booking, jail days (JUSTICE_EVENT).",
    TREATMENT: "Treatment engagement (SUD_TREATMENT).",
    HEALTH: "Other health (HEALTH).",
    OVERDOSE: "Overdose (OVERDOSE_EVENT)."
});
const DisclosureList = closedList("DisclosureList", "Which list of disclosures a person is owed (42 CFR 2.24, 2.25).", {
    ACCOUNTING: "2.25: disclosures made with consent; those for treatment, payment and operations where they went through an electronic health record.",
    LIST_OF_DISCLOSURES: "2.24: disclosures under a general designation; owed by an intermediary only."
});
const SiteStatus = closedList("SiteStatus", "How a site answered.", {
    ANSWERED: "Answered in time.",
    TIMED_OUT: "Did not answer in time.",
    UNREACHABLE: "Could not be reached.",
    REFUSED: "Refused the hub's request.",
    INVALID_ANSWER: "Answered outside the contract; nothing of it was used.",
    CIRCUIT_OPEN: "Was not asked: it failed repeatedly just before."
});
const WithheldReason = closedList("WithheldReason", "Why a field is withheld, as coarse as it can be.", {
    NOT_CONSENTED: "The person's consent does not cover it.",
    PURPOSE: "The stated purpose of use does not need it.",
    ROLE: "Not part of the viewer's duties.",
    PROGRAM_POLICY: "The program does not share it in this relation."
});
const SortDirection = closedList("SortDirection", "Direction of a sort.", {
    ASC: "Smallest first.",
    DESC: "Largest first."
});

//# sourceMappingURL=enums.js.map
