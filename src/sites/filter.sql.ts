import { fullCustody, today } from "./columns.sql";
import type { FilterValues, RowType, Today } from "./site";
import type { SqlText } from "./sql-text";

/** One argument of a filter: a condition on row `x`, and the custodies of the records it matched where it looks beyond the row. */
export interface FilterPart {
  readonly argument: string;
  readonly where: string | null;
  readonly custodies: string | null;
}

type Arguments = Readonly<Record<string, (sql: SqlText, value: never, day: Today, filter: FilterValues) => Omit<FilterPart, "argument">>>;

const own = (where: string) => ({ where, custodies: null });
const among = (column: string) => (sql: SqlText, values: string[]) => own(`x.${column}::text = ANY(${sql.param(values, "text[]")})`);

/** Looks for records of another table that hang on the row; `person` is a column of the row. */
function beyond(from: string, person = "x.id"): Omit<FilterPart, "argument"> {
  return { where: `EXISTS (SELECT 1 FROM ${from})`, custodies: `(SELECT json_agg(DISTINCT ${fullCustody("y", "x.jurisdiction", person)}) FROM ${from})` };
}

const mine = "y.jurisdiction = x.jurisdiction AND y.participant_id = x.id";
const openToday = (day: string) => `treatment_episode y WHERE ${mine} AND y.admitted_on <= ${day} AND (y.discharged_on IS NULL OR y.discharged_on > ${day})`;

/** One entry that lies within both bounds, not one within each. */
function entered(sql: SqlText, { openedFrom, openedBefore }: FilterValues): string {
  const bound = (sign: ">=" | "<", value: unknown) => (typeof value === "string" ? ` AND y.opened_on ${sign} ${sql.param(value, "date")}` : "");
  return `enrollment y WHERE ${mine}${bound(">=", openedFrom)}${bound("<", openedBefore)}`;
}

const PARTICIPANT: Arguments = {
  status: (sql, values: string[], todays) => {
    const day = today(sql, todays, "x");
    return beyond(`status_period y WHERE ${mine} AND y.starts_on <= ${day} AND (y.ends_on IS NULL OR y.ends_on > ${day}) AND y.status::text = ANY(${sql.param(values, "text[]")})`);
  },
  openedFrom: (sql, _value: string, _day, filter) => beyond(entered(sql, filter)),
  openedBefore: (sql, _value: string, _day, filter) => beyond(entered(sql, filter)),
  door: (sql, values: string[]) => beyond(`referral y WHERE ${mine} AND y.type::text = ANY(${sql.param(values, "text[]")})`),
  raceEthnicity: (sql, values: string[]) => own(`x.race_ethnicity && ${sql.param(values, "text[]")}`),
  name: (sql, value: string) => {
    const start = sql.param(`${value.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`, "text");
    return own(`(lower(x.legal_name) LIKE ${start} OR lower(x.preferred_name) LIKE ${start} OR EXISTS (SELECT 1 FROM unnest(x.aliases) AS alias WHERE lower(alias) LIKE ${start}))`);
  },
  sourceId: (sql, value: string) => own(`x.source_id = ${sql.param(value, "text")}`),
  /** Judged on what the viewer may see: `false` is decided after redaction, so that a hidden episode cannot tell itself by absence. */
  inTreatment: (sql, value: boolean, todays) => {
    const part = beyond(openToday(today(sql, todays, "x")));
    return value ? part : { ...part, where: null };
  },
  diagnosis: (sql, value: string) => beyond(`diagnosis y WHERE ${mine} AND starts_with(y.code, ${sql.param(value, "text")})`),
};

const REFERRAL: Arguments = {
  type: among("type"),
  source: among("source"),
  receivedFrom: (sql, value: string) => own(`x.received_at >= ${sql.param(value, "timestamptz")}`),
  receivedBefore: (sql, value: string) => own(`x.received_at < ${sql.param(value, "timestamptz")}`),
  screening: among("screening_result"),
  disposition: (sql, values: string[]) =>
    beyond(`charge y WHERE y.jurisdiction = x.jurisdiction AND y.referral_id = x.id AND y.disposition::text = ANY(${sql.param(values, "text[]")})`, "x.participant_id"),
};

const OUTCOME: Arguments = {
  domain: among("domain"),
  measure: among("measure"),
  stage: (sql, value: string) => own(`x.stage = ${sql.param(value, "text")}`),
  value: among("value"),
  observedFrom: (sql, value: string) => own(`x.observed_at >= ${sql.param(value, "timestamptz")}`),
  observedBefore: (sql, value: string) => own(`x.observed_at < ${sql.param(value, "timestamptz")}`),
};

const PROVIDER: Arguments = {
  name: (sql, value: string) => {
    const part = sql.param(`%${value.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`, "text");
    return own(`(lower(x.name) LIKE ${part} OR EXISTS (SELECT 1 FROM service y WHERE y.jurisdiction = x.jurisdiction AND y.provider_id = x.id AND lower(y.name) LIKE ${part}))`);
  },
  taxonomyCode: (sql, value: string) =>
    own(`EXISTS (SELECT 1 FROM service y JOIN service_taxonomy z ON z.jurisdiction = y.jurisdiction AND z.service_id = y.id WHERE y.jurisdiction = x.jurisdiction AND y.provider_id = x.id AND starts_with(z.code, ${sql.param(value, "text")}))`),
  acceptsFrom: (sql, values: string[]) => own(`x.accepts_from::text[] && ${sql.param(values, "text[]")}`),
  /** No argument of the API: the gate adds it. */
  toldToPolice: () => own("NOT x.hide_from_police"),
};

const FILTERS: Readonly<Record<RowType, Arguments>> = { Participant: PARTICIPANT, Referral: REFERRAL, Outcome: OUTCOME, Provider: PROVIDER, ServiceReferral: {} };

export function filterParts(sql: SqlText, type: RowType, filter: FilterValues, day: Today): FilterPart[] {
  const parts: FilterPart[] = [];
  for (const [argument, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    const build = FILTERS[type][argument];
    if (build === undefined) throw new Error(`no SQL for the argument ${argument} of ${type}`);
    parts.push({ argument, ...build(sql, value as never, day, filter) });
  }
  return parts;
}
