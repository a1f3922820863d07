import { NEEDED_FOR_EMERGENCY, PERSON_CATEGORIES } from "../lists";
import type { Request } from "../types";
import { DAY, agreement, ask, blank, form, hold, order, personOf, recordOf, shift, viewFrom, JUSTICE } from "./parts";
import type { Random } from "./random";

/** Scenarios of steps 4 and 8: inside, agreements, orders and the exceptions with proof. */

const INSIDE = ["ADMIN_INTERNAL", "TREATMENT", "CARE_COORDINATION", "ENROLLMENT", "TRAINING", "EMERGENCY"];

export function inside(random: Random): Request {
  const request = blank(random);
  const fromControl = random.chance(0.3);
  viewFrom(request, fromControl ? "city-sea" : "lead-sea", "CASE_MANAGER");
  request.purpose = random.pick(INSIDE);
  ask(request, random, PERSON_CATEGORIES);
  request.viewer.relations = [{ type: "NEED_FROM_DUTIES", participantId: "p-1" }];
  if (request.purpose === "ENROLLMENT" || random.chance(0.1)) {
    request.enrollment = {
      noticeGivenAt: random.pick([null, shift(request.now, random.pick([-DAY, -1, 0, 1]))]),
      conditionedOnConsentKinds: random.pick([[], [], ["TPO"], ["TPO", "COUNSELING_NOTES"]]),
    };
  }
  return request;
}

export function insideNotes(random: Random): Request {
  const request = inside(random);
  request.purpose = random.pick(["TREATMENT", "TRAINING"]);
  request.categories = random.pick([["SUD_COUNSELING_NOTE"], ["SUD_COUNSELING_NOTE", "HEALTH"]]);
  request.viewer.relations.push(
    ...random.some(
      [
        { type: "ORIGINATED", recordId: "r-1" },
        { type: "TRAINEE", supervised: true },
      ],
      1,
      2,
    ),
  );
  return request;
}

export function qsoService(random: Random): Request {
  const request = blank(random);
  const provider = random.pick(["hub", "bureau", "vendor-a"]);
  viewFrom(request, provider, "HUB_SERVICE");
  request.purpose = "QSO_SERVICE";
  ask(request, random, PERSON_CATEGORIES);
  request.agreements = [agreement(request, random, "QSOA", "lead-sea", provider)];
  if (random.chance(0.25)) request.agreements.push(agreement(request, random, "QSOA", "lead-sea", provider, "a-2"));
  if (random.chance(0.15)) request.purpose = random.pick(["OWN_ANALYTICS", "TREATMENT", "IDENTITY_LOOKUP"]);
  return request;
}

export function study(random: Random): Request {
  const request = blank(random);
  const university = random.pick(["univ-a", "univ-b"]);
  viewFrom(request, university, "RESEARCHER");
  request.purpose = "RESEARCH";
  ask(request, random, PERSON_CATEGORIES);
  const party = random.chance(0.2) ? "clinic-a" : "lead-sea";
  if (party === "clinic-a") hold(request, party, "QSOA");
  const study = agreement(request, random, "RESEARCH", party, university);
  if (university === "univ-b" && study.determination !== null) study.determination.basis = "HIPAA_WAIVER";
  request.agreements = [study];
  return request;
}

export function audit(random: Random): Request {
  const request = blank(random);
  const auditor = random.pick(["funder-a", "payer-a", "bureau"]);
  viewFrom(request, auditor, "AUDITOR");
  request.purpose = "AUDIT_EVALUATION";
  ask(request, random, [...PERSON_CATEGORIES.slice(0, 12), "SUD_COUNSELING_NOTE", "SUD_COUNSELING_NOTE"]);
  const party = random.chance(0.2) ? "clinic-a" : "lead-sea";
  if (party === "clinic-a") hold(request, party, "QSOA");
  request.channel.mode = random.pick(["VIEW", "DOWNLOAD"]);
  request.agreements = [agreement(request, random, "AUDIT", party, auditor)];
  return request;
}

export function courtOrder(random: Random): Request {
  const request = blank(random);
  const [organizationId, role] = random.pick(JUSTICE);
  viewFrom(request, organizationId, role);
  const [type, purposes] = random.pick<[string, string[]]>([
    ["CIVIL_2_64", ["PROCEEDING_CIVIL", "PROCEEDING_ADMINISTRATIVE", "PROCEEDING_LEGISLATIVE"]],
    ["CRIMINAL_2_65", ["INVESTIGATION", "PROSECUTION", "WARRANT_APPLICATION", "REVOCATION_HEARING", "PROCEEDING_CRIMINAL"]],
    ["PROGRAM_2_66", ["PROGRAM_INVESTIGATION"]],
  ]);
  request.purpose = random.pick(purposes);
  ask(request, random, [...PERSON_CATEGORIES, "SUD_COUNSELING_NOTE"]);
  request.orders = [order(request, random, type, organizationId)];
  request.mandates = [{ id: "n-1", participantId: "p-1", type: "SUBPOENA" }];
  if (random.chance(0.2)) {
    const second = order(request, random, type, organizationId, "o-0");
    second.scope = random.some(PERSON_CATEGORIES, 1, 4);
    request.orders.push(second);
  }
  const [first] = request.orders;
  if (first !== undefined && first.confidentialBasis !== null) {
    recordOf(request).confidentialCommunication = random.chance(0.5);
  }
  return request;
}

export function medicalEmergency(random: Random): Request {
  const request = blank(random);
  viewFrom(
    request,
    random.pick(["hosp-a", "hosp-b", "ems-a", "clinic-b", "detox-sea"]),
    random.pick(["EMERGENCY_PHYSICIAN", "EMS_RESPONDER", "CLINICIAN", "EXTERNAL_CLINICIAN", "INTAKE_NURSE"]),
  );
  request.purpose = "EMERGENCY";
  ask(request, random, NEEDED_FOR_EMERGENCY);
  request.emergency = {
    participantId: "p-1",
    bonaFide: true,
    consentUnobtainable: random.chance(0.7),
    programClosedByDeclaredDisaster: random.chance(0.4),
    nature: random.pick(["overdose", "overdose", null]),
  };
  if (random.chance(0.3)) {
    request.consents = [form(request, random, "TPO", { information: random.some(PERSON_CATEGORIES, 1, 5) })];
  }
  return request;
}

export function crimeReport(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick(["pd-sea", "fbi"]), "POLICE_OFFICER");
  request.purpose = "CRIME_ON_PREMISES";
  ask(request, random, ["INCIDENT_CIRCUMSTANCES", "PARTICIPANT_IDENTITY", "ENROLLMENT_STATUS"]);
  request.incident = {
    id: "i-1",
    participantId: "p-1",
    kind: random.pick(["CRIME_ON_PREMISES", "CRIME_AGAINST_PERSONNEL", "THREAT_OF_SUCH_CRIME"]),
    initiatedByOrganizationId: "lead-sea",
    reportedToOrganizationId: request.viewer.organizationId ?? "pd-sea",
    stateStatute: null,
  };
  return request;
}

export function childAbuse(random: Random): Request {
  const request = blank(random);
  viewFrom(request, random.pick(["cps-a", "pd-sea"]), "CHILD_WELFARE_INTAKE");
  request.purpose = "CHILD_ABUSE_REPORT";
  ask(request, random, ["CHILD_ABUSE_REPORT"]);
  request.incident = {
    id: "i-1",
    participantId: "p-1",
    kind: "CHILD_ABUSE_REPORT",
    initiatedByOrganizationId: "lead-sea",
    reportedToOrganizationId: request.viewer.organizationId ?? "cps-a",
    stateStatute: "RCW 26.44",
  };
  return request;
}

export function tellingParent(random: Random): Request {
  const request = blank(random);
  viewFrom(request, null, "PARENT");
  request.purpose = "FAMILY_REQUEST";
  ask(request, random, ["TREATMENT_APPLICATION"]);
  request.viewer.relations = [{ type: "PARENT_OF", participantId: "p-1" }];
  if (random.chance(0.05)) return request;
  personOf(request).minor = {
    stateRule: random.pick(["PARENT_REQUIRED", "PARENT_REQUIRED", "PARENT_REQUIRED", "UNKNOWN", "MINOR_ALONE"]),
    directorFinding: random.chance(0.1)
      ? null
      : { lacksRationalChoice: random.chance(0.85), substantialThreat: random.chance(0.85) },
  };
  if (random.chance(0.3)) {
    request.consents = [
      form(request, random, "NAMED", { purposes: ["FAMILY_REQUEST"], information: ["TREATMENT_APPLICATION"] }),
    ];
  }
  return request;
}

export function patientAccess(random: Random): Request {
  const request = blank(random);
  viewFrom(request, null, "PARTICIPANT");
  request.purpose = "PATIENT_ACCESS";
  request.viewer.relations = [{ type: "SELF", participantId: "p-1" }];
  ask(request, random, PERSON_CATEGORIES);
  return request;
}

const REQUESTED = ["2028-02-29T12:00:00Z", "2027-02-28T12:00:00Z", "2027-03-01T00:00:00Z", "2026-11-20T08:30:00Z"];

export function disclosureLog(random: Random): Request {
  const request = patientAccess(random);
  request.purpose = random.pick(["LIST_OF_DISCLOSURES", "ACCOUNTING"]);
  if (request.purpose === "LIST_OF_DISCLOSURES" || random.chance(0.3)) request.hub.legalRole = "INTERMEDIARY";
  request.categories = random.pick([["DISCLOSURE_LOG"], ["DISCLOSURE_LOG"], ["DISCLOSURE_LOG", "HEALTH"]]);
  const requestedAt = random.pick(REQUESTED);
  const year = Number(requestedAt.slice(0, 4)) - 3;
  const aroundSince = `${year}${requestedAt.slice(4).replace("-02-29", "-02-28")}`;
  const instants = [
    shift(requestedAt, -30 * DAY),
    shift(requestedAt, random.pick([-1, 0, 1])),
    shift(aroundSince, random.pick([-1, 0, 1])),
    shift(aroundSince, random.pick([-DAY, DAY])),
    shift(requestedAt, -1096 * DAY),
    shift(requestedAt, -1095 * DAY),
  ];
  request.disclosureLog = {
    requestedAt,
    inWriting: random.chance(0.8),
    entries: random.some(instants, 0, 4).map((at, index) => ({
      id: `e-${index}`,
      at,
      withConsent: random.chance(0.8),
      tpo: random.chance(0.5),
      ehr: random.chance(0.5),
      generalDesignation: random.chance(0.7),
    })),
  };
  return request;
}

/** 2.22, 2.31(b)(3): an enrollment step inside the program. */
export function enrollmentStep(random: Random): Request {
  const request = inside(random);
  request.purpose = random.pick(["ENROLLMENT", "ENROLLMENT", "ENROLLMENT", "TREATMENT"]);
  request.enrollment = {
    noticeGivenAt: random.pick([null, shift(request.now, random.pick([-DAY, -1, 0, 1]))]),
    conditionedOnConsentKinds: random.pick([[], ["TPO"], ["COUNSELING_NOTES"], ["TPO", "COUNSELING_NOTES"]]),
  };
  return request;
}
