import type {
  Basis,
  Category,
  Decision,
  Obligation,
  OtherPolicy,
  Reason,
  RecordFacts,
  Relation,
} from "../domain/decision";
import { type Case, caseOf, standingOf } from "./case";
import { type CategoryMask, listOf, maskOfNames } from "./categories";
import { fieldsOf } from "./fields";
import { findingReason, findingsOutsidePart2, otherPolicy, outsidePart2 } from "./governed";
import { groundsToKnow, mayKnow } from "./may-know";
import { inOrder, plain } from "./obligation-list";
import type { Person } from "./person";
import type { Prepared } from "./prepare";
import { refusalReason } from "./reasons";
import { type Refusal, refusalObligations } from "./refusal";
import { releaseObligations } from "./release-obligations";
import { tryBases, undecidable } from "./release";
import type { Tally, UsedBasis } from "./tally";
import { operationObligations } from "./uses";
import { validUntil } from "./valid-until";
import { type WithoutPerson, aggregate, deidentifiedRow } from "./without-person";

/** Who asks about whom, in which situation and about which slice. */
interface Question {
  readonly prepared: Prepared;
  readonly person: Person;
  readonly relations: readonly Relation[];
  /** Null if there is no such record. */
  readonly c: Case | null;
}

/** The whole decision, with everything that the caller owes; judge (mask.ts) runs the same rules. */
export function decisionFor(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  slice: RecordFacts | null,
  categories: readonly Category[],
): Decision {
  const c = slice === null ? null : caseOf(prepared, person, relations, slice);
  const question = { prepared, person, relations, c };
  const [first] = categories;
  switch (first) {
    case "DIRECTORY":
      return notGoverned("NOT_PATIENT_DATA", otherPolicy("NOT_PATIENT_DATA", c?.holder ?? null));
    case "AGGREGATE":
      return onNobody(question, first, aggregate(prepared));
    case "DEIDENTIFIED_ROW":
      return onNobody(question, first, deidentifiedRow(prepared, slice));
    default:
      return onPerson(question, maskOfNames(categories));
  }
}

/** Contract 3, steps 1 to 3a, for AGGREGATE and DEIDENTIFIED_ROW. */
function onNobody(question: Question, category: Category, answer: WithoutPerson): Decision {
  const { c } = question;
  const outside = c === null ? null : outsidePart2(c);
  if (c !== null && outside !== null) return notGoverned(outside, otherPolicy(outside, c.holder));
  if (!answer.released) return refusedOnNobody(question, category, answer.obligations);
  const basis: Basis = { section: answer.section, categories: [category], ...NO_GROUNDS };
  return {
    effect: "PERMIT",
    bases: [basis],
    categories: [category],
    fields: null,
    obligations: inOrder([plain("AUDIT_ACCESS"), ...answer.obligations]),
    validUntil: null,
    reason: "PERMITTED",
  };
}

const NO_GROUNDS = { consentId: null, agreementId: null, orderId: null, relation: null };

function refusedOnNobody(question: Question, category: Category, extra: Obligation[]): Decision {
  const { prepared } = question;
  const bar = prepared.rule.proceedings ? "PROCEEDINGS_BAR" : null;
  const row = category === "DEIDENTIFIED_ROW" ? "NOT_DEIDENTIFIED" : "NO_BASIS";
  const reason = undecidable(prepared) ?? bar ?? (prepared.rule.withoutPerson ? row : "NO_BASIS");
  return refused(question, { effect: "DENY", reason, offerAlternative: false }, extra);
}

/** Contract 3, steps 1 to 12, for person categories. */
function onPerson(question: Question, asked: CategoryMask): Decision {
  const { c, prepared } = question;
  if (c === null) return refusedUnknown(question);
  const outside = outsidePart2(c);
  if (outside !== null) return notGoverned(outside, otherPolicy(outside, c.holder));
  if ((asked & ~findingsOutsidePart2(c)) === 0) {
    const reason = findingReason(c, asked);
    return notGoverned(reason, otherPolicy(reason, c.holder));
  }
  const tally = tryBases(c, asked);
  if (tally.bases.length > 0) return released(c, tally, asked);
  const told = prepared.refusedAlike || mayKnow(c, groundsToKnow(c), asked);
  return refused(question, refusalOf(question, told, refusalReason(c, asked)), []);
}

/** 42 CFR 2.13(c): there is no such record. */
function refusedUnknown(question: Question): Decision {
  const reason = undecidable(question.prepared) ?? "NO_RECORD";
  return refused(question, refusalOf(question, question.prepared.refusedAlike, reason), []);
}

function refusalOf({ prepared }: Question, told: boolean, reason: Reason): Refusal {
  return { effect: told ? "DENY" : "HIDE", reason, offerAlternative: prepared.refusedAlike };
}

function refused(question: Question, refusal: Refusal, extra: readonly Obligation[]): Decision {
  const { prepared, person, relations, c } = question;
  const standing = c ?? standingOf(prepared, person, relations, null);
  const obligations = refusalObligations(standing, c?.programId ?? null, refusal);
  obligations.push(...extra);
  return withoutRelease(refusal.effect, inOrder(obligations), refusal.reason);
}

function notGoverned(reason: Reason, policy: OtherPolicy): Decision {
  const obligations = inOrder([plain("AUDIT_ACCESS"), { policy, type: "APPLY_OTHER_POLICY" }]);
  return withoutRelease("NOT_GOVERNED", obligations, reason);
}

/** DENY, HIDE and NOT_GOVERNED release nothing. */
export function withoutRelease(
  effect: "DENY" | "HIDE" | "NOT_GOVERNED",
  obligations: Obligation[],
  reason: Reason,
): Decision {
  return { effect, bases: [], categories: [], fields: null, obligations, validUntil: null, reason };
}

function released(c: Case, { withheld, bases }: Tally, asked: CategoryMask): Decision {
  const mask = asked & ~withheld;
  const obligations = releaseObligations(c, bases, mask);
  const tooOld = obligations.some(({ type }) => type === "LIMIT_TO_LAST_3_YEARS"); // 2.24(a)(2), 2.25(a)
  const inPart = withheld !== 0 || tooOld;
  obligations.push(...operationObligations(c.prepared.channel.operation, inPart ? "SOME" : "NONE"));
  return {
    effect: inPart ? "REDACT" : "PERMIT",
    bases: bases.map(basisOf),
    categories: listOf(mask),
    fields: fieldsOf(bases[0]?.section),
    obligations: inOrder(obligations),
    validUntil: validUntil(bases, c.prepared.now),
    reason: inPart ? "PERMITTED_IN_PART" : "PERMITTED",
  };
}

function basisOf({ section, categories, consentId, agreementId, orderId, relation }: UsedBasis): Basis {
  return { section, categories: listOf(categories), consentId, agreementId, orderId, relation };
}
