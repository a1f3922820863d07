import { parseArgs } from "node:util";
import { ROWS_AN_HOUR } from "../onboarding/trust-hub";
import { resultOf } from "./with-hub";

export const SITE_USAGE = `  site serve --jurisdiction <slug> --port <n> [--data-dir <folder>] [--trust <hub-id> --jwks <url> [--individuals]] [--prepare]
            serves the contract of schema/site.graphql for one place, from a data folder of its own, to hubs that it
            trusts; HUB_ID is its id (<slug>/site if not set). --trust is \`site trust\` without limits, for a hub that is
            not known yet; --prepare only makes the data folder
  site trust <hub-id> --jwks <url> [--organizations <id,...>] [--purposes <...>] [--categories <...>]
            [--individuals] [--rows-an-hour <n>]
            lets a hub ask this site on behalf of its people, within this ceiling; what is left out is not limited,
            but people without an organization need --individuals, and rows end at ${String(ROWS_AN_HOUR)} an hour
  site distrust <hub-id>
            ends that at once
  site add <site-id> <url>
            takes a city's own server, or one that has moved, into this hub's directory; it has to trust the hub first
`;

interface Out {
  write(text: string): unknown;
}

export async function siteCommand([command, ...args]: readonly string[], output: Out, errors: Out): Promise<number> {
  const run = command === "trust" ? trust(args) : command === "distrust" ? distrust(args) : command === "add" ? add(args) : command === "serve" ? serve(args, output, errors) : null;
  if (run === null) {
    errors.write(`SITE_ARGUMENTS_INVALID Say what to do.\n\n${SITE_USAGE}`);
    return 2;
  }
  const said = await run;
  if (said === null) {
    errors.write(`SITE_ARGUMENTS_INVALID The arguments are not these.\n\n${SITE_USAGE}`);
    return 2;
  }
  output.write(said);
  return 0;
}

/** What it said; null if the arguments are none. */
async function trust(args: readonly string[]): Promise<string | null> {
  const request = trustRequestOf(args);
  if (request === null) return null;
  return `${String(await resultOf("site-trust", request))}\n`;
}

function trustRequestOf(args: readonly string[]): object | null {
  const text = { type: "string" } as const;
  const options = { jwks: text, organizations: text, purposes: text, categories: text, individuals: { type: "boolean" }, "rows-an-hour": text } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const rows = values["rows-an-hour"];
    if (positionals.length !== 1 || values.jwks === undefined || (rows !== undefined && !/^\d{1,10}$/.test(rows))) return null;
    const lists = { organizations: listOf(values.organizations), purposes: listOf(values.purposes), categories: listOf(values.categories) };
    return { hub: positionals[0], jwks: values.jwks, ...lists, individuals: values.individuals === true, ...(rows === undefined ? {} : { rowsAnHour: Number(rows) }) };
  } catch {
    return null;
  }
}

function listOf(text: string | undefined): string[] | undefined {
  return text?.split(",").map((one) => one.trim()).filter((one) => one !== "");
}

async function distrust(args: readonly string[]): Promise<string | null> {
  const [hub, ...rest] = args;
  if (hub === undefined || rest.length > 0 || hub.startsWith("-")) return null;
  return `${String(await resultOf("site-distrust", { hub }))}\n`;
}

async function add(args: readonly string[]): Promise<string | null> {
  const [id, url, ...rest] = args;
  if (id === undefined || url === undefined || rest.length > 0 || id.startsWith("-")) return null;
  return `${String(await resultOf("site-add", { id, url }))}\n`;
}

/** Until it is told to stop; says where it listens by itself. */
async function serve(args: readonly string[], output: Out, errors: Out): Promise<string | null> {
  const text = { type: "string" } as const;
  let values: { jurisdiction?: string; port?: string; "data-dir"?: string; trust?: string; jwks?: string; individuals?: boolean; prepare?: boolean };
  try {
    ({ values } = parseArgs({ args: [...args], options: { jurisdiction: text, port: text, "data-dir": text, trust: text, jwks: text, individuals: { type: "boolean" }, prepare: { type: "boolean" } } }));
  } catch {
    return null;
  }
  const { jurisdiction, port, trust, jwks, individuals, prepare } = values;
  if (jurisdiction === undefined || port === undefined || (trust === undefined) !== (jwks === undefined)) return null;
  const { serveSite } = await import("./site-serve.js");
  const trusted = trust === undefined || jwks === undefined ? undefined : { hub: trust, jwks, individuals };
  await serveSite({ jurisdiction, port, dataDir: values["data-dir"], trust: trusted, prepare: prepare === true }, output, errors);
  return "";
}
