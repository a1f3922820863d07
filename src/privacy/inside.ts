import { type Case, HOLDS, holdsRelation } from "./case";
import { COUNSELING_NOTE, EVERY_CATEGORY, type CategoryMask } from "./categories";
import { type Tally, claim, onAgreement, onRelation } from "./tally";

/** Contract 3, step 4 (42 CFR 2.12(c)(3)): inside the program or its controlling entity, with a need. */
export function tryInside(c: Case, tally: Tally): void {
  if (c.linked === null || !c.prepared.rule.inside || !c.heldInside) return;
  if (!holdsRelation(c, HOLDS.NEED_FROM_DUTIES)) return;
  const taken = claim(tally, c, insideCategories(c));
  if (taken === 0) return;
  const section = c.linked === "PROGRAM" ? "2.12(c)(3)(i)" : "2.12(c)(3)(ii)";
  tally.bases.push(onRelation(section, taken, "NEED_FROM_DUTIES"));
}

function insideCategories(c: Case): CategoryMask {
  return maySeeNotesInside(c) ? EVERY_CATEGORY : EVERY_CATEGORY & ~COUNSELING_NOTE;
}

/** 2.31(b)(1)(i): the originator for treatment, and supervised trainees, inside the program itself. */
function maySeeNotesInside(c: Case): boolean {
  if (c.linked !== "PROGRAM") return false;
  switch (c.prepared.purpose) {
    case "TREATMENT":
      return holdsRelation(c, HOLDS.ORIGINATED);
    case "TRAINING":
      return holdsRelation(c, HOLDS.SUPERVISED_TRAINEE);
    default:
      return false;
  }
}

/** 2.12(c)(4): a qualified service organization of this program, for its service. */
export function tryQso(c: Case, tally: Tally): void {
  if (c.prepared.purpose !== "QSO_SERVICE") return;
  for (const agreement of c.prepared.agreements) {
    if (agreement.kind !== "QSOA" || agreement.party !== c.programId) continue;
    const taken = claim(tally, c, agreement.categories);
    if (taken !== 0) tally.bases.push(onAgreement("2.12(c)(4)", taken, agreement));
  }
}
