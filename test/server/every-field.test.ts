import type { GraphQLObjectType } from "graphql";
import { hubSchema } from "../../src/api/schema";
import { forEachDatabase } from "../support/database";
import { everything } from "../support/documents";
import { type HttpHub, startHttpHub } from "../support/http-hub";

const { schema } = hubSchema();

const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
const LISTS = [["participants", "Participant"], ["referrals", "Referral"], ["outcomes", "Outcome"], ["providers", "Provider"]] as const;

forEachDatabase((_name, open) => {
  let http: HttpHub;

  beforeAll(async () => {
    http = await startHttpHub(await open());
  }, 60_000);

  afterAll(async () => {
    await http.stop();
  });

  it.each(LISTS)("%s give every field the same by graphql-js, which asks for a value's type, and compiled, which trusts the columns", async (list, type) => {
    const query = `{ ${list}(jurisdictions: ["king-county-wa"], first: 200) { nodes { ${everything(typeOf(type))} } } }`;
    const texts: string[] = [];
    for (let time = 0; time < 3; time++) {
      const { status, errors, text } = await http.ask({ as: "seattle-program-director", purpose: "CARE_COORDINATION", query });
      expect([status, errors]).toEqual([200, []]);
      texts.push(text);
    }
    expect(texts[0]?.length).toBeGreaterThan(1_000);
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
    expect(texts[0]).not.toContain("+00:00");
  });
});
