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
    get ACCOUNTING_USAGE () {
        return ACCOUNTING_USAGE;
    },
    get accountingCommand () {
        return accountingCommand;
    }
});
const _promises = require("node:fs/promises");
const _nodepath = /*#__PURE__*/ _interop_require_default(require("node:path"));
const _nodeutil = require("node:util");
const _accountingcsv = require("./accounting-csv");
const _accountinghtml = require("./accounting-html");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
const ACCOUNTING_USAGE = `  accounting --as <persona> --participant <id>
            to whom the person's record was disclosed with consent in the last three years (42 CFR 2.25); for the
            person, or for the program on their behalf. --list-2-24: the list of 2.24, of an intermediary
            --since <date>, --requested-at <date> (for the program: when the request was received),
            --format csv|html, --out <file> (a new file, readable by you only)
`;
async function accountingCommand(args, { output, errors, cwd }, run) {
    const typed = parseTyped(args);
    if (typeof typed === "string") {
        errors.write(`ACCOUNTING_ARGUMENTS_INVALID ${typed}\n\n${ACCOUNTING_USAGE}`);
        return 2;
    }
    const parts = [];
    for await (const part of run(typed.request))parts.push(part);
    const text = typed.format === "html" ? (0, _accountinghtml.accountingHtml)(parts) : (0, _accountingcsv.accountingCsv)(parts);
    if (typed.out === null) output.write(text);
    else if (!await written(_nodepath.default.resolve(cwd, typed.out), text)) {
        errors.write("ACCOUNTING_FILE_UNUSABLE The file is there already, or cannot be made. Name a new one: what is there is never overwritten.\n");
        return 1;
    }
    errors.write(summary(parts));
    return 0;
}
/** A new file, its owner's only: what is there may be open to others, or a link. */ async function written(file, text) {
    try {
        const handle = await (0, _promises.open)(file, "wx", 0o600);
        await handle.writeFile(text).finally(()=>handle.close());
        return true;
    } catch  {
        return false;
    }
}
function summary(parts) {
    const [first] = parts;
    const lines = parts.reduce((sum, part)=>sum + part.lines.length, 0);
    const due = first?.respondBy == null ? "" : `Owed to the person by ${first.respondBy} (2.24, 30 days from the request of ${first.requestedAt}).\n`;
    if (lines > 0) return `${String(lines)} disclosures.\n${due}`;
    return `Nothing to list: there was no such disclosure, or the id is nobody for whom this persona may ask. Check the id before you hand this out.\n${due}`;
}
const OPTIONS = {
    as: {
        type: "string"
    },
    participant: {
        type: "string"
    },
    "list-2-24": {
        type: "boolean"
    },
    since: {
        type: "string"
    },
    "requested-at": {
        type: "string"
    },
    format: {
        type: "string"
    },
    out: {
        type: "string"
    }
};
/** A string says what is wrong. */ function parseTyped(args) {
    const values = optionsOf(args);
    if (values === null) return "There is an option that the command does not know, or one without its value.";
    const { as, participant, format = "html", out } = values;
    if (as === undefined || participant === undefined) return "Say who asks, --as <persona>, and about whom, --participant <id>.";
    if (format !== "csv" && format !== "html") return "The format is csv or html.";
    const since = instantOf(values.since);
    const requestedAt = instantOf(values["requested-at"]);
    if (since === undefined || requestedAt === undefined) return "A date is written 2026-01-31, or 2026-01-31T09:30:00Z.";
    const list = values["list-2-24"] === true ? "LIST_OF_DISCLOSURES" : "ACCOUNTING";
    return {
        request: {
            as,
            participant,
            list,
            since,
            requestedAt
        },
        format,
        out: out ?? null
    };
}
function optionsOf(args) {
    try {
        return (0, _nodeutil.parseArgs)({
            args: [
                ...args
            ],
            options: OPTIONS,
            strict: true
        }).values;
    } catch  {
        return null;
    }
}
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/;
/** Null: not given. Undefined: not a date. */ function instantOf(text) {
    if (text === undefined) return null;
    if (!DATE.test(text)) return undefined;
    const instant = text.length === 10 ? `${text}T00:00:00Z` : text;
    const time = new Date(instant);
    return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(instant.slice(0, 19)) ? undefined : instant;
}

//# sourceMappingURL=accounting.js.map
