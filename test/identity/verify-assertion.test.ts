import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { SignJWT } from "jose";
import { bodyDigest } from "../../src/identity/assertion";
import { AssertionError } from "../../src/identity/assertion-errors";
import { type KeyFile, openKeyFile } from "../../src/identity/key-file";
import { type AssertionClaims, publicKeys, signAssertion } from "../../src/identity/sign-assertion";
import { assertionVerifier, type KnownHub, type VerifyAssertion } from "../../src/identity/verify-assertion";

const NOW = new Date("2026-07-01T12:00:00Z");
const BODY = JSON.stringify({ documentId: "d", variables: {} });
const CLAIMS: AssertionClaims = { hubId: "state/hub", siteId: "city/site", accountId: "acct_1", organizationId: "city/lead", purpose: "TREATMENT", requestId: "r-1", via: ["county/hub"], body: BODY };

let key: KeyFile;
let jwks: Server;
let served: object | null;
let requests: number;
let hub: KnownHub | null;
let used: Set<string>;
let now: Date;

beforeAll(async () => {
  key = await openKeyFile(join(await mkdtemp(join(tmpdir(), "lead-hub-key-")), "key.jwk"));
  jwks = createServer((_request, response) => {
    requests += 1;
    if (served === null) response.writeHead(500).end();
    else response.setHeader("content-type", "application/json").end(JSON.stringify(served));
  });
  await new Promise<void>((done) => jwks.listen(0, "127.0.0.1", done));
});

afterAll(() => new Promise((done) => jwks.close(done)));

beforeEach(() => {
  served = publicKeys(key);
  requests = 0;
  hub = { id: "state/hub", jwksUrl: `http://127.0.0.1:${String((jwks.address() as AddressInfo).port)}/site/jwks.json` };
  used = new Set();
  now = NOW;
});

function verifier(): VerifyAssertion {
  const use = (id: string, jti: string) => {
    const isFirst = !used.has(`${id} ${jti}`);
    used.add(`${id} ${jti}`);
    return Promise.resolve({ hub, isFirst });
  };
  return assertionVerifier({ siteId: "city/site", hubById: (id) => Promise.resolve(hub?.id === id ? hub : null), use, clock: () => now });
}

const signed = (more: Partial<AssertionClaims> = {}) => `Bearer ${signAssertion(key, { ...CLAIMS, ...more }, NOW, randomBytes)}`;
const refused = (asked: Promise<unknown>) => asked.then(() => "taken", (error: unknown) => (error instanceof AssertionError ? error.code : error));

describe("an assertion", () => {
  it("says on whose behalf a hub asks, for what and through whom", async () => {
    const { jti, ...rest } = await verifier()(signed(), BODY);
    expect(jti).toMatch(/^[\w-]{22}$/);
    expect(rest).toEqual({ hubId: "state/hub", accountId: "acct_1", organizationId: "city/lead", purpose: "TREATMENT", requestId: "r-1", via: ["county/hub"], expiresAt: NOW.getTime() / 1000 + 30, hub });
  });

  it("may be about nobody's organization and no purpose", async () => {
    await expect(verifier()(signed({ organizationId: null, purpose: null }), Buffer.from(BODY))).resolves.toMatchObject({ organizationId: null, purpose: null });
  });

  it("is good for thirty seconds and the tolerance of a clock", async () => {
    const verify = verifier();
    for (const [seconds, said] of [[34, "taken"], [36, "ASSERTION_EXPIRED"], [-4, "taken"], [-6, "ASSERTION_INVALID"]] as const) {
      now = new Date(NOW.getTime() + seconds * 1000);
      expect([seconds, await refused(verify(signed(), BODY))]).toEqual([seconds, said]);
    }
  });

  it("is not used up by one that does not hold", async () => {
    const verify = verifier();
    const token = signed();
    expect(await refused(verify(token, `${BODY} `))).toBe("ASSERTION_INVALID");
    expect(used.size).toBe(0);
    expect(await refused(verify(token, BODY))).toBe("taken");
    expect(await refused(verify(token, BODY))).toBe("ASSERTION_REPLAYED");
  });

  it("of a site that asks itself, or through itself, is a loop", async () => {
    expect(await refused(verifier()(signed({ via: ["a/hub", "city/site", "b/hub"] }), BODY))).toBe("SITE_LOOP");
  });

  it("is checked by keys that are fetched once", async () => {
    const verify = verifier();
    for (let turn = 0; turn < 5; turn++) await verify(signed(), BODY);
    expect(requests).toBe(1);
  });

  it("cannot be checked while the hub's keys cannot be fetched", async () => {
    served = null;
    expect(await refused(verifier()(signed(), BODY))).toBe("HUB_KEYS_UNREACHABLE");
    served = { keys: "none" };
    expect(await refused(verifier()(signed(), BODY))).toBe("HUB_KEYS_UNREACHABLE");
  });

  it("is refused once the hub's keys are elsewhere, or it is trusted no longer", async () => {
    const known = hub as KnownHub;
    const moved = assertionVerifier({ siteId: "city/site", hubById: () => Promise.resolve(known), use: () => Promise.resolve({ hub: { ...known, jwksUrl: "https://elsewhere.example/jwks" }, isFirst: true }), clock: () => NOW });
    expect(await refused(moved(signed(), BODY))).toBe("ASSERTION_INVALID");
    const ended = assertionVerifier({ siteId: "city/site", hubById: () => Promise.resolve(known), use: () => Promise.resolve({ hub: null, isFirst: false }), clock: () => NOW });
    expect(await refused(ended(signed(), BODY))).toBe("HUB_UNKNOWN");
  });

  it("with anything else in the place of a claim is refused, whoever signed it, and never fails otherwise", async () => {
    const verify = verifier();
    const good: Record<string, unknown> = { iss: "state/hub", aud: "city/site", sub: "acct_1", org: null, purpose: null, rid: "r", via: [], dig: "", jti: "j", iat: NOW.getTime() / 1000, exp: NOW.getTime() / 1000 + 30 };
    const wrong = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom("\0", "a b", "urn:lead-hub:organization:", ["x".repeat(200)], {}, -1, 1e12));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("iss", "aud", "sub", "org", "purpose", "rid", "via", "dig", "jti", "iat", "exp"), wrong, async (claim, value) => {
        fc.pre(!(value === null && (claim === "org" || claim === "purpose")) && !(claim === "via" && Array.isArray(value) && value.length === 0));
        fc.pre(!(["sub", "rid", "jti"].includes(claim) && typeof value === "string" && /^[\w.:/-]{1,128}$/.test(value)));
        const claims = { ...good, dig: bodyDigest(BODY), [claim]: value };
        const token = await new SignJWT(claims).setProtectedHeader({ alg: "ES256", typ: "site-assertion+jwt", kid: key.keyId }).sign(key.privateKey);
        expect(await refused(verify(`Bearer ${token}`, BODY))).toMatch(/^(?:ASSERTION_|HUB_UNKNOWN)/);
      }),
      { numRuns: 200 },
    );
  });

  it.each([["nothing", ""], ["a word", "Bearer"], ["two parts", "Bearer a.b"], ["another scheme", "Basic eyJ.eyJ.sig"], ["a book", `Bearer ${"a".repeat(9000)}.b.c`], ["three letters", "Bearer a.b.c"]])("is not %s", async (_what, header) => {
    expect(await refused(verifier()(header === "" ? undefined : header, BODY))).toBe("ASSERTION_INVALID");
  });
});
