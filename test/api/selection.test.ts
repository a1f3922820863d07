import { execute, type GraphQLResolveInfo, parse } from "graphql";
import { hubSchema } from "../../src/api/schema";
import { selectionOf, selectionOn } from "../../src/api/selection";
import type { Selection } from "../../src/domain/selection";
import type { Door, ListArgs } from "../../src/disclosure/door";
import { fakeDoor } from "../support/fake-door";
import { CALLER } from "../support/run-both";

const { schema } = hubSchema();

/** What the door is asked for, written down: `name(args) { ... }` in the order of the names. */
function text(selection: Selection): string {
  const fields = [...selection.names].sort().flatMap((name) => selection.all(name)).map(({ name, args, selection: below }) => {
    const given = Object.keys(args).length === 0 ? "" : JSON.stringify(args);
    const inner = text(below);
    return `${name}${given}${inner === "" ? "" : ` { ${inner} }`}`;
  });
  return fields.join(" ");
}

async function asked(query: string, variables: Record<string, unknown> = {}, document = parse(query)): Promise<Selection[]> {
  const selections: Selection[] = [];
  const door = fakeDoor(schema);
  const participants = (args: ListArgs, selection: Selection) => {
    selections.push(selection);
    return door.participants(args, selection);
  };
  await execute({ schema, document, contextValue: { ...CALLER, door: { ...door, participants } satisfies Door }, variableValues: variables });
  return selections;
}

const inNodes = async (body: string, variables: Record<string, unknown> = {}, head = "") => {
  const [selection] = await asked(`query ${head} { participants { nodes { ${body.split("|")[0] ?? ""} } } } ${body.split("|")[1] ?? ""}`, variables);
  return text(selection?.below("nodes") as Selection);
};

describe("what the door is asked for", () => {
  it.each([
    ["fields and groups", "id enrollment { status door }", "enrollment { door status } id"],
    ["a field under another name", "x: enrollment { y: status }", "enrollment { status }"],
    ["a field twice under two names, with the arguments of each", "a: referrals(first: 1) { nodes { id } } b: referrals(first: 2) { nodes { type } }", 'referrals{"first":1} { nodes { id } } referrals{"first":2} { nodes { type } }'],
    ["a field in two parts", "enrollment { status } enrollment { door }", "enrollment { door status }"],
    ["a list in two parts, once and not twice", "referrals(first: 1) { nodes { id } } referrals(first: 1) { nodes { type } }", 'referrals{"first":1} { nodes { id type } }'],
    ["a fragment on the type", "...F|fragment F on Participant { enrollment { status } }", "enrollment { status }"],
    ["a fragment on the interface", "... on Node { id } ... on Participant { withheld { field } }", "id withheld { field }"],
    ["a fragment without a type", "... { id }", "id"],
    ["a fragment inside a fragment, spread twice", "...F ...F|fragment F on Participant { ...G enrollment { status } } fragment G on Participant { enrollment { door } }", "enrollment { door status }"],
    ["no __typename", "__typename enrollment { __typename status }", "enrollment { status }"],
    ["nothing where nothing is", "__typename", ""],
  ])("holds %s", async (_what, body, expected) => {
    expect(await inNodes(body)).toBe(expected);
  });

  it.each([
    [true, "enrollment { door }"],
    [false, "identity { legalName }"],
  ])("heeds directives on fields and fragments: %s", async (on, expected) => {
    const body = "enrollment @include(if: $on) { status @skip(if: $on) door } ...F @skip(if: $on) ... @include(if: false) { id }|fragment F on Participant { identity { legalName } }";
    expect(await inNodes(body, { on }, "($on: Boolean!)")).toBe(expected);
  });

  it("takes a fragment that was left out once, where it is spread again", async () => {
    expect(await inNodes("...F @include(if: $on) ...F|fragment F on Participant { id }", { on: false }, "($on: Boolean!)")).toBe("id");
  });

  it("holds the values of variables, their defaults, and the schema's", async () => {
    const body = "referrals(first: $n, after: $c) { nodes { id } }";
    expect(await inNodes(body, { n: 7 }, "($n: Int = 3, $c: String)")).toBe('referrals{"first":7} { nodes { id } }');
    expect(await inNodes(body, { c: "x" }, "($n: Int = 3, $c: String)")).toBe('referrals{"first":3,"after":"x"} { nodes { id } }');
  });

  it("is for each type its own, where the type is not known beforehand", async () => {
    const read: string[] = [];
    const node = (_id: string, selectionFor: (type: string) => Selection) => {
      read.push(text(selectionFor("Participant")), text(selectionFor("Provider")));
      return Promise.resolve(null);
    };
    const document = parse('{ node(id: "x") { id ... on Participant { enrollment { status } } ...P ... on Node { __typename } } } fragment P on Provider { name }');
    await execute({ schema, document, contextValue: { ...CALLER, door: { ...fakeDoor(schema), node } satisfies Door } });
    expect(read).toEqual(["enrollment { status } id", "id name"]);
  });
});

describe("a selection is made once", () => {
  const QUERY = "query ($after: String, $n: Int) { participants(after: $after) { nodes { id referrals(first: $n) { nodes { id } } } } }";

  it("for every page of a list, whatever its cursor", async () => {
    const document = parse(QUERY);
    const [one] = await asked(QUERY, { after: "a", n: 1 }, document);
    const [other] = await asked(QUERY, { after: "b", n: 1 }, document);
    expect(other).toBe(one);
  });

  it("for each value of a variable that is used in it", async () => {
    const document = parse(QUERY);
    const [one] = await asked(QUERY, { n: 1 }, document);
    const [two] = await asked(QUERY, { n: 2 }, document);
    const [again] = await asked(QUERY, { n: 1 }, document);
    expect(two).not.toBe(one);
    expect(again).toBe(one);
    expect(text(two as Selection)).toContain('"first":2');
  });

  it("but not kept where a client's value is a book", async () => {
    const query = "query ($c: String) { participants { nodes { referrals(after: $c) { nodes { id } } } } }";
    const document = parse(query);
    const book = "x".repeat(10_000);
    const [one] = await asked(query, { c: book }, document);
    const [again] = await asked(query, { c: book }, document);
    expect([text(again as Selection) === text(one as Selection), again === one]).toEqual([true, false]);
  });

  it("and of one place a hundred are kept at most", async () => {
    const document = parse(QUERY);
    const [first] = await asked(QUERY, { n: 1 }, document);
    for (let n = 2; n <= 101; n++) await asked(QUERY, { n }, document);
    const [again] = await asked(QUERY, { n: 1 }, document);
    expect(again).not.toBe(first);
  });
});

it("nothing is selected of a type that is none", () => {
  const info = { schema, fragments: {}, variableValues: {}, fieldNodes: [], returnType: schema.getType("ReferralType") } as unknown as GraphQLResolveInfo;
  expect([...selectionOf(info).names, ...selectionOn(info, "Nothing").names]).toEqual([]);
});
