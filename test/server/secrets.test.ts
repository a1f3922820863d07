import fc from "fast-check";
import type { Database } from "../../src/database/database";
import { DatabaseError } from "../../src/database/errors";
import { onPGlite, type TestDatabase } from "../support/database";
import { type HttpHub, type RawRequest, startHttpHub } from "../support/http-hub";

/** Looks like nothing else in an answer or a log. */
const secret = fc.stringMatching(/^zq[a-z0-9]{12}$/);

type Place = (secret: string) => RawRequest;

const post = (body: object, headers: Record<string, string> = {}): RawRequest => ({ body: JSON.stringify(body), headers: { "x-purpose-of-use": "CARE_COORDINATION", ...headers } });
const list = (args: string) => `{ participants(${args}) { nodes { id identity { legalName } } } }`;

/** Everywhere that a caller can write a value. */
const PLACES: Readonly<Record<string, Place>> = {
  "a name that is searched": (s) => post({ query: list(`filter: { name: "${s}" }`) }),
  "an id of the source": (s) => post({ query: "query ($f: ParticipantFilter) { participants(filter: $f) { nodes { id } } }", variables: { f: { sourceId: s } } }),
  "a text that no database keeps": (s) => post({ query: list(`filter: { name: "${s}\\u0000" }`) }),
  "an unknown field of a filter": (s) => post({ query: "query ($f: ParticipantFilter) { participants(filter: $f) { nodes { id } } }", variables: { f: { nickname: s } } }),
  "a value where another kind is wanted": (s) => post({ query: list(`first: "${s}"`) }),
  "a variable where another kind is wanted": (s) => post({ query: "query ($n: Int) { participants(first: $n) { nodes { id } } }", variables: { n: s } }),
  "a value of a list that is not in it": (s) => post({ query: list(`filter: { status: [${s}] }`) }),
  "a variable of a list that is not in it": (s) => post({ query: "query ($s: [ParticipantStatus!]) { participants(filter: { status: $s }) { nodes { id } } }", variables: { s: [s] } }),
  "a date": (s) => post({ query: list(`filter: { openedFrom: "${s}" }`) }),
  "a date in a variable": (s) => post({ query: "query ($d: Date) { participants(filter: { openedFrom: $d }) { nodes { id } } }", variables: { d: s } }),
  "a cursor": (s) => post({ query: list(`after: "${s}"`) }),
  "a place": (s) => post({ query: list(`jurisdictions: ["${s}"]`) }),
  "a slug": (s) => post({ query: `{ jurisdiction(slug: "${s}") { name } }` }),
  "an id": (s) => post({ query: `{ participant(id: "${s}") { id } node(id: "${s}") { id } nodes(ids: ["${s}"]) { id } }` }),
  "a list where one is wanted": (s) => post({ query: `{ participant(id: ["${s}"]) { id } }` }),
  "an object where a text is wanted": (s) => post({ query: "query ($id: ID!) { participant(id: $id) { id } }", variables: { id: { value: s } } }),
  "a default that is wrong": (s) => post({ query: `query ($n: Int = "${s}") { participants(first: $n) { nodes { id } } }` }),
  "a directive": (s) => post({ query: `{ viewer { role @skip(if: "${s}") } }` }),
  "a document cut short": (s) => post({ query: `{ participants(filter: { name: "${s}` }),
  "a block string": (s) => post({ query: list(`filter: { name: """${s}\n"quoted" """ } first: 0`) }),
  "a comment": (s) => post({ query: `# ${s}\n{ nothing }` }),
  "an unused variable": (s) => post({ query: "{ nothing }", variables: { x: s } }),
  "the name of an operation that is not there": (s) => post({ query: "{ __typename }", operationName: s }),
  "an extension": (s) => post({ query: "{ nothing }", extensions: { persistedQuery: { version: 1, sha256Hash: s } } }),
  "a body that is not JSON": (s) => ({ body: `{"query": "${s}` }),
  "a body of another type": (s) => ({ body: s, headers: { "content-type": `text/${s}` } }),
  "a token": (s) => ({ body: "{}", headers: { authorization: `Bearer ${s}.${s}.${s}` } }),
  "the claims of a token": (s) => ({ body: "{}", headers: { authorization: `Bearer ${[{ alg: "none" }, { iss: s, sub: s }, {}].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}` } }),
  "a purpose": (s) => ({ body: "{}", headers: { "x-purpose-of-use": s } }),
  "a host": (s) => ({ body: "{}", headers: { host: `${s}.example` } }),
  "an origin": (s) => ({ path: "/token", body: "{}", headers: { origin: `http://${s}.example` } }),
  "a persona": (s) => ({ path: "/token", body: JSON.stringify({ slug: s }), headers: { origin: "http://127.0.0.1:1", host: "127.0.0.1:1", "x-lead-hub-page": "1" } }),
  "an accept header": (s) => ({ body: "{}", headers: { accept: `image/${s}` } }),
  "a path": (s) => ({ method: "GET", path: `/${s}?${s}=${s}` }),
  "a search parameter": (s) => ({ method: "GET", path: `/graphql?query=%7B__typename%7D&variables=${s}&operationName=${s}`, headers: { "apollo-require-preflight": "1" } }),
  "a cookie": (s) => ({ body: "{}", headers: { cookie: `session=${s}` } }),
};

onPGlite((open) => {
  let http: HttpHub;
  let bearer: string;
  let fails: DatabaseError | Error | null = null;

  beforeAll(async () => {
    http = await startHttpHub(failing(await open(), () => fails));
    bearer = `Bearer ${await http.token("seattle-program-director")}`;
  }, 60_000);

  afterAll(async () => {
    await http.stop();
  });

  /** The whole answer, headers and all, and every line that was logged meanwhile. */
  async function said(request: RawRequest): Promise<string> {
    http.log.length = 0;
    const { status, headers, text } = await http.send({ ...request, headers: { authorization: bearer, ...request.headers } });
    expect(status).toBeGreaterThan(199);
    return JSON.stringify([headers, text, http.log]);
  }

  it.each(Object.keys(PLACES))("what is written into %s is in no answer and in no line of the log", async (place) => {
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        expect(await said((PLACES[place] as Place)(value))).not.toContain(value);
      }),
      { numRuns: 3 },
    );
  });

  it("what a database says of a record when it fails is in no answer and in no line of the log", async () => {
    const value = "zqofaperson0001";
    const told: string[] = [];
    for (const error of [new Error(`Key (name)=(${value}) already exists`), Object.assign(new Error(value), { code: value }), new DatabaseError("STATEMENT_FAILED", value), new DatabaseError("DISK_FULL", value)]) {
      fails = error;
      told.push(await said(post({ query: list("first: 3") })));
    }
    fails = null;
    expect(told.join()).not.toContain(value);
    expect(told.map((text) => /"code\\":\\"([A-Z_]+)/.exec(text)?.[1])).toEqual(["INTERNAL_SERVER_ERROR", "INTERNAL_SERVER_ERROR", "INTERNAL_SERVER_ERROR", "DATABASE_UNAVAILABLE"]);
    expect((await http.send({ ...post({ query: list("first: 3") }), headers: { authorization: bearer, "x-purpose-of-use": "CARE_COORDINATION" } })).errors).toEqual([]);
  });
});

/** Reads of people fail while it says so. */
function failing(database: TestDatabase, error: () => Error | null): Database {
  const queryIn: Database["queryIn"] = (jurisdictions, name, sql, values) => {
    const fault = error();
    return fault === null ? database.queryIn(jurisdictions, name, sql, values) : Promise.reject(fault);
  };
  return { ...database, queryIn };
}
