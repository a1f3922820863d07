import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of designs, vectors and real public data beside the project; absent in most clones. */
export const SHARED = resolve(__dirname, "../../../shared");

/** For tests that need ../shared: without it they are reported as skipped, with the reason. */
export function describeWithShared(name: string, body: (shared: string) => void): void {
  if (existsSync(SHARED)) {
    describe(name, () => { body(SHARED); });
    return;
  }
  describe(name, () => {
    it.skip("could not run: ../shared is not here", () => undefined);
  });
}
