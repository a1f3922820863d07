#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _config = require("../config");
const _errors = require("../domain/errors");
function _getRequireWildcardCache(nodeInterop) {
    if (typeof WeakMap !== "function") return null;
    var cacheBabelInterop = new WeakMap();
    var cacheNodeInterop = new WeakMap();
    return (_getRequireWildcardCache = function(nodeInterop) {
        return nodeInterop ? cacheNodeInterop : cacheBabelInterop;
    })(nodeInterop);
}
function _interop_require_wildcard(obj, nodeInterop) {
    if (!nodeInterop && obj && obj.__esModule) return obj;
    if (obj === null || typeof obj !== "object" && typeof obj !== "function") return {
        default: obj
    };
    var cache = _getRequireWildcardCache(nodeInterop);
    if (cache && cache.has(obj)) return cache.get(obj);
    var newObj = {
        __proto__: null
    };
    var hasPropertyDescriptor = Object.defineProperty && Object.getOwnPropertyDescriptor;
    for(var key in obj){
        if (key !== "default" && Object.prototype.hasOwnProperty.call(obj, key)) {
            var desc = hasPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
            if (desc && (desc.get || desc.set)) Object.defineProperty(newObj, key, desc);
            else newObj[key] = obj[key];
        }
    }
    newObj.default = obj;
    if (cache) cache.set(obj, newObj);
    return newObj;
}
const USAGE = `Usage: npm run -s lead-hub -- <command>

  decide    reads a JSON array of decision requests on standard input (schema/decision.schema.json)
            and prints the JSON array of decisions, in the same order
  seed      writes the invented places and people of the demo, where they are not yet
`;
const { stdin, stdout, stderr } = process;
/** Each command loads its own parts: `decide` needs no database. */ async function main([command, ...rest]) {
    switch(command){
        case "decide":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./decide.js")))).decideCommand({
                input: stdin,
                output: stdout,
                errors: stderr
            });
        case "token":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./token.js")))).tokenCommand(rest, stdout, stderr);
        case "ledger":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./ledger.js")))).ledgerCommand(rest, stdout, stderr);
        case "explain":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./explain.js")))).explainCommand(rest, stdout, stderr);
        case "conformance":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./conformance.js")))).conformanceCommand(rest, stdout, stderr);
        case "seed":
            return seed();
        case "accounting":
            return runAccounting(rest);
        case "site":
            return (await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./site.js")))).siteCommand(rest, stdout, stderr);
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
async function usage() {
    const [{ TOKEN_USAGE }, { LEDGER_USAGE }, { EXPLAIN_USAGE }, { IMPORT_USAGE }, { ACCOUNTING_USAGE }, { SUPERGRAPH_USAGE }, { SITE_USAGE }, { CONFORMANCE_USAGE }] = await Promise.all([
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./token.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./ledger.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./explain.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./import.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./accounting.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./supergraph.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./site.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./conformance.js")))
    ]);
    return USAGE + TOKEN_USAGE + LEDGER_USAGE + EXPLAIN_USAGE + IMPORT_USAGE + ACCOUNTING_USAGE + SUPERGRAPH_USAGE + SITE_USAGE + CONFORMANCE_USAGE;
}
async function seed() {
    const { resultOf } = await Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./with-hub.js")));
    const { written, present, refused } = await resultOf("seed", null);
    stdout.write(`written ${String(written.length)}, already there ${String(present.length)}, refused ${String(refused.length)}\n`);
    return refused.length === 0 ? 0 : 1;
}
async function runImport(args) {
    const [{ importCommand }, { runCommand }] = await Promise.all([
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./import.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./with-hub.js")))
    ]);
    return importCommand(args, {
        output: stdout,
        errors: stderr,
        cwd: (0, _config.workingDirectory)()
    }, (request)=>runCommand("import", request));
}
async function runAccounting(args) {
    const [{ accountingCommand }, { runCommand }] = await Promise.all([
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./accounting.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./with-hub.js")))
    ]);
    return accountingCommand(args, {
        output: stdout,
        errors: stderr,
        cwd: (0, _config.workingDirectory)()
    }, (request)=>runCommand("accounting", request));
}
async function runSupergraph(args) {
    const [{ supergraphCommand }, { configOrFail }, { supergraphFaults }] = await Promise.all([
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./supergraph.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("./with-hub.js"))),
        Promise.resolve().then(()=>/*#__PURE__*/ _interop_require_wildcard(require("../api/supergraph-check.js")))
    ]);
    return supergraphCommand(args, {
        output: stdout,
        errors: stderr,
        cwd: (0, _config.workingDirectory)(),
        keys: configOrFail().subgraphKeys,
        faultsOf: supergraphFaults
    });
}
/** Expected refusals have a code and say what to do; of anything else only the kind is told. */ function faultText(error) {
    const own = (0, _errors.ownFault)(error);
    if (own !== null) return `${own.code} ${own.message}\n`;
    return `INTERNAL_ERROR The command failed (${error instanceof Error ? error.name : typeof error}). Set LOG_LEVEL=debug and tell the hub's operator.\n`;
}
main(process.argv.slice(2)).then((code)=>{
    process.exitCode = code;
}, (error)=>{
    stderr.write(faultText(error));
    process.exitCode = 1;
});

//# sourceMappingURL=main.js.map
