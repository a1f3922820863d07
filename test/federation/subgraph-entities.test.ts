import type { AnswerRecord } from "../../src/disclosure/ledger";
import type { PersonCategory } from "../../src/domain/decision";
import type { Selection } from "../../src/domain/selection";
import { type PersonalEntity, type Representation, SHARED_KEY, type SubgraphReach } from "../../src/domain/subgraph";
import { Random } from "../../src/onboarding/seed/random";
import { linesOf, recorded } from "../disclosure/oracle/compare";
import { type Combination, combinations } from "../disclosure/oracle/every";
import { isLimited } from "../disclosure/oracle/filters";
import type { House } from "../disclosure/oracle/house";
import { globalIdOf } from "../disclosure/oracle/ids";
import type { Expected, Handed } from "../disclosure/oracle/part";
import { expectedParticipant } from "../disclosure/oracle/participants";
import { expectedReferral, personOf } from "../disclosure/oracle/referrals";
import { resolved } from "../disclosure/oracle/resolve";
import { seededHouse } from "../disclosure/oracle/seeded";
import { PARTICIPANT_FIELDS, REFERRAL_TEXT, SERVICE_REFERRAL_TEXT } from "../disclosure/oracle/selections";
import { Together, organizationAsking } from "../disclosure/oracle/together";
import { tracesOf } from "../disclosure/oracle/traces";
import { inOrder, type Row } from "../disclosure/oracle/world";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { select } from "../support/selection";

const CITY = "santa-fe-nm";
const ORGANIZATIONS = ["housing", "clinic", "police", "city-attorney", "lead", "health-plan", "registry"].map((key) => `${CITY}/${key}`);
const UNREGISTERED = `${CITY}/nobody`;
const PRESENCE: Readonly<Record<PersonalEntity, PersonCategory>> = { Participant: "ENROLLMENT_STATUS", Referral: "JUSTICE_REFERRAL" };
const TABLE = { Participant: "participant", Referral: "referral" } as const;

const NOTICE = "notice { consentId }";
const KEYED = `${SHARED_KEY} ${NOTICE}`;

/** Whoever is named by a key is named, whether or not the key is selected. */
const SELECTIONS: Readonly<Record<PersonalEntity, readonly Selection[]>> = {
  Participant: [KEYED, `id ${PARTICIPANT_FIELDS.join(" ")} ${KEYED}`, ...PARTICIPANT_FIELDS.flatMap((field) => [`id ${field} ${KEYED}`, `${field} ${NOTICE}`])].map(select),
  Referral: [KEYED, `${REFERRAL_TEXT.replace(SERVICE_REFERRAL_TEXT, "id service response sentAt")} ${SHARED_KEY}`, `type serviceReferrals { response } ${KEYED}`, ...["encounter { agency }", "serviceReferrals { response }", "charges { nibrs }"].map((field) => `${field} ${NOTICE}`)].map(select),
};

type PersonalRow = Row<"participant"> | Row<"referral">;

interface Asked extends Combination {
  readonly type: PersonalEntity;
  readonly organization: string;
}

/** Whatever an operation hands out a key of is decided twice: by `decide` for the viewer, and by `decide` for the organization. */
forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: House;
  let askers: Asked[];

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, [], { tangled: [CITY], tangleSeed: "subgraph" });
    const random = new Random("subgraph");
    const some = combinations(house, name === "PGlite" ? 67 : 41).flatMap((one) => (["Participant", "Referral"] as const).map((type) => ({ ...one, type, organization: random.pick(ORGANIZATIONS) })));
    askers = [...some, ...careCoordinators()];
  }, 120_000);

  afterAll(() => house.close());

  /** Who sees more than a few, beside organizations that most releases name. */
  function careCoordinators(): Asked[] {
    const viewers = house.world.rows.account.filter(({ slug }) => ["santa-fe-program-director", "santa-fe-housing-partner", "santa-fe-clinician"].includes(slug));
    const pairs = viewers.flatMap((viewer) => ["lead", "housing", "clinic"].map((key) => ({ viewer, organization: `${CITY}/${key}` })));
    return pairs.map((pair, at) => ({ ...pair, purpose: "CARE_COORDINATION", number: -1 - at, type: at % 4 === 3 ? "Referral" : "Participant" }));
  }

  const reachOf = ({ type, organization }: Asked): SubgraphReach => ({ shared: { [type]: organization }, carriesNotice: true });
  const idOf = ({ type }: Asked, row: PersonalRow) => globalIdOf(row.jurisdiction, type, row.id);
  const unknown = (asked: Asked, random: Random) => globalIdOf(CITY, asked.type, Buffer.from(random.bytes(16)).toString("base64url"));
  const rowsOf = ({ type }: Asked) => inOrder(house.world.rows[TABLE[type]] as readonly PersonalRow[]);

  interface Both {
    readonly viewer: Together;
    readonly organization: Together;
  }

  function both({ viewer, purpose, organization }: Asked): Both {
    const asOrganization = house.decisions(organizationAsking(house.world, organization), purpose);
    const asViewer = house.decisions(viewer, purpose);
    return { viewer: new Together(asViewer.asking, [asOrganization]), organization: new Together(asOrganization.asking, [asViewer]) };
  }

  function expectedOf(decisions: Together, { type }: Asked, row: PersonalRow, selection: Selection): Expected | null {
    const person = type === "Participant" ? (row as Row<"participant">) : personOf(house.world, row as Row<"referral">);
    if (isLimited(decisions.asking.purpose) || !decisions.released(person, row).has(PRESENCE[type])) return null;
    return type === "Participant" ? expectedParticipant(decisions, row as Row<"participant">, selection, true) : expectedReferral(decisions, row as Row<"referral">, selection, true);
  }

  /** The row as both may have it, with the notices of either's consents. */
  function expectedRow(decisions: Both, asked: Asked, row: PersonalRow, selection: Selection) {
    const [own, other] = [expectedOf(decisions.viewer, asked, row, selection), expectedOf(decisions.organization, asked, row, selection)];
    if (own === null || other === null) return { node: null, handed: [[], []] as [Handed[], Handed[]] };
    const notice = [...new Set([own, other].flatMap(({ node }) => (node["notice"] as string[] | null) ?? []))].sort();
    return { node: { ...own.node, notice: notice.length === 0 ? null : notice, [SHARED_KEY]: idOf(asked, row) }, handed: [[...own.handed], [...other.handed]] as [Handed[], Handed[]] };
  }

  async function byEntities(asked: Asked, ids: readonly string[], selection: Selection, reach = reachOf(asked)) {
    const opened = await house.opened(asked.viewer, asked.purpose, reach);
    const named: Representation[] = ids.map((key) => ({ type: asked.type, key }));
    let told: AnswerRecord[] = [];
    const overheard = { door: opened.door, told: () => (told = opened.told()) };
    const traces = await tracesOf(database, overheard, ids, async (door) => resolved(door, await door.entities(named, () => selection), selection));
    return { ...traces, told };
  }

  const ofOrganization = (told: readonly AnswerRecord[], organization: string) => told.filter(({ entry }) => entry?.viewer.id === `subgraph:${organization}`);
  const ofViewer = (told: readonly AnswerRecord[], { viewer }: Asked) => told.filter(({ entry }) => entry?.viewer.id === viewer.id);

  it("named by their keys, people and referrals are what both may have, in the order asked; each is on record for what was handed over, on its own grounds", async () => {
    const seen = { shown: 0, hidden: 0, ofViewerOnly: 0, ofOrganizationOnly: 0, onOtherGrounds: 0 };
    for (const asked of askers) {
      const random = new Random(`entities ${String(asked.number)} ${asked.type}`);
      const selection = random.pick(SELECTIONS[asked.type]);
      const decisions = both(asked);
      const rows = random.some(rowsOf(asked), 0.15);
      const expected = rows.map((row) => expectedRow(decisions, asked, row, selection));
      const { body, told } = await byEntities(asked, rows.flatMap((row) => [idOf(asked, row), unknown(asked, random)]), selection);
      const where = { who: asked.viewer.slug, purpose: asked.purpose, organization: asked.organization, type: asked.type, fields: [...selection.names] };
      if (body === "ROLE_REFUSED") expect({ where, rows: expected.filter(({ node }) => node !== null) }).toEqual({ where, rows: [] });
      else expect({ where, body }).toEqual({ where, body: expected.flatMap(({ node }) => [node === null ? null : pick(node, selection), null]) });
      const [own, other] = [0, 1].map((at) => linesOf(house.world, expected.flatMap(({ handed }) => handed[at] ?? [])));
      expect({ where, own: recorded(ofViewer(told, asked)), other: recorded(ofOrganization(told, asked.organization)) }).toEqual({ where, own, other });
      for (const { entry } of ofOrganization(told, asked.organization)) expect(entry?.viewer).toMatchObject({ organizationId: asked.organization, role: "THIRD_PARTY" });
      seen.shown += expected.filter(({ node }) => node !== null).length;
      seen.hidden += expected.filter(({ node }) => node === null).length;
      seen.onOtherGrounds += Number(JSON.stringify(own) !== JSON.stringify(other));
      for (const row of rows) count(asked, row, seen);
    }
    expect(Object.entries(seen).filter(([, times]) => times < 3)).toEqual([]);
  }, 300_000);

  /** How often only one of the two may know of a row. */
  function count({ viewer, purpose, organization, type }: Asked, row: PersonalRow, seen: { ofViewerOnly: number; ofOrganizationOnly: number }): void {
    const person = type === "Participant" ? (row as Row<"participant">) : personOf(house.world, row as Row<"referral">);
    const may = (account: Row<"account">) => house.decisions(account, purpose).released(person, row).has(PRESENCE[type]);
    const [own, other] = [may(viewer), may(organizationAsking(house.world, organization))];
    seen.ofViewerOnly += Number(own && !other);
    seen.ofOrganizationOnly += Number(other && !own);
  }

  it("lists that hand out a key hold who both may know of, and nobody else", async () => {
    let shown = 0;
    let fewer = 0;
    for (const asked of askers) {
      const selection = select(KEYED);
      const { door, told } = await house.opened(asked.viewer, asked.purpose, reachOf(asked));
      const list = select(`nodes { ${KEYED} }`);
      const page = await (asked.type === "Participant" ? door.participants({ first: 1000 }, list) : door.referrals({ first: 1000 }, list)).catch((error: unknown) => (error as { code: string }).code);
      const body = typeof page === "string" ? page : await resolved(door, page, list, false);
      await door.commit();
      const decisions = both(asked);
      const expected = rowsOf(asked).map((row) => expectedRow(decisions, asked, row, selection)).filter(({ node }) => node !== null);
      const where = { who: asked.viewer.slug, purpose: asked.purpose, organization: asked.organization, type: asked.type };
      if (typeof body === "string") expect({ where, rows: expected.length }).toEqual({ where, rows: 0 });
      else expect({ where, body }).toEqual({ where, body: { nodes: expected.map(({ node }) => pick(node ?? {}, selection)) } });
      expect(recorded(ofOrganization(told(), asked.organization))).toEqual(linesOf(house.world, expected.flatMap(({ handed }) => handed[1])));
      shown += expected.length;
      const alone = house.decisions(asked.viewer, asked.purpose);
      fewer += rowsOf(asked).filter((row) => !alone.isNobody(personOfRow(asked, row))).length > expected.length ? 1 : 0;
    }
    expect(shown).toBeGreaterThan(20);
    expect(fewer).toBeGreaterThan(3);
  }, 300_000);

  const personOfRow = ({ type }: Asked, row: PersonalRow) => (type === "Participant" ? (row as Row<"participant">) : personOf(house.world, row as Row<"referral">));

  it("of whom either may not know is answered, read and audited like nobody", async () => {
    let compared = 0;
    for (const asked of askers) {
      const random = new Random(`hidden ${String(asked.number)} ${asked.type}`);
      const selection = random.pick(SELECTIONS[asked.type]);
      const decisions = both(asked);
      const hidden = rowsOf(asked).filter((row) => expectedRow(decisions, asked, row, selection).node === null);
      if (hidden.length === 0) continue;
      const known = await byEntities(asked, [idOf(asked, random.pick(hidden))], selection);
      const nobody = await byEntities(asked, [unknown(asked, random)], selection);
      expect(known).toEqual({ ...nobody, told: expect.anything() as unknown });
      expect(known.entries).toBe(0);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(askers.length / 2);
  }, 300_000);

  it("an organization that is not registered is told of nobody, and neither is one whose key was not asked for", async () => {
    for (const asked of askers.filter(({ viewer }) => viewer.slug === "santa-fe-program-director")) {
      const ids = rowsOf(asked).slice(0, 20).map((row) => idOf(asked, row));
      for (const reach of [{ shared: { [asked.type]: UNREGISTERED }, carriesNotice: true }, { shared: {}, carriesNotice: true }] as const) {
        const { body, entries } = await byEntities(asked, ids, select(KEYED), reach);
        expect([asked.purpose, entries, body === "ROLE_REFUSED" || (body as unknown[]).every((node) => node === null)]).toEqual([asked.purpose, 0, true]);
      }
    }
  }, 120_000);

  it("where the notice of 2.32 is not carried along nothing rests on a consent, for the viewer or for the organization", async () => {
    let carried = 0;
    let otherwise = 0;
    for (const asked of careCoordinators()) {
      const ids = rowsOf(asked).slice(0, 25).map((row) => idOf(asked, row));
      const silent = await byEntities(asked, ids, select(KEYED), { ...reachOf(asked), carriesNotice: false });
      const consents = (told: readonly AnswerRecord[]) => told.flatMap(({ entry }) => entry?.releases ?? []).filter((release) => release.consents !== null).length;
      expect(consents(silent.told)).toBe(0);
      carried += consents((await byEntities(asked, ids, select(KEYED))).told);
      // What the program's own people see rests on no consent (2.12(c)(3)).
      const { door } = await house.opened(asked.viewer, asked.purpose, { shared: {}, carriesNotice: false });
      otherwise += (await door.nodes(ids, () => select("id withheld { field }"))).filter((node) => node !== null).length;
      await door.commit();
    }
    expect(carried).toBeGreaterThan(5);
    expect(otherwise).toBeGreaterThan(0);
  }, 300_000);

  it("providers and places are what they are by their ids, for any purpose and none", async () => {
    const viewer = house.world.rows.account.find(({ slug }) => slug === "santa-fe-officer") as Row<"account">;
    const { door } = await house.opened(viewer, null);
    const providers = house.world.rows.provider.slice(0, 5).map((row) => globalIdOf(row.jurisdiction, "Provider", row.id));
    const [place] = (await door.jurisdictions({ first: 1 }, select("nodes { id slug }"))).nodes;
    const named: Representation[] = [...providers.map((key): Representation => ({ type: "Provider", key })), { type: "Jurisdiction", key: place?.id ?? "" }, { type: "Jurisdiction", key: providers[0] ?? "" }, { type: "Provider", key: place?.id ?? "" }];
    const found = await door.entities(named, (type) => select(type === "Provider" ? "id name" : "id slug"));
    expect(found.map((node) => (node as { id: string } | null)?.id ?? null)).toEqual([...providers, place?.id, null, null]);
    await door.commit();
  });
});

/** What is selected of a row. */
function pick(node: Readonly<Record<string, unknown>>, selection: Selection): Record<string, unknown> {
  return Object.fromEntries([...selection.names].map((name) => [name, node[name] ?? null]));
}
