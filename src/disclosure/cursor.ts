import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { HubError } from "../domain/errors";
import type { Position } from "../sites/site";
import type { WalkPosition } from "../sites/standing";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

export interface CursorSealer<T = Position> {
  seal(position: T): string;
  /** Throws BAD_CURSOR for anything that this hub did not seal for the same viewer, purpose, filter and order. */
  open(cursor: string): T;
}

/** How a position is written; tuples, because a cursor travels with every row. */
interface Form<T> {
  readonly write: (position: T) => unknown;
  readonly read: (written: unknown) => T;
}

type Tuple = readonly [sort: string | null, jurisdiction: string, id: string];

const tuple = ({ sort, jurisdiction, id }: Position): Tuple => [sort, jurisdiction, id];

function position(written: unknown): Position {
  const [sort, jurisdiction, id] = written as Tuple;
  return { sort, jurisdiction, id };
}

/** Of a walk through several sites: `[base]`, and who stands elsewhere. */
const WALK: Form<WalkPosition> = {
  write: ({ base, others }) => [base === null ? null : tuple(base), ...others.map(({ at, jurisdictions }) => [at === null ? null : tuple(at), jurisdictions])],
  read: (written) => {
    const [base, ...others] = written as [Tuple | null, ...[Tuple | null, string[]][]];
    return { base: base === null ? null : position(base), others: others.map(([at, jurisdictions]) => ({ at: at === null ? null : position(at), jurisdictions })) };
  },
};

/**
 * Cursors are encrypted and authenticated, and bound to their scope: they tell nothing, and one taken elsewhere fails.
 * They are made from released rows only.
 */
export function cursorSealer(key: Uint8Array, random: (bytes: number) => Uint8Array, scope: readonly unknown[]): CursorSealer {
  return sealerOf({ write: tuple, read: position }, key, random, scope);
}

/** The same for a walk through the places of several sites. */
export function walkSealer(key: Uint8Array, random: (bytes: number) => Uint8Array, scope: readonly unknown[]): CursorSealer<WalkPosition> {
  return sealerOf(WALK, key, random, scope);
}

function sealerOf<T>(form: Form<T>, key: Uint8Array, random: (bytes: number) => Uint8Array, scope: readonly unknown[]): CursorSealer<T> {
  let bound: Buffer | null = null;
  const scopeDigest = () => (bound ??= createHash("sha256").update(JSON.stringify(scope)).digest());
  return {
    seal: (place) => {
      const nonce = random(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(scopeDigest());
      const sealed = Buffer.concat([cipher.update(JSON.stringify(form.write(place)), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
    },
    open: (cursor) => form.read(openCursor(cursor, key, scopeDigest())),
  };
}

/** A walk with a thousand places that all owe something still fits. */
const LONGEST = 200_000;

function openCursor(cursor: string, key: Uint8Array, scope: Buffer): unknown {
  const bytes = Buffer.from(cursor, "base64url");
  if (cursor.length > LONGEST || bytes.length <= NONCE + TAG) throw new HubError("BAD_CURSOR");
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE)).setAAD(scope);
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]).toString("utf8"));
  } catch {
    throw new HubError("BAD_CURSOR");
  }
}
