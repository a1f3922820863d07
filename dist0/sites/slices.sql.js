"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "SLICES", {
    enumerable: true,
    get: function() {
        return SLICES;
    }
});
const _sqlinstants = require("../database/sql-instants");
const OF_PERSON = [
    "status_period",
    "enrollment",
    "assignment",
    "contact",
    "plan_goal",
    "team_review",
    "treatment_episode",
    "diagnosis",
    "encounter",
    "referral",
    "service_referral",
    "outcome"
];
const RECORDS = [
    "SELECT custody_id, 'participant' AS kind, recorded_at FROM participant WHERE jurisdiction = $1 AND id = $2",
    ...OF_PERSON.map((table)=>`SELECT custody_id, '${table}', recorded_at FROM ${table} WHERE jurisdiction = $1 AND participant_id = $2`),
    "SELECT c.custody_id, 'charge', c.recorded_at FROM charge c JOIN referral r ON r.jurisdiction = c.jurisdiction AND r.id = c.referral_id WHERE r.jurisdiction = $1 AND r.participant_id = $2"
];
const SLICES = `SELECT custody_id AS "custodyId", array_agg(DISTINCT kind ORDER BY kind) AS records,
    ${(0, _sqlinstants.instantText)("min(recorded_at)")} AS "recordedAt"
  FROM (${RECORDS.join(" UNION ALL ")}) r GROUP BY custody_id ORDER BY custody_id`;

//# sourceMappingURL=slices.sql.js.map
