import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { logger } from "../log";
import { killChildren } from "./child";
import { benchDecide } from "./decide";
import { benchLayers } from "./layers";
import { benchPage, type PageOptions } from "./page";
import { benchReplicas } from "./replicas";
import { benchFederation, type FederationOptions, isFederationPart } from "./federation";
import { asText, type BenchReport } from "./report";
import { benchStart } from "./start";

const USAGE = `Usage: npm run bench -- [page] [layers] [replicas] [federation] [decide] [start] [--json] [--rounds 7] [--seconds 4] [--connections 10] [--keep] [--sites 8,64] [--only pages|memory|failures]
All six by default. Starts its own PostgreSQL; the first run seeds it for some minutes.
--keep: the rows of an earlier run will do, although seed or migrations have changed since.
--sites, --only: of federation, across so many sites only, and one of its three parts only.
`;

const PARTS = ["page", "layers", "replicas", "federation", "decide", "start"] as const;
type Part = (typeof PARTS)[number];

const say = (text: string): void => void process.stderr.write(text);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, rounds: { type: "string" }, seconds: { type: "string" }, connections: { type: "string" }, keep: { type: "boolean" }, sites: { type: "string" }, only: { type: "string" } },
  });
  const parts = positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.includes(part));
  if (parts.length < positionals.length) throw new RangeError(USAGE);
  const options = { rounds: Number(values.rounds ?? 7), seconds: Number(values.seconds ?? 4), connections: Number(values.connections ?? 10) };
  const federation = federationOptions(values.sites, values.only);
  const report = await measured(parts, options, federation, values.keep === true);
  process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
}

function federationOptions(sites: string | undefined, only: string | undefined): FederationOptions {
  if (only !== undefined && !isFederationPart(only)) throw new RangeError(USAGE);
  return { sites: sites === undefined ? null : sites.split(",").map(Number), only: only ?? null };
}

async function measured(parts: readonly Part[], options: PageOptions, federation: FederationOptions, keep: boolean): Promise<BenchReport> {
  const around = { log: logger({ logLevel: "warn", hubId: "bench" }), say, keep };
  const wants = (part: Part) => parts.includes(part);
  const before = loadavg();
  const figures = {
    ...(wants("decide") ? { decide: benchDecide() } : {}),
    ...(wants("page") ? { page: await benchPage(options, around) } : {}),
    ...(wants("layers") ? { layers: await benchLayers(around) } : {}),
    ...(wants("replicas") ? { replicas: await benchReplicas(around) } : {}),
    ...(wants("federation") ? { federation: await benchFederation(federation, around) } : {}),
    ...(wants("start") ? { start: await benchStart(around) } : {}),
  };
  return {
    machine: { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? "", memoryGb: Math.round(totalmem() / 1e9), loadBefore: before, loadAfter: loadavg() },
    options,
    ...figures,
  };
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    killChildren();
    process.exit(1);
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    killChildren();
    say(error instanceof RangeError ? error.message : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
