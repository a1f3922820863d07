"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readHeader", {
    enumerable: true,
    get: function() {
        return readHeader;
    }
});
const _sync = require("csv-parse/sync");
function readHeader(head, shape, faults) {
    const { file } = shape;
    if (head.length === 0) return refuse(()=>faults.error("FILE_EMPTY", {
            file
        }));
    if (isUtf16(head)) return refuse(()=>faults.error("CSV_ENCODING_UTF16", {
            file
        }));
    if (hasByteOrderMark(head)) faults.warn("CSV_BYTE_ORDER_MARK", {
        file
    });
    if (firstLineBreak(head) === "CR") return refuse(()=>faults.error("CSV_LINE_ENDS", {
            file
        }));
    const names = parseHeader(head);
    if (names === null) return refuse(()=>faults.error("CSV_QUOTE_UNCLOSED", {
            file,
            row: 1,
            line: 1
        }));
    return checkColumns(names, shape, faults) ? names : null;
}
function refuse(say) {
    say();
    return null;
}
/** By its byte-order mark, or, without one, by the NUL that every other byte of English text is. */ function isUtf16(head) {
    const [a, b] = head;
    return a === 0xff && b === 0xfe || a === 0xfe && b === 0xff || head.length > 1 && (a === 0 || b === 0);
}
function hasByteOrderMark(head) {
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}
/** The first line break outside of quotes. */ function firstLineBreak(head) {
    let quoted = false;
    for(let at = 0; at < head.length; at++){
        if (head[at] === 0x22) quoted = !quoted;
        if (quoted) continue;
        if (head[at] === 0x0a) return "LF";
        if (head[at] === 0x0d) return head[at + 1] === 0x0a || at + 1 === head.length ? "LF" : "CR";
    }
    return null;
}
function parseHeader(head) {
    try {
        const [names = []] = (0, _sync.parse)(head, {
            to: 1,
            bom: true,
            relax_column_count: true,
            record_delimiter: [
                "\r\n",
                "\n"
            ],
            encoding: "utf8"
        });
        return names;
    } catch  {
        return null;
    }
}
function checkColumns(names, shape, faults) {
    const { file } = shape;
    const missing = shape.columns.filter((column)=>!names.includes(column));
    const twice = [
        ...shape.columns,
        ...shape.optional ?? []
    ].filter((column)=>names.indexOf(column) !== names.lastIndexOf(column));
    if (missing.length > 0 && names.length === 1 && /[;\t|]/.test(names[0] ?? "")) {
        faults.error("CSV_DELIMITER", {
            file,
            row: 1,
            line: 1
        });
        return false;
    }
    for (const column of missing)faults.error("CSV_COLUMNS_MISSING", {
        file,
        row: 1,
        line: 1,
        column,
        mend: spelledOtherwise(column, names)
    });
    for (const column of twice)faults.error("CSV_COLUMNS_DUPLICATE", {
        file,
        row: 1,
        line: 1,
        column
    });
    return missing.length + twice.length === 0;
}
/** `names` may be a record in a file without a header, so only a name that is the column's own in other letters is quoted. */ function spelledOtherwise(column, names) {
    const other = names.find((name)=>name.trim().toLowerCase() === column.toLowerCase());
    return other === undefined ? undefined : `The header has "${other}": write it exactly as "${column}".`;
}

//# sourceMappingURL=header.js.map
