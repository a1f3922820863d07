import type { Failure } from "./merge";
import type { ChangeName } from "./contract/changes";
import type { DocumentName } from "./contract/documents";

/** Who asks a site, through this hub. Identity only: what they may do there is the site's own word. */
export interface SiteAsker {
  readonly accountId: string;
  readonly organizationId: string | null;
  readonly purpose: string | null;
  readonly requestId: string;
  /** The hubs through which the question has come, this one last. */
  readonly via: readonly string[];
}

export interface SiteCall {
  readonly document: DocumentName;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as JSON, by whoever has them so already. */
  readonly text?: string;
  readonly asker: SiteAsker;
  /** Milliseconds, as `performance.now` counts them. */
  readonly deadlineAt: number;
}

/** The entry in the site's own ledger. */
export interface SiteLedgerPlace {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** Places that the site asks in turn and that did not answer it: what they keep is missing in the answer, and owed. */
export type Unanswered = ReadonlyMap<string, Failure>;

export interface SiteAnswered {
  readonly status: "ANSWERED";
  /** Of the root field, checked against the contract. */
  readonly data: unknown;
  readonly ledger: SiteLedgerPlace | null;
  readonly noFurtherUse: unknown;
  readonly unanswered: Unanswered;
  readonly milliseconds: number;
}

export type SiteReply =
  | SiteAnswered
  | { readonly status: "REFUSED"; readonly code: string; readonly milliseconds: number }
  | { readonly status: Exclude<Failure, "REFUSED">; readonly milliseconds: number };

export interface SiteChangeCall extends Omit<SiteCall, "document"> {
  readonly change: ChangeName;
}

/** What became of a change that was sent once. */
export type SiteChangeReply =
  | { readonly status: "ANSWERED"; /** Null, or what was changed; checked against the contract. */ readonly data: unknown; readonly ledger: SiteLedgerPlace | null; readonly milliseconds: number }
  /** The site says by the contract that it has changed nothing. */
  | { readonly status: "REFUSED"; readonly code: string; readonly details: readonly string[]; readonly milliseconds: number }
  /** Nothing of it was sent. */
  | { readonly status: "NOT_SENT"; readonly milliseconds: number }
  /** Something of it was sent, and no usable answer came: it may have been made. */
  | { readonly status: "UNKNOWN"; readonly milliseconds: number };

/** A city's own server. */
export interface RemoteSite {
  readonly id: string;
  /** Never rejects. */
  ask(call: SiteCall): Promise<SiteReply>;
  /** Sends a change once, whatever happens. Never rejects. */
  change(call: SiteChangeCall): Promise<SiteChangeReply>;
  close(): Promise<void>;
}
