import type { DecisionRequest, Incident } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { aCopyHeldBy, aParticipant, aRecord, aRequest, aViewer, anOrganization } from "../builders";

/** What the program itself may tell: each fact that such a report rests on, alone. */

const crimeFacts: Incident = {
  id: "i-1",
  participantId: "p-1",
  kind: "CRIME_ON_PREMISES",
  initiatedByOrganizationId: "lead-sea",
  reportedToOrganizationId: "pd-sea",
  stateStatute: null,
};

describe("42 CFR 2.12(c)(5): a crime at the program", () => {
  const told = (incident: Partial<Incident> = {}, changes: Partial<DecisionRequest> = {}) =>
    decide(
      aRequest({
        viewer: aViewer({ organizationId: "pd-sea" }),
        purpose: "CRIME_ON_PREMISES",
        categories: ["PARTICIPANT_IDENTITY", "ENROLLMENT_STATUS", "INCIDENT_CIRCUMSTANCES"],
        incident: { ...crimeFacts, ...incident },
        ...changes,
      }),
    );

  it("is told from the program's record or the hub's copy, not from another body's", () => {
    expect(told().effect).toBe("PERMIT");
    expect(told({}, { record: aRecord({ holderOrganizationId: "hub" }) }).effect).toBe("PERMIT");
    expect(told({}, { record: aCopyHeldBy("clinic-a") }).effect).toBe("HIDE");
  });

  it("is told by these three kinds of incident, and no claim or other incident", () => {
    const kinds = ["CRIME_ON_PREMISES", "CRIME_AGAINST_PERSONNEL", "THREAT_OF_SUCH_CRIME", "CRIME_ELSEWHERE", "CHILD_ABUSE_REPORT"] as const;
    expect(kinds.filter((kind) => told({ kind }).effect === "PERMIT")).toEqual(kinds.slice(0, 3));
    expect(told({}, { incident: null, claims: ["LAW_ENFORCEMENT_AUTHORITY", "OFFICER_SAFETY"] }).effect).toBe("HIDE");
  });

  it("is told to a registered police body, not to an officer without one", () => {
    expect(told({}, { viewer: aViewer() }).effect).toBe("HIDE");
    const organizations = aRequest().organizations.filter(({ id }) => id !== "pd-sea");
    expect(told({}, { organizations }).effect).toBe("HIDE");
  });

  it("is three categories, and nothing of treatment", () => {
    const decision = told({}, { categories: ["PARTICIPANT_IDENTITY", "ENROLLMENT_STATUS", "INCIDENT_CIRCUMSTANCES", "SUD_TREATMENT", "CASE_NOTE"] });
    expect(decision).toMatchObject({ effect: "REDACT", categories: ["ENROLLMENT_STATUS", "INCIDENT_CIRCUMSTANCES", "PARTICIPANT_IDENTITY"] });
  });
});

describe("42 CFR 2.12(c)(6): a report of child abuse", () => {
  const told = (incident: Partial<Incident> = {}, changes: Partial<DecisionRequest> = {}) =>
    decide(
      aRequest({
        viewer: aViewer({ organizationId: "city-sea" }),
        purpose: "CHILD_ABUSE_REPORT",
        categories: ["CHILD_ABUSE_REPORT"],
        incident: { ...crimeFacts, kind: "CHILD_ABUSE_REPORT", reportedToOrganizationId: "city-sea", stateStatute: "RCW 26.44", ...incident },
        ...changes,
      }),
    ).effect;

  it.each<[string, Partial<Incident>, Partial<DecisionRequest>]>([
    ["no incident", {}, { incident: null }],
    ["another kind of incident", { kind: "CRIME_ON_PREMISES" }, {}],
    ["no statute", { stateStatute: null }, {}],
    ["a report that the program did not make", { initiatedByOrganizationId: "clinic-a" }, {}],
    ["a report to somebody else", { reportedToOrganizationId: "pd-sea" }, {}],
    ["another person", { participantId: "p-2" }, {}],
    ["another purpose", {}, { purpose: "OTHER" }],
    ["a viewer without an organization", {}, { viewer: aViewer() }],
    ["the records beside the report", {}, { categories: ["CASE_NOTE"] }],
  ])("is hidden for %s", (_name, incident, changes) => {
    expect(told()).toBe("PERMIT");
    expect(told(incident, changes)).toBe("HIDE");
  });

  it("goes to whatever registered body the program told", () => {
    const organizations = [...aRequest().organizations, anOrganization({ id: "dcyf" })];
    expect(told({ reportedToOrganizationId: "dcyf" }, { organizations, viewer: aViewer({ organizationId: "dcyf" }) })).toBe("PERMIT");
  });
});

describe("42 CFR 2.14(b)(2): the application of a minor", () => {
  const told = (finding: { lacksRationalChoice: boolean; substantialThreat: boolean }, changes: Partial<DecisionRequest> = {}) =>
    decide(
      aRequest({
        viewer: aViewer({ role: "PARENT", relations: [{ type: "PARENT_OF", participantId: "p-1" }] }),
        purpose: "FAMILY_REQUEST",
        categories: ["TREATMENT_APPLICATION"],
        participant: aParticipant({ minor: { stateRule: "PARENT_REQUIRED", directorFinding: finding } }),
        ...changes,
      }),
    ).effect;
  const both = { lacksRationalChoice: true, substantialThreat: true };

  it("is told for both grounds, to the parent, where the state asks for the parent", () => {
    expect(told(both)).toBe("PERMIT");
    expect(told({ ...both, lacksRationalChoice: false })).toBe("HIDE");
    expect(told({ ...both, substantialThreat: false })).toBe("HIDE");
    expect(told(both, { viewer: aViewer({ role: "PARENT" }) })).toBe("HIDE");
    expect(told(both, { purpose: "PATIENT_REQUEST" })).toBe("HIDE");
    expect(told(both, { participant: aParticipant() })).toBe("HIDE");
    expect(told(both, { participant: aParticipant({ minor: { stateRule: "UNKNOWN", directorFinding: both } }) })).toBe("HIDE");
  });
});
