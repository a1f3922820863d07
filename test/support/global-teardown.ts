import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runFolder, stopServer, type TestServer } from "./postgres";

export default async function globalTeardown(): Promise<void> {
  const folder = runFolder();
  try {
    const { value } = JSON.parse(readFileSync(join(folder, "postgres.json"), "utf8")) as { value?: TestServer };
    if (value !== undefined) await stopServer(value);
  } catch {
    // no test asked for a server
  }
  rmSync(folder, { recursive: true, force: true });
}
