import type {
  Agreement,
  Channel,
  Hub,
  Instant,
  Organization,
  Purpose,
  Viewer,
  ViewerRole,
} from "../domain/decision";
import { type AgreementKind, type EffectiveAgreement, effectiveAgreements } from "./agreements";
import { type Register, isCovered, isJusticeBody, registerOf } from "./organizations";
import { type PurposeRule, purposeRule } from "./purposes";

/** Everything that decides except the facts about one person and one record. */
export interface Situation {
  readonly now: Instant;
  readonly hub: Hub;
  /** With the relations that are not about one person, such as TRAINEE. */
  readonly viewer: Viewer;
  readonly purpose: Purpose | null;
  readonly channel: Channel;
  readonly organizations: readonly Organization[] | Register;
  readonly agreements: readonly Agreement[];
}

/** A situation, read once for a whole request. */
export interface Prepared {
  readonly now: Instant;
  readonly hub: Hub;
  readonly viewer: Viewer;
  readonly purpose: Purpose | null;
  readonly rule: PurposeRule;
  readonly channel: Channel;
  readonly register: Register;
  /** The viewer's organization, if it is registered. */
  readonly organization: Organization | null;
  /** The viewer names an organization that is not registered. */
  readonly organizationUnknown: boolean;
  readonly covered: boolean;
  readonly justice: boolean;
  readonly medical: boolean;
  /** Effective agreements of the viewer's organization, by id. */
  readonly agreements: readonly EffectiveAgreement[];
  /** A refusal is the same for every person, known or not, and so tells nothing (contract 4). */
  readonly refusedAlike: boolean;
}

const MEDICAL_ROLES: ReadonlySet<ViewerRole> = new Set<ViewerRole>([
  "EMERGENCY_PHYSICIAN",
  "EMS_RESPONDER",
  "CLINICIAN",
  "EXTERNAL_CLINICIAN",
  "INTAKE_NURSE",
]);

export function prepare(situation: Situation): Prepared {
  const { now, hub, viewer, purpose, channel } = situation;
  const register = registerOf(situation.organizations);
  const organization = viewer.organizationId === null ? null : (register.get(viewer.organizationId) ?? null);
  const agreements = agreementsOf(situation, organization);
  return {
    now,
    hub,
    viewer,
    purpose,
    rule: purposeRule(purpose),
    channel,
    register,
    organization,
    organizationUnknown: organization === null && viewer.organizationId !== null,
    covered: isCovered(organization),
    justice: isJusticeBody(organization),
    medical: isMedical(organization, viewer.role),
    agreements,
    refusedAlike: isRefusedAlike(purpose, organization, agreements),
  };
}

function agreementsOf(situation: Situation, counterparty: Organization | null): EffectiveAgreement[] {
  if (counterparty === null || situation.agreements.length === 0) return [];
  const { now, hub, channel } = situation;
  const terms = { now, hub, download: channel.mode === "DOWNLOAD", counterparty };
  return effectiveAgreements(situation.agreements, terms);
}

/** 42 CFR 2.51(a): medical personnel, by organization and by role. */
function isMedical(organization: Organization | null, role: ViewerRole): boolean {
  return organization !== null && organization.medicalPersonnel && MEDICAL_ROLES.has(role);
}

/** 42 CFR 2.13(c): these refusals follow from the purpose and from the viewer's own papers. */
function isRefusedAlike(
  purpose: Purpose | null,
  organization: Organization | null,
  agreements: readonly EffectiveAgreement[],
): boolean {
  switch (purpose) {
    case null:
    case "OWN_ANALYTICS":
    case "REPORTING":
    case "PUBLIC_HEALTH":
      return true;
    case "QSO_SERVICE":
      return !hasAgreement(agreements, "QSOA");
    case "AUDIT_EVALUATION":
      return !hasAgreement(agreements, "AUDIT");
    case "RESEARCH":
      return !hasAgreement(agreements, "RESEARCH");
    case "PAYMENT":
    case "OPERATIONS":
      return organization?.kind === "CONTRACTOR" && !hasAgreement(agreements, "CONTRACT");
    default:
      return false;
  }
}

function hasAgreement(agreements: readonly EffectiveAgreement[], kind: AgreementKind): boolean {
  return agreements.some((agreement) => agreement.kind === kind);
}
