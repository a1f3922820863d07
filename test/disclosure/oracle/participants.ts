import type { PersonCategory } from "../../../src/domain/decision";
import type { Selection } from "../../../src/domain/selection";
import type { Decisions } from "./decisions";
import { askedOf, type Expected, picked, Sheet } from "./part";
import { provenance } from "./provenance";
import { globalIdOf } from "./ids";
import { compare, dayIn, type Row } from "./world";

const FIELDS: Readonly<Record<string, readonly PersonCategory[]>> = {
  enrollment: ["ENROLLMENT_STATUS"],
  identity: ["PARTICIPANT_IDENTITY"],
  demographics: ["DEMOGRAPHICS"],
  attendance: ["ATTENDANCE"],
  progress: ["PROGRESS_SUMMARY"],
  treatment: ["SUD_TREATMENT"],
  diagnoses: ["SUD_DIAGNOSIS"],
  consents: ["CONSENT_RECORD"],
  provenance: ["PARTICIPANT_IDENTITY"],
};

/** What a participant's row should look like to one asker; null for one who should not see it. */
export function expectedParticipant(decisions: Decisions, row: Row<"participant">, selection: Selection, byId = false): Expected | null {
  const sheet = new Sheet(decisions, row, row, selection);
  sheet.presence("ENROLLMENT_STATUS");
  enrollment(sheet, row);
  sheet.field("identity", ["PARTICIPANT_IDENTITY"], () => identity(sheet, row));
  sheet.field("demographics", ["DEMOGRAPHICS"], () => demographics(sheet, row));
  attendance(sheet, row);
  progress(sheet, row);
  treatment(sheet, row);
  diagnoses(sheet, row);
  sheet.field("consents", ["CONSENT_RECORD"], () => consents(sheet, row));
  sheet.limitless("provenance", ["PARTICIPANT_IDENTITY"], () => provenance(sheet, row));
  return sheet.done(globalIdOf(row.jurisdiction, "Participant", row.id), FIELDS, byId ? askedOf(selection, FIELDS, "ENROLLMENT_STATUS", selection.below("enrollment").has("door") ? ["JUSTICE_REFERRAL"] : []) : null);
}

export function today(sheet: Sheet): string {
  const { world, at } = sheet.decisions.asking;
  return dayIn(world.place.get(sheet.record.jurisdiction)?.time_zone ?? "UTC", at);
}

function isCurrent(from: string, to: string | null, day: string): boolean {
  return from <= day && (to === null || day < to);
}

function enrollment(sheet: Sheet, row: Row<"participant">): void {
  if (!sheet.selection.has("enrollment")) return;
  const selection = sheet.selection.below("enrollment");
  const { world } = sheet.decisions.asking;
  const day = today(sheet);
  const values: Record<string, unknown> = { status: null, periods: null, episodes: null, caseManager: null, door: null };
  let visible = sheet.has("ENROLLMENT_STATUS");
  const see = <T extends Parameters<Sheet["hand"]>[0]>(records: readonly T[], most = records.length): T[] => {
    const shown = sheet.parts(records, "ENROLLMENT_STATUS").slice(0, most).map(({ record }) => record);
    for (const record of shown) sheet.hand(record, ["ENROLLMENT_STATUS"]);
    visible ||= shown.length > 0;
    return shown;
  };
  const { limited } = sheet;
  if (selection.has("status") || selection.has("periods")) {
    const all = [...world.about("status_period", row.id)].sort((a, b) => compare(a.starts_on, b.starts_on));
    const periods = see(selection.has("periods") && !limited ? all : all.filter((one) => isCurrent(one.starts_on, one.ends_on, day)));
    values["status"] = periods.find((one) => isCurrent(one.starts_on, one.ends_on, day))?.status ?? null;
    values["periods"] = limited ? null : periods.map((one) => selectedOf(selection, "periods", { status: one.status, startsOn: one.starts_on, endsOn: one.ends_on, exitReason: one.exit_reason }));
  }
  if (selection.has("episodes") && !limited) {
    const episodes = see([...world.about("enrollment", row.id)].sort((a, b) => compare(a.opened_on, b.opened_on) || compare(a.id, b.id)));
    values["episodes"] = episodes.map((one) =>
      selectedOf(selection, "episodes", { project: one.project, openedOn: one.opened_on, closedOn: one.closed_on, exitReason: one.exit_reason, intakeStartedAt: one.intake_started_at, intakeCompletedAt: one.intake_completed_at }),
    );
  }
  if (selection.has("caseManager") && !limited) {
    const assigned = [...world.about("assignment", row.id)].filter((one) => isCurrent(one.starts_on, one.ends_on, day)).sort((a, b) => compare(b.starts_on, a.starts_on) || compare(a.id, b.id));
    const [manager] = see(assigned, 1);
    values["caseManager"] = manager === undefined ? null : (world.account.get(manager.account_id)?.display_name ?? null);
  }
  if (selection.has("door") && visible && !limited) values["door"] = door(sheet, row);
  sheet.node["enrollment"] = visible ? picked(selection, values) : null;
}

/** Of the latest referral that may be shown. */
function door(sheet: Sheet, row: Row<"participant">): unknown {
  sheet.presence("ENROLLMENT_STATUS", "JUSTICE_REFERRAL");
  const referrals = [...sheet.decisions.asking.world.about("referral", row.id)].sort((a, b) => compare(b.received_at, a.received_at) || compare(a.id, b.id));
  const [latest] = sheet.parts(referrals, "JUSTICE_REFERRAL");
  if (latest === undefined) return null;
  sheet.hand(latest.record, ["JUSTICE_REFERRAL"]);
  return latest.record.type;
}

function identity(sheet: Sheet, row: Row<"participant">): unknown {
  const limited = { legalName: row.legal_name, address: row.address_line };
  const rest = {
    preferredName: row.preferred_name, aliases: row.aliases, nameQuality: row.name_quality, birthDate: row.birth_date, birthDateQuality: row.birth_date_quality,
    phone: row.phone, email: row.email, sourceId: { system: row.source_system, value: row.source_id },
  };
  const nothing = Object.fromEntries(Object.keys(rest).map((name) => [name, null]));
  return picked(sheet.selection.below("identity"), { ...limited, ...(sheet.limited ? nothing : rest) });
}

function demographics(sheet: Sheet, row: Row<"participant">): unknown {
  return picked(sheet.selection.below("demographics"), {
    raceEthnicity: row.race_ethnicity,
    raceEthnicityDetail: row.race_ethnicity_detail,
    raceEthnicitySource: row.race_ethnicity_source,
    sexOrGender: { code: row.sex_or_gender, system: row.sex_or_gender_system, sourceValue: row.sex_or_gender_source },
    ageBand: ageBand(row.birth_date, today(sheet)),
    veteran: { code: row.veteran, system: row.veteran_system, sourceValue: null },
    education: { code: row.education, system: row.education_system, sourceValue: null },
    insurance: { code: row.insurance, system: row.insurance_system, sourceValue: null },
  });
}

/** TEDS 2022 AGE, from the day on which each band begins for somebody of this birth date. */
function ageBand(birthDate: string | null, day: string): string | null {
  if (birthDate === null) return null;
  const [year = "0", ...rest] = birthDate.split("-");
  const turned = (age: number) => `${String(Number(year) + age).padStart(4, "0")}-${rest.join("-")}` <= day;
  const starts = [12, 15, 18, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65];
  const at = starts.filter(turned).length - 1;
  const from = starts[at];
  if (from === undefined) return null;
  return from === 65 ? "65+" : `${String(from)}-${String((starts[at + 1] ?? 0) - 1)}`;
}

function attendance(sheet: Sheet, row: Row<"participant">): void {
  if (!sheet.selection.has("attendance")) return;
  const all = [...sheet.decisions.asking.world.about("contact", row.id)].sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
  const contacts = group(sheet, all, "ATTENDANCE");
  sheet.node["attendance"] = contacts && {
    ...picked(sheet.selection.below("attendance"), {
      held: contacts.filter(({ held }) => held).length,
      attempted: contacts.filter(({ held }) => !held).length,
      lastHeldAt: contacts.find(({ held }) => held)?.at ?? null,
      contacts: contacts.slice(0, 50).map((one) => selectedOf(sheet.selection.below("attendance"), "contacts", { type: one.type, at: one.at, minutes: one.minutes, held: one.held })),
    }),
  };
}

function progress(sheet: Sheet, row: Row<"participant">): void {
  if (!sheet.selection.has("progress")) return;
  const selection = sheet.selection.below("progress");
  const { world } = sheet.decisions.asking;
  const wantsGoals = selection.has("goals") || selection.has("goalsMet");
  const allGoals = [...world.about("plan_goal", row.id)].sort((a, b) => compare(a.set_on, b.set_on) || compare(a.id, b.id));
  const allReviews = [...world.about("team_review", row.id)].sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
  const goals = wantsGoals ? group(sheet, allGoals, "PROGRESS_SUMMARY") : null;
  const reviews = selection.has("reviews") ? group(sheet, allReviews, "PROGRESS_SUMMARY") : null;
  const visible = goals !== null || reviews !== null || sheet.has("PROGRESS_SUMMARY");
  sheet.node["progress"] = visible
    ? picked(selection, {
        goals: (goals ?? []).map((one) => selectedOf(selection, "goals", { domain: one.domain, status: one.status, setOn: one.set_on, statusOn: one.status_on })),
        goalsMet: (goals ?? []).filter(({ status }) => status === "MET").length,
        reviews: (reviews ?? []).map((one) => selectedOf(selection, "reviews", { at: one.at, action: one.action })),
      })
    : null;
}

function treatment(sheet: Sheet, row: Row<"participant">): void {
  if (!sheet.selection.has("treatment")) return;
  const all = [...sheet.decisions.asking.world.about("treatment_episode", row.id)].sort((a, b) => compare(a.admitted_on, b.admitted_on) || compare(a.id, b.id));
  const episodes = group(sheet, all, "SUD_TREATMENT");
  const selection = sheet.selection.below("treatment");
  const open = (episodes ?? []).some((one) => isCurrent(one.admitted_on, one.discharged_on, today(sheet)));
  sheet.node["treatment"] = episodes && picked(selection, {
    episodes: episodes.map((one) =>
      selectedOf(selection, "episodes", {
        setting: { code: one.setting, system: one.setting_system, sourceValue: one.source_value },
        admittedOn: one.admitted_on,
        dischargedOn: one.discharged_on,
        reason: one.reason === null ? null : { code: one.reason, system: one.reason_system, sourceValue: null },
        moud: one.moud,
        medication: one.medication,
      }),
    ),
    // Whether there is none is told only where the program's own record may be.
    inTreatment: open ? true : sheet.has("SUD_TREATMENT") ? false : null,
  });
}

function diagnoses(sheet: Sheet, row: Row<"participant">): void {
  if (!sheet.selection.has("diagnoses")) return;
  const rank = (one: Row<"diagnosis">) => one.rank ?? Number.MAX_SAFE_INTEGER;
  const kinds = ["ICD10_CM", "SUBSTANCE", "ASAM_LEVEL"];
  const all = [...sheet.decisions.asking.world.about("diagnosis", row.id)].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || rank(a) - rank(b) || compare(a.code, b.code) || compare(a.id, b.id),
  );
  const shown = group(sheet, all, "SUD_DIAGNOSIS");
  sheet.node["diagnoses"] = shown && shown.map((one) =>
    picked(sheet.selection.below("diagnoses"), { kind: one.kind, code: one.code, codeSystem: one.code_system, rank: one.rank, sourceValue: one.source_value, recordedOn: one.recorded_on }),
  );
}

function consents(sheet: Sheet, row: Row<"participant">): unknown {
  const all = [...sheet.decisions.asking.world.about("consent", row.id)].sort((a, b) => compare(b.created_at, a.created_at) || compare(a.id, b.id));
  return all.map((one) => {
    const { expiration } = one.form;
    return picked(sheet.selection.below("consents"), {
      id: one.id, kind: one.kind, information: one.form.information, purposes: one.form.purposes, scope: one.scope_text, signedAt: one.signed_at,
      expiresAt: expiration?.type === "DATE" ? expiration.at : null, revokedAt: one.revoked_at,
    });
  });
}

/** Records of one category: null where neither the row's own record nor any of them is released for it. */
function group<T extends Parameters<Sheet["hand"]>[0]>(sheet: Sheet, records: readonly T[], need: PersonCategory): T[] | null {
  sheet.presence(need);
  const shown = sheet.parts(records, need).map(({ record }) => record);
  for (const record of shown) sheet.hand(record, [need]);
  return shown.length > 0 || sheet.has(need) ? shown : null;
}

/** Of a list's element what is selected of it; the list itself may not be selected. */
function selectedOf(selection: Selection, name: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return picked(selection.below(name), values);
}
