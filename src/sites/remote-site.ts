import type { Failure } from "./merge";
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

/** A city's own server. */
export interface RemoteSite {
  readonly id: string;
  /** Never rejects. */
  ask(call: SiteCall): Promise<SiteReply>;
  close(): Promise<void>;
}
