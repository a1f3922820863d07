import type { Database } from "../database/database";
import type { CheckpointFile } from "./checkpoint";
import { hasForgottenChange } from "./change-log.store";
import { checkChain } from "./ledger-check-chain";
import { parseHeads } from "./ledger-heads";
import type { Head, Opening } from "./ledger-hash";
import { orphanChain, readChains } from "./ledger.store";

export type BreakKind =
  | "changed row"
  | "missing row"
  | "reordered rows"
  | "cut tail"
  | "missing chain"
  | "changed opening"
  | "changed change"
  | "missing change"
  | "unchained change"
  | "rejected checkpoint";

export interface LedgerBreak {
  readonly kind: BreakKind;
  readonly chainId: string | null;
  /** The first row that does not hold; 0 is the chain's opening. */
  readonly sequence: number | null;
}

export interface LedgerVerdict {
  /** Rows and chains that hold, up to the break if there is one. */
  readonly rows: number;
  readonly chains: number;
  /** When the checkpoint was written; null: there is none, and rows cut from the newest chain's end go unnoticed. */
  readonly checkpointAt: string | null;
  readonly broken: LedgerBreak | null;
}

/** Heads that a later opening or the checkpoint vouches for: each must still be a row. */
export type Witnesses = ReadonlyMap<string, readonly Head[]>;

export interface VerifyOptions {
  readonly onRows?: (rows: number) => void;
  /** Rows in memory at a time. */
  readonly batch?: number;
}

/**
 * Reads every chain from its opening to its end and stops at the first break.
 *
 * What it cannot see: rows cut from the end of a chain that are newer than the last checkpoint and that no later
 * chain's opening names (at most a second of answers before a crash); and a forger who holds both the database's
 * owner and the checkpoint with its key.
 */
export async function verifyLedger(database: Database, file: CheckpointFile, options: VerifyOptions = {}): Promise<LedgerVerdict> {
  const checkpoint = file.kind === "checkpoint" ? file.checkpoint : null;
  const held = { rows: 0, chains: 0, checkpointAt: checkpoint?.at ?? null };
  if (file.kind === "rejected") return { ...held, broken: { kind: "rejected checkpoint", chainId: null, sequence: null } };
  const chains = await readChains(database);
  const witnesses = witnessesOf(chains, checkpoint?.heads ?? []);
  for (const chain of chains) {
    const result = await checkChain(database, chain, witnesses.get(chain.id) ?? [], { ...options, rowsBefore: held.rows });
    held.rows += result.rows;
    if (result.broken !== null) return { ...held, broken: result.broken };
    held.chains += 1;
  }
  return { ...held, broken: (await missingChain(database, chains, witnesses)) ?? (await forgottenChange(database)) };
}

function witnessesOf(chains: readonly Opening[], checkpointed: readonly Head[]): Witnesses {
  const witnesses = new Map<string, Head[]>();
  for (const head of [...chains.flatMap((chain) => parseHeads(chain.opening) ?? []), ...checkpointed]) {
    const known = witnesses.get(head.chainId);
    if (known === undefined) witnesses.set(head.chainId, [head]);
    else known.push(head);
  }
  return witnesses;
}

async function missingChain(database: Database, chains: readonly Opening[], witnesses: Witnesses): Promise<LedgerBreak | null> {
  const standing = new Set(chains.map(({ id }) => id));
  const gone = [...witnesses.keys()].find((id) => !standing.has(id)) ?? (await orphanChain(database));
  return gone === null ? null : { kind: "missing chain", chainId: gone, sequence: null };
}

/** Every change of a register has its entry: one that was slipped into the table has none. */
async function forgottenChange(database: Database): Promise<LedgerBreak | null> {
  return (await hasForgottenChange(database)) ? { kind: "unchained change", chainId: null, sequence: null } : null;
}
