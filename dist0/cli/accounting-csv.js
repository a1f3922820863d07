"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "accountingCsv", {
    enumerable: true,
    get: function() {
        return accountingCsv;
    }
});
const _sync = require("csv-stringify/sync");
const _accountingcolumns = require("./accounting-columns");
function accountingCsv(parts) {
    const columns = (0, _accountingcolumns.columnsOf)(parts);
    const rows = parts.flatMap(({ lines })=>lines.map((line)=>columns.map(({ cell })=>cell(line) ?? "")));
    return (0, _sync.stringify)([
        columns.map(({ title })=>title),
        ...rows
    ], {
        escape_formulas: true,
        record_delimiter: "windows",
        bom: true
    });
}

//# sourceMappingURL=accounting-csv.js.map
