import { PERSON_CATEGORIES, neededFor } from "../lists";
import type { Request } from "../types";
import { ask, blank, facts, form, hold, personOf, recordOf, register, restriction, viewFrom } from "./parts";
import { namedConsent, tpoConsent, notesConsent, cjConsent, intermediary, redisclosedUnderHipaa, redisclosedToContractor } from "./scenarios-consents";
import { inside, qsoService, study, audit, courtOrder, medicalEmergency, crimeReport, patientAccess } from "./scenarios-bases";
import type { Random } from "./random";

/** Scenarios of steps 1 to 3a, 9 and section 4, and mixtures of the others. */

export function agreementElsewhere(random: Random): Request {
  const request = random.pick([qsoService, study, audit, redisclosedToContractor])(random);
  for (const one of request.agreements) one.partyOrganizationId = random.pick(["lead-atl", "lead-sea"]);
  register(request, "lead-atl");
  if (random.chance(0.3)) request.participant = null;
  return request;
}

export function mandateAlone(random: Random): Request {
  const request = random.pick([courtOrder, namedConsent, cjConsent])(random);
  request.orders = [];
  request.mandates = [{ id: "n-1", participantId: random.pick(["p-1", "p-2"]), type: "SUBPOENA" }];
  request.claims = ["HAS_SUBPOENA"];
  return request;
}

export function restrictedConsent(random: Random): Request {
  const request = random.pick([tpoConsent, tpoConsent, namedConsent, redisclosedUnderHipaa, inside])(random);
  const kind = random.pick(["AGREED", "AGREED", "PAID_IN_FULL"]);
  request.restrictions = [restriction(request, random, kind)];
  if (kind === "PAID_IN_FULL") {
    recordOf(request).paidInFullOutOfPocket = true;
    if (request.consents.length > 0 && random.chance(0.7)) {
      viewFrom(request, random.pick(["plan-a", "payer-a"]), "HEALTH_PLAN_STAFF");
      request.purpose = random.pick(["PAYMENT", "OPERATIONS"]);
      ask(request, random, neededFor(request.purpose));
      request.consents = [form(request, random, "TPO")];
      request.restrictions = [restriction(request, random, kind)];
    }
  }
  return request;
}

export function restrictionSetAside(random: Random): Request {
  const request = medicalEmergency(random);
  if (request.consents.length === 0) request.consents = [form(request, random, "TPO")];
  request.restrictions = [restriction(request, random, "AGREED")];
  if (random.chance(0.4)) request.restrictions.push(restriction(request, random, "AGREED", "x-2"));
  return request;
}

export function aggregate(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick(["bureau", "health-dept", "univ-a", "council-sea", null]), "BUREAU_ANALYST");
  request.purpose = random.pick([
    "REPORTING",
    "PUBLIC_HEALTH",
    "OWN_ANALYTICS",
    "RESEARCH",
    "AUDIT_EVALUATION",
    "QSO_SERVICE",
    "PROCEEDING_LEGISLATIVE",
    "OPERATIONS",
  ]);
  request.categories = ["AGGREGATE"];
  if (random.chance(0.7)) request.participant = null;
  if (random.chance(0.7)) request.record = null;
  return request;
}

const HARMLESS = ["STATE", "YEAR", "AGE_UP_TO_89", "AGE_90_PLUS", "ZIP3_OVER_20000", "DEMOGRAPHIC_GROUP", "OUTCOME_VALUE"];

const IDENTIFYING = ["NAME", "STREET", "PRECINCT", "CITY", "COUNTY", "ZIP3_UNDER_20000", "ZIP5", "DATE", "AGE_OVER_89", "PHONE", "UNIQUE_CODE", "PHOTO"];

export function deidentifiedRow(random: Random): Request {
  const request = aggregate(random);
  request.categories = ["DEIDENTIFIED_ROW"];
  if (request.record === null) {
    const record = random.chance(0.9) ? blank(random).record : null;
    request.record = record;
  }
  if (request.purpose === "PUBLIC_HEALTH" && random.chance(0.7)) viewFrom(request, "health-dept", "PUBLIC_HEALTH_OFFICIAL");
  if (request.record !== null) {
    request.record.deidentification = random.chance(0.08)
      ? null
      : {
          method: random.pick(["SAFE_HARBOR", "SAFE_HARBOR", "EXPERT_DETERMINATION", "EXPERT_DETERMINATION", "LIMITED_DATA_SET", "NONE"]),
          attributes: [...random.some(HARMLESS, 0, 4), ...(random.chance(0.5) ? random.some(IDENTIFYING, 1, 3) : [])],
          actualKnowledge: random.chance(0.15),
          expertReportId: random.chance(0.7) ? "doc-1" : null,
        };
  }
  return request;
}

export function notGoverned(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, inside])(random);
  const record = recordOf(request);
  switch (random.below(6)) {
    case 0:
      request.categories = ["DIRECTORY"];
      if (random.chance(0.3)) request.record = null;
      break;
    case 1:
      record.sourceOrganizationId = random.pick(["va-a", "va-b", "va-a", "lead-sea"]);
      record.holderOrganizationId = random.pick(["va-a", "va-b"]);
      register(request, "va-a", "va-b");
      break;
    case 2:
      record.sourceOrganizationId = random.pick(["clinic-a", "clinic-b", "lead-nym", "org-unknown"]);
      record.holderOrganizationId = random.pick(["clinic-a", "hosp-a", "housing-a", "lead-sea"]);
      register(request, record.sourceOrganizationId, record.holderOrganizationId);
      break;
    case 3:
      record.madeFor = "EVIDENCE_ONLY";
      request.categories = random.pick([["SUD_DIAGNOSIS"], ["SUD_DIAGNOSIS", "DRUG_TEST"]]);
      break;
    case 4:
      record.noSudFinding = true;
      request.categories = random.pick([
        ["SUD_DIAGNOSIS"],
        ["OVERDOSE_EVENT"],
        ["OVERDOSE_EVENT", "SUD_DIAGNOSIS"],
        ["OVERDOSE_EVENT", "HEALTH"],
      ]);
      break;
    default:
      hold(request, random.pick(["clinic-a", "clinic-b", "housing-a", "tp-sea"]), "CONSENT", "ORAL");
      request.consents = [
        form(request, random, random.pick(["NAMED", "TPO"]), {
          purposes: random.pick([["TREATMENT"], ["TREATMENT", "PAYMENT"], ["PAYMENT"]]),
          recipients: [{ type: "ORGANIZATION", id: record.holderOrganizationId }],
        }),
      ];
      if (random.chance(0.3)) {
        for (const one of request.consents) one.statements.hipaaRedisclosure = false;
      }
      if (random.chance(0.15)) {
        personOf(request).minor = { stateRule: "PARENT_REQUIRED", directorFinding: null };
        request.viewer.relations.push({ type: "PARENT_OF", participantId: "p-1" });
        for (const one of request.consents) one.information = ["TREATMENT_APPLICATION"];
      }
  }
  return request;
}

export function severalBases(random: Random): Request {
  const request = medicalEmergency(random);
  request.viewer.organizationId = "hosp-a";
  facts(request, "hosp-a").controls = [{ organizationId: "lead-sea", directAdministrative: random.chance(0.5) }];
  request.viewer.relations.push({ type: "NEED_FROM_DUTIES", participantId: random.pick(["p-1", "p-2"]) });
  hold(request, random.pick(["lead-sea", "clinic-a", "hub", "hosp-b"]));
  request.consents = [
    form(request, random, "TPO", { information: random.some(PERSON_CATEGORIES, 2, 6) }),
    form(request, random, "NAMED", { id: "c-2", information: random.some(PERSON_CATEGORIES, 2, 6) }),
  ];
  request.categories = random.some(PERSON_CATEGORIES, 3, 8);
  return request;
}

export function mayKnow(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, qsoService, study, audit, notesConsent, cjConsent, patientAccess])(random);
  request.purpose = random.pick(["IDENTITY_LOOKUP", "OTHER", "PAYMENT", "TREATMENT", "WARRANT_APPLICATION", "OPERATIONS"]);
  if (random.chance(0.3)) request.categories = ["SUD_COUNSELING_NOTE"];
  if (random.chance(0.3)) request.restrictions = [restriction(request, random, "AGREED")];
  return request;
}

export function nobodyKnown(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, cjConsent, medicalEmergency, inside])(random);
  for (const consent of request.consents) consent.knownFalse = random.chance(0.3);
  if (random.chance(0.5)) request.participant = null;
  if (random.chance(0.5)) request.record = null;
  return request;
}

export function unregistered(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, qsoService, inside, patientAccess, crimeReport, intermediary])(random);
  const gone = random.pick(["viewer", "source", "hub"]);
  if (request.viewer.organizationId === null) request.viewer.organizationId = "org-unknown";
  const ids: { [what: string]: string | null } = {
    viewer: request.viewer.organizationId,
    source: recordOf(request).sourceOrganizationId,
    hub: request.hub.id,
  };
  request.organizations = request.organizations.filter((one) => one.id !== ids[gone]);
  return request;
}

/** 2.54: a row for a public health authority. */
export function publicHealthRow(random: Random): Request {
  const request = deidentifiedRow(random);
  request.purpose = random.pick(["PUBLIC_HEALTH", "PUBLIC_HEALTH", "REPORTING"]);
  viewFrom(request, random.pick(["health-dept", "health-dept", "bureau"]), "PUBLIC_HEALTH_OFFICIAL");
  return request;
}
