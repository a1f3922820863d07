import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const DIST = resolve(__dirname, "../../dist");

/** A Node process that runs `code` beside the built hub; `built(path)` in it requires from dist. */
export interface Child {
  readonly process: ChildProcess;
  /** The next line that it prints, parsed. */
  next(): Promise<Record<string, unknown>>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export function startChild(code: string, parameters: readonly string[] = []): Child {
  if (!existsSync(DIST)) throw new Error("dist is not there: run `npm run setup`");
  const program = `const built = (path) => require(${JSON.stringify(DIST)} + "/" + path);
    const say = (value) => process.stdout.write(JSON.stringify(value) + "\\n");
    const [${parameters.map((_, index) => `p${String(index)}`).join(", ")}] = process.argv.slice(1);
    (async () => { ${code} })().catch((error) => { say({ code: error.code, message: error.message }); process.exitCode = 1; });`;
  const child = spawn(process.execPath, ["-e", program, ...parameters], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = linesOf(child);
  const ended = new Promise<void>((done) => child.once("close", () => { done(); }));
  return {
    process: child,
    next: async () => JSON.parse(await lines()) as Record<string, unknown>,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function linesOf(child: ChildProcess): () => Promise<string> {
  const ready: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      const first = waiting.shift();
      if (first === undefined) ready.push(line);
      else first(line);
    }
  });
  return () => {
    const line = ready.shift();
    return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
  };
}
