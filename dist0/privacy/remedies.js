"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "remedyFor", {
    enumerable: true,
    get: function() {
        return remedyFor;
    }
});
/** What would have to change for a refusal to become a release. For a privacy officer; never for whom a HIDE was given. */ const REMEDIES = {
    PERMITTED: null,
    PERMITTED_IN_PART: null,
    INVALID_REQUEST: "The facts on file break the decision contract: correct them.",
    NOT_PATIENT_DATA: null,
    SOURCE_NOT_PART2_PROGRAM: "Part 2 does not govern this record: the hub's own policy decides (2.11).",
    SOURCE_NOT_FEDERALLY_ASSISTED: "Part 2 does not govern this record: its program is not federally assisted (2.12(b)). The hub's own policy decides.",
    VA_RECORD: "38 U.S.C. 7332 governs this record, not part 2 (2.12(c)(1)).",
    EVIDENCE_ONLY_DIAGNOSIS: "Part 2 does not govern a diagnosis made solely as evidence (2.12(e)(4)(i)).",
    NO_SUD_FINDING: "Part 2 does not govern a finding that shows no substance use disorder (2.12(e)(4)(ii)).",
    ORAL_TREATMENT_INFORMATION: "Part 2 does not govern what a provider wrote down after hearing it by consent for treatment.",
    PURPOSE_MISSING: "State a purpose of use (2.13(a)).",
    NO_RECORD: "There is no such record.",
    VIEWER_ORGANIZATION_UNKNOWN: "Register the viewer's organization.",
    CONDITIONING_FORBIDDEN: "Do not make services depend on a consent for counseling notes (2.31(b)(3)).",
    PROCEEDINGS_BAR: "A written consent for the proceeding (2.31(d)), or a court order with a subpoena (2.61 to 2.67). Nothing else opens records to proceedings against the patient (2.12(d)(1)).",
    ORDER_REACHES_RESEARCH_OR_AUDIT_COPY: "Nothing: no order reaches a copy received for research or audit (2.62).",
    ORDER_NOT_EFFECTIVE: "The order on file lacks something: issue, findings, notice, a mandate, the privacy officer's approval, this holder or this recipient (2.61 to 2.67).",
    NO_NEED_FROM_DUTIES: "An assignment to this person, or a duty that reaches the whole program (2.12(c)(3)).",
    COUNSELING_NOTES_GATE: "A consent for counseling notes alone (2.31(b)); their author, for treatment, needs none.",
    DISCLOSURE_RESTRICTED: "The restriction that the patient asked for would have to end (2.26(b)).",
    NOTICE_CANNOT_BE_CARRIED: "A channel that carries the notice of 2.32.",
    CONSENT_COPY_UNAVAILABLE: "A copy of the consent, or its scope in plain words, that can travel along (2.32(b)).",
    DISCLOSURE_LOG_UNAVAILABLE: "A channel that can log the disclosure (2.25).",
    CONSENT_KNOWN_FALSE: "A new consent: this one is known to be false (2.31(c)(4)).",
    CONSENT_REVOKED: "A new consent: this one was revoked (2.31(c)(3)).",
    CONSENT_EXPIRED: "A new consent: this one has expired (2.31(c)(1)).",
    CONSENT_NOT_YET_SIGNED: "The date signed lies ahead, or the form has to be signed (2.31(a)(8), (9)).",
    CONSENT_DEFICIENT: "A form with every element of 2.31: this one lacks some.",
    GENERAL_RELEASE_NOT_SUFFICIENT: "A written consent of 2.31: a general release never suffices (2.32(a)(1)).",
    NO_CRIMINAL_JUSTICE_CONDITION: "A matter in which participation is a condition (2.35(a)), or a consent that names this recipient for another purpose.",
    NO_DUTY_TO_MONITOR: "A duty to monitor this matter, of the body that set or supervises its condition (2.35(a)(1)).",
    MATTER_DISPOSED: "Nothing: the matter is disposed of (2.35(c)).",
    REGISTRY_CONDITIONS_NOT_MET: "A registry or opioid program within 200 miles, at an enrollment step, named in the form (2.34).",
    REDISCLOSURE_NOT_ALLOWED: "A consent of the patient: whoever received the record by consent may not pass it on here (2.33(b)).",
    DISCLOSER_NOT_DESIGNATED: "A consent that names this holder as the one who may disclose (2.31(a)(2)).",
    RECIPIENT_NOT_DESIGNATED: "A consent that names this viewer, their organization or a class of it (2.31(a)(4)).",
    PURPOSE_NOT_CONSENTED: "A consent that states this purpose (2.31(a)(5)).",
    INFORMATION_NOT_IN_SCOPE: "A consent that names this information (2.31(a)(3)), for a purpose that can need it (2.13(a)).",
    NOT_MEDICAL_PERSONNEL: "2.51 is for medical personnel.",
    EMERGENCY_CONDITIONS_NOT_MET: "A declared emergency in which consent cannot be obtained, or a program closed by a declared disaster (2.51(a)).",
    INCIDENT_NOT_COVERED: "A report by the program to this organization, of a kind that 2.12(c)(5) or (6) covers.",
    LOG_REQUEST_NOT_MET: "A request of the patient for the list (2.24, in writing, through an intermediary) or the accounting (2.25).",
    AGREEMENT_NOT_EFFECTIVE: "A written agreement in force between this organization and the program, with the undertakings of its kind (2.11, 2.52, 2.53).",
    NOT_DEIDENTIFIED: "A row that identifies nobody (45 CFR 164.514(b)).",
    ADVERSE_DETAIL_POLICY: "Nothing: LEAD does not give adverse detail to police, prosecutors, courts or supervision.",
    NO_BASIS: "A basis: a consent that names this viewer, or one of the exceptions of subpart D."
};
function remedyFor(reason) {
    return REMEDIES[reason];
}

//# sourceMappingURL=remedies.js.map
