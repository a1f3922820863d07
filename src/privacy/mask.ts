import type { Instant, RecordFacts, Relation } from "../domain/decision";
import { type Case, caseOf } from "./case";
import type { CategoryMask } from "./categories";
import { findingsOutsidePart2, outsidePart2 } from "./governed";
import { type LocalBasis, localBases } from "./local";
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
  /** Left to local policy. `judgeLocally` moves into `released` what that opens; the rest is hidden like a HIDE. */
  readonly notGoverned: CategoryMask;
  readonly bases: readonly (UsedBasis | LocalBasis)[];
  readonly validUntil: Instant | null;
}

/** The contract alone, one viewer, one person, one slice, many categories; see decide.ts for the whole answer. */
export function judge(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  slice: RecordFacts,
  asked: CategoryMask,
): Verdict {
  return judgeCase(caseOf(prepared, person, relations, slice), asked);
}

/** The hot path: the contract, and the hub's own table (local.ts) for what it does not govern. */
export function judgeLocally(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  slice: RecordFacts,
  asked: CategoryMask,
): Verdict {
  const c = caseOf(prepared, person, relations, slice);
  const verdict = judgeCase(c, asked);
  return verdict.notGoverned === 0 ? verdict : withLocalPolicy(c, verdict);
}

function judgeCase(c: Case, asked: CategoryMask): Verdict {
  const { prepared } = c;
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

/** A refusal of local policy is never a DENY: it would tell that the record is not governed, and so whose it is. */
function withLocalPolicy(c: Case, verdict: Verdict): Verdict {
  const local = localBases(c, verdict.notGoverned);
  if (local.length === 0) return verdict;
  const opened = local.reduce((mask, { categories }) => mask | categories, 0);
  const bases = [...verdict.bases, ...local];
  return { ...verdict, released: verdict.released | opened, notGoverned: verdict.notGoverned & ~opened, bases, validUntil: validUntil(bases, c.prepared.now) };
}
