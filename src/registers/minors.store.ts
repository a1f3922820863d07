import type { Transaction } from "../database/database";
import type { SetMinorRuleInput } from "../domain/minor-input";
import type { Key } from "../sites/site";

const LOCK = "SELECT lock_minor_rule($1)";

const PUT = `INSERT INTO minor_rule (state, rule, adult_at, source, valid_from) VALUES ($1, $2, $3, $4, $5::date)
  ON CONFLICT (state, valid_from) DO UPDATE SET rule = excluded.rule, adult_at = excluded.adult_at, source = excluded.source`;

/** One after the other for each state, and after those who are bringing its minors: they share the lock. */
export async function putMinorRule(tx: Transaction, { state, rule, adultAt, source, validFrom }: SetMinorRuleInput): Promise<void> {
  await tx.query("register_lock_state", LOCK, [state]);
  await tx.query("register_put_minor_rule", PUT, [state, rule, adultAt, source, validFrom]);
}

const APPLY = "SELECT apply_minor_rule($1, $2::timestamptz)";

/** Gives every minor of the state the rule that is now in force, on the day of each place. */
export async function applyMinorRule(tx: Transaction, state: string, now: string): Promise<void> {
  await tx.query("register_apply_minor_rule", APPLY, [state, now]);
}

const FINDING = "UPDATE participant SET minor_lacks_choice = $3, minor_threat = $4 WHERE jurisdiction = $1 AND id = $2";

export async function recordFinding(tx: Transaction, { jurisdiction, id }: Key, finding: { readonly lacksRationalChoice: boolean; readonly substantialThreat: boolean }): Promise<void> {
  await tx.query("register_minor_finding", FINDING, [jurisdiction, id, finding.lacksRationalChoice, finding.substantialThreat]);
}
