import type { ConsentPurpose, PersonCategory, Recipient } from "../../domain/decision";
import type { ConsentForm } from "./consent-form";

const INFORMATION: Record<PersonCategory, string> = {
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
  DISCLOSURE_LOG: "to whom your record was disclosed",
};

const PURPOSE: Record<ConsentPurpose, string> = {
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
};

/**
 * 42 CFR 2.32(b): a clear explanation of the scope of the consent, for the recipient. It says what, to whom and
 * for what, and nothing of the person, so that equal scopes have equal text.
 */
export function scopeText(form: ConsentForm, nameOf: (id: string) => string): string {
  const what = form.information.map((category) => INFORMATION[category]);
  const whom = form.recipients.map((recipient) => recipientText(recipient, nameOf));
  const why = form.purposes.map((purpose) => PURPOSE[purpose]);
  return `May be shared: ${listed(what)}. With: ${listed(whom)}. For: ${listed(why)}.`;
}

function recipientText(recipient: Recipient, nameOf: (id: string) => string): string {
  switch (recipient.type) {
    case "PERSON":
    case "ORGANIZATION":
      return nameOf(recipient.id);
    case "CLASS":
      return recipient.className;
    case "TPO_STANDARD":
      return "my treating providers, health plans, third-party payers and people helping to operate this program";
    case "INTERMEDIARY":
      return `${nameOf(recipient.hubId)}, which passes it on to ${membersText(recipient, nameOf)}`;
  }
}

function membersText(recipient: Recipient & { type: "INTERMEDIARY" }, nameOf: (id: string) => string): string {
  switch (recipient.members.type) {
    case "NAMED":
      return listed(recipient.members.organizationIds.map(nameOf));
    case "TREATING_PROVIDERS":
      return "those who treat me";
    case "ALL_MEMBERS":
      return "all its members";
  }
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? "(not stated)" : parts.join("; ");
}
