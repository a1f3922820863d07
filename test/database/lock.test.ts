import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findHolder, lockDataDir } from "../../src/database/lock";
import { identityOf } from "../../src/database/process-identity";
import { type Child, startChild } from "../support/child";

const HOLD = `const { lockDataDir } = built("database/lock.js"); const lock = await lockDataDir(p0); say({ pid: process.pid, socket: lock.socketPath }); setInterval(() => {}, 1000);`;

let dataDir: string;
const children: Child[] = [];

function hold(folder = dataDir): Child {
  const child = startChild(HOLD, [folder]);
  children.push(child);
  return child;
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "lead-hub-lock-"));
});

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill("SIGKILL")));
  await rm(dataDir, { recursive: true, force: true });
});

function get(socketPath: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path: "/" }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text)).on("end", () => { resolve({ status: response.statusCode, body }); });
    });
    asked.once("error", reject).end();
  });
}

describe("the lock of DATA_DIR", () => {
  it("names the process that holds it to a second one", async () => {
    const { pid } = await hold().next();
    const refused = lockDataDir(dataDir);
    await expect(refused).rejects.toMatchObject({ code: "DATA_DIR_IN_USE" });
    await expect(refused).rejects.toThrow(new RegExp(`process ${String(pid)}, since \\d{4}-\\d\\d-\\d\\dT`));
  });

  it("is taken over after a kill that nothing could clean up", async () => {
    const first = hold();
    await first.next();
    await first.kill("SIGKILL");
    const lock = await lockDataDir(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toThrow(String(process.pid));
    await lock.release();
  });

  it("is not taken from a process that is stopped and answers nothing", async () => {
    const first = hold();
    await first.next();
    first.process.kill("SIGSTOP");
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: "DATA_DIR_IN_USE" });
    first.process.kill("SIGCONT");
  });

  it("goes to exactly one of many that start at once, also over a dead one's", async () => {
    const dead = hold();
    await dead.next();
    await dead.kill("SIGKILL");
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => hold().next()));
    const winners = outcomes.filter(({ socket }) => socket !== undefined);
    expect(winners).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === "DATA_DIR_IN_USE")).toHaveLength(5);
    for (const { message } of outcomes) if (typeof message === "string") expect(message).toContain(`process ${String(winners[0]?.["pid"])},`);
  });

  it("goes to exactly one of many in one process, again and again", async () => {
    for (let round = 0; round < 10; round++) {
      const tries = await Promise.allSettled(Array.from({ length: 5 }, () => lockDataDir(dataDir)));
      const won = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(won).toHaveLength(1);
      await won[0]?.release();
    }
    expect((await readdir(join(dataDir, "lock"))).length).toBeLessThanOrEqual(2);
  });

  it("is free again after a release, although its process lives on", async () => {
    const lock = await lockDataDir(dataDir);
    await lock.release();
    expect(await findHolder(dataDir)).toBeUndefined();
    await (await lockDataDir(dataDir)).release();
  });

  it("is not fooled by a number that was given to another process", async () => {
    await mkdir(join(dataDir, "lock"));
    const claim = (more: object) => JSON.stringify({ process: { ...identityOf(process.pid), ...more }, since: "2026-01-01T00:00:00Z", socket: join(dataDir, "gone.sock"), released: false });
    await writeFile(join(dataDir, "lock/1.json"), claim({ started: "1" }));
    await (await lockDataDir(dataDir)).release();
    await writeFile(join(dataDir, "lock/7.json"), claim({}));
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: "DATA_DIR_IN_USE" });
  });

  it("is left alone when it is of another machine, with word of what to do", async () => {
    await mkdir(join(dataDir, "lock"));
    const other = { pid: 1, started: "1", boot: "another", host: "another-host" };
    await writeFile(join(dataDir, "lock/1.json"), JSON.stringify({ process: other, since: "2026-01-01T00:00:00Z", socket: join(dataDir, "gone.sock"), released: false }));
    await expect(lockDataDir(dataDir)).rejects.toThrow(/another-host.*remove/);
  });

  it("survives a claim that a crash of the machine tore", async () => {
    await mkdir(join(dataDir, "lock"));
    await writeFile(join(dataDir, "lock/3.json"), '{"process": {"pi');
    await (await lockDataDir(dataDir)).release();
  });

  it("says so when the folder cannot be used", async () => {
    await writeFile(join(dataDir, "file"), "");
    await expect(lockDataDir(join(dataDir, "file"))).rejects.toMatchObject({ code: "DATA_DIR_UNUSABLE" });
    await chmod(dataDir, 0o700);
  });

  it("answers on a socket of its user alone, once the hub serves it", async () => {
    const lock = await lockDataDir(dataDir);
    expect(lock.socketPath).toBe(join(dataDir, "hub.sock"));
    expect((await stat(lock.socketPath)).mode & 0o777).toBe(0o600);
    expect(await get(lock.socketPath)).toMatchObject({ status: 503, body: expect.stringContaining("HUB_STARTING") as string });
    lock.serve((_request, response) => response.end("served"));
    expect(await get((await findHolder(dataDir))?.socketPath ?? "")).toEqual({ status: 200, body: "served" });
    await lock.release();
  });

  it("puts the socket elsewhere when DATA_DIR is too long a path for one", async () => {
    const deep = join(dataDir, "d".repeat(60), "e".repeat(60));
    const lock = await lockDataDir(deep);
    expect(Buffer.byteLength(lock.socketPath)).toBeLessThanOrEqual(100);
    lock.serve((_request, response) => response.end("served"));
    expect(await get((await findHolder(deep))?.socketPath ?? "")).toEqual({ status: 200, body: "served" });
    await expect(lockDataDir(deep)).rejects.toMatchObject({ code: "DATA_DIR_IN_USE" });
    await lock.release();
    await expect(stat(lock.socketPath)).rejects.toThrow();
  });

  it("writes nothing that others may read", async () => {
    const lock = await lockDataDir(join(dataDir, "own"));
    expect((await stat(join(dataDir, "own"))).mode & 0o077).toBe(0);
    expect((await stat(join(dataDir, "own/lock"))).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(join(dataDir, "own/lock/1.json"), "utf8"))).toMatchObject({ process: { pid: process.pid }, released: false });
    await lock.release();
  });
});
