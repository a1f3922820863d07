import type { EmergencyEntry } from "../domain/emergency-entry";
import { placedId } from "../domain/ids";
import { HubError } from "../domain/errors";
import type { Selection } from "../domain/selection";
import { CATEGORY_BIT } from "../privacy/categories";
import { keeperOf } from "../privacy/keeping";
import { type Disclosed, redact } from "../privacy/redact";
import type { FiledEntry } from "../sites/emergencies.store";
import type { Key, Position, RawRow } from "../sites/site";
import { jurisdictionsAsked, MOST_ROWS, pageSize, unnoticedLimit } from "./arguments";
import { type Judged, serve } from "./bench";
import { NOBODY } from "./by-key";
import { type AnyConnection, connectionOf, type Placed } from "./connection";
import { cursorSealer } from "./cursor";
import type { EntryArgs } from "./door";
import { personRows } from "./named-person";
import type { Operation } from "./operation";
import { personRef } from "./reader";
import { setKey } from "./row-key";
import type { Situation } from "./situation";

type Entry = Disclosed<EmergencyEntry & { jurisdiction: { slug: string } }>;

interface Filled {
  readonly rows: (Placed & { readonly node: Entry })[];
  readonly judged: Judged[];
  more: boolean;
}

const MOST_TRIES = 5;

/**
 * 42 CFR 2.51(c): the entries of the viewer's own program, judged person by person. That somebody was treated in an
 * emergency is information about them: what is shown of it goes into the ledger like any other record.
 */
export async function entriesPage(operation: Operation, args: EntryArgs, connection: Selection): Promise<Disclosed<AnyConnection>> {
  await operation.mayAskOfPersons();
  const size = pageSize(args.first);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const situation = await operation.situation();
    if (!situation.viewer.account.privacyOfficer) operation.refuse("ROLE_REFUSED");
    operation.keptHere(situation.viewer.account.jurisdiction);
    const jurisdictions = jurisdictionsAsked({ jurisdictions: args.jurisdiction == null ? null : [args.jurisdiction] }, situation.directory);
    const sealer = sealerOf(operation, situation, args, jurisdictions);
    const filled = await fill(operation, situation, args, { jurisdictions, size, after: args.after == null ? null : sealer.open(args.after) });
    if (filled === null) continue;
    handOver(operation, jurisdictions, filled);
    return connectionOf(connection, { rows: filled.rows, hasNextPage: filled.more, seal: (row) => sealer.seal(placeOf(row)), sites: () => [], notice: () => null }) as Disclosed<AnyConnection>;
  }
  throw new HubError("DATABASE_UNAVAILABLE");
}

function sealerOf({ house, ask }: Operation, { viewer }: Situation, args: EntryArgs, jurisdictions: readonly string[]) {
  return cursorSealer(house.cursorKey, house.random, [viewer.account.id, ask.purpose, "EmergencyEntry", jurisdictions, args.incomplete ?? null]);
}

function placeOf({ sort, node, id }: Placed): Position {
  return { sort, jurisdiction: node.jurisdiction.slug, id };
}

interface Page {
  readonly jurisdictions: readonly string[];
  readonly size: number;
  readonly after: Position | null;
}

/** Null if the viewer or the directory changed meanwhile: where to look depends on them. */
async function fill(operation: Operation, situation: Situation, args: EntryArgs, page: Page): Promise<Filled | null> {
  const filled: Filled = { rows: [], judged: [], more: false };
  let { after } = page;
  for (let limit = unnoticedLimit(page.size); ; limit = Math.min(limit * 4, 2 * MOST_ROWS)) {
    const entries = await operation.house.emergencies.entries({ jurisdictions: page.jurisdictions, candidates: situation.candidates, incomplete: args.incomplete ?? null, after, limit });
    const people = await judgedPeople(operation, entries);
    if (operation.standing !== situation) return null;
    addShown(operation, filled, page.size, entries, people);
    const last = entries.at(-1);
    if (filled.more || last === undefined || entries.length < limit) return filled;
    after = { sort: last.at, jurisdiction: last.jurisdiction, id: last.id };
  }
}

/** Of these entries' people, those whose program the viewer keeps the registers of. One read for all, and for none. */
async function judgedPeople(operation: Operation, entries: readonly FiledEntry[]): Promise<ReadonlyMap<string, Judged>> {
  const keys = new Map<string, Key>(entries.map(({ jurisdiction, participantId }) => [placedId(jurisdiction, participantId), { jurisdiction, id: participantId }]));
  const rows = await personRows(operation, keys.size === 0 ? [NOBODY] : [...keys.values()]);
  const judged = rows.map((row) => [placedId(row._j, row.id), judgedAsOfficer(operation, row)] as const);
  return new Map(judged.flatMap(([id, one]) => (one === null ? [] : [[id, one]])));
}

function judgedAsOfficer(operation: Operation, row: RawRow): Judged | null {
  const person = operation.bench.person(personRef(row));
  const judged = person === null ? null : operation.bench.judge(person, row._c, row._t, CATEGORY_BIT.DISCLOSURE_LOG);
  if (judged === null || (judged.verdict.released & CATEGORY_BIT.DISCLOSURE_LOG) === 0) return null;
  return keeperOf("EMERGENCY_ENTRY", judged.verdict, operation.standing.viewer.account) === null ? null : judged;
}

function addShown(operation: Operation, filled: Filled, size: number, entries: readonly FiledEntry[], people: ReadonlyMap<string, Judged>): void {
  for (const entry of entries) {
    const judged = people.get(placedId(entry.jurisdiction, entry.participantId));
    if (judged === undefined) continue;
    if (filled.rows.length === size) {
      filled.more = true;
      return;
    }
    filled.judged.push(judged);
    filled.rows.push({ node: shaped(operation, entry), sort: entry.at, id: entry.id });
  }
}

function shaped({ now, standing: { directory } }: Operation, entry: FiledEntry): Entry {
  const { id, at, recipientName, recipientAffiliation, nature, categories, dueAt, jurisdiction, participantId, disclosedBy } = entry;
  const complete = nature !== null;
  const names = disclosedBy.map((organization) => directory.organizations.get(organization)?.name ?? organization);
  // Milliseconds against whole seconds: compared as instants.
  const escalated = !complete && Date.parse(dueAt) <= Date.parse(now);
  const row = { id, at: `${at.slice(0, 19)}Z`, recipientName, recipientAffiliation, disclosedBy: names, nature, categories, complete, escalated, jurisdiction: { slug: jurisdiction } };
  const node = redact<EmergencyEntry & { jurisdiction: { slug: string } }>("EmergencyEntry", row, CATEGORY_BIT.DISCLOSURE_LOG);
  setKey(node, { jurisdiction, id, participantId, referralId: null });
  return node;
}

function handOver(operation: Operation, jurisdictions: readonly string[], { rows, judged }: Filled): void {
  for (const one of judged) serve(one, CATEGORY_BIT.DISCLOSURE_LOG);
  for (const slug of jurisdictions) {
    const shown = rows.filter(({ node }) => node.jurisdiction.slug === slug).length;
    operation.note(slug, { rows: shown, effects: { PERMIT: shown }, rules: {} });
  }
}
