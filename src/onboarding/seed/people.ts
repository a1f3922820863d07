import { RACE_ETHNICITY, RACE_ETHNICITY_DETAIL } from "../../domain/codes/spd15";
import { labelIn } from "../../domain/codes/code-set";
import { HMIS_GENDER_2024, HMIS_SEX, HMIS_YES_NO } from "../../domain/codes/hmis";
import { TEDS_EDUC, TEDS_GENDER, TEDS_HLTHINS, TEDS_VET } from "../../domain/codes/teds";
import type { City, DemographicStyle, Door } from "./cities";
import { type Ground, type Period, type Spell, spellOf } from "./course";
import { daySeconds, dayText, YEAR_DAYS } from "./dates";
import { addRecord, type Draft, nextId, organizationId, windowsOf } from "./draft";
import type { Random } from "./random";
import type { ParticipantRow, Recorded } from "./rows-of-people";
import type { Scenario, ScenarioName } from "./scenarios";

/** A referral while somebody is already being looked after: it opens nothing new. */
export interface RepeatedReferral {
  readonly door: Door;
  readonly received: number;
}

export interface Person {
  readonly id: string;
  readonly number: number;
  readonly scenario: ScenarioName | null;
  readonly spells: readonly Spell[];
  readonly repeated: RepeatedReferral | null;
  readonly periods: readonly Period[];
  readonly deceasedOn: number | null;
  /** As it stands on forms. */
  readonly name: string;
}

/** Draws one person's way through the program and writes the participant's own row. `referredTwice`: chance of a second referral. */
export function addPerson(draft: Draft, city: City, number: number, scenario: Scenario | null, referredTwice: number): Person {
  const { random, horizon } = draft;
  const ground: Ground = { random, horizon, windows: windowsOf(city, draft.today) };
  const door = scenario?.door ?? random.weighted(city.doors);
  const launching = city.phase === "LAUNCHING";
  const wish = launching ? { referredOnly: true as const } : (scenario?.wish ?? {});
  const first = spellOf(ground, door, firstDay(draft, scenario, launching), wish);
  const again = scenario === null && !launching && random.chance(referredTwice) ? referredAgain(ground, city, first) : null;
  const person: Person = {
    id: nextId(draft),
    number,
    scenario: scenario?.name ?? null,
    ...courseOf(first, again),
    name: `Demo Person ${String(number).padStart(4, "0")} of ${city.name}`,
  };
  addParticipant(draft, city, person, first.received);
  if (scenario !== null) draft.cast.set(scenario.name, person.id);
  return person;
}

/** What one or two spells make of a person's time with the program. */
function courseOf(first: Spell, again: Again | null): Pick<Person, "spells" | "repeated" | "periods" | "deceasedOn"> {
  const second = again?.kind === "SPELL" ? again.spell : null;
  const periods = second === null ? first.periods : [...closedAt(first.periods, second.received), ...second.periods];
  return {
    spells: second === null ? [first] : [first, second],
    repeated: again?.kind === "REPEATED" ? again.referral : null,
    periods,
    deceasedOn: periods.find(({ exitReason }) => exitReason === "DECEASED")?.from ?? null,
  };
}

/** A third of all people came within the last ten weeks, so that there is something in every state. */
function firstDay({ random, horizon, scale }: Draft, scenario: Scenario | null, launching: boolean): number {
  if (scenario !== null) return horizon - random.int(...scenario.daysAgo);
  if (launching) return horizon - random.int(0, 20);
  return horizon - (random.chance(0.33) ? random.int(1, 70) : random.int(71, scale.history));
}

type Again = { readonly kind: "SPELL"; readonly spell: Spell } | { readonly kind: "REPEATED"; readonly referral: RepeatedReferral };

function referredAgain(ground: Ground, city: City, first: Spell): Again | null {
  const { random, horizon } = ground;
  const last = first.periods.at(-1);
  const door = random.weighted(city.doors);
  if (last === undefined || first.received >= horizon) return null;
  const outside = last.status === "EXITED" || last.status === "SCREENED_OUT";
  if (!outside) return { kind: "REPEATED", referral: { door, received: random.int(first.received + 1, horizon) } };
  if (last.exitReason === "DECEASED" || last.from >= horizon) return null;
  return { kind: "SPELL", spell: spellOf(ground, door, random.int(last.from + 1, horizon), {}) };
}

/** An exit is over when the person comes back. */
function closedAt(periods: readonly Period[], day: number): Period[] {
  return periods.map((period, index) => (index === periods.length - 1 ? { ...period, to: day } : period));
}

type OwnColumns = Omit<ParticipantRow, keyof Recorded>;

function addParticipant(draft: Draft, city: City, person: Person, received: number): void {
  const columns: OwnColumns = {
    ...capacityOf(person.scenario),
    deceased_on: person.deceasedOn === null ? null : dayText(person.deceasedOn),
    ...identityOf(draft, city, person),
    ...demographicsOf(draft.random, city.style),
  };
  addRecord(draft, "participant", draft.own(organizationId(draft.slug, "lead")), daySeconds(received, 23), columns, person.id);
}

function capacityOf(scenario: ScenarioName | null): Pick<ParticipantRow, "capacity" | "minor_state_rule" | "minor_lacks_choice" | "minor_threat"> {
  const incapable = scenario === "INCAPABLE" || scenario === "INCAPABLE_REPRESENTED";
  const finding = scenario === "MINOR_PARENT_REQUIRED" ? true : null;
  return {
    capacity: incapable ? "ADJUDICATED_INCAPABLE" : "FULL",
    minor_state_rule: minorRule(scenario),
    minor_lacks_choice: finding,
    minor_threat: finding,
  };
}

export function minorRule(scenario: ScenarioName | null): "MINOR_ALONE" | "PARENT_REQUIRED" | "UNKNOWN" | null {
  if (scenario === "MINOR_ALONE") return "MINOR_ALONE";
  if (scenario === "MINOR_PARENT_REQUIRED") return "PARENT_REQUIRED";
  return scenario === "MINOR_RULE_UNKNOWN" ? "UNKNOWN" : null;
}

type IdentityColumns = "legal_name" | "preferred_name" | "aliases" | "name_quality" | "birth_date" | "birth_date_quality" | "phone" | "email" | "address_line";

function identityOf(draft: Draft, city: City, { number, name, scenario }: Person): Pick<ParticipantRow, IdentityColumns> {
  const { random, today } = draft;
  const short = String(number).padStart(4, "0");
  const nameQuality = random.weighted([[1, 88], [2, 9], [99, 3]]);
  const birthQuality = random.weighted([[1, 86], [2, 9], [99, 5]]);
  const minor = minorRule(scenario) !== null;
  const age = minor ? random.int(15, 17) : random.int(19, 66);
  return {
    legal_name: nameQuality === 1 || minor ? name : null,
    preferred_name: nameQuality === 99 ? null : `Demo ${short}`,
    aliases: random.chance(0.2) ? [`Demo Alias ${short}`] : [],
    name_quality: minor ? 1 : nameQuality,
    birth_date: birthQuality === 99 && !minor ? null : dayText(today - age * YEAR_DAYS - random.int(10, 360)),
    birth_date_quality: minor ? 1 : birthQuality,
    phone: random.chance(0.6) ? `555-01${String(random.int(0, 99)).padStart(2, "0")}` : null,
    email: random.chance(0.3) ? `demo-person-${short}@${city.prefix}.example.invalid` : null,
    address_line: random.chance(0.5) ? `${String(random.int(1, 999))} Demo Street` : null,
  };
}

type DemographicColumns = Exclude<keyof OwnColumns, IdentityColumns | "capacity" | "minor_state_rule" | "minor_lacks_choice" | "minor_threat" | "deceased_on">;

/** Even odds: nobody's real distribution, and not meant to look like one. */
function demographicsOf(random: Random, style: DemographicStyle): Pick<ParticipantRow, DemographicColumns> {
  const groups = RACE_ETHNICITY.codes.slice(0, 7).map(({ code }) => code);
  const first = random.pick(groups);
  const answers = random.weighted([[[first], 82], [[...new Set([first, random.pick(groups)])].sort(), 12], [["DECL"], 3], [["NOTCOLL"], 3]]);
  const details = RACE_ETHNICITY_DETAIL.codes.filter(({ code }) => code.startsWith(`${first}:`)).map(({ code }) => code);
  return {
    race_ethnicity: answers,
    race_ethnicity_detail: answers.includes(first) && details.length > 0 && random.chance(0.25) ? [random.pick(details)] : [],
    race_ethnicity_source: answers.map((code) => labelIn(RACE_ETHNICITY, code)).join("; "),
    ...sexOrGender(random, style),
    ...background(random, style),
  };
}

function sexOrGender(random: Random, style: DemographicStyle): Pick<ParticipantRow, "sex_or_gender" | "sex_or_gender_system" | "sex_or_gender_source"> {
  const set = { TEDS: TEDS_GENDER, HMIS_2024: HMIS_GENDER_2024, HMIS_2026: HMIS_SEX }[style];
  const code = style === "HMIS_2024"
    ? random.weighted([["0", 45], ["1", 45], ["4", 4], ["5", 3], ["99", 3]])
    : random.weighted([[set.codes[0]?.code ?? "", 48], [set.codes[1]?.code ?? "", 49], [style === "TEDS" ? "-9" : "99", 3]]);
  return { sex_or_gender: code, sex_or_gender_system: set.codeSystem, sex_or_gender_source: labelIn(set, code) ?? null };
}

type BackgroundColumns = "veteran" | "veteran_system" | "education" | "education_system" | "insurance" | "insurance_system";

/** HMIS keeps veteran status and none of the other two. */
function background(random: Random, style: DemographicStyle): Pick<ParticipantRow, BackgroundColumns> {
  const veteran = random.chance(0.08);
  const teds = style === "TEDS";
  return {
    veteran: teds ? (veteran ? "1" : "2") : veteran ? "1" : "0",
    veteran_system: teds ? TEDS_VET.codeSystem : HMIS_YES_NO.codeSystem,
    education: teds ? random.weighted([["1", 8], ["2", 25], ["3", 42], ["4", 17], ["5", 5], ["-9", 3]]) : null,
    education_system: teds ? TEDS_EDUC.codeSystem : null,
    insurance: teds ? random.weighted([["1", 8], ["2", 62], ["3", 8], ["4", 18], ["-9", 4]]) : null,
    insurance_system: teds ? TEDS_HLTHINS.codeSystem : null,
  };
}
