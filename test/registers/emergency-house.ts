import type { Purpose } from "../../src/domain/decision";
import type { Answer } from "../support/ask";
import type { TestDatabase } from "../support/database";
import { CITY, type RegisterHouse, registerHouse } from "./house";

export const PHYSICIAN = "santa-fe-emergency-physician";
export const RESPONDER = "santa-fe-ems-responder";
export const DIRECTOR = "santa-fe-program-director";

export const DECLARE = "mutation ($input: DeclareEmergencyInput!) { declareEmergency(input: $input) { id declaredAt endsAt guidance } }";
export const READ = "query ($id: ID!) { participant(id: $id) { id enrollment { status } treatment { inTreatment } } }";
export const FOUND = "query ($id: ID!) { emergencyParticipant(declaration: $id) { id enrollment { status } } }";

/** An adult of the LEAD program of whom medical personnel see nothing without an emergency. */
export interface Somebody {
  readonly local: string;
  readonly id: string;
  readonly name: string;
  readonly born: string;
}

export interface Declared {
  readonly id: string;
  readonly declaredAt: string;
  readonly endsAt: string;
  readonly guidance: readonly string[];
}

/** What one operation did besides its answer. */
export interface Traced<T> {
  readonly answer: Answer<T>;
  readonly statements: readonly string[];
  /** Of the access audit. */
  readonly audits: readonly string[];
  /** Of the change log. */
  readonly changes: readonly string[];
}

export class EmergencyHouse {
  private constructor(readonly house: RegisterHouse) {}

  static async over(database: TestDatabase): Promise<EmergencyHouse> {
    const house = await registerHouse(database);
    // Then nothing but an emergency lets medical personnel of other organizations in.
    await house.rows("DELETE FROM consent WHERE jurisdiction = $1 RETURNING id", [CITY]);
    return new EmergencyHouse(house);
  }

  ask<T>(persona: string, query: string, variables: Record<string, unknown>, purpose: Purpose = "EMERGENCY"): Promise<Answer<T>> {
    return this.house.ask<T>(persona, purpose, query, variables);
  }

  /** So many plain people, each given once: of none of them was an emergency declared. */
  async eachOnce(many: number): Promise<() => Somebody> {
    const rows = await this.house.rows<{ id: string; name: string; born: string }>(
      `SELECT p.id, p.legal_name AS name, p.birth_date::text AS born FROM participant p JOIN custody c ON c.jurisdiction = p.jurisdiction AND c.id = p.custody_id
       WHERE p.jurisdiction = $1 AND p.minor_state_rule IS NULL AND p.deceased_on IS NULL AND p.legal_name IS NOT NULL AND p.birth_date IS NOT NULL
         AND c.source_organization_id = $2 AND c.holder_organization_id = $2
         AND NOT EXISTS (SELECT FROM restriction k WHERE k.jurisdiction = p.jurisdiction AND k.participant_id = p.id)
         AND NOT EXISTS (SELECT FROM emergency k WHERE k.jurisdiction = p.jurisdiction AND k.participant_id = p.id)
       ORDER BY p.id LIMIT $3::int`, [CITY, `${CITY}/lead`, String(many)]);
    if (rows.length < many) throw new Error(`there are only ${String(rows.length)} of them`);
    const people = rows.map(({ id, name, born }) => ({ local: id, id: this.house.participantId(id), name, born }));
    return () => {
      const one = people.pop();
      if (one === undefined) throw new Error("there are not enough people for these tests");
      return one;
    };
  }

  /** Everybody whose role and organization make them medical personnel (2.51, CONTRACT 8). */
  async personas(medical: boolean): Promise<string[]> {
    const rows = await this.house.rows<{ slug: string; medical: boolean }>(
      `SELECT a.slug, COALESCE(o.medical_personnel, false) AND a.role IN ('EMERGENCY_PHYSICIAN', 'EMS_RESPONDER', 'CLINICIAN', 'EXTERNAL_CLINICIAN', 'INTAKE_NURSE') AS medical
       FROM account a LEFT JOIN organization o ON o.jurisdiction = a.jurisdiction AND o.id = a.organization_id ORDER BY a.slug`);
    return rows.filter((row) => row.medical === medical).map(({ slug }) => slug);
  }

  async declare(persona: string, input: object): Promise<Declared> {
    const { data, errors } = await this.ask<{ declareEmergency: Declared | null }>(persona, DECLARE, { input: { consentUnobtainable: true, ...input } });
    if (errors.length > 0) throw errors[0]?.originalError ?? new Error(errors[0]?.message);
    if (data.declareEmergency === null) throw new Error("the declaration was not answered");
    return data.declareEmergency;
  }

  async seen(persona: string, somebody: Somebody, purpose: Purpose = "EMERGENCY"): Promise<object | null> {
    return (await this.ask<{ participant: object | null }>(persona, READ, { id: somebody.id }, purpose)).data.participant;
  }

  async found(persona: string, declaration: string): Promise<{ readonly id: string } | null> {
    return (await this.ask<{ emergencyParticipant: { id: string } | null }>(persona, FOUND, { id: declaration })).data.emergencyParticipant;
  }

  /** `hide`: what differs because it was asked, as the audit would keep it. */
  async traced<T>(work: () => Promise<Answer<T>>, hide: readonly string[]): Promise<Traced<T>> {
    const [before] = await this.house.rows<{ audit: number; changes: string }>("SELECT COALESCE(max(id), 0)::int AS audit, (SELECT COALESCE(json_agg(id), '[]')::text FROM change_log) AS changes FROM access_audit");
    const statements: string[] = [];
    const stop = this.house.database.onStatement((statement) => statements.push(statement));
    const answer = await work();
    stop();
    const audits = await this.house.rows<{ text: string }>("SELECT to_jsonb(a) - 'id' - 'at' AS text FROM access_audit a WHERE id > $1::int ORDER BY id", [String(before?.audit ?? 0)]);
    const changes = await this.house.rows<{ text: string }>("SELECT to_jsonb(c) - 'id' - 'at' AS text FROM change_log c WHERE id NOT IN (SELECT json_array_elements_text($1::json)) ORDER BY at, id", [before?.changes ?? "[]"]);
    const hidden = (text: string) => hide.reduce((now, one) => now.replaceAll(one, "<hidden>"), text);
    return { answer, statements, audits: audits.map(({ text }) => hidden(text)), changes: changes.map(({ text }) => hidden(text)) };
  }

  /** Those that were not there yet; of all: `[]`. */
  async entriesSince(before: readonly EntryRow[]): Promise<EntryRow[]> {
    const all = await this.entries();
    return all.filter(({ id }) => !before.some((one) => one.id === id));
  }

  entries(): Promise<EntryRow[]> {
    return this.house.rows<EntryRow>(
      `SELECT id, participant_id AS person, emergency_id AS emergency, request_id AS request, recipient_name AS recipient, recipient_affiliation AS affiliation, disclosed_by AS "disclosedBy", nature, categories
       FROM patient_record_entry ORDER BY at, id`);
  }

  async counted(): Promise<{ readonly entries: number; readonly ledger: number; readonly audits: number; readonly declarations: number; readonly emergencies: number }> {
    const [row] = await this.house.rows<{ entries: number; ledger: number; audits: number; declarations: number; emergencies: number }>(
      `SELECT (SELECT count(*) FROM patient_record_entry)::int AS entries, (SELECT count(*) FROM ledger_entry)::int AS ledger, (SELECT count(*) FROM access_audit)::int AS audits,
        (SELECT count(*) FROM emergency_declaration)::int AS declarations, (SELECT count(*) FROM emergency)::int AS emergencies`);
    if (row === undefined) throw new Error("nothing was counted");
    return row;
  }
}

export interface EntryRow {
  readonly id: string;
  readonly person: string;
  readonly emergency: string;
  readonly request: string;
  readonly recipient: string;
  readonly affiliation: string;
  readonly disclosedBy: readonly string[];
  readonly nature: string | null;
  readonly categories: readonly string[];
}
