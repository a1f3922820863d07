import type { Instant, Purpose } from "../domain/decision";
import type { Disclosure, DisclosureConnection } from "../domain/disclosure";
import { parseGlobalId } from "../domain/ids";
import { Selection } from "../domain/selection";
import type { ListKind } from "./accounting-duty";
import type { DisclosureArgs } from "./accounting-request";
import type { Door } from "./door";

/** What `accounting` asks for, by this process or by the hub that holds the data. */
export interface AccountingRequest {
  readonly as: string;
  readonly participant: string;
  readonly list: ListKind;
  readonly since: Instant | null;
  readonly requestedAt: Instant | null;
}

/** One page of a list, as the command prints it. */
export interface AccountingPart {
  readonly list: ListKind;
  readonly requestedAt: Instant;
  readonly since: Instant;
  readonly respondBy: Instant | null;
  /** Where the record is kept, as the id names it; null if there is no such place. */
  readonly place: { readonly name: string; readonly timeZone: string } | null;
  readonly participant: string;
  readonly lines: readonly Disclosure[];
}

export class AccountingRequestError extends Error {
  override readonly name = "AccountingRequestError";
  readonly code = "ACCOUNTING_REQUEST_INVALID";
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** A request that came as JSON from another process. */
export function parseAccountingRequest(body: unknown): AccountingRequest {
  const fields: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
  const { as, participant, list, since, requestedAt } = fields;
  const isList = list === "ACCOUNTING" || list === "LIST_OF_DISCLOSURES";
  if (typeof as === "string" && typeof participant === "string" && isList && isInstantOrNull(since) && isInstantOrNull(requestedAt)) {
    return { as, participant, list, since, requestedAt };
  }
  throw new AccountingRequestError("The request names no persona, participant, list or time that a list of disclosures could be made of.");
}

function isInstantOrNull(value: unknown): value is Instant | null {
  if (value === null) return true;
  return typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value.slice(0, 19));
}

/** Somebody who takes part asks for themselves; everyone else can only ask as the program on their behalf. */
export function purposeFor(role: string, { list }: AccountingRequest): Purpose {
  return role === "PARTICIPANT" ? list : "ADMIN_INTERNAL";
}

const field = (name: string, below: readonly string[] = []) => ({ name, args: {}, selection: new Selection(below.map((one) => ({ name: one, args: {}, selection: new Selection([]) }))) });
const WHOLE = new Selection([
  field("nodes", ["entityName", "date", "briefDescription", "purpose", "consentId", "generalDesignation"]),
  field("pageInfo", ["hasNextPage", "endCursor"]),
]);

const PAGE = 500;

/** Page by page, each on record before it is handed over. `open`: a door for one answer. */
export async function* accountingParts(request: AccountingRequest, open: () => Door): AsyncGenerator<AccountingPart> {
  for (let after: string | null = null; ; ) {
    const door = open();
    const { nodes, pageInfo, list, requestedAt, since, respondBy }: DisclosureConnection = await committed(door, argsOf(request, door, after));
    const slug = parseGlobalId(request.participant)?.jurisdiction;
    const place = slug === undefined ? null : await door.jurisdiction(slug);
    yield { list, requestedAt, since, respondBy, place: place === null ? null : { name: place.name, timeZone: place.timeZone }, participant: request.participant, lines: nodes };
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** Refusals are audited, too. */
async function committed(door: Door, args: DisclosureArgs): Promise<DisclosureConnection> {
  try {
    return await door.disclosures(args, WHOLE);
  } finally {
    await door.commit().finally(() => door.leave());
  }
}

function argsOf({ participant, list, since, requestedAt }: AccountingRequest, { purpose }: Door, after: string | null): DisclosureArgs {
  const forSomebody = purpose === "ADMIN_INTERNAL" ? { list } : {};
  return { participant, since, requestedAt, first: PAGE, after, ...forSomebody };
}
