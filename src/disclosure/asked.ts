import { usesOf, ORDER_USE, type UseCategory } from "../domain/filters";
import { OUTCOME_CATEGORY } from "../domain/outcome";
import type { Selection } from "../domain/selection";
import { SHARED_KEY } from "../domain/subgraph";
import { CATEGORY_BIT, type CategoryMask } from "../privacy/categories";
import { BY_RECORD_BIT, governedType } from "../privacy/redact";
import type { FilterValues, RowType, SortKey } from "../sites/site";

/** What a row's being there asks for (`id`, `__typename`). An outcome's own category stands in for BY_RECORD. */
export const PRESENCE: Readonly<Record<RowType, CategoryMask>> = {
  Participant: CATEGORY_BIT.ENROLLMENT_STATUS,
  Referral: CATEGORY_BIT.JUSTICE_REFERRAL,
  ServiceReferral: CATEGORY_BIT.SERVICE_REFERRAL,
  Outcome: BY_RECORD_BIT,
  Provider: 0,
};

export const OUTCOME_BIT: Readonly<Record<string, CategoryMask>> = Object.fromEntries(
  Object.entries(OUTCOME_CATEGORY).map(([domain, category]) => [domain, CATEGORY_BIT[category]]),
);

export const EVERY_OUTCOME: CategoryMask = Object.values(OUTCOME_BIT).reduce((mask, bit) => mask | bit, 0);

/** Groups with fields of a category other than the group's own. */
const MIXED_GROUPS: Readonly<Record<string, string>> = { "Participant.enrollment": "Enrollment", "Referral.charges": "Charge" };

/** What one selected field needs released, all of it: a field that fits two categories shows nothing under one of them. */
export interface FieldAsk {
  readonly name: string;
  readonly mask: CategoryMask;
}

/** The categories that a selection asks of a row: its presence and every governed field in it. */
export function fieldsAsked(type: RowType, selection: Selection): FieldAsk[] {
  return [{ name: "id", mask: PRESENCE[type] }, ...governedFields(type, selection, 0)];
}

function governedFields(typeName: string, selection: Selection, above: CategoryMask): FieldAsk[] {
  const asked: FieldAsk[] = [];
  for (const { name, mask } of governedType(typeName).fields) {
    if (!selection.has(name)) continue;
    asked.push({ name, mask: above | mask });
    const group = MIXED_GROUPS[`${typeName}.${name}`];
    if (group !== undefined) asked.push(...governedFields(group, selection.below(name), above | mask));
  }
  return asked;
}

/** What `judge` is asked: the record's own category is one of five until the record is read. */
export function judged(asked: CategoryMask): CategoryMask {
  return (asked & BY_RECORD_BIT) === 0 ? asked : (asked & ~BY_RECORD_BIT) | EVERY_OUTCOME;
}

/** An argument or an order that uses categories of each row that it keeps. */
export interface RowUse {
  /** Name in `_u`, where the value comes from other records than the row. */
  readonly argument: string;
  readonly mask: CategoryMask;
  /** The row is kept where no released record matches: `inTreatment: false`. */
  readonly negated: boolean;
}

/** Filtering and ordering tell a value as surely as reading it (42 CFR 2.13(c), CONTRACT 5). */
export function rowUses(type: RowType, filter: FilterValues, sort: SortKey | null): RowUse[] {
  const categories = usesOf(`${type}Filter`);
  const uses: RowUse[] = [];
  for (const [argument, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    const category = categories.get(argument);
    if (category === undefined) throw new Error(`the argument ${argument} of ${type}Filter has no category`);
    uses.push({ argument, mask: useMask(category), negated: argument === "inTreatment" && value === false });
  }
  if (sort !== null) uses.push({ argument: "orderBy", mask: useMask(ORDER_USE[sort.field] ?? "BY_RECORD"), negated: false });
  return uses.filter((use) => use.mask !== 0);
}

/** The key tells another organization of the row's being there, so that is used like an argument: a row of which it may not be told is none. */
export function keyUse(type: RowType, selection: Selection): RowUse[] {
  return selection.has(SHARED_KEY) ? [{ argument: SHARED_KEY, mask: PRESENCE[type], negated: false }] : [];
}

function useMask(category: UseCategory): CategoryMask {
  if (category === "DIRECTORY") return 0;
  if (category === "BY_RECORD") return BY_RECORD_BIT;
  return typeof category === "string" ? CATEGORY_BIT[category] : category.reduce((mask, one) => mask | CATEGORY_BIT[one], 0);
}
