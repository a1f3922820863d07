import type { Random } from "../../src/onboarding/seed/random";
import type { Rows, Table } from "../../src/onboarding/seed/rows";
import type { ListType } from "../disclosure/oracle/compare";
import { ARGUMENTS } from "../disclosure/oracle/filters";
import { globalIdOf } from "../disclosure/oracle/ids";
import type { World } from "../disclosure/oracle/world";
import { type Hidden, RECORD_TABLES } from "./hidden";

/** Ids that must read as ids of nobody, and the values by which one might ask for what is hidden. */
export interface HiddenValues {
  readonly ids: readonly { readonly type: string; readonly id: string }[];
  /** Of people whom the asker may know: what is told of them must not tell of what is hidden beside it. */
  readonly known: readonly string[];
  /** Ids of what hidden people's registers hold, by the name that an input gives it. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  of(type: ListType, argument: string): readonly unknown[];
  readonly texts: readonly string[];
  /** How many people have a name that begins so: whom a filter by it reads before it can tell who is hidden. */
  namesakes(start: string): number;
}

const NODE_TYPE: Readonly<Partial<Record<Table, string>>> = { participant: "Participant", referral: "Referral", outcome: "Outcome", service_referral: "ServiceReferral", consent: "Consent" };

export function hiddenValues(rows: Readonly<Rows>, hidden: Hidden): HiddenValues {
  const theirs = rowsOfHidden(rows, hidden);
  const pool = anything(theirs) ? theirs : rows;
  return {
    ids: idsOf(rows, hidden),
    known: rows.participant.filter(({ id }) => !hidden.people.has(id)).map(({ jurisdiction, id }) => globalIdOf(jurisdiction, "Participant", id)),
    items: itemsOf(rows, hidden),
    of: (type, argument) => {
      const values = ARGUMENTS[type][argument]?.values({ rows: pool } as World) ?? [];
      return values.length > 0 ? values : (ARGUMENTS[type][argument]?.values({ rows } as World) ?? []);
    },
    texts: pool.participant.flatMap(({ legal_name, source_id, phone }) => [legal_name, source_id, phone]).filter((text) => text !== null),
    namesakes: (start) => rows.participant.filter((row) => [row.legal_name, row.preferred_name, ...row.aliases].some((name) => name?.toLowerCase().startsWith(start.toLowerCase()))).length,
  };
}

/** Consents are named by their global id, all else by its own. */
function itemsOf(rows: Readonly<Rows>, { people }: Hidden): Record<string, string[]> {
  const ids = (list: readonly { id: string; participant_id: string | null }[]) => list.filter((row) => row.participant_id !== null && people.has(row.participant_id)).map(({ id }) => id);
  const consents = rows.consent.filter((row) => people.has(row.participant_id)).map((row) => globalIdOf(row.jurisdiction, "Consent", row.id));
  return { consent: consents, matter: ids(rows.legal_matter), mandate: ids(rows.mandate), order: ids(rows.court_order), restriction: ids(rows.restriction), relation: ids(rows.relation) };
}

const anything = (rows: Rows) => rows.participant.length > 0 || RECORD_TABLES.some((table) => rows[table].length > 0);

/** Hidden people, all about them, and hidden records of others. */
function rowsOfHidden(rows: Readonly<Rows>, hidden: Hidden): Rows {
  const found: Rows = { ...rows, participant: rows.participant.filter(({ id }) => hidden.people.has(id)) };
  for (const table of RECORD_TABLES) {
    const list = rows[table] as readonly (typeof rows.outcome)[number][];
    (found as unknown as Record<string, unknown>)[table] = list.filter((row) => !hidden.isVisible(table, row));
  }
  return found;
}

/** Of people and records of whom not even a refusal is told. */
function idsOf(rows: Readonly<Rows>, hidden: Hidden): { type: string; id: string }[] {
  const ids = rows.participant.filter(({ id }) => hidden.silent.has(id)).map((row) => ({ type: "Participant", id: globalIdOf(row.jurisdiction, "Participant", row.id) }));
  for (const table of ["referral", "outcome", "service_referral"] as const) {
    for (const row of rows[table]) {
      if (hidden.isVisible(table, row) || !hidden.isSilent(hidden.person(table, row), row)) continue;
      const type = NODE_TYPE[table] ?? "";
      ids.push({ type, id: globalIdOf(row.jurisdiction, type, row.id) });
    }
  }
  for (const row of rows.consent) if (hidden.silent.has(row.participant_id)) ids.push({ type: "Consent", id: globalIdOf(row.jurisdiction, "Consent", row.id) });
  return ids;
}

/** An id like this one that is nobody's. */
export function unknownLike(id: string, random: Random): string {
  return id.slice(0, -22) + Buffer.from(random.bytes(16)).toString("base64url");
}
