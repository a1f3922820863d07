import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { calculateJwkThumbprint } from "jose";

/** An ES256 key that the hub made for itself and keeps in a file of its own. */
export interface KeyFile {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export class KeyFileError extends Error {
  override readonly name = "KeyFileError";

  constructor(
    readonly code: "KEY_FILE_EXPOSED" | "KEY_FILE_INVALID" | "KEY_FILE_UNUSABLE",
    message: string,
  ) {
    super(message);
  }
}

const OTHERS = 0o077;

/** Reads the key, or makes it on first use. Only its owner may read the file. */
export async function openKeyFile(path: string): Promise<KeyFile> {
  try {
    const text = (await readKey(path)) ?? (await makeKey(path));
    return await toKeyFile(text, path);
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new KeyFileError("KEY_FILE_UNUSABLE", `The key file ${path} cannot be read or written (${code}).`);
  }
}

async function readKey(path: string): Promise<string | null> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & OTHERS) !== 0) {
      throw new KeyFileError("KEY_FILE_EXPOSED", `Others may read the key file ${path}. Run: chmod 600 ${path}`);
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Written whole under another name first; of two processes that make one at once, the first to link wins. */
async function makeKey(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const text = JSON.stringify(privateKey.export({ format: "jwk" }));
  const temporary = `${path}.${randomUUID()}.new`;
  const handle = await open(temporary, "wx", 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(temporary, path);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return (await readKey(path)) ?? text;
  } finally {
    await unlink(temporary);
  }
}

async function toKeyFile(text: string, path: string): Promise<KeyFile> {
  try {
    const privateKey = createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: "jwk" });
    if (privateKey.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new TypeError("not a P-256 key");
    const publicKey = createPublicKey(privateKey);
    const keyId = await calculateJwkThumbprint(publicKey.export({ format: "jwk" }));
    return { keyId, privateKey, publicKey };
  } catch {
    throw new KeyFileError("KEY_FILE_INVALID", `The key file ${path} holds no P-256 key. Restore it, or remove it and the hub makes a new one.`);
  }
}
