import { type PersonCategory, personCategoryList } from "../domain/decision";

/** A set of person categories, one bit for each. */
export type CategoryMask = number;

/** In the order of the bits, which is the alphabet: a list made from a mask comes out sorted. */
const CATEGORIES: readonly PersonCategory[] = [...personCategoryList].sort();

export const CATEGORY_BIT: Readonly<Record<PersonCategory, CategoryMask>> = bitsOf(CATEGORIES);

export const EVERY_CATEGORY: CategoryMask = maskOf(CATEGORIES);

export const COUNSELING_NOTE = CATEGORY_BIT.SUD_COUNSELING_NOTE;

export function maskOf(categories: readonly PersonCategory[]): CategoryMask {
  let mask = 0;
  for (const category of categories) mask |= CATEGORY_BIT[category];
  return mask;
}

/** Of names that come from elsewhere: what is no person category counts for nothing. */
export function maskOfNames(names: readonly string[]): CategoryMask {
  let mask = 0;
  for (const name of names) if (isPersonCategory(name)) mask |= CATEGORY_BIT[name];
  return mask;
}

/** The categories of a mask, sorted. */
export function listOf(mask: CategoryMask): PersonCategory[] {
  const list: PersonCategory[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const category = CATEGORIES[31 - Math.clz32(rest & -rest)];
    if (category !== undefined) list.push(category);
  }
  return list;
}

export function isPersonCategory(category: string): category is PersonCategory {
  return Object.hasOwn(CATEGORY_BIT, category);
}

/** One bit for each name of a closed list. */
export function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const entries = names.map((name, index) => [name, 1 << index] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}
