import fc from "fast-check";
import { execute, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse, validate } from "graphql";
import { Guards } from "../../src/api/guards";
import { hubSchema, servedSchema, takeResolvers } from "../../src/api/schema";
import { objectTypes, ruleTree, shieldMiddleware } from "../../src/api/shield";
import type { FieldCategory } from "../../src/domain/shared";
import { NOTHING, Selection } from "../../src/domain/selection";
import { ALL_RELEASED, BY_RECORD_BIT, fieldMask, RELEASED } from "../../src/privacy/redact";
import { documentOf, everything } from "../support/documents";
import { fakeDoor, hash } from "../support/fake-door";
import { CALLER, told } from "../support/run-both";
import { shieldedSchema } from "../support/shielded";

type Middleware = Readonly<Record<string, Readonly<Record<string, (resolve: () => unknown, parent: object, args: object, context: object, info: object) => unknown>>>>;

/** With all keys that can be. */
const KEYS = { Participant: "some/organization", Referral: "another/one" };
const bare = servedSchema(KEYS);
const resolvers = takeResolvers(bare);
const tree = ruleTree(bare);
const guards = new Guards(bare, tree, resolvers);
const shield = shieldMiddleware(bare, tree) as unknown as Middleware;
const served = hubSchema(KEYS).schema;

const governed = objectTypes(bare).flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ path: `${type.name}/${field.name}`, type: type.name, name: field.name, need: fieldMask((field.extensions["category"] ?? "ENVELOPE") as FieldCategory) })),
).filter(({ need }) => need !== 0);
const plain = governed.filter(({ type, name }) => !resolvers.has(`${type}.${name}`));

const VALUE = { some: "value" };
const field = (name: string, selection = NOTHING) => new Selection([{ name, args: {}, selection }]);

/** What graphql-shield itself says of a field of this parent. */
async function byShield(type: string, name: string, parent: object): Promise<boolean> {
  const given: unknown = await shield[type]?.[name]?.(() => VALUE, parent, {}, { ...CALLER }, { parentType: type, fieldName: name });
  return given === VALUE;
}

/** All bits that decide, all but one of them, and any others. */
const masksFor = (need: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: ALL_RELEASED }), fc.constantFrom(0, ALL_RELEASED, need, ALL_RELEASED & ~need), fc.integer({ min: 0, max: 30 }).map((bit) => ALL_RELEASED & ~(1 << bit)), fc.integer({ min: 0, max: ALL_RELEASED }).map((mask) => mask | need));

it("there are governed fields of every kind", () => {
  expect(governed.length).toBeGreaterThan(100);
  expect(governed.some(({ need }) => (need & BY_RECORD_BIT) !== 0)).toBe(true);
  expect(governed.length).toBeGreaterThan(plain.length);
});

describe("a governed field is shown by the guard exactly where graphql-shield allows it, whatever was released:", () => {
  it.each(governed)("$path", async ({ type, name, need }) => {
    await fc.assert(
      fc.asyncProperty(masksFor(need), async (released) => {
        const allowed = await byShield(type, name, { [RELEASED]: released });
        expect(allowed).toBe((released & need) === need);
        expect(shownByGuard(type, name, released)).toBe(allowed);
      }),
      { numRuns: 25 },
    );
  });
});

/** Plain fields are blanked in their object; those with a resolver are not resolved. */
function shownByGuard(typeName: string, name: string, released: number): boolean {
  const row = { [RELEASED]: released, [name]: VALUE };
  if (!resolvers.has(`${typeName}.${name}`)) {
    guards.check(row, typeName, () => field(name));
    return row[name] === VALUE;
  }
  const type = served.getType(typeName);
  const definition = isObjectType(type) ? type.getFields()[name] : undefined;
  const info = { schema: served, fragments: {}, variableValues: {}, fieldNodes: [{ kind: "Field", name: { value: name } }], returnType: definition?.type };
  return definition?.resolve?.(row, {}, { door: { link: () => VALUE } }, info as never) === VALUE;
}

describe("the guard", () => {
  it.each(plain)("blanks $path of an object that did not pass the door", ({ type, name }) => {
    const stray: Record<string, unknown> = { [name]: VALUE };
    guards.check(stray, type, () => field(name));
    expect(stray[name]).toBeNull();
  });

  it("lets a group share what is released of its row, unless the group has its own", () => {
    const of = (row: number, group: number | null) => {
      const enrollment: Record<string | symbol, unknown> = { status: "EXITED", ...(group === null ? {} : { [RELEASED]: group }) };
      guards.check({ [RELEASED]: row, enrollment }, "Participant", () => field("enrollment", field("status")));
      return enrollment["status"];
    };
    const need = fieldMask("ENROLLMENT_STATUS");
    expect([of(need, null), of(0, need), of(need, 0)]).toEqual(["EXITED", "EXITED", null]);
  });

  it("does not let a row share what is released of the row above it", () => {
    const service: Record<string, unknown> = { response: "SENT" };
    guards.check({ [RELEASED]: ALL_RELEASED, serviceReferrals: [service] }, "Referral", () => field("serviceReferrals", field("response")));
    expect(service["response"]).toBeNull();
  });

  it("looks at every row of a list", () => {
    const list: Record<string | symbol, unknown>[] = [{ [RELEASED]: ALL_RELEASED, type: "A" }, { type: "B" }, { [RELEASED]: 0, type: "C" }];
    guards.check(list, "Referral", () => field("type"));
    expect(list.map((row) => row["type"])).toEqual(["A", null, null]);
  });

  it("leaves errors and nothing as they are", () => {
    const fault = new Error("x");
    expect([guards.check(fault, "Participant", () => field("enrollment")), guards.check(null, "Participant", () => NOTHING)]).toEqual([fault, null]);
  });
});

describe("whole answers hold the same data behind the guards as behind graphql-shield on every field:", () => {
  const shielded = shieldedSchema(KEYS);

  /** How many fields shield refused. Groups carry no mark of their own behind the guards: they share their row's. */
  async function compare(query: string, variables: Record<string, unknown>, seed: number): Promise<number> {
    const document = parse(query);
    fc.pre(validate(served, document).length === 0);
    const released = (place: string) => (hash(place) ^ seed) & ALL_RELEASED;
    const ask = (schema: GraphQLSchema, markGroups: boolean) =>
      execute({ schema, document, contextValue: { ...CALLER, door: fakeDoor(served, released, markGroups) }, variableValues: variables });
    const [guarded, reference] = [await ask(served, false), await ask(shielded, true)];
    expect(told(guarded).data).toEqual(told(reference).data);
    return (reference.errors ?? []).filter(({ message }) => message.startsWith("This role")).length;
  }

  const seeds = fc.integer({ min: 0, max: 2 ** 31 });

  it("generated documents", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { query, variables } = documentOf(served, seed);
        await compare(query, variables[0] ?? {}, seed);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([["participants", "Participant"], ["referrals", "Referral"], ["outcomes", "Outcome"]])("every field of %s", async (list, type) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const query = `{ ${[1, 2, 3, 4].map((n) => `p${String(n)}: ${list}(first: ${String(n)}, after: "${String(seed)}") { nodes { ${everything(served.getType(type) as GraphQLObjectType)} } }`).join(" ")} }`;
        refused += await compare(query, {}, seed);
      }),
      { numRuns: 6 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});
