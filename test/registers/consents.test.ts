import type { Purpose } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { forEachDatabase } from "../support/database";
import { CITY, NOW, type RegisterHouse, registerHouse } from "./house";

const DIRECTOR = "santa-fe-program-director";
const PARTNER = "santa-fe-housing-partner";

const CHANGE = "{ id change item at countsFrom participant { id } }";
const CREATE = `mutation ($input: CreateConsentInput!) { createConsent(input: $input) ${CHANGE} }`;
const SIGN = `mutation ($input: SignConsentInput!) { signConsent(input: $input) ${CHANGE} }`;
const REVOKE = `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) ${CHANGE} }`;
const REPLACE = `mutation ($input: ReplaceConsentInput!) { replaceConsent(input: $input) ${CHANGE} }`;
const READ = "query ($id: ID!) { participant(id: $id) { enrollment { status } attendance { contacts { at } } } }";

interface Changed {
  readonly id: string;
  readonly change: string;
  readonly item: string;
  readonly at: string;
  readonly countsFrom: string | null;
  readonly participant: { readonly id: string } | null;
}

const STATEMENTS = { hipaaRedisclosure: true, rightToRevokeInWriting: true, howToRevoke: true, relianceException: true, mayBeRedisclosed: true, refusalConsequences: true, fundraisingOptOut: true };
const PATIENT = { by: "PATIENT" };

const aForm = (parts: Record<string, unknown> = {}) => ({
  kind: "NAMED",
  disclosers: [{ organization: `${CITY}/lead` }],
  information: ["ATTENDANCE", "ENROLLMENT_STATUS"],
  recipients: [{ organization: `${CITY}/housing` }],
  purposes: ["CARE_COORDINATION"],
  statements: STATEMENTS,
  expiration: { type: "DATE", at: "2027-11-24T00:00:00Z" },
  scope: "Attendance and status, to the housing partner, to plan housing.",
  ...parts,
});

forEachDatabase((_name, open) => {
  let house: RegisterHouse;
  /** An adult of the program of whom the housing partner sees nothing. */
  let person: { readonly local: string; readonly id: string };
  let requests = 0;

  beforeAll(async () => {
    house = await registerHouse(await open());
  }, 120_000);

  beforeEach(async () => {
    house.at(NOW);
    const rows = await house.rows<{ id: string }>(
      `SELECT p.id FROM participant p JOIN custody c ON c.jurisdiction = p.jurisdiction AND c.id = p.custody_id
       WHERE p.jurisdiction = $1 AND p.minor_state_rule IS NULL AND p.deceased_on IS NULL AND p.capacity = 'FULL' AND p.legal_name IS NOT NULL AND c.source_organization_id = $2
         AND NOT EXISTS (SELECT FROM consent k WHERE k.jurisdiction = p.jurisdiction AND k.participant_id = p.id)
         AND NOT EXISTS (SELECT FROM restriction k WHERE k.jurisdiction = p.jurisdiction AND k.participant_id = p.id)
       ORDER BY p.id OFFSET $3::int LIMIT 1`,
      [CITY, `${CITY}/lead`, String(requests % 3)],
    );
    requests += 1;
    const [row] = rows;
    if (row === undefined) throw new Error("nobody is left without a consent");
    person = { local: row.id, id: house.participantId(row.id) };
  });

  afterAll(() => house.close());

  async function change(query: string, input: object, persona = DIRECTOR, purpose: Purpose = "CARE_COORDINATION"): Promise<Changed | null> {
    const { data, errors } = await house.ask<Record<string, Changed | null>>(persona, purpose, query, { input });
    if (errors.length > 0) throw errors[0]?.originalError ?? new Error(errors[0]?.message);
    return Object.values(data)[0] ?? null;
  }

  async function made(query: string, input: object): Promise<Changed> {
    const changed = await change(query, input);
    if (changed === null) throw new Error("the change was not made");
    return changed;
  }

  const seen = async () => (await house.ask<{ participant: unknown }>(PARTNER, "CARE_COORDINATION", READ, { id: person.id })).data.participant;
  const create = (parts = {}) => made(CREATE, { participant: person.id, form: aForm(parts) });
  const signed = async (parts = {}) => {
    const { item } = await create(parts);
    await made(SIGN, { participant: person.id, consent: item, signatures: [PATIENT] });
    return item;
  };

  it("a form opens nothing until it is signed, everything it names from then on, and nothing from its revocation on", async () => {
    expect(await seen()).toBeNull();
    const { item, countsFrom, participant } = await create();
    expect([countsFrom, participant]).toEqual([null, { id: person.id }]);
    expect(await seen()).toBeNull();

    house.at("2026-11-24T12:00:01Z");
    expect(await made(SIGN, { participant: person.id, consent: item, signatures: [PATIENT] })).toMatchObject({ change: "CONSENT_SIGNED", item, countsFrom: "2026-11-24T12:00:01Z" });
    expect(await seen()).not.toBeNull();

    house.at("2026-11-24T12:00:02Z");
    expect(await made(REVOKE, { participant: person.id, consent: item, form: "WRITTEN" })).toMatchObject({ change: "CONSENT_REVOKED", countsFrom: "2026-11-24T12:00:02Z" });
    expect(await seen()).toBeNull();
  });

  it("a form that takes another's place ends it at once and opens nothing until it is signed", async () => {
    const old = await signed();
    expect(await seen()).not.toBeNull();
    const { item } = await made(REPLACE, { participant: person.id, consent: old, form: aForm({ information: ["ENROLLMENT_STATUS"] }) });
    expect(await seen()).toBeNull();
    await made(SIGN, { participant: person.id, consent: item, signatures: [PATIENT] });
    expect(await seen()).toMatchObject({ attendance: null });
  });

  it.each([
    ["2.31(a)(2)", { disclosers: [] }],
    ["2.31(a)(3)", { information: [] }],
    ["2.31(a)(4)(i)", { recipients: [] }],
    ["2.31(a)(5)", { purposes: [] }],
    ["2.31(a)(5)", { kind: "TPO", purposes: ["CARE_COORDINATION"] }],
    ["2.31(a)(5)", { kind: "RESEARCH" }],
    ["2.31(a)(5)(iii)", { purposes: ["FUNDRAISING"], statements: { ...STATEMENTS, fundraisingOptOut: false } }],
    ["2.31(a)(6)", { statements: { ...STATEMENTS, rightToRevokeInWriting: false } }],
    ["2.31(a)(6)", { statements: { ...STATEMENTS, howToRevoke: false } }],
    ["2.31(a)(6)", { statements: { ...STATEMENTS, relianceException: false } }],
    ["2.31(a)(7)", { expiration: null }],
    ["2.31(a)(7)", { expiration: { type: "NONE" } }],
    ["2.31(a)(10)(i)", { kind: "TPO", purposes: ["TREATMENT"], statements: { ...STATEMENTS, mayBeRedisclosed: false } }],
    ["2.31(a)(10)(ii)", { kind: "TPO", purposes: ["TREATMENT"], statements: { ...STATEMENTS, refusalConsequences: false } }],
    ["2.31(b)(2)", { kind: "COUNSELING_NOTES" }],
    ["2.31(d)", { purposes: ["PROSECUTION"] }],
    ["2.32(b)", { scope: " " }],
    ["2.35(a)", { kind: "CJ_2_35", purposes: ["CJ_MONITORING"], monitoring: { matter: "nobody's", periodEndsAt: "2027-01-01T00:00:00Z", revocableFrom: "FINAL_DISPOSITION" } }],
    ["2.35(b)", { kind: "CJ_2_35", purposes: ["CJ_MONITORING"], monitoring: { matter: "nobody's", revocableFrom: "FINAL_DISPOSITION" } }],
    ["2.35(c)", { kind: "CJ_2_35", purposes: ["CJ_MONITORING"], monitoring: { matter: "nobody's", periodEndsAt: "2027-01-01T00:00:00Z" } }],
  ])("a form that lacks %s is not kept, and the answer says what it lacks", async (section, parts) => {
    const before = await counted();
    await expect(change(CREATE, { participant: person.id, form: aForm(parts) })).rejects.toMatchObject({ code: "CONSENT_DEFICIENT", details: expect.arrayContaining([section]) as unknown });
    expect(await counted()).toEqual(before);
  });

  it.each([
    ["/recipients/0", { recipients: [{ organization: "nobody/there" }] }],
    ["/recipients/0", { recipients: [{ organization: `${CITY}/housing`, className: "both" }] }],
    ["/recipients/1", { recipients: [{ className: "one" }, {}] }],
    ["/disclosers/0", { disclosers: [{ organization: "nobody/there" }] }],
    ["/expiration/at", { expiration: { type: "DATE" } }],
    ["/expiration/at", { expiration: { type: "EVENT", at: NOW } }],
    ["/monitoring", { monitoring: { matter: "m", revocableFrom: "FINAL_DISPOSITION" } }],
    ["/information", { information: ["ATTENDANCE", "ATTENDANCE"] }],
  ])("what is wrong at %s is told by its place", async (place, parts) => {
    await expect(change(CREATE, { participant: person.id, form: aForm(parts) })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
  });

  it("a signature that does not suffice is refused: another's, an electronic one that other law forbids, one of the future", async () => {
    const { item } = await create();
    const sign = (parts: object) => change(SIGN, { participant: person.id, consent: item, signatures: [PATIENT], ...parts });
    await expect(sign({ signatures: [{ by: "OTHER" }] })).rejects.toMatchObject({ code: "CONSENT_DEFICIENT", details: ["2.31(a)(8)"] });
    await expect(sign({ signatures: [{ by: "PATIENT", electronic: true, electronicProhibited: true }] })).rejects.toMatchObject({ code: "CONSENT_DEFICIENT" });
    await expect(sign({ signedAt: "2026-11-24T12:00:01Z" })).rejects.toMatchObject({ code: "REGISTER_INPUT", details: ["/signedAt"] });
    await sign({});
    await expect(sign({})).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
  });

  it("a consent that is revoked, unknown or somebody else's is no longer there to change", async () => {
    const item = await signed();
    await made(REVOKE, { participant: person.id, consent: item, form: "ORAL" });
    const unknown = globalId(CITY, "Consent", "AAAAAAAAAAAAAAAAAAAAAA");
    for (const consent of [item, unknown, "x"]) {
      await expect(change(REVOKE, { participant: person.id, consent, form: "WRITTEN" })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    }
  });

  it("every change has its row in the change log and its entry in the chain, written before the answer", async () => {
    const { id, item } = await create();
    const [row] = await house.rows<{ change: string; account: string; body: string; chained: number }>(
      "SELECT change, account_id AS account, body, (SELECT count(*)::int FROM ledger_entry e WHERE e.change_id = l.id) AS chained FROM change_log l WHERE id = $1", [id]);
    expect([row?.change, row?.account, row?.chained]).toEqual(["CONSENT_CREATED", await house.hub.viewers.accountIdOf(DIRECTOR), 1]);
    expect(JSON.parse(row?.body ?? "")).toMatchObject({ as: "STAFF", item, participant: person.local, kind: "NAMED" });
    await expect(house.verify()).resolves.toMatchObject({ broken: null });
  });

  const counted = () => house.rows<object>("SELECT (SELECT count(*) FROM consent)::int AS consents, (SELECT count(*) FROM change_log)::int AS changes");
});
