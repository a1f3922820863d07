import type { OidcConfig } from "../config";
import { type EmbeddedIssuer, openEmbeddedIssuer } from "./embedded-issuer";
import { oidcIssuer } from "./oidc-issuer";
import { IdentityError } from "./token-errors";
import { tokenVerifier, type TrustedIssuer, type VerifiedToken, type VerifyToken } from "./verify-token";

/** Who may sign for whom. Whether the account behind a subject exists and is active is the database's word alone. */
export interface Identity {
  readonly verifyToken: VerifyToken;
  /** Checks the header `authorization`; throws IdentityError. */
  authenticate(authorization: string | undefined): Promise<VerifiedToken>;
  /** Null while an identity provider signs (OIDC_ISSUER). */
  readonly embedded: EmbeddedIssuer | null;
}

export interface IdentityParts {
  readonly oidc: OidcConfig | undefined;
  readonly dataDir: string;
  readonly clock: () => Date;
}

export async function openIdentity({ oidc, dataDir, clock }: IdentityParts): Promise<Identity> {
  if (oidc !== undefined) return identityOf(oidcIssuer(oidc), null, clock);
  const embedded = await openEmbeddedIssuer(dataDir);
  return identityOf(embedded.trusted, embedded, clock);
}

function identityOf(trusted: TrustedIssuer, embedded: EmbeddedIssuer | null, clock: () => Date): Identity {
  const verifyToken = tokenVerifier(trusted, clock);
  return { verifyToken, authenticate: (header) => authenticate(header, verifyToken), embedded };
}

const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*)$/i;

async function authenticate(header: string | undefined, verifyToken: VerifyToken): Promise<VerifiedToken> {
  if (header === undefined || header.trim() === "") throw new IdentityError("TOKEN_MISSING");
  const token = BEARER.exec(header.trim())?.[1];
  if (token === undefined) throw new IdentityError("TOKEN_INVALID");
  return verifyToken(token);
}
