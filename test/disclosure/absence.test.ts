import type { Door } from "../../src/disclosure/door";
import { purposeList } from "../../src/domain/decision";
import { parseGlobalId } from "../../src/domain/ids";
import type { Selection } from "../../src/domain/selection";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { select } from "../support/selection";
import type { Decisions } from "./oracle/decisions";
import { type Combination, combinations } from "./oracle/every";
import type { House } from "./oracle/house";
import { globalIdOf } from "./oracle/ids";
import { expectedOutcome } from "./oracle/outcomes";
import type { Expected } from "./oracle/part";
import { expectedParticipant } from "./oracle/participants";
import { expectedReferral, expectedServiceReferral } from "./oracle/referrals";
import { resolved } from "./oracle/resolve";
import { seededHouse } from "./oracle/seeded";
import { NARROW, OUTCOME, PARTICIPANT, REFERRAL, SERVICE_REFERRAL } from "./oracle/selections";
import { tracesOf } from "./oracle/traces";
import type { Row, World } from "./oracle/world";

const CITY = "santa-fe-nm";
type NodeType = "Participant" | "Referral" | "Outcome" | "ServiceReferral";
const TYPES: readonly NodeType[] = ["Participant", "Referral", "Outcome", "ServiceReferral"];
const TABLE = { Participant: "participant", Referral: "referral", Outcome: "outcome", ServiceReferral: "service_referral" } as const;
const WHOLE: Readonly<Record<NodeType, Selection>> = { Participant: PARTICIPANT, Referral: REFERRAL, Outcome: OUTCOME, ServiceReferral: SERVICE_REFERRAL };

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: House;
  let askers: Combination[];

  beforeAll(async () => {
    database = await open();
    house = await seededHouse(database, [], { tangled: [CITY] });
    askers = combinations(house, name === "PGlite" ? 37 : 5);
    // Whoever comes first reads the directory, for a while for all: not what is compared here.
    await byNode(askerOf("program-director", "CARE_COORDINATION"), unknownId(new Random("first"), "Participant"), WHOLE);
  }, 120_000);

  afterAll(() => house.close());

  const read = async (asker: Combination, ids: readonly string[], ask: (door: Door) => Promise<unknown>) => tracesOf(database, await house.opened(asker.viewer, asker.purpose), ids, ask);

  const byNode = (asker: Combination, id: string, selections: Readonly<Record<string, Selection>>) =>
    read(asker, [id], async (door) => {
      const node = await door.node(id, (type) => selections[type] as Selection);
      return resolved(door, node, selections[typeOf(id)] as Selection);
    });

  const askerOf = (role: string, purpose: Combination["purpose"]): Combination => ({ viewer: house.world.rows.account.find(({ slug }) => slug === `santa-fe-${role}`) as Row<"account">, purpose, number: 0 });
  const unknownId = (random: Random, type: NodeType) => globalIdOf(CITY, type, Buffer.from(random.bytes(16)).toString("base64url"));

  it("a read by id of a record gives what decide says: the row, a row of nulls for who may know, or the very nothing that an unknown id gives", async () => {
    const seen = { row: 0, told: 0, nothing: 0, refused: 0, byLocalPolicy: 0 };
    for (const asker of askers) {
      const random = new Random(`absence ${String(asker.number)}`);
      const decisions = house.decisions(asker.viewer, asker.purpose);
      for (const type of [...TYPES, ...TYPES, ...TYPES]) {
        const row = random.pick(house.world.rows[TABLE[type]] as readonly Row<"referral">[]);
        const id = globalIdOf(row.jurisdiction, type, row.id);
        const selection = narrowOrWhole(type, random);
        const known = await byNode(asker, id, { [type]: selection });
        const nobody = await byNode(asker, unknownId(random, type), { [type]: selection });
        const expected = expectedNode(decisions, type, row, selection);
        const where = { who: asker.viewer.slug, purpose: asker.purpose, type, fields: [...selection.names] };
        if (nobody.body === "ROLE_REFUSED" && (expected === null || expected.handed.length === 0)) {
          expect({ where, ...known }).toEqual({ where, ...nobody });
          seen.refused += 1;
        } else if (expected === null) {
          expect({ where, ...known }).toEqual({ where, ...nobody });
          expect(known.body).toBeNull();
          seen.nothing += 1;
        } else {
          expect({ where, body: known.body }).toEqual({ where, body: expected.node });
          expect(known.statements).toEqual(nobody.statements);
          seen[expected.handed.length === 0 ? "told" : "row"] += 1;
          if (expected.handed.some(({ ground }) => ground.section.startsWith("LOCAL"))) seen.byLocalPolicy += 1;
        }
        expect(nobody.entries).toBe(0);
      }
    }
    expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  }, 300_000);

  it("a refusal is audited as one that is told, one that is not, or a release", async () => {
    const effects = new Set<string>();
    for (const asker of askers.slice(0, 60)) {
      for (const row of house.world.rows.participant.slice(0, 6)) {
        const known = await byNode(asker, globalIdOf(CITY, "Participant", row.id), { Participant: PARTICIPANT });
        const expected = expectedNode(house.decisions(asker.viewer, asker.purpose), "Participant", row, PARTICIPANT);
        if (known.body === "ROLE_REFUSED") continue;
        const effect = expected === null ? "HIDE" : expected.handed.length === 0 ? "DENY" : "PERMIT";
        effects.add(effect);
        const rows = effect === "PERMIT" ? 1 : 0;
        expect(known.audits).toEqual([{ accountId: asker.viewer.id, jurisdiction: CITY, purpose: asker.purpose, operation: "test", body: { effects: { [effect]: 1 }, rows, rules: {}, ids: "<ids>" } }]);
        expect(known.entries).toBe(rows);
      }
    }
    expect(effects.size).toBeGreaterThan(1);
  }, 120_000);

  describe("an id that cannot be anybody's", () => {
    const officer = () => askerOf("officer", "INVESTIGATION");
    const selections = { ...WHOLE };

    it.each([
      ["nothing", ""],
      ["a word", "participant"],
      ["what looks like one", `${"A".repeat(40)}${"A".repeat(22)}`],
      ["very long", "A".repeat(5000)],
      ["another version", Buffer.from(`v2:${CITY}:Participant::0123456789abcdef`).toString("base64url")],
      ["a type that is none", globalIdOf(CITY, "Person", "A".repeat(22))],
      ["a consent", globalIdOf(CITY, "Consent", "A".repeat(22))],
      ["a line break and a quote", "'\n\"\u0000"],
    ])("is answered, read and audited like nobody's: %s", async (_what, id) => {
      const nobody = await byNode(officer(), globalIdOf(CITY, "Participant", "A".repeat(22)), selections);
      const malformed = await byNode(officer(), id, selections);
      expect(malformed.body).toBeNull();
      expect(malformed.statements).toEqual(nobody.statements);
      const withoutPlace = (audits: readonly unknown[]) => audits.map((audit) => ({ ...(audit as object), jurisdiction: "-", body: { ...(audit as { body: object }).body, ids: "-" } }));
      expect(withoutPlace(malformed.audits)).toEqual(withoutPlace(nobody.audits));
      expect(malformed.entries).toBe(0);
    });

    it("of another place or another type says no more", async () => {
      const [row] = house.world.rows.participant;
      const asParticipant = (id: string) => read(officer(), [id], (door) => door.participant(id, PARTICIPANT));
      const nobody = await asParticipant(globalIdOf(CITY, "Participant", "A".repeat(22)));
      const otherType = await asParticipant(globalIdOf(CITY, "Referral", row?.id ?? ""));
      expect(otherType).toEqual(nobody);
      const otherPlace = await asParticipant(globalIdOf("atlantis", "Participant", row?.id ?? ""));
      expect([otherPlace.body, otherPlace.entries]).toEqual([null, 0]);
      expect(otherPlace.audits).toEqual(nobody.audits.map((audit) => ({ ...(audit as object), jurisdiction: "atlantis" })));
    });
  });

  it("many ids at once are answered one by one, whoever hides behind them", async () => {
    for (const asker of askers.filter((_, turn) => turn % 5 === 0)) {
      const random = new Random(`many ${String(asker.number)}`);
      const decisions = house.decisions(asker.viewer, asker.purpose);
      const rows = random.some(house.world.rows.participant, 0.2);
      const ids = rows.flatMap((row) => [globalIdOf(CITY, "Participant", row.id), unknownId(random, "Participant")]);
      const many = await read(asker, ids, async (door) => resolved(door, await door.nodes(ids, () => PARTICIPANT), PARTICIPANT));
      // Whom everyone is refused alike unless something is released, is told of nobody what is withheld.
      const alike = (await byNode(asker, unknownId(random, "Participant"), { Participant: PARTICIPANT })).body === "ROLE_REFUSED";
      const expected = rows.map((row) => expectedNode(decisions, "Participant", row, PARTICIPANT)).map((one) => (alike && one?.handed.length === 0 ? null : one));
      if (many.body === "ROLE_REFUSED") expect(expected.every((one) => one === null || one.handed.length === 0)).toBe(true);
      else expect({ who: asker.viewer.slug, purpose: asker.purpose, rows: many.body }).toEqual({ who: asker.viewer.slug, purpose: asker.purpose, rows: expected.flatMap((one) => [one?.node ?? null, null]) });
    }
  }, 120_000);

  it.each(["participant", "referral"] as const)("without a purpose nobody is read by %s, known or not", async (path) => {
    const [row] = house.world.rows[path];
    const type = path === "participant" ? "Participant" : "Referral";
    const viewer = house.world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
    for (const id of [globalIdOf(CITY, type, row?.id ?? ""), globalIdOf(CITY, type, "A".repeat(22))]) {
      const { door, told } = await house.opened(viewer, null);
      await expect(door[path](id, WHOLE[type])).rejects.toMatchObject({ code: "PURPOSE_REQUIRED" });
      await door.commit();
      expect(told().flatMap(({ audits }) => audits).map(({ body }) => body)).toEqual([{ rows: 0, effects: { DENY: 1 }, rules: { PURPOSE_REQUIRED: 1 } }]);
    }
  });

  it.each(purposeList)("a bureau analyst reads no person for %s, whatever the path", async (purpose) => {
    const viewer = house.world.rows.account.find(({ role }) => role === "BUREAU_ANALYST") as Row<"account">;
    const [row] = house.world.rows.participant;
    const door = await house.door(viewer, purpose);
    const id = globalIdOf(CITY, "Participant", row?.id ?? "");
    await expect(door.participant(id, PARTICIPANT)).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    await expect(door.node(id, () => PARTICIPANT)).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    await expect(door.outcomes({}, OUTCOME)).rejects.toMatchObject({ code: "ROLE_REFUSED" });
  });

  it("what is asked beside a person goes on record though everybody in the role is refused persons, whichever is there first", async () => {
    const viewer = house.world.rows.account.find(({ role }) => role === "BUREAU_ANALYST") as Row<"account">;
    const ids = [globalIdOf(CITY, "Participant", house.world.rows.participant[0]?.id ?? ""), globalIdOf(CITY, "Provider", house.world.rows.provider[0]?.id ?? "")];
    for (const asked of [ids, [...ids].reverse()]) {
      const { door, told } = await house.opened(viewer, "ADMIN_INTERNAL");
      await expect(door.nodes(asked, (type) => (type === "Provider" ? select("id name") : PARTICIPANT))).rejects.toMatchObject({ code: "ROLE_REFUSED" });
      await door.commit();
      const effects = told().flatMap(({ audits }) => audits).map(({ body }) => Object.keys(body.effects).join());
      expect(effects.sort()).toEqual(["DENY", "NOT_GOVERNED"]);
    }
  });
});

function expectedNode(decisions: Decisions, type: NodeType, row: World["rows"][(typeof TABLE)[NodeType]][number], selection: Selection): Expected | null {
  switch (type) {
    case "Participant":
      return expectedParticipant(decisions, row as Row<"participant">, selection, true);
    case "Referral":
      return expectedReferral(decisions, row as Row<"referral">, selection, true);
    case "Outcome":
      return expectedOutcome(decisions, row as Row<"outcome">, selection, true);
    case "ServiceReferral":
      return expectedServiceReferral(decisions, row as Row<"service_referral">, selection, true);
  }
}

function narrowOrWhole(type: NodeType, random: Random): Selection {
  return type === "ServiceReferral" || random.chance(0.5) ? WHOLE[type] : random.pick(NARROW[type]);
}

function typeOf(id: string): string {
  return parseGlobalId(id)?.type ?? "";
}
