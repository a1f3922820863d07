import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import { purposeList } from "../domain/decision";
import { ASSERTION_ALGORITHM, ASSERTION_SECONDS, ASSERTION_TYPE, type AssertedIdentity, bodyDigest, isSiteId, organizationOfUri } from "./assertion";
import { AssertionError, type AssertionErrorCode } from "./assertion-errors";

export interface VerifiedAssertion extends AssertedIdentity {
  readonly jti: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** What of a hub on file is needed to check its signature. */
export interface KnownHub {
  readonly id: string;
  readonly jwksUrl: string;
}

export interface AssertionVerifierParts<Hub extends KnownHub> {
  /** The audience: this hub's own id. */
  readonly siteId: string;
  /** Null for who is not on file or no longer active. */
  readonly hubById: (id: string) => Promise<Hub | null>;
  /** Whether this is the first use, on any replica; the hub as it stands at that moment, null if it is active no longer. */
  readonly use: (hubId: string, jti: string, expiresAt: number) => Promise<{ readonly hub: Hub | null; readonly isFirst: boolean }>;
  readonly clock: () => Date;
  /** For tests; the default fetches the JWKS. */
  readonly keysOf?: (hub: Hub) => JWTVerifyGetKey;
}

/** Takes the header `authorization` and the body as it came; throws AssertionError. */
export type VerifyAssertion<Hub extends KnownHub = KnownHub> = (authorization: string | undefined, body: string | Uint8Array) => Promise<VerifiedAssertion & { readonly hub: Hub }>;

const CLOCK_TOLERANCE_S = 5;
const LONGEST_TOKEN = 8_192;
const MOST_HUBS = 500;
const MOST_THROUGH = 16;
const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

/** Verifies that a hub on file signed this request, for this site, now and for the first time. Nothing is read for it before. */
export function assertionVerifier<Hub extends KnownHub>({ siteId, hubById, use, clock, keysOf = remoteKeys() }: AssertionVerifierParts<Hub>): VerifyAssertion<Hub> {
  return async (authorization, body) => {
    const token = tokenOf(authorization);
    const claimed = await claimedHub(token, hubById);
    const claims = await signedClaims(token, siteId, claimed.id, keysOf(claimed), clock());
    const assertion = assertionOf(claims, claimed.id, body);
    if (assertion.via.includes(siteId) || assertion.hubId === siteId) throw new AssertionError("SITE_LOOP", claimed.id);
    const { hub, isFirst } = await use(assertion.hubId, assertion.jti, assertion.expiresAt + CLOCK_TOLERANCE_S);
    if (hub === null) throw new AssertionError("HUB_UNKNOWN", claimed.id);
    if (!isFirst) throw new AssertionError("ASSERTION_REPLAYED", claimed.id);
    // Its keys are elsewhere since: those it was checked by are no longer the hub's.
    if (hub.jwksUrl !== claimed.jwksUrl) throw new AssertionError("ASSERTION_INVALID", claimed.id);
    return { ...assertion, hub };
  };
}

function tokenOf(authorization: string | undefined): string {
  const token = (authorization?.length ?? 0) > LONGEST_TOKEN ? undefined : BEARER.exec(authorization?.trim() ?? "")?.[1];
  if (token === undefined) throw new AssertionError("ASSERTION_INVALID", null);
  return token;
}

/** Looked at before the signature, only to find the keys or to refuse. */
async function claimedHub<Hub>(token: string, hubById: (id: string) => Promise<Hub | null>): Promise<Hub> {
  let issuer: unknown;
  try {
    issuer = decodeJwt(token).iss;
  } catch {
    throw new AssertionError("ASSERTION_INVALID", null);
  }
  const hub = typeof issuer === "string" && isSiteId(issuer) ? await hubById(issuer) : null;
  if (hub === null) throw new AssertionError("HUB_UNKNOWN", null);
  return hub;
}

/** Kept by hub and address, fetched again for an unknown key id. */
function remoteKeys(): (hub: KnownHub) => JWTVerifyGetKey {
  const kept = new LRUCache<string, JWTVerifyGetKey>({ max: MOST_HUBS });
  return ({ id, jwksUrl }) => {
    const name = `${id} ${jwksUrl}`;
    let keys = kept.get(name);
    if (keys === undefined) kept.set(name, (keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 30_000, cacheMaxAge: 600_000 })));
    return keys;
  };
}

async function signedClaims(token: string, siteId: string, hubId: string, keys: JWTVerifyGetKey, now: Date): Promise<JWTPayload> {
  const options = {
    issuer: hubId,
    audience: siteId,
    typ: ASSERTION_TYPE,
    algorithms: [ASSERTION_ALGORITHM],
    clockTolerance: CLOCK_TOLERANCE_S,
    currentDate: now,
    maxTokenAge: ASSERTION_SECONDS,
    requiredClaims: ["exp", "iat", "jti", "sub", "org", "purpose", "rid", "via", "dig"],
  };
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    throw toAssertionError(error, hubId);
  }
}

function assertionOf(claims: JWTPayload, hubId: string, body: string | Uint8Array): VerifiedAssertion {
  const { sub, aud, jti, iat = 0, exp = 0 } = claims;
  const { org, purpose, rid, via, dig } = claims as Readonly<Record<string, unknown>>;
  const invalid = (): never => { throw new AssertionError("ASSERTION_INVALID", hubId); };
  // One made for several sites could be used at each of them.
  if (typeof aud !== "string") throw new AssertionError("ASSERTION_AUDIENCE", hubId);
  if (exp - iat > ASSERTION_SECONDS || dig !== bodyDigest(body)) return invalid();
  return {
    hubId,
    accountId: isAsked(sub) ? sub : invalid(),
    organizationId: org === null ? null : ((typeof org === "string" ? organizationOfUri(org) : null) ?? invalid()),
    purpose: purpose === null ? null : (purposeList.find((one) => one === purpose) ?? invalid()),
    requestId: isName(rid) ? rid : invalid(),
    via: isThrough(via) ? via : invalid(),
    jti: isName(jti) ? jti : invalid(),
    expiresAt: exp,
  };
}

/** Of an account, a request, a use: the site keeps them in its records as they are. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^[\w.:/-]{1,128}$/.test(value);
}

/** An account, or who is a stranger to the hub that asks: `national/hub#nina`. */
function isAsked(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const through = value.split("#");
  return isName(through.pop()) && through.length <= MOST_THROUGH && through.every(isSiteId);
}

function isThrough(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_THROUGH && value.every((one) => typeof one === "string" && isSiteId(one));
}

/** jose's own errors carry the claims, so they end here; only trouble with the hub's keys keeps its cause. */
function toAssertionError(error: unknown, hubId: string): AssertionError {
  if (error instanceof errors.JWTExpired) return new AssertionError("ASSERTION_EXPIRED", hubId);
  if (error instanceof errors.JWTClaimValidationFailed) return new AssertionError(error.claim === "aud" ? "ASSERTION_AUDIENCE" : "ASSERTION_INVALID", hubId);
  const code: AssertionErrorCode = isOfTheKeys(error) ? "HUB_KEYS_UNREACHABLE" : "ASSERTION_INVALID";
  return new AssertionError(code, hubId, code === "HUB_KEYS_UNREACHABLE" ? error : undefined);
}

const OF_THE_ASSERTION: readonly string[] = ["ERR_JOSE_ALG_NOT_ALLOWED", "ERR_JOSE_NOT_SUPPORTED", "ERR_JWS_INVALID", "ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "ERR_JWT_INVALID", "ERR_JWKS_NO_MATCHING_KEY", "ERR_JWKS_MULTIPLE_MATCHING_KEYS"];

function isOfTheKeys(error: unknown): boolean {
  return !(error instanceof errors.JOSEError) || !OF_THE_ASSERTION.includes(error.code);
}
