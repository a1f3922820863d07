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
    get IMPORT_USAGE () {
        return IMPORT_USAGE;
    },
    get importCommand () {
        return importCommand;
    }
});
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
const _nodeutil = require("node:util");
const _importreporttext = require("./import-report-text");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const IMPORT_USAGE = `  import hsds --jurisdiction <slug> <directory>
            a provider directory, HSDS 3.1 tabular or Ohana CSV, into a jurisdiction of the hub
  import hmis <directory> --map-organizations <file>
            an HMIS CSV export "2026 v1"; the file gives each OrganizationID its jurisdiction, in JSON
            both: --dry-run checks and writes nothing, --json prints the report as JSON
`;
const OK = 0;
const REFUSED = 1;
const WRONG_ARGUMENTS = 2;
async function importCommand(args, terminal, run) {
    const parsed = parseImport(args, terminal.cwd);
    if (typeof parsed === "string") {
        terminal.errors.write(`IMPORT_ARGUMENTS_INVALID ${parsed}\n\n${IMPORT_USAGE}`);
        return WRONG_ARGUMENTS;
    }
    const progress = new ProgressLines(terminal.errors);
    for await (const message of run(parsed.request)){
        if ("progress" in message) {
            progress.show(message.progress);
            continue;
        }
        progress.end();
        terminal.output.write(parsed.json ? `${JSON.stringify(message.report, null, 2)}\n` : (0, _importreporttext.reportText)(message.report));
        return message.report.outcome === "REFUSED" ? REFUSED : OK;
    }
    terminal.errors.write("IMPORT_WITHOUT_REPORT The import ended without a report: whether it was written is not known. Import again.\n");
    return REFUSED;
}
/** A string says what is wrong. */ function parseImport(args, cwd) {
    const [kind, ...rest] = args;
    if (kind !== "hsds" && kind !== "hmis") return "Say what to import: hsds or hmis.";
    const read = optionsOf(rest);
    if (typeof read === "string") return read;
    const { values, positionals } = read;
    const [directory, ...more] = positionals;
    if (directory === undefined || more.length > 0) return "Name one directory.";
    const common = {
        directory: _nodepath.default.resolve(cwd, directory),
        dryRun: values["dry-run"] ?? false
    };
    const json = values.json ?? false;
    const { jurisdiction, "map-organizations": organizations } = values;
    if (kind === "hsds") {
        if (jurisdiction === undefined || organizations !== undefined) return "import hsds needs --jurisdiction <slug> and takes no map file.";
        return {
            request: {
                kind,
                ...common,
                jurisdiction
            },
            json
        };
    }
    if (organizations === undefined || jurisdiction !== undefined) return "import hmis needs --map-organizations <file>, which names the jurisdictions.";
    return {
        request: {
            kind,
            ...common,
            organizations: _nodepath.default.resolve(cwd, organizations)
        },
        json
    };
}
const OPTIONS = {
    jurisdiction: {
        type: "string"
    },
    "map-organizations": {
        type: "string"
    },
    "dry-run": {
        type: "boolean"
    },
    json: {
        type: "boolean"
    }
};
function optionsOf(args) {
    try {
        return (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options: OPTIONS,
            allowPositionals: true,
            strict: true
        });
    } catch  {
        return "There is an option that the command does not know, or one without its value.";
    }
}
/** One line for each file, rewritten while rows are read. Only a terminal is told. */ class ProgressLines {
    errors;
    open = false;
    constructor(errors){
        this.errors = errors;
    }
    show({ file, rows, done }) {
        if (this.errors.isTTY !== true) return;
        this.errors.write(`\r${file.padEnd(32)}${rows.toLocaleString("en-US").padStart(12)} rows${done ? "\n" : ""}`);
        this.open = !done;
    }
    end() {
        if (this.open) this.errors.write("\n");
        this.open = false;
    }
}

//# sourceMappingURL=import.js.map
