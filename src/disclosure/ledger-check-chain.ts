import type { Database } from "../database/database";
import { type ChainedChange, chained, changeOfEntry } from "./change";
import { readChanges } from "./change-log.store";
import { parseHeads } from "./ledger-heads";
import { type Head, type Opening, openingHash, rowHash } from "./ledger-hash";
import type { BreakKind, LedgerBreak, VerifyOptions } from "./ledger-verify";
import { readRows, sequenceOfHash, type StoredRow } from "./ledger.store";

const BATCH = 200;
/** How far a row that has been given another number is looked for. */
const RENUMBERED_WITHIN = 10_000;

export interface ChainResult {
  readonly rows: number;
  readonly broken: LedgerBreak | null;
}

export async function checkChain(
  database: Database,
  chain: Opening,
  witnesses: readonly Head[],
  options: VerifyOptions & { readonly rowsBefore: number },
): Promise<ChainResult> {
  const walk = new ChainWalk(database, chain, witnesses);
  let broken = walk.checkOpening();
  while (broken === null) {
    const rows = await readRows(database, chain.id, walk.head.sequence, options.batch ?? BATCH);
    if (rows.length === 0) return { rows: walk.head.sequence, broken: walk.checkEnd() };
    broken = await walk.checkRows(rows);
    options.onRows?.(options.rowsBefore + walk.head.sequence);
  }
  return { rows: walk.head.sequence, broken };
}

/** One chain, from its opening to its end; `head` is the last row that holds. */
class ChainWalk {
  head: Head;

  constructor(
    private readonly database: Database,
    private readonly chain: Opening,
    private readonly witnesses: readonly Head[],
  ) {
    this.head = { chainId: chain.id, sequence: 0, hash: openingHash(chain) };
  }

  checkOpening(): LedgerBreak | null {
    const legible = parseHeads(this.chain.opening) !== null;
    return legible && this.agreesWithWitnesses() ? null : this.breakAt("changed opening", 0);
  }

  async checkRows(rows: readonly StoredRow[]): Promise<LedgerBreak | null> {
    for (const row of rows) {
      const broken = await this.checkRow(row);
      if (broken !== null) return broken;
    }
    return this.checkChanges(rows);
  }

  /** The changes that these rows chain still stand as they were. */
  private async checkChanges(rows: readonly StoredRow[]): Promise<LedgerBreak | null> {
    const entries = rows.flatMap(({ sequence, body }) => withSequence(sequence, changeOfEntry(body)));
    if (entries.length === 0) return null;
    const standing = new Map((await readChanges(this.database, entries.map(({ id }) => id))).map((change) => [change.id, chained(change).digest]));
    for (const { sequence, id, digest } of entries) {
      if (standing.get(id) !== digest) return this.breakAt(standing.has(id) ? "changed change" : "missing change", sequence);
    }
    return null;
  }

  /** The witnesses know of more rows than there are. */
  checkEnd(): LedgerBreak | null {
    const beyond = this.witnesses.some(({ sequence }) => sequence > this.head.sequence);
    return beyond ? this.breakAt("cut tail", this.head.sequence + 1) : null;
  }

  private async checkRow(row: StoredRow): Promise<LedgerBreak | null> {
    const expected = this.head.sequence + 1;
    if (row.sequence !== expected) return this.breakAt("missing row", expected);
    if (row.previousHash !== this.head.hash) return this.explainLink(row);
    if (this.hashOf(row, expected) !== row.hash || row.changeId !== (changeOfEntry(row.body)?.id ?? null)) return this.breakAt("changed row", expected);
    const before = this.head;
    this.head = { chainId: this.chain.id, sequence: expected, hash: row.hash };
    if (this.agreesWithWitnesses()) return null;
    // All of it was computed anew, up to here: only the witness remembers another row.
    this.head = before;
    return this.breakAt("changed row", expected);
  }

  /** The row does not continue the one before it. If it is whole in itself, it names what was done. */
  private async explainLink(row: StoredRow): Promise<LedgerBreak> {
    const { sequence } = row;
    if (this.hashOf(row, sequence) === row.hash) {
      return this.breakAt(sequence === 1 ? "changed opening" : "changed row", sequence - 1);
    }
    if (!this.isRenumbered(row)) return this.breakAt("changed row", sequence);
    const predecessor = await sequenceOfHash(this.database, this.chain.id, row.previousHash);
    return this.breakAt(predecessor === null ? "missing row" : "reordered rows", sequence);
  }

  private isRenumbered(row: StoredRow): boolean {
    for (let by = 1; by <= RENUMBERED_WITHIN; by++) {
      if (this.hashOf(row, row.sequence + by) === row.hash || this.hashOf(row, row.sequence - by) === row.hash) return true;
    }
    return false;
  }

  private agreesWithWitnesses(): boolean {
    return this.witnesses.every(({ sequence, hash }) => sequence !== this.head.sequence || hash === this.head.hash);
  }

  private hashOf(row: StoredRow, sequence: number): string {
    return rowHash(row.previousHash, { chainId: this.chain.id, sequence, at: row.at, body: row.body });
  }

  private breakAt(kind: BreakKind, sequence: number): LedgerBreak {
    return { kind, chainId: this.chain.id, sequence };
  }
}

function withSequence(sequence: number, change: ChainedChange | null): (ChainedChange & { readonly sequence: number })[] {
  return change === null ? [] : [{ ...change, sequence }];
}
