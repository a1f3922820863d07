import { GraphQLError, parse, validate } from "graphql";
import { codeOf, isUnexpected, maskError, told } from "../../src/api/mask";
import { Refusal } from "../../src/api/refusal";
import { hubSchema } from "../../src/api/schema";
import { DatabaseError } from "../../src/database/errors";
import { HUB_ERRORS, HubError, ownFault } from "../../src/domain/errors";
import { IdentityError } from "../../src/identity/token-errors";

const { schema } = hubSchema();

const masked = (error: GraphQLError) => maskError({ ...error.toJSON() }, error);
/** As an executor wraps what a resolver threw. */
const thrown = (cause: Error) => masked(new GraphQLError(cause.message, { originalError: cause, path: ["participants", 0] }));
const invalid = (query: string) => validate(schema, parse(query)).map((error) => maskError({ ...error.toJSON(), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }, error).message);

describe("what of an error may leave", () => {
  it.each([
    ["a refusal of the hub, in its own words", new HubError("BAD_CURSOR"), "BAD_CURSOR", HUB_ERRORS.BAD_CURSOR],
    ["a refusal of the API", new Refusal("COST_LIMIT"), "COST_LIMIT", "The operation could return too many records at once. Ask for smaller pages, or nest less."],
    ["that the database is full, as trouble that may pass", new DatabaseError("DISK_FULL", "zq"), "DATABASE_UNAVAILABLE", HUB_ERRORS.DATABASE_UNAVAILABLE],
    ["nothing of what a database refused", new DatabaseError("UNIQUE_VIOLATION", "zq"), "INTERNAL_SERVER_ERROR", "The hub failed. Tell its operator the request id."],
    ["nothing of a bug", new TypeError("zq is not a function"), "INTERNAL_SERVER_ERROR", "The hub failed. Tell its operator the request id."],
    ["nothing of an error that looks like one of ours", Object.assign(new Error("zq"), { code: "BAD_CURSOR" }), "INTERNAL_SERVER_ERROR", "The hub failed. Tell its operator the request id."],
  ])("%s", (_what, cause, code, message) => {
    expect(thrown(cause)).toEqual({ message, path: ["participants", 0], extensions: { code } });
  });

  it("why a token was refused, as a reason beside the one code", () => {
    expect(told(new IdentityError("TOKEN_EXPIRED"))).toMatchObject({ code: "UNAUTHENTICATED", reason: "TOKEN_EXPIRED" });
  });

  it("no extension that somebody else put there", () => {
    const error = new GraphQLError("x", { originalError: new HubError("PAGE_SIZE"), extensions: { code: "SECRET", stacktrace: ["zq"], http: { status: 200 } } });
    expect(masked(error).extensions).toEqual({ code: "PAGE_SIZE" });
  });

  it("no value, of whatever rule of GraphQL", () => {
    const messages = [
      '{ participants(first: "zq") { nodes { id } } }',
      "{ participants(filter: { status: [ZQ] }) { nodes { id } } }",
      '{ participants(filter: { openedFrom: "zq" }) { nodes { id } } }',
      '{ participants(filter: { name: ["zq"] }) { nodes { id } } }',
      '{ participants(filter: "zq") { nodes { id } } }',
      '{ participants(orderBy: { field: "zq" }) { nodes { id } } }',
      "{ node(id: { zq: 1 }) { id } }",
      '{ node(id: 1.5) { id } viewer { role @skip(if: "zq") } }',
      'query ($a: Int = "zq") { participants(first: $a) { nodes { id } } }',
    ].flatMap(invalid);
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.join("\n")).not.toMatch(/zq/i);
  });

  it("the names of the schema and of the document, so that a mistake can be found", () => {
    expect(invalid("{ nothing }")).toEqual(['Cannot query field "nothing" on type "Query".']);
    expect(invalid("{ participants(frist: 1) { nodes { id } } }")).toEqual(['Unknown argument "frist" on field "Query.participants".']);
    expect(invalid("{ participant { id } }")).toEqual(['Field "participant" argument "id" of type "ID!" is required, but it was not provided.']);
    expect(invalid("{ participants(orderBy: {}) { nodes { id } } }")).toEqual(['Field "ParticipantOrder.field" of required type "ParticipantOrderField!" was not provided.']);
  });
});

describe("what is logged as unexpected", () => {
  it.each([
    [new HubError("BAD_CURSOR"), false],
    [new HubError("LEDGER_UNAVAILABLE"), true],
    [new DatabaseError("DATABASE_UNREACHABLE", "x"), true],
    [new TypeError("x"), true],
    [new Refusal("DEPTH_LIMIT"), false],
  ])("%p: %p", (cause, expected) => {
    expect(isUnexpected(new GraphQLError("x", { originalError: cause }))).toBe(expected);
  });

  it.each<[unknown, object]>([
    [new DatabaseError("DISK_FULL", "x"), { code: "DISK_FULL" }],
    [Object.assign(new Error("x"), { code: "23505" }), {}],
    [Object.assign(new Error("x"), { code: "Jane Roe" }), {}],
    [Object.assign(new Error("x"), { code: 7 }), {}],
    ["text", {}],
  ])("has the code of %p, if that is one", (error, expected) => {
    expect(codeOf(error)).toEqual(expected);
  });
});

describe("a fault that is ours to tell", () => {
  it.each<[unknown, string | undefined]>([
    [new DatabaseError("DATA_DIR_IN_USE", "words"), "DATA_DIR_IN_USE"],
    [Object.assign(new Error("Cannot find module zq"), { code: "ERR_MODULE_NOT_FOUND" }), undefined],
    [Object.assign(new Error("zq"), { code: "UND_ERR_SOCKET" }), undefined],
    [Object.assign(new Error("zq"), { code: "ABORT_ERR" }), undefined],
    [Object.assign(new Error("connect zq"), { code: "ECONNREFUSED" }), undefined],
    [new Error("zq"), undefined],
    [{ code: "DATA_DIR_IN_USE", message: "zq" }, undefined],
    [null, undefined],
  ])("is one of our errors: %p", (error, code) => {
    expect(ownFault(error)?.code).toBe(code);
  });
});
