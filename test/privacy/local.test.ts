import fc from "fast-check";
import type { DecisionRequest, Organization, PersonCategory, RecordFacts, Relation } from "../../src/domain/decision";
import { EVERY_CATEGORY, type CategoryMask, listOf, maskOf } from "../../src/privacy/categories";
import { decideChecked } from "../../src/privacy/decide";
import { isLocal } from "../../src/privacy/local";
import { judge, judgeLocally, type Verdict } from "../../src/privacy/mask";
import { aboutPerson } from "../../src/privacy/person";
import { prepare } from "../../src/privacy/prepare";
import { AFTER, anAgreement, anOrganization, aRecord, aRequest, aRestriction, aViewer, BEFORE, NOW, PROGRAM, PROSECUTOR } from "./builders";
import { localGround } from "./reference/local";
import type { Request } from "./reference/types";
import { requestArbitrary } from "./requests";

/** docs/decisions/local-policy.md, as sentences. */

const VA = anOrganization({ id: "va-1", kind: "VA_FACILITY", coveredEntity: true });
const NEVER: readonly PersonCategory[] = ["SUD_COUNSELING_NOTE", "DISCLOSURE_LOG"];
const REGISTERS: readonly PersonCategory[] = [...NEVER, "CONSENT_RECORD"];
const everythingBut = (kept: readonly PersonCategory[]) => listOf(EVERY_CATEGORY & ~maskOf(kept));

const madeBy = (source: string, changes: Partial<RecordFacts> = {}) => aRecord({ sourceOrganizationId: source, holderOrganizationId: source, ...changes });

function asked(changes: Partial<DecisionRequest>): DecisionRequest {
  return aRequest({ organizations: [...aRequest().organizations, VA], viewer: officer(), purpose: "CARE_COORDINATION", record: madeBy("pd-sea"), ...changes });
}

function officer(organizationId: string | null = "pd-sea", ...relations: Relation[]): DecisionRequest["viewer"] {
  return aViewer({ role: "POLICE_OFFICER", organizationId, relations });
}

function verdictOn(request: DecisionRequest, categories: CategoryMask = EVERY_CATEGORY): Verdict {
  if (request.record === null) throw new Error("no record");
  return judgeLocally(prepare(request), aboutPerson(request), [], request.record, categories);
}

/** What each line opened: `section agreement` and its categories. */
function opened(request: DecisionRequest): Record<string, PersonCategory[]> {
  const { bases } = verdictOn(request);
  return Object.fromEntries(bases.filter(isLocal).map(({ section, agreementId, categories }) => [[section, agreementId ?? ""].join(" ").trim(), listOf(categories)]));
}

const nothing = {};

describe("the organization that made the record", () => {
  it.each(["CARE_COORDINATION", "INVESTIGATION", "PROSECUTION", "PATIENT_ACCESS", "REPORTING", "CRIME_ON_PREMISES"] as const)("has all of it for %s", (purpose) => {
    expect(opened(asked({ purpose }))).toEqual({ "LOCAL(maker)": everythingBut(REGISTERS) });
  });

  it("has it wherever it is held, but not what it merely holds", () => {
    expect(opened(asked({ record: madeBy("pd-sea", { holderOrganizationId: "city-sea" }) }))).toEqual({ "LOCAL(maker)": everythingBut(REGISTERS) });
    expect(opened(asked({ record: madeBy("city-sea", { holderOrganizationId: "pd-sea" }) }))).toEqual(nothing);
  });

  it("has it under HIPAA and 38 USC 7332 too, whatever restriction was agreed with somebody else", () => {
    for (const id of ["hospital-a", "va-1"]) {
      const request = asked({ record: madeBy(id), viewer: aViewer({ organizationId: id }), purpose: "TREATMENT", restrictions: [aRestriction()] });
      expect(opened(request)).toEqual({ "LOCAL(maker)": everythingBut(REGISTERS) });
    }
  });

  it("has it only where it is registered", () => {
    const organizations: Organization[] = [PROGRAM, PROSECUTOR];
    expect(opened(asked({ organizations, record: madeBy("pd-sea") }))).toEqual(nothing);
  });

  it("has a diagnosis that is mere evidence, where part 2 governs the rest", () => {
    const request = asked({ record: madeBy("lead-sea", { madeFor: "EVIDENCE_ONLY" }), viewer: officer("lead-sea", { type: "NEED_FROM_DUTIES", participantId: "p-1" }) });
    expect(opened(request)).toEqual({ "LOCAL(maker)": ["SUD_DIAGNOSIS"] });
    expect(verdictOn(request).bases.map(({ section }) => section)).toEqual(["2.12(c)(3)(i)", "LOCAL(maker)"]);
  });

  it("needs a duty towards the person if it is a program: the row would tell who is a patient", () => {
    const record = madeBy("lead-sea", { madeFor: "EVIDENCE_ONLY" });
    expect(opened(asked({ record, viewer: officer("lead-sea") }))).toEqual(nothing);
    expect(opened(asked({ record, viewer: officer("lead-sea", { type: "NEED_FROM_DUTIES", participantId: "p-2" }) }))).toEqual(nothing);
  });
});

describe("a named partner", () => {
  const agreement = anAgreement({ id: "a-7", kind: "CONTRACT", partyOrganizationId: "city-sea", counterpartyOrganizationId: "pd-sea", categories: ["JUSTICE_REFERRAL", "SOCIAL_OUTCOME"] });
  const request = (changes: Partial<DecisionRequest> = {}) => asked({ record: madeBy("city-sea"), agreements: [agreement], ...changes });
  const partly = { "LOCAL(partner) a-7": ["JUSTICE_REFERRAL", "SOCIAL_OUTCOME"] };

  it.each(["QSOA", "AUDIT", "RESEARCH", "CONTRACT"] as const)("has what an agreement names, of the kind %s, for any purpose", (kind) => {
    for (const purpose of ["CARE_COORDINATION", "INVESTIGATION", "OPERATIONS"] as const) {
      expect(opened(request({ purpose, agreements: [{ ...agreement, kind }] }))).toEqual(partly);
    }
  });

  it.each([
    ["that is not written", { written: false }],
    ["that has not begun", { startsAt: AFTER }],
    ["that ends now", { endsAt: NOW }],
    ["that has ended", { endsAt: BEFORE }],
    ["without what its kind must promise", { undertakings: [] }],
    ["of somebody else's", { counterpartyOrganizationId: "atty-sea" }],
    ["with somebody else", { partyOrganizationId: "atty-sea" }],
    ["the other way round", { partyOrganizationId: "pd-sea", counterpartyOrganizationId: "city-sea" }],
    ["about nothing but notes, consents and the log", { categories: REGISTERS as PersonCategory[] }],
  ])("has nothing by an agreement %s", (_what, changes) => {
    expect(opened(request({ agreements: [{ ...agreement, ...changes }] }))).toEqual(nothing);
  });

  it("has nothing because it holds the record, nor because the maker's partner is its partner", () => {
    expect(opened(request({ record: madeBy("atty-sea", { holderOrganizationId: "city-sea" }) }))).toEqual(nothing);
    expect(opened(request({ record: madeBy("atty-sea"), agreements: [agreement, { ...agreement, id: "a-8", partyOrganizationId: "atty-sea", counterpartyOrganizationId: "city-sea" }] }))).toEqual(nothing);
  });

  it("rests on the first agreement by id that names the category", () => {
    const wider = { ...agreement, id: "a-9", categories: ["JUSTICE_REFERRAL", "HEALTH"] as PersonCategory[] };
    expect(opened(request({ agreements: [wider, agreement] }))).toEqual({ ...partly, "LOCAL(partner) a-9": ["HEALTH"] });
  });

  it("is told until when it lasts", () => {
    expect(verdictOn(request()).validUntil).toBe(agreement.endsAt);
  });

  it("keeps to a restriction that was agreed (45 CFR 164.522(a))", () => {
    const restriction = aRestriction({ categories: ["SOCIAL_OUTCOME"], purposes: ["TREATMENT"] });
    expect(opened(request({ restrictions: [restriction] }))).toEqual({ "LOCAL(partner) a-7": ["JUSTICE_REFERRAL"] });
    expect(opened(request({ restrictions: [restriction], purpose: "INVESTIGATION" }))).toEqual(partly);
  });

  it("has nothing that a program made: that row would tell who is a patient (2.13(c))", () => {
    const record = madeBy("lead-sea", { madeFor: "EVIDENCE_ONLY" });
    expect(opened(request({ record, agreements: [{ ...agreement, partyOrganizationId: "lead-sea", categories: ["SUD_DIAGNOSIS"] }] }))).toEqual(nothing);
  });

  it("has nothing of the VA: 38 USC 7332(b) knows no such agreement", () => {
    const ofVa = [{ ...agreement, partyOrganizationId: "va-1" }, { ...agreement, id: "a-8" }];
    expect(opened(request({ record: madeBy("va-1"), agreements: ofVa }))).toEqual(nothing);
    expect(opened(request({ record: madeBy("city-sea", { holderOrganizationId: "va-1" }), agreements: ofVa }))).toEqual(nothing);
  });

  it("has nothing under HIPAA for proceedings: those need an order or process (45 CFR 164.512(e), (f))", () => {
    const ofHospital = { record: madeBy("hospital-a"), agreements: [{ ...agreement, partyOrganizationId: "hospital-a" }] };
    expect(opened(request(ofHospital))).toEqual(partly);
    expect(opened(request({ ...ofHospital, purpose: "INVESTIGATION" }))).toEqual(nothing);
  });
});

describe("the person", () => {
  const self: Relation = { type: "SELF", participantId: "p-1" };
  const person = (changes: Partial<DecisionRequest> = {}) => asked({ viewer: officer(null, self), purpose: "PATIENT_ACCESS", record: madeBy("city-sea"), ...changes });

  it("has everything but separate counseling notes and the log", () => {
    expect(opened(person())).toEqual({ "LOCAL(person)": everythingBut(NEVER) });
    expect(opened(person({ record: madeBy("va-1") }))).toEqual({ "LOCAL(person)": everythingBut(NEVER) });
  });

  it("asks for patient access, as themselves", () => {
    expect(opened(person({ purpose: "CARE_COORDINATION" }))).toEqual(nothing);
    expect(opened(person({ viewer: officer(null, { type: "SELF", participantId: "p-2" }) }))).toEqual(nothing);
    expect(opened(person({ viewer: officer(null, { type: "PARENT_OF", participantId: "p-1" }) }))).toEqual(nothing);
  });
});

describe("nobody else", () => {
  it.each([
    ["who treats the person", officer("clinic-a", { type: "TREATS", participantId: "p-1" })],
    ["whose duties reach the person", officer("lead-sea", { type: "NEED_FROM_DUTIES", participantId: "p-1" })],
    ["of another agency", officer("atty-sea")],
    ["without an organization", officer(null)],
    ["of an organization that nobody knows", officer("nobody-knows")],
  ])("has anything: somebody %s", (_who, viewer) => {
    expect(opened(asked({ viewer }))).toEqual(nothing);
  });

  it.each([
    ["without a purpose", { purpose: null }],
    ["to a bureau analyst", { viewer: { ...officer(), role: "BUREAU_ANALYST" as const } }],
    ["of a person who is not on file", { participant: null }],
    ["for a purpose that needs an agreement, without one", { purpose: "AUDIT_EVALUATION" as const }],
    ["for a service to a program, without an agreement", { purpose: "QSO_SERVICE" as const }],
  ])("has anything of its own %s", (_what, changes) => {
    expect(opened(asked(changes))).toEqual(nothing);
  });
});

describe("local policy", () => {
  const RUNS = { numRuns: 800, seed: 8 };

  /** Generated requests, more often than by chance about a record that part 2 does not govern and asked by who may have it. */
  const request: fc.Arbitrary<DecisionRequest> = fc
    .tuple(requestArbitrary, fc.nat(), fc.constantFrom("AS_IT_IS", "NO_PROGRAM", "OWN", "PARTNER", "SELF"))
    .map(([candidate, pick, turn]) => (decideChecked(candidate).invalidPath === null ? turned(candidate as DecisionRequest, pick, turn) : null))
    .filter((one) => one !== null && one.record !== null && decideChecked(one).invalidPath === null) as fc.Arbitrary<DecisionRequest>;

  const forEvery = (check: (request: DecisionRequest, verdict: Verdict) => void) => fc.assert(fc.property(request, (one) => check(one, verdictOn(one))), RUNS);
  const localOf = ({ bases }: Verdict) => bases.filter(isLocal);
  const contractOf = (one: DecisionRequest) => judge(prepare(one), aboutPerson(one), [], one.record as RecordFacts, EVERY_CATEGORY);

  it("is what its page says, read a second time", () => {
    const seen = new Set<string>();
    forEvery((one, verdict) => {
      const { notGoverned } = contractOf(one);
      for (const category of listOf(notGoverned)) {
        const basis = localOf(verdict).find(({ categories }) => (categories & maskOf([category])) !== 0);
        const ground = basis === undefined ? null : { section: basis.section, agreementId: basis.agreementId };
        expect([category, ground]).toEqual([category, localGround(one as Request, category)]);
        seen.add(ground?.section ?? "nothing");
      }
    });
    expect([...seen].sort()).toEqual(["LOCAL(maker)", "LOCAL(partner)", "LOCAL(person)", "nothing"]);
  });

  it("changes nothing of what the contract says, and never says that it refuses", () => {
    forEvery((one, verdict) => {
      const contract = contractOf(one);
      const local = localOf(verdict).reduce((mask, { categories }) => mask | categories, 0);
      expect(local & ~contract.notGoverned).toBe(0);
      expect([verdict.released & ~local, verdict.denied, verdict.notGoverned | local]).toEqual([contract.released, contract.denied, contract.notGoverned]);
      expect(verdict.bases.filter((basis) => !isLocal(basis))).toEqual(contract.bases);
      expect((verdict.denied | verdict.notGoverned) & verdict.released).toBe(0);
    });
  });

  it("gives nothing to somebody of another organization who has no agreement and is not the person", () => {
    const stranger: Organization = anOrganization({ id: "stranger", kind: "HOSPITAL", coveredEntity: true, medicalPersonnel: true });
    forEvery((one) => {
      const relations = one.viewer.relations.filter(({ type }) => type !== "SELF");
      const changed = { ...one, organizations: [...one.organizations, stranger], viewer: { ...one.viewer, organizationId: "stranger", relations } };
      expect(localOf(verdictOn(changed))).toEqual([]);
    });
  });

  it("always gives the maker its own, unless everyone is refused", () => {
    let own = 0;
    forEvery((one) => {
      const source = one.organizations.find(({ id }) => id === one.record?.sourceOrganizationId);
      const { notGoverned } = contractOf(one);
      if (source === undefined || one.participant === null || one.purpose === null || ["QSO_SERVICE", "AUDIT_EVALUATION"].includes(one.purpose)) return;
      const need: Relation = { type: "NEED_FROM_DUTIES", participantId: one.participant.id };
      const viewer = { ...one.viewer, role: "CASE_MANAGER" as const, organizationId: source.id, relations: [need] };
      const expected = contractOf({ ...one, viewer }).notGoverned & ~maskOf(REGISTERS);
      expect(listOf(verdictOn({ ...one, viewer }).released & expected)).toEqual(listOf(expected));
      if (notGoverned !== 0) own += 1;
    });
    expect(own).toBeGreaterThan(100);
  });

  it("ends with the agreement, at once, and with nothing else of it", () => {
    let ended = 0;
    forEvery((one, verdict) => {
      const used = new Set(localOf(verdict).map(({ agreementId }) => agreementId).filter((id) => id !== null));
      const agreements = one.agreements.map((agreement) => (used.has(agreement.id) ? { ...agreement, endsAt: one.now } : agreement));
      const after = localOf(verdictOn({ ...one, agreements }));
      expect(after.filter(({ agreementId }) => used.has(agreementId ?? ""))).toEqual([]);
      const others = (bases: Verdict["bases"]) => bases.filter(({ section }) => section === "LOCAL(maker)");
      expect(others(after)).toEqual(others(localOf(verdict)));
      ended += used.size;
    });
    expect(ended).toBeGreaterThan(15);
  });

  it("never opens separate counseling notes or the log, and rests on no consent", () => {
    forEvery((_one, verdict) => {
      for (const basis of localOf(verdict)) {
        expect(basis.categories & maskOf(NEVER)).toBe(0);
        expect([basis.consentId, basis.consent, basis.orderId]).toEqual([null, null, null]);
      }
    });
  });
});

function turned(request: DecisionRequest, pick: number, turn: string): DecisionRequest | null {
  const { record, viewer, participant } = request;
  if (record === null || turn === "AS_IT_IS") return request;
  const outside = request.organizations.filter((one) => one.part2Program === false);
  const source = outside[pick % Math.max(1, outside.length)];
  const other = request.organizations[(pick >> 3) % Math.max(1, request.organizations.length)];
  if (source === undefined || other === undefined) return null;
  const made = { ...request, record: { ...record, sourceOrganizationId: source.id, holderOrganizationId: pick % 2 === 0 ? source.id : (outside[(pick >> 2) % outside.length] ?? source).id } };
  switch (turn) {
    case "OWN":
      return { ...made, viewer: { ...viewer, organizationId: source.id } };
    case "PARTNER":
      return { ...made, viewer: { ...viewer, organizationId: other.id }, agreements: [...request.agreements, { ...anAgreement(), id: "local-1", partyOrganizationId: source.id, counterpartyOrganizationId: other.id, startsAt: "2000-01-01T00:00:00Z", endsAt: null, categories: ["HEALTH", "JUSTICE_EVENT", "SUD_DIAGNOSIS"] }] };
    case "SELF":
      return { ...made, purpose: "PATIENT_ACCESS", viewer: { ...viewer, relations: [...viewer.relations, { type: "SELF", participantId: participant?.id ?? "p" }] } };
    default:
      return made;
  }
}
