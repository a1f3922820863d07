import fc from "fast-check";
import { Selection } from "../../src/domain/selection";
import { HostedStore } from "../../src/sites/hosted.store";
import { comparePositions } from "../../src/sites/order";
import type { Candidates, ListAsk, Position, SortKey } from "../../src/sites/site";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { insert, person, place, record } from "../support/place";

const PLACES = ["x", "y"];
const PEOPLE = 30;
const DAYS = ["2025-03-01", "2025-06-30", "2026-01-01"];
const NOBODY: Candidates = { organizationIds: [], consentKeys: [], participantIds: [], orderRecipient: null, redisclosures: false, emergencies: false };

const idOf = (at: number): string => `p${String(at).padStart(2, "0")}`;

/** People of two places; of some the other organization has a record, and most have entered, many on the same day. */
async function settle(database: TestDatabase): Promise<void> {
  for (const slug of PLACES) {
    await database.transaction(async (tx) => {
      await place(tx, slug);
      await insert(tx, "organization", { jurisdiction: slug, id: `other-${slug}`, name: "Other", kind: "CLINIC", federal_ties_known: false, federal_ties: [], covered_entity: false, business_associate: false, medical_personnel: false, public_health_authority: false, classes: [], acts_for: [] });
      await insert(tx, "custody", { jurisdiction: slug, id: "d", source_organization_id: `other-${slug}`, holder_organization_id: `other-${slug}`, made_for: "CARE", no_sud_finding: false, confidential_communication: false, paid_in_full_out_of_pocket: false });
      for (let at = 0; at < PEOPLE; at++) {
        await person(tx, idOf(at), slug);
        if (at % 5 !== 0) await insert(tx, "enrollment", record(`e${String(at)}`, { jurisdiction: slug, project: "LEAD", participant_id: idOf(at), opened_on: DAYS[(at * 7) % 3] }));
        if (at % 4 === 0) await insert(tx, "enrollment", record(`d${String(at)}`, { jurisdiction: slug, project: "OTHER", participant_id: idOf(at), opened_on: "2026-06-01", custody_id: "d" }));
      }
    });
  }
}

const dayOf = (at: number, descending: boolean): string => (at % 5 === 0 ? (descending ? "-infinity" : "infinity") : (DAYS[(at * 7) % 3] ?? ""));

function expected(known: (at: number) => boolean, sort: SortKey | null): Position[] {
  const descending = sort?.descending === true;
  const all = PLACES.flatMap((jurisdiction) => Array.from({ length: PEOPLE }, (_, at) => at).filter(known).map((at) => ({ sort: sort === null ? null : dayOf(at, descending), jurisdiction, id: idOf(at) })));
  return all.sort((a, b) => comparePositions(a, b, descending));
}

const sorts = fc.option(fc.record({ field: fc.constant("OPENED_ON" as const), descending: fc.boolean() }));

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await settle(database);
  });

  async function walked(list: Omit<ListAsk, "after">): Promise<Position[]> {
    const store = new HostedStore(database);
    const given: Position[] = [];
    for (let after: Position | null = null; ; ) {
      const { rows } = await store.rows({ type: "Participant", selection: Selection.union([]), from: { kind: "list", list: { ...list, after } }, children: [], today: "2026-11-30", viewerId: "nobody" });
      given.push(...rows.map((row) => ({ sort: row._s ?? null, jurisdiction: row._j, id: row.id })));
      if (rows.length < list.limit) return given;
      after = given.at(-1) ?? null;
    }
  }

  it("gives the candidates of all places once, in the total order, whether they are few for the page or many, in each order, with a filter and without", async () => {
    const seen = { few: 0, many: 0 };
    const some = fc.uniqueArray(fc.nat({ max: PEOPLE - 1 }), { maxLength: PEOPLE });
    await fc.assert(fc.asyncProperty(sorts, some, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 9 }), async (sort, named, byParty, filtered, limit) => {
      const known = (at: number): boolean => named.includes(at) || (byParty && at % 4 === 0);
      const candidates = { ...NOBODY, participantIds: named.map(idOf), organizationIds: byParty ? PLACES.map((slug) => `other-${slug}`) : [] };
      const filter = filtered ? { openedFrom: DAYS[1] } : {};
      const passes = (at: number): boolean => !filtered || at % 4 === 0 || (at % 5 !== 0 && (DAYS[(at * 7) % 3] ?? "") >= (DAYS[1] ?? ""));
      const found = await walked({ jurisdictions: PLACES, candidates, filter, sort, limit });
      expect(found).toEqual(expected((at) => known(at) && passes(at), sort));
      const count = Array.from({ length: PEOPLE }, (_, at) => at).filter(known).length;
      seen[count > limit * 4 ? "many" : "few"] += 1;
    }), { numRuns: 60 });
    expect(Math.min(seen.few, seen.many)).toBeGreaterThan(5);
  });
});
