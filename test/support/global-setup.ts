import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Names the run, and gives it a folder for all that its tests write: it goes with the run. Servers and templates are
 * made by the first test that asks for one.
 */
export default function globalSetup(): void {
  const run = mkdtempSync(join(tmpdir(), "lead-hub-run-"));
  const temporary = join(run, "tmp");
  mkdirSync(temporary);
  // PostgreSQL of a test runs as another user, in a folder of its own in here.
  for (const folder of [run, temporary]) chmodSync(folder, 0o711);
  process.env["LEAD_HUB_TEST_RUN"] = run;
  process.env["LEAD_HUB_TEST_PID"] = String(process.pid);
  process.env["TMPDIR"] = temporary;
  // A jest that is killed cannot tear anything down; servers have five seconds to stop before their folders go.
  spawn("sh", ["-c", `while kill -0 ${String(process.pid)} 2>/dev/null; do sleep 1; done; sleep 5; rm -rf '${run}'`], { detached: true, stdio: "ignore" }).unref();
}
