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
  of(type: ListType, argument: string): readonly unknown[];
  readonly texts: readonly string[];
}

const NODE_TYPE: Readonly<Partial<Record<Table, string>>> = { participant: "Participant", referral: "Referral", outcome: "Outcome", service_referral: "ServiceReferral", consent: "Consent" };

export function hiddenValues(rows: Readonly<Rows>, hidden: Hidden): HiddenValues {
  const theirs = rowsOfHidden(rows, hidden);
  const pool = anything(theirs) ? theirs : rows;
  return {
    ids: idsOf(rows, hidden),
    of: (type, argument) => {
      const values = ARGUMENTS[type][argument]?.values({ rows: pool } as World) ?? [];
      return values.length > 0 ? values : (ARGUMENTS[type][argument]?.values({ rows } as World) ?? []);
    },
    texts: pool.participant.flatMap(({ legal_name, source_id, phone }) => [legal_name, source_id, phone]).filter((text) => text !== null),
  };
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
