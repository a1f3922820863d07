import type { Selection } from "../domain/selection";

/** The types whose rows come from a site. */
export type RowType = "Participant" | "Referral" | "Outcome" | "ServiceReferral" | "Provider";

/** The types that a participant or a provider lists below itself. */
export type ChildType = "Referral" | "Outcome" | "ServiceReferral";

/**
 * Whom the rules might let in, as what can be looked up by index: a superset of every basis, never a verdict.
 * `everyone` = the rows are directory facts or the caller names them by id.
 */
export interface Candidates {
  /** The viewer's organization and what it controls, where duties reach the whole program; parties to its agreements. */
  readonly organizationIds: readonly string[];
  /** Keys of consent_recipient. */
  readonly consentKeys: readonly string[];
  /** Assigned, treated, monitored, self, child. */
  readonly participantIds: readonly string[];
  /** An organization that orders and incident reports may name. */
  readonly orderRecipient: string | null;
  /** Covered entities may get on what a covered entity holds by a TPO consent, whoever that consent names, 2.33(b)(1). */
  readonly redisclosures: boolean;
  /** Medical personnel in an emergency. */
  readonly emergencies: boolean;
}

export interface SortKey {
  readonly field: "OPENED_ON" | "RECEIVED_AT" | "OBSERVED_AT" | "NAME";
  readonly descending: boolean;
}

/** Position after a row, in the total order (sort key, jurisdiction, id). */
export interface Position {
  readonly sort: string | null;
  readonly jurisdiction: string;
  readonly id: string;
}

export type FilterValues = Readonly<Record<string, unknown>>;

/** Whether the caller says whom they look for. Only a filter looks beyond the row: without one there is no `_u`. */
export function isFiltered(filter: FilterValues): boolean {
  return Object.keys(filter).length > 0;
}

export interface ListAsk {
  readonly jurisdictions: readonly string[];
  readonly candidates: Candidates | null;
  readonly filter: FilterValues;
  readonly sort: SortKey | null;
  readonly after: Position | null;
  readonly limit: number;
}

export interface Key {
  readonly jurisdiction: string;
  readonly id: string;
}

/** Children to be fetched with their parents, in the same statement. */
export interface ChildAsk {
  readonly type: ChildType;
  readonly selection: Selection;
  readonly limit: number;
  readonly after: string | null;
  readonly candidates: Candidates | null;
}

/** The day on the clocks of the places, by slug where they differ: days are counted where the program is. */
export type Today = string | Readonly<Record<string, string>>;

export interface RowsAsk {
  readonly type: RowType;
  readonly selection: Selection;
  /** `named`: the caller names the parents by their ids, and may not know of them. */
  readonly from:
    | { readonly kind: "list"; readonly list: ListAsk }
    | { readonly kind: "keys"; readonly keys: readonly Key[] }
    | { readonly kind: "children"; readonly parents: readonly Key[]; readonly child: Omit<ChildAsk, "type" | "selection">; readonly named?: boolean };
  readonly children: readonly ChildAsk[];
  /** For what is open or current. */
  readonly today: Today;
  /** Account whose revision is read along. */
  readonly viewerId: string;
}

/** A row as a site gives it: undecided. Names beginning with `_` never leave the hub. */
export interface RawRow {
  readonly _j: string;
  readonly id: string;
  /** Custody of the row. Those of records that hang on it are named where they differ, with the record's time where that decides. */
  readonly _c: string;
  /** Participant that the row is about, and the revision of the facts that decide. */
  readonly _p: string;
  readonly _r: string;
  /** When the source recorded it. */
  readonly _t: string;
  /** Parent, for a child row that was asked for by it: its place and id (placedId). */
  readonly _parent?: string;
  /** For a child row that came with its parent: where that one is among the rows, from 1. */
  readonly _at?: number;
  /** Value of the sort key, as text. */
  readonly _s?: string | null;
  /** For each filter or order that looks beyond the row: the custodies of the records it matched. */
  readonly _u?: Readonly<Record<string, readonly string[] | null>>;
  [field: string]: unknown;
}

/** What one statement gave, with the revisions of what else decides, read in the same snapshot. */
export interface RawAnswer {
  readonly rows: readonly RawRow[];
  readonly children: readonly (readonly RawRow[])[];
  /** Providers that service referrals lead to. */
  readonly providers: readonly RawRow[];
  readonly directoryRevision: string;
  /** Of the viewer's file; null if the account is no longer active. */
  readonly viewerRevision: string | null;
}
