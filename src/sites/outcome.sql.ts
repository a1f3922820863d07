import type { Selection } from "../domain/selection";
import { type Column, provenance, selected } from "./columns.sql";

const PLAIN = { domain: "domain", measure: "measure", stage: "stage", observedAt: "observed_at", value: "value", codeSystem: "code_system", sourceValue: "source_value", unit: "unit" };

export function outcomeColumns(selection: Selection, o: string): Column[] {
  const columns = selected(selection, o, PLAIN);
  if (!selection.has("domain")) columns.push(["domain", `${o}.domain`]); // the row's category follows from it
  if (selection.has("amount")) columns.push(["amount", `${o}.amount::float8`]);
  if (selection.has("provenance")) columns.push(["provenance", provenance(o)]);
  return columns;
}
