"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "keepStatusPeriods", {
    enumerable: true,
    get: function() {
        return keepStatusPeriods;
    }
});
const _ids = require("../../../domain/ids");
const _statusperiods = require("./status-periods");
const _tables = require("./tables");
const BATCH = 1_000;
async function keepStatusPeriods(writing, places) {
    await writing.rows.flush();
    for (const place of places){
        const people = await writing.tx.query("import_status_people", "SELECT id FROM participant WHERE jurisdiction = $1 AND source_system = $2 ORDER BY id", [
            place.slug,
            _tables.HMIS
        ]);
        for(let at = 0; at < people.length && writing.active; at += BATCH)await keepBatch(writing, place, people.slice(at, at + BATCH).map(({ id })=>id));
    }
}
async function keepBatch(writing, place, people) {
    const { there, wanted } = await read(writing, place, people);
    const stale = [
        ...there.values()
    ].filter((row)=>!wanted.has(row.source_id));
    const differing = [
        ...wanted.values()
    ].filter((period)=>!same(there.get(period.source_id), period));
    const changed = differing.filter((period)=>there.has(period.source_id));
    const removed = [
        ...stale,
        ...changed.flatMap((period)=>there.get(period.source_id) ?? [])
    ];
    // Gone before the new ones come: the database refuses overlapping periods row by row.
    if (removed.length > 0) await writing.tx.query("import_status_delete", "DELETE FROM status_period WHERE jurisdiction = $1 AND id = ANY($2::text[])", [
        place.slug,
        removed.map(({ id })=>id)
    ]);
    const rows = differing.map((period)=>({
            ...period,
            id: there.get(period.source_id)?.id ?? (0, _ids.newLocalId)(writing.session.options.random),
            load_id: place.loadId
        }));
    if (rows.length > 0) await writing.tx.query("import_status_insert", INSERT, [
        JSON.stringify(rows)
    ]);
    writing.tally.wrote("status_period", place.slug, {
        inserted: differing.length - changed.length,
        changed: changed.length,
        removed: stale.length
    });
    writing.tally.unchanged("status_period", wanted.size - differing.length);
}
const INSERT = `INSERT INTO status_period
  (jurisdiction, id, participant_id, status, starts_on, ends_on, exit_reason, custody_id, load_id, source_row, source_system, source_id, recorded_at)
  SELECT jurisdiction, id, participant_id, status, starts_on, ends_on, exit_reason, custody_id, load_id, source_row, source_system, source_id, recorded_at
  FROM json_populate_recordset(NULL::status_period, $1::json)`;
async function read(writing, place, people) {
    const enrollments = await writing.tx.query("import_status_enrollments", `SELECT participant_id, source_id, opened_on, closed_on, exit_reason::text, custody_id, source_row, recorded_at
     FROM enrollment WHERE jurisdiction = $1 AND source_system = $2 AND participant_id = ANY($3::text[])`, [
        place.slug,
        _tables.HMIS,
        people
    ]);
    const periods = await writing.tx.query("import_status_periods", `SELECT id, participant_id, source_id, status::text, starts_on, ends_on, exit_reason::text, custody_id
     FROM status_period WHERE jurisdiction = $1 AND source_system = $2 AND participant_id = ANY($3::text[])`, [
        place.slug,
        _tables.HMIS,
        people
    ]);
    const byPerson = new Map();
    for (const row of enrollments)byPerson.set(row.participant_id, [
        ...byPerson.get(row.participant_id) ?? [],
        toSource(row)
    ]);
    const wanted = [
        ...byPerson
    ].flatMap(([person, sources])=>(0, _statusperiods.derivePeriods)(sources).map((period)=>toRow(place, person, period)));
    return {
        there: new Map(periods.map((row)=>[
                row.source_id,
                row
            ])),
        wanted: new Map(wanted.map((row)=>[
                row.source_id,
                row
            ]))
    };
}
function toSource(row) {
    return {
        sourceId: row.source_id,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        exitReason: row.exit_reason,
        custodyId: row.custody_id,
        sourceRow: row.source_row,
        recordedAt: row.recorded_at
    };
}
function toRow(place, person, { sourceId, status, startsOn, endsOn, exitReason, from }) {
    return {
        jurisdiction: place.slug,
        participant_id: person,
        source_id: sourceId,
        status,
        starts_on: startsOn,
        ends_on: endsOn,
        exit_reason: exitReason,
        custody_id: from.custodyId,
        source_row: from.sourceRow,
        source_system: _tables.HMIS,
        recorded_at: from.recordedAt
    };
}
function same(row, period) {
    return row !== undefined && row.participant_id === period.participant_id && row.status === period.status && row.starts_on === period.starts_on && row.ends_on === period.ends_on && row.exit_reason === period.exit_reason && row.custody_id === period.custody_id;
}

//# sourceMappingURL=status-periods.store.js.map
