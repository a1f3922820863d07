import { hash } from "node:crypto";
import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify, type ProtectedHeaderParameters } from "jose";
import { LRUCache } from "lru-cache";
import { IdentityError } from "./token-errors";

/** Who a token speaks for, and until when. What they may do comes from the database, never from a claim. */
export interface VerifiedToken {
  readonly subject: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export type VerifyToken = (token: string) => Promise<VerifiedToken>;

export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  /** Values of the header `typ` that mark an access token. */
  readonly types: readonly string[];
  readonly algorithms: readonly string[];
}

/** Asymmetric only: with a shared secret or `none` whoever knows the public key could sign. */
export const ALGORITHMS = ["ES256", "RS256", "PS256", "EdDSA"] as const;

const CLOCK_TOLERANCE_S = 5;
const MOST_CACHED = 5_000;
/** A key that the issuer withdraws stops working here within this time at the latest. */
const CACHED_FOR_S = 300;
/** Longer than any issuer's; a body of megabytes is not worth a look. */
const LONGEST_TOKEN = 16_384;

interface Cached {
  readonly token: VerifiedToken;
  readonly until: number;
}

/** Verifies signature, issuer, audience, type and time; remembers by the token's hash that it did. */
export function tokenVerifier(trusted: TrustedIssuer, clock: () => Date): VerifyToken {
  const cache = new LRUCache<string, Cached>({ max: MOST_CACHED });
  return async (token) => {
    if (token.length > LONGEST_TOKEN) throw new IdentityError("TOKEN_INVALID");
    const now = clock();
    const seconds = now.getTime() / 1000;
    const key = hash("sha256", token, "base64url");
    const known = cache.get(key);
    if (known !== undefined && seconds < known.until) return known.token;
    const verified = await verify(token, trusted, now);
    cache.set(key, { token: verified, until: Math.min(verified.expiresAt, seconds + CACHED_FOR_S) });
    return verified;
  };
}

async function verify(token: string, trusted: TrustedIssuer, now: Date): Promise<VerifiedToken> {
  refuseForeign(token, trusted);
  const { sub, exp } = await signedClaims(token, trusted, now);
  if (typeof sub !== "string" || sub === "" || typeof exp !== "number") throw new IdentityError("TOKEN_INVALID");
  return { subject: sub, expiresAt: exp };
}

/** Looked at before the signature, only to refuse: for an issuer we do not know there is no key to look for. */
function refuseForeign(token: string, { issuer }: TrustedIssuer): void {
  let claimed: unknown;
  try {
    claimed = decodeJwt(token).iss;
  } catch {
    throw new IdentityError("TOKEN_INVALID");
  }
  if (claimed !== issuer) throw new IdentityError("TOKEN_FOREIGN_ISSUER");
}

async function signedClaims(token: string, trusted: TrustedIssuer, now: Date): Promise<JWTPayload> {
  const { issuer, audience, keys, types } = trusted;
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: [...trusted.algorithms],
    clockTolerance: CLOCK_TOLERANCE_S,
    currentDate: now,
    requiredClaims: ["exp", "sub"],
  };
  const { payload, protectedHeader } = await jwtVerify(token, keys, options)
    .catch((error: unknown) => tryEachKey(error, token, options))
    .catch((error: unknown) => { throw toIdentityError(error); });
  if (!isAccessToken(protectedHeader, types)) throw new IdentityError("TOKEN_INVALID");
  return payload;
}

/** A token without a key id, and an issuer with several keys of its kind. */
async function tryEachKey(error: unknown, token: string, options: JWTVerifyOptions): ReturnType<typeof jwtVerify> {
  if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
  for await (const key of error) {
    try {
      return await jwtVerify(token, key, options);
    } catch (failed) {
      if (!(failed instanceof errors.JWSSignatureVerificationFailed)) throw failed;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

function isAccessToken({ typ }: ProtectedHeaderParameters, types: readonly string[]): boolean {
  return typeof typ === "string" && types.includes(typ.toLowerCase().replace(/^application\//, ""));
}

/** jose's own errors carry the claims, so they end here; only trouble with the issuer keeps its cause. */
function toIdentityError(error: unknown): IdentityError {
  if (error instanceof errors.JWTExpired) return new IdentityError("TOKEN_EXPIRED");
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new IdentityError(error.claim === "aud" ? "TOKEN_AUDIENCE" : "TOKEN_INVALID");
  }
  return isTheTokensFault(error) ? new IdentityError("TOKEN_INVALID") : new IdentityError("ISSUER_UNREACHABLE", error);
}

const OF_THE_TOKEN: readonly string[] = [
  "ERR_JOSE_ALG_NOT_ALLOWED",
  "ERR_JOSE_NOT_SUPPORTED",
  "ERR_JWS_INVALID",
  "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
  "ERR_JWT_INVALID",
  "ERR_JWKS_NO_MATCHING_KEY",
];

/** Everything else happened on the way to the issuer's keys. */
function isTheTokensFault(error: unknown): boolean {
  return error instanceof errors.JOSEError && OF_THE_TOKEN.includes(error.code);
}
