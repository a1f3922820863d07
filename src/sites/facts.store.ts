import type { Database } from "../database/database";
import { instantText } from "../database/sql-instants";
import type { Consent, Mandate, Matter, Order, Restriction } from "../domain/decision";
import type { DatedEmergency, FiledIncident, PersonFile } from "../domain/person-file";
import type { Key } from "./site";
import { SLICES, type SliceOfRecords } from "./slices.sql";

const mine = (alias: string) => `${alias}.jurisdiction = p.jurisdiction AND ${alias}.participant_id = p.id`;
const rows = (columns: string, from: string) => `COALESCE((SELECT json_agg(json_build_object(${columns}) ORDER BY x.id) FROM ${from} x WHERE ${mine("x")}), '[]')`;

const FACTS = `
  SELECT p.jurisdiction, p.id, p.facts_revision::text AS revision, p.capacity::text, p.deceased_on IS NOT NULL AS deceased,
    p.minor_state_rule AS "minorStateRule", p.minor_lacks_choice AS "lacksChoice", p.minor_threat AS threat,
    CASE WHEN p.minor_state_rule IS NOT NULL THEN to_char(of_age_on(p.jurisdiction, p.birth_date), 'YYYY-MM-DD') END AS "ofAgeOn",
    (SELECT ${instantText("min(x.given_at)")} FROM notice_given x WHERE ${mine("x")}) AS "noticeGivenAt",
    ${rows(`'id', x.id, 'kind', x.kind, 'form', x.form, 'scope', x.scope_text, 'signedAt', ${instantText("x.signed_at")}, 'revokedAt', ${instantText("x.revoked_at")}, 'revocationForm', x.revocation_form, 'knownFalse', x.known_false`, "consent")} AS consents,
    ${rows(`'id', x.id, 'pathway', x.pathway, 'condition', x.condition, 'imposedByOrganizationId', x.imposed_by_organization_id, 'supervisingOrganizationIds', x.supervising_organization_ids, 'finalDispositionAt', ${instantText("x.final_disposition_at")}`, "legal_matter")} AS matters,
    ${rows("'id', x.id, 'facts', x.facts", "court_order")} AS orders,
    ${rows("'id', x.id, 'type', x.type", "mandate")} AS mandates,
    ${rows("'id', x.id, 'facts', x.facts", "restriction")} AS restrictions,
    ${rows(`'id', x.id, 'declaredByAccountId', x.declared_by_account_id, 'declaredAt', ${instantText("x.declared_at")}, 'endsAt', ${instantText("x.ends_at")}, 'bonaFide', x.bona_fide, 'consentUnobtainable', x.consent_unobtainable, 'programClosedByDeclaredDisaster', x.program_closed_by_declared_disaster, 'nature', x.nature, 'recipientName', x.recipient_name, 'recipientAffiliation', x.recipient_affiliation`, "emergency")} AS emergencies,
    ${rows("'id', x.id, 'facts', x.facts", "incident")} AS incidents
  FROM unnest($1::text[], $2::text[]) AS k(jurisdiction, id)
  JOIN participant p ON p.jurisdiction = k.jurisdiction AND p.id = k.id`;

const STATEMENT = `SELECT COALESCE(json_agg(t), '[]')::text AS people FROM (${FACTS}) t`;

interface Filed {
  readonly id: string;
  readonly facts: object;
}

interface FactsRow {
  readonly jurisdiction: string;
  readonly id: string;
  readonly revision: string;
  readonly capacity: "FULL" | "ADJUDICATED_INCAPABLE";
  readonly deceased: boolean;
  readonly minorStateRule: "MINOR_ALONE" | "PARENT_REQUIRED" | "UNKNOWN" | null;
  readonly lacksChoice: boolean | null;
  readonly threat: boolean | null;
  readonly ofAgeOn: string | null;
  readonly noticeGivenAt: string | null;
  readonly consents: readonly ConsentRow[];
  readonly matters: readonly Omit<Matter, "participantId">[];
  readonly orders: readonly Filed[];
  readonly mandates: readonly Omit<Mandate, "participantId">[];
  readonly restrictions: readonly Filed[];
  readonly emergencies: readonly DatedEmergency[];
  readonly incidents: readonly Filed[];
}

interface ConsentRow {
  readonly id: string;
  readonly kind: Consent["kind"];
  readonly form: Omit<Consent, "id" | "participantId" | "kind" | "signedAt" | "revocation" | "knownFalse">;
  readonly scope: string | null;
  readonly signedAt: string | null;
  readonly revokedAt: string | null;
  readonly revocationForm: "WRITTEN" | "ORAL" | null;
  readonly knownFalse: boolean;
}

/** The registers of consents, matters, orders, restrictions and the like, person by person. */
export class FactsStore {
  constructor(private readonly database: Database) {}

  /** The custodies that a person's records have; nothing for who is not on file. */
  async slices({ jurisdiction, id }: Key): Promise<SliceOfRecords[]> {
    return this.database.queryIn<SliceOfRecords>([jurisdiction], "person_slices", SLICES, [jurisdiction, id]);
  }

  /** One statement for all, and for none; who is not on file is not in the answer. */
  async people(keys: readonly Key[], places: readonly string[] = keys.map(({ jurisdiction }) => jurisdiction)): Promise<PersonFile[]> {
    const values = [keys.map((key) => key.jurisdiction), keys.map((key) => key.id)];
    const [row] = await this.database.queryIn<{ people: string }>(places, "person_facts", STATEMENT, values);
    return (JSON.parse(row?.people ?? "[]") as FactsRow[]).map(personFile);
  }
}

function personFile(row: FactsRow): PersonFile {
  const participantId = row.id;
  return {
    jurisdiction: row.jurisdiction,
    id: row.id,
    revision: row.revision,
    participant: { id: row.id, jurisdiction: row.jurisdiction, capacity: row.capacity, deceased: row.deceased, minor: minor(row) },
    ofAgeOn: row.ofAgeOn,
    noticeGivenAt: row.noticeGivenAt,
    consents: row.consents.map((consent) => consentOf(consent, participantId)),
    scopes: new Map(row.consents.map(({ id, scope }) => [id, scope])),
    matters: row.matters.map((matter) => ({ ...matter, participantId })),
    orders: row.orders.map(({ id, facts }) => ({ ...facts, id, participantId }) as Order),
    mandates: row.mandates.map((mandate) => ({ ...mandate, participantId })),
    restrictions: row.restrictions.map(({ id, facts }) => ({ ...facts, id, participantId }) as Restriction),
    emergencies: row.emergencies,
    incidents: row.incidents.map(({ id, facts }) => ({ ...facts, id }) as FiledIncident),
  };
}

function minor({ minorStateRule, lacksChoice, threat }: FactsRow): PersonFile["participant"]["minor"] {
  if (minorStateRule === null) return null;
  const found = lacksChoice !== null && threat !== null;
  return { stateRule: minorStateRule, directorFinding: found ? { lacksRationalChoice: lacksChoice, substantialThreat: threat } : null };
}

function consentOf({ id, kind, form, signedAt, revokedAt, revocationForm, knownFalse }: ConsentRow, participantId: string): Consent {
  const revocation = revokedAt === null || revocationForm === null ? null : { at: revokedAt, form: revocationForm };
  return { ...form, id, participantId, kind, signedAt, revocation, knownFalse };
}
