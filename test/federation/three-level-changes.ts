import { randomUUID } from "node:crypto";
import { globalId, newLocalId } from "../../src/domain/ids";
import { EVERY_PERSON_CATEGORY } from "./site-house";
import { BOTTOM, CITY_ID, NATION_ID, STATE_ID, type ThreeLevels, trust } from "./three-levels";

const DIRECTOR = "santa-fe-program-director";
const QUERY = "mutation ($input: RecordMandateInput!) { recordMandate(input: $input) { id change item participant { id } } }";

interface Outcome {
  readonly data: { readonly id: string } | null;
  readonly code: string | undefined;
}

/** Changes through two hubs: made by the city, once, and told of as by one hub. */
export function changes(levels: () => ThreeLevels): void {
  describe("a change of a register", () => {
    let person: string;

    /** Somebody whose register the director keeps, by the word of the one hub. */
    beforeAll(async () => {
      for (const { id } of levels().world.rows.participant) {
        person = globalId(BOTTOM, "Participant", id);
        const { data } = await levels().askOne<{ recordMandate: object | null } | null>(DIRECTOR, "CARE_COORDINATION", QUERY, { input: { participant: person, type: "SUMMONS" } });
        if ((data?.recordMandate ?? null) !== null) return;
      }
      throw new Error("the director keeps nobody's register");
    });

    beforeEach(async () => {
      levels().way.mode = "THROUGH";
      await trust(levels().city, levels().state, { writes: true });
      await trust(levels().state, levels().nation, { writes: true });
    });

    afterAll(() => { levels().way.mode = "THROUGH"; });

    const nobody = () => globalId(BOTTOM, "Participant", newLocalId(() => Buffer.from(randomUUID().replaceAll("-", ""), "hex")));
    const made = async () => (await levels().databases.city.query<{ count: number }>("test_changes", "SELECT count(*)::int AS count FROM change_log"))[0]?.count ?? 0;

    async function send(participant = person, key = randomUUID(), type = "SUMMONS"): Promise<Outcome> {
      const { data, errors } = await levels().ask<{ recordMandate: Outcome["data"] } | null>(DIRECTOR, "CARE_COORDINATION", QUERY, { input: { participant, type } }, key);
      return { data: data?.recordMandate ?? null, code: (errors[0]?.originalError as { code?: string } | undefined)?.code ?? errors[0]?.message };
    }

    async function audited(database: "nation" | "state" | "city"): Promise<object> {
      const [row] = await levels().databases[database].query<{ body: string }>("test_audit", "SELECT body FROM access_audit WHERE body LIKE '%\"rules\":%' AND operation IN ('', 'site.recordMandate') ORDER BY id DESC LIMIT 1");
      return JSON.parse(row?.body ?? "{}") as object;
    }

    it("is made by the city, once, and each level has on record through whom it came and where it went", async () => {
      const before = await made();
      const { data, code } = await send();
      expect([data, code, await made()]).toMatchObject([{ change: "MANDATE_RECORDED", participant: { id: person } }, undefined, before + 1]);
      expect(await audited("nation")).toMatchObject({ site: STATE_ID, rules: { recordMandate: 1 } });
      expect(await audited("state")).toMatchObject({ site: CITY_ID, hub: NATION_ID, rules: { recordMandate: 1 } });
      expect(await audited("city")).toMatchObject({ hub: STATE_ID, via: [NATION_ID], rules: { ORDER: 1 } });
      expect(await send(nobody())).toEqual({ data: null, code: undefined });
    });

    it("is repeated with its key without a second one, and refused with another input under it", async () => {
      const [before, key] = [await made(), randomUUID()];
      const first = await send(person, key);
      expect([await send(person, key), await made()]).toEqual([first, before + 1]);
      expect([await send(person, key, "SUBPOENA"), await made()]).toEqual([{ data: null, code: "IDEMPOTENCY_KEY_REUSED" }, before + 1]);
    });

    it("whose answer the state hub never hears is uncertain, of anybody alike, and settled by a repeat", async () => {
      const [before, key] = [await made(), randomUUID()];
      levels().way.mode = "LOST";
      const lost = await send(person, key);
      expect([lost, await send(nobody()), await made()]).toEqual([{ data: null, code: "WRITE_OUTCOME_UNKNOWN" }, lost, before + 1]);
      levels().way.mode = "THROUGH";
      const settled = await send(person, key);
      expect([settled.data === null, await send(person, key), await made()]).toEqual([false, settled, before + 1]);
    });

    it("is refused where one of the hubs may not pass it on, of anybody alike", async () => {
      const before = await made();
      await trust(levels().city, levels().state);
      expect([await send(), await send(nobody())]).toEqual(Array(2).fill({ data: null, code: "CHANGE_NOT_TAKEN" }));
      await trust(levels().city, levels().state, { writes: true });
      await trust(levels().state, levels().nation);
      expect([await send(), await send(nobody())]).toEqual(Array(2).fill({ data: null, code: "CHANGE_NOT_TAKEN" }));
      // A ceiling half way without the category of registers: the city is not asked.
      await trust(levels().state, levels().nation, { writes: true, categories: EVERY_PERSON_CATEGORY.filter((one) => one !== "CONSENT_RECORD") });
      const { asked } = levels().way;
      expect([await send(), levels().way.asked, await made()]).toEqual([{ data: null, code: undefined }, asked, before]);
    });
  });
}
