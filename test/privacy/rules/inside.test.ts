import type { DecisionRequest, Relation } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  CITY,
  EVERY_PERSON_CATEGORY,
  HUB,
  aCaseManager,
  aCopyHeldBy,
  aRecord,
  aRequest,
  aViewer,
  anAgreement,
} from "../builders";

const typesOf = (request: DecisionRequest) => decide(request).obligations.map(({ type }) => type);

describe("42 CFR 2.12(c)(3): inside the program", () => {
  const everything = EVERY_PERSON_CATEGORY.filter((category) => category !== "SUD_COUNSELING_NOTE");
  const inside = (changes: Partial<DecisionRequest> = {}) =>
    aRequest({ viewer: aCaseManager(), categories: ["CASE_NOTE"], ...changes });

  it.each(["ADMIN_INTERNAL", "TREATMENT", "CARE_COORDINATION", "ENROLLMENT", "TRAINING", "EMERGENCY"] as const)(
    "staff with a need see every category but the notes for %s",
    (purpose) => {
      const decision = decide(inside({ purpose, categories: EVERY_PERSON_CATEGORY }));
      expect(decision.effect).toBe("REDACT");
      expect(decision.categories).toEqual([...everything].sort());
      expect(decision.bases[0]).toMatchObject({ section: "2.12(c)(3)(i)", relation: "NEED_FROM_DUTIES" });
    },
  );

  it("asks for a need, a purpose of those duties, and a copy inside", () => {
    const effectOf = (changes: Partial<DecisionRequest>) => decide(inside(changes)).effect;
    expect(effectOf({ viewer: aViewer({ organizationId: "lead-sea" }) })).toBe("DENY");
    expect(effectOf({ viewer: { ...aCaseManager(), relations: [{ type: "NEED_FROM_DUTIES", participantId: "p-2" }] } })).toBe("DENY");
    expect(effectOf({ purpose: "OTHER" })).toBe("DENY");
    expect(effectOf({ purpose: "INVESTIGATION" })).toBe("DENY");
    expect(effectOf({ record: aCopyHeldBy("clinic-a") })).toBe("DENY");
    expect(effectOf({ record: aRecord({ holderOrganizationId: "hub" }) })).toBe("PERMIT");
  });

  it("tells the staff what binds them", () => {
    expect(typesOf(inside())).toEqual(["AUDIT_ACCESS", "LIMIT_TO_DUTIES"]);
  });

  it("extends to direct administrative control, and no weaker tie", () => {
    const controlledBy = (directAdministrative: boolean) =>
      inside({
        viewer: { ...aCaseManager(), organizationId: "city-sea" },
        organizations: [
          ...aRequest().organizations.filter(({ id }) => id !== "city-sea"),
          { ...CITY, controls: [{ organizationId: "lead-sea", directAdministrative }] },
        ],
      });
    expect(typesOf(controlledBy(true))).toEqual(["AUDIT_ACCESS", "LIMIT_TO_DUTIES", "RECIPIENT_BOUND"]);
    expect(decide(controlledBy(false)).effect).toBe("HIDE");
    const originator = aCaseManager({ type: "ORIGINATED", recordId: "r-1" });
    const notes: Partial<DecisionRequest> = {
      viewer: { ...originator, organizationId: "city-sea" },
      categories: ["SUD_COUNSELING_NOTE"],
    };
    expect(decide({ ...controlledBy(true), ...notes }).effect).toBe("DENY"); // 2.31(b)(1)(i)
  });

  it("2.31(b)(1)(i): shows counseling notes to their originator and to supervised trainees", () => {
    const effectOf = (purpose: "TREATMENT" | "TRAINING", ...relations: Relation[]) =>
      decide(inside({ categories: ["SUD_COUNSELING_NOTE"], purpose, viewer: aCaseManager(...relations) })).effect;
    expect(effectOf("TREATMENT", { type: "ORIGINATED", recordId: "r-1" })).toBe("PERMIT");
    expect(effectOf("TREATMENT", { type: "ORIGINATED", recordId: "r-2" })).toBe("DENY");
    expect(effectOf("TRAINING", { type: "ORIGINATED", recordId: "r-1" })).toBe("DENY");
    expect(effectOf("TRAINING", { type: "TRAINEE", supervised: true })).toBe("PERMIT");
    expect(effectOf("TRAINING", { type: "TRAINEE", supervised: false })).toBe("DENY");
    expect(effectOf("TREATMENT", { type: "TRAINEE", supervised: true })).toBe("DENY");
  });
});

describe("42 CFR 2.22 and 2.31(b)(3): enrollment", () => {
  const enrolling = (noticeGivenAt: string | null, conditionedOnConsentKinds: ("TPO" | "COUNSELING_NOTES")[] = []) =>
    aRequest({
      viewer: aCaseManager(),
      purpose: "ENROLLMENT",
      categories: ["CONSENT_RECORD"],
      enrollment: { noticeGivenAt, conditionedOnConsentKinds },
    });

  it("the notice is due until it is given", () => {
    expect(typesOf(enrolling(null))).toContain("NOTICE_2_22_DUE");
    expect(typesOf(enrolling("2026-11-24T12:00:01Z"))).toContain("NOTICE_2_22_DUE");
    expect(typesOf(enrolling("2026-11-24T12:00:00Z"))).not.toContain("NOTICE_2_22_DUE");
  });

  it("the notice is due with a release for enrollment only, and only at an enrollment step", () => {
    expect(typesOf({ ...enrolling(null), purpose: "TREATMENT" })).not.toContain("NOTICE_2_22_DUE");
    expect(typesOf({ ...enrolling(null), enrollment: null })).not.toContain("NOTICE_2_22_DUE");
    const refused = { ...enrolling(null), viewer: aViewer({ organizationId: "lead-sea" }) };
    expect(typesOf(refused)).toEqual(["AUDIT_ACCESS", "RECORD_DENIAL"]);
    expect(decide({ ...enrolling(null, ["COUNSELING_NOTES"]), purpose: "TREATMENT" }).effect).toBe("PERMIT");
  });

  it("service may not depend on a counseling-notes consent", () => {
    expect(decide(enrolling(null, ["TPO"])).effect).toBe("PERMIT");
    const decision = decide(enrolling(null, ["TPO", "COUNSELING_NOTES"]));
    expect(decision).toMatchObject({ effect: "DENY", reason: "CONDITIONING_FORBIDDEN" });
    expect(decision.obligations.map(({ type }) => type)).toEqual(["AUDIT_ACCESS", "RECORD_DENIAL", "REJECT_CONDITIONING"]);
  });
});

describe("42 CFR 2.12(c)(4): a qualified service organization", () => {
  const serving = (changes: Partial<DecisionRequest> = {}) =>
    aRequest({
      viewer: aViewer({ role: "HUB_SERVICE", organizationId: HUB.id }),
      purpose: "QSO_SERVICE",
      agreements: [anAgreement()],
      ...changes,
    });

  it("gets the categories of its agreement, and never notes", () => {
    const agreements = [anAgreement({ categories: ["BILLING", "SUD_COUNSELING_NOTE"] })];
    const decision = decide(serving({ agreements, categories: ["BILLING", "HEALTH", "SUD_COUNSELING_NOTE"] }));
    expect(decision).toMatchObject({ effect: "REDACT", categories: ["BILLING"], validUntil: "2027-06-01T00:00:00Z" });
    expect(decision.obligations).toEqual([
      { type: "AUDIT_ACCESS" },
      { type: "RECIPIENT_BOUND" },
      { agreementId: "a-1", type: "RECORD_AGREEMENT_ID" },
    ]);
  });

  it("rests on the first agreement by id, whatever their order", () => {
    const [first, second] = [anAgreement({ id: "a-1" }), anAgreement({ id: "a-2" })];
    for (const agreements of [[first, second], [second, first]]) {
      expect(decide(serving({ agreements })).bases.map((basis) => basis.agreementId)).toEqual(["a-1"]);
    }
  });

  it.each([
    ["is not written", { written: false }],
    ["begins later", { startsAt: "2026-11-24T12:00:01Z" }],
    ["is over at this instant", { endsAt: "2026-11-24T12:00:00Z" }],
    ["does not bind to part 2", { undertakings: ["RESIST_JUDICIAL_ACCESS" as const] }],
    ["does not resist judicial access", { undertakings: ["BOUND_BY_PART2" as const] }],
  ])("has no agreement that %s, and everyone alike is denied", (_name, changes) => {
    expect(decide(serving({ agreements: [anAgreement(changes)] })).effect).toBe("DENY");
  });

  it("is denied about its own program, and hidden about another one", () => {
    expect(decide(serving({ categories: ["HEALTH"] })).effect).toBe("DENY");
    expect(decide(serving({ agreements: [anAgreement({ partyOrganizationId: "lead-atl" })] })).effect).toBe("HIDE");
  });

  it("cannot be a hub that is an intermediary", () => {
    expect(decide(serving({ hub: { id: "hub", legalRole: "INTERMEDIARY" } })).effect).toBe("DENY");
    const elsewhere = { id: "hub-2", legalRole: "INTERMEDIARY" } as const;
    expect(decide(serving({ hub: elsewhere })).effect).toBe("PERMIT");
  });
});
