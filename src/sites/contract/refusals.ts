/** Refusals that a hub passes on as the site's. A closed list: what else a site writes as a code could be anything. */
const REFUSALS = new Set<string>([
  "ROLE_REFUSED", "PURPOSE_REQUIRED", "PURPOSE_UNKNOWN", "JURISDICTION_UNKNOWN", "PAGE_SIZE", "TOO_MANY_IDS", "BAD_USER_INPUT", "UNAUTHENTICATED",
  "ASSERTION_INVALID", "ASSERTION_EXPIRED", "ASSERTION_REPLAYED", "ASSERTION_AUDIENCE",
  "HUB_UNKNOWN", "HUB_ORGANIZATION", "HUB_PURPOSE", "HUB_CATEGORY", "HUB_ROWS", "SITE_LOOP", "DOCUMENT_UNLISTED",
]);

/** What a register says to those who may change it, what a hub may not pass on, and what a site could not pass on in turn. A site that says so has changed nothing. */
const REFUSALS_OF_CHANGES = new Set<string>([
  "CONSENT_DEFICIENT", "ORDER_DEFICIENT", "REGISTER_INPUT", "REGISTER_CONFLICT", "NOT_IN_YOUR_HAND", "IDEMPOTENCY_KEY_REUSED", "HUB_WRITES",
  "CHANGE_NOT_TAKEN", "SITE_UNAVAILABLE",
]);

/** The site is there and cannot answer. */
const TROUBLES = new Set<string>(["LEDGER_UNAVAILABLE", "DATABASE_UNAVAILABLE", "HUB_KEYS_UNREACHABLE", "SITE_UNAVAILABLE"]);

export function isRefusal(code: string): boolean {
  return REFUSALS.has(code);
}

/** An assertion that was used: whoever carried the request twice had the change made by the first. */
export function isRefusalOfChange(code: string): boolean {
  return REFUSALS_OF_CHANGES.has(code) || (isRefusal(code) && code !== "ASSERTION_REPLAYED");
}

export function isTrouble(code: string): boolean {
  return TROUBLES.has(code);
}
