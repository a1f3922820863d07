import type { Category } from "../domain/decision";
import { newLocalId, placedId } from "../domain/ids";
import type { DatedEmergency } from "../domain/person-file";
import { type CategoryMask, listOf } from "../privacy/categories";
import { programOf } from "../privacy/organizations";
import type { Judged, PersonAtHand } from "./bench";
import type { AnswerFacts } from "./record";
import type { Situation } from "./situation";

/**
 * 42 CFR 2.51(c): what has to stand in the patient's record after a disclosure in an emergency. The third log, apart
 * from the access audit and the ledger: one entry for each person and answer, written in the statement of both.
 */
export interface PatientRecordEntry {
  readonly jurisdiction: string;
  readonly id: string;
  readonly participantId: string;
  readonly emergencyId: string;
  readonly requestId: string;
  /** RFC 3339 with milliseconds, UTC. */
  readonly at: string;
  readonly recipientAccountId: string;
  /** (c)(1): name and affiliation of the medical personnel. */
  readonly recipientName: string;
  readonly recipientAffiliation: string;
  /** (c)(2): the programs whose records they are, by organization id. */
  readonly disclosedBy: readonly string[];
  /** (c)(4); null: not stated yet. */
  readonly nature: string | null;
  readonly categories: readonly Category[];
  /** Incomplete from then on, it escalates. */
  readonly dueAt: string;
}

interface Shown {
  readonly person: PersonAtHand;
  categories: CategoryMask;
  readonly programs: Set<string>;
}

/** One for each person of whom something was handed over on 2.51. */
export function patientRecordEntries(facts: Pick<AnswerFacts, "at" | "requestId" | "situation" | "served" | "random">): PatientRecordEntry[] {
  const people = new Map<string, Shown>();
  for (const judged of facts.served) addShown(people, judged, facts.situation);
  return [...people.values()].map((shown) => entryOf(facts, shown));
}

function addShown(people: Map<string, Shown>, judged: Judged, situation: Situation): void {
  const mask = inEmergency(judged);
  if (mask === 0) return;
  const { ref } = judged.person;
  const key = placedId(ref.jurisdiction, ref.id);
  let shown = people.get(key);
  if (shown === undefined) people.set(key, (shown = { person: judged.person, categories: 0, programs: new Set<string>() }));
  shown.categories |= mask;
  // The patient asks that program for the accounting.
  shown.programs.add(programOf(situation.prepared.register, judged.slice));
}

/** What of it was handed over and rests on 2.51. */
function inEmergency({ verdict, served }: Judged): CategoryMask {
  return verdict.bases.reduce((mask, { section, categories }) => (section.startsWith("2.51") ? mask | (categories & served) : mask), 0);
}

function entryOf({ at, requestId, situation, random }: Pick<AnswerFacts, "at" | "requestId" | "situation" | "random">, { person, categories, programs }: Shown): PatientRecordEntry {
  const { emergency, ref } = person;
  if (emergency === null) throw new Error("a release in an emergency has no emergency");
  const { account } = situation.viewer;
  const organization = account.organizationId === null ? undefined : situation.directory.organizations.get(account.organizationId);
  return {
    jurisdiction: ref.jurisdiction,
    id: newLocalId(random),
    participantId: ref.id,
    emergencyId: emergency.id,
    requestId,
    at: at.toISOString(),
    recipientAccountId: account.id,
    recipientName: emergency.recipientName ?? account.displayName,
    recipientAffiliation: emergency.recipientAffiliation ?? organization?.name ?? "",
    disclosedBy: [...programs].sort(),
    nature: emergency.nature,
    categories: listOf(categories),
    dueAt: dueAt(emergency, at),
  };
}

const A_DAY = 24 * 3600 * 1000;

/** 2.51(c) says "immediately following": when the emergency is over, and after a day in any case. */
function dueAt({ endsAt }: DatedEmergency, at: Date): string {
  return new Date(Math.min(Date.parse(endsAt), at.getTime() + A_DAY)).toISOString();
}

/** As the insert wants them: the JSON array that it unpacks, and the places whose people it writes about. */
export interface PatientRecord {
  readonly json: string;
  readonly jurisdictions: readonly string[];
}

export function patientRecordOf(entries: readonly PatientRecordEntry[]): PatientRecord | null {
  return entries.length === 0 ? null : { json: JSON.stringify(entries), jurisdictions: entries.map(({ jurisdiction }) => jurisdiction) };
}
