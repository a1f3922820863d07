import type { Consent, DecisionRequest, Organization, Recipient } from "../../../src/domain/decision";
import { decide } from "../../../src/privacy/decide";
import {
  AFTER,
  BEFORE,
  CLINIC,
  LATER,
  NOW,
  PROGRAM,
  aChannel,
  aConsent,
  aParticipant,
  aRecord,
  aRequest,
  aViewer,
  anOrganization,
} from "../builders";

const typesOf = (request: DecisionRequest) => decide(request).obligations.map(({ type }) => type);
const withConsent = (changes: Partial<Consent>, request: Partial<DecisionRequest> = {}) =>
  decide(aRequest({ consents: [aConsent(changes)], ...request }));
const tpo: Partial<Consent> = { kind: "TPO", purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"] };

describe("42 CFR 2.31(c): a consent in time", () => {
  it.each<[string, Partial<Consent>, "PERMIT" | "HIDE", string | null]>([
    ["with a date to come", {}, "PERMIT", LATER],
    ["that expires in a second", { expiration: { type: "DATE", at: AFTER } }, "PERMIT", AFTER],
    ["that expires now", { expiration: { type: "DATE", at: NOW } }, "HIDE", null],
    ["whose event is still to come", { expiration: { type: "EVENT", occurredAt: null } }, "PERMIT", null],
    ["whose event has happened", { expiration: { type: "EVENT", occurredAt: BEFORE } }, "HIDE", null],
    ["signed now", { signedAt: NOW }, "PERMIT", LATER],
    ["signed in a second", { signedAt: AFTER }, "HIDE", null],
    ["revoked orally now", { revocation: { at: NOW, form: "ORAL" } }, "HIDE", null],
    ["revoked from the next second on", { revocation: { at: AFTER, form: "WRITTEN" } }, "PERMIT", AFTER],
    ["known to be false", { knownFalse: true }, "HIDE", null],
    ["that is a general release", { kind: "GENERAL_RELEASE" }, "HIDE", null],
    ["of another person", { participantId: "p-2" }, "HIDE", null],
  ])("%s", (_name, changes, effect, validUntil) => {
    expect(withConsent(changes)).toMatchObject({ effect, validUntil });
  });
});

describe("42 CFR 2.31(a)(4): a designated recipient", () => {
  const effectFor = (recipient: Recipient, request: Partial<DecisionRequest> = {}, form: Partial<Consent> = {}) =>
    withConsent({ ...form, recipients: [recipient] }, request).effect;
  const treats = { type: "TREATS", participantId: "p-1" } as const;
  const clinician = aViewer({ organizationId: "clinic-a", relations: [treats] });
  const officer = aViewer({ organizationId: "pd-sea", relations: [treats] });
  const hub = { id: "hub", legalRole: "INTERMEDIARY" } as const;

  it("is a person, an organization, or a class of either", () => {
    expect(effectFor({ type: "PERSON", id: "u-1" })).toBe("PERMIT");
    expect(effectFor({ type: "PERSON", id: "clinic-a" })).toBe("HIDE");
    expect(effectFor({ type: "ORGANIZATION", id: "clinic-b" })).toBe("HIDE");
    const className = "night clinics";
    expect(effectFor({ type: "CLASS", className })).toBe("HIDE");
    expect(effectFor({ type: "CLASS", className }, { viewer: { ...clinician, classes: [className] } })).toBe("PERMIT");
    const organizations = [PROGRAM, { ...CLINIC, classes: [className] }];
    expect(effectFor({ type: "CLASS", className }, { organizations })).toBe("PERMIT");
  });

  it("by the standard words of TPO, is a treating provider, a plan or payer, or a helper of the program", () => {
    const standard = { type: "TPO_STANDARD" } as const;
    expect(effectFor(standard, { viewer: clinician }, tpo)).toBe("PERMIT");
    expect(effectFor(standard, { viewer: clinician })).toBe("HIDE");
    expect(effectFor(standard, { viewer: { ...clinician, relations: [] } }, tpo)).toBe("HIDE");
    expect(effectFor(standard, { viewer: officer }, tpo)).toBe("HIDE");
    expect(effectFor(standard, { viewer: aViewer({ organizationId: "plan-a" }) }, tpo)).toBe("PERMIT");
    expect(effectFor(standard, { viewer: aViewer({ organizationId: "payer-a" }) }, tpo)).toBe("PERMIT");
    const helper = (actsFor: string[]) => ({
      organizations: [PROGRAM, anOrganization({ id: "helper", actsFor })],
      viewer: aViewer({ organizationId: "helper" }),
    });
    expect(effectFor(standard, helper(["lead-sea"]), tpo)).toBe("PERMIT");
    expect(effectFor(standard, helper(["lead-atl"]), tpo)).toBe("HIDE");
  });

  it("comes through an intermediary only by an entry that names it", () => {
    const through = (hubId: string, members: (Recipient & { type: "INTERMEDIARY" })["members"]): Recipient => ({
      type: "INTERMEDIARY",
      hubId,
      members,
    });
    const named = { type: "NAMED", organizationIds: ["clinic-a"] } as const;
    const members = { ...named, organizationIds: [...named.organizationIds] };
    expect(effectFor(through("hub", members), { hub })).toBe("PERMIT");
    expect(effectFor(through("hub", members))).toBe("HIDE");
    expect(effectFor(through("hub-2", members), { hub })).toBe("HIDE");
    expect(effectFor(through("hub", { type: "NAMED", organizationIds: ["clinic-b"] }), { hub })).toBe("HIDE");
    const treating = through("hub", { type: "TREATING_PROVIDERS" });
    expect(effectFor(treating, { hub, viewer: clinician })).toBe("PERMIT");
    expect(effectFor(treating, { hub, viewer: officer })).toBe("HIDE");
    expect(effectFor({ type: "ORGANIZATION", id: "clinic-a" }, { hub })).toBe("HIDE");
  });

  it("is a registered organization", () => {
    expect(effectFor({ type: "ORGANIZATION", id: "clinic-a" }, { organizations: [PROGRAM] })).toBe("HIDE");
  });
});

describe("42 CFR 2.31(a)(2): the right discloser", () => {
  const disclosedBy = (disclosers: Consent["disclosers"], holder: string, organizations?: Organization[]) =>
    withConsent(
      { disclosers },
      { record: aRecord({ holderOrganizationId: holder }), ...(organizations && { organizations }) },
    ).effect;

  it("is the program for copies with the program, the viewer's organization and the hub", () => {
    for (const holder of ["lead-sea", "clinic-a", "hub"]) {
      expect(disclosedBy([{ type: "ORGANIZATION", id: "lead-sea" }], holder)).toBe("PERMIT");
      expect(disclosedBy([{ type: "CLASS", className: "LEAD programs" }], holder)).toBe("PERMIT");
      expect(disclosedBy([{ type: "ORGANIZATION", id: "hospital-a" }], holder)).toBe("HIDE");
    }
  });

  it("is the holder for a copy elsewhere", () => {
    expect(disclosedBy([{ type: "ORGANIZATION", id: "hospital-a" }], "hospital-a")).toBe("PERMIT");
    expect(disclosedBy([{ type: "ORGANIZATION", id: "lead-sea" }], "hospital-a")).toBe("HIDE");
    expect(disclosedBy([{ type: "CLASS", className: "LEAD programs" }], "hospital-a")).toBe("HIDE");
  });

  it("may be the holder, where the source is no program", () => {
    const record = aRecord({ sourceOrganizationId: "pd-sea" });
    expect(withConsent({}, { record }).effect).toBe("PERMIT");
  });
});

describe("42 CFR 2.31(a)(5), (a)(3): purpose and information", () => {
  it("serves the stated purpose only, and an emergency by treatment", () => {
    expect(withConsent({}, { purpose: "CARE_COORDINATION" }).effect).toBe("DENY");
    expect(withConsent({}, { purpose: "EMERGENCY" }).effect).toBe("PERMIT");
    expect(withConsent({ purposes: ["PROSECUTION"], kind: "PROCEEDINGS" }, { purpose: "PROSECUTION" }).effect).toBe("PERMIT");
    expect(withConsent({ purposes: ["CJ_MONITORING"] }, { purpose: "CJ_MONITORING" }).effect).toBe("DENY");
    expect(withConsent({ purposes: ["RESEARCH"] }, { purpose: "RESEARCH" }).effect).toBe("DENY");
    expect(withConsent({ purposes: ["RESEARCH"], kind: "RESEARCH" }, { purpose: "RESEARCH" }).effect).toBe("PERMIT");
  });

  it("releases what the form says and the purpose can need", () => {
    const categories = ["SUD_TREATMENT", "JUSTICE_EVENT", "BILLING"] as const;
    const decision = withConsent(
      { information: ["SUD_TREATMENT", "JUSTICE_EVENT", "HEALTH"] },
      { categories: [...categories] },
    );
    expect(decision).toMatchObject({ effect: "REDACT", categories: ["SUD_TREATMENT"] });
  });

  it("2.31(b): opens counseling notes by their own consent only", () => {
    const note = { categories: ["SUD_COUNSELING_NOTE" as const] };
    const information: Consent["information"] = ["SUD_COUNSELING_NOTE"];
    expect(withConsent({ information }, note).effect).toBe("HIDE");
    expect(withConsent({ ...tpo, information }, note).effect).toBe("HIDE");
    expect(withConsent({ kind: "COUNSELING_NOTES", information }, note).effect).toBe("PERMIT");
    expect(withConsent({ kind: "RESEARCH", purposes: ["RESEARCH"], information }, { ...note, purpose: "RESEARCH" }).effect).toBe("DENY");
    expect(withConsent({ kind: "PROCEEDINGS", purposes: ["PROSECUTION"], information }, { ...note, purpose: "PROSECUTION" }).effect).toBe("HIDE");
    const research = { ...note, purpose: "RESEARCH" as const };
    expect(withConsent({ kind: "COUNSELING_NOTES", purposes: ["RESEARCH"], information }, research).effect).toBe("PERMIT");
  });

  it("LEAD policy: keeps adverse detail from justice bodies, also if it was not checked", () => {
    const asked = (adverseDetail: boolean | null) =>
      withConsent(
        { information: ["ATTENDANCE", "CASE_NOTE", "DRUG_TEST"], recipients: [{ type: "ORGANIZATION", id: "pd-sea" }] },
        {
          viewer: aViewer({ organizationId: "pd-sea" }),
          categories: ["ATTENDANCE", "CASE_NOTE", "DRUG_TEST"],
          record: aRecord({ adverseDetail }),
        },
      ).categories;
    expect(asked(true)).toEqual(["ATTENDANCE"]);
    expect(asked(null)).toEqual(["ATTENDANCE"]);
    expect(asked(false)).toEqual(["ATTENDANCE", "CASE_NOTE", "DRUG_TEST"]);
  });

  it("2.32: releases nothing that cannot carry the notice, the consent or a log row", () => {
    const over = (changes: Parameters<typeof aChannel>[0]) => withConsent({}, { channel: aChannel(changes) }).effect;
    expect(over({ canCarryNotice: false })).toBe("DENY");
    expect(over({ canLogDisclosure: false })).toBe("DENY");
    expect(withConsent({ copyAvailable: false, scopeTextAvailable: false }).effect).toBe("DENY");
    expect(withConsent({ copyAvailable: false }).obligations).toContainEqual({
      consentId: "c-1",
      form: "SCOPE",
      type: "ATTACH_CONSENT_COPY_OR_SCOPE_2_32B",
    });
  });
});

describe("42 CFR 2.32, 2.33: what a release by consent owes", () => {
  const always = ["ATTACH_CONSENT_COPY_OR_SCOPE_2_32B", "ATTACH_NOTICE_2_32", "AUDIT_ACCESS", "LIMIT_TO_SCOPE", "LOG_ACCOUNTING_2_25"];
  const owed = (form: Partial<Consent>, request: Partial<DecisionRequest> = {}) =>
    typesOf(aRequest({ consents: [aConsent(form)], ...request })).filter((type) => !always.includes(type));

  it("always the notice, the consent, the log, and no proceedings or redisclosure", () => {
    expect(typesOf(aRequest({ consents: [aConsent()] }))).toEqual([...always, "NO_PROCEEDINGS_USE", "NO_REDISCLOSURE"]);
  });

  it("lets TPO recipients under HIPAA and programs go on", () => {
    const toCity = { recipients: [{ type: "ORGANIZATION" as const, id: "city-sea" }] };
    expect(owed(tpo)).toEqual(["NO_PROCEEDINGS_USE"]);
    const program = anOrganization({ id: "lead-atl", part2Program: true, federalTies: null });
    const toProgram = { ...tpo, recipients: [{ type: "ORGANIZATION" as const, id: "lead-atl" }] };
    const viewer = aViewer({ organizationId: "lead-atl" });
    expect(owed(toProgram, { viewer, organizations: [PROGRAM, program] })).toEqual(["NO_PROCEEDINGS_USE"]);
    expect(owed({ ...tpo, ...toCity }, { viewer: aViewer({ organizationId: "city-sea" }) })).toEqual([
      "NO_PROCEEDINGS_USE",
      "NO_REDISCLOSURE",
    ]);
  });

  it("through an intermediary, a row for its list", () => {
    const members = { type: "NAMED" as const, organizationIds: ["clinic-a"] };
    const recipients: Recipient[] = [{ type: "INTERMEDIARY", hubId: "hub", members }];
    const { obligations } = withConsent({ recipients }, { hub: { id: "hub", legalRole: "INTERMEDIARY" } });
    expect(obligations).toContainEqual({ recipientOrganizationId: "clinic-a", type: "LOG_INTERMEDIARY_2_24" });
  });

  it("a row of the log that says whether it went through a health record", () => {
    expect(owed({}, { channel: aChannel({ ehr: false }) })).toEqual(["NO_PROCEEDINGS_USE", "NO_REDISCLOSURE"]);
    const { obligations } = withConsent({}, { channel: aChannel({ ehr: false }) });
    expect(obligations).toContainEqual({ consentId: "c-1", ehr: false, type: "LOG_ACCOUNTING_2_25" });
  });

  it("for proceedings, no bar to proceedings, but to redisclosure", () => {
    const form: Partial<Consent> = { kind: "PROCEEDINGS", purposes: ["PROSECUTION"] };
    expect(owed(form, { purpose: "PROSECUTION" })).toEqual(["NO_REDISCLOSURE"]);
  });

  it("for a deceased or incapable patient, a record of the signer's authority", () => {
    const signatures = [{ ...aConsent().signatures[0]!, by: "AUTHORIZED_2_15" as const, authorityDocumentId: "d-1" }];
    expect(owed({ signatures }, { participant: aParticipant({ deceased: true }) })).toContain("RECORD_SIGNER_AUTHORITY");
    expect(owed({ signatures }, { participant: aParticipant({ capacity: "ADJUDICATED_INCAPABLE" }) })).toContain("RECORD_SIGNER_AUTHORITY");
  });

  it("once for each consent used, in the order of ids, and not for one that adds nothing", () => {
    const decision = decide(aRequest({ consents: [aConsent({ id: "c-3" }), aConsent({ id: "c-2" })] }));
    expect(decision.bases.map(({ consentId }) => consentId)).toEqual(["c-2"]);
    expect(JSON.stringify(decision.obligations)).not.toContain("c-3");
  });
});
