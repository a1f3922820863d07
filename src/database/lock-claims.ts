import { link, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import type { ProcessIdentity } from "./process-identity";

/** Who holds DATA_DIR, as written into its lock folder. */
export interface LockHolder {
  readonly process: ProcessIdentity;
  readonly since: string;
  readonly socket: string;
  readonly released: boolean;
}

export interface Claim {
  readonly generation: number;
  /** Null: the file was torn by a crash of the machine, so its writer is gone. */
  readonly holder: LockHolder | null;
}

/**
 * Claims are files `1.json`, `2.json`, ...; the highest one holds. To take over is to create the next number, which
 * the file system grants to exactly one, and no highest file is ever removed: so nobody who judged an older claim
 * dead can win beside somebody who judged the same and was quicker.
 */
export class Claims {
  constructor(private readonly folder: string) {}

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  async latest(): Promise<Claim | undefined> {
    const generation = (await this.generations()).at(-1);
    if (generation === undefined) return undefined;
    try {
      return { generation, holder: parse(await readFile(this.file(generation), "utf8")) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return this.latest();
      throw error;
    }
  }

  /** False when somebody else was quicker. The file appears whole or not at all. */
  async create(generation: number, holder: LockHolder): Promise<boolean> {
    const draft = await this.draft(holder);
    try {
      await link(draft, this.file(generation));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
    // A slow claimant may re-create a number that its successors have already cleared away.
    if ((await this.generations()).at(-1) === generation) return true;
    await rm(this.file(generation), { force: true });
    return false;
  }

  async replace(generation: number, holder: LockHolder): Promise<void> {
    await rename(await this.draft(holder), this.file(generation));
  }

  /** Keeps one predecessor, so that a folder being read never looks empty. */
  async clearBefore(generation: number): Promise<void> {
    const old = (await this.generations()).filter((one) => one < generation - 1);
    await Promise.all(old.map((one) => rm(this.file(one), { force: true })));
  }

  private async generations(): Promise<number[]> {
    const names = await readdir(this.folder);
    const numbers = names.flatMap((name) => (/^\d{1,15}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
    return numbers.sort((a, b) => a - b);
  }

  private file(generation: number): string {
    return join(this.folder, `${String(generation)}.json`);
  }

  private async draft(holder: LockHolder): Promise<string> {
    const path = join(this.folder, `draft-${randomBytes(6).toString("hex")}`);
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  }
}

function parse(text: string): LockHolder | null {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return null;
  }
}
