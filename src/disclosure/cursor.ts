import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { HubError } from "../domain/errors";
import type { Position } from "../sites/site";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

export interface CursorSealer {
  seal(position: Position): string;
  /** Throws BAD_CURSOR for anything that this hub did not seal for the same viewer, purpose, filter and order. */
  open(cursor: string): Position;
}

/**
 * Cursors are encrypted and authenticated, and bound to their scope: they tell nothing, and one taken elsewhere fails.
 * They are made from released rows only.
 */
export function cursorSealer(key: Uint8Array, random: (bytes: number) => Uint8Array, scope: readonly unknown[]): CursorSealer {
  let bound: Buffer | null = null;
  const scopeDigest = () => (bound ??= createHash("sha256").update(JSON.stringify(scope)).digest());
  return {
    seal: ({ sort, jurisdiction, id }) => {
      const nonce = random(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(scopeDigest());
      const sealed = Buffer.concat([cipher.update(JSON.stringify([sort, jurisdiction, id]), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
    },
    open: (cursor) => openCursor(cursor, key, scopeDigest()),
  };
}

function openCursor(cursor: string, key: Uint8Array, scope: Buffer): Position {
  const bytes = Buffer.from(cursor, "base64url");
  if (cursor.length > 2000 || bytes.length <= NONCE + TAG) throw new HubError("BAD_CURSOR");
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE)).setAAD(scope);
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]).toString("utf8");
    const [sort, jurisdiction, id] = JSON.parse(text) as [string | null, string, string];
    return { sort, jurisdiction, id };
  } catch {
    throw new HubError("BAD_CURSOR");
  }
}
