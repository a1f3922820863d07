import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from "jose";
import { oidcIssuer } from "../../src/identity/oidc-issuer";
import { IdentityError } from "../../src/identity/token-errors";
import { tokenVerifier, type VerifyToken } from "../../src/identity/verify-token";

const NOW = new Date("2026-07-01T12:00:00Z");
const SECONDS = NOW.getTime() / 1000;
const AUDIENCE = "https://hub.example";
const SUBJECT = "acct_secretive-subject";

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let provider: Server;
let served: { keys: JWK[] } | "not json";
let requests = 0;
let issuer: string;
let key: Pair;
let now = NOW;

beforeAll(async () => {
  key = await generateKeyPair("ES256", { extractable: true });
  served = { keys: [await publicKey(key, "one")] };
  provider = createServer((_request, response) => {
    requests += 1;
    response.setHeader("content-type", "application/json").end(served === "not json" ? "<html>" : JSON.stringify(served));
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}`;
});

afterAll(() => new Promise((resolve) => provider.close(resolve)));

beforeEach(async () => {
  served = { keys: [await publicKey(key, "one")] };
  requests = 0;
  now = NOW;
});

describe("a token of the configured issuer", () => {
  it("is accepted and names its subject", async () => {
    await expect(verifier()(await aToken())).resolves.toEqual({ subject: SUBJECT, expiresAt: SECONDS + 600 });
  });

  it("is accepted with the type of RFC 9068", async () => {
    await expect(verifier()(await aToken({ typ: "application/at+jwt" }))).resolves.toMatchObject({ subject: SUBJECT });
  });

  it.each(["RS256", "PS256", "EdDSA"])("is accepted when signed with %s", async (algorithm) => {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    served = { keys: [{ ...(await publicKey(pair, "two")), alg: algorithm }] };
    await expect(verifier()(await aToken({ alg: algorithm, kid: "two", pair }))).resolves.toMatchObject({ subject: SUBJECT });
  });

  it("is accepted without a key id although the issuer has several keys", async () => {
    const other = await generateKeyPair("ES256", { extractable: true });
    served = { keys: [await publicKey(other, "other"), await publicKey(key, "one")] };
    await expect(verifier()(await aToken({ kid: undefined }))).resolves.toMatchObject({ subject: SUBJECT });
  });

  it("costs no second verification and no second fetch of keys", async () => {
    const verify = verifier();
    const token = await aToken();
    await verify(token);
    await verify(await aToken({ exp: SECONDS + 700 }));
    served = "not json";
    await expect(verify(token)).resolves.toMatchObject({ subject: SUBJECT });
    expect(requests).toBe(1);
  });

  it("is refused from the second it expires, remembered or not", async () => {
    const verify = verifier();
    const token = await aToken({ exp: SECONDS + 60 });
    await verify(token);
    now = new Date(NOW.getTime() + 66_000);
    await expect(codeOf(verify(token))).resolves.toBe("TOKEN_EXPIRED");
  });

  it("is looked at again after five minutes", async () => {
    const verify = verifier();
    const token = await aToken();
    await verify(token);
    const stranger = await generateKeyPair("ES256", { extractable: true });
    served = { keys: [await publicKey(stranger, "one")] };
    jest.useFakeTimers({ now: Date.now() + 601_000, doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"] });
    now = new Date(NOW.getTime() + 301_000);
    await expect(codeOf(verify(token))).resolves.toBe("TOKEN_INVALID");
    jest.useRealTimers();
  });
});

describe("a token is refused", () => {
  const cases: [string, string, () => Promise<string>][] = [
    ["expired", "TOKEN_EXPIRED", () => aToken({ exp: SECONDS - 10 })],
    ["not valid yet", "TOKEN_INVALID", () => aToken({ nbf: SECONDS + 60 })],
    ["without an end", "TOKEN_INVALID", () => aToken({ exp: undefined })],
    ["without a subject", "TOKEN_INVALID", () => aToken({ sub: undefined })],
    ["for another service", "TOKEN_AUDIENCE", () => aToken({ aud: "https://other.example" })],
    ["for no service", "TOKEN_AUDIENCE", () => aToken({ aud: undefined })],
    ["of another issuer", "TOKEN_FOREIGN_ISSUER", () => aToken({ iss: "https://evil.example" })],
    ["of no issuer", "TOKEN_FOREIGN_ISSUER", () => aToken({ iss: undefined })],
    ["without a type", "TOKEN_INVALID", () => aToken({ typ: undefined })],
    ["of another type", "TOKEN_INVALID", () => aToken({ typ: "logout+jwt" })],
    ["with a key that nobody published", "TOKEN_INVALID", () => aToken({ kid: "unknown" })],
    ["signed by somebody else", "TOKEN_INVALID", async () => aToken({ pair: await generateKeyPair("ES256") })],
    ["unsigned", "TOKEN_INVALID", () => Promise.resolve(new UnsecuredJWT({ sub: SUBJECT, exp: SECONDS + 60, iss: issuer, aud: AUDIENCE }).encode())],
    ["signed with a shared secret", "TOKEN_INVALID", hmacToken],
    ["cut short", "TOKEN_INVALID", async () => (await aToken()).slice(0, -8)],
    ["changed", "TOKEN_INVALID", changedToken],
    ["no token at all", "TOKEN_INVALID", () => Promise.resolve("hello")],
    ["endless", "TOKEN_INVALID", () => Promise.resolve("e".repeat(20_000))],
  ];

  it.each(cases)("%s: %s", async (_what, code, make) => {
    await expect(codeOf(verifier()(await make()))).resolves.toBe(code);
  });

  it.each(cases)("%s, and its error holds nothing of it", async (_what, _code, make) => {
    const token = await make();
    const error = await verifier()(token).catch((caught: unknown) => caught);
    const text = JSON.stringify([error, (error as Error).message, (error as Error).stack]);
    expect(text).not.toContain(SUBJECT);
    expect(text).not.toContain("evil.example");
    expect(text).not.toContain(token);
    expect((error as Error).cause).toBeUndefined();
  });

  it("of another issuer without asking anybody for keys", async () => {
    await codeOf(verifier()(await aToken({ iss: "https://evil.example" })));
    expect(requests).toBe(0);
  });
});

describe("an issuer", () => {
  it("that does not answer is named as the trouble", async () => {
    const verify = tokenVerifier(oidcIssuer({ issuer, jwksUrl: "http://127.0.0.1:9/keys", audience: AUDIENCE }), () => now);
    await expect(codeOf(verify(await aToken()))).resolves.toBe("ISSUER_UNREACHABLE");
  });

  it("that answers nonsense is named as the trouble", async () => {
    served = "not json";
    await expect(codeOf(verifier()(await aToken()))).resolves.toBe("ISSUER_UNREACHABLE");
  });
});

interface TokenParts {
  readonly alg?: string;
  readonly kid?: string | undefined;
  readonly typ?: string | undefined;
  readonly pair?: Pair;
  readonly iss?: string | undefined;
  readonly aud?: string | undefined;
  readonly sub?: string | undefined;
  readonly exp?: number | undefined;
  readonly nbf?: number;
}

function aToken(parts: TokenParts = {}): Promise<string> {
  const { alg, kid, typ, pair, ...claims } = { alg: "ES256", kid: "one", typ: "JWT", pair: key, ...parts };
  const all = { iss: issuer, aud: AUDIENCE, sub: SUBJECT, exp: SECONDS + 600, ...claims };
  const header = { alg, ...(kid !== undefined && { kid }), ...(typ !== undefined && { typ }) };
  return new SignJWT(JSON.parse(JSON.stringify(all)) as Record<string, string>).setProtectedHeader(header).sign(pair.privateKey);
}

async function hmacToken(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(key.publicKey)));
  const claims = { iss: issuer, aud: AUDIENCE, sub: SUBJECT, exp: SECONDS + 600 };
  return new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "one", typ: "JWT" }).sign(secret);
}

async function changedToken(): Promise<string> {
  const [header, claims, signature] = (await aToken()).split(".");
  const other = { ...(JSON.parse(Buffer.from(claims ?? "", "base64url").toString()) as object), sub: "acct_other" };
  return [header, Buffer.from(JSON.stringify(other)).toString("base64url"), signature].join(".");
}

async function publicKey(pair: Pair, kid: string): Promise<JWK> {
  return { ...(await exportJWK(pair.publicKey)), kid };
}

function verifier(): VerifyToken {
  return tokenVerifier(oidcIssuer({ issuer, jwksUrl: `${issuer}/keys`, audience: AUDIENCE }), () => now);
}

async function codeOf(verification: Promise<unknown>): Promise<string> {
  return verification.then(
    () => "accepted",
    (error: unknown) => (error instanceof IdentityError ? error.code : String(error)),
  );
}
