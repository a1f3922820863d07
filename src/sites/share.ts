import { SITE_DOCUMENTS } from "./contract/documents";
import type { RemoteSite, SiteCall, SiteReply } from "./remote";

export type AskSite = (site: RemoteSite, call: SiteCall) => Promise<SiteReply>;

/**
 * Identical reads under way are one, for one operation. Make one of these for each operation: another caller's answer is
 * another caller's, and each operation needs an entry of its own in the site's ledger. The key says so a second time: it
 * holds whoever asks, for what and in which request.
 */
export function sharedReads(): AskSite {
  const underWay = new Map<string, Promise<SiteReply>>();
  return (site, call) => {
    const key = keyOf(site, call);
    const before = underWay.get(key);
    if (before !== undefined) return before;
    const reply = site.ask(call).finally(() => underWay.delete(key));
    underWay.set(key, reply);
    return reply;
  };
}

function keyOf({ id }: RemoteSite, { document, variables, asker, deadlineAt }: SiteCall): string {
  const { accountId, organizationId, purpose, requestId, via } = asker;
  return JSON.stringify([id, SITE_DOCUMENTS[document].id, sorted(variables), accountId, organizationId, purpose, requestId, via, deadlineAt]);
}

/** The same values are the same question, in whatever order they were put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]));
}
