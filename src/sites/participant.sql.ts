import type { Selection } from "../domain/selection";
import { type Column, type ColumnContext, ownCustody, provenance, selected, subRows, today } from "./columns.sql";

const mine = (alias: string, p: string) => `${alias}.jurisdiction = ${p}.jurisdiction AND ${alias}.participant_id = ${p}.id`;

/** The raw material of a participant's groups, as far as the selection needs it. */
export function participantColumns(selection: Selection, p: string, context: ColumnContext): Column[] {
  const columns: Column[] = [];
  if (selection.has("enrollment")) columns.push(...enrollmentColumns(selection.below("enrollment"), p, context));
  if (selection.has("identity")) columns.push(...identityColumns(selection.below("identity"), p));
  if (selection.has("demographics")) columns.push(...demographicsColumns(selection.below("demographics"), p));
  if (selection.has("attendance")) columns.push(["_contacts", contacts(p)]);
  if (selection.has("progress")) columns.push(...progressColumns(selection.below("progress"), p));
  if (selection.has("treatment")) columns.push(["_treatment", treatmentEpisodes(p)]);
  if (selection.has("diagnoses")) columns.push(["_diagnoses", diagnoses(selection.below("diagnoses"), p)]);
  if (selection.has("consents")) columns.push(["_consents", consents(p)]);
  if (selection.has("provenance")) columns.push(["provenance", provenance(p)]);
  return columns;
}

function enrollmentColumns(selection: Selection, p: string, context: ColumnContext): Column[] {
  const columns: Column[] = [];
  const day = () => today(context.sql, context.today, p);
  if (selection.has("periods") || selection.has("status")) {
    const current = selection.has("periods") ? "" : ` AND x.starts_on <= ${day()} AND (x.ends_on IS NULL OR x.ends_on > ${day()})`;
    const period: Column[] = [["status", "x.status"], ["startsOn", "x.starts_on"], ["endsOn", "x.ends_on"], ["exitReason", "x.exit_reason"], ownCustody("x", p)];
    columns.push(["_periods", subRows(period, `status_period x WHERE ${mine("x", p)}${current}`, "x.starts_on")]);
  }
  if (selection.has("episodes")) {
    const plain = { project: "project", openedOn: "opened_on", closedOn: "closed_on", exitReason: "exit_reason", intakeStartedAt: "intake_started_at", intakeCompletedAt: "intake_completed_at" };
    const episode = [...selected(selection.below("episodes"), "x", plain), ownCustody("x", p)];
    columns.push(["_episodes", subRows(episode, `enrollment x WHERE ${mine("x", p)}`, "x.opened_on, x.id")]);
  }
  if (selection.has("caseManager")) {
    const manager: Column[] = [["name", "a.display_name"], ownCustody("x", p)];
    const from = `assignment x JOIN account a ON a.jurisdiction = x.jurisdiction AND a.id = x.account_id WHERE ${mine("x", p)} AND x.starts_on <= ${day()} AND (x.ends_on IS NULL OR x.ends_on > ${day()})`;
    columns.push(["_managers", subRows(manager, from, "x.starts_on DESC, x.id")]);
  }
  if (selection.has("door")) columns.push(["_doors", subRows([["type", "x.type"], ownCustody("x", p)], `referral x WHERE ${mine("x", p)}`, "x.received_at DESC, x.id")]);
  return columns;
}

function identityColumns(selection: Selection, p: string): Column[] {
  const plain = { legalName: "legal_name", preferredName: "preferred_name", aliases: "aliases", nameQuality: "name_quality", birthDate: "birth_date", birthDateQuality: "birth_date_quality", phone: "phone", email: "email", address: "address_line" };
  const fields = selected(selection, p, plain);
  if (selection.has("sourceId")) fields.push(["sourceId", `json_build_object('system', ${p}.source_system, 'value', ${p}.source_id)`]);
  return [["identity", group(fields)]];
}

function demographicsColumns(selection: Selection, p: string): Column[] {
  const coding = (code: string, system: string, source: string) => `json_build_object('code', ${code}, 'system', ${system}, 'sourceValue', ${source})`;
  const fields = selected(selection, p, { raceEthnicity: "race_ethnicity", raceEthnicityDetail: "race_ethnicity_detail", raceEthnicitySource: "race_ethnicity_source" });
  if (selection.has("sexOrGender")) fields.push(["sexOrGender", coding(`${p}.sex_or_gender`, `${p}.sex_or_gender_system`, `${p}.sex_or_gender_source`)]);
  if (selection.has("ageBand")) fields.push(["_birthDate", `${p}.birth_date`]);
  for (const name of ["veteran", "education", "insurance"]) {
    if (selection.has(name)) fields.push([name, coding(`${p}.${name}`, `${p}.${name}_system`, "NULL")]);
  }
  return [["demographics", group(fields)]];
}

/** Built from a row type, which PostgreSQL turns into JSON faster than it calls json_build_object. */
function group(fields: readonly Column[]): string {
  if (fields.length === 0) return `'{}'::json`;
  return `(SELECT row_to_json(t) FROM (SELECT ${fields.map(([name, expression]) => `${expression} AS "${name}"`).join(", ")}) t)`;
}

function contacts(p: string): string {
  const contact: Column[] = [["type", "x.type"], ["at", "x.at"], ["minutes", "x.minutes"], ["held", "x.held"], ownCustody("x", p)];
  return subRows(contact, `contact x WHERE ${mine("x", p)}`, "x.at DESC, x.id");
}

function progressColumns(selection: Selection, p: string): Column[] {
  const columns: Column[] = [];
  if (selection.has("goals") || selection.has("goalsMet")) {
    const goal: Column[] = [["domain", "x.domain"], ["status", "x.status"], ["setOn", "x.set_on"], ["statusOn", "x.status_on"], ownCustody("x", p)];
    columns.push(["_goals", subRows(goal, `plan_goal x WHERE ${mine("x", p)}`, "x.set_on, x.id")]);
  }
  if (selection.has("reviews")) {
    columns.push(["_reviews", subRows([["at", "x.at"], ["action", "x.action"], ownCustody("x", p)], `team_review x WHERE ${mine("x", p)}`, "x.at DESC, x.id")]);
  }
  return columns;
}

function treatmentEpisodes(p: string): string {
  const episode: Column[] = [
    ["setting", "json_build_object('code', x.setting, 'system', x.setting_system, 'sourceValue', x.source_value)"],
    ["admittedOn", "x.admitted_on"],
    ["dischargedOn", "x.discharged_on"],
    ["reason", "CASE WHEN x.reason IS NOT NULL THEN json_build_object('code', x.reason, 'system', x.reason_system, 'sourceValue', NULL) END"],
    ["moud", "x.moud"],
    ["medication", "x.medication"],
    ownCustody("x", p),
  ];
  return subRows(episode, `treatment_episode x WHERE ${mine("x", p)}`, "x.admitted_on, x.id");
}

function diagnoses(selection: Selection, p: string): string {
  const plain = { kind: "kind", code: "code", codeSystem: "code_system", rank: "rank", sourceValue: "source_value", recordedOn: "recorded_on" };
  return subRows([...selected(selection, "x", plain), ownCustody("x", p)], `diagnosis x WHERE ${mine("x", p)}`, "x.kind, x.rank, x.code, x.id");
}

/** A consent is made and held by the program of the person's record. */
function consents(p: string): string {
  const consent: Column[] = [
    ["id", "x.id"],
    ["kind", "x.kind"],
    ["information", "x.form -> 'information'"],
    ["purposes", "x.form -> 'purposes'"],
    ["scope", "x.scope_text"],
    ["signedAt", "x.signed_at"],
    ["expiresAt", "x.form -> 'expiration' ->> 'at'"],
    ["revokedAt", "x.revoked_at"],
  ];
  return subRows(consent, `consent x WHERE ${mine("x", p)}`, "x.created_at DESC, x.id");
}
