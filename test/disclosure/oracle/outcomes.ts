import type { PersonCategory } from "../../../src/domain/decision";
import type { Selection } from "../../../src/domain/selection";
import type { Decisions } from "./decisions";
import { globalIdOf } from "./ids";
import { askedOf, type Expected, Sheet } from "./part";
import { provenance } from "./provenance";
import { personOf } from "./referrals";
import type { Row } from "./world";

/** CONTRACT 7, by what an outcome is about. */
const CATEGORY: Readonly<Record<string, PersonCategory>> = {
  HOUSING: "SOCIAL_OUTCOME",
  EMPLOYMENT: "SOCIAL_OUTCOME",
  INCOME: "SOCIAL_OUTCOME",
  JUSTICE: "JUSTICE_EVENT",
  TREATMENT: "SUD_TREATMENT",
  HEALTH: "HEALTH",
  OVERDOSE: "OVERDOSE_EVENT",
};

export function categoryOfOutcome(row: Row<"outcome">): PersonCategory {
  const category = CATEGORY[row.domain];
  if (category === undefined) throw new Error("an outcome of no category");
  return category;
}

/** What an outcome's row should look like to one asker. */
export function expectedOutcome(decisions: Decisions, row: Row<"outcome">, selection: Selection, byId = false): Expected | null {
  const category = categoryOfOutcome(row);
  const sheet = new Sheet(decisions, personOf(decisions.asking.world, row), row, selection);
  const plain: Record<string, unknown> = {
    domain: row.domain, measure: row.measure, stage: row.stage, observedAt: row.observed_at, value: row.value, codeSystem: row.code_system, sourceValue: row.source_value, amount: row.amount, unit: row.unit,
  };
  sheet.presence(category);
  for (const [name, value] of Object.entries(plain)) sheet.field(name, [category], () => value);
  sheet.limitless("provenance", [category, "PARTICIPANT_IDENTITY"], () => provenance(sheet, row));
  const fields = Object.fromEntries([...Object.keys(plain).map((name) => [name, [category]]), ["provenance", [category, "PARTICIPANT_IDENTITY"]]]) as Record<string, PersonCategory[]>;
  return sheet.done(globalIdOf(row.jurisdiction, "Outcome", row.id), fields, byId ? askedOf(selection, fields, category, []) : null);
}
