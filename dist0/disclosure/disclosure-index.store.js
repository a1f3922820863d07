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
    get isBehind () {
        return isBehind;
    },
    get programsOf () {
        return programsOf;
    },
    get readOn () {
        return readOn;
    },
    get rowsAbout () {
        return rowsAbout;
    }
});
const _sqlinstants = require("../database/sql-instants");
/** One number for all hubs on one database: whoever has it reads the ledger on. */ const LOCK = "SELECT pg_advisory_xact_lock(5724100224002025)";
const BEHIND = `
  SELECT EXISTS (
    SELECT FROM ledger_chain c LEFT JOIN disclosure_index_position p ON p.chain_id = c.id
    WHERE EXISTS (SELECT FROM ledger_entry e WHERE e.chain_id = c.id AND e.sequence > COALESCE(p.sequence, 0))
  ) AS behind`;
async function isBehind(database) {
    const [row] = await database.query("disclosure_index_behind", BEHIND);
    return row?.behind === true;
}
/**
 * Bodies stay in the database; what all people of a release share is read of it once, not once for each of them. A general designation is written in a consent (2.31(a)(4)(ii)(B)), so what 2.24 and 2.25
 * can owe was made with consent; `decide` says which of it they do owe.
 */ const READ_ON = `
  WITH pending AS MATERIALIZED (
    SELECT e.chain_id, e.sequence
    FROM ledger_chain c
    LEFT JOIN disclosure_index_position p ON p.chain_id = c.id
    CROSS JOIN LATERAL (
      SELECT chain_id, sequence FROM ledger_entry
      WHERE chain_id = c.id AND sequence > COALESCE(p.sequence, 0) ORDER BY sequence LIMIT $1
    ) e
    ORDER BY e.chain_id, e.sequence LIMIT $1
  ), release AS MATERIALIZED (
    SELECT e.at, e.chain_id, e.sequence, one.release ->> 'jurisdiction' AS jurisdiction,
      COALESCE(one.release ->> 'program', '') AS program, one.release -> 'persons' AS persons
    FROM pending JOIN ledger_entry e USING (chain_id, sequence)
    CROSS JOIN LATERAL json_array_elements(e.body::json -> 'releases') AS one(release)
    WHERE json_typeof(one.release -> 'consents') = 'array' OR (one.release ->> 'generalDesignation')::boolean
  ), added AS (
    INSERT INTO disclosure_index (jurisdiction, participant_id, program, at, chain_id, sequence)
    SELECT DISTINCT jurisdiction, person, program, at, chain_id, sequence
    FROM release CROSS JOIN LATERAL json_array_elements_text(persons) AS person
    ON CONFLICT DO NOTHING
    RETURNING 1
  ), moved AS (
    INSERT INTO disclosure_index_position AS p (chain_id, sequence)
    SELECT chain_id, max(sequence) FROM pending GROUP BY chain_id
    ON CONFLICT (chain_id) DO UPDATE SET sequence = GREATEST(p.sequence, EXCLUDED.sequence)
  )
  SELECT (SELECT count(*) FROM pending)::int AS entries, (SELECT count(*) FROM added)::int AS rows`;
async function readOn(database, limit) {
    return database.transaction(async (tx)=>{
        await tx.query("disclosure_index_lock", LOCK);
        const [row] = await tx.query("disclosure_index_read_on", READ_ON, [
            limit
        ]);
        return row ?? {
            entries: 0,
            rows: 0
        };
    });
}
/** `$3`: these programs only; `$4`: all that there are. Steps from program to program along the primary key. */ const PROGRAMS = `
  WITH RECURSIVE every(program) AS (
    (SELECT program FROM disclosure_index WHERE $4::boolean AND jurisdiction = $1 AND participant_id = $2 ORDER BY program LIMIT 1)
    UNION ALL
    SELECT (SELECT program FROM disclosure_index i WHERE jurisdiction = $1 AND participant_id = $2 AND i.program > every.program ORDER BY program LIMIT 1)
    FROM every WHERE every.program IS NOT NULL
  )
  SELECT program FROM every WHERE program IS NOT NULL
  UNION
  SELECT program FROM unnest($3::text[]) AS wanted(program)
  WHERE EXISTS (SELECT FROM disclosure_index i WHERE i.jurisdiction = $1 AND i.participant_id = $2 AND i.program = wanted.program)
  ORDER BY program`;
async function programsOf(database, { jurisdiction, id }, among) {
    const values = [
        jurisdiction,
        id,
        among === "all" ? [] : among,
        among === "all"
    ];
    return (await database.query("disclosure_index_programs", PROGRAMS, values)).map(({ program })=>program);
}
const ROWS = `
  SELECT e.chain_id AS "chainId", e.sequence, ${(0, _sqlinstants.millisecondText)("e.at")} AS at, e.body
  FROM (
    SELECT DISTINCT one.at, one.chain_id, one.sequence
    FROM unnest($3::text[]) AS wanted(program)
    CROSS JOIN LATERAL (
      SELECT at, chain_id, sequence FROM disclosure_index i
      WHERE i.jurisdiction = $1 AND i.participant_id = $2 AND i.program = wanted.program
        AND (i.at, i.chain_id, i.sequence) < ($4::timestamptz, $5, $6) AND i.at >= COALESCE($7::timestamptz, '-infinity')
      ORDER BY at DESC, chain_id DESC, sequence DESC LIMIT $8
    ) one
    ORDER BY 1 DESC, 2 DESC, 3 DESC LIMIT $8
  ) place
  JOIN ledger_entry e ON e.chain_id = place.chain_id AND e.sequence = place.sequence
  ORDER BY e.at DESC, e.chain_id DESC, e.sequence DESC`;
async function rowsAbout(database, { whom, programs, after, since, limit }) {
    const values = [
        whom.jurisdiction,
        whom.id,
        programs,
        after.at,
        after.chainId,
        after.sequence,
        since,
        limit
    ];
    return database.query("disclosure_index_rows", ROWS, values);
}

//# sourceMappingURL=disclosure-index.store.js.map
