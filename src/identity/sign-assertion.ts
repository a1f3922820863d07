import { SignJWT } from "jose";
import { ASSERTION_ALGORITHM, ASSERTION_SECONDS, ASSERTION_TYPE, type AssertedIdentity, bodyDigest, organizationUri } from "./assertion";
import type { KeyFile } from "./key-file";

export interface AssertionClaims extends AssertedIdentity {
  readonly siteId: string;
  /** As it is sent. */
  readonly body: string | Uint8Array;
}

/** For one request to one site: good for 30 seconds, for this body, once. */
export function signAssertion({ keyId, privateKey }: KeyFile, claims: AssertionClaims, now: Date, random: (bytes: number) => Uint8Array): Promise<string> {
  const { hubId, siteId, accountId, organizationId, purpose, requestId, via, body } = claims;
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    org: organizationId === null ? null : organizationUri(organizationId),
    purpose,
    rid: requestId,
    via: [...via],
    dig: bodyDigest(body),
  })
    .setProtectedHeader({ alg: ASSERTION_ALGORITHM, typ: ASSERTION_TYPE, kid: keyId })
    .setIssuer(hubId)
    .setAudience(siteId)
    .setSubject(accountId)
    .setJti(Buffer.from(random(16)).toString("base64url"))
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ASSERTION_SECONDS)
    .sign(privateKey);
}

/** What the hub serves at /site/jwks.json. */
export function publicKeys({ keyId, publicKey }: KeyFile): { readonly keys: readonly object[] } {
  return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId, alg: ASSERTION_ALGORITHM, use: "sig" }] };
}
