import { createHash, hash as digest } from "node:crypto";

/** One row of the ledger, as the hash sees it. Hashes are lower-case hexadecimal, so that `sha256sum` can check them. */
export interface LedgerRow {
  readonly chainId: string;
  readonly sequence: number;
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly body: string;
}

/** How far a chain has come. Sequence 0 is the opening. */
export interface Head {
  readonly chainId: string;
  readonly sequence: number;
  readonly hash: string;
}

export interface Opening {
  readonly id: string;
  readonly startedAt: string;
  readonly opening: string;
}

/** `previousHash` of row 1: the heads in the opening cannot be changed without breaking the chain's first link. */
export function openingHash(chain: Opening): string {
  const head = JSON.stringify([chain.id, 0, chain.startedAt]);
  return createHash("sha256").update(`${head}\n${chain.opening}`).digest("hex");
}

/** sha256(previous hash, canonical place and time, canonical body), a line each. */
export function rowHash(previousHash: string, row: LedgerRow): string {
  return digest("sha256", `${previousHash}\n${JSON.stringify([row.chainId, row.sequence, row.at])}\n${row.body}`, "hex");
}
