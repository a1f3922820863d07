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
    get LocalIds () {
        return LocalIds;
    },
    get RowWriter () {
        return RowWriter;
    },
    get countRows () {
        return countRows;
    },
    get quoted () {
        return quoted;
    }
});
const _nodecrypto = require("node:crypto");
const _ids = require("../../domain/ids");
/** What a later import leaves as the first one wrote it. */ const WRITTEN_ONCE = [
    "id",
    "recorded_at",
    "accepts_from"
];
/** Follows the content and is none: a row is not changed because it moved in its file. */ const PROVENANCE = [
    "load_id",
    "source_row"
];
const KEY = [
    "jurisdiction",
    "source_system",
    "source_id"
];
const BATCH = 500;
class RowWriter {
    tx;
    tally;
    writing;
    waiting = new Map();
    constructor(tx, tally, /** False once the import is doomed: the files are then read on for their faults alone. */ writing){
        this.tx = tx;
        this.tally = tally;
        this.writing = writing;
    }
    /** Rows of a table that has the columns `jurisdiction, id, load_id, source_system, source_id` and its own content. */ async put(table, row) {
        let rows = this.waiting.get(table);
        if (rows === undefined) this.waiting.set(table, rows = []);
        rows.push(row);
        if (rows.length >= BATCH) await this.flush(table);
    }
    /** All that waits, or what waits up to one table: rows refer to tables that were written to before their own. */ async flush(upTo) {
        for (const [table, rows] of this.waiting){
            if (rows.length > 0) await this.flushTable(table, rows.splice(0));
            if (table === upTo) return;
        }
    }
    async flushTable(table, rows) {
        if (!this.writing()) return;
        const columns = Object.keys(rows[0] ?? {}).sort();
        const written = await this.tx.query(statementName(table, columns), upsertSql(table, columns), [
            JSON.stringify(rows)
        ]);
        let touched = 0;
        for (const { jurisdiction, inserted, changed } of written){
            this.tally.wrote(table, jurisdiction, {
                inserted,
                changed
            });
            touched += inserted + changed;
        }
        this.tally.unchanged(table, rows.length - touched);
    }
}
/** One name, one text: mappings write different columns of one table. */ function statementName(table, columns) {
    return `import_upsert_${table}_${(0, _nodecrypto.createHash)("sha256").update(columns.join()).digest("hex").slice(0, 12)}`;
}
/** json_populate_recordset casts by the table's own column types, enums and arrays included. */ function upsertSql(table, columns) {
    const content = columns.filter((name)=>![
            ...WRITTEN_ONCE,
            ...PROVENANCE,
            ...KEY
        ].includes(name));
    const rewritten = columns.filter((name)=>![
            ...WRITTEN_ONCE,
            ...KEY
        ].includes(name));
    const list = columns.map(quoted).join(", ");
    return `WITH written AS (
    INSERT INTO ${quoted(table)} AS old (${list})
    SELECT ${list} FROM json_populate_recordset(NULL::${quoted(table)}, $1::json)
    ON CONFLICT (jurisdiction, source_system, source_id) DO UPDATE
    SET ${rewritten.map((name)=>`${quoted(name)} = excluded.${quoted(name)}`).join(", ")}
    WHERE (${content.map((name)=>`old.${quoted(name)}`).join(", ")}) IS DISTINCT FROM (${content.map((name)=>`excluded.${quoted(name)}`).join(", ")})
    RETURNING old.jurisdiction, (old.xmax = 0) AS inserted
  ) SELECT jurisdiction, count(*) FILTER (WHERE inserted)::int4 AS inserted, count(*) FILTER (WHERE NOT inserted)::int4 AS changed
    FROM written GROUP BY jurisdiction`;
}
function quoted(name) {
    return `"${name}"`;
}
class LocalIds {
    ids;
    random;
    made = new Set();
    constructor(ids, random){
        this.ids = ids;
        this.random = random;
    }
    static async load(tx, table, place, random) {
        const sql = `SELECT source_id, id FROM ${quoted(table)} WHERE jurisdiction = $1 AND source_system = $2`;
        const rows = await tx.query(`import_ids_${table}`, sql, [
            place.jurisdiction,
            place.sourceSystem
        ]);
        return new LocalIds(new Map(rows.map((row)=>[
                row.source_id,
                row.id
            ])), random);
    }
    /** For a row of these files. */ take(sourceId) {
        this.made.add(sourceId);
        let id = this.ids.get(sourceId);
        if (id === undefined) this.ids.set(sourceId, id = (0, _ids.newLocalId)(this.random));
        return id;
    }
    /** For a reference to a row of these files; undefined if they have no such row. */ of(sourceId) {
        return this.made.has(sourceId) ? this.ids.get(sourceId) : undefined;
    }
}
async function countRows(tx, table, jurisdictions, sourceSystem) {
    const sql = `SELECT count(*)::int4 AS rows FROM ${quoted(table)} WHERE jurisdiction = ANY($1::text[]) AND source_system = $2`;
    const [counted] = await tx.query(`import_count_${table}`, sql, [
        jurisdictions,
        sourceSystem
    ]);
    return counted?.rows ?? 0;
}

//# sourceMappingURL=rows.store.js.map
