import type { LedgerVerdict } from "../disclosure/ledger-verify";
import { resultOf } from "./with-hub";

export const LEDGER_USAGE = `  ledger verify
            reads every chain of the disclosure ledger; exit code 1 at the first break
`;

interface Out {
  write(text: string): unknown;
}

export async function ledgerCommand(args: readonly string[], output: Out, errors: Out): Promise<number> {
  if (args.length !== 1 || args[0] !== "verify") {
    errors.write(`LEDGER_ARGUMENTS_INVALID The ledger can be verified, nothing else.\n\n${LEDGER_USAGE}`);
    return 2;
  }
  const verdict = (await resultOf("ledger-verify", null)) as LedgerVerdict;
  output.write(verdictText(verdict));
  return verdict.broken === null ? 0 : 1;
}

export function verdictText({ rows, chains, checkpointAt, broken }: LedgerVerdict): string {
  const held = `${String(rows)} rows in ${String(chains)} chains hold.\n`;
  const checkpoint = checkpointAt === null ? "There is no checkpoint: rows cut from the newest chain's end would go unnoticed.\n" : `Last checkpoint ${checkpointAt}.\n`;
  if (broken === null) return held + checkpoint;
  const place = [broken.chainId === null ? "" : ` chain ${broken.chainId}`, broken.sequence === null ? "" : ` row ${String(broken.sequence)}`].join("");
  return `LEDGER_BROKEN ${broken.kind}:${place}\n${held}`;
}
