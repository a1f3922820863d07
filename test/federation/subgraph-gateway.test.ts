import { purposeList, type Purpose } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { Decisions } from "../disclosure/oracle/decisions";
import { isLimited } from "../disclosure/oracle/filters";
import { globalIdOf } from "../disclosure/oracle/ids";
import { organizationAsking } from "../disclosure/oracle/together";
import { inOrder, readWorld, type Row, type World } from "../disclosure/oracle/world";
import { forEachDatabase } from "../support/database";
import { type HttpAnswer, sendRaw } from "../support/http-hub";
import { NOW } from "../support/hub";
import { CITY, type Composed, composed, HOUSING } from "./composed";

const PERSON = "enrollment { status } identity { legalName birthDate } treatment { inTreatment } notice { statement scope }";
const KEYED = `sharedId ${PERSON}`;

interface Person {
  readonly id: string;
  readonly sharedId?: string;
  readonly waitlistPosition?: number | null;
  readonly [field: string]: unknown;
}

interface Asker {
  readonly viewer: Row<"account">;
  readonly purpose: Purpose;
}

/** Apollo's composition, Hive Gateway, a transit agency and a housing organization, each in a process of its own. */
forEachDatabase((name, open) => {
  let all: Composed;
  let world: World;
  let askers: Asker[];
  const random = new Random("gateway");

  beforeAll(async () => {
    const database = await open();
    all = await composed(database, { Participant: HOUSING });
    world = await readWorld(database);
    const every = world.rows.account.flatMap((viewer) => purposeList.map((purpose) => ({ viewer, purpose })));
    const some = every.filter((_, at) => at % (name === "PGlite" ? 71 : 37) === 0);
    const sure = ["program-director", "housing-partner", "clinician", "public-defender", "treatment-counselor"].map((role) => ({ viewer: account(`santa-fe-${role}`), purpose: "CARE_COORDINATION" as const }));
    askers = [...sure, ...some];
  }, 120_000);

  afterAll(() => all.stop());

  const account = (slug: string) => world.rows.account.find((one) => one.slug === slug) as Row<"account">;
  const decisionsOf = ({ viewer, purpose }: Asker) => new Decisions({ world, viewer, purpose, at: NOW, hub: { id: "national/hub", legalRole: "QSO" } });
  const idOf = (row: Row<"participant">) => globalIdOf(row.jurisdiction, "Participant", row.id);
  const nobody = () => globalIdOf(CITY, "Participant", Buffer.from(random.bytes(16)).toString("base64url"));
  /** Whom both may know of, by `decide`, and whether the housing organization may because of a consent. */
  function known(asker: Asker): Map<string, boolean> {
    const both = [asker, { ...asker, viewer: organizationAsking(world, HOUSING) }].map(decisionsOf);
    const rows = isLimited(asker.purpose) ? [] : inOrder(world.rows.participant).filter((row) => both.every((one) => one.released(row, row).has("ENROLLMENT_STATUS")));
    return new Map(rows.map((row) => [idOf(row), both[1]?.released(row, row).get("ENROLLMENT_STATUS")?.consentId !== null]));
  }
  const people = ({ data }: HttpAnswer) => (data as { participants: { nodes: Person[] } | null } | null)?.participants?.nodes ?? [];

  async function asked(asker: Asker, query: string, variables = {}): Promise<{ answer: HttpAnswer; representations: readonly Readonly<Record<string, unknown>>[] }> {
    await all.housing?.forget();
    const answer = await all.ask("gateway", asker.viewer.slug, asker.purpose, query, variables);
    const { representations = [], headers = [] } = (await all.housing?.asked()) ?? {};
    // Whoever asks is nobody's business but the hub's.
    for (const one of headers) expect([one["authorization"], one["x-purpose-of-use"]]).toEqual([undefined, undefined]);
    return { answer, representations };
  }

  it("providers have stops, and stops lead to providers", async () => {
    const director = { viewer: account("santa-fe-program-director"), purpose: "CARE_COORDINATION" as const };
    const query = "{ providers(first: 5) { nodes { id name nearestStop jurisdiction { slug agency } } } }";
    const { nodes } = ((await asked(director, query)).answer.data as { providers: { nodes: { id: string; name: string; nearestStop: string }[] } }).providers;
    for (const { id, nearestStop } of nodes) expect(nearestStop).toBe(`stop of ${id.slice(-6)}`);
    await all.transit.tell({ providers: [...nodes.map(({ id }) => id), globalIdOf(CITY, "Provider", "A".repeat(22))] });
    const { answer } = await asked(director, "{ stops { near { id name } } }");
    // The last is one that the transit agency made up.
    expect(answer.data).toEqual({ stops: [{ near: [...nodes.map(({ id, name: own }) => ({ id, name: own })), null] }] });
  });

  it("through the gateway everybody gets what both they and the housing organization may have, the housing organization hears of nobody else, and of nobody without the notice", async () => {
    const seen = { shown: 0, ofViewerOnly: 0, noticed: 0 };
    for (const asker of askers) {
      const where = { who: asker.viewer.slug, purpose: asker.purpose };
      const { answer, representations } = await asked(asker, `{ participants(first: 1000) { nodes { id waitlistPosition ${PERSON} } } }`);
      const expected = known(asker);
      expect({ where, ids: people(answer).map(({ id }) => id) }).toEqual({ where, ids: [...expected.keys()] });
      expect({ where, heard: representations.map((one) => one["sharedId"]).sort() }).toEqual({ where, heard: [...expected.keys()].sort() });
      for (const one of representations) {
        expect(Object.keys(one).sort()).toEqual(["__typename", "notice", "sharedId"]);
        if (expected.get(String(one["sharedId"])) !== true) continue;
        expect(one["notice"]).toEqual(expect.arrayContaining([{ statement: expect.stringContaining("42 CFR part 2 prohibits"), scope: expect.stringContaining("May be shared") }]));
        seen.noticed += 1;
      }
      const direct = people(await all.ask("hub", asker.viewer.slug, asker.purpose, `{ participants(first: 1000) { nodes { id ${KEYED} } } }`));
      expect({ where, rows: people(answer).map(({ waitlistPosition: _own, ...person }) => person) }).toEqual({ where, rows: direct.map(({ sharedId: _key, ...person }) => person) });
      for (const { waitlistPosition } of people(answer)) expect(waitlistPosition).toEqual(expect.any(Number));
      const alone = new Map(people(await all.ask("hub", asker.viewer.slug, asker.purpose, `{ participants(first: 1000) { nodes { id ${PERSON} } } }`)).map((person) => [person.id, person]));
      for (const person of people(answer)) assertNoMore(person, alone.get(person.id));
      seen.shown += expected.size;
      seen.ofViewerOnly += alone.size - expected.size;
    }
    expect(Object.entries(seen).filter(([, times]) => times < 5)).toEqual([]);
  }, 240_000);

  /** A person as somebody gets them with another organization beside them shows nothing that they would not get alone. */
  function assertNoMore(person: Person, alone: Person | undefined): void {
    expect(alone).toBeDefined();
    for (const field of ["identity", "enrollment", "treatment"]) if (person[field] !== null) expect(person[field]).toEqual(alone?.[field]);
  }

  it("whom the housing organization lists on its own is answered as the hub would, hidden like made up", async () => {
    let shown = 0;
    for (const asker of askers.slice(0, name === "PGlite" ? 8 : 12)) {
      const rows = random.some(world.rows.participant, 0.2);
      const ids = rows.flatMap((row) => [idOf(row), nobody()]);
      await all.housing?.tell({ waiting: ids });
      const { answer } = await asked(asker, `{ waitlist { number participant { sharedId ${PERSON} } } }`);
      const list = (answer.data as { waitlist: { participant: Person | null }[] | null } | null)?.waitlist ?? [];
      const expected = known(asker);
      const direct = await all.ask("hub", asker.viewer.slug, asker.purpose, `query ($named: [_Any!]!) { _entities(representations: $named) { ... on Participant { ${KEYED} } } }`, { named: ids.map((sharedId) => ({ __typename: "Participant", sharedId })) });
      const found = (direct.data as { _entities: (Person | null)[] } | null)?._entities ?? [];
      list.forEach(({ participant }, at) => {
        const own = (person: Person | null | undefined) => ["identity", "enrollment", "treatment", "notice"].map((field) => person?.[field] ?? null);
        expect(own(participant)).toEqual(own(found[at]));
        expect(found[at]?.sharedId).toBe(direct.errors.length === 0 && expected.has(ids[at] ?? "") ? ids[at] : undefined);
        shown += Number(found[at] != null);
      });
    }
    expect(shown).toBeGreaterThan(5);
  }, 120_000);

  it("somebody hidden and nobody have one answer through the gateway, whoever of the two they are hidden from", async () => {
    let compared = 0;
    for (const asker of askers) {
      const both = known(asker);
      const hidden = random.some(world.rows.participant.filter((row) => !both.has(idOf(row))), 0.05);
      for (const row of hidden.slice(0, 1)) {
        const [id, other] = [idOf(row), nobody()];
        const query = `query ($id: ID!) { participant(id: $id) { id waitlistPosition ${PERSON} } node(id: $id) { id ... on Participant { waitlistPosition } } }`;
        const one = await asked(asker, query, { id });
        const two = await asked(asker, query, { id: other });
        const alike = (text: string) => text.replace(/"requestId":"[0-9a-f-]{36}"/g, "").replaceAll(other, id);
        expect(alike(one.answer.text)).toBe(alike(two.answer.text));
        expect([one.representations, two.representations]).toEqual([[], []]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  }, 120_000);

  it("those who ask the same at once get each their own", async () => {
    const query = `{ participants(first: 1000) { nodes { id waitlistPosition ${PERSON} } } }`;
    const some = askers.slice(0, 4);
    const texts = async (ask: (asker: Asker) => Promise<HttpAnswer>) => (await Promise.all([...some, ...some, ...some].map(ask))).map((answer) => people(answer));
    const apart: Person[][] = [];
    for (const asker of some) apart.push(people(await all.ask("gateway", asker.viewer.slug, asker.purpose, query)));
    expect(await texts((asker) => all.ask("gateway", asker.viewer.slug, asker.purpose, query))).toEqual([...apart, ...apart, ...apart]);
    expect(new Set(apart.map((one) => one.length)).size).toBeGreaterThan(1);
  });

  it("nobody without a token gets anything, and nobody without a purpose gets a person", async () => {
    const viewer = account("santa-fe-program-director");
    const query = "{ participants(first: 5) { nodes { id waitlistPosition } } }";
    const stranger = await sendRaw(all.gateway.url, { headers: { "x-purpose-of-use": "CARE_COORDINATION" }, body: JSON.stringify({ query }) });
    expect([stranger.data, stranger.code]).toEqual([{ participants: null }, "UNAUTHENTICATED"]);
    const none = await all.ask("gateway", viewer.slug, null, query);
    expect([none.data, none.code]).toEqual([{ participants: null }, "PURPOSE_REQUIRED"]);
  });

  it("the person's accounting names the housing organization, by the consent that it rests on (2.25)", async () => {
    const director = { viewer: account("santa-fe-program-director"), purpose: "CARE_COORDINATION" as const };
    const [participant] = known(director).keys();
    await asked(director, "query ($id: ID!) { participant(id: $id) { waitlistPosition } }", { id: participant });
    const list = await all.ask("hub", "santa-fe-program-director", "ADMIN_INTERNAL", "query ($id: ID!) { disclosures(participant: $id, first: 100) { nodes { entityName briefDescription consentId } } }", { id: participant });
    const lines = (list.data as { disclosures: { nodes: { entityName: string; consentId: string | null }[] } }).disclosures.nodes;
    const housing = lines.filter(({ entityName }) => entityName === "Santa Fe Housing Partner (demo)");
    expect(housing.length).toBeGreaterThan(0);
    expect(housing.every(({ consentId }) => consentId !== null)).toBe(true);
  });
});
