import type { Database } from "../database/database";
import { millisecondText } from "../database/sql-instants";
import { candidateCondition } from "./candidates.sql";
import type { Candidates, Key, Position } from "./site";
import { SqlText, statementName } from "./sql-text";

/** An entry of the patient's record with what was said afterwards. */
export interface FiledEntry extends Key {
  readonly participantId: string;
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly recipientName: string;
  readonly recipientAffiliation: string;
  readonly disclosedBy: readonly string[];
  readonly nature: string | null;
  readonly categories: readonly string[];
  readonly dueAt: string;
}

export interface EntriesAsk {
  readonly jurisdictions: readonly string[];
  readonly candidates: Candidates;
  /** Null: complete or not. */
  readonly incomplete: boolean | null;
  readonly after: Position | null;
  readonly limit: number;
}

/** Where an entry leads. */
export interface EntryPlace {
  readonly person: Key;
  readonly emergencyId: string;
  readonly natureStated: boolean;
}

const PLACES = "SELECT slug FROM jurisdiction ORDER BY slug";

/** The id of a declaration or of an entry does not say of which place it is: it is looked for in all. */
export async function allPlaces(database: Pick<Database, "query">): Promise<string[]> {
  return (await database.query<{ slug: string }>("emergency_places", PLACES)).map(({ slug }) => slug);
}

const PERSON = `
  SELECT e.jurisdiction, e.participant_id AS id
  FROM emergency_declaration d JOIN emergency e ON e.jurisdiction = d.jurisdiction AND e.id = d.id
  WHERE d.id = $1 AND d.account_id = $2 AND d.declared_at <= $3::timestamptz AND d.ends_at > $3::timestamptz`;

const PLACE = `SELECT x.jurisdiction, x.participant_id AS "participantId", x.emergency_id AS "emergencyId", x.nature IS NOT NULL AS "natureStated" FROM patient_record_entry x WHERE x.id = $1`;

interface PlaceRow {
  readonly jurisdiction: string;
  readonly participantId: string;
  readonly emergencyId: string;
  readonly natureStated: boolean;
}

/** Declared emergencies (42 CFR 2.51) and the entries that they left in patients' records. */
export class EmergencyStore {
  constructor(private readonly database: Database) {}

  /** Whom a declaration found; null for somebody else's, for one that is over, for one that found nobody. */
  async personOf(declaration: string, accountId: string, now: string): Promise<Key | null> {
    const [row] = await this.database.queryIn<Key>(await allPlaces(this.database), "emergency_person", PERSON, [declaration, accountId, now]);
    return row ?? null;
  }

  async placeOf(entry: string): Promise<EntryPlace | null> {
    const [row] = await this.database.queryIn<PlaceRow>(await allPlaces(this.database), "patient_record_place", PLACE, [entry]);
    if (row === undefined) return null;
    const { jurisdiction, participantId, emergencyId, natureStated } = row;
    return { person: { jurisdiction, id: participantId }, emergencyId, natureStated };
  }

  /** Newest first; a superset of what the viewer may see. */
  async entries(ask: EntriesAsk): Promise<FiledEntry[]> {
    const sql = new SqlText();
    const text = entriesSql(sql, ask);
    const [row] = await this.database.queryIn<{ entries: string }>(ask.jurisdictions, statementName("entries", text), text, sql.values);
    return JSON.parse(row?.entries ?? "[]") as FiledEntry[];
  }
}

function entriesSql(sql: SqlText, { jurisdictions, candidates, incomplete, after, limit }: EntriesAsk): string {
  const where = [`x.jurisdiction = ANY(${sql.param(jurisdictions, "text[]")})`, candidateCondition(sql, candidates, "x", "participant_id")];
  if (incomplete !== null) where.push(`(x.nature IS NULL AND c.nature IS NULL) = ${sql.param(incomplete, "bool")}`);
  if (after !== null) where.push(`(x.at, x.id) < (${sql.param(after.sort, "timestamptz")}, ${sql.param(after.id, "text")})`);
  const columns = [
    "x.jurisdiction", "x.id", `x.participant_id AS "participantId"`, `${millisecondText("x.at")} AS at`,
    `COALESCE(c.recipient_name, x.recipient_name) AS "recipientName"`, `COALESCE(c.recipient_affiliation, x.recipient_affiliation) AS "recipientAffiliation"`,
    `x.disclosed_by AS "disclosedBy"`, "COALESCE(x.nature, c.nature) AS nature", "x.categories", `${millisecondText("x.due_at")} AS "dueAt"`,
  ];
  const joined = "patient_record_entry x LEFT JOIN patient_record_completion c ON c.jurisdiction = x.jurisdiction AND c.emergency_id = x.emergency_id";
  const page = `SELECT ${columns.join(", ")} FROM ${joined} WHERE ${where.join(" AND ")} ORDER BY x.at DESC, x.id DESC LIMIT ${sql.param(limit, "int4")}`;
  return `SELECT COALESCE(json_agg(t), '[]')::text AS entries FROM (${page}) t`;
}

const OVERDUE = `
  SELECT count(*)::int AS count FROM patient_record_entry x
  WHERE x.nature IS NULL AND x.due_at <= $1::timestamptz
    AND NOT EXISTS (SELECT FROM patient_record_completion c WHERE c.jurisdiction = x.jurisdiction AND c.emergency_id = x.emergency_id)`;

/** How many entries are incomplete although they are due. */
export async function overdueEntries(database: Database, now: string): Promise<number> {
  const [row] = await database.queryIn<{ count: number }>(await allPlaces(database), "patient_record_overdue", OVERDUE, [now]);
  return row?.count ?? 0;
}
