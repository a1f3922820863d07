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
    get insertChain () {
        return insertChain;
    },
    get insertGroup () {
        return insertGroup;
    },
    get orphanChain () {
        return orphanChain;
    },
    get readAt () {
        return readAt;
    },
    get readChains () {
        return readChains;
    },
    get readHeads () {
        return readHeads;
    },
    get readRows () {
        return readRows;
    },
    get sequenceOfHash () {
        return sequenceOfHash;
    }
});
const _sqlinstants = require("../database/sql-instants");
const _ledgerhash = require("./ledger-hash");
const appendSql = (and)=>`
  WITH entry AS (
    INSERT INTO ledger_entry (chain_id, sequence, at, body, previous_hash, hash, change_id)
    SELECT $1, $2::int + n::int - 1, at::timestamptz, body, decode(previous, 'hex'), decode(hash, 'hex'), NULLIF(change, '')
    FROM unnest(string_to_array($3, E'\\n'), string_to_array($4, E'\\n'), string_to_array($5, E'\\n'), string_to_array($6, E'\\n'), string_to_array($8, E'\\n'))
      WITH ORDINALITY AS one(at, body, previous, hash, change, n)
    WHERE body IS NOT NULL
  )${and}
  INSERT INTO access_audit (at, request_id, account_id, jurisdiction, purpose, operation, body)
  SELECT at, request_id, account_id, jurisdiction, purpose, operation, body::text
  FROM json_to_recordset($7::json)
    AS one(at timestamptz, request_id text, account_id text, jurisdiction text, purpose text, operation text, body json)`;
const APPEND = appendSql("");
/** 42 CFR 2.51(c): no entry for the patient's record, no ledger row, no release. */ const APPEND_WITH_PATIENT_RECORD = appendSql(`, patient_record AS (
    INSERT INTO patient_record_entry (jurisdiction, id, participant_id, emergency_id, request_id, at, recipient_account_id, recipient_name, recipient_affiliation, disclosed_by, nature, categories, due_at)
    SELECT jurisdiction, id, "participantId", "emergencyId", "requestId", at, "recipientAccountId", "recipientName", "recipientAffiliation", "disclosedBy", nature, categories, "dueAt"
    FROM json_to_recordset($9::json)
      AS one(jurisdiction text, id text, "participantId" text, "emergencyId" text, "requestId" text, at timestamptz, "recipientAccountId" text, "recipientName" text, "recipientAffiliation" text,
        "disclosedBy" text[], nature text, categories text[], "dueAt" timestamptz)
  )`);
async function insertGroup(database, group) {
    const { chainId, firstSequence, ats, bodies, previousHashes, hashes, audits, changeIds, patientRecord } = group;
    const values = [
        chainId,
        firstSequence,
        ats,
        bodies,
        previousHashes,
        hashes,
        audits,
        changeIds
    ];
    if (patientRecord === null) await database.query("ledger_append", APPEND, values);
    else await database.queryIn(patientRecord.jurisdictions, "ledger_append_patient_record", APPEND_WITH_PATIENT_RECORD, [
        ...values,
        patientRecord.json
    ]);
}
async function insertChain(database, chain) {
    const sql = "INSERT INTO ledger_chain (id, started_at, opening) VALUES ($1, $2::timestamptz, $3)";
    await database.query("ledger_open_chain", sql, [
        chain.id,
        chain.startedAt,
        chain.opening
    ]);
}
const CHAINS = `
  SELECT id, ${(0, _sqlinstants.millisecondText)("started_at")} AS "startedAt", opening
  FROM ledger_chain ORDER BY started_at, id`;
async function readChains(database) {
    return database.query("ledger_chains", CHAINS);
}
const HEADS = `
  SELECT c.id AS "chainId", last.sequence, encode(last.hash, 'hex') AS hash
  FROM ledger_chain c
  CROSS JOIN LATERAL (SELECT sequence, hash FROM ledger_entry WHERE chain_id = c.id ORDER BY sequence DESC LIMIT 1) last`;
async function readHeads(database, chains) {
    const rows = await database.query("ledger_heads", HEADS);
    const last = new Map(rows.map((head)=>[
            head.chainId,
            head
        ]));
    return chains.map((chain)=>last.get(chain.id) ?? {
            chainId: chain.id,
            sequence: 0,
            hash: (0, _ledgerhash.openingHash)(chain)
        });
}
const AT_PLACES = `
  SELECT e.chain_id AS "chainId", e.sequence, encode(e.hash, 'hex') AS hash
  FROM json_to_recordset($1::json) AS place("chainId" text, sequence int)
  JOIN ledger_entry e ON e.chain_id = place."chainId" AND e.sequence = place.sequence`;
async function readAt(database, places) {
    const asked = places.map(({ chainId, sequence })=>({
            chainId,
            sequence
        }));
    return database.query("ledger_at", AT_PLACES, [
        JSON.stringify(asked)
    ]);
}
const ROWS = `
  SELECT sequence, ${(0, _sqlinstants.millisecondText)("at")} AS at, body,
         encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash, change_id AS "changeId"
  FROM ledger_entry WHERE chain_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`;
async function readRows(database, chainId, after, limit) {
    return database.query("ledger_rows", ROWS, [
        chainId,
        after,
        limit
    ]);
}
const SEQUENCE_OF_HASH = "SELECT sequence FROM ledger_entry WHERE chain_id = $1 AND hash = decode($2, 'hex') ORDER BY sequence LIMIT 1";
async function sequenceOfHash(database, chainId, hash) {
    const [row] = await database.query("ledger_sequence_of_hash", SEQUENCE_OF_HASH, [
        chainId,
        hash
    ]);
    return row?.sequence ?? null;
}
/** Steps from chain to chain along the primary key, so it does not read the rows of those that have an opening. */ const ORPHAN_CHAIN = `
  WITH RECURSIVE chain(id) AS (
    (SELECT chain_id FROM ledger_entry ORDER BY chain_id LIMIT 1)
    UNION ALL
    SELECT (SELECT chain_id FROM ledger_entry WHERE chain_id > chain.id ORDER BY chain_id LIMIT 1) FROM chain WHERE chain.id IS NOT NULL
  )
  SELECT id FROM chain WHERE id IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_chain WHERE ledger_chain.id = chain.id) LIMIT 1`;
async function orphanChain(database) {
    const [row] = await database.query("ledger_orphan_chain", ORPHAN_CHAIN);
    return row?.id ?? null;
}

//# sourceMappingURL=ledger.store.js.map
