import type { Consent, DecisionRequest, Recipient } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  aCaseManager,
  aChannel,
  aConsent,
  aMatter,
  aMonitoringConsent,
  aMonitoringRequest,
  aRecord,
  aRequest,
  aRestriction,
  aViewer,
  anAgreement,
  anOrder,
} from "../builders";

const typesOf = (request: DecisionRequest) => decide(request).obligations.map(({ type }) => type);
const HIDDEN = ["AUDIT_ACCESS", "RECORD_DENIAL", "UNIFORM_NOT_FOUND"];
const police = aViewer({ role: "POLICE_OFFICER", organizationId: "pd-sea" });

describe("42 CFR 2.13(c): a refusal that tells nothing", () => {
  it("is the same for a stranger's question about a patient and about nobody", () => {
    const about = aRequest({ viewer: police, purpose: "IDENTITY_LOOKUP" });
    const nobody = { ...about, participant: null, record: null };
    const { reason: _reason, ...hidden } = decide(about);
    expect(hidden).toEqual({ ...decide(nobody), reason: undefined });
    expect(typesOf(about)).toEqual(HIDDEN);
  });

  it("does not change with what the asker claims, or with how it asks", () => {
    const claims: DecisionRequest["claims"] = ["ALREADY_HAS_INFORMATION", "HAS_SUBPOENA", "OFFICER_SAFETY"];
    expect(decide(aRequest({ viewer: police, claims }))).toEqual(decide(aRequest({ viewer: police })));
    for (const operation of ["READ", "LIST", "COUNT", "FILTER", "SORT", "SUBSCRIBE"] as const) {
      expect(decide(aRequest({ viewer: police, channel: aChannel({ operation }) })).effect).toBe("HIDE");
    }
  });
});

describe("contract 4: a refusal that everyone gets", () => {
  it.each<[string, Partial<DecisionRequest>, string[]]>([
    ["no purpose", { purpose: null }, []],
    ["reporting on persons", { purpose: "REPORTING" }, ["OFFER_DEIDENTIFIED"]],
    ["public health on persons", { purpose: "PUBLIC_HEALTH" }, ["OFFER_DEIDENTIFIED"]],
    ["own analytics", { purpose: "OWN_ANALYTICS" }, ["OFFER_AGGREGATE"]],
    ["an audit without any agreement", { purpose: "AUDIT_EVALUATION" }, ["OFFER_AGGREGATE"]],
    ["research without any agreement", { purpose: "RESEARCH" }, []],
    ["a service without any agreement", { purpose: "QSO_SERVICE" }, []],
  ])("%s is denied, known person or not", (_name, changes, offered) => {
    const known = aRequest({ viewer: police, ...changes });
    for (const request of [known, { ...known, participant: null }, { ...known, record: null }]) {
      expect(decide(request).effect).toBe("DENY");
      expect(typesOf(request)).toEqual(["AUDIT_ACCESS", ...offered, "RECORD_DENIAL"]);
    }
  });

  it("an agreement of another kind does not help, one with another program hides", () => {
    const audit = (kind: "QSOA" | "AUDIT", partyOrganizationId: string) =>
      decide(
        aRequest({
          viewer: police,
          purpose: "AUDIT_EVALUATION",
          agreements: [anAgreement({ kind, partyOrganizationId, counterpartyOrganizationId: "pd-sea" })],
        }),
      ).effect;
    expect(audit("QSOA", "lead-atl")).toBe("DENY");
    expect(audit("AUDIT", "lead-atl")).toBe("HIDE");
    expect(audit("AUDIT", "lead-sea")).toBe("PERMIT");
  });

  it("payment by a contractor without any contract, but not by anyone else", () => {
    const contractor = aViewer({ organizationId: "contractor-a" });
    expect(decide(aRequest({ viewer: contractor, purpose: "OPERATIONS" })).effect).toBe("DENY");
    expect(decide(aRequest({ viewer: contractor, purpose: "TREATMENT" })).effect).toBe("HIDE");
    expect(decide(aRequest({ viewer: police, purpose: "OPERATIONS" })).effect).toBe("HIDE");
  });
});

describe("contract 4: a viewer who may know of the refusal", () => {
  const refused = (changes: Partial<DecisionRequest>) => decide(aRequest({ categories: ["HEALTH"], ...changes })).effect;
  const notes: Partial<DecisionRequest> = { categories: ["SUD_COUNSELING_NOTE"] };

  it("belongs to the program, even without a need", () => {
    expect(refused({ viewer: aViewer({ organizationId: "lead-sea" }) })).toBe("DENY");
    expect(refused({ viewer: aCaseManager(), ...notes })).toBe("DENY");
  });

  it("is designated by a usable consent, whatever its purpose", () => {
    expect(refused({ consents: [aConsent({ purposes: ["FAMILY_REQUEST"] })] })).toBe("DENY");
    expect(refused({ consents: [aConsent({ kind: "PROCEEDINGS", purposes: ["PROSECUTION"] })] })).toBe("DENY");
    expect(refused({ consents: [aConsent({ kind: "GENERAL_RELEASE" })] })).toBe("HIDE");
    expect(refused({ consents: [aConsent({ disclosers: [{ type: "ORGANIZATION", id: "clinic-b" }] })] })).toBe("HIDE");
  });

  it("is designated by a monitoring consent that passes its test", () => {
    const outside = (pathway: "ARREST_DIVERSION" | "SOCIAL_CONTACT") =>
      decide(aMonitoringRequest({ categories: ["HEALTH"], matters: [aMatter({ pathway })] })).effect;
    expect(outside("ARREST_DIVERSION")).toBe("DENY");
    expect(outside("SOCIAL_CONTACT")).toBe("HIDE");
  });

  it("has an agreement with this program, of any kind but a contract", () => {
    const withAgreement = (kind: "QSOA" | "AUDIT" | "RESEARCH" | "CONTRACT") =>
      refused({ agreements: [anAgreement({ kind, counterpartyOrganizationId: "clinic-a" })] });
    expect((["QSOA", "AUDIT", "RESEARCH", "CONTRACT"] as const).map(withAgreement)).toEqual(["DENY", "DENY", "DENY", "HIDE"]);
  });

  it("2.31(b): is told of separate notes only by a consent for them", () => {
    expect(refused({ ...notes, consents: [aConsent()] })).toBe("HIDE");
    expect(refused({ ...notes, agreements: [anAgreement({ counterpartyOrganizationId: "clinic-a" })] })).toBe("HIDE");
    const forNotes = aConsent({ kind: "COUNSELING_NOTES", information: ["SUD_COUNSELING_NOTE"], purposes: ["RESEARCH"] });
    expect(refused({ ...notes, consents: [forNotes] })).toBe("DENY");
    expect(refused({ ...notes, consents: [forNotes], restrictions: [aRestriction()] })).toBe("HIDE");
    expect(refused({ categories: ["SUD_COUNSELING_NOTE", "HEALTH"], consents: [aConsent()] })).toBe("DENY");
  });

  it("is told that the proceedings bar stands", () => {
    const request = aRequest({ purpose: "PROSECUTION", consents: [aConsent()] });
    expect(typesOf(request)).toEqual(["AUDIT_ACCESS", "NO_PROCEEDINGS_USE", "RECORD_DENIAL"]);
  });

  it("is no viewer whose organization is unknown, unless named in person", () => {
    const unknown = { viewer: aViewer({ organizationId: "clinic-x" }) };
    expect(refused({ ...unknown, consents: [aConsent({ recipients: [{ type: "ORGANIZATION", id: "clinic-x" }] })] })).toBe("HIDE");
    expect(refused({ ...unknown, consents: [aConsent({ recipients: [{ type: "PERSON", id: "u-1" }] })] })).toBe("DENY");
  });
});

describe("contract 5: what a refusal owes", () => {
  it("on COUNT, FILTER and SORT, counts and filters that tell nothing", () => {
    for (const operation of ["COUNT", "FILTER", "SORT"] as const) {
      const owed = typesOf(aRequest({ viewer: police, channel: aChannel({ operation }) }));
      expect(owed).toEqual(["AUDIT_ACCESS", "COUNT_EQUALS_VISIBLE_ROWS", "NO_FILTER_ON_HIDDEN_FIELDS", "RECORD_DENIAL", "UNIFORM_NOT_FOUND"]);
    }
  });

  it("on a partial answer, filters that tell nothing", () => {
    const partial = aRequest({ consents: [aConsent()], categories: ["SUD_TREATMENT", "BILLING"] });
    const onSort = { ...partial, channel: aChannel({ operation: "SORT" }) };
    expect(typesOf(partial)).not.toContain("NO_FILTER_ON_HIDDEN_FIELDS");
    expect(typesOf(onSort)).toContain("NO_FILTER_ON_HIDDEN_FIELDS");
  });

  it("only where a person was asked about, an alternative", () => {
    expect(typesOf(aRequest({ viewer: police, purpose: "REPORTING", categories: ["DEIDENTIFIED_ROW"] }))).toEqual(["AUDIT_ACCESS", "RECORD_DENIAL"]);
    const audit = anAgreement({ kind: "AUDIT", counterpartyOrganizationId: "clinic-a" });
    expect(typesOf(aRequest({ purpose: "AUDIT_EVALUATION", agreements: [audit], categories: ["HEALTH"] }))).toEqual(["AUDIT_ACCESS", "RECORD_DENIAL"]);
  });

  it("after an earlier release, a cache that forgets and a log that does not", () => {
    const previous = { effect: "PERMIT", consentId: "c-1", decidedAt: "2026-06-02T00:00:00Z" } as const;
    const owed = typesOf(aRequest({ viewer: police, previous }));
    expect(owed).toEqual(["AUDIT_ACCESS", "INVALIDATE_CACHE", "KEEP_PAST_LOG", "RECORD_DENIAL", "UNIFORM_NOT_FOUND"]);
    expect(typesOf(aRequest({ consents: [aConsent()], previous }))).not.toContain("INVALIDATE_CACHE");
  });

  it("to the privacy officer, word of an order, a mandate or a false consent", () => {
    const routed = (changes: Partial<DecisionRequest>) =>
      typesOf(aRequest({ viewer: police, ...changes })).includes("ROUTE_TO_PRIVACY_OFFICER");
    const toPolice: Recipient[] = [{ type: "ORGANIZATION", id: "pd-sea" }];
    expect(routed({ orders: [anOrder()] })).toBe(true);
    expect(routed({ orders: [anOrder({ participantId: "p-2" })] })).toBe(false);
    expect(routed({ mandates: [{ id: "n-1", participantId: "p-1", type: "SUMMONS" }] })).toBe(true);
    expect(routed({ consents: [aConsent({ knownFalse: true, recipients: toPolice })] })).toBe(true);
    expect(routed({ consents: [aConsent({ knownFalse: true })] })).toBe(false);
    expect(routed({ orders: [anOrder()], record: null })).toBe(true);
  });

  it("to the discloser, the faults of every deficient consent addressed to the viewer", () => {
    const reports = (recipients: Recipient[], changes: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
      typesOf(aRequest({ consents: [aConsent({ recipients, patientName: null, ...form })], ...changes })).includes(
        "REPORT_MISSING_ELEMENT_TO_DISCLOSER",
      );
    const entry = (hubId: string, members: (Recipient & { type: "INTERMEDIARY" })["members"]): Recipient[] => [
      { type: "INTERMEDIARY", hubId, members },
    ];
    expect(reports([])).toBe(true);
    expect(reports([{ type: "ORGANIZATION", id: "clinic-a" }])).toBe(true);
    expect(reports([{ type: "ORGANIZATION", id: "clinic-b" }])).toBe(false);
    expect(reports(entry("hub-2", { type: "ALL_MEMBERS" }))).toBe(true);
    expect(reports(entry("hub-2", { type: "NAMED", organizationIds: ["clinic-a"] }))).toBe(true);
    expect(reports(entry("hub-2", { type: "NAMED", organizationIds: ["clinic-b"] }))).toBe(false);
    const treating = { viewer: aViewer({ organizationId: "clinic-a", relations: [{ type: "TREATS" as const, participantId: "p-1" }] }) };
    expect(reports(entry("hub", { type: "TREATING_PROVIDERS" }), treating)).toBe(true);
    expect(reports(entry("hub-2", { type: "TREATING_PROVIDERS" }), treating)).toBe(false);
    expect(reports([{ type: "ORGANIZATION", id: "clinic-a" }], { record: null })).toBe(false);
    expect(reports([{ type: "ORGANIZATION", id: "clinic-a" }], {}, { kind: "GENERAL_RELEASE" })).toBe(false);
    expect(reports([{ type: "ORGANIZATION", id: "clinic-a" }], { purpose: null })).toBe(true);
  });

  it("for monitoring without a condition, the hint that an ordinary consent may serve", () => {
    const hinted = (changes: Partial<DecisionRequest>) =>
      typesOf(aMonitoringRequest(changes)).includes("SUGGEST_2_31_CONSENT");
    expect(hinted({ matters: [] })).toBe(true);
    expect(hinted({ matters: [aMatter({ condition: null })] })).toBe(true);
    expect(hinted({ matters: [aMatter({ pathway: "COMMUNITY_REFERRAL" })] })).toBe(true);
    expect(hinted({ consents: [aMonitoringConsent({ cj: null })] })).toBe(true);
    expect(hinted({ record: aRecord({ holderOrganizationId: "clinic-a" }) })).toBe(false);
    expect(hinted({ matters: [], purpose: "OTHER" })).toBe(false);
  });
});
