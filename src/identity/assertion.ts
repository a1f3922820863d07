import { hash } from "node:crypto";
import type { Purpose } from "../domain/decision";

/** On whose behalf a hub asks a site: identity and nothing else. What they may do there the site's own registers say. */
export interface AssertedIdentity {
  readonly hubId: string;
  readonly accountId: string;
  readonly organizationId: string | null;
  readonly purpose: Purpose | null;
  readonly requestId: string;
  /** Ids of the hubs that the request came through before this one. */
  readonly via: readonly string[];
}

export const ASSERTION_TYPE = "site-assertion+jwt";
export const ASSERTION_ALGORITHM = "ES256";
export const ASSERTION_SECONDS = 30;

const ORGANIZATION = "urn:lead-hub:organization:";

export function organizationUri(id: string): string {
  return `${ORGANIZATION}${id}`;
}

/** Null for what is no such URI. */
export function organizationOfUri(uri: string): string | null {
  const id = uri.startsWith(ORGANIZATION) ? uri.slice(ORGANIZATION.length) : "";
  return isSiteId(id) ? id : null;
}

/** Hubs, sites and organizations are named alike (HUB_ID). */
export function isSiteId(id: string): boolean {
  return /^[a-z0-9][a-z0-9./-]{0,62}$/.test(id);
}

/** Binds an assertion to the one body that it came with. */
export function bodyDigest(body: string | Uint8Array): string {
  return hash("sha256", body, "base64url");
}
