import { createHash } from "node:crypto";

/** What can be changed in a register. */
export const CHANGE_KINDS = [
  "CONSENT_CREATED", "CONSENT_SIGNED", "CONSENT_REVOKED", "CONSENT_REPLACED", "CONSENT_EVENT_RECORDED",
  "AGREEMENT_RECORDED", "AGREEMENT_ENDED",
  "MANDATE_RECORDED", "ORDER_RECORDED", "ORDER_APPROVED", "ORDER_VACATED",
  "RESTRICTION_REQUESTED", "RESTRICTION_AGREED", "RESTRICTION_ENDED",
  "RELATION_RECORDED", "RELATION_ENDED",
  "MATTER_RECORDED", "MATTER_DISPOSED",
  "MINOR_RULE_SET", "MINOR_FINDING_RECORDED",
  "NOTICE_GIVEN",
  "EMERGENCY_DECLARED", "EMERGENCY_ENTRY_COMPLETED",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One change of a register. Written in the change's own transaction, then chained into the ledger before the answer
 * leaves. The body names what was changed by id; it holds no text of a record.
 */
export interface Change {
  readonly id: string;
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly jurisdiction: string;
  readonly accountId: string;
  readonly change: ChangeKind;
  /** Canonical JSON: keys sorted, no spaces. */
  readonly body: string;
}

/** What of a change goes into the chain. */
export interface ChainedChange {
  readonly id: string;
  readonly digest: string;
}

export function chained(change: Change): ChainedChange {
  const { id, at, jurisdiction, accountId, change: kind, body } = change;
  const digest = createHash("sha256").update(JSON.stringify([id, at, jurisdiction, accountId, kind, body])).digest("hex");
  return { id, digest };
}

/** Canonical body of the ledger entry that chains a change. */
export function changeEntry({ id, digest }: ChainedChange): string {
  return JSON.stringify({ change: { digest, id }, v: 1 });
}

const OPENS_A_CHANGE = '{"change":{';

/** Null for an entry about an answer. */
export function changeOfEntry(body: string): ChainedChange | null {
  if (!body.startsWith(OPENS_A_CHANGE)) return null;
  const { change } = JSON.parse(body) as { readonly change: ChainedChange };
  return change;
}

/** Keys sorted at every depth, so that equal facts have one text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (isPlainObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
