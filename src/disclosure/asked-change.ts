import { createHash, createHmac } from "node:crypto";
import type { Purpose } from "../domain/decision";
import { canonicalJson } from "./change";

/** One change of a register, as it is asked for. */
export interface AskedChange {
  /** The field of Mutation. */
  readonly name: string;
  /** As GraphQL has coerced it. */
  readonly input: object;
  /** The caller's, for this field. Null: none, so that a repeat is another change. */
  readonly key: string | null;
}

/** What is kept of a caller's key, and of what was asked under it. Neither tells of the other, nor of anybody. */
export interface ChangeKey {
  readonly id: string;
  readonly digest: string;
}

export interface ChangeAsker {
  /** The hub that asks on the account's behalf; null: the caller is this hub's own. */
  readonly hub: string | null;
  readonly accountId: string;
  readonly purpose: Purpose | null;
}

/**
 * A key is of one hub and account. What was asked is kept as its HMAC under the key, which itself is kept only as part
 * of a hash: whoever holds the table can try nothing without the key.
 */
export function changeKey({ name, input, key }: AskedChange, { hub, accountId, purpose }: ChangeAsker): ChangeKey | null {
  if (key === null) return null;
  const id = createHash("sha256").update(JSON.stringify([hub, accountId, key])).digest("base64url");
  const digest = createHmac("sha256", key).update(canonicalJson([name, purpose, withoutNulls(input)])).digest("base64url");
  return { id, digest };
}

/** Null and nothing are the same to a register, and travel differently. */
function withoutNulls(input: object): unknown {
  return JSON.parse(JSON.stringify(input, (_key, value: unknown) => (value === null ? undefined : value)));
}
