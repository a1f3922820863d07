import { PERSON_CATEGORIES, PROCEEDINGS_PURPOSES, neededFor } from "../lists";
import type { Request } from "../types";
import { elementBreaks } from "./breaks";
import { DAY, agreement, ask, blank, form, hold, matter, personOf, recordOf, register, shift, viewFrom, CLINICS, JUSTICE } from "./parts";
import type { Random } from "./random";

/** Scenarios of steps 6, 7 and 6b: a consent that opens, in every kind and every way. */

const NAMED_PURPOSES = [
  "TREATMENT",
  "PAYMENT",
  "OPERATIONS",
  "CARE_COORDINATION",
  "FAMILY_REQUEST",
  "PATIENT_REQUEST",
  "FUNDRAISING",
  "REPORTING",
  "PUBLIC_HEALTH",
  "OWN_ANALYTICS",
];

export function namedConsent(random: Random): Request {
  const request = blank(random);
  const toJustice = random.chance(0.35);
  if (toJustice) viewFrom(request, ...random.pick(JUSTICE));
  else viewFrom(request, random.pick([...CLINICS, "housing-a", "defense-a", "lead-atl", "vendor-a"]), "EXTERNAL_CLINICIAN");
  if (random.chance(0.08)) request.viewer.organizationId = null;
  if (random.chance(0.2)) request.viewer.classes = ["operational workgroup"];
  const purpose = random.pick(NAMED_PURPOSES);
  request.purpose = purpose === "TREATMENT" && random.chance(0.3) ? "EMERGENCY" : purpose;
  ask(request, random, neededFor(request.purpose));
  request.consents = [form(request, random, "NAMED", { purposes: [purpose, ...random.some(["RESEARCH", "CJ_MONITORING"], 0, 1)] })];
  recordOf(request).adverseDetail = random.pick([true, false, null]);
  return request;
}

export function adverseDetail(random: Random): Request {
  const request = blank(random);
  viewFrom(request, ...random.pick(JUSTICE));
  request.purpose = "CARE_COORDINATION";
  ask(request, random, ["ADVERSE_EVENT", "CASE_NOTE", "DRUG_TEST", "ATTENDANCE"]);
  request.consents = [form(request, random, "NAMED", { purposes: ["CARE_COORDINATION"] })];
  recordOf(request).adverseDetail = random.pick([true, null, true, false]);
  return request;
}

export function tpoConsent(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick([...CLINICS, "plan-a", "payer-a", "vendor-a"]), "EXTERNAL_CLINICIAN");
  request.purpose = random.pick(["TREATMENT", "PAYMENT", "OPERATIONS", "EMERGENCY"]);
  ask(request, random, neededFor(request.purpose));
  request.consents = [form(request, random, "TPO")];
  return request;
}

export function notesConsent(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick(CLINICS), "CLINICIAN");
  const purpose = random.pick(["TREATMENT", "PATIENT_REQUEST", "RESEARCH", "OPERATIONS"]);
  request.purpose = purpose;
  request.categories = random.pick([["SUD_COUNSELING_NOTE"], ["SUD_COUNSELING_NOTE"], ["SUD_COUNSELING_NOTE", "HEALTH"]]);
  request.consents = [
    form(request, random, "COUNSELING_NOTES", { purposes: [purpose], information: ["SUD_COUNSELING_NOTE"] }),
  ];
  if (random.chance(0.3)) {
    request.consents.push(form(request, random, "NAMED", { id: "c-2", purposes: [purpose], information: request.categories }));
  }
  return request;
}

export function proceedingsConsent(random: Random): Request {
  const request = blank(random);
  viewFrom(request, ...random.pick([...JUSTICE, ["defense-a", "DEFENSE_ATTORNEY"] as [string, string]]));
  const purpose = random.pick(PROCEEDINGS_PURPOSES);
  request.purpose = purpose;
  ask(request, random, neededFor(purpose));
  request.consents = [
    form(request, random, "PROCEEDINGS", { purposes: [...new Set([purpose, ...random.some(PROCEEDINGS_PURPOSES, 0, 1)])] }),
  ];
  return request;
}

export function cjConsent(random: Random): Request {
  const request = blank(random);
  const [organizationId, role] = random.pick(JUSTICE.slice(0, 5));
  viewFrom(request, organizationId, role);
  request.purpose = "CJ_MONITORING";
  ask(request, random, neededFor("CJ_MONITORING"));
  request.matters = [matter(request, random, organizationId)];
  request.viewer.relations = [{ type: "MONITORS", matterId: "m-1" }];
  request.consents = [form(request, random, "CJ_2_35")];
  if (random.chance(0.15)) request.purpose = random.pick(["INVESTIGATION", "CARE_COORDINATION", "REVOCATION_HEARING"]);
  if (random.chance(0.2)) recordOf(request).adverseDetail = null;
  return request;
}

export function researchConsent(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick(["univ-a", "univ-b"]), "RESEARCHER");
  request.purpose = "RESEARCH";
  ask(request, random, neededFor("RESEARCH"));
  request.consents = [form(request, random, "RESEARCH")];
  return request;
}

export function signers(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, researchConsent])(random);
  const person = personOf(request);
  const signature = { electronic: random.chance(0.3), electronicProhibited: random.chance(0.1), authorityDocumentId: "doc-1" };
  const [consent] = request.consents;
  if (consent === undefined) return request;
  if (random.chance(0.5)) {
    person.minor = { stateRule: random.pick(["MINOR_ALONE", "PARENT_REQUIRED", "UNKNOWN"]), directorFinding: null };
    consent.signatures = ["PATIENT", "PARENT"].map((by) => ({ ...signature, by }));
  } else {
    person.deceased = random.chance(0.5);
    person.capacity = person.deceased ? "FULL" : "ADJUDICATED_INCAPABLE";
    consent.signatures = [{ ...signature, by: "AUTHORIZED_2_15" }];
  }
  return request;
}

export function intermediary(random: Random): Request {
  const request = blank(random);
  request.hub.legalRole = "INTERMEDIARY";
  viewFrom(request, random.pick([...CLINICS, "pd-sea"]), "EXTERNAL_CLINICIAN");
  const kind = random.pick(["NAMED", "TPO"]);
  request.purpose = random.pick(["TREATMENT", "EMERGENCY", "PAYMENT"]);
  ask(request, random, neededFor(request.purpose));
  request.consents = [form(request, random, kind, { purposes: ["TREATMENT", "PAYMENT"] })];
  return request;
}

export function registryCheck(random: Random): Request {
  const request = blank(random);
  const program = random.pick(["otp-sea", "detox-sea"]);
  register(request, program);
  recordOf(request).sourceOrganizationId = program;
  recordOf(request).holderOrganizationId = program;
  viewFrom(request, random.pick(["registry", "detox-sea", "otp-sea"]), "CLINICIAN");
  if (random.chance(0.25)) request.hub.legalRole = "INTERMEDIARY";
  request.purpose = "MULTI_ENROLLMENT";
  request.categories = random.pick([["OTP_ENROLLMENT"], ["OTP_ENROLLMENT"], ["OTP_ENROLLMENT", "DRUG_TEST"]]);
  request.multiEnrollment = {
    moment: random.pick(["ACCEPTANCE", "DRUG_OR_DOSE_CHANGE", "INTERRUPTION"]),
    distanceMiles: random.pick([0, 120, 199.5, 200]),
  };
  const recipients = [{ type: "ORGANIZATION", id: request.viewer.organizationId ?? "registry" }];
  request.consents = [
    form(request, random, "NAMED", {
      purposes: ["MULTI_ENROLLMENT"],
      discloserId: program,
      ...(request.hub.legalRole === "QSO" && random.chance(0.8) ? { recipients } : {}),
    }),
  ];
  return request;
}

export function redisclosedUnderHipaa(random: Random): Request {
  const request = blank(random);
  hold(request, random.pick(["hosp-a", "hosp-b", "clinic-a", "tp-hipaa", "plan-a"]));
  viewFrom(request, random.pick(["clinic-a", "hosp-b", "plan-a", "vendor-b", "tp-hipaa"]), "EXTERNAL_CLINICIAN");
  request.purpose = random.pick(["TREATMENT", "PAYMENT", "OPERATIONS", "EMERGENCY"]);
  ask(request, random, neededFor(request.purpose));
  request.consents = [form(request, random, "TPO", { recipients: [{ type: "ORGANIZATION", id: "hosp-a" }] })];
  return request;
}

export function redisclosedByProgram(random: Random): Request {
  const request = blank(random);
  hold(request, random.pick(["tp-sea", "lead-atl", "otp-sea"]));
  viewFrom(request, random.pick(["clinic-a", "clinic-b", "plan-a", "vendor-a", "tp-hipaa"]), "EXTERNAL_CLINICIAN");
  request.purpose = random.pick(["TREATMENT", "PAYMENT", "OPERATIONS", "EMERGENCY"]);
  ask(request, random, neededFor(request.purpose));
  request.consents = [form(request, random, "TPO")];
  return request;
}

export function redisclosedToContractor(random: Random): Request {
  const request = blank(random);
  const holder = random.pick(["payer-a", "payer-a", "housing-a", "tp-sea", "plan-a"]);
  hold(request, holder);
  const contractor = random.pick(["vendor-a", "vendor-b", "funder-a"]);
  viewFrom(request, contractor, "CONTRACTOR_STAFF");
  request.purpose = random.pick(["PAYMENT", "OPERATIONS", "PAYMENT", "OPERATIONS", "TREATMENT"]);
  ask(request, random, neededFor(request.purpose));
  const recipients = [{ type: "ORGANIZATION", id: holder }];
  const purposes = random.pick([["PAYMENT", "OPERATIONS"], ["PAYMENT", "OPERATIONS", "TREATMENT"]]);
  request.consents = [form(request, random, random.pick(["NAMED", "TPO"]), { purposes, recipients })];
  request.agreements = [agreement(request, random, "CONTRACT", holder, contractor)];
  if (random.chance(0.25)) {
    const second = agreement(request, random, "CONTRACT", holder, contractor, "a-0");
    second.categories = random.some(PERSON_CATEGORIES, 2, 6);
    request.agreements.push(second);
  }
  return request;
}

export function severalConsents(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, cjConsent, intermediary])(random);
  const [first] = request.consents;
  if (first === undefined) return request;
  request.categories = random.some(neededFor(request.purpose ?? "OTHER"), 2, 4);
  first.information = request.categories.slice(0, 1);
  const others = request.categories.slice(1).map((category, index) => ({
    ...structuredClone(first),
    id: random.pick(["c-0", "c-10", "c-2", "b-9"]) + String(index),
    information: random.chance(0.3) ? [...request.categories] : [category],
    copyAvailable: random.chance(0.7),
    knownFalse: random.chance(0.1),
  }));
  request.consents = random.shuffle([first, ...others]);
  return request;
}

/** Each element of each kind of form taken away alone. */
export function elementMissing(random: Random): Request {
  const request = random.pick([namedConsent, tpoConsent, notesConsent, proceedingsConsent, cjConsent, researchConsent])(random);
  random.pick(elementBreaks)(request, random);
  return request;
}

/** The elements that only a TPO form needs, and the statement of (a)(4)(iii) that others may need. */
export function tpoElementMissing(random: Random): Request {
  const request = random.pick([tpoConsent, namedConsent])(random);
  for (const consent of request.consents) {
    const { statements } = consent;
    if (consent.kind !== "TPO") {
      if (random.chance(0.5)) {
        statements.hipaaRedisclosure = false;
      } else {
        consent.purposes = [...new Set([...consent.purposes, "FUNDRAISING"])];
        statements.fundraisingOptOut = false;
      }
      continue;
    }
    statements[random.pick(["hipaaRedisclosure", "mayBeRedisclosed", "refusalConsequences"] as const)] = false;
    if (random.chance(0.2)) consent.purposes = random.some(["TREATMENT", "PAYMENT", "REPORTING", "FUNDRAISING"], 1, 3);
  }
  return request;
}

/** 2.35(c): revoked early, in time, or not at all. */
export function cjRevocation(random: Random): Request {
  const request = cjConsent(random);
  const around = (): string => shift(request.now, random.pick([-30 * DAY, -1, 0, 1, 30 * DAY]));
  for (const consent of request.consents) {
    consent.revocation = { at: around(), form: random.pick(["WRITTEN", "ORAL"]) };
    if (consent.cj === null) continue;
    consent.cj.revocable = random.pick([
      { type: "FINAL_DISPOSITION" },
      { type: "DATE", at: around() },
      { type: "EVENT", occurredAt: random.pick([null, around()]), afterFinalDisposition: false },
    ]);
  }
  return request;
}

/** 2.14: the parent is the viewer, or not, of a minor who applied for treatment. */
export function parentAsks(random: Random): Request {
  const request = blank(random);
  viewFrom(request, null, "PARENT");
  request.purpose = random.pick(["FAMILY_REQUEST", "PATIENT_REQUEST"]);
  request.categories = random.pick([["TREATMENT_APPLICATION"], ["TREATMENT_APPLICATION", "HEALTH"]]);
  request.viewer.relations = [{ type: random.pick(["PARENT_OF", "PARENT_OF", "TREATS"]), participantId: random.pick(["p-1", "p-1", "p-2"]) }];
  personOf(request).minor = {
    stateRule: random.pick(["MINOR_ALONE", "PARENT_REQUIRED", "UNKNOWN"]),
    directorFinding: null,
  };
  const information = random.pick([["TREATMENT_APPLICATION"], ["TREATMENT_APPLICATION"], ["TREATMENT_APPLICATION", "HEALTH"]]);
  const consent = form(request, random, "NAMED", { purposes: ["FAMILY_REQUEST", "PATIENT_REQUEST"], information });
  consent.signatures = random.pick([["PATIENT"], ["PATIENT"], ["PATIENT", "PARENT"], ["PARENT"]]).map((by) => ({
    by,
    electronic: false,
    electronicProhibited: random.chance(0.5),
    authorityDocumentId: null,
  }));
  request.consents = [consent];
  return request;
}
