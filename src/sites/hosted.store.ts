import type { Database } from "../database/database";
import { placedId } from "../domain/ids";
import type { Selection } from "../domain/selection";
import { type Column, type ColumnContext, columnList, ownCustody } from "./columns.sql";
import { outcomeColumns } from "./outcome.sql";
import { withParents, withServices } from "./child-row";
import { columnsRead, pageBody, pageChildrenBody, TABLE } from "./page.sql";
import { participantColumns } from "./participant.sql";
import { providerColumns } from "./provider.sql";
import { referralColumns, servicesBelow, type ServicesBelow, serviceReferralColumns } from "./referral.sql";
import { type Columns, rowsOf } from "./row-shape";
import { type ChildAsk, isFiltered, type RawAnswer, type RawRow, type RowsAsk, type RowType } from "./site";
import { SqlText, statementName } from "./sql-text";

interface AnswerRow {
  directory: string;
  viewer: string | null;
  rows: string | null;
  services?: string | null;
  providers?: string | null;
  [child: `c${number}`]: string | null;
}

/** The cities whose records live in the hub's database. One statement an ask, nested rows included. */
export class HostedStore {
  constructor(private readonly database: Database) {}

  async rows(ask: RowsAsk): Promise<RawAnswer> {
    const sql = new SqlText();
    const text = statement(sql, ask);
    const [row] = await this.database.queryIn<AnswerRow>(placesOf(ask), statementName("rows", text), text, sql.values);
    if (row === undefined) throw new Error("a statement that always gives one row gave none");
    const rows = completed(parse(row.rows, ["_j", "_p", ...laterFields(ask.selection)]), ask);
    const children = ask.children.map(({ selection }, index) => withParents(parse(row[`c${index}`], ["_j", "_t", ...laterFields(selection)]), rows));
    if (ask.from.kind === "children") placeParents(rows);
    if (row.services !== undefined) withServices(ask.type === "Referral" ? rows : (children[ask.children.findIndex(({ type }) => type === "Referral")] ?? []), parse(row.services, LATER_OF_SERVICES), rows);
    return {
      rows,
      children,
      providers: parse(row.providers, ["jurisdiction"]),
      directoryRevision: row.directory,
      viewerRevision: row.viewer,
    };
  }
}

/** Whose people the ask is about; the database shows no others. */
function placesOf({ from }: RowsAsk): readonly string[] {
  switch (from.kind) {
    case "list":
      return from.list.jurisdictions;
    case "keys":
      return from.keys.map(({ jurisdiction }) => jurisdiction);
    case "children":
      return from.parents.map(({ jurisdiction }) => jurisdiction);
  }
}

/** What rows get when they are shaped (disclosure/finish.ts): their place, and whatever is selected and not read as it is. */
function laterFields(selection: Selection): string[] {
  const hung = selection.has("serviceReferrals") ? ["_serviceReferrals"] : [];
  return ["jurisdiction", ...hung, ...[...selection.names].filter((name) => !name.startsWith("__"))];
}

/** Of a service referral below its referral. */
const LATER_OF_SERVICES = ["jurisdiction", "withheld", "provider", "notice"];

/** `later`: fields that the rows get afterwards. */
function parse(json: string | null | undefined, later: readonly string[]): RawRow[] {
  return json === null || json === undefined ? [] : (rowsOf(JSON.parse(json) as Columns, later) as RawRow[]);
}

/** What need not be told of each row: the place of a list of one place, and that a participant's row is about themselves. */
function completed(rows: RawRow[], { type, from }: RowsAsk): RawRow[] {
  const place = onlyPlace(from);
  for (const row of rows as { -readonly [field in "_j" | "_p" | "id"]: string }[]) {
    if (place !== null) row._j = place;
    if (type === "Participant") row._p = row.id;
  }
  return rows;
}

function onlyPlace(from: RowsAsk["from"]): string | null {
  const [place = null, another] = from.kind === "list" ? from.list.jurisdictions : [];
  return another === undefined ? place : null;
}

/** A parent is named by place and id; the statement tells the id. */
function placeParents(rows: readonly RawRow[]): void {
  for (const row of rows as readonly { readonly _j: string; _parent: string }[]) row._parent = placedId(row._j, row._parent);
}

function statement(sql: SqlText, ask: RowsAsk): string {
  const context = { sql, today: ask.today };
  const viewer = `(SELECT s.revision || '.' || a.relations_revision FROM account a, directory_state s WHERE a.id = ${sql.param(ask.viewerId, "text")} AND a.active)`;
  const outputs = [
    `(SELECT s.revision::text FROM directory_state s) AS directory`,
    `${viewer} AS viewer`,
    `${list(rootRows(ask, context))} AS rows`,
    ...ask.children.map((child, index) => `${list(childRows(child, context))} AS c${index}`),
  ];
  const services = servicesBelow(ask);
  if (services !== null) outputs.push(`${list({ columns: named(services.columns, "s"), from: "services s" })} AS services`);
  const providers = providerRows(ask, services);
  if (providers !== null) outputs.push(`${list(providers)} AS providers`);
  const page = pageBody(sql, ask, columnsRead([services?.body, ...outputs].join()));
  const tables = [`page AS MATERIALIZED (${page})`, ...(services === null ? [] : [`services AS MATERIALIZED (${services.body})`])];
  return `WITH ${tables.join(", ")} SELECT ${outputs.join(", ")}`;
}

/** Columns that have their names already. */
function named(columns: readonly Column[], alias: string): Column[] {
  return columns.map(([name]) => [name, `${alias}."${name}"`]);
}

interface Select {
  readonly columns: readonly Column[];
  readonly from: string;
}

function list({ columns, from }: Select): string {
  const lists = columns.map(([name]) => `json_agg(t."${name}") AS "${name}"`);
  return `(SELECT row_to_json(a)::text FROM (SELECT ${lists.join(", ")} FROM (SELECT ${columnList(columns)} FROM ${from}) t) a)`;
}

function rootRows(ask: RowsAsk, context: ColumnContext): Select {
  const { type, from } = ask;
  const person = `p.${TABLE[type].person}`;
  const columns: Column[] = [["id", "p.id"]];
  if (onlyPlace(from) === null) columns.push(["_j", "p.jurisdiction"]);
  if (from.kind === "list" && isFiltered(from.list.filter)) columns.push(["_u", "p._u"]);
  if (from.kind === "list" && from.list.sort !== null) columns.push(["_s", "p._s"]);
  if (from.kind === "children") columns.push(["_parent", "p._parent"]);
  if (type !== "Provider") columns.push(["_c", "p.custody_id"], ["_t", "p.recorded_at"], ["_r", type === "Participant" ? "p.facts_revision::text" : "person.facts_revision::text"]);
  if (type !== "Provider" && type !== "Participant") columns.push(["_p", person]);
  columns.push(...columnsOf(type, ask.selection, "p", context));
  const join = type === "Participant" || type === "Provider" ? "" : ` JOIN participant person ON person.jurisdiction = p.jurisdiction AND person.id = ${person}`;
  return { columns, from: `page p${join} ORDER BY p._n, p.jurisdiction, p.id` };
}

/** Children of a page of participants; the person is the parent, and mostly so is the custody. */
function childRows(child: ChildAsk, context: ColumnContext): Select {
  const body = pageChildrenBody(context.sql, child.type, child.limit);
  const columns: Column[] = [["id", "c.id"], ["_at", "c._at"], ownCustody("c", "c", "_custody"), ...columnsOf(child.type, child.selection, "c", context)];
  return { columns, from: `(${body}) c` };
}

function columnsOf(type: RowType, selection: Selection, alias: string, context: ColumnContext): Column[] {
  switch (type) {
    case "Participant":
      return participantColumns(selection, alias, context);
    case "Referral":
      return referralColumns(selection, alias);
    case "Outcome":
      return outcomeColumns(selection, alias);
    case "ServiceReferral":
      return serviceReferralColumns(selection, alias);
    case "Provider":
      return providerColumns(selection, alias);
  }
}

/** The providers that the service referrals of this answer lead to, each once. */
function providerRows({ type, selection }: RowsAsk, services: ServicesBelow | null): Select | null {
  const own = type === "ServiceReferral" && selection.has("provider") ? { selection: selection.below("provider"), ids: "SELECT p.jurisdiction, p.provider_id FROM page p" } : null;
  const below = services === null || services.provider === null ? null : { selection: services.provider, ids: `SELECT s."_j", s."_provider" FROM services s` };
  const wanted = own ?? below;
  if (wanted === null) return null;
  const columns: Column[] = [["_j", "v.jurisdiction"], ["id", "v.id"], ...providerColumns(wanted.selection, "v")];
  return { columns, from: `provider v WHERE (v.jurisdiction, v.id) IN (${wanted.ids})` };
}
