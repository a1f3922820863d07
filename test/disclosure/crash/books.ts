import type { Database } from "../../../src/database/database";
import type { LedgerBody } from "../../../src/disclosure/ledger-body";
import type { Category } from "../../../src/domain/decision";
import { parseGlobalId } from "../../../src/domain/ids";
import type { Asked } from "./clients";

/** What the database says of all answers. */
export interface Books {
  readonly entries: readonly LedgerBody[];
  /** Request ids. */
  readonly audited: ReadonlySet<string>;
}

export async function readBooks(database: Database): Promise<Books> {
  const entries = await database.query<{ body: string }>("test_entries", "SELECT body FROM ledger_entry ORDER BY chain_id, sequence");
  const audits = await database.query<{ id: string }>("test_audits", "SELECT request_id AS id FROM access_audit");
  return { entries: entries.map(({ body }) => JSON.parse(body) as LedgerBody), audited: new Set(audits.map(({ id }) => id)) };
}

/** What an answer, or as much of it as arrived, showed of people. */
interface Shown {
  /** By local id. */
  readonly people: ReadonlyMap<string, ReadonlySet<Category>>;
  readonly consents: ReadonlySet<string>;
}

const FIELDS: Readonly<Record<string, Category>> = { identity: "PARTICIPANT_IDENTITY", enrollment: "ENROLLMENT_STATUS", treatment: "SUD_TREATMENT", demographics: "DEMOGRAPHICS" };

function shownBy({ fate, text }: Asked): Shown {
  const people = new Map<string, Set<Category>>();
  const consents = new Set<string>();
  if (fate === "answered") walk(JSON.parse(text), people, consents);
  else for (const [, id = ""] of text.matchAll(/"id":"([^"]+)"/g)) addPerson(people, id, {});
  return { people, consents };
}

function walk(value: unknown, people: Map<string, Set<Category>>, consents: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const { id, consentIds, consentId } = value as { id?: unknown; consentIds?: string[]; consentId?: string };
  if (typeof id === "string") addPerson(people, id, value);
  for (const consent of [...(consentIds ?? []), ...(consentId === undefined ? [] : [consentId])]) consents.add(consent);
  for (const one of Object.values(value)) walk(one, people, consents);
}

function addPerson(people: Map<string, Set<Category>>, id: string, node: object): void {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== "Participant") return;
  const categories = people.get(parsed.localId) ?? new Set<Category>();
  people.set(parsed.localId, categories);
  for (const [field, category] of Object.entries(FIELDS)) if ((node as Record<string, unknown>)[field] != null) categories.add(category);
}

/** How an answer that reached somebody and the books disagree. */
export class Auditor {
  private readonly byName = new Map<string, LedgerBody>();
  private readonly byId = new Map<string, LedgerBody>();

  constructor(private readonly books: Books) {
    for (const entry of books.entries) {
      this.byName.set(entry.operation, entry);
      this.byId.set(entry.requestId, entry);
    }
  }

  /** Answers that showed people, and what is wrong with each. */
  check(all: readonly Asked[]): { released: number; faults: string[] } {
    const faults: string[] = [];
    let released = 0;
    for (const asked of all) {
      const shown = shownBy(asked);
      if (shown.people.size === 0) continue;
      released += 1;
      const fault = this.faultOf(asked, shown);
      if (fault !== null) faults.push(`${asked.operation} of ${asked.question.as}, ${asked.fate}: ${fault}`);
    }
    return { released, faults };
  }

  entryOf({ operation, question, text }: Asked): LedgerBody | undefined {
    if (question.known === "by name") return this.byName.get(operation);
    return this.byId.get(/"requestId":"([^"]+)"/.exec(text)?.[1] ?? "");
  }

  private faultOf(asked: Asked, { people, consents }: Shown): string | null {
    const entry = this.entryOf(asked);
    if (entry === undefined) return "released and not in the ledger";
    if (!this.books.audited.has(entry.requestId)) return "released and not audited";
    if (entry.purpose !== asked.question.purpose) return "recorded for another purpose";
    const recorded = recordedIn(entry);
    for (const [person, categories] of people) {
      const known = recorded.people.get(person);
      if (known === undefined) return "somebody was released who is not recorded";
      for (const category of categories) if (!known.has(category)) return `${category} of somebody was released and is not recorded`;
    }
    for (const consent of consents) if (!recorded.consents.has(consent)) return "a consent was named and is not recorded";
    const isWhole = asked.fate === "answered" && people.size !== recorded.people.size;
    return isWhole ? "somebody is recorded who was not released" : null;
  }
}

function recordedIn(entry: LedgerBody): Shown {
  const people = new Map<string, Set<Category>>();
  const consents = new Set<string>();
  for (const release of entry.releases) {
    for (const person of release.persons) people.set(person, new Set([...(people.get(person) ?? []), ...release.categories]));
    for (const consent of release.consents ?? []) consents.add(consent);
  }
  return { people, consents };
}
