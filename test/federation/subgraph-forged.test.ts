import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globalIdOf } from "../disclosure/oracle/ids";
import { type Asked, type ListeningHouse, listeningHouse, type Traces } from "../server/listening-house";
import { forEachDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";

const CITY = "santa-fe-nm";
const NOTICE = "notice { statement scope }";
const SELECTED = `__typename ... on Participant { sharedId id identity { legalName } ${NOTICE} } ... on Referral { sharedId type ${NOTICE} } ... on Provider { id name } ... on Jurisdiction { slug }`;
const QUERY = `query ($named: [_Any!]!) { _entities(representations: $named) { ${SELECTED} } }`;

interface Body {
  readonly data?: { readonly _entities: readonly ({ readonly __typename: string } | null)[] } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** `_entities` is open to anybody who may send a request: what it is sent need not come from a router. */
forEachDatabase((_name, open) => {
  let open_: ListeningHouse;
  let closed: ListeningHouse;
  let authorization: string;
  let ids: { readonly shared: string; readonly hidden: string; readonly nobody: string; readonly provider: string; readonly referral: string };

  beforeAll(async () => {
    const database = await open();
    const log = { info: () => undefined, warn: () => undefined };
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log, only: ["national", CITY] });
    const folder = () => mkdtemp(join(tmpdir(), "lead-hub-forged-"));
    open_ = await listeningHouse(database, await folder(), undefined, undefined, { SUBGRAPH_PARTICIPANT_KEY: `${CITY}/housing`, SUBGRAPH_REFERRAL_KEY: `${CITY}/city-attorney` });
    closed = await listeningHouse(database, await folder());
    authorization = await tokenOf("santa-fe-program-director");
    const list = async (query: string) => (JSON.parse((await ask(open_, { query })).body) as { data: Record<string, { nodes: { id: string }[] }> }).data;
    const { participants, referrals, providers } = await list("{ participants(first: 1000) { nodes { id } } referrals(first: 1) { nodes { id } } providers(first: 1) { nodes { id } } }");
    const shared = (await list(`{ participants(first: 1000) { nodes { id sharedId ${NOTICE} } } }`))["participants"]?.nodes.map(({ id }) => id) ?? [];
    const hidden = participants?.nodes.map(({ id }) => id).find((id) => !shared.includes(id)) ?? "";
    ids = { shared: shared[0] ?? "", hidden, nobody: globalIdOf(CITY, "Participant", "A".repeat(22)), provider: providers?.nodes[0]?.id ?? "", referral: referrals?.nodes[0]?.id ?? "" };
    expect(Object.values(ids).every((id) => id !== "")).toBe(true);
  }, 120_000);

  afterAll(() => Promise.all([open_.stop(), closed.stop()]));

  const tokenOf = async (slug: string, house = open_) => house.authorization((await open_.hub.viewers.accountIdOf(slug)) ?? "");
  const ask = (house: ListeningHouse, asked: Asked, purpose: string | null = "CARE_COORDINATION", as = authorization) => house.ask(asked, as, purpose);
  const name = (house: ListeningHouse, named: readonly unknown[], purpose?: string | null) => ask(house, { query: QUERY, variables: { named } }, purpose);
  const read = ({ body }: Traces) => JSON.parse(body) as Body;
  const types = (traces: Traces) => read(traces).data?._entities.map((one) => one?.__typename ?? null);
  const code = (traces: Traces) => read(traces).errors?.[0]?.extensions.code;
  const person = (sharedId: unknown, more: object = {}) => ({ __typename: "Participant", sharedId, ...more });

  it("finds whom it may, in the order asked, and nobody else", async () => {
    const traces = await name(open_, [person(ids.hidden), person(ids.shared), { __typename: "Provider", id: ids.provider }, person(ids.nobody), person(ids.shared)]);
    expect(types(traces)).toEqual([null, "Participant", "Provider", null, "Participant"]);
    expect(traces.entries.length).toBeGreaterThan(0);
  });

  it("answers a key that is none, one of another type and one that is missing like a key of nobody", async () => {
    const nobody = await name(open_, [person(ids.nobody)]);
    expect(types(nobody)).toEqual([null]);
    const without = (traces: Traces) => ({ ...traces, audits: traces.audits.map((audit) => ({ ...audit, jurisdiction: "-", body: { ...audit.body, ids: [] } })) });
    for (const key of [ids.hidden, ids.referral, ids.provider, "", "nobody", "A".repeat(5000), "\u0000", 7, null, [ids.shared], { id: ids.shared }, undefined]) {
      expect(without(await name(open_, [person(key)]))).toEqual(without(nobody));
    }
    // The id is no key, whatever it names.
    expect(types(await name(open_, [{ __typename: "Participant", id: ids.shared }]))).toEqual([null]);
  });

  it("heeds nothing of a representation but its type and key", async () => {
    const plain = await name(open_, [person(ids.shared)]);
    const forged = await name(open_, [person(ids.shared, { id: ids.hidden, identity: { legalName: "x" }, viewer: "acct", __proto__: 1, purpose: "EMERGENCY", notice: [] })]);
    expect(forged.body).toBe(plain.body);
    expect(forged.entries).toEqual(plain.entries);
  });

  it.each([["a type that is no entity", { __typename: "Outcome", id: "x" }], ["a type of the schema's own", { __typename: "Query" }], ["a name of JavaScript's", { __typename: "constructor", id: "x" }], ["no type", { sharedId: "x" }], ["a text", "Participant"], ["a list", ["Participant"]], ["a number", 1]])("refuses %s with a code, and reads nothing", async (_what, one) => {
    const traces = await name(open_, [one]);
    expect([code(traces), read(traces).data]).toEqual(["BAD_USER_INPUT", null]);
    expect(traces.statements.filter((statement) => statement.startsWith("rows"))).toEqual([]);
    expect(traces.entries).toEqual([]);
  });

  it("takes a thousand, and refuses one more", async () => {
    expect(types(await name(open_, Array.from({ length: 1000 }, () => person(ids.nobody))))).toHaveLength(1000);
    const traces = await name(open_, Array.from({ length: 1001 }, () => person(ids.shared)));
    expect([code(traces), read(traces).data, traces.entries]).toEqual(["TOO_MANY_IDS", null, []]);
  });

  it("counts what it is asked for as any list", async () => {
    const query = QUERY.replace("... on Provider { id name }", "... on Provider { id referrals(first: 1000) { nodes { id } notice { statement scope } } }");
    const traces = await ask(open_, { query, variables: { named: Array.from({ length: 900 }, () => ({ __typename: "Provider", id: ids.provider })) } });
    expect(code(traces)).toBe("COST_LIMIT");
  });

  it("where no key of persons is opened, names none, whoever is named", async () => {
    const query = "query ($named: [_Any!]!) { _entities(representations: $named) { __typename } }";
    const director = await tokenOf("santa-fe-program-director", closed);
    const bodies: string[] = [];
    for (const id of [ids.shared, ids.hidden, ids.nobody]) bodies.push((await ask(closed, { query, variables: { named: [person(id)] } }, "CARE_COORDINATION", director)).body);
    expect(new Set(bodies).size).toBe(1);
    expect(JSON.parse(bodies[0] ?? "")).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(code(await ask(closed, { query: "{ participants { nodes { sharedId } } }" }, "CARE_COORDINATION", director))).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("names providers without a purpose, and no person", async () => {
    expect(types(await name(open_, [{ __typename: "Provider", id: ids.provider }], null))).toEqual(["Provider"]);
    const traces = await name(open_, [{ __typename: "Provider", id: ids.provider }, person(ids.shared)], null);
    expect([code(traces), read(traces).data, traces.entries]).toEqual(["PURPOSE_REQUIRED", null, []]);
  });

  it("names nobody to a bureau analyst, for any purpose that they may state", async () => {
    const analyst = await tokenOf("national-bureau-analyst");
    const traces = await ask(open_, { query: QUERY, variables: { named: [person(ids.shared)] } }, "REPORTING", analyst);
    expect([code(traces), read(traces).data, traces.entries]).toEqual(["ROLE_REFUSED", null, []]);
  });

  it("hands out no key in a change, and makes none", async () => {
    const query = `mutation ($input: RecordNoticeGivenInput!) { recordNoticeGiven(input: $input) { change participant { sharedId ${NOTICE} } } }`;
    const traces = await ask(open_, { query, variables: { input: { participant: ids.shared, version: "1", method: "PAPER" } } });
    expect(code(traces)).toBe("SHARED_KEY_IN_CHANGE");
    expect([traces.audits, traces.entries, traces.statements.filter((statement) => statement !== "viewer_load")]).toEqual([[], [], []]);
  });

  it("without the notice a consent opens nothing: neither a row by its key nor one named to a router", async () => {
    const bare = QUERY.replaceAll(NOTICE, "");
    const partner = await tokenOf("santa-fe-housing-partner");
    const variables = { named: [person(ids.shared)] };
    const silent = await ask(open_, { query: bare, variables }, "CARE_COORDINATION", partner);
    expect([types(silent), silent.entries]).toEqual([[null], []]);
    const told = await ask(open_, { query: QUERY, variables }, "CARE_COORDINATION", partner);
    expect(types(told)).toEqual(["Participant"]);
    expect(told.entries.length).toBeGreaterThan(0);
  });
});
