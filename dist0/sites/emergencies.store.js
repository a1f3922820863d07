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
    get EmergencyStore () {
        return EmergencyStore;
    },
    get allPlaces () {
        return allPlaces;
    },
    get overdueEntries () {
        return overdueEntries;
    }
});
const _sqlinstants = require("../database/sql-instants");
const _candidatessql = require("./candidates.sql");
const _sqltext = require("./sql-text");
const PLACES = "SELECT slug FROM jurisdiction ORDER BY slug";
async function allPlaces(database) {
    return (await database.query("emergency_places", PLACES)).map(({ slug })=>slug);
}
const PERSON = `
  SELECT e.jurisdiction, e.participant_id AS id
  FROM emergency_declaration d JOIN emergency e ON e.jurisdiction = d.jurisdiction AND e.id = d.id
  WHERE d.id = $1 AND d.account_id = $2 AND d.declared_at <= $3::timestamptz AND d.ends_at > $3::timestamptz`;
const PLACE = `SELECT x.jurisdiction, x.participant_id AS "participantId", x.emergency_id AS "emergencyId", x.nature IS NOT NULL AS "natureStated" FROM patient_record_entry x WHERE x.id = $1`;
class EmergencyStore {
    database;
    constructor(database){
        this.database = database;
    }
    /** Whom a declaration found; null for somebody else's, for one that is over, for one that found nobody. */ async personOf(declaration, accountId, now) {
        const [row] = await this.database.queryIn(await allPlaces(this.database), "emergency_person", PERSON, [
            declaration,
            accountId,
            now
        ]);
        return row ?? null;
    }
    async placeOf(entry) {
        const [row] = await this.database.queryIn(await allPlaces(this.database), "patient_record_place", PLACE, [
            entry
        ]);
        if (row === undefined) return null;
        const { jurisdiction, participantId, emergencyId, natureStated } = row;
        return {
            person: {
                jurisdiction,
                id: participantId
            },
            emergencyId,
            natureStated
        };
    }
    /** Newest first; a superset of what the viewer may see. */ async entries(ask) {
        const sql = new _sqltext.SqlText();
        const text = entriesSql(sql, ask);
        const [row] = await this.database.queryIn(ask.jurisdictions, (0, _sqltext.statementName)("entries", text), text, sql.values);
        return JSON.parse(row?.entries ?? "[]");
    }
}
function entriesSql(sql, { jurisdictions, candidates, incomplete, after, limit }) {
    const where = [
        `x.jurisdiction = ANY(${sql.param(jurisdictions, "text[]")})`,
        (0, _candidatessql.candidateCondition)(sql, candidates, "x", "participant_id")
    ];
    if (incomplete !== null) where.push(`(x.nature IS NULL AND c.nature IS NULL) = ${sql.param(incomplete, "bool")}`);
    if (after !== null) where.push(`(x.at, x.id) < (${sql.param(after.sort, "timestamptz")}, ${sql.param(after.id, "text")})`);
    const columns = [
        "x.jurisdiction",
        "x.id",
        `x.participant_id AS "participantId"`,
        `${(0, _sqlinstants.millisecondText)("x.at")} AS at`,
        `COALESCE(c.recipient_name, x.recipient_name) AS "recipientName"`,
        `COALESCE(c.recipient_affiliation, x.recipient_affiliation) AS "recipientAffiliation"`,
        `x.disclosed_by AS "disclosedBy"`,
        "COALESCE(x.nature, c.nature) AS nature",
        "x.categories",
        `${(0, _sqlinstants.millisecondText)("x.due_at")} AS "dueAt"`
    ];
    const joined = "patient_record_entry x LEFT JOIN patient_record_completion c ON c.jurisdiction = x.jurisdiction AND c.emergency_id = x.emergency_id";
    const page = `SELECT ${columns.join(", ")} FROM ${joined} WHERE ${where.join(" AND ")} ORDER BY x.at DESC, x.id DESC LIMIT ${sql.param(limit, "int4")}`;
    return `SELECT COALESCE(json_agg(t), '[]')::text AS entries FROM (${page}) t`;
}
const OVERDUE = `
  SELECT count(*)::int AS count FROM patient_record_entry x
  WHERE x.nature IS NULL AND x.due_at <= $1::timestamptz
    AND NOT EXISTS (SELECT FROM patient_record_completion c WHERE c.jurisdiction = x.jurisdiction AND c.emergency_id = x.emergency_id)`;
async function overdueEntries(database, now) {
    const [row] = await database.queryIn(await allPlaces(database), "patient_record_overdue", OVERDUE, [
        now
    ]);
    return row?.count ?? 0;
}

//# sourceMappingURL=emergencies.store.js.map
