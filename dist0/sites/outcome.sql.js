"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "outcomeColumns", {
    enumerable: true,
    get: function() {
        return outcomeColumns;
    }
});
const _columnssql = require("./columns.sql");
const PLAIN = {
    domain: "domain",
    measure: "measure",
    stage: "stage",
    observedAt: "observed_at",
    value: "value",
    codeSystem: "code_system",
    sourceValue: "source_value",
    unit: "unit"
};
function outcomeColumns(selection, o) {
    const columns = (0, _columnssql.selected)(selection, o, PLAIN);
    if (!selection.has("domain")) columns.push([
        "domain",
        `${o}.domain`
    ]); // the row's category follows from it
    if (selection.has("amount")) columns.push([
        "amount",
        `${o}.amount::float8`
    ]);
    if (selection.has("provenance")) columns.push([
        "provenance",
        (0, _columnssql.provenance)(o)
    ]);
    return columns;
}

//# sourceMappingURL=outcome.sql.js.map
