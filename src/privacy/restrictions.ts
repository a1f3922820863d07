import type { RecordFacts } from "../domain/decision";
import type { CategoryMask } from "./categories";
import { isPast } from "./instants";
import { isPlanOrPayer } from "./organizations";
import type { Person, PersonRestriction } from "./person";
import type { Prepared } from "./prepare";

/** 42 CFR 2.26: the categories that restrictions keep back from this viewer for this purpose. */
export function restrictedCategories(prepared: Prepared, person: Person, slice: RecordFacts): CategoryMask {
  if (person.restrictions.length === 0 || prepared.rule.restrictedAs === null) return 0;
  if (areSetAside(prepared, person)) return 0;
  let mask = 0;
  for (const restriction of person.restrictions) {
    if (binds(restriction, prepared, slice)) mask |= restriction.categories;
  }
  return mask;
}

/** 2.26(a)(4): the ids of the restrictions set aside for an emergency that concern these categories. */
export function restrictionsSetAside(
  prepared: Prepared,
  person: Person,
  slice: RecordFacts,
  released: CategoryMask,
): string[] {
  if (person.restrictions.length === 0 || !areSetAside(prepared, person)) return [];
  return person.restrictions
    .filter((restriction) => (restriction.categories & released) !== 0)
    .filter((restriction) => binds(restriction, prepared, slice))
    .map(({ restriction }) => restriction.id);
}

/** 2.26(a)(3): emergency treatment by medical personnel goes before a restriction. */
function areSetAside(prepared: Prepared, person: Person): boolean {
  return prepared.purpose === "EMERGENCY" && prepared.medical && person.emergency?.bonaFide === true;
}

/** Whether a restriction is in force against this viewer, purpose and record; its categories apart. */
function binds({ restriction, bindsFrom }: PersonRestriction, prepared: Prepared, slice: RecordFacts): boolean {
  const { restrictedAs } = prepared.rule;
  if (restrictedAs === null || !restriction.purposes.includes(restrictedAs)) return false;
  if (!isPast(bindsFrom, prepared.now)) return false;
  if (!meetsViewer(restriction, prepared)) return false;
  if (restriction.kind === "PAID_IN_FULL" && !coversPaidService(prepared, slice)) return false;
  return !hasEnded(restriction, prepared, slice);
}

type Restriction = PersonRestriction["restriction"];

function meetsViewer({ recipientOrganizationIds }: Restriction, { organization }: Prepared): boolean {
  if (recipientOrganizationIds === null) return true;
  return organization !== null && recipientOrganizationIds.includes(organization.id);
}

/** 2.26(a)(6): a service paid in full, against plans and payers, for payment and operations. */
function coversPaidService({ organization, rule }: Prepared, slice: RecordFacts): boolean {
  if (!slice.paidInFullOutOfPocket || !isPlanOrPayer(organization)) return false;
  return rule.restrictedAs === "PAYMENT" || rule.restrictedAs === "OPERATIONS";
}

/** 2.26(b): by the patient in writing or documented; by the program for later records only. */
function hasEnded({ kind, termination }: Restriction, { now }: Prepared, slice: RecordFacts): boolean {
  if (termination === null || termination.at > now) return false;
  switch (termination.by) {
    case "PATIENT":
      return termination.form === "WRITTEN" || termination.documented;
    case "PROGRAM":
      return kind !== "PAID_IN_FULL" && slice.createdAt > termination.at;
  }
}
