import type { Transaction } from "../database/database";
import type { Declarer } from "../disclosure/emergencies";
import { viewerRevisionSql } from "../identity/viewer.store";
import { allPlaces } from "../sites/emergencies.store";
import type { Key } from "../sites/site";

/** Somebody who might be meant, with the names they go by. */
export interface Namesake extends Key {
  readonly names: readonly string[];
}

/** One text for ids and for birth dates: the branch that is not asked finds nobody. */
const NAMESAKES = `
  SELECT p.jurisdiction, p.id, array_remove(ARRAY[p.legal_name, p.preferred_name] || p.aliases, NULL) AS names
  FROM participant p WHERE p.jurisdiction = $1 AND p.id = $2
  UNION ALL
  SELECT p.jurisdiction, p.id, array_remove(ARRAY[p.legal_name, p.preferred_name] || p.aliases, NULL)
  FROM participant p WHERE p.jurisdiction = $1 AND p.birth_date = $3::date`;

export async function namesakes(tx: Transaction, { jurisdiction, id }: Key, birthDate: string | null): Promise<Namesake[]> {
  return tx.query<Namesake>("emergency_namesakes", NAMESAKES, [jurisdiction, id, birthDate]);
}

export interface Declared {
  readonly id: string;
  readonly jurisdiction: string;
  /** NOBODY if nobody was found. */
  readonly person: Key;
  readonly accountId: string;
  readonly declaredAt: string;
  readonly endsAt: string;
  readonly consentUnobtainable: boolean;
  readonly programClosedByDeclaredDisaster: boolean;
  readonly nature: string | null;
  readonly recipientName: string;
  readonly recipientAffiliation: string;
}

/** The declaration always, the emergency only of somebody who is there; neither if the viewer has changed. */
const DECLARE = `
  WITH declared AS (
    INSERT INTO emergency_declaration (id, jurisdiction, account_id, declared_at, ends_at, nature_stated)
    SELECT $1, $2, $5, $6::timestamptz, $7::timestamptz, $10::text IS NOT NULL
    WHERE ${viewerRevisionSql("$5")} = $13
    RETURNING id
  ), opened AS (
    INSERT INTO emergency (jurisdiction, id, participant_id, declared_by_account_id, declared_at, ends_at, bona_fide, consent_unobtainable, program_closed_by_declared_disaster, nature, recipient_name, recipient_affiliation)
    SELECT p.jurisdiction, d.id, p.id, $5, $6::timestamptz, $7::timestamptz, true, $8, $9, $10, $11, $12
    FROM declared d JOIN participant p ON p.jurisdiction = $3 AND p.id = $4
  )
  SELECT id FROM declared`;

/** False if the viewer is no longer who was decided on. */
export async function insertDeclaration(tx: Transaction, declared: Declared, { viewerRevision }: Declarer): Promise<boolean> {
  const { id, jurisdiction, person, accountId, declaredAt, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature, recipientName, recipientAffiliation } = declared;
  const values = [id, jurisdiction, person.jurisdiction, person.id, accountId, declaredAt, endsAt, consentUnobtainable, programClosedByDeclaredDisaster, nature, recipientName, recipientAffiliation, viewerRevision];
  return (await tx.query("emergency_declare", DECLARE, values)).length > 0;
}

export interface Completion {
  readonly at: string;
  readonly accountId: string;
  readonly nature: string;
  readonly recipientName: string | null;
  readonly recipientAffiliation: string | null;
}

/** Once for each emergency; the emergency itself, if there is one, has its nature from now on. */
const completionSql = (of: string, standing: string) => `
  WITH asked AS (${of}), said AS (
    INSERT INTO patient_record_completion (jurisdiction, emergency_id, at, account_id, nature, recipient_name, recipient_affiliation)
    SELECT a.jurisdiction, a.id, $3::timestamptz, $4, $5, $6, $7 FROM asked a WHERE NOT a.nature_stated
    ON CONFLICT DO NOTHING RETURNING jurisdiction, emergency_id
  ), kept AS (
    UPDATE emergency e SET nature = $5 FROM said s WHERE e.jurisdiction = s.jurisdiction AND e.id = s.emergency_id AND e.nature IS NULL
  )
  SELECT (SELECT jurisdiction FROM asked) AS jurisdiction, (SELECT count(*) FROM said)::int AS said, ${standing} AS standing`;

const IS_STANDING = `${viewerRevisionSql("$4")} = $2`;
const COMPLETE_OWN = completionSql(`SELECT d.jurisdiction, d.id, d.nature_stated FROM emergency_declaration d WHERE d.id = $1 AND d.account_id = $4 AND ${IS_STANDING}`, `COALESCE(${IS_STANDING}, false)`);
const COMPLETE_ENTRY = completionSql("SELECT $1::text AS jurisdiction, $2::text AS id, false AS nature_stated", "true");

export interface Completed {
  /** Null: there is no such declaration of this account. */
  readonly jurisdiction: string | null;
  /** 0: it is complete already. */
  readonly said: number;
  /** The viewer is still who was decided on; if not, nothing was done. */
  readonly standing: boolean;
}

export async function completeOwn(tx: Transaction, declaration: string, { viewerRevision }: Declarer, completion: Completion): Promise<Completed> {
  await tx.within(await allPlaces(tx));
  return complete(tx, "emergency_complete_own", COMPLETE_OWN, [declaration, viewerRevision], completion);
}

export async function completeEntry(tx: Transaction, jurisdiction: string, emergencyId: string, completion: Completion): Promise<Completed> {
  return complete(tx, "emergency_complete_entry", COMPLETE_ENTRY, [jurisdiction, emergencyId], completion);
}

async function complete(tx: Transaction, name: string, sql: string, of: readonly string[], { at, accountId, nature, recipientName, recipientAffiliation }: Completion): Promise<Completed> {
  const [row] = await tx.query<Completed>(name, sql, [...of, at, accountId, nature, recipientName, recipientAffiliation]);
  return row ?? { jurisdiction: null, said: 0, standing: true };
}
