import { open, readFile, rename } from "node:fs/promises";
import { CompactSign, compactVerify } from "jose";
import type { KeyFile } from "../identity/key-file";
import { headsText, parseHeads } from "./ledger-heads";
import type { Head } from "./ledger-hash";

/** Signs checkpoints; kept outside the database, so that whoever can rewrite the ledger cannot rewrite these. */
export type CheckpointKey = Pick<KeyFile, "privateKey" | "publicKey">;

export interface Checkpoint {
  readonly at: string;
  readonly heads: readonly Head[];
}

export type CheckpointFile =
  | { readonly kind: "checkpoint"; readonly checkpoint: Checkpoint }
  | { readonly kind: "absent" }
  /** Unreadable, or not signed by this hub's key. */
  | { readonly kind: "rejected" };

const ALGORITHM = "ES256";
const TYPE = "lead-hub-ledger-checkpoint+jws";

export async function readCheckpoint(file: string, key: CheckpointKey): Promise<CheckpointFile> {
  let jws: string;
  try {
    jws = await readFile(file, "utf8");
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === "ENOENT" ? "absent" : "rejected" };
  }
  const checkpoint = await verified(jws.trim(), key);
  return checkpoint === null ? { kind: "rejected" } : { kind: "checkpoint", checkpoint };
}

async function verified(jws: string, key: CheckpointKey): Promise<Checkpoint | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, key.publicKey, { algorithms: [ALGORITHM] });
    if (protectedHeader.typ !== TYPE) return null;
    const content = JSON.parse(new TextDecoder().decode(payload)) as { at: unknown; heads: unknown };
    const heads = parseHeads(JSON.stringify(content.heads));
    return heads === null || typeof content.at !== "string" ? null : { at: content.at, heads };
  } catch {
    return null;
  }
}

/** On disk before it takes the old one's name: a crash leaves one or the other, whole. */
export async function writeCheckpoint(file: string, key: CheckpointKey, checkpoint: Checkpoint): Promise<void> {
  const payload = `{"at":${JSON.stringify(checkpoint.at)},"heads":${headsText(checkpoint.heads)}}`;
  const signing = new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: ALGORITHM, typ: TYPE });
  const jws = await signing.sign(key.privateKey);
  const temporary = `${file}.new`;
  const handle = await open(temporary, "w", 0o600);
  try {
    await handle.writeFile(`${jws}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
