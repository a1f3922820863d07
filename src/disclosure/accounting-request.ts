import type { Instant } from "../domain/decision";
import { HubError } from "../domain/errors";
import { pageSize } from "./arguments";
import { type CursorSealer, cursorSealer } from "./cursor";
import type { ListAsked, ListKind } from "./accounting-duty";
import type { Line } from "./accounting-lines";
import type { Place } from "./disclosure-index.store";
import type { ChildArgs } from "./door";
import type { Operation } from "./operation";

export interface DisclosureArgs extends ChildArgs {
  readonly participant: string;
  /** The person may ask for less than three years (2.25(a), 45 CFR 164.528(a)(3)). */
  readonly since?: Instant | null;
  readonly list?: ListKind | null;
  /** When the program received the person's request. */
  readonly requestedAt?: Instant | null;
}

/** The last line of a page, as its cursor seals it. */
export interface Mark extends Place {
  readonly ordinal: number;
  /** Of the first page: all pages are one list. */
  readonly requestedAt: Instant;
}

/** What is asked for, checked. */
export interface AskedList extends ListAsked {
  readonly since: Instant | null;
  readonly size: number;
  readonly sealer: CursorSealer;
  readonly mark: Mark | null;
  /** Lines come after this place. */
  readonly start: Place;
}

/** Refusals here look at the request and at the hub, never at a person: everyone gets them. */
export function listAsked(operation: Operation, args: DisclosureArgs): AskedList {
  const list = kindOf(operation, args);
  if (list === "LIST_OF_DISCLOSURES" && operation.house.hub.legalRole !== "INTERMEDIARY") operation.refuse("LIST_NOT_OWED");
  const size = pageSize(args.first);
  const since = args.since ?? null;
  const { viewer, purpose } = operation.ask;
  const sealer = cursorSealer(operation.house.cursorKey, operation.house.random, [viewer.account.id, purpose, "disclosures", args.participant, list, since, args.requestedAt ?? null]);
  const mark = args.after === undefined || args.after === null ? null : openMark(sealer, args.after);
  const requestedAt = mark?.requestedAt ?? args.requestedAt ?? operation.now;
  if (requestedAt > operation.now) operation.refuse("REQUESTED_LATER");
  return { list, requestedAt, since, size, sealer, mark, start: mark === null ? endOf(requestedAt) : { ...mark, sequence: mark.sequence + 1 } };
}

/** The person states what they ask for as the purpose of use; the program asks on their behalf, for its own administration (2.12(c)(3)). */
function kindOf(operation: Operation, { list, requestedAt }: DisclosureArgs): ListKind {
  const { purpose } = operation.ask;
  switch (purpose) {
    case "ACCOUNTING":
    case "LIST_OF_DISCLOSURES":
      if ((list ?? purpose) !== purpose || (requestedAt ?? null) !== null) operation.refuse("DISCLOSURES_PURPOSE");
      return purpose;
    case "ADMIN_INTERNAL":
      return list ?? "ACCOUNTING";
    default:
      return operation.refuse("DISCLOSURES_PURPOSE");
  }
}

/** Before everything of the second of the request and of those before it. */
function endOf(requestedAt: Instant): Place {
  return { at: new Date(Date.parse(requestedAt) + 1_000).toISOString(), chainId: "", sequence: 0 };
}

export function sealMark(sealer: CursorSealer, { at, chainId, sequence, ordinal }: Line, requestedAt: Instant): string {
  return sealer.seal({ sort: at, jurisdiction: requestedAt, id: JSON.stringify([chainId, sequence, ordinal]) });
}

function openMark(sealer: CursorSealer, cursor: string): Mark {
  const { sort, jurisdiction, id } = sealer.open(cursor);
  if (sort === null) throw new HubError("BAD_CURSOR");
  const [chainId, sequence, ordinal] = JSON.parse(id) as [string, number, number];
  return { at: sort, chainId, sequence, ordinal, requestedAt: jurisdiction };
}

/** The row of the mark is read again, for it may hold more lines than the page before had room for. */
export function follows(line: Line, mark: Mark | null): boolean {
  return mark === null || line.chainId !== mark.chainId || line.sequence !== mark.sequence || line.ordinal > mark.ordinal;
}

