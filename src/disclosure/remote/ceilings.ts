import type { CategoryMask } from "../../privacy/categories";
import { ceiling } from "../../privacy/ceiling";
import { localCeiling } from "../../privacy/local";
import type { Prepared } from "../../privacy/prepare";

/** The most that part 2, and local policy, could open to this viewer for this purpose, whoever the person is. */
export interface Ceilings {
  readonly part2: CategoryMask;
  readonly local: CategoryMask;
}

const known = new WeakMap<Prepared, Ceilings>();

export function ceilingsOf(prepared: Prepared): Ceilings {
  let ceilings = known.get(prepared);
  if (ceilings === undefined) known.set(prepared, (ceilings = { part2: ceiling(prepared), local: localCeiling(prepared) }));
  return ceilings;
}
