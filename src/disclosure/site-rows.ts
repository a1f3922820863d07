import type { Selection } from "../domain/selection";
import type { Position } from "../sites/site";
import { type ChildField, childPlans, prefetched } from "./child-rows";
import { readChildren } from "./children";
import type { AnyConnection } from "./connection";
import type { Operation } from "./operation";
import { remoteMarkOf } from "./remote/mark";
import { keyOf } from "./row-key";
import { decisionOf, type SiteDecision } from "./site-decision";

/** A row as a site gives it to a hub. */
export interface SiteRow {
  readonly position: Position;
  readonly decision: SiteDecision;
  readonly node: object;
}

export interface SiteRows {
  readonly rows: readonly SiteRow[];
  readonly more: boolean;
}

/** What was made of the nodes of one operation: rows, and how many of them are about persons. */
export class RowMaker {
  /** Handed over, about persons; those that only say what is withheld are none. */
  count = 0;
  private readonly finished = new WeakSet();

  constructor(private readonly operation: Operation) {}

  row(node: object, sort: string | null = null): SiteRow {
    const key = keyOf(node);
    if (key === null) throw new Error("a row of a site did not come through the door");
    if (remoteMarkOf(node)?.isOfPerson ?? (key.participantId !== null && key.isEmpty !== true)) this.count += 1;
    return { position: { sort, jurisdiction: key.jurisdiction, id: key.id }, decision: decisionOf(node), node };
  }

  /** Puts rows in the place of what hangs on these nodes; `selection` is what was asked of them. */
  async finish(type: string, selection: Selection, nodes: readonly object[]): Promise<void> {
    const fresh = [...new Set(nodes)].filter((node) => !this.finished.has(node));
    for (const node of fresh) this.finished.add(node);
    if (type === "Participant") await this.lists(selection, fresh);
    if (type === "Referral" && selection.has("serviceReferrals")) fresh.forEach((node) => { this.services(node); });
  }

  /** Those that came along, and the others in one statement more for each list. */
  private async lists(selection: Selection, nodes: readonly object[]): Promise<void> {
    for (const { field, type, size, connection } of childPlans(selection)) {
      const lists = new Map<object, AnyConnection | null>(nodes.map((node) => [node, prefetched(node, field, size)]));
      // What another site did not send along is not looked for here.
      const missing = nodes.filter((node) => lists.get(node) === null && remoteMarkOf(node) === null);
      const read = missing.length === 0 ? [] : await readChildren(this.operation, { type, connection, size, after: null }, missing);
      missing.forEach((node, at) => lists.set(node, read[at] ?? null));
      const below = [...lists.values()].flatMap((list) => list?.nodes ?? []);
      await this.finish(type, connection.below("nodes"), below);
      for (const [node, list] of lists) this.hang(node, field, list);
    }
  }

  private hang(node: object, field: ChildField, list: AnyConnection | null): void {
    const rows: SiteRows | null = list === null ? null : { rows: (list.nodes ?? []).map((one) => this.row(one)), more: list.pageInfo?.hasNextPage === true };
    (node as Record<string, unknown>)[field] = rows;
  }

  private services(node: object): void {
    const referral = node as { serviceReferrals?: readonly object[] | null };
    const rows = referral.serviceReferrals?.map((one) => this.row(one)) ?? null;
    (node as Record<string, unknown>)["serviceReferrals"] = rows;
  }
}
