/** Every refusal that a caller can meet, with what to do next. Codes are stable; no message holds a value of a record. */
export const HUB_ERRORS = {
  PURPOSE_REQUIRED: "State the purpose of use in the header x-purpose-of-use, e.g. CARE_COORDINATION.",
  PURPOSE_UNKNOWN: "The header x-purpose-of-use does not name a purpose of the list. The schema's documentation has the list.",
  ROLE_REFUSED: "This role gets no records of persons for this purpose. Use figures about groups instead.",
  UNAUTHENTICATED: "Send a valid bearer token in the header authorization.",
  JURISDICTION_UNKNOWN: "A jurisdiction in the argument is not known to the hub. Query jurisdictions { nodes { slug } } for the list.",
  PAGE_SIZE: "Ask for 1 to 1000 rows a page.",
  BAD_CURSOR: "The cursor was not made by this hub for this viewer, purpose, filter and order. Begin again without `after`.",
  BAD_USER_INPUT: "An argument is not what the schema asks for.",
  TOO_MANY_IDS: "Ask for at most 1000 ids at a time.",
  SHARED_KEY_IN_CHANGE: "A change hands out no key for another subgraph. Ask for `sharedId` in a query of its own.",
  CONSENT_DEFICIENT: "The form lacks an element that 42 CFR 2.31 requires, so it is not kept. `details` lists the sections.",
  ORDER_DEFICIENT: "The order lacks what 42 CFR 2.61 to 2.67 require, so it cannot be approved. `details` lists the sections.",
  AGREEMENT_DEFICIENT: "The agreement lacks what its section of 42 CFR Part 2 requires, so it is not kept. `details` lists the sections.",
  REGISTER_INPUT: "The entry is not what the decision contract asks for. `details` lists the places.",
  REGISTER_CONFLICT: "The register does not stand as this change expects: what it changes has ended, was changed before or is not there. Read it again.",
  ACCOUNT_UNKNOWN: "There is no active account of this name.",
  NOT_IN_YOUR_HAND: "This change is for somebody else in the program to make, e.g. its privacy officer.",
  DISCLOSURES_PURPOSE: "Lists of disclosures are given for the purposes ACCOUNTING and LIST_OF_DISCLOSURES, to the person, and ADMIN_INTERNAL, to the program on their behalf; only then do `list` and `requestedAt` mean anything.",
  LIST_NOT_OWED: "This hub is no intermediary, so no list under 42 CFR 2.24 is owed. Ask for the accounting of 2.25: purpose or list ACCOUNTING.",
  REQUESTED_LATER: "A request cannot have been received later than now.",
  ACCOUNTING_UNAVAILABLE: "The ledger could not be read to its end, so no list of disclosures was given. Try again; if it persists, let the hub's operator run `ledger verify`.",
  LEDGER_UNAVAILABLE: "The disclosure could not be recorded, so nothing was released. Try again; if it persists, tell the hub's operator.",
  SITE_UNAVAILABLE: "The place keeps its records on a server of its own, which gave no usable answer. Try again; if it persists, tell the hub's operator.",
  KEPT_ELSEWHERE: "The place keeps its records, and the account of who got them, on a server of its own. Ask the program there: this hub can give no whole answer.",
  DATABASE_UNAVAILABLE: "The hub's database does not answer. Try again; if it persists, tell the hub's operator.",
} as const;

export type HubErrorCode = keyof typeof HUB_ERRORS;

/** An expected refusal. Everything else that is thrown is a bug and reaches the caller only as an id. */
export class HubError extends Error {
  constructor(
    readonly code: HubErrorCode,
    /** Sections of the rules or places in the input; never a value. */
    readonly details: readonly string[] = [],
  ) {
    super(HUB_ERRORS[code]);
    this.name = "HubError";
  }
}

/** Code and words of an error that is one of ours; null for every other, whose words may quote what was processed. */
export function ownFault(error: unknown): { readonly code: string; readonly message: string } | null {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  if (!(error instanceof Error) || typeof code !== "string" || !OWN_CODE.test(code)) return null;
  return { code, message: error.message };
}

/** Node's and its libraries' own are ERR_SOMETHING, SOMETHING_ERR or without a stroke. */
const OWN_CODE = /^(?!.*ERR(?:_|$))[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
