import type { ChildPlan } from "../child-rows";
import { attachChildren, childConnection } from "../child-rows";
import type { Placed } from "../connection";
import { hold } from "../held";
import type { Operation } from "../operation";
import { finishRemoteRow, type RemoteTerms, type SiteRows } from "./rows";

/** The lists that came with a row of another site. */
export function attachRemoteChildren(operation: Operation, terms: RemoteTerms, plans: readonly ChildPlan[], parent: object, node: Readonly<Record<string, unknown>>): void {
  for (const plan of plans) {
    const given = node[plan.field] as SiteRows | null | undefined;
    if (given === null || given === undefined) continue;
    const rows = placedRows(terms, plan, given);
    attachChildren(parent, plan, childConnection(operation, plan.connection, parent, rows, given.more));
    hold(parent, () => { for (const row of rows) operation.remote.handOver(row.node); });
  }
}

export function placedRows(terms: RemoteTerms, { plan }: Pick<ChildPlan, "plan">, { rows }: SiteRows): Placed[] {
  return rows.flatMap((row) => {
    const node = finishRemoteRow(terms, plan, row);
    return node === null ? [] : [{ node: node as unknown as Placed["node"], sort: null, id: row.position.id }];
  });
}
