import type { Reason } from "../domain/decision";
import { type Case } from "./case";
import type { CategoryMask } from "./categories";
import { tryConsents } from "./consents";
import {
  tryChildAbuseReport,
  tryCrimeReport,
  tryEmergency,
  tryParent,
  tryResearchAndAudit,
} from "./exceptions";
import { tryInside, tryQso } from "./inside";
import { tryOrders } from "./orders";
import { tryPatientRights } from "./patient-rights";
import type { Person } from "./person";
import type { Prepared } from "./prepare";
import { tryRedisclosure } from "./redisclosure";
import type { Tally } from "./tally";

/** Contract 3, step 2: why nothing can be decided for this viewer, whatever the record. */
export function undecidable(prepared: Prepared): Reason | null {
  if (prepared.purpose === null) return "PURPOSE_MISSING"; // 42 CFR 2.13(a)
  return prepared.organizationUnknown ? "VIEWER_ORGANIZATION_UNKNOWN" : null;
}

/** 2.31(b)(3): service may not depend on a counseling-notes consent. */
export function isConditioned(prepared: Prepared, person: Person): boolean {
  if (prepared.purpose !== "ENROLLMENT" || person.enrollment === null) return false;
  return person.enrollment.conditionedOnConsentKinds.includes("COUNSELING_NOTES");
}

/** Contract 3, steps 2 to 12: tries every basis in the order of evaluation. */
export function tryBases(c: Case, asked: CategoryMask): Tally {
  const tally: Tally = { withheld: asked, bases: [] };
  if (undecidable(c.prepared) !== null || c.person.id === null) return tally;
  if (isConditioned(c.prepared, c.person)) return tally;
  if (c.prepared.rule.proceedings) tryAgainstBar(c, tally);
  else tryAll(c, tally);
  return tally;
}

/** 2.12(d)(1): in proceedings, only a consent for them and an order of a court. */
function tryAgainstBar(c: Case, tally: Tally): void {
  tryConsents(c, tally);
  tryOrders(c, tally);
}

function tryAll(c: Case, tally: Tally): void {
  tryInside(c, tally);
  tryQso(c, tally);
  tryConsents(c, tally);
  tryRedisclosure(c, tally);
  tryOrders(c, tally);
  tryEmergency(c, tally);
  tryResearchAndAudit(c, tally);
  tryCrimeReport(c, tally);
  tryChildAbuseReport(c, tally);
  tryParent(c, tally);
  tryPatientRights(c, tally);
}
