import { ParticipantStatus } from "../../src/domain/enums";
import type { Random } from "../../src/onboarding/seed/random";
import { categoryOfOutcome } from "../disclosure/oracle/outcomes";
import type { Row } from "../disclosure/oracle/world";
import type { Hidden, RecordTable } from "./hidden";

const DAY = 86_400_000;

type Values<T extends "participant" | RecordTable> = (row: Row<T>, random: Random, hidden: Hidden) => Partial<Row<T>>;

/** So many days earlier: no order of two instants of a row is broken by it, as long as the first of them moves. */
function earlier(at: string, random: Random): string {
  const moved = new Date(Date.parse(at) - random.int(1, 400) * DAY).toISOString();
  return at.length === 10 ? moved.slice(0, 10) : `${moved.slice(0, 19)}Z`;
}

function otherThan<T>(random: Random, values: readonly T[], value: T): T {
  return random.pick(values.filter((one) => one !== value));
}

const sourceId = (row: { source_id: string }) => `${row.source_id}-other`;
const OPEN = Object.values(ParticipantStatus).filter((status) => status !== "EXITED");

const FRESH: { readonly [T in "participant" | RecordTable]: Values<T> } = {
  participant: (row, random) => ({
    legal_name: `Another ${String(random.int(1000, 9999))} Person`, preferred_name: "Someone", aliases: [`Alias ${String(random.int(1, 99))}`], name_quality: otherThan(random, [1, 2, 8], row.name_quality),
    birth_date: row.birth_date === null ? "1970-02-03" : `${String(Number(row.birth_date.slice(0, 4)) - random.int(1, 30))}${row.birth_date.slice(4)}`.replace("-02-29", "-02-28"),
    birth_date_quality: otherThan(random, [1, 2, 8], row.birth_date_quality), phone: "555-0100", email: "someone@example.org", address_line: `${String(random.int(1, 99))} Other Street`, source_id: sourceId(row),
    race_ethnicity: [otherThan(random, ["WHITE", "BLACK", "ASIAN"], row.race_ethnicity[0])] as string[], race_ethnicity_detail: [], race_ethnicity_source: "other",
    sex_or_gender: otherThan(random, ["1", "2"], row.sex_or_gender), sex_or_gender_source: "other", veteran: otherThan(random, ["1", "2"], row.veteran), education: otherThan(random, ["1", "2", "3"], row.education), insurance: otherThan(random, ["1", "2"], row.insurance),
  }),
  status_period: (row, random) => (row.status === "EXITED" ? { source_id: sourceId(row) } : { status: otherThan(random, OPEN, row.status), source_id: sourceId(row) }),
  enrollment: (row, random) => ({ opened_on: earlier(row.opened_on, random), source_id: sourceId(row) }),
  assignment: (row, random) => ({ fte: random.pick([0.5, 1]), source_id: sourceId(row) }),
  contact: (row, random) => ({ type: otherThan(random, ["FIELD", "OFFICE", "PHONE"], row.type), at: earlier(row.at, random), minutes: random.int(1, 90), held: !row.held, source_id: sourceId(row) }),
  plan_goal: (row, random) => ({ domain: otherThan(random, ["HOUSING", "LEGAL", "SAFETY"], row.domain), status: otherThan(random, ["SET", "IN_PROGRESS", "MET"], row.status), set_on: earlier(row.set_on, random), source_id: sourceId(row) }),
  team_review: (row, random) => ({ action: otherThan(random, ["DISCUSS", "LOCATE", "HOLD_FILING"], row.action), at: earlier(row.at, random), source_id: sourceId(row) }),
  treatment_episode: (row, random) => ({
    // What is open is over, what is over is open.
    ...(row.discharged_on === null ? { admitted_on: "2024-01-02", discharged_on: "2024-02-03" } : { admitted_on: earlier(row.admitted_on, random), discharged_on: null }),
    reason: null, reason_system: null, moud: row.moud !== true, medication: "other", source_id: sourceId(row),
  }),
  diagnosis: (row, random) => ({ code: row.kind === "ICD10_CM" ? otherThan(random, ["F11.20", "F10.20", "F15.20"], row.code) : `${row.code}9`, source_value: "other", recorded_on: earlier(row.recorded_on, random), source_id: sourceId(row) }),
  encounter: (row, random) => ({ at: earlier(row.at, random), place_geoid: null, incident_number: `X-${String(random.int(1, 9999))}`, source_id: sourceId(row) }),
  referral: (row, random) => ({
    source: otherThan(random, ["PATROL_OFFICER", "SELF", "FAMILY_FRIEND"], row.source), pathway: null, received_at: earlier(row.received_at, random), screening_result: otherThan(random, ["ELIGIBLE", "INELIGIBLE", "DECLINED"] as const, row.screening_result),
    screening_reasons: ["other"], screened_at: earlier("2026-10-01T00:00:00Z", random), handoff_result: null, handoff_minutes: random.int(1, 90), source_id: sourceId(row),
  }),
  charge: (row, random) => ({ nibrs: "35A", statute: "other", level: otherThan(random, ["FELONY", "MISDEMEANOR"], row.level), disposition: otherThan(random, ["HELD", "DISMISSED", "FILED_OTHER"], row.disposition), decided_at: earlier("2026-10-01T00:00:00Z", random), source_id: sourceId(row) }),
  service_referral: (row, random, { world }) => ({
    provider_id: random.pick(world.rows.provider.filter(({ jurisdiction }) => jurisdiction === row.jurisdiction)).id, service_id: null,
    sent_at: earlier(row.sent_at, random), response: otherThan(random, ["SENT", "DECLINED", "COMPLETED"] as const, row.response), source_id: sourceId(row),
  }),
  outcome: (row, random, hidden) => ({
    domain: otherDomain(row, random, hidden), measure: otherThan(random, ["LIVING_SITUATION", "ARREST", "MONTHLY_INCOME"], row.measure), stage: otherThan(random, ["ENTRY", "EXIT", "UPDATE"], row.stage),
    observed_at: earlier(row.observed_at, random), value: otherThan(random, ["1", "2", "116"], row.value), source_value: "other", amount: random.int(1, 900), source_id: sourceId(row),
  }),
};

/** Another domain that is as little released. */
function otherDomain(row: Row<"outcome">, random: Random, hidden: Hidden): string {
  const person = hidden.person("outcome", row);
  const domains = ["HOUSING", "EMPLOYMENT", "INCOME", "JUSTICE", "TREATMENT", "HEALTH", "OVERDOSE"];
  return random.pick([row.domain, ...domains.filter((domain) => !hidden.has(person, row, [categoryOfOutcome({ ...row, domain })]))]);
}

/** Other values for what a row says, as the tables allow them. */
export function fresh<T extends "participant" | RecordTable>(table: T, row: Row<T>, random: Random, hidden: Hidden): Partial<Row<T>> {
  return FRESH[table](row, random, hidden);
}
