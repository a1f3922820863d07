import type { PersonCategory } from "../../src/domain/decision";
import type { Random } from "../../src/onboarding/seed/random";
import type { Rows } from "../../src/onboarding/seed/rows";
import { categoryOfOutcome } from "../disclosure/oracle/outcomes";
import type { Row } from "../disclosure/oracle/world";
import { type Hidden, RECORD_TABLES, type RecordTable } from "./hidden";
import { fresh } from "./otherwise-values";
import type { AllRows } from "./rows";
import { unlinked } from "./without";

/** How many of the records that show nowhere are gone, and how many are there twice. */
const SOME = 0.25;

/**
 * The world as it might be without the asker's noticing: every value that is withheld from them is another, and of
 * records that show nowhere some are gone and some are there twice. What decisions rest on (consents, orders,
 * restrictions, relations, custody and the time of recording) stays as it is.
 */
export function otherwise({ rows, kept }: AllRows, hidden: Hidden, random: Random): AllRows {
  const left: Rows = { ...rows, participant: rows.participant.map((row) => otherPerson(hidden, random, row)) };
  const gone = new Set<string>();
  for (const table of RECORD_TABLES) {
    const next: object[] = [];
    for (const row of rows[table]) {
      if (hidden.isVisible(table, row)) next.push(otherRecord(hidden, random, table, row));
      else if (isFree(rows, table, row) && random.chance(SOME)) gone.add(row.id);
      else next.push(...unseen(hidden, random, table, row));
    }
    (left as unknown as Record<RecordTable, object[]>)[table] = next;
  }
  return { rows: unlinked(left), kept };
}

/** A record that shows nowhere, with other values; or two of them. */
function unseen(hidden: Hidden, random: Random, table: RecordTable, row: object): object[] {
  const own = row as Row<"outcome">;
  const one = { ...row, ...fresh(table, own as never, random, hidden) };
  if (!REPEATABLE.includes(table) || !random.chance(SOME)) return [one];
  return [one, { ...row, ...fresh(table, own as never, random, hidden), id: Buffer.from(random.bytes(16)).toString("base64url"), source_id: `${own.source_id}-again` }];
}

/** Tables in which no other row forbids a second one. */
const REPEATABLE: readonly RecordTable[] = ["contact", "plan_goal", "team_review", "treatment_episode", "diagnosis", "referral", "charge", "service_referral", "outcome"];

/** No charge hangs on it, so it can go. */
function isFree(rows: Rows, table: RecordTable, row: { id: string }): boolean {
  return table !== "referral" || !rows.charge.some((one) => one.referral_id === row.id);
}

/** A record that shows, with another value wherever the asker is not shown the value. */
function otherRecord(hidden: Hidden, random: Random, table: RecordTable, row: object): object {
  const person = hidden.person(table, row);
  const has = (...categories: PersonCategory[]) => hidden.has(person, row as Row<"outcome">, categories);
  const other = fresh(table, row as never, random, hidden) as Readonly<Record<string, unknown>>;
  const some = (...columns: string[]) => Object.fromEntries(columns.filter((name) => name in other).map((name) => [name, other[name]]));
  switch (table) {
    case "referral": {
      if (!has("JUSTICE_REFERRAL")) return { ...row, ...other };
      const screening = has("TREATMENT_APPLICATION") ? {} : some("screening_result", "screening_reasons", "screened_at");
      return { ...row, ...screening, ...(has("PARTICIPANT_IDENTITY") ? {} : some("source_id")) };
    }
    case "charge":
      return { ...row, ...(has("JUSTICE_EVENT") ? {} : some("disposition", "decided_at")), ...some("source_id") };
    case "outcome":
      return { ...row, ...(has(categoryOfOutcome(row as Row<"outcome">), "PARTICIPANT_IDENTITY") ? {} : some("source_id")) };
    default:
      return { ...row, ...some("source_id") };
  }
}

const IDENTITY = ["legal_name", "address_line"];
const MORE_IDENTITY = ["preferred_name", "aliases", "name_quality", "birth_date_quality", "phone", "email", "source_id"];
const DEMOGRAPHICS = ["race_ethnicity", "race_ethnicity_detail", "race_ethnicity_source", "sex_or_gender", "sex_or_gender_source", "veteran", "education", "insurance"];

function otherPerson(hidden: Hidden, random: Random, row: Row<"participant">): Row<"participant"> {
  const has = (category: PersonCategory) => hidden.has(row, row, [category]);
  const other = fresh("participant", row as never, random, hidden) as Readonly<Record<string, unknown>>;
  const knowsIdentity = has("PARTICIPANT_IDENTITY");
  const knowsMore = knowsIdentity && !hidden.limited;
  const knowsDemographics = has("DEMOGRAPHICS");
  const columns = [
    ...(knowsIdentity ? [] : IDENTITY),
    ...(knowsMore ? [] : MORE_IDENTITY),
    ...(knowsDemographics ? [] : DEMOGRAPHICS),
    // Of a minor the birth date decides: from it follows since when they are of age (2.11, 2.14).
    ...(knowsMore || knowsDemographics || row.minor_state_rule !== null ? [] : ["birth_date"]),
  ];
  return { ...row, ...Object.fromEntries(columns.map((name) => [name, other[name]])) };
}
