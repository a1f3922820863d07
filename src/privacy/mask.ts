import type { Instant, RecordFacts, Relation } from "../domain/decision";
import { caseOf } from "./case";
import type { CategoryMask } from "./categories";
import { findingsOutsidePart2, outsidePart2 } from "./governed";
import { tellable } from "./may-know";
import type { Person } from "./person";
import type { Prepared } from "./prepare";
import { tryBases } from "./release";
import type { UsedBasis } from "./tally";
import { validUntil } from "./valid-until";

/** Each category asked, judged as if it were asked alone; what is in none of the masks is HIDE. */
export interface Verdict {
  readonly released: CategoryMask;
  readonly denied: CategoryMask;
  readonly notGoverned: CategoryMask;
  readonly bases: readonly UsedBasis[];
  readonly validUntil: Instant | null;
}

/** The hot path: one viewer, one person, one slice, many categories; see decide.ts for the whole answer. */
export function judge(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  slice: RecordFacts,
  asked: CategoryMask,
): Verdict {
  const c = caseOf(prepared, person, relations, slice);
  const notGoverned = outsidePart2(c) === null ? asked & findingsOutsidePart2(c) : asked;
  const governed = asked & ~notGoverned;
  const { withheld, bases } = tryBases(c, governed);
  return {
    released: governed & ~withheld,
    denied: withheld === 0 || prepared.refusedAlike ? withheld : tellable(c, withheld),
    notGoverned,
    bases,
    validUntil: bases.length === 0 ? null : validUntil(bases, prepared.now),
  };
}
