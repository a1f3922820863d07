import { fork } from "node:child_process";
import { join } from "node:path";

/** What a process of the benchmark has used so far. */
export interface Usage {
  readonly rss: number;
  /** CPU of the process, in milliseconds. */
  readonly cpuMs: number;
  /** What is in use of the heap, after a collection where the process was started with --expose-gc. */
  readonly heap: number;
}

export interface Child<Ready> {
  readonly ready: Ready;
  readonly pid: number;
  usage(): Promise<Usage>;
  /** Like a process that nobody answers for, and back: SIGSTOP, SIGCONT; or its end. */
  signal(signal: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void;
  stop(): Promise<void>;
}

interface Told<Ready> {
  readonly ready?: Ready;
  readonly usage?: Usage;
  readonly failed?: string;
}

const running = new Set<() => void>();

/** Whatever ends the benchmark ends its children. */
export function killChildren(): void {
  for (const kill of running) kill();
}

/** What `npm start` runs node with; every contestant has it. */
export const FLAGS: readonly string[] = ["--max-semi-space-size=64"];

/** Starts one of the benchmark's own programs with these options; resolves when it is ready. */
export function startChild<Ready>(program: string, options: object, execArgv: readonly string[] = []): Promise<Child<Ready>> {
  const child = fork(join(__dirname, program), [JSON.stringify(options)], { execArgv: [...FLAGS, ...execArgv], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const kill = () => { child.kill("SIGKILL"); };
  running.add(kill);
  const gone = new Promise<void>((resolve) => { child.once("exit", () => { running.delete(kill); resolve(); }); });
  const next = () => new Promise<Told<Ready>>((resolve) => { child.once("message", (told) => { resolve(told as Told<Ready>); }); });
  return new Promise((resolve, reject) => {
    void gone.then(() => { reject(new Error(`${program} ended before it was ready`)); });
    void next().then(({ ready, failed }) => {
      if (ready === undefined) return reject(new Error(`${program}: ${failed ?? "failed"}`));
      resolve({
        ready,
        pid: child.pid ?? 0,
        usage: async () => {
          const answer = next();
          child.send("usage");
          return (await answer).usage ?? { rss: 0, cpuMs: 0, heap: 0 };
        },
        signal: (signal) => void child.kill(signal),
        stop: () => {
          if (child.connected) child.send("stop");
          return gone;
        },
      });
    });
  });
}

/** The other side: runs a program of the benchmark until it is told to stop, or until the benchmark is gone. */
export function runAsChild<Options>(start: (options: Options) => Promise<{ ready: object; stop: () => Promise<void> }>): void {
  const options = JSON.parse(process.argv[2] ?? "{}") as Options;
  start(options).then(
    ({ ready, stop }) => {
      process.on("message", (message) => {
        if (message === "usage") tell({ usage: usageNow() });
        else void stop().finally(() => process.exit(0));
      });
      process.on("disconnect", () => process.exit(1));
      tell({ ready });
    },
    (error: unknown) => {
      process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }, () => process.exit(1));
    },
  );
}

function tell(what: Told<object>): void {
  process.send?.(what);
}

export function usageNow(): Usage {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, cpuMs: Math.round((user + system) / 1000), heap: heapUsed };
}
