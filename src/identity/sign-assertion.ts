import { type KeyObject, sign } from "node:crypto";
import { ASSERTION_ALGORITHM, ASSERTION_SECONDS, ASSERTION_TYPE, type AssertedIdentity, bodyDigest, organizationUri } from "./assertion";
import type { KeyFile } from "./key-file";

export interface AssertionClaims extends AssertedIdentity {
  readonly siteId: string;
  /** As it is sent. */
  readonly body: string | Uint8Array;
}

/**
 * For one request to one site: good for 30 seconds, for this body, once. Signed where it is asked for: a page across many
 * sites signs many, and to hand each to a thread and back costs several times what the signature does.
 */
export function signAssertion({ keyId, privateKey }: KeyFile, claims: AssertionClaims, now: Date, random: (bytes: number) => Uint8Array): string {
  const { hubId, siteId, accountId, organizationId, purpose, requestId, via, body } = claims;
  const seconds = Math.floor(now.getTime() / 1000);
  const payload = {
    org: organizationId === null ? null : organizationUri(organizationId),
    purpose,
    rid: requestId,
    via,
    dig: bodyDigest(body),
    iss: hubId,
    aud: siteId,
    sub: accountId,
    jti: Buffer.from(random(16)).toString("base64url"),
    iat: seconds,
    exp: seconds + ASSERTION_SECONDS,
  };
  return compactJws({ alg: ASSERTION_ALGORITHM, typ: ASSERTION_TYPE, kid: keyId }, payload, privateKey);
}

/** RFC 7515, 7518 3.4: the signature is the two numbers side by side, not the DER that OpenSSL would make of them. */
function compactJws(header: object, payload: object, key: KeyObject): string {
  const signed = `${part(header)}.${part(payload)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What the hub serves at /site/jwks.json. */
export function publicKeys({ keyId, publicKey }: KeyFile): { readonly keys: readonly object[] } {
  return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId, alg: ASSERTION_ALGORITHM, use: "sig" }] };
}
