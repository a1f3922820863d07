/** Refusals that a hub passes on as the site's. A closed list: what else a site writes as a code could be anything. */
const REFUSALS = new Set<string>([
  "ROLE_REFUSED", "PURPOSE_REQUIRED", "PURPOSE_UNKNOWN", "JURISDICTION_UNKNOWN", "PAGE_SIZE", "TOO_MANY_IDS", "BAD_USER_INPUT", "UNAUTHENTICATED",
  "ASSERTION_INVALID", "ASSERTION_EXPIRED", "ASSERTION_REPLAYED", "ASSERTION_AUDIENCE",
  "HUB_UNKNOWN", "HUB_ORGANIZATION", "HUB_PURPOSE", "HUB_CATEGORY", "HUB_ROWS", "SITE_LOOP", "DOCUMENT_UNLISTED",
]);

/** The site is there and cannot answer. */
const TROUBLES = new Set<string>(["LEDGER_UNAVAILABLE", "DATABASE_UNAVAILABLE", "HUB_KEYS_UNREACHABLE", "SITE_UNAVAILABLE"]);

export function isRefusal(code: string): boolean {
  return REFUSALS.has(code);
}

export function isTrouble(code: string): boolean {
  return TROUBLES.has(code);
}
