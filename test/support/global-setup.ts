import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Only names the run: servers and templates are made by the first test that asks for one. */
export default function globalSetup(): void {
  process.env["LEAD_HUB_TEST_RUN"] = mkdtempSync(join(tmpdir(), "lead-hub-run-"));
  process.env["LEAD_HUB_TEST_PID"] = String(process.pid);
}
