import type { Consent, Decision, DecisionRequest, Matter, Organization } from "../../../src/domain/decision";
import { decide, decideChecked } from "../../../src/privacy/decide";

/** A request that releases something, and would release nothing without this one consent. */
export interface Resting {
  readonly request: DecisionRequest;
  readonly consent: Consent;
  readonly decision: Decision;
  /** 2.33(b): the copy of somebody who received it under this consent (contract 3, step 6b). */
  readonly passedOn: boolean;
  readonly section: Decision["bases"][number]["section"];
  /** 2.35: the matter that the form is about. */
  readonly matter: Matter | null;
  readonly viewerOrganization: Organization | null;
}

export const isRelease = ({ effect }: Decision) => effect === "PERMIT" || effect === "REDACT";

/** Null if the request releases nothing, or not by one consent alone, or by one in two ways. */
export function restingOnOne(candidate: unknown): Resting | null {
  const { decision, invalidPath } = decideChecked(candidate);
  if (invalidPath !== null || !isRelease(decision)) return null;
  const request = candidate as DecisionRequest;
  const ids = new Set(decision.bases.map(({ consentId }) => consentId));
  const consent = request.consents.find(({ id }) => ids.size === 1 && ids.has(id));
  const [first] = decision.bases;
  if (consent === undefined || first === undefined) return null;
  if (isRelease(decide({ ...request, consents: request.consents.filter((each) => each !== consent) }))) return null;
  const passedOn = first.section.startsWith("2.33(b)");
  if (!passedOn && request.record?.receivedUnder?.consentId === consent.id) return null; // 6 and 6b
  return {
    request,
    consent,
    decision,
    passedOn,
    section: first.section,
    matter: matterOf(request, consent),
    viewerOrganization: request.organizations.find(({ id }) => id === request.viewer.organizationId) ?? null,
  };
}

function matterOf({ matters }: DecisionRequest, { cj, participantId }: Consent): Matter | null {
  return matters.find((each) => each.id === cj?.matterId && each.participantId === participantId) ?? null;
}

/** The same request with this consent changed. */
export function withForm({ request, consent }: Resting, changes: Partial<Consent>): DecisionRequest {
  return {
    ...request,
    consents: request.consents.map((each) => (each === consent ? { ...consent, ...changes } : each)),
  };
}

/** The decision on a changed request, which must still be a valid one. */
export function decideChanged(request: DecisionRequest): Decision {
  const { decision, invalidPath } = decideChecked(request);
  if (invalidPath !== null) throw new Error(`the change made the request invalid at ${invalidPath}`);
  return decision;
}
