import type { Purpose } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import type { Hub } from "../../src/hub";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { demoHub, doorFor } from "../support/hub";
import { select } from "../support/selection";

const CITY = "king-county-wa";
const PAGE = select(`
  nodes { id enrollment { status } demographics { ageBand } identity { legalName }
    referrals(first: 20) { nodes { id type receivedAt serviceReferrals { response provider { name } } } }
    outcomes(first: 50) { nodes { id domain value } } withheld { field } notice { consentId } }
  pageInfo { hasNextPage endCursor } sites { jurisdiction rows } notice { consentId scope }`);

interface Row {
  id: string;
  enrollment: { status: string } | null;
  identity: { legalName: string } | null;
  withheld: { field: string }[];
}

interface Page {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  sites: { jurisdiction: string; rows: number }[];
  notice: { consentId: string }[] | null;
}

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await open();
    hub = await demoHub(database, ["national", CITY]);
  }, 60_000);

  afterAll(async () => {
    await hub.close();
  });

  async function page(persona: string, purpose: Parameters<typeof doorFor>[2], args: object): Promise<Page> {
    const door = await doorFor(hub, persona, purpose);
    const result = (await door.participants({ jurisdictions: [CITY], ...args }, PAGE)) as unknown as Page;
    await door.commit();
    return result;
  }

  async function everyone(persona: string, purpose: Parameters<typeof doorFor>[2], first: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (let after: string | null = null; ; ) {
      const one: Page = await page(persona, purpose, { first, after });
      rows.push(...one.nodes);
      if (!one.pageInfo.hasNextPage) return rows;
      after = one.pageInfo.endCursor;
    }
  }

  async function count(sql: string): Promise<number> {
    const [row] = await database.query<{ n: string }>("", sql);
    return Number(row?.n);
  }

  it("shows a program's director everyone of the program, whatever the page size, without a skip or a repeat", async () => {
    const all = await count(`SELECT count(*) AS n FROM participant WHERE jurisdiction = '${CITY}'`);
    const small = await everyone("seattle-program-director", "CARE_COORDINATION", 7);
    const large = await everyone("seattle-program-director", "CARE_COORDINATION", 1000);
    expect(large.length).toBeGreaterThan(30);
    expect(large.length).toBeLessThanOrEqual(all);
    expect(small.map(({ id }) => id)).toEqual(large.map(({ id }) => id));
    expect(new Set(small.map(({ id }) => id)).size).toBe(small.length);
  });

  it("shows a case manager fewer people than the director", async () => {
    const mine = await everyone("seattle-case-manager", "CARE_COORDINATION", 50);
    const all = await everyone("seattle-program-director", "CARE_COORDINATION", 1000);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(all.length);
  });

  it("gives a partner what the consents say, with a notice for each consent", async () => {
    const { nodes, notice } = await page("seattle-housing-partner", "CARE_COORDINATION", { first: 50 });
    expect(nodes.length).toBeGreaterThan(5);
    expect(notice?.length).toBeGreaterThanOrEqual(nodes.length);
    expect(nodes.some(({ enrollment }) => enrollment !== null)).toBe(true);
  });

  it.each([["national-bureau-analyst", "REPORTING"], ["national-bureau-analyst", "CARE_COORDINATION"]] as const)("refuses %s every list of persons by role", async (persona, purpose) => {
    await expect(page(persona, purpose, {})).rejects.toMatchObject({ code: "ROLE_REFUSED" });
  });

  it("refuses a role that lost its records while an operation was under way, to the read that notices and to the roots to come", async () => {
    const slug = "seattle-case-manager";
    const door = await doorFor(hub, slug, "CARE_COORDINATION");
    const list = () => door.participants({ jurisdictions: [CITY], first: 5 }, PAGE);
    const become = (role: string) => database.query("", "UPDATE account SET role = $2 WHERE slug = $1", [slug, role]);
    expect(((await list()) as unknown as Page).nodes.length).toBeGreaterThan(0);
    await become("BUREAU_ANALYST");
    try {
      await expect(list()).rejects.toMatchObject({ code: "ROLE_REFUSED" });
      await expect(list()).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    } finally {
      await become("CASE_MANAGER");
    }
  });

  it("asks for a purpose", async () => {
    await expect(page("seattle-program-director", null, {})).rejects.toMatchObject({ code: "PURPOSE_REQUIRED" });
  });

  it("answers a read by id alike for a hidden person and for nobody, with the same statements", async () => {
    const [row] = await database.query<{ id: string }>("", `SELECT id FROM participant WHERE jurisdiction = '${CITY}' ORDER BY id LIMIT 1`);
    const ask = async (localId: string) => {
      const statements: string[] = [];
      const door = await doorFor(hub, "seattle-officer", "INVESTIGATION");
      const stop = database.onStatement((name) => statements.push(name));
      const answer = await door.participant(globalId(CITY, "Participant", localId), select("id enrollment { status } identity { legalName }"));
      await door.commit();
      stop();
      return { answer, statements };
    };
    await ask("AAAAAAAAAAAAAAAAAAAAAA");
    const hidden = await ask(row?.id ?? "");
    const nobody = await ask("AAAAAAAAAAAAAAAAAAAAAA");
    expect(hidden.answer).toBeNull();
    expect(hidden).toEqual(nobody);
  });

  it("costs a page of people with referrals, providers and outcomes a constant number of statements", async () => {
    const cost = async (first: number) => {
      const door = await doorFor(hub, "seattle-program-director", "CARE_COORDINATION");
      let statements = 0;
      const stop = database.onStatement(() => (statements += 1));
      await door.participants({ jurisdictions: [CITY], first }, PAGE);
      await door.commit();
      stop();
      return statements;
    };
    await cost(100);
    expect([await cost(1), await cost(100)]).toEqual([2, 2]);
  });

  it("a filter reads facts in the places that were asked, whether or not it finds somebody not read before", async () => {
    const [somebody] = (await page("seattle-program-director", "CARE_COORDINATION", { first: 1 })).nodes;
    const places: string[] = [];
    const queryIn: TestDatabase["queryIn"] = (jurisdictions, name, sql, values) => {
      if (name === "person_facts") places.push(jurisdictions.join());
      return database.queryIn(jurisdictions, name, sql, values);
    };
    const fresh = await demoHub(database, ["national", CITY], { database: { ...database, queryIn } });
    const found = async (name: string) => {
      const door = await doorFor(fresh, "seattle-program-director", "CARE_COORDINATION");
      const { nodes } = (await door.participants({ jurisdictions: [CITY], filter: { name } }, PAGE)) as unknown as Page;
      await door.commit();
      return nodes.length;
    };
    expect([await found(somebody?.identity?.legalName ?? "-"), await found("Nobody of this name")]).toEqual([1, 0]);
    expect(places).toEqual([CITY, CITY]);
    await fresh.close();
  });

  it("writes one ledger row for each answer that released something", async () => {
    const before = await count("SELECT count(*) AS n FROM ledger_entry");
    await page("seattle-program-director", "CARE_COORDINATION", { first: 10 });
    expect((await page("seattle-officer", "FAMILY_REQUEST", { first: 10 })).nodes).toEqual([]);
    expect(await count("SELECT count(*) AS n FROM ledger_entry")).toBe(before + 1);
  });

  it("refuses a cursor of another viewer, purpose or filter", async () => {
    const { pageInfo } = await page("seattle-program-director", "CARE_COORDINATION", { first: 3 });
    const after = pageInfo.endCursor;
    const refused = async (persona: string, purpose: Purpose, args: object) => {
      await expect(page(persona, purpose, args)).rejects.toMatchObject({ code: "BAD_CURSOR" });
    };
    await refused("seattle-case-manager", "CARE_COORDINATION", { after });
    await refused("seattle-program-director", "TREATMENT", { after });
    await refused("seattle-program-director", "CARE_COORDINATION", { after, filter: { status: ["EXITED"] } });
    await refused("seattle-program-director", "CARE_COORDINATION", { after: "AAAA" });
  });
});
