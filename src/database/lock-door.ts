import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rename, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The kernel's limit for the path of a unix socket is 104 bytes (macOS) or 108 (Linux), the final zero among them. */
const LONGEST_PATH = 100;

export const SOCKET_NAME = "hub.sock";

/** A listening unix socket: whoever can connect knows that its process lives, whatever number the process has. */
export class Door {
  private listener: RequestListener = (_request, response) => {
    response.writeHead(503, { "content-type": "application/json" }).end('{"code":"HUB_STARTING"}\n');
  };

  private constructor(
    private readonly server: Server,
    private path: string,
    private readonly temporary: string | undefined,
  ) {}

  static async open(dataDir: string): Promise<Door> {
    const name = `hub-${randomBytes(4).toString("hex")}.sock`;
    const inside = join(dataDir, name);
    const temporary = Buffer.byteLength(inside) > LONGEST_PATH ? await shortFolder(name) : undefined;
    const path = temporary === undefined ? inside : join(temporary, name);
    const server = createServer((request, response) => door.listener(request, response));
    const door = new Door(server, path, temporary);
    await listen(server, path);
    await chmod(path, 0o600);
    server.unref();
    return door;
  }

  get socketPath(): string {
    return this.path;
  }

  serve(listener: RequestListener): void {
    this.listener = listener;
  }

  /** Its holder owns DATA_DIR now: take the well-known name. A connection finds the same listener under it. */
  async takeName(): Promise<void> {
    if (this.temporary !== undefined) return;
    const known = join(dirname(this.path), SOCKET_NAME);
    await rename(this.path, known);
    this.path = known;
  }

  async close(): Promise<void> {
    await rm(this.path, { force: true });
    if (this.temporary !== undefined) await rm(this.temporary, { recursive: true, force: true });
    const closed = new Promise<void>((resolve) => this.server.close(() => { resolve(); }));
    this.server.closeAllConnections();
    await closed;
  }
}

async function shortFolder(name: string): Promise<string> {
  const base = Buffer.byteLength(join(tmpdir(), "lead-hub-XXXXXX", name)) > LONGEST_PATH ? "/tmp" : tmpdir();
  return mkdtemp(join(base, "lead-hub-"));
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Whether anybody listens. A full queue (EAGAIN) is somebody who is busy. */
export function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once("connect", () => { resolve(true); socket.destroy(); });
    socket.once("error", (error: NodeJS.ErrnoException) => { resolve(error.code === "EAGAIN"); });
  });
}
