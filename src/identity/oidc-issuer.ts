import { createRemoteJWKSet } from "jose";
import type { OidcConfig } from "../config";
import { ALGORITHMS, type TrustedIssuer } from "./verify-token";

/** An identity provider of the hub's organization. Its keys are fetched once, kept ten minutes, and again for an unknown key id. */
export function oidcIssuer({ issuer, jwksUrl, audience }: OidcConfig): TrustedIssuer {
  return {
    issuer,
    audience,
    keys: createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 30_000, cacheMaxAge: 600_000 }),
    // RFC 9068, and the older habit of most providers.
    types: ["at+jwt", "jwt"],
    algorithms: ALGORITHMS,
  };
}
