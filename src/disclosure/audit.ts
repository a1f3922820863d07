import type { Effect, Purpose } from "../domain/decision";

/**
 * Access audit: one row per operation and site, refusals included. Counts by effect and rule; no clinical text.
 * It is written in the ledger's own statement, so an answer that is not audited is not given.
 */
export interface AuditRow {
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly requestId: string;
  readonly accountId: string | null;
  readonly jurisdiction: string | null;
  readonly purpose: Purpose | null;
  readonly operation: string;
  readonly body: AuditBody;
}

export interface AuditBody {
  /** Rows released, not rows read: the number read would tell of the hidden (42 CFR 2.13(c)). */
  readonly rows: number;
  readonly effects: Readonly<Partial<Record<Effect, number>>>;
  /** Decisions by the rule that settled them: a section for a release, a reason for a refusal. */
  readonly rules: Readonly<Record<string, number>>;
  /** Global ids, for reads by id only, whether or not such a record exists. */
  readonly ids?: readonly string[];
  /** Another hub that asked, on behalf of whoever the row names. */
  readonly hub?: string;
  /** The hubs through which that one was asked, the first of them first, by its word. */
  readonly via?: readonly string[];
  /** A request for a list of disclosures (2.24, 2.25): what was asked, and when the person asked for it. */
  readonly request?: { readonly list: string; readonly requestedAt: string; readonly since: string | null };
}

/** The JSON array that the insert unpacks. */
export function auditJson(rows: readonly AuditRow[]): string {
  const json = JSON.stringify(rows.map(toColumns));
  return json.includes("\\u") ? json.replace(ESCAPE, acceptable) : json;
}

/** PostgreSQL refuses NUL and half a surrogate pair in text. One such caller must not fail the answers of the others. */
const ESCAPE = /\\(?:\\|u(?:0000|d[89a-f][0-9a-f]{2}))/g;

function acceptable(escape: string): string {
  return escape === "\\\\" ? escape : "\\ufffd";
}

function toColumns(row: AuditRow): Record<string, unknown> {
  return {
    at: row.at,
    request_id: row.requestId,
    account_id: row.accountId,
    jurisdiction: row.jurisdiction,
    purpose: row.purpose,
    operation: row.operation,
    body: canonicalAuditBody(row.body),
  };
}

function canonicalAuditBody(body: AuditBody): AuditBody {
  const effects = sorted(body.effects);
  const asked = body.hub === undefined ? { effects } : { effects, hub: body.hub };
  const counts = { rows: body.rows, rules: sorted(body.rules), ...(body.via === undefined ? {} : { via: body.via }) };
  if (body.ids === undefined) return { ...asked, ...counts };
  const read = { ...asked, ids: body.ids };
  if (body.request === undefined) return { ...read, ...counts };
  const { list, requestedAt, since } = body.request;
  return { ...read, request: { list, requestedAt, since }, ...counts };
}

function sorted<T>(counts: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
