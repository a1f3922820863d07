import { codeSet, type CodeSet } from "../../../domain/codes/code-set";
import { HMIS_LIVING_SITUATION, HMIS_YES_NO } from "../../../domain/codes/hmis";
import type { InspectedTable } from "../csv/inspect";
import type { Row } from "../csv/row";
import type { TableRow } from "../rows.store";
import { startOfDay } from "../time";
import { UniqueIds } from "../unique-ids";
import type { Writing } from "../writing";
import { coded } from "./coded";
import { ofStay, writeOutcome } from "./enrollments";
import type { Stay, Stays } from "./stays";
import { type HmisFiles, live } from "./tables";

const STAGES: Readonly<Record<string, string>> = { "1": "ENTRY", "2": "UPDATE", "3": "EXIT", "5": "ANNUAL" };
const STREET_OUTREACH = "4";

const FY2026 = { system: "HMIS", version: "2026", provenance: "memory" } as const;
const RATING = [["1", "Excellent"], ["2", "Very good"], ["3", "Good"], ["4", "Fair"], ["5", "Poor"], ["8", "Client doesn't know"], ["9", "Client prefers not to answer"], ["99", "Data not collected"]] as const;
const GENERAL_HEALTH = codeSet({ ...FY2026, list: "R7" }, RATING);
const DENTAL_HEALTH = codeSet({ ...FY2026, list: "R8" }, RATING);
const MENTAL_HEALTH = codeSet({ ...FY2026, list: "R9" }, RATING);
const SUBSTANCE_USE = codeSet({ ...FY2026, list: "4.10.2" }, [
  ["0", "No"], ["1", "Alcohol use disorder"], ["2", "Drug use disorder"], ["3", "Both alcohol and drug use disorders"],
  ["8", "Client doesn't know"], ["9", "Client prefers not to answer"], ["99", "Data not collected"],
]);

/** DisabilityType -> measure of the domain HEALTH. */
const DISABILITIES: Readonly<Record<string, string>> = {
  "5": "PHYSICAL_DISABILITY", "6": "DEVELOPMENTAL_DISABILITY", "7": "CHRONIC_HEALTH_CONDITION", "9": "MENTAL_HEALTH_DISORDER",
};
/** State law guards it beyond part 2, and the shared schema has no category for it. */
const HIV = "8";
const SUBSTANCE_USE_DISORDER = "10";

/** A row of an observation file with the stay that it belongs to. */
interface Observed {
  readonly writing: Writing;
  readonly row: Row;
  readonly stay: Stay;
  readonly id: string;
  readonly day: string;
  readonly recordedAt: string | null;
}

export async function writeObservations(writing: Writing, files: HmisFiles, stays: Stays): Promise<void> {
  await each(writing, files.currentLivingSituation, "CurrentLivingSitID", stays, livingSituation);
  await each(writing, files.incomeBenefits, "IncomeBenefitsID", stays, income);
  await each(writing, files.employmentEducation, "EmploymentEducationID", stays, employment);
  await each(writing, files.healthAndDv, "HealthAndDVID", stays, health);
  await each(writing, files.disabilities, "DisabilitiesID", stays, disability);
}

async function each(writing: Writing, table: InspectedTable | null, idColumn: string, stays: Stays, write: (observed: Observed) => Promise<void>): Promise<void> {
  if (table === null) return;
  const ids = new UniqueIds(idColumn);
  for await (const row of live(writing.session, table)) {
    const [id, stay, day] = [ids.take(row), stays.of(row), row.neededDay("InformationDate")];
    if (id === null || stay === null) continue;
    await write({ writing, row, stay, id, day, recordedAt: row.instant("DateCreated", stay.site.place.zone) });
  }
}

/** 4.12 is recorded at each contact of street outreach, so there it is a contact as well. */
async function livingSituation(observed: Observed): Promise<void> {
  const value = coded(observed.row, "CurrentLivingSituation", HMIS_LIVING_SITUATION);
  await outcome(observed, "CurrentLivingSituation", { domain: "HOUSING", measure: "LIVING_SITUATION", stage: "UPDATE", ...value });
  if (observed.stay.project.type !== STREET_OUTREACH) return;
  const base = ofStay(observed.writing, observed.stay, source(observed, "contact"));
  await observed.writing.rows.put("contact", { ...base, type: "FIELD", at: observedAt(observed), minutes: null, held: true });
}

async function income(observed: Observed): Promise<void> {
  const { row } = observed;
  const amount = row.decimal("TotalMonthlyIncome");
  if (amount !== null && Math.abs(amount) >= 1e9) row.error("VALUE_OUT_OF_RANGE", "TotalMonthlyIncome");
  const value = coded(row, "IncomeFromAnySource", HMIS_YES_NO);
  await outcome(observed, "IncomeFromAnySource", { domain: "INCOME", measure: "MONTHLY_INCOME", stage: stageOf(row), ...value, amount, unit: amount === null ? null : "USD per month" });
}

async function employment(observed: Observed): Promise<void> {
  const value = coded(observed.row, "Employed", HMIS_YES_NO);
  await outcome(observed, "Employed", { domain: "EMPLOYMENT", measure: "EMPLOYED", stage: stageOf(observed.row), ...value });
}

/** Asked in some kinds of project only, so a blank is no missing answer. What the file says of violence at home is not taken over at all. */
async function health(observed: Observed): Promise<void> {
  await rating(observed, "GeneralHealthStatus", "GENERAL_HEALTH", GENERAL_HEALTH);
  await rating(observed, "DentalHealthStatus", "DENTAL_HEALTH", DENTAL_HEALTH);
  await rating(observed, "MentalHealthStatus", "MENTAL_HEALTH", MENTAL_HEALTH);
}

async function rating(observed: Observed, column: string, measure: string, set: CodeSet): Promise<void> {
  if (observed.row.text(column) === null) return;
  await outcome(observed, column, { domain: "HEALTH", measure, stage: stageOf(observed.row), ...coded(observed.row, column, set) });
}

async function disability(observed: Observed): Promise<void> {
  const { row, writing } = observed;
  const type = row.needed("DisabilityType");
  const measure = DISABILITIES[type];
  if (type === SUBSTANCE_USE_DISORDER) await substanceUse(observed);
  else if (type === HIV) writing.session.leaveOut(row.file, "HIV/AIDS: no category of the shared schema guards it");
  else if (measure === undefined) row.warn("VALUE_NOT_IN_LIST", "DisabilityType");
  else await outcome(observed, "DisabilityResponse", { domain: "HEALTH", measure, stage: stageOf(row), ...coded(row, "DisabilityResponse", HMIS_YES_NO) });
}

/** A statement about substance use is a diagnosis to the policy (SUD_DIAGNOSIS), never a matter of health in general. */
async function substanceUse(observed: Observed): Promise<void> {
  const { row, writing, stay } = observed;
  const { value, code_system, source_value } = coded(row, "DisabilityResponse", SUBSTANCE_USE);
  if (value === null || !["1", "2", "3"].includes(value)) {
    writing.session.leaveOut(row.file, "substance use: no disorder, or no answer");
    return;
  }
  const base = ofStay(writing, stay, source(observed, "SubstanceUse"));
  await writing.rows.put("diagnosis", { ...base, kind: "SUBSTANCE", code: value, code_system, rank: null, source_value, recorded_on: observed.day });
}

async function outcome(observed: Observed, what: string, content: TableRow): Promise<void> {
  const observation = { ...source(observed, what), content: { observed_at: observedAt(observed), ...content } };
  await writeOutcome(observed.writing, observed.stay, observation);
}

function source({ row, id, recordedAt }: Observed, what: string): { sourceId: string; row: number; recordedAt: string | null; content: TableRow } {
  return { sourceId: `${row.file.replace(/\.csv$/, "")}/${id}/${what}`, row: row.row, recordedAt, content: {} };
}

function observedAt({ day, stay }: Observed): string {
  return startOfDay(day, stay.site.place.zone);
}

function stageOf(row: Row): string | null {
  const stage = STAGES[row.text("DataCollectionStage") ?? ""] ?? null;
  if (stage === null) row.warn("VALUE_NOT_IN_LIST", "DataCollectionStage");
  return stage;
}
