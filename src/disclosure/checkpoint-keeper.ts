import { rename } from "node:fs/promises";
import type { Database } from "../database/database";
import type { Log } from "../log";
import { type CheckpointKey, readCheckpoint, writeCheckpoint } from "./checkpoint";
import { frontier, headsText, keyOf } from "./ledger-heads";
import { type Head, type Opening, openingHash } from "./ledger-hash";
import { readAt, readChains, readHeads } from "./ledger.store";

export interface KeeperParts {
  readonly database: Database;
  readonly clock: () => Date;
  readonly checkpointFile: string;
  readonly signKey: CheckpointKey;
  readonly log: Log;
  readonly checkpointEveryMs?: number;
}

const EVERY_MS = 1_000;
/** Chains of other hubs on this database are looked up only every so many rounds: they keep checkpoints of their own. */
const LOOK_AROUND_EVERY = 60;

/**
 * Keeps the signed file of heads: after the start, every second while the chain grows, and at the end.
 * What an earlier checkpoint knew and the database no longer holds stays in the file, so that a restart wipes out no evidence.
 */
export class CheckpointKeeper {
  private others: readonly Head[] = [];
  private own: Head | null = null;
  private written = "";
  private rounds = 0;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly parts: KeeperParts) {}

  async start(): Promise<void> {
    await this.takeOver();
    await this.lookAround();
    await this.write();
    this.timer = setInterval(() => { this.tick(); }, this.parts.checkpointEveryMs ?? EVERY_MS);
    this.timer.unref();
  }

  /** Called after each commit; costs nothing until the next round. */
  moved(head: Head): void {
    // The process has begun another chain: the one before is now like any other.
    if (this.own !== null && this.own.chainId !== head.chainId) this.others = [...this.others, this.own];
    this.own = head;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
    await this.round(true);
  }

  /** One round at a time: a slow disk makes them fewer, not concurrent. */
  private tick(): void {
    const lookAround = ++this.rounds % LOOK_AROUND_EVERY === 0;
    this.working = this.working.then(() => this.round(lookAround));
  }

  private async round(lookAround: boolean): Promise<void> {
    try {
      if (lookAround) await this.lookAround();
      await this.write();
    } catch (error) {
      this.parts.log.bug("ledger checkpoint not written", error, { code: "CHECKPOINT_NOT_WRITTEN" });
    }
  }

  private async takeOver(): Promise<void> {
    const { checkpointFile, signKey, log, clock } = this.parts;
    const found = await readCheckpoint(checkpointFile, signKey);
    if (found.kind === "checkpoint") this.others = found.checkpoint.heads;
    if (found.kind !== "rejected") return;
    await rename(checkpointFile, `${checkpointFile}.rejected-${String(clock().getTime())}`);
    log.error("ledger checkpoint was not signed by this hub; moved aside", { code: "CHECKPOINT_REJECTED" });
  }

  private async lookAround(): Promise<void> {
    const { database, log } = this.parts;
    const known = this.heads();
    const chains = await readChains(database);
    const heads = await readHeads(database, chains);
    const standing = new Set([...heads, ...chains.map(openingHead), ...(await readAt(database, known))].map(keyOf));
    const lost = known.filter((head) => !standing.has(keyOf(head)));
    for (const { chainId } of lost) log.error("ledger lacks rows that an earlier checkpoint knew", { code: "LEDGER_BROKEN", chain: chainId });
    this.others = [...frontier(chains, heads).filter(({ chainId }) => chainId !== this.own?.chainId), ...lost];
  }

  private heads(): Head[] {
    return this.own === null ? [...this.others] : [...this.others, this.own];
  }

  private async write(): Promise<void> {
    const heads = this.heads();
    const text = headsText(heads);
    if (text === this.written) return;
    await writeCheckpoint(this.parts.checkpointFile, this.parts.signKey, { at: this.parts.clock().toISOString(), heads });
    this.written = text;
  }
}

function openingHead(chain: Opening): Head {
  return { chainId: chain.id, sequence: 0, hash: openingHash(chain) };
}
