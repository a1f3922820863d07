import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { forEachDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { type ListeningHouse, listeningHouse } from "./listening-house";

const CITY = "bangor-me";

forEachDatabase((_name, open) => {
  let house: ListeningHouse;

  beforeAll(async () => {
    const database = await open();
    const log = { info: () => undefined, warn: () => undefined };
    await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log, only: ["national", CITY] });
    house = await listeningHouse(database, await mkdtemp(join(tmpdir(), "lead-hub-early-")));
  }, 60_000);

  afterAll(() => house.stop());

  async function ask(persona: string, query: string) {
    const id = await house.hub.viewers.accountIdOf(persona);
    return house.ask({ query }, await house.authorization(id ?? ""), "CARE_COORDINATION");
  }

  it("an answer that is null because one root failed is audited with all that was read for the others", async () => {
    const many = Array.from({ length: 1001 }, () => '"x"').join(", ");
    const query = `{ nodes(ids: [${many}]) { id } participants(first: 2) { nodes { id outcomes(first: 1) { nodes { id } } } } outcomes(first: 1) { nodes { id participant { id } } } }`;
    for (let time = 0; time < 3; time++) {
      const { body, audits, statements } = await ask("bangor-program-director", query);
      expect(JSON.parse(body)).toMatchObject({ data: null, errors: [{ extensions: { code: "TOO_MANY_IDS" } }] });
      expect(audits.filter(({ jurisdiction }) => jurisdiction === CITY).map(({ body: { rows } }) => rows).sort()).toEqual([1, 2]);
      expect(statements.at(-1)).toBe("ledger_append");
    }
  });

  it("errors stand in the order of the document, whichever came first", async () => {
    const query = `{ z: participants(first: 0) { nodes { id } } outcomes(filter: { stage: "ENTRY" }) { nodes { id } } a: referrals(first: 0) { nodes { id } }
      node(id: "x") { id } b: participants(first: 1001) { nodes { id } } }`;
    for (let time = 0; time < 3; time++) {
      const { body } = await ask("national-bureau-analyst", query);
      const { errors } = JSON.parse(body) as { errors: { path: string[] }[] };
      expect(errors.map(({ path }) => path[0])).toEqual(["z", "outcomes", "a", "node", "b"]);
    }
  });
});
