/** Why a hub's assertion is not taken. The hub is told the code; no message holds anything of the assertion. */
export const ASSERTION_ERRORS = {
  ASSERTION_INVALID: "The assertion does not hold: sign one for this request with a key of the hub's JWKS.",
  ASSERTION_EXPIRED: "The assertion has expired: sign one for each request, and check the clock.",
  ASSERTION_AUDIENCE: "The assertion was made for another site.",
  ASSERTION_REPLAYED: "The assertion has been used: sign one for each request.",
  HUB_UNKNOWN: "This site does not know the hub. Its operator can take it in: npm run lead-hub -- site trust <hub-id> --jwks <url>",
  HUB_KEYS_UNREACHABLE: "The hub's JWKS cannot be fetched, so the assertion cannot be checked. Try again later.",
  SITE_LOOP: "The request came through this site already.",
} as const;

export type AssertionErrorCode = keyof typeof ASSERTION_ERRORS;

const STATUS: Readonly<Partial<Record<AssertionErrorCode, number>>> = { HUB_UNKNOWN: 403, SITE_LOOP: 403, HUB_KEYS_UNREACHABLE: 503 };

export class AssertionError extends Error {
  override readonly name = "AssertionError";
  readonly status: number;

  constructor(
    readonly code: AssertionErrorCode,
    /** The hub in whose name it came, if that hub is on file: perhaps not who sent it. */
    readonly hubId: string | null,
    cause?: unknown,
  ) {
    super(ASSERTION_ERRORS[code], { cause });
    this.status = STATUS[code] ?? 401;
  }
}
