import { createHash } from "node:crypto";
import { addAccounts, addNationalAccounts } from "./accounts";
import { addAgreements } from "./agreements";
import { addAssignments } from "./caseload";
import { addCare } from "./care";
import { citiesOf, type City } from "./cities";
import { addClinical, type ReceivedUnder } from "./clinical";
import { addConsents } from "./consents";
import { dayText, instantText } from "./dates";
import { add, type Draft, type DraftOptions, openDraft, SEED_SYSTEM, type Standing, windowsOf } from "./draft";
import { addEnrollments, addStatusPeriods, type Enrolled } from "./enrollments";
import { addMatters, type WrittenMatter } from "./matters";
import { addNationalOrganizations, addOrganizations } from "./organizations";
import { addOutcomes } from "./outcomes";
import { addPerson, type Person } from "./people";
import { addProviders } from "./providers";
import { addReferrals } from "./referrals";
import { addRegisters } from "./registers";
import { addRelations } from "./relations";
import { releasesOf } from "./releases";
import { type Rows, type Table, TABLES } from "./rows";
import { SCALES, type Scale } from "./scale";
import { type ScenarioName, scenariosFor } from "./scenarios";

export interface DemoOptions {
  readonly seed: number;
  /** Reference instant: everything happened before it. Equal options give equal rows, byte for byte. */
  readonly now: Date;
  readonly scale: Scale["name"];
}

/** One jurisdiction as it is to be written, and what the seed meant by it. */
export interface DemoJurisdiction {
  readonly slug: string;
  readonly rows: Rows;
  /** Per consent: usable, or the one thing that is wrong with it. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** Per scenario: the person who plays it. */
  readonly cast: ReadonlyMap<ScenarioName, string>;
}

/** Lewis County, WA: 419 referrals of 378 people. */
const REFERRALS_PER_PERSON = 419 / 378;

/** Raised whenever equal options no longer give the rows of the release before. */
const MAPPING_VERSION = "seed 1";

/** Of the demo that a first start writes. */
export const DEMO_SEED = 20_260_216;

/** Where the demo has rows: national first, as the cities' agreements and consents name its hub. */
export function demoSlugs(scale: Scale["name"]): readonly string[] {
  return [NATIONAL, ...citiesOf(scale).map(({ slug }) => slug)];
}

/** Every jurisdiction, one at a time, so that the benchmark's never all lie in memory together. */
export function* demoRows(options: DemoOptions): Generator<DemoJurisdiction> {
  for (const slug of demoSlugs(options.scale)) yield demoJurisdiction(options, slug);
}

/** One jurisdiction's rows do not depend on whether those of another were made. */
export function demoJurisdiction({ seed, now, scale }: DemoOptions, slug: string): DemoJurisdiction {
  const options: DraftOptions = { seed, now, scale: SCALES[scale] };
  if (slug === NATIONAL) return nationalRows(options);
  const cities = citiesOf(scale);
  const index = cities.findIndex((city) => city.slug === slug);
  const city = cities[index];
  if (city === undefined) throw new RangeError(`the demo has no jurisdiction ${slug}`);
  return cityRows(city, index, options);
}

export const NATIONAL = "national";

/** The bureau and the hub need a place of their own, which is no city. */
function nationalRows(options: DraftOptions): DemoJurisdiction {
  const draft = openDraft(NATIONAL, options);
  add(draft, "jurisdiction", {
    slug: NATIONAL,
    name: "National (demo)",
    state: "US",
    county_geoid: null,
    place_geoid: null,
    phase: "LIVE",
    doors: [],
    time_zone: "America/New_York",
    launch_date: null,
    synthetic: true,
  });
  addNationalOrganizations(draft);
  addNationalAccounts(draft);
  return closeDraft(draft);
}

function cityRows(city: City, index: number, options: DraftOptions): DemoJurisdiction {
  const draft = openDraft(city.slug, options);
  draft.names.set("national/hub", "LEAD Hub (demo)");
  addPlace(draft, city);
  addOrganizations(draft, city);
  addAccounts(draft, city);
  if (city.phase === "LIVE") addAgreements(draft, city);
  const providers = addProviders(draft, city);
  const people = addPeople(draft, city, index);
  const watches = addAssignments(draft, city, people.flatMap(({ enrolled }) => enrolled));
  for (const { enrolled, received } of people) {
    for (const one of enrolled) {
      addCare(draft, one, watches.get(one.id) ?? [], providers);
      addClinical(draft, one, received);
      addOutcomes(draft, one);
    }
  }
  if (city.phase === "LIVE") addRelations(draft, city, people.flatMap(({ enrolled }) => enrolled), people.flatMap(({ matters }) => matters));
  return closeDraft(draft);
}

interface WrittenPerson {
  readonly person: Person;
  readonly enrolled: readonly Enrolled[];
  readonly matters: readonly WrittenMatter[];
  readonly received: ReceivedUnder;
}

function addPeople(draft: Draft, city: City, index: number): WrittenPerson[] {
  const live = city.phase === "LIVE";
  const count = live ? (draft.scale.participantsPerLiveCity ?? city.participants) : city.participants;
  const scenarios = live ? scenariosFor(city.slug, index, draft.scale.plain) : [];
  const releases = live ? releasesOf(draft, city) : null;
  // Who plays a scenario is referred once, so the others make up for it.
  const referredTwice = ((REFERRALS_PER_PERSON - 1) * count) / Math.max(1, count - scenarios.length);
  return Array.from({ length: count }, (_, at) => {
    const person = addPerson(draft, city, at + 1, scenarios[at] ?? null, referredTwice);
    const referrals = addReferrals(draft, city, person);
    addStatusPeriods(draft, person);
    const enrolled = addEnrollments(draft, person, referrals);
    if (releases === null) return { person, enrolled, matters: [], received: { fromTreatment: undefined, tpo: undefined } };
    const matters = addMatters(draft, person, referrals);
    const received = addConsents(draft, { person, enrolled, matters }, releases);
    addRegisters(draft, city, person, enrolled[0]?.stay.opened ?? null);
    return { person, enrolled, matters, received };
  });
}

function addPlace(draft: Draft, city: City): void {
  add(draft, "jurisdiction", {
    slug: city.slug,
    name: `${city.county} ${city.state} (${city.name}, demo)`,
    state: city.state,
    county_geoid: city.countyGeoid,
    place_geoid: city.placeGeoid,
    phase: city.phase,
    doors: city.doors.map(([door]) => door),
    time_zone: city.timeZone,
    launch_date: city.launchDate,
    synthetic: true,
  });
  for (const { from, to, days } of windowsOf(city, draft.today)) {
    add(draft, "intake_window", { jurisdiction: draft.slug, valid_from: dayText(from), valid_to: to === null ? null : dayText(to), days });
  }
}

/** The load is written last, as it counts the rest. */
function closeDraft(draft: Draft): DemoJurisdiction {
  const { seed, scale } = draft.options;
  const counts = Object.fromEntries(TABLES.filter((table) => table !== "load" && draft.rows[table].length > 0).map((table: Table) => [table, draft.rows[table].length]));
  add(draft, "load", {
    jurisdiction: draft.slug,
    id: draft.loadId,
    source_system: SEED_SYSTEM,
    mapping_version: MAPPING_VERSION,
    file_digest: createHash("sha256").update(JSON.stringify([MAPPING_VERSION, seed, scale.name, draft.now, draft.slug])).digest("hex"),
    started_at: instantText(draft.now),
    as_of: instantText(draft.now),
    synthetic: true,
    counts,
  });
  return { slug: draft.slug, rows: draft.rows, standing: draft.standing, cast: draft.cast as ReadonlyMap<ScenarioName, string> };
}
