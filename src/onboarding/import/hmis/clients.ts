import { HMIS_SEX, HMIS_YES_NO } from "../../../domain/codes/hmis";
import type { Row } from "../csv/row";
import type { TableRow } from "../rows.store";
import { UniqueIds } from "../unique-ids";
import type { Writing } from "../writing";
import { knownCode } from "./coded";
import { recorded } from "./recorded";
import type { Stay, Stays } from "./stays";
import { type HmisFiles, live } from "./tables";

/** HMIS columns -> OMB SPD 15 (2024), which FY2026 follows. */
const RACES: Readonly<Record<string, string>> = {
  AmIndAKNative: "AIAN", Asian: "ASIAN", BlackAfAmerican: "BLACK", HispanicLatinao: "HISP", MidEastNAfrican: "MENA", NativeHIPacific: "NHPI", White: "WHITE",
};
const RACE_NONE: Readonly<Record<string, string>> = { "8": "UNK", "9": "DECL", "99": "NOTCOLL" };

/** A person is one participant in each jurisdiction that has enrolled them. */
export async function writeClients(writing: Writing, files: HmisFiles, stays: Stays): Promise<void> {
  const { session } = writing;
  const ids = new UniqueIds("PersonalID");
  const seen = new Set<string>();
  const drop = (row: Row): void => {
    const person = row.text("PersonalID") ?? "";
    seen.add(person);
    for (const stay of stays.byPerson.get(person) ?? []) dropStay(writing, stay);
  };
  for await (const row of live(session, files.client, drop)) {
    const person = ids.take(row);
    if (person === null) continue;
    seen.add(person);
    const firsts = firstInEachPlace(stays.byPerson.get(person) ?? []);
    if (firsts.length === 0) leaveOutUnplaced(writing, row);
    const content = contentOf(row);
    for (const { stay, diedOn } of firsts) await writeClient(writing, row, person, stay, { ...content, deceased_on: diedOn });
  }
  for (const [person, [stay]] of stays.byPerson) if (!seen.has(person)) refuseStray(writing, stay);
}

async function writeClient(writing: Writing, row: Row, person: string, { site }: Stay, content: TableRow): Promise<void> {
  const recordedAt = row.instant("DateCreated", site.place.zone);
  const base = recorded({ site, id: site.place.participants.take(person), sourceId: person, row: row.row, recordedAt }, writing.startedAt);
  await writing.rows.put("participant", { ...base, ...content });
}

interface First {
  readonly stay: Stay;
  readonly diedOn: string | null;
}

/** The organization of the earliest stay holds the person's own record. */
function firstInEachPlace(stays: readonly Stay[]): First[] {
  const firsts = new Map<string, Stay>();
  const deaths = new Map<string, string>();
  for (const stay of stays) {
    const { slug } = stay.site.place;
    const first = firsts.get(slug);
    if (first === undefined || stay.entry < first.entry || (stay.entry === first.entry && stay.id < first.id)) firsts.set(slug, stay);
    if (stay.exit?.died === true) deaths.set(slug, stay.exit.day);
  }
  return [...firsts].map(([slug, stay]) => ({ stay, diedOn: deaths.get(slug) ?? null }));
}

/** The names are hashes: they name nobody, so none is kept. */
function contentOf(row: Row): TableRow {
  const races = Object.keys(RACES).filter((column) => row.text(column) === "1");
  const none = row.text("RaceNone");
  const source = races.length > 0 ? races.map((column) => `${column}=1`).join(";") : none === null ? null : `RaceNone=${none}`;
  const sex = row.text("Sex");
  return {
    legal_name: null,
    name_quality: row.whole("NameDataQuality"),
    aliases: [],
    birth_date: row.day("DOB"),
    birth_date_quality: row.whole("DOBDataQuality"),
    race_ethnicity: races.length > 0 ? races.map((column) => RACES[column] ?? "") : none !== null && none in RACE_NONE ? [RACE_NONE[none] ?? ""] : [],
    race_ethnicity_detail: [],
    race_ethnicity_source: source,
    sex_or_gender: knownCode(row, "Sex", HMIS_SEX),
    sex_or_gender_system: sex === null ? null : HMIS_SEX.codeSystem,
    sex_or_gender_source: sex,
    veteran: knownCode(row, "VeteranStatus", HMIS_YES_NO),
    veteran_system: row.text("VeteranStatus") === null ? null : HMIS_YES_NO.codeSystem,
  };
}

function leaveOutUnplaced(writing: Writing, row: Row): void {
  writing.session.leaveOut(row.file, "client without an enrolment");
  row.warn("CLIENT_NOT_ENROLLED");
}

function dropStay(writing: Writing, stay: Stay): void {
  stay.dropped = true;
  writing.session.leaveOut("Enrollment.csv", "of a client who is deleted in the source");
}

function refuseStray(writing: Writing, stay: Stay | undefined): void {
  if (stay === undefined) return;
  writing.session.faults.error("REFERENCE_UNKNOWN", { file: "Enrollment.csv", row: stay.row, line: stay.line, column: "PersonalID" });
}
