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
    get AgreementKind () {
        return AgreementKind;
    },
    get AuditAuthority () {
        return AuditAuthority;
    },
    get ConfidentialBasis () {
        return ConfidentialBasis;
    },
    get ConsentEvent () {
        return ConsentEvent;
    },
    get ConsentKindEnum () {
        return ConsentKindEnum;
    },
    get ConsentPurposeEnum () {
        return ConsentPurposeEnum;
    },
    get DeterminedBy () {
        return DeterminedBy;
    },
    get EndedBy () {
        return EndedBy;
    },
    get EndedHow () {
        return EndedHow;
    },
    get ExpirationType () {
        return ExpirationType;
    },
    get MandateType () {
        return MandateType;
    },
    get MatterCondition () {
        return MatterCondition;
    },
    get MatterPathway () {
        return MatterPathway;
    },
    get MinorRule () {
        return MinorRule;
    },
    get NoticeMethod () {
        return NoticeMethod;
    },
    get OrderFinding () {
        return OrderFinding;
    },
    get OrderType () {
        return OrderType;
    },
    get PersonCategoryEnum () {
        return PersonCategoryEnum;
    },
    get RecordedRelation () {
        return RecordedRelation;
    },
    get ResearchBasis () {
        return ResearchBasis;
    },
    get RestrictedPurpose () {
        return RestrictedPurpose;
    },
    get RestrictionKind () {
        return RestrictionKind;
    },
    get RevocableFrom () {
        return RevocableFrom;
    },
    get RevocationForm () {
        return RevocationForm;
    },
    get SignedBy () {
        return SignedBy;
    },
    get Undertaking () {
        return Undertaking;
    },
    get contractEnum () {
        return contractEnum;
    }
});
const _typegraphql = require("type-graphql");
const _decision = require("./decision");
function contractEnum(name, description, words) {
    const list = Object.fromEntries(words.map((word)=>[
            word,
            word
        ]));
    (0, _typegraphql.registerEnumType)(list, {
        name,
        description
    });
    return list;
}
const PersonCategoryEnum = contractEnum("PersonCategory", "Categories of information about a person (decision contract, section 7).", _decision.personCategoryList);
const ConsentPurposeEnum = contractEnum("ConsentPurpose", "Purposes that a written consent can state, 42 CFR 2.31(a)(5).", _decision.consentPurposeList);
const ConsentKindEnum = contractEnum("ConsentKind", "Kind of consent form: NAMED 2.31, TPO 2.31(a)(5)(ii), COUNSELING_NOTES 2.31(b), PROCEEDINGS 2.31(d), CJ_2_35, RESEARCH. One form is of one kind: kinds cannot be mixed.", _decision.consentKindList.filter((kind)=>kind !== "GENERAL_RELEASE"));
const ExpirationType = contractEnum("ExpirationType", "When a consent ends, 2.31(a)(7). NONE and END_OF_TREATMENT suffice for TPO only, END_OF_RESEARCH_STUDY for research only.", [
    "DATE",
    "EVENT",
    "END_OF_TREATMENT",
    "END_OF_RESEARCH_STUDY",
    "NONE"
]);
const RevocableFrom = contractEnum("RevocableFrom", "From when a 2.35 consent can be revoked, 2.35(c): no later than the final disposition.", [
    "DATE",
    "EVENT",
    "FINAL_DISPOSITION"
]);
const SignedBy = contractEnum("SignedBy", "Who signed, 2.31(a)(8): the patient, a parent or guardian (2.14), a person authorized under 2.15, anyone else.", [
    "PATIENT",
    "PARENT",
    "AUTHORIZED_2_15",
    "OTHER"
]);
const RevocationForm = contractEnum("RevocationForm", "How a consent was revoked. Both stop new disclosures, 2.31(c)(3).", [
    "WRITTEN",
    "ORAL"
]);
const ConsentEvent = contractEnum("ConsentEvent", "An event that a consent form names: the one with which it ends (2.31(a)(7)), or the one from which a 2.35 consent can be revoked (2.35(c)).", [
    "EXPIRATION",
    "REVOCABLE"
]);
const MatterPathway = contractEnum("MatterPathway", "How the matter came to LEAD. SOCIAL_CONTACT and COMMUNITY_REFERRAL carry no condition (2.35(a)).", _decision.matterPathwayList);
const MatterCondition = contractEnum("MatterCondition", "What taking part is a condition of, 2.35(a).", [
    "CHARGES_WITHHELD",
    "PRETRIAL_RELEASE",
    "PROBATION",
    "PAROLE"
]);
const MandateType = contractEnum("MandateType", "Subpoena or similar legal mandate, 2.61. Alone it opens nothing.", _decision.mandateTypeList);
const OrderType = contractEnum("OrderType", "Court order by its section: CIVIL_2_64 for civil, administrative and legislative proceedings, CRIMINAL_2_65 against a patient, PROGRAM_2_66 against the program.", _decision.orderTypeList);
const OrderFinding = contractEnum("OrderFinding", "Finding that the order states, 2.64(d), 2.65(d).", _decision.orderFindingsList);
const ConfidentialBasis = contractEnum("ConfidentialBasis", "Ground to reach confidential communications and counseling notes, 2.63(a).", [
    "THREAT_TO_LIFE",
    "EXTREMELY_SERIOUS_CRIME",
    "PATIENT_OFFERED_TESTIMONY"
]);
const RestrictionKind = contractEnum("RestrictionKind", "AGREED binds once the program agrees (2.26(a)(3)); PAID_IN_FULL binds at once, against plans and payers (2.26(a)(6)).", _decision.restrictionKindList);
const RestrictedPurpose = contractEnum("RestrictedPurpose", "Purpose that is restricted, 2.26(a)(1). TREATMENT stands for care coordination and emergencies too.", _decision.restrictionPurposesList);
const EndedBy = contractEnum("EndedBy", "Who ends a restriction: the patient (2.26(b)(1), (2)), or the program by notice, for later records only (2.26(b)(3)).", [
    "PATIENT",
    "PROGRAM"
]);
const EndedHow = contractEnum("EndedHow", "How the patient ended it: in writing, or orally and documented (2.26(b)(1), (2)).", [
    "WRITTEN",
    "ORAL"
]);
const RecordedRelation = contractEnum("RecordedRelation", "TREATS: treating provider relationship (2.11). MONITORS: official duty to monitor in a matter (2.35(a)(1)).", [
    "TREATS",
    "MONITORS"
]);
const AgreementKind = contractEnum("AgreementKind", "QSOA 2.11 and 2.12(c)(4); AUDIT 2.53; RESEARCH 2.52; CONTRACT 2.33(c).", _decision.agreementKindList);
const Undertaking = contractEnum("Undertaking", "What the other side promises: BOUND_BY_PART2 and RESIST_JUDICIAL_ACCESS (2.11), LIMIT_USE and REDISCLOSE_ONLY_BACK (2.53), SECURITY_SAFEGUARDS and DESTROY_OR_RETURN (2.53, copies), REPORT_BREACHES (2.33(c)).", _decision.agreementUndertakingsList);
const AuditAuthority = contractEnum("AuditAuthority", "On whose authority an audit is made, 2.53(a).", [
    "GOVERNMENT_FUNDER",
    "GOVERNMENT_REGULATOR",
    "PAYER",
    "QUALITY_IMPROVEMENT_ORGANIZATION",
    "CONTROLLING_ENTITY",
    "FOUND_QUALIFIED"
]);
const DeterminedBy = contractEnum("DeterminedBy", "Who determined that research may have the records, 2.52(a).", [
    "PROGRAM_DIRECTOR",
    "CHIEF_EXECUTIVE"
]);
const ResearchBasis = contractEnum("ResearchBasis", "What the determination rests on, 2.52(a). HIPAA_* only where the researcher is a covered entity or business associate.", [
    "HIPAA_AUTHORIZATION",
    "HIPAA_WAIVER",
    "COMMON_RULE",
    "FDA_RULES"
]);
const MinorRule = contractEnum("MinorRule", "State law on a minor's consent to treatment, 2.14: alone, or with a parent. Where no rule is set it is unknown, which counts as PARENT_REQUIRED.", [
    "MINOR_ALONE",
    "PARENT_REQUIRED"
]);
const NoticeMethod = contractEnum("NoticeMethod", "How the patient notice was given, 2.22(a).", [
    "PAPER",
    "ELECTRONIC",
    "READ_ALOUD"
]);

//# sourceMappingURL=register-enums.js.map
