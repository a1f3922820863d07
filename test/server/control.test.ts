import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callControl } from "../../src/cli/control-client";
import { DatabaseError } from "../../src/database/errors";
import { type DataDirLock, lockDataDir } from "../../src/database/lock";
import { type ControlHandlers, serveControl } from "../../src/server/control";

let dataDir: string;
let lock: DataDirLock;
const seen: { aborted: boolean } = { aborted: false };

const handlers: ControlHandlers = {
  async *echo(body) {
    await Promise.resolve();
    yield body;
    yield { again: body };
  },
  async *refuse() {
    yield "before";
    await Promise.reject(new DatabaseError("DISK_FULL", "The disk is full."));
  },
  async *bug() {
    yield "before";
    await Promise.reject(new TypeError('cannot read "Jane Roe"'));
  },
  async *long(_body, signal) {
    signal.addEventListener("abort", () => (seen.aborted = true));
    for (let n = 0; !signal.aborted; n++) {
      yield n;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
};

async function all(command: string, body: unknown = null): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of callControl(lock.socketPath, command, body)) values.push(value);
  return values;
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "lead-hub-control-"));
  lock = await lockDataDir(dataDir);
});

afterAll(async () => {
  await lock.release();
  await rm(dataDir, { recursive: true, force: true });
});

describe("commands to the running hub", () => {
  it("are told to wait while it starts", async () => {
    await expect(all("echo")).rejects.toMatchObject({ code: "HUB_STARTING" });
    serveControl(lock, handlers);
  });

  it("get every value that the hub yields", async () => {
    expect(await all("echo", { a: "é" })).toEqual([{ a: "é" }, { again: { a: "é" } }]);
  });

  it("get its error with the code, after what was said before", async () => {
    await expect(all("refuse")).rejects.toMatchObject({ code: "DISK_FULL", message: "The disk is full." });
  });

  it("learn nothing of a bug but that there is one", async () => {
    const error: unknown = await all("bug").catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "INTERNAL_ERROR" });
    expect(String(error)).not.toContain("Jane");
  });

  it.each(["nothing", "constructor", "../x"])("are refused when it does not know %s", async (command) => {
    await expect(all(command)).rejects.toMatchObject({ code: "CONTROL_UNKNOWN_COMMAND" });
  });

  it("stop the hub's work when they go away", async () => {
    for await (const value of callControl(lock.socketPath, "long", null)) if (value === 3) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen.aborted).toBe(true);
  });

  it("say that the hub is gone when nobody answers", async () => {
    await expect(callControl(join(dataDir, "none.sock"), "echo", null).next()).rejects.toMatchObject({ code: "HUB_GONE" });
  });
});
