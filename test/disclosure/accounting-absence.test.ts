import { type Effect, purposeList, type Purpose, type RecordFacts } from "../../src/domain/decision";
import type { DisclosureArgs } from "../../src/disclosure/accounting-request";
import { openLedger } from "../../src/disclosure/ledger";
import { Random } from "../../src/onboarding/seed/random";
import { decideValid } from "../../src/privacy/decide";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { select } from "../support/selection";
import { aBody, aRelease, LedgerHub } from "./ledger-fixtures";
import { globalIdOf } from "./oracle/ids";
import type { House } from "./oracle/house";
import { programOf } from "./oracle/programs";
import { Requests } from "./oracle/requests";
import { seededHouse } from "./oracle/seeded";
import type { Row } from "./oracle/world";
import { tracesOf } from "./oracle/traces";

const CITY = "santa-fe-nm";
const WHOLE = select("nodes { entityName date briefDescription purpose consentId generalDesignation } edges { cursor } pageInfo { hasNextPage endCursor } list requestedAt since respondBy");
const GIVEN: readonly Purpose[] = ["ACCOUNTING", "LIST_OF_DISCLOSURES", "ADMIN_INTERNAL"];

/** Programs that have disclosed something about everybody. */
const LOGGED = ["lead", "treatment", "otp"].map((key) => `${CITY}/${key}`);

interface Traces {
  readonly body: unknown;
  readonly statements: readonly string[];
  readonly audits: readonly unknown[];
  readonly entries: number;
}

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: House;

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, [], { tangled: [CITY], legalRole: "INTERMEDIARY" });
    await everybodyWasDisclosed();
    await house.hub.index.catchUp();
    await ask(house.world.rows.account[0] as Row<"account">, "ACCOUNTING", { participant: unknown(new Random("first")) });
  }, 180_000);

  afterAll(() => house.close());

  /** Many disclosures about each person, by the program that holds the row and by others. */
  async function everybodyWasDisclosed(): Promise<void> {
    const fixture = new LedgerHub("accounting", database);
    const ledger = await openLedger({ database, clock: () => new Date(NOW.getTime() - 3_600_000), ids: () => "accounting-chain", checkpointFile: fixture.checkpointFile, signKey: await fixture.key(), log: fixture.log });
    const persons = house.world.rows.participant.map(({ id }) => id);
    for (const program of LOGGED) {
      for (let time = 0; time < 5; time++) {
        const release = aRelease({ jurisdiction: CITY, program, persons, consents: persons.map((id) => `consent of ${id}`), generalDesignation: time % 2 === 0 });
        await ledger.append({ entry: aBody({ requestId: `${program} ${String(time)}`, releases: [release] }), audits: [] });
      }
    }
    await ledger.close();
  }

  const ask = async (viewer: Row<"account">, purpose: Purpose, args: DisclosureArgs) =>
    tracesOf(database, await house.opened(viewer, purpose), [args.participant], (door) => door.disclosures(args, WHOLE));

  const unknown = (random: Random) => globalIdOf(CITY, "Participant", Buffer.from(random.bytes(16)).toString("base64url"));
  const accounts = () => house.world.rows.account;

  /** What `decide` says of the log of the program whose record it is, and of those that the viewer is inside of; of oneself, of all. */
  function expectedEffect(viewer: Row<"account">, purpose: Purpose, row: Row<"participant">): Effect {
    const isSelf = house.world.rows.relation.some((one) => one.type === "SELF" && one.account_id === viewer.id && one.participant_id === row.id);
    const controlled = house.world.rows.organization_control.filter((one) => one.controller_id === viewer.organization_id && one.direct_administrative).map((one) => one.organization_id);
    const inside = LOGGED.filter((id) => isSelf || (purpose === "ADMIN_INTERNAL" && [viewer.organization_id, ...controlled].includes(id)));
    const request = new Requests(house.decisions(viewer, purpose).asking).about(row, row, ["DISCLOSURE_LOG"]);
    const disclosureLog = { requestedAt: "2026-11-24T12:00:00Z", inWriting: true, entries: [] };
    const effects = [programOf(house.world, row.jurisdiction, row.custody_id), ...inside].map((id) => {
      const record = { ...(request.record as RecordFacts), sourceOrganizationId: id, holderOrganizationId: id, receivedUnder: null, madeFor: "CARE" as const, noSudFinding: false };
      return decideValid({ ...request, record, disclosureLog }).effect;
    });
    return effects.includes("PERMIT") ? "PERMIT" : effects.includes("DENY") ? "DENY" : "HIDE";
  }

  it("a person who is hidden is answered, read and audited like nobody, whoever asks", async () => {
    const seen: Record<string, number> = { PERMIT: 0, DENY: 0, HIDE: 0 };
    for (const [turn, viewer] of accounts().filter(({ role }) => role !== "BUREAU_ANALYST").entries()) {
      for (const purpose of GIVEN) {
        const random = new Random(`absence ${String(turn)} ${purpose}`);
        const mine = house.world.rows.participant.filter(({ id }) => house.world.rows.relation.some((one) => one.type === "SELF" && one.account_id === viewer.id && one.participant_id === id));
        const row = random.pick(mine.length > 0 && random.chance(0.7) ? mine : house.world.rows.participant);
        const args = { since: random.chance(0.3) ? "2025-01-01T00:00:00Z" : null, first: random.pick([1, 5, 1000]) };
        const known = await ask(viewer, purpose, { ...args, participant: globalIdOf(CITY, "Participant", row.id) });
        const nobody = await ask(viewer, purpose, { ...args, participant: unknown(random) });
        const where = { who: viewer.slug, purpose };
        const effect = expectedEffect(viewer, purpose, row);
        expect([where, effectsOf(known), known.entries, effectsOf(nobody), nobody.entries]).toEqual([where, [{ [effect]: 1 }], effect === "PERMIT" ? 1 : 0, [{ HIDE: 1 }], 0]);
        if (effect === "HIDE") expect({ where, ...known }).toEqual({ where, ...nobody });
        if (effect === "DENY") expect({ where, body: known.body, statements: known.statements }).toEqual({ where, body: nobody.body, statements: nobody.statements });
        seen[effect] = (seen[effect] ?? 0) + 1;
      }
    }
    expect(Object.values(seen).every((count) => count > 1)).toBe(true);
  }, 300_000);

  const effectsOf = ({ audits }: Traces) => audits.map((one) => (one as { body: { effects: object } }).body.effects);

  it("an accounting runs the same statements as a look for nobody, when it has one page", async () => {
    const director = accounts().find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    const [row] = house.world.rows.participant;
    const known = await ask(director, "ADMIN_INTERNAL", { participant: globalIdOf(CITY, "Participant", row?.id ?? ""), first: 100 });
    const nobody = await ask(director, "ADMIN_INTERNAL", { participant: unknown(new Random("one page")), first: 100 });
    expect(known.entries).toBe(1);
    expect(known.statements).toEqual(nobody.statements);
  });

  it("somebody without a relation gets what nobody gets, and an id that is none does too", async () => {
    const officer = accounts().find(({ slug }) => slug === "santa-fe-officer") as Row<"account">;
    const [row] = house.world.rows.participant;
    const empty = { nodes: [], edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, list: "ACCOUNTING", requestedAt: "2026-11-24T12:00:00Z", since: "2023-11-24T12:00:00Z", respondBy: null };
    for (const participant of [globalIdOf(CITY, "Participant", row?.id ?? ""), "", "x", globalIdOf("atlantis", "Participant", row?.id ?? ""), globalIdOf(CITY, "Referral", row?.id ?? ""), "A".repeat(5000)]) {
      const { body, entries } = await ask(officer, "ACCOUNTING", { participant });
      expect([body, entries]).toEqual([empty, 0]);
    }
  });

  it("what everyone is refused follows from purpose, role and hub alone, for somebody and for nobody", async () => {
    const viewers = accounts().filter((_one, at) => at % (name === "PGlite" ? 9 : 4) === 0);
    const [row] = house.world.rows.participant;
    for (const viewer of viewers) {
      for (const purpose of purposeList.filter((one) => !GIVEN.includes(one))) {
        for (const participant of [globalIdOf(CITY, "Participant", row?.id ?? ""), unknown(new Random(purpose))]) {
          const { body, statements, audits, entries } = await ask(viewer, purpose, { participant });
          expect(["DISCLOSURES_PURPOSE", "ROLE_REFUSED"]).toContain(body);
          expect([statements, audits, entries]).toEqual([body === "ROLE_REFUSED" ? ["directory_revision"] : [], [expect.objectContaining({ body: { rows: 0, effects: { DENY: 1 }, rules: { [String(body)]: 1 } } })], 0]);
        }
      }
    }
  }, 120_000);

  it("a ledger that cannot be read to its end gives no list to anybody: it might lack a line", async () => {
    await database.query("", "INSERT INTO ledger_entry (chain_id, sequence, at, body, previous_hash, hash) SELECT id, 100000, now(), '{\"releases\": [zq', '', '' FROM ledger_chain LIMIT 1");
    const director = accounts().find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    const [row] = house.world.rows.participant;
    for (const participant of [globalIdOf(CITY, "Participant", row?.id ?? ""), unknown(new Random("broken"))]) {
      expect(await ask(director, "ADMIN_INTERNAL", { participant })).toMatchObject({ body: "ACCOUNTING_UNAVAILABLE", entries: 0 });
    }
  });

  it.each([
    ["ACCOUNTING", { list: "LIST_OF_DISCLOSURES" }, "DISCLOSURES_PURPOSE"],
    ["ACCOUNTING", { requestedAt: "2026-01-01T00:00:00Z" }, "DISCLOSURES_PURPOSE"],
    ["ADMIN_INTERNAL", { requestedAt: "2026-11-24T12:00:01Z" }, "REQUESTED_LATER"],
    ["ACCOUNTING", { first: 0 }, "PAGE_SIZE"],
    ["ACCOUNTING", { first: 1001 }, "PAGE_SIZE"],
  ] as const)("%s with %j is %s", async (purpose, args, code) => {
    const viewer = accounts().find(({ slug }) => slug === "santa-fe-program-director");
    expect((await ask(viewer as Row<"account">, purpose, { participant: unknown(new Random(code)), ...args })).body).toBe(code);
  });
});
