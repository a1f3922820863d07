import type { SiteEntry } from "../../domain/directory";
import type { DisclosureNotice } from "../../domain/envelope";
import type { DocumentName } from "../../sites/contract/documents";
import type { Wait } from "../../sites/merge";
import type { RemoteSite, SiteAnswered, SiteAsker, SiteCall, SiteReply } from "../../sites/remote-site";
import type { SiteEntryRef } from "../ledger-body";
import type { Operation } from "../operation";
import { handOver } from "../held";
import { keyOf } from "../row-key";
import { type Ceilings, ceilingsOf } from "./ceilings";
import { remoteMarkOf } from "./mark";
import { SiteSilence } from "./silence";

/** The servers of other owners, and how long they are waited for. */
export interface SitesAtHand {
  of(entry: SiteEntry): RemoteSite;
  /** Milliseconds after the first rows of a page. */
  readonly softDeadline: number;
  /** Milliseconds for one question. */
  readonly hardDeadline: number;
  readonly wait: (milliseconds: number) => Wait;
  /** What has been written leaves the process meanwhile. */
  readonly turn: () => Promise<void>;
  /** Milliseconds that pass, whatever the hub's clock says. */
  readonly now: () => number;
}

/** For a house whose cities all live in its own database. */
export const NO_SITES: SitesAtHand = {
  of: ({ id }) => { throw new Error(`there is no way to the site ${id}`); },
  softDeadline: 0,
  hardDeadline: 0,
  wait: () => ({ over: Promise.resolve(), cancel: () => undefined }),
  turn: () => Promise.resolve(),
  now: () => 0,
};

/** What one operation asks of other sites, and what of it goes on record. */
export class RemoteReads {
  readonly entries: SiteEntryRef[] = [];
  /** 42 CFR 2.32, of what was handed over. */
  readonly notices: DisclosureNotice[] = [];
  /** 2.26(a)(4): of whom sites ask that it not be used further. */
  readonly restricted: string[] = [];
  private readonly inFlight = new Map<string, Promise<SiteReply>>();

  constructor(private readonly operation: Operation) {}

  /** The server that keeps a place's records; null: this hub. */
  siteOf(jurisdiction: string): SiteEntry | null {
    return this.operation.standing.directory.sites.get(jurisdiction) ?? null;
  }

  /** The server that gave a row; null: this hub. */
  siteOfRow(row: object): SiteEntry | null {
    return remoteMarkOf(row) === null ? null : this.siteOf(keyOf(row)?.jurisdiction ?? "");
  }

  /** Something has been changed: equal questions from here on are others. */
  forget(): void {
    this.inFlight.clear();
  }

  /** The most that may be opened of what other sites keep: by this hub's own rules, and by the ceiling of a hub that asks it in turn. */
  get ceilings(): Ceilings {
    const { part2, local } = ceilingsOf(this.operation.standing.prepared);
    const { ceiling = part2 | local } = this.operation.ask;
    return { part2: part2 & ceiling, local: local & ceiling };
  }

  /** The hub that asks in turn may not even know that there are such rows: no site is asked for any. */
  get isBeyondCeiling(): boolean {
    return this.operation.ask.ceiling === 0;
  }

  /** Equal questions of one operation are one. `rows`: of how many rows something is released, whatever is made of them. `text`: the variables as JSON. */
  ask(entry: SiteEntry, document: DocumentName, variables: Readonly<Record<string, unknown>>, rows: (data: unknown) => number, text = JSON.stringify(variables)): Promise<SiteReply> {
    const key = `${entry.id} ${document} ${text}`;
    let asked = this.inFlight.get(key);
    if (asked === undefined) this.inFlight.set(key, (asked = this.send(entry, { document, variables, text }, rows)));
    return asked;
  }

  /** For what is asked by itself: without an answer it is told that there was none, whoever is asked about. */
  async answerOf(entry: SiteEntry, document: DocumentName, variables: Readonly<Record<string, unknown>>, rows: (data: unknown) => number): Promise<SiteAnswered> {
    const reply = await this.ask(entry, document, variables, rows);
    if (reply.status === "ANSWERED") return reply;
    throw new SiteSilence(reply.status, reply.status === "REFUSED" && reply.code === "ROLE_REFUSED" ? "ROLE_REFUSED" : "SITE_UNAVAILABLE");
  }

  /** A row goes into the answer: its notices go along. */
  handOver(row: object): void {
    handOver(row);
    this.notices.push(...(remoteMarkOf(row)?.notices ?? []));
  }

  private async send(entry: SiteEntry, question: Required<Pick<SiteCall, "document" | "variables" | "text">>, rows: (data: unknown) => number): Promise<SiteReply> {
    const asker = askerOf(this.operation, entry);
    if (asker === null) return { status: "REFUSED", code: "SITE_LOOP", milliseconds: 0 };
    const { sites } = this.operation.house;
    const { document, variables, text } = question;
    const reply = await sites.of(entry).ask({ document, variables, text, asker, deadlineAt: sites.now() + sites.hardDeadline });
    return reply.status === "ANSWERED" ? this.recorded(entry, reply, rows(reply.data)) : reply;
  }

  /** No entry in the site's ledger, no row of the site. */
  private recorded(entry: SiteEntry, reply: SiteAnswered, rows: number): SiteReply {
    const { ledger, milliseconds } = reply;
    if (ledger === null) return rows > 0 ? { status: "INVALID_ANSWER", milliseconds } : reply;
    const { chain, sequence, hash } = ledger;
    this.entries.push({ site: entry.id, chain, sequence, hash, rows });
    this.restricted.push(...participantsOf(reply.noFurtherUse));
    return reply;
  }
}

/** On whose behalf a site is asked; null if the question came through it: it would refuse, and be right. */
export function askerOf({ house, ask }: Operation, { id }: SiteEntry): SiteAsker | null {
  const { account } = ask.viewer;
  const via = ask.via ?? [];
  if (via.includes(id)) return null;
  return { accountId: account.id, organizationId: account.organizationId, purpose: ask.purpose, requestId: ask.requestId, via: [...via, house.hub.id] };
}

function participantsOf(noFurtherUse: unknown): readonly string[] {
  const { participants } = (noFurtherUse ?? {}) as { readonly participants?: unknown };
  return Array.isArray(participants) ? participants.filter((one): one is string => typeof one === "string") : [];
}
