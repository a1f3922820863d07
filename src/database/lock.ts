import { mkdir } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { dirname, join } from "node:path";
import { DatabaseError, toDatabaseError } from "./errors";
import { Claims, type LockHolder } from "./lock-claims";
import { answers, Door, SOCKET_NAME } from "./lock-door";
import { identityOf, stateOf } from "./process-identity";

export type { LockHolder } from "./lock-claims";

/** The right to open what is in DATA_DIR. A process that dies loses it, however it dies. */
export interface DataDirLock {
  readonly dataDir: string;
  /** `DATA_DIR/hub.sock`, or a short temporary path where that one is too long for a socket. */
  readonly socketPath: string;
  /** Answers HTTP on the socket; until then callers get 503 HUB_STARTING. */
  serve(listener: RequestListener): void;
  release(): Promise<void>;
}

/** Takes DATA_DIR or throws DATA_DIR_IN_USE naming who has it. */
export async function lockDataDir(dataDir: string, now: Date = new Date()): Promise<DataDirLock> {
  const claims = new Claims(claimsFolder(dataDir));
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await claims.prepare();
    // The door is open before the claim is seen, so that a claim without an answering door is always a dead one.
    const door = await Door.open(dataDir);
    return await claimWith(claims, door, dataDir, now).catch(async (error: unknown) => {
      await door.close();
      throw error;
    });
  } catch (error) {
    throw unusable(error, dataDir);
  }
}

/** Who has DATA_DIR now, if anybody: where a command sends its request while the hub runs. */
export async function findHolder(dataDir: string): Promise<(LockHolder & { readonly socketPath: string }) | undefined> {
  const latest = await new Claims(claimsFolder(dataDir)).latest().catch(() => undefined);
  const holder = latest?.holder;
  if (holder === undefined || holder === null) return undefined;
  const socketPath = await openDoorOf(holder);
  return socketPath === undefined ? undefined : { ...holder, socketPath };
}

async function claimWith(claims: Claims, door: Door, dataDir: string, now: Date): Promise<DataDirLock> {
  const since = `${now.toISOString().slice(0, 19)}Z`;
  const mine: LockHolder = { process: identityOf(process.pid), since, socket: door.socketPath, released: false };
  for (;;) {
    const latest = await claims.latest();
    const refusal = latest?.holder ? await refusalBy(latest.holder, dataDir) : undefined;
    if (refusal !== undefined && (await claims.latest())?.generation === latest?.generation) throw refusal;
    const generation = (latest?.generation ?? 0) + 1;
    if (refusal !== undefined || !(await claims.create(generation, mine))) continue;
    await door.takeName();
    await claims.clearBefore(generation);
    return {
      dataDir,
      socketPath: door.socketPath,
      serve: (listener) => { door.serve(listener); },
      release: () => release(claims, generation, mine, door),
    };
  }
}

/** Says so in the claim before the door closes: this process may live on, and its number with it. */
async function release(claims: Claims, generation: number, mine: LockHolder, door: Door): Promise<void> {
  try {
    await claims.replace(generation, { ...mine, released: true });
  } finally {
    await door.close();
  }
}

async function refusalBy(holder: LockHolder, dataDir: string): Promise<DatabaseError | undefined> {
  if (holder.released) return undefined;
  const state = (await openDoorOf(holder)) === undefined ? stateOf(holder.process) : "running";
  const { pid, host } = holder.process;
  switch (state) {
    case "gone":
      return undefined;
    case "running":
      return new DatabaseError(
        "DATA_DIR_IN_USE",
        `${dataDir} is in use by another hub: process ${String(pid)}, since ${holder.since}. Stop it, or set DATA_DIR to another folder.`,
      );
    case "elsewhere":
      return new DatabaseError(
        "DATA_DIR_IN_USE",
        `${dataDir} was taken by process ${String(pid)} of the machine ${host}, since ${holder.since}. If that machine no longer runs it, remove ${claimsFolder(dataDir)}.`,
      );
  }
}

/** A holder is first under its own name, then under the well-known one. */
async function openDoorOf(holder: LockHolder): Promise<string | undefined> {
  for (const path of [holder.socket, join(dirname(holder.socket), SOCKET_NAME)]) {
    if (await answers(path)) return path;
  }
  return undefined;
}

function claimsFolder(dataDir: string): string {
  return join(dataDir, "lock");
}

function unusable(error: unknown, dataDir: string): DatabaseError {
  const known = toDatabaseError(error);
  if (known.code === "DATA_DIR_IN_USE" || known.code === "DISK_FULL") return known;
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  return new DatabaseError("DATA_DIR_UNUSABLE", `${dataDir} cannot be used (${code}): it must be a folder that the hub may write to.`);
}
