#!/usr/bin/env node
import { decideCommand } from "./decide";

const USAGE = `Usage: npm run -s lead-hub -- <command>

  decide    reads a JSON array of decision requests on standard input (schema/decision.schema.json)
            and prints the JSON array of decisions, in the same order
  --help    this text
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "--help" || command === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command === "decide" && rest.length === 0) return decideCommand({ input: process.stdin, output: process.stdout, errors: process.stderr });
  process.stderr.write(`COMMAND_UNKNOWN There is no such command.\n\n${USAGE}`);
  return 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
