import type { Selection } from "../domain/selection";
import { type Column, columnList, object, ownCustody, provenance, selected, subRows } from "./columns.sql";
import type { RowsAsk } from "./site";

const PLAIN = { type: "type", source: "source", pathway: "pathway", receivedAt: "received_at", decidedAt: "decided_at" };

export function referralColumns(selection: Selection, r: string): Column[] {
  const columns = selected(selection, r, PLAIN);
  if (selection.has("screening")) columns.push(["screening", object([["result", `${r}.screening_result`], ["reasons", `${r}.screening_reasons`], ["at", `${r}.screened_at`]])]);
  if (selection.has("handoff")) columns.push(["handoff", object([["result", `${r}.handoff_result`], ["at", `${r}.handoff_at`], ["minutes", `${r}.handoff_minutes`]])]);
  if (selection.has("charges")) columns.push(["_charges", charges(r)]);
  if (selection.has("encounter")) columns.push(["_encounter", encounter(r)]);
  if (selection.has("intakeDueAt")) columns.push(["intakeDueAt", intakeDueAt(r)]);
  if (selection.has("provenance")) columns.push(["provenance", provenance(r)]);
  return columns;
}

/** The first instant after the last day of the window, in the place's own time zone; the charge triggers count alike. */
function intakeDueAt(r: string): string {
  const zone = `(SELECT j.time_zone FROM jurisdiction j WHERE j.slug = ${r}.jurisdiction)`;
  return `((intake_deadline(${r}.jurisdiction, ${r}.received_at) + 1)::timestamp AT TIME ZONE ${zone})`;
}

function charges(r: string): string {
  const charge: Column[] = [
    ["nibrs", "x.nibrs"], ["statute", "x.statute"], ["level", "x.level"], ["drugType", "x.drug_type"], ["amount", "x.amount::float8"], ["unit", "x.unit"],
    ["disposition", "x.disposition"], ["decidedAt", "x.decided_at"], ownCustody("x", r),
  ];
  return subRows(charge, `charge x WHERE x.jurisdiction = ${r}.jurisdiction AND x.referral_id = ${r}.id`, "x.id");
}

function encounter(r: string): string {
  const fields: Column[] = [
    ["at", "x.at"],
    ["agency", "(SELECT o.name FROM organization o WHERE o.id = x.agency_organization_id)"],
    ["placeGeoid", "x.place_geoid"],
    ["incidentNumber", "x.incident_number"],
    ownCustody("x", r),
  ];
  return `(SELECT row_to_json(t) FROM (SELECT ${columnList(fields)} FROM encounter x WHERE x.jurisdiction = ${r}.jurisdiction AND x.id = ${r}.encounter_id) t)`;
}

const SERVICE_PLAIN = { sentAt: "sent_at", response: "response", respondedAt: "responded_at", firstServiceAt: "first_service_at" };

/** Days are counted on the clocks of the place. */
function localDay(alias: string, column: string): string {
  return `(${alias}.${column} AT TIME ZONE (SELECT j.time_zone FROM jurisdiction j WHERE j.slug = ${alias}.jurisdiction))::date`;
}

/** Columns of a service referral, as a row of its own or below a referral. */
export function serviceReferralColumns(selection: Selection, s: string): Column[] {
  const columns = selected(selection, s, SERVICE_PLAIN);
  if (selection.has("service")) columns.push(["service", `(SELECT v.name FROM service v WHERE v.jurisdiction = ${s}.jurisdiction AND v.id = ${s}.service_id)`]);
  if (selection.has("daysWaiting")) columns.push(["daysWaiting", `(${localDay(s, "first_service_at")} - ${localDay(s, "sent_at")})`]);
  if (selection.has("provider")) columns.push(["_provider", `${s}.provider_id`]);
  if (selection.has("referral")) columns.push(["_referral", `${s}.referral_id`]);
  return columns;
}

/** Service referrals below the referrals of an ask, as rows of a list of their own: `columns` of the CTE `services`. */
export interface ServicesBelow {
  readonly columns: readonly Column[];
  readonly body: string;
  /** What is selected of their providers. */
  readonly provider: Selection | null;
}

/**
 * Found by the page's people, each looked up once, and not by each referral again; null if none are asked for. `_n`
 * is the row of the page, `_parent` the referral, `_c` the custody where it differs from that of the page's row.
 */
export function servicesBelow({ type, selection, children }: RowsAsk): ServicesBelow | null {
  const referral = type === "Referral" ? selection : children.find((child) => child.type === "Referral")?.selection;
  if (referral?.has("serviceReferrals") !== true) return null;
  const below = referral.below("serviceReferrals");
  const columns: Column[] = [["id", "s.id"], ["_n", "p._n"], ["_parent", "s.referral_id"], ...serviceReferralColumns(below, "s"), ownCustody("s", "p")];
  if (below.has("provider")) columns.push(["_j", "s.jurisdiction"]);
  const which = type === "Referral" ? "s.referral_id = p.id" : "s.participant_id = p.id AND s.referral_id IS NOT NULL";
  const body = `SELECT ${columnList(columns)} FROM page p JOIN service_referral s ON s.jurisdiction = p.jurisdiction AND ${which}`;
  return { columns: columns.filter(([name]) => name !== "_j"), body, provider: below.has("provider") ? below.below("provider") : null };
}
