#!/usr/bin/env node
import { workingDirectory } from "../config";
import { ownFault } from "../domain/errors";

const USAGE = `Usage: npm run -s lead-hub -- <command>

  decide    reads a JSON array of decision requests on standard input (schema/decision.schema.json)
            and prints the JSON array of decisions, in the same order
  seed      writes the invented places and people of the demo, where they are not yet
`;

const { stdin, stdout, stderr } = process;

/** Each command loads its own parts: `decide` needs no database. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case "decide":
      return (await import("./decide.js")).decideCommand({ input: stdin, output: stdout, errors: stderr });
    case "token":
      return (await import("./token.js")).tokenCommand(rest, stdout, stderr);
    case "ledger":
      return (await import("./ledger.js")).ledgerCommand(rest, stdout, stderr);
    case "explain":
      return (await import("./explain.js")).explainCommand(rest, stdout, stderr);
    case "conformance":
      return (await import("./conformance.js")).conformanceCommand(rest, stdout, stderr);
    case "seed":
      return seed();
    case "accounting":
      return runAccounting(rest);
    case "site":
      return (await import("./site.js")).siteCommand(rest, stdout, stderr);
    case "supergraph":
      return runSupergraph(rest);
    case "import":
      return runImport(rest);
    case "--help":
    case "help":
      stdout.write(await usage());
      return 0;
    default:
      stderr.write(`COMMAND_UNKNOWN There is no such command.\n\n${await usage()}`);
      return 2;
  }
}

async function usage(): Promise<string> {
  const [{ TOKEN_USAGE }, { LEDGER_USAGE }, { EXPLAIN_USAGE }, { IMPORT_USAGE }, { ACCOUNTING_USAGE }, { SUPERGRAPH_USAGE }, { SITE_USAGE }, { CONFORMANCE_USAGE }] = await Promise.all([
    import("./token.js"), import("./ledger.js"), import("./explain.js"), import("./import.js"), import("./accounting.js"), import("./supergraph.js"), import("./site.js"), import("./conformance.js"),
  ]);
  return USAGE + TOKEN_USAGE + LEDGER_USAGE + EXPLAIN_USAGE + IMPORT_USAGE + ACCOUNTING_USAGE + SUPERGRAPH_USAGE + SITE_USAGE + CONFORMANCE_USAGE;
}

async function seed(): Promise<number> {
  const { resultOf } = await import("./with-hub.js");
  const { written, present, refused } = (await resultOf("seed", null)) as { written: string[]; present: string[]; refused: string[] };
  stdout.write(`written ${String(written.length)}, already there ${String(present.length)}, refused ${String(refused.length)}\n`);
  return refused.length === 0 ? 0 : 1;
}

async function runImport(args: readonly string[]): Promise<number> {
  const [{ importCommand }, { runCommand }] = await Promise.all([import("./import.js"), import("./with-hub.js")]);
  return importCommand(args, { output: stdout, errors: stderr, cwd: workingDirectory() }, (request) => runCommand("import", request));
}

async function runAccounting(args: readonly string[]): Promise<number> {
  const [{ accountingCommand }, { runCommand }] = await Promise.all([import("./accounting.js"), import("./with-hub.js")]);
  return accountingCommand(args, { output: stdout, errors: stderr, cwd: workingDirectory() }, (request) => runCommand("accounting", request));
}

async function runSupergraph(args: readonly string[]): Promise<number> {
  const [{ supergraphCommand }, { configOrFail }, { supergraphFaults }] = await Promise.all([import("./supergraph.js"), import("./with-hub.js"), import("../api/supergraph-check.js")]);
  return supergraphCommand(args, { output: stdout, errors: stderr, cwd: workingDirectory(), keys: configOrFail().subgraphKeys, faultsOf: supergraphFaults });
}

/** Expected refusals have a code and say what to do; of anything else only the kind is told. */
function faultText(error: unknown): string {
  const own = ownFault(error);
  if (own !== null) return `${own.code} ${own.message}\n`;
  return `INTERNAL_ERROR The command failed (${error instanceof Error ? error.name : typeof error}). Set LOG_LEVEL=debug and tell the hub's operator.\n`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(faultText(error));
    process.exitCode = 1;
  },
);
