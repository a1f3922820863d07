import type { Transaction } from "../../../src/database/database";
import type { DatabaseError } from "../../../src/database/errors";
import type { TestDatabase } from "../../support/database";
import { add, makeWorld, writeAll, type Write } from "./trial";

/** Two writes, each of which the world can bear, and which together break an invariant. */
export interface Race {
  readonly world: readonly Write[];
  readonly one: Write;
  readonly other: Write;
  /** By which of these, depends on who comes first. */
  readonly refusedAs: readonly string[];
}

/** So long the first transaction waits for the second one to have written: on PGlite, and for a row that both want, in vain. */
const PATIENCE_MS = 60;

/** Both transactions write, and are judged, before either commits, wherever the database lets them. What came of each. */
export async function run(database: TestDatabase, { world, one, other }: Race): Promise<(string | undefined)[]> {
  const slug = await makeWorld(database, world);
  const [wroteOne, wroteOther] = [signal(), signal()];
  const first = database.transaction(async (tx) => {
    await writeAll(tx, slug, [one]);
    await settle(tx);
    wroteOne.give();
    await Promise.race([wroteOther.given, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  });
  await wroteOne.given;
  const second = database.transaction(async (tx) => {
    await writeAll(tx, slug, [other]);
    await settle(tx);
    wroteOther.give();
  });
  return (await Promise.allSettled([first, second])).map((settled) => (settled.status === "fulfilled" ? undefined : nameOf(settled.reason as DatabaseError)));
}

/** What would be checked when the transaction commits is checked now. */
async function settle(tx: Transaction): Promise<void> {
  await tx.query("trial_settle", "SET CONSTRAINTS ALL IMMEDIATE");
}

function nameOf({ code, place }: DatabaseError): string {
  return place.constraint ?? code;
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

const window = add("intake_window", { valid_from: "2000-01-01", days: 30 });
const referral = add("referral", { id: "r", received_at: "2026-03-02T18:00:00Z" });
const intake = add("enrollment", { id: "e", referral_id: "r", intake_completed_at: "2026-03-20T18:00:00Z", opened_on: "2026-03-05", closed_on: "2026-09-01" });
const charge = (disposition: string): Write => add("charge", { id: "c", referral_id: "r", disposition });
const stay = (id: string, opened_on: string, closed_on: string | null, exit_reason: string | null = null): Write => add("enrollment", { id, opened_on, closed_on, exit_reason });
const period = (id: string, status: string, starts_on: string, more: object = {}): Write => add("status_period", { id, status, starts_on, ...more });

export const RACES: Readonly<Record<string, Race>> = {
  "a charge and the door of its referral": { world: [referral], one: charge("HELD"), other: { change: "referral", id: "r", to: { type: "SOCIAL_CONTACT" } }, refusedAs: ["charge_only_on_arrest_diversion", "charge_jurisdiction_referral_id_referral_type_fkey"] },
  "a charge that is not filed and the end of its intake": { world: [window, referral, intake], one: charge("NOT_FILED"), other: { drop: "enrollment", id: "e" }, refusedAs: ["charge_not_filed_needs_intake"] },
  "a charge that is not filed and a shorter window": { world: [window, referral, intake], one: charge("NOT_FILED"), other: { change: "intake_window", id: "2000-01-01", to: { days: 7 } }, refusedAs: ["charge_not_filed_needs_intake"] },
  "a charge that is not filed and the time zone of the place": {
    world: [window, referral, add("enrollment", { id: "e", referral_id: "r", intake_completed_at: "2026-04-02T06:30:00Z", opened_on: "2026-03-05" })],
    one: charge("NOT_FILED"), other: { change: "jurisdiction", id: "", to: { time_zone: "America/New_York" } }, refusedAs: ["charge_not_filed_needs_intake"],
  },
  "a charge filed for a missed intake and the intake": { world: [window, referral], one: charge("FILED_INTAKE_MISSED"), other: intake, refusedAs: ["charge_filed_intake_not_missed"] },
  "two open enrolments": { world: [], one: stay("e1", "2026-01-01", null), other: stay("e2", "2026-02-01", null), refusedAs: ["enrollment_one_open"] },
  "two statuses of one day": { world: [], one: period("s1", "OUTREACH", "2026-01-01"), other: period("s2", "REFERRED", "2026-02-01"), refusedAs: ["status_period_overlap"] },
  "a death and a new enrolment": { world: [stay("e1", "2026-01-01", "2026-02-01")], one: { change: "enrollment", id: "e1", to: { exit_reason: "DECEASED" } }, other: stay("e2", "2026-03-01", null), refusedAs: ["enrollment_after_death"] },
  "a death and a new status": { world: [stay("e1", "2026-01-01", "2026-02-01")], one: { change: "enrollment", id: "e1", to: { exit_reason: "DECEASED" } }, other: period("s", "OUTREACH", "2026-03-01"), refusedAs: ["status_period_after_death"] },
};

/** The same two, the other way round. */
export function turned({ one, other, ...race }: Race): Race {
  return { ...race, one: other, other: one };
}
