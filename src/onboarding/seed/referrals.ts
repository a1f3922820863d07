import { type OneOf, ReferralSource } from "../../domain/enums";
import { SCREENING_REASON } from "../../domain/codes/lead";
import { addCharges, type ChargePlan, planCharges } from "./charges";
import type { City, Door } from "./cities";
import type { Spell } from "./course";
import { HOUR, daySeconds, instantText } from "./dates";
import { addRecord, type Draft, nextId, organizationId } from "./draft";
import type { Person } from "./people";
import type { ReferralRow } from "./rows-of-people";

/** A referral that was written, with what became of its charges; `spell` is null for a mere repetition. */
export interface WrittenReferral {
  readonly id: string;
  readonly door: Door;
  readonly received: number;
  readonly spell: Spell | null;
  readonly charges: ChargePlan | null;
}

export function addReferrals(draft: Draft, city: City, person: Person): WrittenReferral[] {
  const written = person.spells.map((spell) => addReferral(draft, city, person, spell.door, spell.received, spell));
  if (person.repeated !== null) written.push(addReferral(draft, city, person, person.repeated.door, person.repeated.received, null));
  return written;
}

function addReferral(draft: Draft, city: City, person: Person, door: Door, received: number, spell: Spell | null): WrittenReferral {
  const { random } = draft;
  const lead = draft.own(organizationId(draft.slug, "lead"));
  // Between 15:00 and 23:59 UTC it is the same date everywhere in the country.
  const at = daySeconds(received, random.int(15, 22), random.int(0, 59));
  const charges = door === "ARREST_DIVERSION" ? planCharges(draft, city, received, spell) : null;
  const encounter = door === "COMMUNITY_REFERRAL" || (door === "SOCIAL_CONTACT" && random.chance(0.4)) ? null : addEncounter(draft, city, person, at);
  const custody = door === "COMMUNITY_REFERRAL" && !draft.scale.plain && random.chance(0.08) ? draft.own(organizationId(draft.slug, "association")) : lead;
  const id = addRecord(draft, "referral", city.phase === "LIVE" ? custody : lead, at + HOUR, {
    participant_id: person.id,
    type: door,
    source: sourceOf(draft, door),
    pathway: pathwayOf(draft, door),
    encounter_id: encounter,
    received_at: instantText(at),
    ...screening(draft, person, spell, at),
    ...handoff(draft, door, spell, at),
    intake_override: charges?.override ?? null,
  });
  if (charges !== null) addCharges(draft, city, id, received, charges);
  return { id, door, received, spell, charges };
}

/** The officer's own record: source and holder are the police. */
function addEncounter(draft: Draft, city: City, person: Person, at: number): string {
  const police = organizationId(draft.slug, "police");
  const number = draft.rows.encounter.length + 1;
  return addRecord(draft, "encounter", draft.own(police), at, {
    participant_id: person.id,
    agency_organization_id: police,
    at: instantText(at - draft.random.int(5, 50) * 60),
    place_geoid: city.placeGeoid,
    incident_number: `DEMO-${String(number).padStart(6, "0")}`,
  }, nextId(draft));
}

type Source = OneOf<typeof ReferralSource>;

const SOURCES: Record<Door, readonly (readonly [Source, number])[]> = {
  ARREST_DIVERSION: [["PATROL_OFFICER", 70], ["SERGEANT_SUPERVISOR", 18], ["SHERIFF_DEPUTY", 12]],
  SOCIAL_CONTACT: [
    ["PATROL_OFFICER", 40], ["SERGEANT_SUPERVISOR", 10], ["SHERIFF_DEPUTY", 8], ["OTHER_FIRST_RESPONDER", 15], ["PROSECUTOR", 10], ["PUBLIC_DEFENDER", 9], ["PROBATION_PAROLE", 8],
  ],
  COMMUNITY_REFERRAL: [["SERVICE_PROVIDER", 40], ["COMMUNITY_MEMBER", 28], ["FAMILY_FRIEND", 17], ["SELF", 15]],
};

const PATHWAYS: Record<Door, readonly (readonly [ReferralRow["pathway"], number])[]> = {
  ARREST_DIVERSION: [["OFFICER_INTERVENTION", 92], [null, 8]],
  SOCIAL_CONTACT: [["OFFICER_REFERRAL", 55], ["ACTIVE_OUTREACH", 20], ["NALOXONE_PLUS", 15], [null, 10]],
  COMMUNITY_REFERRAL: [["COMMUNITY_RESPONSE", 60], ["SELF_REFERRAL", 30], [null, 10]],
};

function sourceOf({ random }: Draft, door: Door): string {
  return random.weighted(SOURCES[door]);
}

function pathwayOf({ random }: Draft, door: Door): string | null {
  return random.weighted(PATHWAYS[door]);
}

type ScreeningColumns = "decided_at" | "screening_result" | "screening_reasons" | "screened_at";

function screening(draft: Draft, person: Person, spell: Spell | null, at: number): Pick<ReferralRow, ScreeningColumns> {
  const { random, now } = draft;
  const result = spell?.screening ?? "ELIGIBLE";
  const screened = Math.min(now, at + random.int(5, 110) * 60);
  const decided = Math.min(now, screened + random.int(0, 2 * 24 * 60) * 60);
  const against = result === "INELIGIBLE" || result === "PRESUMPTIVELY_INELIGIBLE";
  return {
    screening_result: result,
    screening_reasons: against ? reasons(draft, person) : [],
    screened_at: instantText(screened),
    decided_at: result === "PENDING_PROSECUTOR" ? null : instantText(decided),
  };
}

function reasons({ random }: Draft, person: Person): string[] {
  const possible = SCREENING_REASON.codes.map(({ code }) => code).filter((code) => code !== "UNDER_18" || person.scenario?.startsWith("MINOR") === true);
  return [...new Set([random.pick(possible), ...(random.chance(0.25) ? [random.pick(possible)] : [])])];
}

type HandoffColumns = "handoff_result" | "handoff_at" | "handoff_minutes";

const NO_HANDOFF: Pick<ReferralRow, HandoffColumns> = { handoff_result: null, handoff_at: null, handoff_minutes: null };

/** Only who was offered a place is handed over; the toolkit's ideal is within 30 minutes. */
function handoff(draft: Draft, door: Door, spell: Spell | null, at: number): Pick<ReferralRow, HandoffColumns> {
  const { random, now } = draft;
  const offered = spell === null || ["ELIGIBLE", "PRESUMPTIVELY_INELIGIBLE"].includes(spell.screening);
  if (!offered || (door === "COMMUNITY_REFERRAL" && random.chance(0.7))) return NO_HANDOFF;
  const result = random.weighted([["IN_PERSON", 62], ["PHONE", 11], ["DEFERRED_APPOINTMENT", 9], ["FAILED_CM_UNAVAILABLE", 6], ["PERSON_LEFT", 5], ["TRANSPORTED_TO_SITE", 7]]);
  if (result === "FAILED_CM_UNAVAILABLE" || result === "PERSON_LEFT") return { ...NO_HANDOFF, handoff_result: result };
  const later = at + random.int(1, 4) * 24 * HOUR;
  if (result === "DEFERRED_APPOINTMENT") return { handoff_result: result, handoff_at: later > now ? null : instantText(later), handoff_minutes: null };
  const minutes = random.chance(0.86) ? random.int(4, 30) : random.int(31, 120);
  return { handoff_result: result, handoff_at: instantText(Math.min(now, at + minutes * 60)), handoff_minutes: minutes };
}
