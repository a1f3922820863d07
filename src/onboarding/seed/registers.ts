import type { Incident, Order, Restriction } from "../../domain/decision";
import { accountOf } from "./accounts";
import type { City } from "./cities";
import { DAY, daySeconds, HOUR, instantText } from "./dates";
import { add, type Draft, nextId, organizationId } from "./draft";
import type { Person } from "./people";

/** The registers that the person's scenario asks for, and the notice of 2.22, which nearly everybody got. */
export function addRegisters(draft: Draft, city: City, person: Person, enrolledOn: number | null): void {
  if (enrolledOn !== null && enrolledOn <= draft.horizon && draft.random.chance(0.93)) addNotice(draft, person, enrolledOn);
  switch (person.scenario) {
    case "RESTRICTION_AGREED":
      return addRestriction(draft, person, restriction(draft, person, "AGREED", ["clinic", "housing"], null));
    case "RESTRICTION_ENDED":
      return addRestriction(draft, person, restriction(draft, person, "AGREED", ["housing"], { by: "PATIENT", form: "WRITTEN", documented: true, at: instantText(daySeconds(draft.today - 20)) }));
    case "PAID_IN_FULL":
      return addRestriction(draft, person, restriction(draft, person, "PAID_IN_FULL", null, null));
    case "ORDER":
      return addOrder(draft, person, true);
    case "ORDER_WITHOUT_MANDATE":
      return addOrder(draft, person, false);
    case "EMERGENCY_OPEN":
      return addEmergency(draft, city, person, draft.now - 2 * HOUR, draft.now + 7 * DAY, "overdose (demo)");
    case "EMERGENCY_ENDED":
      return addEmergency(draft, city, person, draft.now - 40 * DAY, draft.now - 39 * DAY, null);
    case "INCIDENT_ON_PREMISES":
      return addIncident(draft, person, "CRIME_ON_PREMISES", "police", null);
    case "CHILD_ABUSE_REPORT":
      return addIncident(draft, person, "CHILD_ABUSE_REPORT", "city-agency", "demo statute 1");
    default:
  }
}

function addNotice(draft: Draft, person: Person, day: number): void {
  add(draft, "notice_given", {
    jurisdiction: draft.slug,
    id: nextId(draft),
    participant_id: person.id,
    version: "2026-02 (demo)",
    method: draft.random.weighted([["PAPER", 70], ["ELECTRONIC", 20], ["READ_ALOUD", 10]]),
    given_at: instantText(daySeconds(day, 17)),
  });
}

function restriction(draft: Draft, person: Person, kind: Restriction["kind"], recipients: readonly string[] | null, termination: Restriction["termination"]): Restriction {
  return {
    id: nextId(draft),
    participantId: person.id,
    kind,
    requestedAt: instantText(daySeconds(draft.today - 90, 17)),
    agreedAt: kind === "AGREED" ? instantText(daySeconds(draft.today - 85, 17)) : null,
    recipientOrganizationIds: recipients === null ? null : recipients.map((key) => organizationId(draft.slug, key)),
    categories: kind === "AGREED" ? ["SUD_DIAGNOSIS", "SUD_TREATMENT", "HEALTH", "SOCIAL_OUTCOME"] : null,
    purposes: kind === "AGREED" ? ["TREATMENT"] : ["PAYMENT", "OPERATIONS"],
    termination,
  };
}

function addRestriction(draft: Draft, person: Person, facts: Restriction): void {
  add(draft, "restriction", { jurisdiction: draft.slug, id: facts.id, participant_id: person.id, facts });
}

/** 2.65 against the person, for the police: with findings, notice and approval, and with or without the subpoena it needs (2.61). */
function addOrder(draft: Draft, person: Person, withMandate: boolean): void {
  const mandateId = withMandate ? nextId(draft) : null;
  if (mandateId !== null) add(draft, "mandate", { jurisdiction: draft.slug, id: mandateId, participant_id: person.id, type: "SUBPOENA" });
  const facts: Order = {
    id: nextId(draft),
    participantId: person.id,
    type: "CRIMINAL_2_65",
    issuedAt: instantText(daySeconds(draft.today - 30, 17)),
    expiresAt: instantText(daySeconds(draft.today + 335)),
    vacated: false,
    recipientOrganizationIds: [organizationId(draft.slug, "police")],
    holderOrganizationId: organizationId(draft.slug, "lead"),
    scope: ["ENROLLMENT_STATUS", "PARTICIPANT_IDENTITY", "SUD_TREATMENT", "ATTENDANCE"],
    noticeAndOpportunity: true,
    findings: ["NO_OTHER_EFFECTIVE_WAY", "PUBLIC_INTEREST_OUTWEIGHS", "EXTREMELY_SERIOUS_CRIME", "SUBSTANTIAL_VALUE", "HOLDER_HAD_COUNSEL"],
    confidentialBasis: "EXTREMELY_SERIOUS_CRIME",
    mandateId,
    privacyOfficerApprovedAt: instantText(daySeconds(draft.today - 25, 17)),
  };
  add(draft, "court_order", { jurisdiction: draft.slug, id: facts.id, participant_id: person.id, recipient_organization_ids: facts.recipientOrganizationIds, facts });
}

function addEmergency(draft: Draft, city: City, person: Person, declared: number, ends: number, nature: string | null): void {
  add(draft, "emergency", {
    jurisdiction: draft.slug,
    id: nextId(draft),
    participant_id: person.id,
    declared_by_account_id: accountOf(draft, `${city.prefix}-emergency-physician`),
    declared_at: instantText(declared),
    ends_at: instantText(ends),
    bona_fide: true,
    consent_unobtainable: true,
    program_closed_by_declared_disaster: false,
    nature,
  });
}

function addIncident(draft: Draft, person: Person, kind: Incident["kind"], toldTo: string, stateStatute: string | null): void {
  const facts: Incident = {
    id: nextId(draft),
    participantId: person.id,
    kind,
    initiatedByOrganizationId: organizationId(draft.slug, "lead"),
    reportedToOrganizationId: organizationId(draft.slug, toldTo),
    stateStatute,
  };
  add(draft, "incident", { jurisdiction: draft.slug, id: facts.id, participant_id: person.id, facts });
}
