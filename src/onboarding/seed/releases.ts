import type { ConsentCj, ConsentKind, ConsentPurpose, Discloser, PersonCategory, Recipient } from "../../domain/decision";
import { accountOf, WORK_GROUP_CLASS } from "./accounts";
import { HUB_ORGANIZATION } from "./agreements";
import type { City } from "./cities";
import { type Draft, organizationId } from "./draft";
import { LEAD_CLASS } from "./organizations";

/** What somebody may sign: a form before it has a name, an end and a signature. */
export interface Release {
  readonly kind: ConsentKind;
  readonly disclosers: readonly Discloser[];
  readonly information: readonly PersonCategory[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly ConsentPurpose[];
  readonly cj?: ConsentCj;
}

const PARTNER: readonly PersonCategory[] = [
  "ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "DEMOGRAPHICS", "JUSTICE_REFERRAL", "JUSTICE_EVENT", "SERVICE_REFERRAL", "SOCIAL_OUTCOME", "ATTENDANCE", "PROGRESS_SUMMARY", "HEALTH",
];
const PARTNER_NARROW: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "SERVICE_REFERRAL", "SOCIAL_OUTCOME"];
const WORK_GROUP: readonly PersonCategory[] = [
  "ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "JUSTICE_REFERRAL", "JUSTICE_EVENT", "ATTENDANCE", "SERVICE_REFERRAL", "PROGRESS_SUMMARY",
];
const TPO: readonly PersonCategory[] = [
  "ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "DEMOGRAPHICS", "ATTENDANCE", "PROGRESS_SUMMARY", "SERVICE_REFERRAL", "SUD_DIAGNOSIS", "SUD_TREATMENT", "HEALTH", "BILLING",
];
const TREATMENT_REPORT: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "ATTENDANCE", "SUD_DIAGNOSIS", "SUD_TREATMENT", "DRUG_TEST", "HEALTH"];
const MONITORED: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "ATTENDANCE", "PROGRESS_SUMMARY", "JUSTICE_REFERRAL"];
const STUDIED: readonly PersonCategory[] = ["ENROLLMENT_STATUS", "DEMOGRAPHICS", "JUSTICE_REFERRAL", "JUSTICE_EVENT", "SERVICE_REFERRAL", "SOCIAL_OUTCOME", "SUD_TREATMENT"];

export type PartnerScope = "FULL" | "WITH_TREATMENT" | "NARROW";

/** The releases that LEAD programs work with, in the words of 42 CFR 2.31. One city's, so that names are known. */
export function releasesOf(draft: Draft, city: City) {
  const organization = (key: string): Discloser & { type: "ORGANIZATION" } => ({ type: "ORGANIZATION", id: organizationId(draft.slug, key) });
  const through = (...keys: string[]): Recipient => ({
    type: "INTERMEDIARY", hubId: HUB_ORGANIZATION, members: { type: "NAMED", organizationIds: keys.map((key) => organizationId(draft.slug, key)) },
  });
  const liaison: Recipient = { type: "PERSON", id: accountOf(draft, `${city.prefix}-liaison-officer`) };
  const lead = organization("lead");
  const treatment = organization("treatment");
  return {
    /** Housing and clinic. `byHub` adds them as members of the hub, for a hub that is an intermediary (2.31(a)(4)(ii)). */
    partner: (scope: PartnerScope, byHub: boolean, byClass: boolean): Release => ({
      kind: "NAMED",
      disclosers: byClass ? [{ type: "CLASS", className: LEAD_CLASS }] : [lead],
      information: scope === "NARROW" ? PARTNER_NARROW : scope === "FULL" ? PARTNER : [...PARTNER, "SUD_DIAGNOSIS", "SUD_TREATMENT"],
      recipients: [organization("housing"), organization("clinic"), ...(byHub ? [through("housing", "clinic")] : [])],
      purposes: scope === "WITH_TREATMENT" ? ["CARE_COORDINATION", "TREATMENT"] : ["CARE_COORDINATION"],
    }),
    /** The operational work group: the LEAD liaison officer by name, the prosecutor, and whoever sits in it. */
    workGroup: (withClass: boolean): Release => ({
      kind: "NAMED",
      disclosers: [lead],
      information: WORK_GROUP,
      recipients: [liaison, organization("city-attorney"), organization("housing"), ...(withClass ? [{ type: "CLASS" as const, className: WORK_GROUP_CLASS }] : [])],
      purposes: ["CARE_COORDINATION"],
    }),
    tpo: (): Release => ({ kind: "TPO", disclosers: [lead, treatment], information: TPO, recipients: [{ type: "TPO_STANDARD" }], purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"] }),
    fromTreatment: (): Release => ({ kind: "NAMED", disclosers: [treatment], information: TREATMENT_REPORT, recipients: [lead], purposes: ["TREATMENT", "CARE_COORDINATION"] }),
    monitoring: (recipient: string, cj: ConsentCj): Release => ({
      kind: "CJ_2_35", disclosers: [lead], information: MONITORED, recipients: [organization(recipient)], purposes: ["CJ_MONITORING"], cj,
    }),
    research: (): Release => ({ kind: "RESEARCH", disclosers: [lead], information: STUDIED, recipients: [organization("university")], purposes: ["RESEARCH"] }),
    counselingNotes: (): Release => ({
      kind: "COUNSELING_NOTES", disclosers: [lead, treatment], information: ["SUD_COUNSELING_NOTE"], recipients: [organization("clinic")], purposes: ["TREATMENT"],
    }),
    proceedings: (): Release => ({
      kind: "PROCEEDINGS", disclosers: [lead], information: ["ENROLLMENT_STATUS", "ATTENDANCE", "PROGRESS_SUMMARY"], recipients: [organization("public-defender")], purposes: ["PROCEEDING_CRIMINAL"],
    }),
    registry: (): Release => ({
      kind: "NAMED", disclosers: [organization("otp")], information: ["OTP_ENROLLMENT"], recipients: [organization("registry")], purposes: ["MULTI_ENROLLMENT"],
    }),
  };
}

export type Releases = ReturnType<typeof releasesOf>;
