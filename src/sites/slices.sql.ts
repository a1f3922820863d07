import { instantText } from "../database/sql-instants";

const OF_PERSON = ["status_period", "enrollment", "assignment", "contact", "plan_goal", "team_review", "treatment_episode", "diagnosis", "encounter", "referral", "service_referral", "outcome"] as const;

const RECORDS = [
  "SELECT custody_id, 'participant' AS kind, recorded_at FROM participant WHERE jurisdiction = $1 AND id = $2",
  ...OF_PERSON.map((table) => `SELECT custody_id, '${table}', recorded_at FROM ${table} WHERE jurisdiction = $1 AND participant_id = $2`),
  "SELECT c.custody_id, 'charge', c.recorded_at FROM charge c JOIN referral r ON r.jurisdiction = c.jurisdiction AND r.id = c.referral_id WHERE r.jurisdiction = $1 AND r.participant_id = $2",
];

/** $1 jurisdiction, $2 participant. */
export const SLICES = `SELECT custody_id AS "custodyId", array_agg(DISTINCT kind ORDER BY kind) AS records,
    ${instantText("min(recorded_at)")} AS "recordedAt"
  FROM (${RECORDS.join(" UNION ALL ")}) r GROUP BY custody_id ORDER BY custody_id`;

/** The records of a person that share one custody, and so one decision. */
export interface SliceOfRecords {
  readonly custodyId: string;
  readonly records: readonly string[];
  /** Of the oldest: a restriction that the program has ended reaches older records still (2.26(b)). */
  readonly recordedAt: string;
}
