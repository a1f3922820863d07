"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get LEDGER_USAGE () {
        return LEDGER_USAGE;
    },
    get ledgerCommand () {
        return ledgerCommand;
    },
    get verdictText () {
        return verdictText;
    }
});
const _withhub = require("./with-hub");
const LEDGER_USAGE = `  ledger verify
            reads every chain of the disclosure ledger; exit code 1 at the first break
`;
async function ledgerCommand(args, output, errors) {
    if (args.length !== 1 || args[0] !== "verify") {
        errors.write(`LEDGER_ARGUMENTS_INVALID The ledger can be verified, nothing else.\n\n${LEDGER_USAGE}`);
        return 2;
    }
    const verdict = await (0, _withhub.resultOf)("ledger-verify", null);
    output.write(verdictText(verdict));
    return verdict.broken === null ? 0 : 1;
}
function verdictText({ rows, chains, checkpointAt, broken }) {
    const held = `${String(rows)} rows in ${String(chains)} chains hold.\n`;
    const checkpoint = checkpointAt === null ? "There is no checkpoint: rows cut from the newest chain's end would go unnoticed.\n" : `Last checkpoint ${checkpointAt}.\n`;
    if (broken === null) return held + checkpoint;
    const place = [
        broken.chainId === null ? "" : ` chain ${broken.chainId}`,
        broken.sequence === null ? "" : ` row ${String(broken.sequence)}`
    ].join("");
    return `LEDGER_BROKEN ${broken.kind}:${place}\n${held}`;
}

//# sourceMappingURL=ledger.js.map
