import type { SubgraphKeys } from "../config";
import type { Prepared } from "../privacy/prepare";
import { prepare } from "../privacy/prepare";
import type { LedgerViewer } from "./ledger-body";
import type { Verdict } from "../privacy/mask";

/** The organizations that an operation's keys are for, each once, in an order of their own. */
export function partnersOf({ Participant, Referral }: SubgraphKeys): string[] {
  return [...new Set([Participant, Referral].filter((id) => id !== undefined))].sort();
}

/**
 * An organization as the recipient of what is asked for together with its key, for the purpose that the request states.
 * It is nobody in particular: it has no role that opens anything, treats nobody, has no duties, declares no emergency.
 * One that is not registered gets nothing.
 */
export function preparedFor({ now, hub, purpose, channel, register }: Prepared, organizationId: string, agreements: Parameters<typeof prepare>[0]["agreements"]): Prepared {
  const { id, role } = recipientOf(organizationId);
  return prepare({ now, hub, purpose, channel, organizations: register, agreements, viewer: { id, role, organizationId, classes: [], relations: [] } });
}

/** On record it is the entity that receives (42 CFR 2.24, 2.25), through its subgraph. */
export function recipientOf(organizationId: string): LedgerViewer {
  return { id: `subgraph:${organizationId}`, organizationId, role: "THIRD_PARTY" };
}

/** What the viewer may have and every one of the organizations, too. What only an organization lacks is hidden, and never told of. */
export function together(own: Verdict, partners: readonly Verdict[]): Verdict {
  if (partners.length === 0) return own;
  const released = partners.reduce((mask, one) => mask & one.released, own.released);
  return { ...own, released };
}
