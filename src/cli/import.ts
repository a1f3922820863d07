import path from "node:path";
import { parseArgs } from "node:util";
import type { ImportMessage, ImportRequest } from "../onboarding/import/import-request";
import type { ImportProgress } from "../onboarding/import/report";
import { reportText } from "./import-report-text";

export const IMPORT_USAGE = `  import hsds --jurisdiction <slug> <directory>
            a provider directory, HSDS 3.1 tabular or Ohana CSV, into a jurisdiction of the hub
  import hmis <directory> --map-organizations <file>
            an HMIS CSV export "2026 v1"; the file gives each OrganizationID its jurisdiction, in JSON
            both: --dry-run checks and writes nothing, --json prints the report as JSON
`;

export interface ImportTerminal {
  readonly output: { write(text: string): unknown };
  readonly errors: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  /** Where the person stands who typed the command. */
  readonly cwd: string;
}

/** Runs here or, while the hub runs, in the hub: it yields what `importMessages` yields. */
export type RunImport = (request: ImportRequest) => AsyncIterable<unknown>;

const OK = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;

/** Exit code 1 where nothing was written because of errors, 2 where the command itself is wrong. */
export async function importCommand(args: readonly string[], terminal: ImportTerminal, run: RunImport): Promise<number> {
  const parsed = parseImport(args, terminal.cwd);
  if (typeof parsed === "string") {
    terminal.errors.write(`IMPORT_ARGUMENTS_INVALID ${parsed}\n\n${IMPORT_USAGE}`);
    return WRONG_ARGUMENTS;
  }
  const progress = new ProgressLines(terminal.errors);
  for await (const message of run(parsed.request) as AsyncIterable<ImportMessage>) {
    if ("progress" in message) {
      progress.show(message.progress);
      continue;
    }
    progress.end();
    terminal.output.write(parsed.json ? `${JSON.stringify(message.report, null, 2)}\n` : reportText(message.report));
    return message.report.outcome === "REFUSED" ? REFUSED : OK;
  }
  terminal.errors.write("IMPORT_WITHOUT_REPORT The import ended without a report: whether it was written is not known. Import again.\n");
  return REFUSED;
}

interface Parsed {
  readonly request: ImportRequest;
  readonly json: boolean;
}

/** A string says what is wrong. */
function parseImport(args: readonly string[], cwd: string): Parsed | string {
  const [kind, ...rest] = args;
  if (kind !== "hsds" && kind !== "hmis") return "Say what to import: hsds or hmis.";
  const read = optionsOf(rest);
  if (typeof read === "string") return read;
  const { values, positionals } = read;
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) return "Name one directory.";
  const common = { directory: path.resolve(cwd, directory), dryRun: values["dry-run"] ?? false };
  const json = values.json ?? false;
  const { jurisdiction, "map-organizations": organizations } = values;
  if (kind === "hsds") {
    if (jurisdiction === undefined || organizations !== undefined) return "import hsds needs --jurisdiction <slug> and takes no map file.";
    return { request: { kind, ...common, jurisdiction }, json };
  }
  if (organizations === undefined || jurisdiction !== undefined) return "import hmis needs --map-organizations <file>, which names the jurisdictions.";
  return { request: { kind, ...common, organizations: path.resolve(cwd, organizations) }, json };
}

const OPTIONS = {
  jurisdiction: { type: "string" },
  "map-organizations": { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch {
    return "There is an option that the command does not know, or one without its value.";
  }
}

/** One line for each file, rewritten while rows are read. Only a terminal is told. */
class ProgressLines {
  private open = false;

  constructor(private readonly errors: ImportTerminal["errors"]) {}

  show({ file, rows, done }: ImportProgress): void {
    if (this.errors.isTTY !== true) return;
    this.errors.write(`\r${file.padEnd(32)}${rows.toLocaleString("en-US").padStart(12)} rows${done ? "\n" : ""}`);
    this.open = !done;
  }

  end(): void {
    if (this.open) this.errors.write("\n");
    this.open = false;
  }
}
