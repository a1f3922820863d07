import { join } from "node:path";
import { SignJWT } from "jose";
import { openKeyFile } from "./key-file";
import type { TrustedIssuer } from "./verify-token";

export const EMBEDDED_ISSUER = "urn:lead-hub:embedded";
export const EMBEDDED_AUDIENCE = "urn:lead-hub";
export const EMBEDDED_TOKEN_SECONDS = 3_600;

/** Signs for the invented people of the demo. Whoever runs it listens on loopback only, and only while all people are invented. */
export interface EmbeddedIssuer {
  readonly trusted: TrustedIssuer;
  issue(subject: string, now: Date): Promise<string>;
}

const ALGORITHM = "ES256";
const TYPE = "at+jwt";

export async function openEmbeddedIssuer(dataDir: string): Promise<EmbeddedIssuer> {
  const { keyId, privateKey, publicKey } = await openKeyFile(join(dataDir, "issuer.key"));
  return {
    trusted: {
      issuer: EMBEDDED_ISSUER,
      audience: EMBEDDED_AUDIENCE,
      keys: () => publicKey,
      types: [TYPE],
      algorithms: [ALGORITHM],
    },
    issue: (subject, now) => {
      const seconds = Math.floor(now.getTime() / 1000);
      return new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: keyId })
        .setIssuer(EMBEDDED_ISSUER)
        .setAudience(EMBEDDED_AUDIENCE)
        .setSubject(subject)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + EMBEDDED_TOKEN_SECONDS)
        .sign(privateKey);
    },
  };
}
