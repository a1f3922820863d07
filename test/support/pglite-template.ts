import { MemoryFS } from "@electric-sql/pglite";
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { migrateEmbedded } from "../../src/database/connect";
import { embeddedFolder, startEmbedded } from "../../src/database/embedded";
import { readMigrations } from "../../src/database/migration-files";
import { onceInThisRun } from "./postgres";

/** The folder of a migrated embedded database. Kept between runs, as initdb takes three seconds: its name holds what it was made from. */
export async function pgliteTemplate(): Promise<string> {
  const pglite = await readFile(resolve(__dirname, "../../node_modules/@electric-sql/pglite/package.json"), "utf8");
  const key = createHash("sha256").update(JSON.stringify(["closed", pglite, readMigrations().map(({ checksum }) => checksum)]));
  const kept = resolve(__dirname, `../../node_modules/.lead-hub/pglite-${key.digest("hex").slice(0, 16)}`);
  return onceInThisRun("pglite", async () => {
    if (!(await exists(kept))) await makeTemplate(kept);
    return kept;
  });
}

/** With little in its log, and closed before it is kept: a database that was not has its log to read at every start. */
async function makeTemplate(kept: string): Promise<void> {
  const draft = `${kept}-${randomBytes(4).toString("hex")}`;
  const pglite = await startEmbedded(draft);
  await migrateEmbedded(pglite, readMigrations());
  await pglite.exec("RESET ROLE; SELECT pg_switch_wal(); CHECKPOINT");
  await pglite.close();
  await rename(embeddedFolder(draft), kept).catch(() => undefined);
  await rm(draft, { recursive: true, force: true });
}

interface TemplateEntry {
  readonly path: string;
  /** None of a folder. */
  readonly bytes?: Uint8Array;
}

let read: Promise<readonly TemplateEntry[]> | undefined;

/** What a database in memory starts from: the template, read once by each test file. */
export async function inMemoryTemplate(): Promise<MemoryFS> {
  read ??= pgliteTemplate().then((folder) => entriesOf(folder));
  return new SharedFiles(await read);
}

/** Of template1 and template0, with which nothing connects. */
const UNUSED = /^base\/[14]\//;
/** The 128 MB that it would have by itself are touched at every start. */
const MEMORY = Buffer.from("\nshared_buffers = 16MB\n");

function entriesOf(folder: string): TemplateEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => ({ file: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }));
  return entries
    .map(({ file, isFolder }) => ({ path: relative(folder, file), file, isFolder }))
    .filter(({ path }) => !UNUSED.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, file, isFolder }) => (isFolder ? { path } : { path, bytes: bytesOf(path, file) }));
}

function bytesOf(path: string, file: string): Uint8Array {
  const bytes = readFileSync(file);
  return path === "postgresql.conf" ? Buffer.concat([bytes, MEMORY]) : bytes;
}

/** What is used here of Emscripten's file system in memory. */
interface FileNode {
  contents: Uint8Array;
  usedBytes: number;
  stream_ops: StreamOperations;
}

interface StreamOperations {
  write(stream: { readonly node: FileNode }, ...rest: unknown[]): number;
}

interface FileSystem {
  mkdirTree(path: string, mode?: number): void;
  create(path: string, mode: number): FileNode;
}

const PGDATA = "/pglite/data";

/** Files that all databases of a test file have in common, until one of them writes into its own. */
class SharedFiles extends MemoryFS {
  constructor(private readonly entries: readonly TemplateEntry[]) {
    super();
  }

  override initialSyncFs(): Promise<void> {
    const files = (this.pg as unknown as { readonly Module: { readonly FS: FileSystem } }).Module.FS;
    const shared = new WeakSet<FileNode>();
    let copying: StreamOperations | undefined;
    files.mkdirTree(PGDATA, 0o700);
    for (const { path, bytes } of this.entries) {
      if (bytes === undefined) {
        files.mkdirTree(`${PGDATA}/${path}`, 0o700);
        continue;
      }
      const node = files.create(`${PGDATA}/${path}`, 0o600);
      copying ??= copyingBeforeWrites(node.stream_ops, shared);
      shared.add(node);
      Object.assign(node, { contents: bytes, usedBytes: bytes.length, stream_ops: copying });
    }
    return Promise.resolve();
  }
}

function copyingBeforeWrites(operations: StreamOperations, shared: WeakSet<FileNode>): StreamOperations {
  return {
    ...operations,
    write: (stream, ...rest) => {
      const { node } = stream;
      if (shared.delete(node)) node.contents = copyOf(node.contents);
      return operations.write(stream, ...rest);
    },
  };
}

/** Memory that nobody wrote to costs nothing, and most of the log's 16 MB are zeros. */
function copyOf(bytes: Uint8Array): Uint8Array {
  let filled = bytes.length;
  while (filled > 0 && bytes[filled - 1] === 0) filled--;
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes.subarray(0, filled));
  return copy;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
