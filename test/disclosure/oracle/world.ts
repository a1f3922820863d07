import type { Database } from "../../../src/database/database";
import { type Rows, type Table, TABLES } from "../../../src/onboarding/seed/rows";

export type Row<T extends Table> = Rows[T][number];

/** A record that hangs on a participant, whatever its table. */
export interface AnyRecord {
  readonly jurisdiction: string;
  readonly id: string;
  readonly custody_id: string;
  readonly recorded_at: string;
}

/** Everything in the tables, read by plain SQL and by nothing of the door. */
export interface World {
  readonly rows: Readonly<Rows>;
  readonly custody: ReadonlyMap<string, Row<"custody">>;
  readonly organization: ReadonlyMap<string, Row<"organization">>;
  readonly account: ReadonlyMap<string, Row<"account">>;
  readonly place: ReadonlyMap<string, Row<"jurisdiction">>;
  /** Rows of a table by the participant they are about. */
  about<T extends Table>(table: T, participantId: string): readonly Row<T>[];
  /** One record for each custody among somebody's records, the own row's first; each record for whom a restriction makes time decide. */
  kinds(participant: Row<"participant">): readonly AnyRecord[];
  below<T extends Table>(table: T, column: string, id: string): readonly Row<T>[];
}

export async function readWorld(database: Pick<Database, "query">): Promise<World> {
  const rows: Partial<Record<Table, unknown>> = {};
  for (const table of TABLES) {
    const [row] = await database.query<{ all: string | null }>(`world_${table}`, `SELECT json_agg(t ORDER BY t::text)::text AS "all" FROM ${table} t`);
    rows[table] = JSON.parse(row?.all ?? "[]");
  }
  return worldOf(rows as Rows);
}

function worldOf(rows: Rows): World {
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const groups = new Map<string, Map<string, unknown[]>>();
  const below = (table: Table, column: string, id: string): readonly never[] => {
    const name = `${table}.${column}`;
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = grouped(rows[table], column)));
    return (group.get(id) ?? []) as never[];
  };
  const kinds = new Map<string, readonly AnyRecord[]>();
  const about = <T extends Table>(table: T, participantId: string): readonly Row<T>[] => below(table, "participant_id", participantId);
  return {
    rows,
    kinds: (participant) => {
      let known = kinds.get(participant.id);
      if (known === undefined) kinds.set(participant.id, (known = kindsOf(participant)));
      return known;
    },
    custody: new Map(rows.custody.map((one) => [keyOf(one.jurisdiction, one.id), one])),
    organization: byId(rows.organization),
    account: byId(rows.account),
    place: new Map(rows.jurisdiction.map((one) => [one.slug, one])),
    about,
    below,
  };

  function kindsOf(participant: Row<"participant">): AnyRecord[] {
    const charges = about("referral", participant.id).flatMap(({ id }) => below("charge", "referral_id", id) as readonly AnyRecord[]);
    const timed = about("restriction", participant.id).length > 0;
    const found = new Map<string, AnyRecord>();
    for (const record of [participant, ...RECORDS.flatMap((table) => about(table, participant.id) as readonly AnyRecord[]), ...charges]) {
      const key = `${record.custody_id} ${timed ? record.recorded_at : ""}`;
      if (!found.has(key)) found.set(key, record);
    }
    return [...found.values()];
  }
}

/** Tables of records that name their participant. */
const RECORDS = [
  "status_period", "enrollment", "assignment", "contact", "plan_goal", "team_review", "treatment_episode", "diagnosis", "encounter", "referral", "service_referral", "outcome",
] as const satisfies readonly Table[];

function grouped(rows: readonly object[], column: string): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) {
    const value = String((row as Record<string, unknown>)[column]);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return groups;
}

export function keyOf(jurisdiction: string, id: string): string {
  return `${jurisdiction} ${id}`;
}

/** As the decision contract writes instants. */
export function instant(text: string): string {
  return `${text.slice(0, 19)}Z`;
}

/** In the order of a list without an order: by place and id, bytewise. */
export function inOrder<T extends { jurisdiction: string; id: string }>(list: readonly T[]): readonly T[] {
  return sorted(list) as readonly { jurisdiction: string; id: string }[] as readonly T[];
}

const sorted = kept((list: readonly { jurisdiction: string; id: string }[]) => [...list].sort((a, b) => compare(a.jurisdiction, b.jurisdiction) || compare(a.id, b.id)));

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day at an instant where the clocks of the place stand. */
export function dayIn(timeZone: string, at: Date): string {
  let clock = clocks.get(timeZone);
  if (clock === undefined) clocks.set(timeZone, (clock = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })));
  return clock.format(at);
}

/** Keeps what is made of a row: the same row is asked about thousands of times. */
export function kept<R extends object, T>(make: (row: R) => T): (row: R) => T {
  const known = new WeakMap<R, T>();
  return (row) => {
    let made = known.get(row);
    if (made === undefined) known.set(row, (made = make(row)));
    return made;
  };
}
