import { generateKeyPairSync } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT, UnsecuredJWT } from "jose";
import { openEmbeddedIssuer } from "../../src/identity/embedded-issuer";
import { openKeyFile } from "../../src/identity/key-file";
import { forEachDatabase } from "../support/database";
import { type HttpHub, type RawRequest, startHttpHub } from "../support/http-hub";
import { NOW } from "../support/hub";

// The table "Bad input" of the issue, over real HTTP.

const DIRECTOR = { as: "seattle-program-director", purpose: "CARE_COORDINATION" } as const;
const PEOPLE = "{ participants(jurisdictions: [\"king-county-wa\"], first: 3) { nodes { id } pageInfo { endCursor } } }";
const JSON_BODY = JSON.stringify({ query: "{ __typename }" });

forEachDatabase((_name, open) => {
  let http: HttpHub;
  let bearer: string;

  beforeAll(async () => {
    http = await startHttpHub(await open());
    bearer = `Bearer ${await http.token(DIRECTOR.as)}`;
  }, 60_000);

  afterAll(async () => {
    await http.stop();
  });

  /** Whatever came before, the hub still answers, and its ledger holds. */
  afterEach(async () => {
    const { status, errors } = await http.ask({ ...DIRECTOR, query: PEOPLE });
    expect([status, errors]).toEqual([200, []]);
  });

  const refusal = async (request: RawRequest) => {
    const answer = await http.send({ ...request, headers: { authorization: bearer, ...request.headers } });
    expect(answer.errors).not.toEqual([]);
    for (const error of answer.errors) {
      expect(error.message.length).toBeGreaterThan(15);
      expect(error.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    return [answer.status, answer.code];
  };
  const query = (text: string, variables?: object) => refusal({ headers: { "x-purpose-of-use": "CARE_COORDINATION" }, body: JSON.stringify({ query: text, variables }) });

  describe("an operation", () => {
    it.each([
      ["an unknown field", "{ nothing }", 400, "GRAPHQL_VALIDATION_FAILED"],
      ["an unknown argument", "{ participants(page: 3) { nodes { id } } }", 400, "GRAPHQL_VALIDATION_FAILED"],
      ["an unknown value of a list", "{ participants(filter: { status: [SLEEPING] }) { nodes { id } } }", 400, "GRAPHQL_VALIDATION_FAILED"],
      ["a date that the calendar has not", '{ participants(filter: { openedFrom: "2026-02-30" }) { nodes { id } } }', 400, "GRAPHQL_VALIDATION_FAILED"],
      ["an unknown place", '{ participants(jurisdictions: ["atlantis"]) { nodes { id } } }', 200, "JURISDICTION_UNKNOWN"],
      ["a page of no rows", "{ participants(first: 0) { nodes { id } } }", 200, "PAGE_SIZE"],
      ["a page of less than none", "{ participants(first: -1) { nodes { id } } }", 200, "PAGE_SIZE"],
      ["a page of 1,001 rows", "{ participants(first: 1001) { nodes { id } } }", 200, "PAGE_SIZE"],
      ["a page of more rows than a number has", "{ participants(first: 99999999999) { nodes { id } } }", 400, "GRAPHQL_VALIDATION_FAILED"],
      ["a list below a row of 1,001 rows", "{ participants(first: 1) { nodes { referrals(first: 1001) { nodes { id } } } } }", 200, "PAGE_SIZE"],
      ["a cursor that is none", '{ participants(after: "hello") { nodes { id } } }', 200, "BAD_CURSOR"],
      ["an empty cursor", '{ participants(after: "") { nodes { id } } }', 200, "BAD_CURSOR"],
      ["a text that no database keeps", '{ participants(filter: { name: "a\\u0000b" }) { nodes { id } } }', 200, "BAD_USER_INPUT"],
      ["a subscription", "subscription { forget }", 400, "OPERATION_UNSUPPORTED"],
      ["a subscription", "subscription { listen }", 400, "OPERATION_UNSUPPORTED"],
      ["a document that is none", "{ participants(", 400, "GRAPHQL_PARSE_FAILED"],
      ["no document", "", 400, "BAD_REQUEST"],
      ["two operations and no name", "query A { __typename } query B { __typename }", 400, "OPERATION_RESOLUTION_FAILURE"],
      ["a document of too many tokens", `{ ${"viewer { role } ".repeat(600)} }`, 400, "DOCUMENT_TOO_LONG"],
      ["a document that nests too deeply", `{ participants { nodes { ${"referrals { nodes { participant { ".repeat(6)} id ${"} } } ".repeat(6)} } } }`, 400, "DEPTH_LIMIT"],
      ["too many roots", `{ ${Array.from({ length: 21 }, (_root, n) => `a${String(n)}: __typename`).join(" ")} }`, 400, "ROOT_FIELD_LIMIT"],
      ["too many aliases", `{ viewer { ${Array.from({ length: 51 }, (_alias, n) => `a${String(n)}: role`).join(" ")} } }`, 400, "ALIAS_LIMIT"],
      ["too many directives", `{ viewer { role ${"@skip(if: false) ".repeat(5)} } }`, 400, "DIRECTIVE_LIMIT"],
      ["too many records by estimate", "{ participants(first: 1000) { nodes { referrals(first: 1000) { nodes { id } } } } }", 400, "COST_LIMIT"],
    ])("with %s", async (_what, text, status, code) => {
      expect(await query(text)).toEqual([status, code]);
    });

    it.each([
      ["more rows than a number has", "query ($n: Int) { participants(first: $n) { nodes { id } } }", { n: 99999999999 }, "BAD_USER_INPUT"],
      ["a text for a number", "query ($n: Int) { participants(first: $n) { nodes { id } } }", { n: "ten" }, "BAD_USER_INPUT"],
      ["nothing where something is needed", "query ($id: ID!) { participant(id: $id) { id } }", {}, "BAD_USER_INPUT"],
      ["an unknown argument of a filter", "query ($f: ParticipantFilter) { participants(filter: $f) { nodes { id } } }", { f: { nickname: "x" } }, "BAD_USER_INPUT"],
      ["too many ids", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array.from({ length: 1001 }, () => "x") }, "TOO_MANY_IDS"],
    ])("with a variable of %s", async (_what, text, variables, code) => {
      expect(await query(text, variables)).toEqual([code === "TOO_MANY_IDS" ? 200 : 400, code]);
    });

    it("with a cursor that was changed, is somebody else's, or was made for something else", async () => {
      const { data } = await http.ask({ ...DIRECTOR, query: PEOPLE });
      const after = (data as { participants: { pageInfo: { endCursor: string } } }).participants.pageInfo.endCursor;
      const next = (args: string, question: object = {}) =>
        http.ask({ ...DIRECTOR, query: `query ($after: String) { participants(${args}, after: $after) { nodes { id } } }`, variables: { after }, ...question });
      const same = 'jurisdictions: ["king-county-wa"], first: 3';
      const changed = after.slice(0, 20) + (after[20] === "A" ? "B" : "A") + after.slice(21);
      const codes = [
        await next(same, { variables: { after: changed } }),
        await next(same, { as: "seattle-case-manager" }),
        await next(same, { purpose: "TREATMENT" }),
        await next(`${same}, filter: { status: [EXITED] }`),
        await next(`${same}, orderBy: { field: OPENED_ON }`),
      ].map(({ code }) => code);
      expect(codes).toEqual(["BAD_CURSOR", "BAD_CURSOR", "BAD_CURSOR", "BAD_CURSOR", "BAD_CURSOR"]);
      expect((await next(same)).code).toBeUndefined();
    });
  });

  describe("a request", () => {
    it.each<[string, RawRequest, number, string]>([
      ["with a body that is not JSON", { body: '{"query": "{ __typ' }, 400, "BODY_NOT_JSON"],
      ["with a body that is a number", { body: "5" }, 400, "BAD_REQUEST"],
      ["with an empty body", { body: "" }, 400, "BODY_NOT_JSON"],
      ["with a query that is no text", { body: '{"query": {"a": 1}}' }, 400, "BAD_REQUEST"],
      ["with variables that are a list", { body: '{"query": "{ __typename }", "variables": [1]}' }, 400, "BAD_REQUEST"],
      ["with several operations at once", { body: `[${JSON_BODY}]` }, 400, "BAD_REQUEST"],
      ["of another media type", { body: JSON_BODY, headers: { "content-type": "text/plain" } }, 415, "MEDIA_TYPE"],
      ["of a form", { body: "query=%7B__typename%7D", headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "MEDIA_TYPE"],
      ["of no media type", { body: JSON_BODY, headers: { "content-type": "" } }, 415, "MEDIA_TYPE"],
      ["that is packed", { body: JSON_BODY, headers: { "content-encoding": "gzip" } }, 415, "MEDIA_TYPE"],
      ["of more than 256 kB", { body: JSON.stringify({ query: `#${"x".repeat(300_000)}` }) }, 413, "BODY_TOO_LARGE"],
      ["of more than 256 kB in pieces", { body: JSON.stringify({ query: `#${"x".repeat(300_000)}` }), pieces: 10 }, 413, "BODY_TOO_LARGE"],
      ["by GET that another site could send", { method: "GET", path: "/graphql?query=%7B__typename%7D" }, 400, "BAD_REQUEST"],
      ["by GET that would change something", { method: "GET", path: "/graphql?query=mutation%7B__typename%7D", headers: { "apollo-require-preflight": "1" } }, 405, "BAD_REQUEST"],
      ["by PUT", { method: "PUT", body: JSON_BODY }, 405, "METHOD_NOT_ALLOWED"],
      ["that wants a picture", { body: JSON_BODY, headers: { accept: "image/png" } }, 406, "NOT_ACCEPTABLE"],
      ["for a purpose that is none", { body: JSON_BODY, headers: { "x-purpose-of-use": "CURIOSITY" } }, 400, "PURPOSE_UNKNOWN"],
      ["with a key that is too short", { body: JSON_BODY, headers: { "idempotency-key": "1234567" } }, 400, "IDEMPOTENCY_KEY_INVALID"],
      ["with a key that holds words", { body: JSON_BODY, headers: { "idempotency-key": "Jane Secretperson" } }, 400, "IDEMPOTENCY_KEY_INVALID"],
      ["for two purposes", { body: JSON_BODY, headers: { "x-purpose-of-use": "TREATMENT, PAYMENT" } }, 400, "PURPOSE_UNKNOWN"],
      ["for no purpose, about people", { body: JSON.stringify({ query: PEOPLE }) }, 200, "PURPOSE_REQUIRED"],
    ])("%s", async (_what, request, status, code) => {
      expect(await refusal(request)).toEqual([status, code]);
    });

    it("by GET is answered where no other site could have sent it", async () => {
      const answer = await http.send({ method: "GET", path: "/graphql?query=%7B__typename%7D", headers: { authorization: bearer, "apollo-require-preflight": "1" } });
      expect([answer.status, answer.data]).toEqual([200, { __typename: "Query" }]);
    });

    it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4000", "[::2]", "0.0.0.0"])("under the name %s is not for this hub", async (host) => {
      const answers = [await http.send({ headers: { host, authorization: bearer }, body: JSON_BODY }), await http.send({ method: "GET", path: "/", headers: { host } }), await http.send({ method: "GET", path: "/page/settings.json", headers: { host } })];
      expect(answers.map(({ status, code }) => [status, code])).toEqual([[421, "HOST_UNKNOWN"], [421, "HOST_UNKNOWN"], [421, "HOST_UNKNOWN"]]);
    });

    it.each(["localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:4000"])("under the loopback name %s is", async (host) => {
      expect((await http.send({ headers: { host, authorization: bearer }, body: JSON_BODY })).status).toBe(200);
    });

    it("of a role that gets no records of persons is told so, and no site is asked", async () => {
      const { status, data, code } = await http.ask({ as: "national-bureau-analyst", purpose: "REPORTING", query: PEOPLE });
      expect([status, data, code]).toEqual([200, { participants: null }, "ROLE_REFUSED"]);
    });
  });

  describe("a token", () => {
    const claims = { iss: "urn:lead-hub:embedded", aud: "urn:lead-hub", sub: "acct_somebody" };
    const seconds = NOW.getTime() / 1000;
    const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const signed = (changes: object, key = stranger, header: object = {}) =>
      new SignJWT({ ...claims, iat: seconds, exp: seconds + 600, ...changes }).setProtectedHeader({ alg: "ES256", typ: "at+jwt", ...header }).sign(key);
    const byThisHub = async (changes: object, header?: object) => signed(changes, (await openKeyFile(join(http.hub.config.dataDir, "issuer.key"))).privateKey, header);
    const own = async (at: Date, subject?: string) => {
      const id = subject ?? (await http.hub.viewers.accountIdOf(DIRECTOR.as)) ?? "";
      return http.hub.identity.embedded?.issue(id, at) ?? "";
    };
    const unsigned = () => Promise.resolve(new UnsecuredJWT({ ...claims, exp: seconds + 600 }).encode());
    const ofAnotherHub = async () => (await openEmbeddedIssuer(await mkdtemp(join(tmpdir(), "lead-hub-other-")))).issue("acct_somebody", NOW);

    it.each<[string, () => Promise<string>, string]>([
      ["that has expired", () => own(new Date(NOW.getTime() - 3_700_000)), "TOKEN_EXPIRED"],
      ["of an issuer that is not trusted", () => signed({ iss: "https://evil.example" }), "TOKEN_FOREIGN_ISSUER"],
      ["for another service", () => byThisHub({ aud: "urn:elsewhere" }), "TOKEN_AUDIENCE"],
      ["of another type", () => byThisHub({}, { typ: "id+jwt" }), "TOKEN_INVALID"],
      ["that holds good for ever", () => byThisHub({ exp: undefined }), "TOKEN_INVALID"],
      ["that was cut", async () => (await own(NOW)).slice(0, -6), "TOKEN_INVALID"],
      ["that somebody else signed", () => signed({}), "TOKEN_INVALID"],
      ["that nobody signed", unsigned, "TOKEN_INVALID"],
      ["of another hub", ofAnotherHub, "TOKEN_INVALID"],
      ["that is no token", () => Promise.resolve("hello"), "TOKEN_INVALID"],
      ["of an account that is gone", () => own(NOW, "acct_AAAAAAAAAAAAAAAAAAAAAA"), "ACCOUNT_UNKNOWN"],
    ])("%s is refused before anything is read", async (_what, make, reason) => {
      const answer = await http.send({ headers: { authorization: `Bearer ${await make()}` }, body: "not even JSON" });
      expect([answer.status, answer.code, answer.errors[0]?.extensions.reason]).toEqual([401, "UNAUTHENTICATED", reason]);
    });

    it("is needed for everything but the schema's own description", async () => {
      expect((await http.ask({ query: "{ __schema { queryType { name } } }" })).data).toEqual({ __schema: { queryType: { name: "Query" } } });
      const answer = await http.ask({ query: "{ jurisdictions { nodes { slug } } }" });
      expect([answer.status, answer.code, answer.data]).toEqual([401, "UNAUTHENTICATED", undefined]);
    });
  });
});
