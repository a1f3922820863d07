"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readTable", {
    enumerable: true,
    get: function() {
        return readTable;
    }
});
const _nodecrypto = require("node:crypto");
const _csvparse = require("csv-parse");
const _inspect = require("./inspect");
const _row = require("./row");
const ROW_BYTES = 4_000_000;
const FIELD_CHARACTERS = 100_000;
const PROGRESS_ROWS = 1_000;
function readTable(table, faults, progress) {
    const { file, columns, optional = [] } = table.shape;
    const at = new Map([
        ...columns,
        ...optional
    ].filter((name)=>table.header.includes(name)).map((name)=>[
            name,
            table.header.indexOf(name)
        ]));
    const filled = new Map();
    for (const [index, name] of table.header.entries())if (!at.has(name) && name.trim() !== "") filled.set(index, 0);
    let count = 0;
    async function* rows() {
        const columnsOfRow = {
            file,
            at,
            faults
        };
        const before = faults.errors;
        let line = 1;
        for await (const { record, info } of parsed(table, faults, ()=>line)){
            const row = new _row.Row(columnsOfRow, record, info.records, line + info.empty_lines);
            line += 1 + lineBreaks(record);
            if (info.records === 1) continue;
            count += 1;
            if (count % PROGRESS_ROWS === 0) progress({
                file,
                rows: count,
                done: false
            });
            for (const index of filled.keys())if ((record[index] ?? "") !== "") filled.set(index, (filled.get(index) ?? 0) + 1);
            if (hasAllFields(record, table, row, faults)) yield row;
        }
        progress({
            file,
            rows: count,
            done: true
        });
        if (count === 0 && faults.errors === before) faults.warn("CSV_NO_ROWS", {
            file
        });
    }
    const unmapped = ()=>filled.size === 0 ? null : {
            file,
            columns: [
                ...filled
            ].map(([index, filledRows])=>({
                    column: table.header[index] ?? "",
                    filledRows
                }))
        };
    return {
        rows,
        unmapped,
        rowCount: ()=>count
    };
}
/** The parser's records; what stops it becomes a fault and the end of the file. */ async function* parsed(table, faults, line) {
    const parser = (0, _csvparse.parse)({
        bom: true,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        record_delimiter: [
            "\r\n",
            "\n"
        ],
        max_record_size: ROW_BYTES
    });
    const fed = feed(table, parser);
    try {
        for await (const record of parser)yield record;
        if (await fed !== table.sha256) faults.error("FILE_CHANGED", {
            file: table.shape.file
        });
    } catch (error) {
        refuseBroken(error, table, line(), faults);
    } finally{
        parser.destroy();
        await fed.catch(()=>undefined);
    }
}
/** Writes the file into the parser at the parser's pace; the digest of what was written. A failure to read ends the parser. */ async function feed(table, parser) {
    const hash = (0, _nodecrypto.createHash)("sha256");
    try {
        for await (const chunk of table.source.open()){
            hash.update(chunk);
            if (parser.destroyed) return "";
            if (!parser.write(chunk)) await drained(parser);
        }
        parser.end();
    } catch (error) {
        parser.destroy(error instanceof Error ? error : new Error("read failed"));
    }
    return hash.digest("hex");
}
function drained(parser) {
    return new Promise((resolve)=>{
        const done = ()=>{
            parser.off("drain", done).off("close", done);
            resolve();
        };
        parser.on("drain", done).on("close", done);
    });
}
/** The parser's own messages quote the file, so only its code is used. */ function refuseBroken(error, table, line, faults) {
    const { file } = table.shape;
    if (!(error instanceof _csvparse.CsvError)) return (0, _inspect.refuseUnreadable)(file, error, faults);
    const { records = 0 } = error;
    const place = {
        file,
        row: records + 1,
        line
    };
    if (error.code === "CSV_QUOTE_NOT_CLOSED") return faults.error("CSV_QUOTE_UNCLOSED", place);
    if (error.code === "CSV_MAX_RECORD_SIZE") return faults.error("CSV_ROW_TOO_LONG", place);
    faults.error("CSV_QUOTE_MISPLACED", place);
}
/** The parser's own count of lines takes CRLF inside quotes for two. */ function lineBreaks(record) {
    let breaks = 0;
    for (const field of record)for(let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1))breaks += 1;
    return breaks;
}
function hasAllFields(record, table, row, faults) {
    if (record.length !== table.header.length) {
        row.error("CSV_ROW_LENGTH", undefined, {
            found: `${String(record.length)} fields, the header has ${String(table.header.length)}`
        });
        return false;
    }
    for(let at = 0; at < record.length; at++)checkField(record[at] ?? "", at, table, row, faults);
    return true;
}
function checkField(field, at, table, row, faults) {
    const place = {
        file: table.shape.file,
        row: row.row,
        line: row.line,
        column: table.header[at]
    };
    if (field.length > FIELD_CHARACTERS) faults.error("CSV_FIELD_TOO_LONG", place);
    if (!table.suspicious) return;
    if (field.includes("\0")) faults.error("CSV_NUL_BYTE", place);
    if (field.includes("\uFFFD")) faults.error("CSV_ENCODING", place);
}

//# sourceMappingURL=read-table.js.map
