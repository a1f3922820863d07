import { LRUCache } from "lru-cache";
import { instantText } from "../database/sql-instants";
import { candidateCondition, firstCandidates } from "./candidates.sql";
import { isTimed } from "./columns.sql";
import { type FilterPart, filterParts } from "./filter.sql";
import { type Candidates, isFiltered, type Key, type ListAsk, type Position, type RowsAsk, type RowType, type SortKey, type Today } from "./site";
import type { SqlText } from "./sql-text";

export const TABLE: Readonly<Record<RowType, { readonly name: string; readonly person: string }>> = {
  Participant: { name: "participant", person: "id" },
  Referral: { name: "referral", person: "participant_id" },
  Outcome: { name: "outcome", person: "participant_id" },
  ServiceReferral: { name: "service_referral", person: "participant_id" },
  Provider: { name: "provider", person: "id" },
};

/** Greater than every id and smaller than no id: base64url has neither. */
const AFTER_ALL = "~";

interface SortExpression {
  readonly key: string;
  readonly type: string;
  /** The key as text whose bytes have the same order everywhere. */
  readonly text: (key: string) => string;
}

const asItIs = (key: string): string => `${key}::text`;

function sortExpression(sort: SortKey): SortExpression {
  switch (sort.field) {
    case "OPENED_ON":
      // As it is indexed (migration latest_entry): people without an entry come last, whichever way.
      return { key: `COALESCE(x.latest_entry, '${sort.descending ? "-infinity" : "infinity"}'::date)`, type: "date", text: asItIs };
    case "RECEIVED_AT":
      return { key: "x.received_at", type: "timestamptz", text: instantText };
    case "OBSERVED_AT":
      return { key: "x.observed_at", type: "timestamptz", text: instantText };
    case "NAME":
      return { key: "x.name", type: "text", text: asItIs };
  }
}

/** The rows to start from, as a CTE body: `columns` of their table, and `_n`, `_timed`, `_s`, `_u`, `_parent` where they apply. */
export function pageBody(sql: SqlText, ask: RowsAsk, columns: readonly string[]): string {
  const { from, type } = ask;
  const row = rowColumns(ask, columns);
  switch (from.kind) {
    case "list":
      return listBody(sql, type, row, from.list, ask.today);
    case "keys":
      return keysBody(sql, type, row, from.keys);
    case "children":
      return childrenBody(sql, type, row, parents(sql, from.parents), from.child);
  }
}

const PARTS: Readonly<Partial<Record<RowType, readonly string[]>>> = {
  Participant: ["enrollment", "attendance", "progress", "treatment", "diagnoses"],
  Referral: ["charges", "encounter", "serviceReferrals"],
};

const ALWAYS: readonly string[] = ["jurisdiction", "id"];

/**
 * The columns of its table that the rest of a statement reads of the page, there called `p` or `parent`. Whole rows, half
 * a kilobyte each, would be kept beside the page and taken apart again by each that reads of it.
 */
export function columnsRead(text: string): readonly string[] {
  let columns = readBy.get(text);
  if (columns === undefined) {
    const read = [...text.matchAll(/\b(?:p|parent)\.([a-z][a-z_]*)/g)].map(([, name = ""]) => name);
    readBy.set(text, (columns = [...new Set([...ALWAYS, ...read])]));
  }
  return columns;
}

/** Statements repeat; looking through one takes longer than looking it up. */
const readBy = new LRUCache<string, readonly string[]>({ max: 500 });

/** The row's columns, and where records that hang on it are asked for, whether their own time decides. */
function rowColumns({ type, selection, children }: RowsAsk, columns: readonly string[]): string {
  const own = columns.map((name) => `x.${name}`).join(", ");
  const asked = children.length > 0 || (PARTS[type] ?? []).some((name) => selection.has(name));
  if (!asked) return own;
  return `${own}, ${type === "Participant" ? "x.ended_restriction" : isTimed("x.jurisdiction", `x.${TABLE[type].person}`)} AS _timed`;
}

function listBody(sql: SqlText, type: RowType, row: string, list: ListAsk, today: Today): string {
  if (list.candidates !== null && isPlain(type, list)) return candidatesBody(sql, row, list, list.candidates);
  const sort = list.sort === null ? null : sortExpression(list.sort);
  const direction = list.sort?.descending === true ? "DESC" : "ASC";
  const parts = filterParts(sql, type, list.filter, today);
  const site = sitesFrom(sql, list, sort !== null);
  const where = ["x.jurisdiction = site.jurisdiction", afterCondition(sql, sort, list), ...parts.map((part) => part.where)].filter((one) => one !== null);
  const limit = sql.param(list.limit, "int4");
  const columns = [row, ...(sort === null ? [] : [`${sort.key} AS _k`]), `${usesObject(parts)} AS _u`];
  const rows = (who: readonly string[]) => `SELECT ${columns.join(", ")} FROM ${TABLE[type].name} x WHERE ${[...where, ...who].join(" AND ")} ORDER BY ${sort === null ? "" : `${sort.key} ${direction}, `}x.id LIMIT ${limit}`;
  const order = `${sort === null ? "" : `b._k ${direction}, `}b.jurisdiction, b.id`;
  return `SELECT b.*${sort === null ? "" : `, ${sort.text("b._k")} AS _s`}, row_number() OVER (ORDER BY ${order}) AS _n FROM ${site} CROSS JOIN LATERAL ${ofCandidates(sql, type, list, limit, rows)} b ORDER BY ${order} LIMIT ${limit}`;
}

/** How many times a page's rows there may be of people who are read all, and put in order, for a page of them. */
const FEW = 4;

/**
 * The rows of whom the rules might let in. Where these are many, rows are walked along the list's order, and each is asked
 * for; where they are few, that would walk past everybody else in the place, so they are looked for first. Their number
 * is known at run time only, and each way costs nothing where it is not taken.
 */
function ofCandidates(sql: SqlText, type: RowType, list: ListAsk, limit: string, rows: (who: readonly string[]) => string): string {
  const { candidates } = list;
  if (candidates === null) return `(${rows([])})`;
  const person = TABLE[type].person;
  const most = `${limit} * ${String(FEW)}`;
  const few = `(SELECT ARRAY(${firstCandidates(sql, candidates, `${most} + 1`, "''")}) AS ids OFFSET 0) few`;
  const some = rows([`cardinality(few.ids) <= ${most}`, `x.${person} = ANY(few.ids)`]);
  const many = rows([`cardinality(few.ids) > ${most}`, candidateCondition(sql, candidates, "x", person)]);
  return `${few} CROSS JOIN LATERAL ((${some}) UNION ALL (${many}))`;
}

/** People in the order of their ids, narrowed by nothing: the first candidates are the page. */
function isPlain(type: RowType, { sort, filter }: ListAsk): boolean {
  return type === "Participant" && sort === null && !isFiltered(filter);
}

/** Who they are is settled before their rows are looked at, each once. */
function candidatesBody(sql: SqlText, row: string, list: ListAsk, candidates: Candidates): string {
  const site = sitesFrom(sql, list, false);
  const limit = sql.param(list.limit, "int4");
  const first = `SELECT site.jurisdiction, one.id, row_number() OVER (ORDER BY site.jurisdiction, one.id) AS n FROM ${site} CROSS JOIN LATERAL (${firstCandidates(sql, candidates, limit)}) one ORDER BY n LIMIT ${limit}`;
  return `SELECT ${row}, NULL::json AS _u, k.n AS _n FROM (${first}) k JOIN participant x ON x.jurisdiction = k.jurisdiction AND x.id = k.id`;
}

function sitesFrom(sql: SqlText, list: ListAsk, sorted: boolean): string {
  const sites = siteStarts(list, sorted);
  return `unnest(${sql.param(sites.map((s) => s.jurisdiction), "text[]")}, ${sql.param(sites.map((s) => s.after), "text[]")}) AS site(jurisdiction, after)`;
}

/**
 * Where each jurisdiction goes on. In the total order (key, jurisdiction, id) a jurisdiction before the cursor's goes on
 * behind the cursor's key, one after it at the key itself; without a key the earlier ones are done.
 */
function siteStarts(list: ListAsk, sorted: boolean): { jurisdiction: string; after: string }[] {
  const { after } = list;
  if (after === null) return list.jurisdictions.map((jurisdiction) => ({ jurisdiction, after: "" }));
  return list.jurisdictions
    .map((jurisdiction) => ({ jurisdiction, after: startIn(jurisdiction, after) }))
    .filter((start) => sorted || start.after !== AFTER_ALL);
}

function startIn(jurisdiction: string, after: Position): string {
  if (jurisdiction === after.jurisdiction) return after.id;
  return bytesBefore(jurisdiction, after.jurisdiction) ? AFTER_ALL : "";
}

/** Slugs are ASCII, so code units compare as bytes do. */
function bytesBefore(a: string, b: string): boolean {
  return a < b;
}

function afterCondition(sql: SqlText, sort: SortExpression | null, list: ListAsk): string | null {
  if (list.after === null) return null;
  if (sort === null || list.after.sort === null) return "x.id > site.after";
  const key = sql.param(list.after.sort, sort.type);
  const beyond = list.sort?.descending === true ? "<" : ">";
  // The first condition is where an index begins; it cannot begin at an OR.
  return `${sort.key} ${beyond}= ${key} AND (${sort.key} ${beyond} ${key} OR x.id > site.after)`;
}

function usesObject(parts: readonly FilterPart[]): string {
  const uses = parts.filter((part) => part.custodies !== null).map((part) => `'${part.argument}', ${part.custodies}`);
  return uses.length === 0 ? "NULL::json" : `json_build_object(${uses.join(", ")})`;
}

function keysBody(sql: SqlText, type: RowType, row: string, keys: readonly Key[]): string {
  const wanted = `unnest(${sql.param(keys.map((k) => k.jurisdiction), "text[]")}, ${sql.param(keys.map((k) => k.id), "text[]")}) AS k(jurisdiction, id)`;
  return `SELECT ${row}, row_number() OVER (ORDER BY x.jurisdiction, x.id) AS _n FROM ${wanted} JOIN ${TABLE[type].name} x ON x.jurisdiction = k.jurisdiction AND x.id = k.id`;
}

export function parents(sql: SqlText, keys: readonly Key[]): string {
  return `unnest(${sql.param(keys.map((k) => k.jurisdiction), "text[]")}, ${sql.param(keys.map((k) => k.id), "text[]")}) AS parent(jurisdiction, id)`;
}

/** The first rows of each participant of the page, by id below each parent, who is named by the place on the page; `_timed` and the parent's custody come from the page. */
export function pageChildrenBody(sql: SqlText, type: RowType, limit: number): string {
  const inner = `SELECT x.* FROM ${TABLE[type].name} x WHERE x.jurisdiction = parent.jurisdiction AND x.participant_id = parent.id ORDER BY x.id LIMIT ${sql.param(limit, "int4")}`;
  return `SELECT c.*, parent._n AS _at, parent._timed, parent.custody_id AS _custody FROM page parent CROSS JOIN LATERAL (${inner}) c`;
}

interface ChildPage {
  readonly limit: number;
  readonly after: string | null;
  readonly candidates: Candidates | null;
}

/** The first rows of each parent, by id. A provider is the parent of service referrals, a participant of all else. */
export function childrenBody(sql: SqlText, type: RowType, row: string, parent: string, { limit, after, candidates }: ChildPage): string {
  const column = type === "ServiceReferral" ? "provider_id" : "participant_id";
  const where = [`x.jurisdiction = parent.jurisdiction`, `x.${column} = parent.id`];
  if (after !== null) where.push(`x.id > ${sql.param(after, "text")}`);
  if (candidates !== null) where.push(candidateCondition(sql, candidates, "x", TABLE[type].person));
  const inner = `SELECT ${row} FROM ${TABLE[type].name} x WHERE ${where.join(" AND ")} ORDER BY x.id LIMIT ${sql.param(limit, "int4")}`;
  return `SELECT c.*, parent.id AS _parent, row_number() OVER (ORDER BY c.jurisdiction, c.id) AS _n FROM ${parent} CROSS JOIN LATERAL (${inner}) c`;
}
