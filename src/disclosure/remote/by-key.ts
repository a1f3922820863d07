import DataLoader from "dataloader";
import type { SiteEntry } from "../../domain/directory";
import { globalId, parseGlobalId } from "../../domain/ids";
import { Selection } from "../../domain/selection";
import type { Disclosed } from "../../privacy/redact";
import type { DocumentName } from "../../sites/contract/documents";
import type { SiteAnswered } from "../../sites/remote-site";
import type { Key, RowType } from "../../sites/site";
import { pageSize } from "../arguments";
import type { ChildRows, ChildRowsAsk, ChildrenAsk } from "../children";
import { childConnection, childPlans, childSealer } from "../child-rows";
import { type AnyConnection, rowSelection } from "../connection";
import { rowPlan } from "../finish";
import type { Operation } from "../operation";
import { attachRemoteChildren, placedRows } from "./children";
import { finishRemoteProvider, finishRemoteRow, releasedRows, type RemoteTerms, type SiteRow, type SiteRows } from "./rows";
import { SiteSilence } from "./silence";
import { switchesFor } from "./switches";

type Node = Disclosed<object> | null;

const BY_ID: Readonly<Record<RowType, DocumentName>> = {
  Participant: "participantsById",
  Referral: "referralsById",
  Outcome: "outcomesById",
  ServiceReferral: "serviceReferralsById",
  Provider: "providersById",
};

const BELOW = { Referral: "referralsOf", Outcome: "outcomesOf", ServiceReferral: "serviceReferralsOf" } as const;

/** Single rows, links and lists below rows of other sites: batched by site, document and selection within one turn of the event loop. */
export class RemoteByKey {
  private readonly loaders = new Map<Selection, Map<string, DataLoader<string, unknown>>>();
  private readonly selections = new Map<Selection, Selection>();

  constructor(private readonly operation: Operation) {}

  async row(entry: SiteEntry, type: RowType, key: Key, selection: Selection): Promise<Node> {
    await this.operation.confirm(type !== "Provider");
    const id = globalId(key.jurisdiction, type, key.id);
    return this.loader(entry, BY_ID[type], selection, (ids) => this.rows(entry, BY_ID[type], type, selection, ids, true)).load(id) as Promise<Node>;
  }

  /** What a row leads to: its person, or the referral that it belongs to. */
  async behind(entry: SiteEntry, type: "Participant" | "Referral", childId: string, selection: Selection): Promise<Node> {
    await this.operation.confirm(true);
    const document = type === "Participant" ? "participantBehind" : "referralBehind";
    return this.loader(entry, document, selection, (ids) => this.rows(entry, document, type, selection, ids, false)).load(childId) as Promise<Node>;
  }

  async below(entry: SiteEntry, parent: object, ask: ChildrenAsk): Promise<Disclosed<AnyConnection>> {
    const after = ask.after === null ? null : childSealer(this.operation, parent).open(ask.after).id;
    const { rows, more } = await this.rowsBelow(entry, (parent as { id: string }).id, { type: ask.type, selection: this.rowsOf(ask.connection), size: ask.size, after });
    return childConnection(this.operation, ask.connection, parent, rows, more);
  }

  async rowsBelow(entry: SiteEntry, parentId: string, ask: ChildRowsAsk): Promise<ChildRows> {
    await this.operation.confirm(true);
    const name = JSON.stringify([BELOW[ask.type], pageSize(ask.size), ask.after]);
    const given = (await this.loader(entry, name, ask.selection, (ids) => this.lists(entry, ask, ids)).load(parentId)) as SiteRows | null;
    const rows = given === null ? [] : placedRows(this.terms(entry, false), { plan: rowPlan(ask.type, ask.selection) }, given);
    for (const { node } of rows) this.operation.remote.handOver(node);
    return { rows, more: given?.more ?? false };
  }

  /** The same object for the same connection: what is read alike is read together. */
  private rowsOf(connection: Selection): Selection {
    let rows = this.selections.get(connection);
    if (rows === undefined) this.selections.set(connection, (rows = rowSelection(connection, Selection.union)));
    return rows;
  }

  private async rows(entry: SiteEntry, document: DocumentName, type: RowType, selection: Selection, ids: readonly string[], tells: boolean): Promise<(Node | SiteSilence)[]> {
    const { remote } = this.operation;
    if (type !== "Provider" && remote.isBeyondCeiling) return ids.map(() => null);
    const terms = this.terms(entry, tells);
    const children = type === "Participant" ? childPlans(selection) : [];
    const variables = { ids, ...switchesFor(document, { type, selection, children, most: mostOf(terms) }) };
    const answer = await remote.answerOf(entry, document, variables, countOf);
    const plan = type === "Provider" ? null : rowPlan(type, selection);
    return itemsOf<SiteRow, Node>(answer, ids, (row) => {
      const node = plan === null ? finishRemoteProvider(terms, row.node) : finishRemoteRow(terms, plan, row);
      if (node === null) return null;
      attachRemoteChildren(this.operation, terms, children, node, row.node);
      remote.handOver(node);
      return node;
    });
  }

  private async lists(entry: SiteEntry, { type, selection, size, after }: ChildRowsAsk, ids: readonly string[]): Promise<(SiteRows | null | SiteSilence)[]> {
    const { remote } = this.operation;
    if (remote.isBeyondCeiling) return ids.map(() => null);
    const document = BELOW[type];
    const variables = { ids, first: size, after, ...switchesFor(document, { type, selection, children: [], most: mostOf(this.terms(entry, false)) }) };
    const count = (data: unknown) => ((data as readonly (SiteRows | null)[] | null) ?? []).reduce((sum, one) => sum + releasedRows(one?.rows), 0);
    return itemsOf<SiteRows, SiteRows>(await remote.answerOf(entry, document, variables, count), ids, (rows) => rows);
  }

  private terms({ id: siteId }: SiteEntry, tells: boolean): RemoteTerms {
    const situation = this.operation.standing;
    return { situation, ceilings: this.operation.remote.ceilings, siteId, tells: tells && !situation.refusedIfNothing };
  }

  private loader(entry: SiteEntry, name: string, selection: Selection, read: (ids: readonly string[]) => Promise<unknown[]>): DataLoader<string, unknown> {
    let byName = this.loaders.get(selection);
    if (byName === undefined) this.loaders.set(selection, (byName = new Map<string, DataLoader<string, unknown>>()));
    const key = `${entry.id} ${name}`;
    let loader = byName.get(key);
    if (loader === undefined) byName.set(key, (loader = new DataLoader<string, unknown>(read, { maxBatchSize: 1000 })));
    return loader;
  }
}

/** In the order of the ids; of a place that did not answer its site there is no word, not even that there is nobody. */
function itemsOf<Item, T>({ data, unanswered }: SiteAnswered, ids: readonly string[], make: (item: Item) => T | null): (T | null | SiteSilence)[] {
  const items = data as readonly (Item | null)[] | null;
  return ids.map((id, index) => {
    const failure = unanswered.get(parseGlobalId(id)?.jurisdiction ?? "");
    if (failure !== undefined) return new SiteSilence(failure);
    const item = items?.[index] ?? null;
    return item === null ? null : make(item);
  });
}

function mostOf({ ceilings }: RemoteTerms): number {
  return ceilings.part2 | ceilings.local;
}

function countOf(data: unknown): number {
  return releasedRows(data as readonly (SiteRow | null)[] | null);
}
