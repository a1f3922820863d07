import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { declaredSchema } from "../api/schema";
import { siteSdl } from "../api/site-sdl";
import { readConfig, workingDirectory } from "../config";
import { type Purpose, purposeList } from "../domain/decision";
import { openKeyFile } from "../identity/key-file";
import type { Trial } from "../onboarding/conformance/asking";
import { reportText } from "../onboarding/conformance/report";
import { conformance } from "../onboarding/conformance/run";
import { sdlChecks } from "../onboarding/conformance/sdl";

export const CONFORMANCE_USAGE = `  conformance <url> --site <id> [--organization <id>] [--account <id>] [--purpose <purpose>] [--sdl <file>] [--json]
            tries whether the server at the URL keeps the site contract (schema/site.graphql), as this hub (HUB_ID and
            the key in DATA_DIR), which must be running and trusted there; exit code 1 if a must fails. --sdl: the schema that the site
            serves, to be compared with the contract, for nobody can ask a site for it
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
  const { json, sdl, ...who } = asked;
  const given = sdl === null ? null : await readFile(resolve(workingDirectory(), sdl), "utf8").catch(() => undefined);
  if (given === undefined) {
    errors.write("CONFORMANCE_SDL_UNREADABLE The file of --sdl cannot be read. Name a file with the schema's SDL.\n");
    return 2;
  }
  const declared = declaredSchema();
  const ofSdl = given === null ? [] : await sdlChecks(given, { whole: siteSdl(declared), onlyRead: siteSdl(declared, { isOnlyRead: true }) });
  const key = await openKeyFile(join(read.config.dataDir, "site-key.jwk"));
  const report = await conformance({ ...who, hubId: read.config.hubId, key, clock: () => new Date(), random: randomBytes }, undefined, ofSdl);
  output.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return report.conforms ? 0 : 1;
}

type Asked = Omit<Trial, "hubId" | "key" | "clock" | "random"> & { readonly json: boolean; readonly sdl: string | null };

/** Null: not these arguments. */
function askedOf(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { site: { type: "string" }, organization: { type: "string" }, account: { type: "string" }, purpose: { type: "string" }, sdl: { type: "string" }, json: { type: "boolean" } },
    });
    const [url, ...rest] = positionals;
    const purpose = purposeOf(values.purpose ?? "CARE_COORDINATION");
    if (url === undefined || rest.length > 0 || values.site === undefined || purpose === null) return null;
    return { url, siteId: values.site, organizationId: values.organization ?? null, accountId: values.account ?? "conformance", purpose, json: values.json === true, sdl: values.sdl ?? null };
  } catch {
    return null;
  }
}

function purposeOf(text: string): Purpose | null {
  return purposeList.find((one) => one === text) ?? null;
}
