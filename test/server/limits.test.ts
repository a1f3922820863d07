import { getIntrospectionQuery, getOperationAST, parse, validate } from "graphql";
import { hubSchema } from "../../src/api/schema";
import type { Refusal } from "../../src/api/refusal";
import { compile, isFit } from "../../src/server/compile";
import { assertAffordable, MOST_OBJECTS, operationCost } from "../../src/server/cost";
import { LIMITS, limitsRule } from "../../src/server/limits";
import { Plans } from "../../src/server/plan";

const { schema } = hubSchema();

const codes = (query: string) => validate(schema, parse(query), [limitsRule]).map(({ originalError }) => (originalError as Refusal).code);
const repeated = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_part, n) => part(n)).join(" ");
const nested = (depth: number) => `${"{ a ".repeat(depth - 1)}{ a }${" }".repeat(depth - 1)}`;
/** Fragments each of which spreads the next one twice. */
const bomb = (size: number, field: string) => repeated(size, (n) => `fragment B${String(n)} on Viewer { ${field} ${n + 1 < size ? `...B${String(n + 1)} ...B${String(n + 1)}` : ""} }`);

describe("a document may have", () => {
  it.each([
    ["no deeper fields than the limit", nested(LIMITS.depth), nested(LIMITS.depth + 1), "DEPTH_LIMIT"],
    ["no more fields at its root", `{ ${repeated(LIMITS.rootFields, () => "a")} }`, `{ ${repeated(LIMITS.rootFields + 1, () => "a")} }`, "ROOT_FIELD_LIMIT"],
    ["no more fields in all", `{ a { ${repeated(LIMITS.fields - 1, () => "a")} } }`, `{ a { ${repeated(LIMITS.fields, () => "a")} } }`, "FIELD_LIMIT"],
    ["no more aliases", `{ a { ${repeated(LIMITS.aliases, (n) => `x${String(n)}: a`)} } }`, `{ a { ${repeated(LIMITS.aliases + 1, (n) => `x${String(n)}: a`)} } }`, "ALIAS_LIMIT"],
    ["no more directives on a field", `{ a ${"@d ".repeat(LIMITS.directives)} }`, `{ a ${"@d ".repeat(LIMITS.directives + 1)} }`, "DIRECTIVE_LIMIT"],
    ["no more directives on the operation", `query ${"@d ".repeat(LIMITS.directives)} { a }`, `query ${"@d ".repeat(LIMITS.directives + 1)} { a }`, "DIRECTIVE_LIMIT"],
    ["no more directives on a fragment", `{ ...F } fragment F on Query ${"@d ".repeat(LIMITS.directives)} { a }`, `{ ...F } fragment F on Query ${"@d ".repeat(LIMITS.directives + 1)} { a }`, "DIRECTIVE_LIMIT"],
  ])("%s", (_what, enough, tooMuch, code) => {
    expect(codes(enough)).toEqual([]);
    expect(codes(tooMuch)).toEqual([code]);
  });

  it("no more through fragments than without", () => {
    expect(codes(`{ ...F } fragment F on Query { ...G } fragment G on Query ${nested(LIMITS.depth + 1)}`)).toEqual(["DEPTH_LIMIT"]);
    expect(codes(`{ ...F ...F ... { ...F } } fragment F on Query { ${repeated(18, () => "a")} }`)).toEqual(["ROOT_FIELD_LIMIT"]);
    expect(codes(`{ viewer { ...F ...F } } fragment F on Viewer { ${repeated(26, (n) => `x${String(n)}: role`)} }`)).toEqual(["ALIAS_LIMIT"]);
  });

  it("fragments named like the schema's own description all the same", () => {
    expect(codes(`{ ...__schema } fragment __schema on Query ${nested(LIMITS.depth + 1)}`)).toEqual(["DEPTH_LIMIT"]);
  });

  it("fragments that spread each other a billion times, which cost no time to refuse", () => {
    const began = performance.now();
    expect(codes(`{ viewer { ...B0 } } ${bomb(60, "x: role")}`)).toEqual(["FIELD_LIMIT", "ALIAS_LIMIT"]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("fragments in a circle, which another rule refuses", () => {
    expect(codes("{ viewer { ...A } } fragment A on Viewer { role ...B } fragment B on Viewer { role ...A }")).toEqual([]);
    expect(validate(schema, parse("{ viewer { ...A } } fragment A on Viewer { role ...A }")).length).toBe(1);
  });

  it("the introspection query of every client", () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, directiveIsRepeatable: true });
    expect([codes(query), parse(query, { maxTokens: LIMITS.tokens }).kind]).toEqual([[], "Document"]);
  });

  it.each(["subscription { a }", "query Q { a } subscription S { a }"])("no operation that the schema has not: %s", (query) => {
    expect(codes(query)).toEqual(["OPERATION_UNSUPPORTED"]);
  });

  it("as many places as the limits let it, and is compiled in little time", () => {
    const cycle = (body: string) => `referrals(first: 1) { nodes { type participant { ${body} } } edges { node { source participant { ${body} } } } } outcomes(first: 1) { nodes { value participant { ${body} } } edges { node { value participant { ${body} } } } }`;
    const query = `{ participants(first: 1) { nodes { ...A } } } fragment A on Participant { ${cycle("...B")} } fragment B on Participant { ${cycle("...C")} } fragment C on Participant { ${cycle("id")} }`;
    const document = parse(query, { maxTokens: LIMITS.tokens });
    expect([validate(schema, document), codes(query), isFit(schema, document)]).toEqual([[], [], true]);
    const began = performance.now();
    expect(compile(schema, document, "")).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe("the cost of an operation", () => {
  const cost = (query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) throw new Error("no operation");
    const { fragments } = new Plans(schema).of(document, operation);
    return operationCost({ schema, fragments, variableValues: variables }, operation);
  };

  it.each([
    ["counts objects, not values", "{ viewer { role displayName } }", 1],
    ["multiplies by the size of a page", "{ participants(first: 100) { nodes { id } } }", 200],
    ["once, whether rows are asked as nodes, as edges or as both", "{ participants(first: 100) { nodes { id } edges { cursor } pageInfo { hasNextPage } } }", 400],
    ["takes ten where no size is given", "{ participants { nodes { id } } }", 20],
    ["multiplies lists in lists", "{ participants(first: 10) { nodes { referrals(first: 5) { nodes { id } } } } }", 10 * (2 + 5 * 2)],
    ["counts ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ["takes the dearest type where any may come", '{ node(id: "a") { ... on Participant { referrals(first: 100) { nodes { id } } } ... on Outcome { value } } }', 201],
    ["counts what fragments hold, and what is merged once", "{ ...F ...F } fragment F on Query { participants(first: 10) { nodes { id } } }", 20],
    ["counts aliases each", "{ a: viewer { role } b: viewer { role } }", 2],
    ["does not fall for a size below one", "{ participants(first: -5) { nodes { id } } }", 2],
    ["nor for one beyond the largest page", "{ participants(first: 2000000000) { nodes { id } } }", 2000],
    ["is nothing for the schema's description", "{ __schema { types { fields { name } } } }", 0],
  ])("%s", (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it("heeds variables and switches", () => {
    const query = "query ($n: Int, $on: Boolean!) { participants(first: $n) @include(if: $on) { nodes { id } } viewer { role } }";
    expect([cost(query, { n: 7, on: true }), cost(query, { n: 7, on: false })]).toEqual([15, 1]);
  });

  it("is refused beyond the limit, and computed once for a setting of what costs", () => {
    const document = parse("query ($n: Int, $name: String) { participants(first: $n, filter: { name: $name }) { nodes { ...F } } } fragment F on Participant { referrals(first: $n) { nodes { id } } }");
    const { fragments } = new Plans(schema).of(document, getOperationAST(document) as never);
    const operation = getOperationAST(document) as never;
    let readings = 0;
    const afford = (variableValues: Record<string, unknown>) => {
      assertAffordable({ schema, variableValues, get fragments() { readings += 1; return fragments; } }, operation);
      return readings;
    };
    const once = afford({ n: 100, name: "a" });
    expect([once > 0, afford({ n: 100, name: "x".repeat(100_000) }), afford({ n: 101, name: "a" }) > once]).toEqual([true, once, true]);
    expect(() => afford({ n: 1000, name: "a" })).toThrow(expect.objectContaining({ code: "COST_LIMIT" }) as Error);
    expect(MOST_OBJECTS).toBe(500_000);
  });
});
