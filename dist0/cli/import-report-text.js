"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "reportText", {
    enumerable: true,
    get: function() {
        return reportText;
    }
});
function reportText(report) {
    const parts = [
        heading(report),
        ...report.outcome === "REFUSED" ? [] : [
            places(report),
            tables(report.tables),
            closing(report)
        ],
        faults("Errors", report.faultGroups.filter(({ severity })=>severity === "ERROR")),
        faults("Warnings", report.faultGroups.filter(({ severity })=>severity === "WARNING")),
        section("Left out on purpose", report.leftOut.map(({ file, reason, rows })=>`${file}: ${count(rows, "row")}, ${reason}`)),
        section("Columns not mapped (filled rows)", report.columnsNotMapped.map(({ file, columns })=>columnsLine(file, columns))),
        section("Files not mapped", report.filesNotMapped.length === 0 ? [] : [
            report.filesNotMapped.join(", ")
        ])
    ];
    return `${parts.filter((part)=>part !== "").join("\n")}\n`;
}
const SAYS = {
    IMPORTED: "imported",
    UNCHANGED: "nothing to change: the hub has all of it already",
    CHECKED: "dry run: checked, nothing was written",
    REFUSED: "REFUSED: nothing was written"
};
function heading(report) {
    const what = report.sourceSystem ?? report.kind.toUpperCase();
    return `${what}: ${SAYS[report.outcome]} (${count(report.errors, "error")}, ${count(report.warnings, "warning")}, ${report.seconds.toFixed(1)} s)`;
}
function places({ jurisdictions, dryRun }) {
    const verb = dryRun ? "would be created" : "created";
    const lines = jurisdictions.flatMap(({ slug, created, organizationsCreated, accountsCreated })=>[
            ...created ? [
                `jurisdiction ${slug} ${verb}`
            ] : [],
            ...organizationsCreated.map((id)=>`organization ${id} ${verb}`),
            ...accountsCreated.map((account)=>`account ${account} ${verb}`)
        ]);
    return section("Places", lines);
}
const COLUMNS = [
    "inserted",
    "changed",
    "unchanged",
    "removed",
    "gone"
];
function tables(counts) {
    const width = Math.max(5, ...counts.map(({ table })=>table.length)) + 2;
    const line = (name, cells)=>`  ${name.padEnd(width)}${cells.map((cell)=>cell.padStart(12)).join("")}`;
    return [
        line("table", COLUMNS),
        ...counts.map((row)=>line(row.table, COLUMNS.map((column)=>number(row[column]))))
    ].join("\n");
}
function closing({ tables: counts }) {
    const [inserted, changed, unchanged] = [
        "inserted",
        "changed",
        "unchanged"
    ].map((column)=>number(counts.reduce((sum, row)=>sum + row[column], 0)));
    return `${inserted ?? "0"} inserted, ${changed ?? "0"} changed, ${unchanged ?? "0"} unchanged`;
}
function faults(title, groups) {
    return section(title, groups.flatMap((group)=>[
            faultLine(group),
            `  ${group.mend}`
        ]));
}
function faultLine({ code, file, column, found, says, count: times, firstRows }) {
    const more = times > firstRows.length ? ", ..." : "";
    const rows = firstRows.length === 0 ? "" : `, row ${firstRows.join(", ")}${more}`;
    const where = file === null ? "" : ` ${file}${column === null ? "" : `, column ${column}`}${rows}:`;
    const often = times > 1 ? ` (${count(times, "time")})` : "";
    return `${code}${where} ${says}${found === null ? "" : ` Found: ${found}.`}${often}`;
}
function columnsLine(file, columns) {
    const filled = columns.filter(({ filledRows })=>filledRows > 0).map(({ column, filledRows })=>`${column} (${number(filledRows)})`);
    const empty = columns.length - filled.length;
    return `${file}: ${[
        ...filled,
        ...empty > 0 ? [
            `${count(empty, "column")} without values`
        ] : []
    ].join(", ")}`;
}
function section(title, lines) {
    return lines.length === 0 ? "" : [
        `${title}:`,
        ...lines.map((line)=>`  ${line}`)
    ].join("\n");
}
function number(value) {
    return value.toLocaleString("en-US");
}
function count(value, unit) {
    return `${number(value)} ${unit}${value === 1 ? "" : "s"}`;
}

//# sourceMappingURL=import-report-text.js.map
