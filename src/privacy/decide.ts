import type { Decision, DecisionRequest } from "../domain/decision";
import { inOrder, plain } from "./obligation-list";
import { aboutPerson } from "./person";
import { prepare } from "./prepare";
import { firstFault } from "./validate";
import { decisionFor, withoutRelease } from "./verdict";

/**
 * The decision contract: one request in, one decision out. Validation apart, this is exactly what
 * the gate runs in parts: prepare once, read a person's facts once, judge slice by slice.
 */
export function decide(request: unknown): Decision {
  return decideChecked(request).decision;
}

/** The decision, and for an invalid request the place of its first fault. */
export function decideChecked(request: unknown): { decision: Decision; invalidPath: string | null } {
  const invalidPath = firstFault(request);
  if (invalidPath !== null) return { decision: invalid(), invalidPath };
  return { decision: decideValid(request as DecisionRequest), invalidPath };
}

/** For requests that are known to keep the schema. */
export function decideValid(request: DecisionRequest): Decision {
  return decisionFor(prepare(request), aboutPerson(request), [], request.record, request.categories);
}

/** Contract 1: an invalid request opens nothing and tells nothing. */
function invalid(): Decision {
  const obligations = inOrder([plain("AUDIT_ACCESS"), plain("RECORD_DENIAL")]);
  return withoutRelease("DENY", obligations, "INVALID_REQUEST");
}
