import { buildSchema, type GraphQLSchema } from "graphql";
import { allow, and, chain, deny, inputRule, not, or, race, rule } from "graphql-shield";
import { hubSchema } from "../../src/api/schema";
import { assertSound, type CheckedTree, shieldFaults } from "../../src/api/shield-check";

// One test for each hole of graphql-shield 7.6.5 that a rule tree can have: docs/decisions/shield-and-guards.md.

const SDL = `
  type Query { person: Person  node: Node }
  interface Node { id: ID! }
  type Person implements Node { id: ID!  name: String  sound: String! }
  union Any = Person`;
const schema = buildSchema(SDL);

const NO_CACHE = { cache: "no_cache" } as const;
const named = (name: string, options: Parameters<typeof rule>[1] = NO_CACHE) => rule(name, options)(() => true);
const own = named("own");
const denied = rule("deny", NO_CACHE)(() => false);
const OPTIONS = { fallbackRule: denied, allowExternalErrors: true, debug: false, fallbackError: () => new Error("refused") };
const RULES = { Query: { person: own, node: own }, Person: { id: own, name: own, sound: own } };

function faults(rules: Readonly<Record<string, unknown>> = {}, options: object = {}, given: GraphQLSchema = schema, masks: ReadonlyMap<unknown, number> = new Map()): string[] {
  const tree: CheckedTree = { rules: { ...RULES, ...rules }, options: { ...OPTIONS, ...options }, masks };
  return shieldFaults(given, [tree]);
}

/** The tree with another rule on Person.name. */
const onName = (given: unknown) => faults({ Person: { ...RULES.Person, name: given } });

it("a sound tree has no faults", () => {
  expect(faults()).toEqual([]);
  const { schema: served, tree } = hubSchema();
  expect(shieldFaults(served, [tree])).toEqual([]);
});

it("a hub with an unsound tree does not start, and says all that is wrong at once", () => {
  const tree = { rules: { ...RULES, Person: { id: own, name: not(own) } }, options: OPTIONS, masks: new Map() };
  const start = () => { assertSound(schema, [tree]); };
  expect(start).toThrow("does not start");
  expect(start).toThrow(/Person\.sound: has no rule[\s\S]*Person\.name: `not`|Person\.name: `not`[\s\S]*Person\.sound: has no rule/);
});

describe("the checker refuses", () => {
  it.each(["Node", "Any", "Missing"])("hole 1: a rule on %s, which never runs", (name) => {
    expect(faults({ [name]: { id: own } })).toEqual([expect.stringContaining("(hole 1)")]);
  });

  it("hole 1: one rule for a whole type", () => {
    expect(faults({ Person: own })).toContain("Person: name the rule of each field");
  });

  it.each(["contextual", "strict", true] as const)("holes 2, 3, 4, 5 and 7: a verdict that is kept, cache %s", (cache) => {
    expect(onName(rule("kept", { cache })(() => true))).toEqual([expect.stringContaining("(holes 2, 3, 4, 5, 7)")]);
  });

  it("hole 3: an input rule, which is always kept", () => {
    expect(onName(inputRule("i")((yup) => yup.object()))).toEqual([expect.stringContaining("(hole 3)")]);
  });

  it("hole 6: two rules of one name, in one tree, in two, and beside the fallback", () => {
    const same = named("own");
    expect(onName(same)).toEqual(["Person.name: another rule is also called own (hole 6)"]);
    const tree = { rules: RULES, options: OPTIONS, masks: new Map() };
    expect(shieldFaults(schema, [tree, { ...tree, rules: { ...RULES, Person: { id: same, name: same, sound: same } } }])).toEqual([expect.stringContaining("(hole 6)")]);
    expect(onName(named("deny"))).toEqual([expect.stringContaining("(hole 6)")]);
  });

  it("hole 8: `not`, alone and inside a chain", () => {
    expect(onName(not(own))).toEqual([expect.stringContaining("(hole 8)")]);
    expect(onName(chain(own, not(own)))).toEqual([expect.stringContaining("(hole 8)")]);
  });

  it("hole 9: a field without a rule", () => {
    expect(faults({ Person: { id: own, name: own } })).toEqual([expect.stringMatching(/^Person\.sound: has no rule \(hole 9\)/)]);
    expect(onName(undefined)).toEqual([expect.stringContaining("(hole 9)")]);
  });

  it("hole 9: a chain or a race of nothing", () => {
    expect([...onName(chain()), ...onName(race())]).toEqual([expect.stringContaining("(hole 9)"), expect.stringContaining("(hole 9)")]);
  });

  it.each([[undefined], [own], [rule("allow_all", NO_CACHE)(() => true)], [rule("deny", NO_CACHE)(() => true)], [deny], [allow]])("hole 9: a fallback that is not the hub's own `deny` %#", (fallbackRule) => {
    expect(faults({}, { fallbackRule }).join()).toContain("options.fallbackRule");
  });

  it("hole 15: a field that can be withheld and must not be null", () => {
    const governed = named("governed");
    expect(faults({ Person: { ...RULES.Person, sound: governed } }, {}, schema, new Map([[governed, 1]]))).toEqual([expect.stringMatching(/^Person\.sound: .*\(hole 15\)$/)]);
  });

  it("holes 10 and 11: a subscription", () => {
    const given = buildSchema(`${SDL} type Subscription { changed: Person }`);
    expect(faults({ Subscription: { changed: own } }, {}, given)).toEqual([expect.stringContaining("(holes 10, 11)")]);
  });

  it("hole 12: a mutation", () => {
    const given = buildSchema(`${SDL} type Mutation { change: Person }`);
    expect(faults({ Mutation: { change: own } }, {}, given)).toEqual([expect.stringContaining("(hole 12)")]);
  });

  it("holes 16 and 17: the way in by reference", () => {
    const given = buildSchema(SDL.replace("node: Node }", "node: Node  _entities: [Node] }"));
    expect(faults({ Query: { ...RULES.Query, _entities: own } }, {}, given)).toEqual([expect.stringContaining("(holes 16, 17)")]);
  });

  it("hole 18: a wildcard", () => {
    expect(faults({ Person: { ...RULES.Person, "*": own } })).toEqual([expect.stringContaining("(hole 18)")]);
  });

  it("hole 19: a rule that wants a fragment", () => {
    expect(onName(rule("wants", { cache: "no_cache", fragment: "... on Person { id }" })(() => true))).toEqual([expect.stringContaining("(hole 19)")]);
  });

  it.each([[{ debug: true }], [{ allowExternalErrors: false }], [{ fallbackError: undefined }], [{ fallbackError: "Not Authorised!" }]])("hole 20: options that throw a fault at the caller or hide it: %j", (options) => {
    expect(faults({}, options)).toEqual([expect.stringContaining("(hole 20)")]);
  });

  it("hole 22: a rule without a name of its own", () => {
    expect(onName(rule(NO_CACHE)(() => true))).toEqual([expect.stringContaining("(hole 22)")]);
    expect([...onName(allow), ...onName(deny)]).toEqual([expect.stringContaining("(hole 22)"), expect.stringContaining("(hole 22)")]);
  });

  it("hole 24: `and` and `or`, which ask every branch at once", () => {
    expect([...onName(and(own, own)), ...onName(or(own))]).toEqual([expect.stringContaining("(hole 24)"), expect.stringContaining("(hole 24)")]);
  });

  it.each([[() => true], [{}], ["allow"]])("what is no rule at all %#", (given) => {
    expect(onName(given)).toEqual(["Person.name: is no rule of shield's"]);
  });

  it("a rule for a field that is not there", () => {
    expect(faults({ Person: { ...RULES.Person, nmae: own } })).toEqual(["Person.nmae: there is no such field"]);
  });
});
