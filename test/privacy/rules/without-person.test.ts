import type { DecisionRequest, Deidentification } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import { aRecord, aRequest, aViewer, anOrganization } from "../builders";

const AUTHORITY = anOrganization({ id: "health-dept", kind: "HEALTH_DEPARTMENT", publicHealthAuthority: true });
const ALLOWED = ["REPORTING", "PUBLIC_HEALTH", "OWN_ANALYTICS", "RESEARCH", "AUDIT_EVALUATION", "QSO_SERVICE"] as const;

describe("contract 3a: counts and rates", () => {
  const counting = (changes: Partial<DecisionRequest> = {}) =>
    decide(aRequest({ categories: ["AGGREGATE"], participant: null, record: null, ...changes }));

  it.each(ALLOWED)("are handed to disclosure control for %s", (purpose) => {
    const decision = counting({ purpose });
    expect(decision).toMatchObject({ effect: "PERMIT", categories: ["AGGREGATE"], fields: null });
    expect(decision.obligations.map(({ type }) => type)).toEqual([
      "AUDIT_ACCESS",
      "COMPLEMENTARY_SUPPRESSION",
      "DIFFERENCING_GUARD",
      "SUPPRESS_SMALL_CELLS",
    ]);
  });

  it("are denied for any other purpose, and to an unknown organization", () => {
    expect(counting({ purpose: "TREATMENT" }).effect).toBe("DENY");
    expect(counting({ purpose: null }).effect).toBe("DENY");
    expect(counting({ purpose: "REPORTING", viewer: aViewer({ organizationId: "nobody" }) }).effect).toBe("DENY");
    expect(counting({ purpose: "PROSECUTION" }).obligations.map(({ type }) => type)).toEqual([
      "AUDIT_ACCESS",
      "NO_PROCEEDINGS_USE",
      "RECORD_DENIAL",
    ]);
  });
});

describe("45 CFR 164.514(b): a row that identifies nobody", () => {
  const row = (changes: Partial<Deidentification> = {}, request: Partial<DecisionRequest> = {}) =>
    decide(
      aRequest({
        organizations: [...aRequest().organizations, AUTHORITY],
        purpose: "REPORTING",
        categories: ["DEIDENTIFIED_ROW"],
        record: aRecord({
          deidentification: {
            method: "SAFE_HARBOR",
            attributes: ["STATE", "YEAR", "AGE_90_PLUS", "OUTCOME_VALUE"],
            actualKnowledge: false,
            expertReportId: null,
            ...changes,
          },
        }),
        ...request,
      }),
    );
  const generalized = (...attributes: Deidentification["attributes"]) =>
    row({ attributes }).obligations.flatMap((each) => (each.type === "GENERALIZE" ? each.to : []));

  it("2.16(a): leaves by safe harbor or by an expert's report", () => {
    expect(row()).toMatchObject({ effect: "PERMIT", bases: [{ section: "2.16(a)" }] });
    expect(row().obligations).toEqual([{ type: "AUDIT_ACCESS" }, { method: "SAFE_HARBOR", type: "DEIDENTIFY_164_514B" }]);
    const expert = { method: "EXPERT_DETERMINATION", attributes: ["CITY" as const] } as const;
    expect(row({ ...expert, attributes: [...expert.attributes], expertReportId: "d-1" }).effect).toBe("PERMIT");
    expect(row({ ...expert, attributes: [...expert.attributes] }).effect).toBe("DENY");
  });

  it("2.54: goes to a public health authority", () => {
    const authority = { purpose: "PUBLIC_HEALTH" as const, viewer: aViewer({ organizationId: "health-dept" }) };
    const decision = row({}, authority);
    expect(decision.bases).toMatchObject([{ section: "2.54" }]);
    expect(decision.obligations).toContainEqual({ section: "2.54", type: "RECORD_BASIS" });
    expect(row({}, { ...authority, viewer: aViewer({ organizationId: "city-sea" }) }).effect).toBe("DENY");
  });

  it("stays if someone knows whose it is, as a limited data set, or without the facts", () => {
    expect(row({ actualKnowledge: true }).effect).toBe("DENY");
    expect(row({ method: "LIMITED_DATA_SET" }).effect).toBe("DENY");
    expect(row({ method: "NONE" }).effect).toBe("DENY");
    expect(row({}, { record: aRecord() }).effect).toBe("DENY");
    expect(row({}, { record: null }).effect).toBe("DENY");
    expect(row({}, { purpose: "TREATMENT" }).effect).toBe("DENY");
  });

  it("is told what to reduce, sorted and once", () => {
    expect(generalized("CITY", "ZIP5", "DATE", "STATE")).toEqual(["STATE", "YEAR"]);
    expect(generalized("NAME", "PHOTO", "AGE_OVER_89")).toEqual(["AGE_90_PLUS", "REMOVE"]);
    expect(row({ actualKnowledge: true }).obligations.map(({ type }) => type)).not.toContain("GENERALIZE");
  });
});
