import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { onPGlite } from "../support/database";
import { type HttpAnswer, type HttpHub, startHttpHub } from "../support/http-hub";
import { NOW } from "../support/hub";

// A hub with an identity provider: keys by URL, on loopback.

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const AUDIENCE = "https://hub.example";

onPGlite((open) => {
  let provider: Server;
  let published: JWK[] | "down" = [];
  let fetches = 0;
  let http: HttpHub;
  let first: Pair;
  let subject: string;
  /** Seconds by which both clocks, the hub's and the machine's, are ahead. */
  let later = 0;
  const machine = Date.now;

  beforeAll(async () => {
    first = await generateKeyPair("ES256", { extractable: true });
    published = [await jwk(first, "first")];
    provider = createServer((_request, response) => {
      fetches += 1;
      if (published === "down") response.destroy();
      else response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
    jest.spyOn(Date, "now").mockImplementation(() => machine() + later * 1000);
    http = await startHttpHub(await open(), {
      only: ["national"],
      settings: { OIDC_ISSUER: issuer(), OIDC_JWKS_URL: `${issuer()}/keys`, OIDC_AUDIENCE: AUDIENCE },
      overrides: { clock: () => new Date(NOW.getTime() + later * 1000) },
    });
    subject = (await http.hub.viewers.accountIdOf("national-hub-operator")) ?? "";
  }, 60_000);

  afterAll(async () => {
    await http.stop();
    await new Promise((resolve) => provider.close(resolve));
    jest.restoreAllMocks();
  });

  const issuer = () => `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}`;
  const jwk = async (pair: Pair, kid: string): Promise<JWK> => ({ ...(await exportJWK(pair.publicKey)), kid, alg: "ES256" });

  let serial = 0;
  const token = (pair: Pair, kid: string, claims: object = {}) => {
    const seconds = NOW.getTime() / 1000 + later;
    serial += 1;
    return new SignJWT({ iss: issuer(), aud: AUDIENCE, sub: subject, iat: seconds, exp: seconds + 3600, jti: String(serial), ...claims }).setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid }).sign(pair.privateKey);
  };
  const ask = (bearer?: string): Promise<HttpAnswer> => http.ask({ query: "{ viewer { role } }", headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` } });
  const outcome = ({ status, errors }: HttpAnswer) => [status, errors[0]?.extensions.reason];

  it("knows by the issuer's key who asks, and fetches the keys once, however many ask at once", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, async () => ask(await token(first, "first"))));
    expect(answers.map(({ data }) => data)).toEqual(Array.from(answers, () => ({ viewer: { role: "HUB_SERVICE" } })));
    expect(fetches).toBe(1);
  });

  it("has no other way in: no embedded issuer, no personas, nothing without a token, not even the schema's own description (hole 14 of shield)", async () => {
    expect(http.hub.identity.embedded).toBeNull();
    expect((await http.send({ path: "/token", body: "{}", headers: { "x-lead-hub-page": "1", origin: new URL(http.url).origin } })).code).toBe("NOT_FOUND");
    expect(JSON.parse((await http.send({ method: "GET", path: "/page/settings.json" })).text)).toMatchObject({ demo: false, personas: [] });
    const introspection = await http.ask({ query: "{ __schema { queryType { name } } }" });
    expect([outcome(await ask()), outcome(introspection)]).toEqual([[401, "TOKEN_MISSING"], [401, "TOKEN_MISSING"]]);
  });

  it.each<[string, object, string]>([
    ["for another service", { aud: "https://other.example" }, "TOKEN_AUDIENCE"],
    ["of another issuer", { iss: "https://evil.example" }, "TOKEN_FOREIGN_ISSUER"],
    ["that has expired", { exp: NOW.getTime() / 1000 - 60 }, "TOKEN_EXPIRED"],
    ["of somebody who has no account", { sub: "somebody" }, "ACCOUNT_UNKNOWN"],
  ])("refuses a token %s", async (_what, claims, reason) => {
    expect(outcome(await ask(await token(first, "first", claims)))).toEqual([401, reason]);
  });

  it("takes its claims about roles for nothing", async () => {
    const answer = await ask(await token(first, "first", { role: "PROGRAM_DIRECTOR", roles: ["admin"], scope: "everything", organization: "king-county-wa/lead" }));
    expect(answer.data).toEqual({ viewer: { role: "HUB_SERVICE" } });
  });

  it("lets nobody make it ask the issuer again and again with keys that do not exist", async () => {
    const before = fetches;
    const stranger = await generateKeyPair("ES256");
    for (let n = 0; n < 10; n++) expect(outcome(await ask(await token(stranger, `unknown-${String(n)}`)))).toEqual([401, "TOKEN_INVALID"]);
    expect(fetches).toBe(before);
  });

  it("follows when the issuer changes its key: the new one at half a minute's notice, the old one while it is published", async () => {
    const second = await generateKeyPair("ES256", { extractable: true });
    published = [await jwk(first, "first"), await jwk(second, "second")];
    later += 31;
    expect(outcome(await ask(await token(second, "second")))).toEqual([200, undefined]);
    expect(outcome(await ask(await token(first, "first")))).toEqual([200, undefined]);
    published = [await jwk(second, "second")];
    later += 601;
    expect(outcome(await ask(await token(first, "first")))).toEqual([401, "TOKEN_INVALID"]);
    expect(outcome(await ask(await token(second, "second")))).toEqual([200, undefined]);
    published = [await jwk(first, "first")];
    later += 601;
  });

  it("answers whom it knows while the issuer is down, tells the others to try later, and recovers by itself", async () => {
    const known = await token(first, "first");
    expect(outcome(await ask(known))).toEqual([200, undefined]);
    published = "down";
    later += 200;
    expect(outcome(await ask(known))).toEqual([200, undefined]);
    later += 601;
    const fresh = await token(first, "first");
    const refused = await ask(fresh);
    expect(outcome(refused)).toEqual([503, "ISSUER_UNREACHABLE"]);
    expect(refused.errors[0]?.message).toContain("Try again later");
    published = [await jwk(first, "first")];
    expect(outcome(await ask(fresh))).toEqual([200, undefined]);
  });
});
