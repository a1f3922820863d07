import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config";
import { type Purpose, purposeList } from "../domain/decision";
import { openKeyFile } from "../identity/key-file";
import type { Trial } from "../onboarding/conformance/asking";
import { reportText } from "../onboarding/conformance/report";
import { conformance } from "../onboarding/conformance/run";

export const CONFORMANCE_USAGE = `  conformance <url> --site <id> [--organization <id>] [--account <id>] [--purpose <purpose>] [--json]
            tries whether the server at the URL keeps the site contract (schema/site.graphql), as this hub (HUB_ID and
            the key in DATA_DIR), which must be running and trusted there; exit code 1 if a must fails
`;

interface Out {
  write(text: string): unknown;
}

export async function conformanceCommand(args: readonly string[], output: Out, errors: Out): Promise<number> {
  const asked = askedOf(args);
  if (asked === null) {
    errors.write(`CONFORMANCE_ARGUMENTS_INVALID Name the URL and the id of the site.\n\n${CONFORMANCE_USAGE}`);
    return 2;
  }
  const read = readConfig();
  if (!read.ok) {
    errors.write(read.faults.map(({ code, setting, message }) => `${code} ${setting} ${message}\n`).join(""));
    return 2;
  }
  const { json, ...who } = asked;
  const key = await openKeyFile(join(read.config.dataDir, "site-key.jwk"));
  const report = await conformance({ ...who, hubId: read.config.hubId, key, clock: () => new Date(), random: randomBytes });
  output.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return report.conforms ? 0 : 1;
}

type Asked = Omit<Trial, "hubId" | "key" | "clock" | "random"> & { readonly json: boolean };

/** Null: not these arguments. */
function askedOf(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { site: { type: "string" }, organization: { type: "string" }, account: { type: "string" }, purpose: { type: "string" }, json: { type: "boolean" } },
    });
    const [url, ...rest] = positionals;
    const purpose = purposeOf(values.purpose ?? "CARE_COORDINATION");
    if (url === undefined || rest.length > 0 || values.site === undefined || purpose === null) return null;
    return { url, siteId: values.site, organizationId: values.organization ?? null, accountId: values.account ?? "conformance", purpose, json: values.json === true };
  } catch {
    return null;
  }
}

function purposeOf(text: string): Purpose | null {
  return purposeList.find((one) => one === text) ?? null;
}
