import { allBases } from "./bases";
import type { Basis } from "./basis";
import {
  designatesDiscloser,
  designatesViewer,
  isUsable,
  missingElements,
  passes2_35,
} from "./consents";
import { passes2_12c5 } from "./exceptions";
import {
  effectiveAgreements,
  hasRelation,
  isCoveredEntityOrAssociate,
  isProceedingsPurpose,
  isProgram,
  link,
  ofParticipant,
  programOf,
  registered,
  viewerOrganization,
} from "./facts";
import { IDENTIFYING_ATTRIBUTES, PURPOSES_WITHOUT_PARTICIPANT } from "./lists";
import { inOrder, ofBasis, ofRefusal, ofRelease } from "./obligations";
import { isStopped } from "./restrictions";
import { isValid } from "./validity";
import type { Deidentification, Obligation, ReferenceDecision, Request } from "./types";

export type { ReferenceDecision } from "./types";

/**
 * A deliberately plain reading of the decision contract, for differential
 * tests only. It follows the text section by section and takes no short cuts.
 */
export function referenceDecide(candidate: unknown): ReferenceDecision {
  return referenceExplain(candidate).decision;
}

/** The decision and the sections its release rests on (for coverage counts). */
export function referenceExplain(candidate: unknown): { decision: ReferenceDecision; sections: string[] } {
  if (!isValid(candidate)) {
    const obligations = inOrder([{ type: "AUDIT_ACCESS" }, { type: "RECORD_DENIAL" }]);
    return { decision: { effect: "DENY", categories: [], fields: null, obligations }, sections: ["INVALID_REQUEST"] };
  }
  const request = candidate;

  // Step 1
  const otherPolicy = policyIfNotGoverned(request);
  if (otherPolicy !== null) {
    const obligations = inOrder([{ type: "AUDIT_ACCESS" }, { type: "APPLY_OTHER_POLICY", policy: otherPolicy }]);
    return { decision: { effect: "NOT_GOVERNED", categories: [], fields: null, obligations }, sections: [] };
  }

  // Step 2
  const { purpose } = request;
  if (purpose === null) return refuse(request);
  if (request.viewer.organizationId !== null && viewerOrganization(request) === null) return refuse(request);
  if (asksForNoPerson(request)) return decideWithoutParticipant(request, purpose);
  if (request.participant === null || request.record === null) return refuse(request);
  if (
    purpose === "ENROLLMENT" &&
    request.enrollment !== null &&
    request.enrollment.conditionedOnConsentKinds.includes("COUNSELING_NOTES")
  ) {
    return refuse(request, [{ type: "REJECT_CONDITIONING" }]);
  }

  // Steps 3 to 12: each category rests on the first basis that has it.
  const bases = allBases(request, purpose);
  const released: string[] = [];
  const used: Basis[] = [];
  for (const category of [...request.categories].sort()) {
    const first = bases.find((basis) => basis.categories.has(category));
    if (first === undefined) continue;
    released.push(category);
    used.push(first);
  }
  if (released.length === 0) return refuse(request);

  const ofBases = used.flatMap((basis) => ofBasis(request, basis));
  const isLogCut = ofBases.some((obligation) => obligation.type === "LIMIT_TO_LAST_3_YEARS");
  const effect = released.length < request.categories.length || isLogCut ? "REDACT" : "PERMIT";
  const fields = new Set(used.flatMap((basis) => basis.fields ?? []));
  return {
    decision: {
      effect,
      categories: released,
      fields: fields.size === 0 ? null : [...fields].sort(),
      obligations: inOrder([...ofBases, ...ofRelease(request, released, effect)]),
    },
    sections: [...new Set(used.map((basis) => basis.section))],
  };
}

function asksForNoPerson(request: Request): boolean {
  return request.categories.includes("AGGREGATE") || request.categories.includes("DEIDENTIFIED_ROW");
}

/** Step 1: the policy that decides instead of part 2, or null if part 2 governs. */
function policyIfNotGoverned(request: Request): string | null {
  const { record, categories } = request;
  const holder = record === null ? null : registered(request, record.holderOrganizationId);
  const elsePolicy = isCoveredEntityOrAssociate(holder) ? "HIPAA" : "LOCAL";

  if (categories.includes("DIRECTORY")) return elsePolicy;
  if (record === null) return null;
  const source = registered(request, record.sourceOrganizationId);
  if (source?.kind === "VA_FACILITY" && holder?.kind === "VA_FACILITY") return "38USC7332";
  const sourceIsProgram = isProgram(request, record.sourceOrganizationId);
  const holderIsProgram = isProgram(request, record.holderOrganizationId);
  if (!sourceIsProgram && !holderIsProgram) return elsePolicy;
  if (record.madeFor === "EVIDENCE_ONLY" && categories.length === 1 && categories[0] === "SUD_DIAGNOSIS") {
    return elsePolicy;
  }
  if (
    record.noSudFinding &&
    categories.every((category) => category === "SUD_DIAGNOSIS" || category === "OVERDOSE_EVENT")
  ) {
    return elsePolicy;
  }
  if (record.receivedUnder?.via === "CONSENT" && record.receivedUnder.medium === "ORAL" && !holderIsProgram) {
    const { consentId } = record.receivedUnder;
    const consent = ofParticipant(request, request.consents).find((form) => form.id === consentId);
    if (
      consent !== undefined &&
      (consent.kind === "NAMED" || consent.kind === "TPO") &&
      consent.purposes.includes("TREATMENT") &&
      missingElements(request, consent, holder).length === 0
    ) {
      return elsePolicy;
    }
  }
  return null;
}

/** Step 3a. */
function decideWithoutParticipant(
  request: Request,
  purpose: string,
): { decision: ReferenceDecision; sections: string[] } {
  if (!PURPOSES_WITHOUT_PARTICIPANT.includes(purpose)) return refuse(request);
  if (request.categories.includes("AGGREGATE")) {
    return release(request, "AGGREGATE", "AGGREGATE", [
      { type: "SUPPRESS_SMALL_CELLS" },
      { type: "COMPLEMENTARY_SUPPRESSION" },
      { type: "DIFFERENCING_GUARD" },
    ]);
  }

  if (request.record === null) return refuse(request);
  if (purpose === "PUBLIC_HEALTH" && viewerOrganization(request)?.publicHealthAuthority !== true) {
    return refuse(request);
  }
  const row = request.record.deidentification;
  if (row === null) return refuse(request);
  const identifying = row.attributes.filter((attribute) => IDENTIFYING_ATTRIBUTES.includes(attribute));
  if (!isDeidentified(row, identifying)) {
    if (identifying.length === 0) return refuse(request);
    return refuse(request, [{ type: "GENERALIZE", to: generalizationTargets(identifying) }]);
  }
  const section = purpose === "PUBLIC_HEALTH" ? "2.54" : "2.16(a)";
  const owed: Obligation[] = [{ type: "DEIDENTIFY_164_514B", method: row.method }];
  if (section === "2.54") owed.push({ type: "RECORD_BASIS", section });
  return release(request, "DEIDENTIFIED_ROW", section, owed);
}

function isDeidentified(row: Deidentification, identifying: string[]): boolean {
  if (row.actualKnowledge) return false;
  if (row.method === "SAFE_HARBOR") return identifying.length === 0;
  return row.method === "EXPERT_DETERMINATION" && row.expertReportId !== null;
}

function generalizationTargets(identifying: string[]): string[] {
  const targets = identifying.map((attribute) => {
    if (["STREET", "PRECINCT", "CITY", "COUNTY", "ZIP3_UNDER_20000", "ZIP5"].includes(attribute)) return "STATE";
    if (attribute === "DATE") return "YEAR";
    return attribute === "AGE_OVER_89" ? "AGE_90_PLUS" : "REMOVE";
  });
  return [...new Set(targets)].sort();
}

function release(
  request: Request,
  category: string,
  section: string,
  owed: Obligation[],
): { decision: ReferenceDecision; sections: string[] } {
  const obligations = inOrder([...owed, ...ofRelease(request, [category], "PERMIT")]);
  return { decision: { effect: "PERMIT", categories: [category], fields: null, obligations }, sections: [section] };
}

/** Section 4: HIDE or DENY, and what section 5 adds to each. */
function refuse(request: Request, owed: Obligation[] = []): { decision: ReferenceDecision; sections: string[] } {
  const everyone = doesEveryoneGetIt(request);
  const effect = everyone || mayViewerKnow(request) ? "DENY" : "HIDE";
  const obligations = [...owed, ...ofRefusal(request)];
  const { purpose } = request;

  if (effect === "HIDE") {
    obligations.push({ type: "UNIFORM_NOT_FOUND" });
    if (purpose === "EMERGENCY") obligations.push({ type: "GENERIC_CONSENT_PROMPT" });
  } else {
    if (isProceedingsPurpose(purpose)) obligations.push({ type: "NO_PROCEEDINGS_USE" });
    if (everyone && !asksForNoPerson(request)) {
      if (purpose === "AUDIT_EVALUATION" || purpose === "OWN_ANALYTICS") obligations.push({ type: "OFFER_AGGREGATE" });
      if (purpose === "PUBLIC_HEALTH" || purpose === "REPORTING") obligations.push({ type: "OFFER_DEIDENTIFIED" });
    }
  }
  return { decision: { effect, categories: [], fields: null, obligations: inOrder(obligations) }, sections: [] };
}

/** Section 4, "Everyone gets it". */
function doesEveryoneGetIt(request: Request): boolean {
  const { purpose } = request;
  if (purpose === null || asksForNoPerson(request)) return true;
  switch (purpose) {
    case "OWN_ANALYTICS":
    case "REPORTING":
    case "PUBLIC_HEALTH":
      return true;
    case "QSO_SERVICE":
      return effectiveAgreements(request, "QSOA").length === 0;
    case "AUDIT_EVALUATION":
      return effectiveAgreements(request, "AUDIT").length === 0;
    case "RESEARCH":
      return effectiveAgreements(request, "RESEARCH").length === 0;
    case "PAYMENT":
    case "OPERATIONS":
      return (
        viewerOrganization(request)?.kind === "CONTRACTOR" && effectiveAgreements(request, "CONTRACT").length === 0
      );
    default:
      return false;
  }
}

/** Section 4, "The viewer may know". */
function mayViewerKnow(request: Request): boolean {
  if (request.record === null || request.participant === null) return false;
  const asksOnlyForNotes = request.categories.every((category) => category === "SUD_COUNSELING_NOTE");

  if (link(request) !== null || hasRelation(request, "SELF")) return true;

  const isRestricted = request.categories.some((category) => isStopped(request, category));
  const isDesignated = ofParticipant(request, request.consents).some(
    (consent) =>
      (!asksOnlyForNotes || consent.kind === "COUNSELING_NOTES") &&
      isUsable(request, consent) &&
      designatesViewer(request, consent) &&
      designatesDiscloser(request, consent) &&
      (consent.kind !== "CJ_2_35" || passes2_35(request, consent)),
  );
  if (isDesignated && !isRestricted) return true;
  if (asksOnlyForNotes) return false;

  const program = programOf(request);
  const hasAgreement = ["QSOA", "AUDIT", "RESEARCH"].some((kind) =>
    effectiveAgreements(request, kind).some((agreement) => agreement.partyOrganizationId === program),
  );
  return hasAgreement || passes2_12c5(request);
}
