import type { PersonCategory } from "../domain/decision";
import { type FieldCategory, sharedFields } from "../domain/shared";
import { CATEGORY_BIT, type CategoryMask, EVERY_CATEGORY } from "./categories";

declare const DISCLOSED: unique symbol;

/** What left the door: decided and redacted. Only this file makes one, so code that goes round the door does not compile. */
export type Disclosed<T> = T & { readonly [DISCLOSED]: true };

/** What was released of the object, for the guards that check each field a second time. */
export const RELEASED: unique symbol = Symbol("released");

/** Stands for "the category of this record", next to the bits of the person categories. */
export const BY_RECORD_BIT: CategoryMask = 1 << 30;

/** A mask for a record of this category: BY_RECORD stands for the record's own. */
export function resolved(mask: CategoryMask, record: CategoryMask): CategoryMask {
  return (mask & BY_RECORD_BIT) === 0 ? mask : (mask & ~BY_RECORD_BIT) | record;
}

/** For rows of which nothing is governed. */
export const ALL_RELEASED: CategoryMask = EVERY_CATEGORY | BY_RECORD_BIT;

/** What must be released for a field to be shown; 0 = nothing. */
export function fieldMask(category: FieldCategory): CategoryMask {
  if (typeof category !== "string") return category.reduce((mask, one) => mask | fieldMask(one), 0);
  switch (category) {
    case "ENVELOPE":
    case "DIRECTORY":
    case "PRESENCE":
      return 0;
    case "BY_RECORD":
      return BY_RECORD_BIT;
    default:
      return CATEGORY_BIT[category satisfies PersonCategory];
  }
}

interface GovernedField {
  readonly name: string;
  readonly mask: CategoryMask;
}

interface GovernedType {
  readonly fields: readonly GovernedField[];
  /** What must be released for nothing to be blanked. */
  readonly every: CategoryMask;
}

/** Of a part that is no type of the schema: what it needs released is asked of the part itself. */
export const PLAIN = "Plain";

const governedTypes = new Map<string, GovernedType>([[PLAIN, { fields: [], every: 0 }]]);

/** The governed fields of a shared type and what each needs. */
export function governedType(typeName: string): GovernedType {
  let type = governedTypes.get(typeName);
  if (type === undefined) {
    const shared = sharedFields(typeName);
    // Its class was not loaded: nothing would be governed.
    if (shared.length === 0) throw new Error(`${typeName} has no shared fields`);
    const fields = shared
      .map(({ name, category }) => ({ name, mask: fieldMask(category) }))
      .filter(({ mask }) => mask !== 0);
    type = { fields, every: fields.reduce((every, { mask }) => every | mask, 0) };
    governedTypes.set(typeName, type);
  }
  return type;
}

export interface Releasable {
  [RELEASED]?: CategoryMask;
  [field: string]: unknown;
}

/**
 * Blanks every field whose category is not released and marks the object with what is. Works in place: the row was
 * made for this answer and nobody else holds it. Every field of a shared type has a category, so none is forgotten.
 */
export function redact<T>(typeName: string, row: object, released: CategoryMask): Disclosed<T> {
  const target = row as Releasable;
  const type = governedType(typeName);
  if ((released & type.every) !== type.every) {
    for (const { name, mask } of type.fields) {
      if ((released & mask) !== mask) target[name] = null;
    }
  }
  target[RELEASED] = released;
  return target as Disclosed<T>;
}

/** What was released of an object; nothing of one that did not pass the door. */
export function releasedOf(value: unknown): CategoryMask {
  return (value as Releasable | null)?.[RELEASED] ?? 0;
}
