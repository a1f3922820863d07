import type { Rows, Table } from "../../src/onboarding/seed/rows";
import { type Hidden, RECORD_TABLES, type RecordTable } from "./hidden";
import type { AllRows } from "./rows";

/** The world as it would be if what is hidden from the asker did not exist: hidden people with all about them, and hidden records of others. */
export function without({ rows, kept }: AllRows, hidden: Hidden): AllRows {
  const left: Rows = { ...rows };
  const gone = goneRecords(rows, hidden);
  const matters = new Set(rows.legal_matter.filter((one) => hidden.people.has(one.participant_id)).map(({ id }) => id));
  for (const table of Object.keys(rows) as Table[]) keep(left, table, (row) => !isOfHidden(row, hidden) && !gone.has(`${table} ${String(row["id"])}`));
  keep(left, "participant", (row) => !hidden.people.has(String(row["id"])));
  keep(left, "charge", (row) => !gone.has(`charge ${String(row["id"])}`) && left.referral.some(({ id }) => id === row["referral_id"]));
  keep(left, "relation", (row) => !matters.has(String(row["matter_id"])) && !isOfHidden(row, hidden) && !isRecordOfHidden(rows, hidden, row["record_id"]));
  dropUnusedCustodies(left, rows, hidden);
  const remains = ({ participant_id }: { participant_id: string }) => !hidden.people.has(participant_id);
  return { rows: unlinked(left), kept: { consent_recipient: kept.consent_recipient.filter(remains), participant_party: kept.participant_party.filter(remains) } };
}

type AnyRow = Readonly<Record<string, unknown>>;

function keep(rows: Rows, table: Table, isKept: (row: AnyRow) => boolean): void {
  (rows as Record<Table, unknown>)[table] = (rows[table] as readonly object[]).filter((row) => isKept(row as AnyRow));
}

function isOfHidden(row: AnyRow, hidden: Hidden): boolean {
  return hidden.people.has(String(row["participant_id"]));
}

function isRecordOfHidden(rows: Rows, hidden: Hidden, id: unknown): boolean {
  if (typeof id !== "string") return false;
  return RECORD_TABLES.some((table) => (rows[table] as readonly { id: string }[]).some((row) => row.id === id && hidden.people.has(hidden.person(table, row).id)));
}

/** Records that show nowhere, by table and id. */
function goneRecords(rows: Rows, hidden: Hidden): Set<string> {
  const gone = new Set<string>();
  for (const table of RECORD_TABLES) {
    for (const row of rows[table]) if (!hidden.isVisible(table, row)) gone.add(`${table} ${row.id}`);
  }
  return gone;
}

/** Custodies in which nothing but hidden people's records was. */
function dropUnusedCustodies(left: Rows, rows: Rows, hidden: Hidden): void {
  const custodiesOf = (of: Rows, isMine: (table: "participant" | RecordTable, row: { id: string }) => boolean) =>
    new Set((["participant", ...RECORD_TABLES] as const).flatMap((table) => of[table].filter((row) => isMine(table, row)).map(({ custody_id }) => custody_id)));
  const theirs = custodiesOf(rows, (table, row) => hidden.people.has(table === "participant" ? row.id : hidden.person(table, row).id));
  const used = custodiesOf(left, () => true);
  keep(left, "custody", ({ id }) => !theirs.has(String(id)) || used.has(String(id)));
}

/** Links to what is gone lead nowhere; none of these columns is shown by itself. */
export function unlinked(rows: Rows): Rows {
  const ids = (table: "referral" | "encounter" | "enrollment") => new Set(rows[table].map(({ id }) => id));
  const [referrals, encounters, enrollments] = [ids("referral"), ids("encounter"), ids("enrollment")];
  const kept = (known: ReadonlySet<string>, id: string | null) => (id !== null && known.has(id) ? id : null);
  return {
    ...rows,
    referral: rows.referral.map((row) => ({ ...row, encounter_id: kept(encounters, row.encounter_id) })),
    enrollment: rows.enrollment.map((row) => ({ ...row, referral_id: kept(referrals, row.referral_id) })),
    service_referral: rows.service_referral.map((row) => ({ ...row, referral_id: kept(referrals, row.referral_id) })),
    outcome: rows.outcome.map((row) => ({ ...row, enrollment_id: kept(enrollments, row.enrollment_id) })),
  };
}
