import fc from "fast-check";
import { type Failure, mergePage } from "../../src/sites/merge";
import { comparePositions } from "../../src/sites/order";
import type { Position } from "../../src/sites/site";
import { BEGINNING, walkAfter, type WalkPosition } from "../../src/sites/standing";
import { type Behaviour, FakeSite, lastOf, pageOf, type WalkTerms } from "./fake-sites";
import { VirtualTime } from "./virtual-time";

const FAILURES: readonly Failure[] = ["TIMED_OUT", "UNREACHABLE", "INVALID_ANSWER", "CIRCUIT_OPEN", "REFUSED"];
const PLACES = ["albany-ny", "bangor-me", "charleston-wv", "durham-nc", "seattle-wa", "zanesville-oh"];
const SOFT = 250;

const text = ({ sort, jurisdiction, id }: Position): string => `${sort ?? ""}|${jurisdiction}|${id}`;
const textsOf = (rows: readonly { readonly position: Position }[]): string[] => rows.map(({ position }) => text(position));

interface World {
  readonly sites: readonly FakeSite[];
  readonly terms: WalkTerms;
  /** Of every row of every site. */
  readonly all: ReadonlySet<string>;
}

/** Sites of one or two places each, with rows whose sort keys often tie; each answers `faults` questions as it likes, and then in time. */
function world(faulty: boolean): fc.Arbitrary<World> {
  const lost = fc.option(fc.record({ place: fc.integer({ min: 0, max: 1 }), given: fc.integer({ min: 0, max: 3 }), failure: fc.constantFrom(...FAILURES) }));
  const behaviour: fc.Arbitrary<Behaviour> = fc.record({ latency: fc.constantFrom(1, 20, 240, 260, 900, 6000), failure: faulty ? fc.option(fc.constantFrom(...FAILURES), { freq: 2 }) : fc.constant(null), lost: faulty ? lost : fc.constant(null) });
  const row = fc.record({ sort: fc.constantFrom("a", "b", "é", "\u{1F600}", "\uFB01", "infinity", "-infinity"), id: fc.integer({ min: 0, max: 40 }), place: fc.boolean() });
  const site = fc.record({ rows: fc.uniqueArray(row, { maxLength: 14, selector: ({ id, place }) => `${String(id)}${String(place)}` }), faults: fc.array(behaviour, { maxLength: faulty ? 5 : 0 }), isOwn: fc.boolean() });
  return fc
    .record({ sites: fc.array(site, { minLength: 1, maxLength: 3 }), size: fc.integer({ min: 1, max: 9 }), descending: fc.boolean(), sorted: fc.boolean(), byDay: fc.boolean() })
    .map(({ sites, size, descending, sorted, byDay }) => {
      const terms = { size, descending: descending && sorted, softDeadline: SOFT, byPlace: !sorted, byDay: sorted && byDay };
      const made = sites.map(({ rows, faults, isOwn }, index) => {
        const places = PLACES.filter((_, at) => at % 3 === index);
        const positions = rows.map(({ sort, id, place }) => ({ position: { sort: sorted ? sort : null, jurisdiction: places[place ? 1 : 0] ?? "", id: String(id).padStart(2, "0") } }));
        positions.sort((a, b) => comparePositions(a.position, b.position, terms.descending));
        return new FakeSite(String(index), places, positions, (question) => faults[question] ?? { latency: 5, failure: null }, isOwn && index === 0);
      });
      return { sites: made, terms, all: new Set(made.flatMap(({ rows }) => textsOf(rows))) };
    });
}

interface Walked {
  readonly given: readonly string[];
  readonly pages: number;
  readonly end: WalkPosition;
}

/** Until a page says that nothing follows, and on from there while somebody owes. */
async function walk({ sites, terms }: World, start: WalkPosition, patience: number): Promise<Walked> {
  const time = new VirtualTime();
  const given: string[] = [];
  let at = start;
  let idle = 0;
  for (let pages = 1; ; pages++) {
    const page = await pageOf(sites, at, terms, time);
    given.push(...textsOf(page.rows));
    at = lastOf(page, terms.descending);
    if (pages > 500) throw new Error("the walk does not end");
    if (page.more) continue;
    const owes = page.standings.some(({ status, lost }) => status !== "ANSWERED" || lost.size > 0);
    idle = owes ? idle + 1 : patience;
    if (idle >= patience) return { given, pages, end: at };
  }
}

describe("a walk through many sites", () => {
  it("gives every row of every site once, whatever the page size, the order and who answers late, fails and comes back", async () => {
    await fc.assert(
      fc.asyncProperty(world(true), async (one) => {
        const { given } = await walk(one, BEGINNING, 12);
        expect([...given].sort()).toEqual([...one.all].sort());
      }),
      { numRuns: 400 },
    );
  });

  it("keeps the total order where everybody answers in time", async () => {
    await fc.assert(
      fc.asyncProperty(world(false), async (one) => {
        const { given } = await walk(one, BEGINNING, 1);
        const inOrder = one.sites.flatMap(({ rows }) => rows).sort((a, b) => comparePositions(a.position, b.position, one.terms.descending));
        expect(given).toEqual(textsOf(inOrder));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the order within a page and within a place, whoever fails", async () => {
    await fc.assert(
      fc.asyncProperty(world(true), async ({ sites, terms }) => {
        const time = new VirtualTime();
        let at = BEGINNING;
        const byPlace = new Map<string, Position>();
        for (let pages = 0; pages < 60; pages++) {
          const page = await pageOf(sites, at, terms, time);
          page.rows.forEach(({ position }, index) => {
            const before = page.rows[index - 1]?.position;
            if (before !== undefined) expect(comparePositions(before, position, terms.descending)).toBeLessThan(0);
            const last = byPlace.get(position.jurisdiction);
            if (last !== undefined) expect(comparePositions(last, position, terms.descending)).toBeLessThan(0);
            byPlace.set(position.jurisdiction, position);
          });
          at = lastOf(page, terms.descending);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("goes on from the cursor of any row as if the page had ended there", async () => {
    await fc.assert(
      fc.asyncProperty(world(true), fc.nat(), fc.nat({ max: 3 }), async (one, at, before) => {
        const time = new VirtualTime();
        const given: string[] = [];
        let start = BEGINNING;
        for (let pages = 0; pages < before; pages++) {
          const page = await pageOf(one.sites, start, one.terms, time);
          given.push(...textsOf(page.rows));
          start = lastOf(page, one.terms.descending);
        }
        const page = await pageOf(one.sites, start, one.terms, time);
        if (page.rows.length === 0) return;
        const place = at % page.rows.length;
        given.push(...textsOf(page.rows.slice(0, place + 1)));
        const { given: rest } = await walk(one, walkAfter(page, place, one.terms.descending), 12);
        expect([...given, ...rest].sort()).toEqual([...one.all].sort());
      }),
      { numRuns: 300 },
    );
  });

  it("ends with a cursor to go on from where a site stays dead, and goes on from there when it is back", async () => {
    await fc.assert(
      fc.asyncProperty(world(false), fc.constantFrom(...FAILURES), async (one, failure) => {
        const [dead, ...alive] = one.sites;
        if (dead === undefined || dead.isOwn) return;
        let isDead = true;
        const mortal = new FakeSite(dead.name, dead.jurisdictions, dead.rows, () => ({ latency: 5, failure: isDead ? failure : null }));
        const mixed = { ...one, sites: [mortal, ...alive] };
        const first = await walk(mixed, BEGINNING, 1);
        expect([...first.given].sort()).toEqual(alive.flatMap(({ rows }) => textsOf(rows)).sort());
        isDead = false;
        const { given } = await walk(mixed, first.end, 1);
        expect(given).toEqual(textsOf(dead.rows));
      }),
      { numRuns: 200 },
    );
  });

  it("names a place that does not answer its site, gives the other places of the same site whole, and goes on with it when it is back", async () => {
    await fc.assert(
      fc.asyncProperty(world(false), fc.constantFrom(...FAILURES), fc.integer({ min: 0, max: 2 }), async (one, failure, given) => {
        const [state, ...others] = one.sites;
        const [served, silent] = state?.jurisdictions ?? [];
        if (state === undefined || served === undefined || silent === undefined || state.isOwn) return;
        let isDead = true;
        const mortal = new FakeSite(state.name, state.jurisdictions, state.rows, () => ({ latency: 5, failure: null, lost: isDead ? { place: 1, given, failure } : null }));
        const mixed = { ...one, sites: [mortal, ...others] };
        const page = await pageOf(mixed.sites, BEGINNING, one.terms, new VirtualTime());
        expect(page.standings.map(({ status, lost }) => [status, [...lost]])).toEqual(page.standings.map((_, at) => ["ANSWERED", at === 0 ? [[silent, failure]] : []]));
        const first = await walk(mixed, BEGINNING, 1);
        const isOwed = (text_: string) => text_.includes(`|${silent}|`);
        expect(first.given.filter((row) => !isOwed(row)).sort()).toEqual([...one.all].filter((row) => !isOwed(row)).sort());
        isDead = false;
        const { given: rest } = await walk(mixed, first.end, 1);
        expect([...first.given, ...rest].sort()).toEqual([...one.all].sort());
      }),
      { numRuns: 200 },
    );
  });

  it("does not take back in the same page a place that was given up on, though it answers the next question", async () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({ position: { sort: String(at).padStart(2, "0"), jurisdiction: at % 2 === 0 ? "albany-ny" : "bangor-me", id: "a" } }));
    const state = new FakeSite("state", ["albany-ny", "bangor-me"], rows, (question) => ({ latency: 1, failure: null, lost: question === 0 ? { place: 1, given: 1, failure: "UNREACHABLE" } : null }));
    const empty = Array.from({ length: 5 }, (_, at) => new FakeSite(String(at), [`empty-${String(at)}`], [], () => ({ latency: 1, failure: null })));
    const terms = { size: 8, descending: false, softDeadline: SOFT };
    const page = await pageOf([state, ...empty], BEGINNING, terms, new VirtualTime());
    expect([page.rows.map(({ position: { sort } }) => sort), state.asked > 1]).toEqual([["00", "01", "02", "04", "06", "08", "10"], true]);
    const next = await pageOf([state, ...empty], lastOf(page, false), terms, new VirtualTime());
    expect(next.rows.map(({ position: { sort } }) => sort)).toEqual(["03", "05", "07", "09", "11"]);
  });

  it("waits for nobody longer than the soft deadline after the first rows", async () => {
    const rows = (jurisdiction: string) => [..."abc"].map((id) => ({ position: { sort: null, jurisdiction, id } }));
    const quick = new FakeSite("quick", ["albany-ny"], rows("albany-ny"), () => ({ latency: 40, failure: null }));
    const slow = new FakeSite("slow", ["bangor-me"], rows("bangor-me"), () => ({ latency: 10_000, failure: null }));
    const time = new VirtualTime();
    const page = await pageOf([quick, slow], BEGINNING, { size: 10, descending: false, softDeadline: SOFT }, time);
    expect(time.now).toBe(40 + SOFT);
    expect(page.standings.map(({ status, milliseconds }) => [status, milliseconds])).toEqual([["ANSWERED", 40], ["TIMED_OUT", 40 + SOFT]]);
    expect(page.rows).toHaveLength(3);
    expect(page.more).toBe(true);
  });

  it("waits for a slow site where nobody else has anything", async () => {
    const empty = new FakeSite("empty", ["albany-ny"], [], () => ({ latency: 1, failure: null }));
    const slow = new FakeSite("slow", ["bangor-me"], [{ position: { sort: null, jurisdiction: "bangor-me", id: "a" } }], () => ({ latency: 3000, failure: null }));
    const page = await pageOf([empty, slow], BEGINNING, { size: 10, descending: false, softDeadline: SOFT }, new VirtualTime());
    expect(page.rows).toHaveLength(1);
  });

  it("asks in handfuls, each twice as large as the one before, and first whoever is asked for most", async () => {
    const places = Array.from({ length: 20 }, (_, at) => `place-${String(at).padStart(2, "0")}`);
    const said: string[] = [];
    const streams = [...places].reverse().map((place) => ({
      jurisdictions: [place], start: null, isOwn: false,
      read: (_after: Position | null, first: number) => {
        said.push(`${place} ${String(first)}`);
        return Promise.resolve({ status: "ANSWERED" as const, rows: [], more: false, end: null });
      },
    }));
    const turn = () => {
      said.push("turn");
      return Promise.resolve();
    };
    const time = new VirtualTime();
    await time.until(mergePage(streams, { size: 10, descending: false, byPlace: true, softDeadline: SOFT, wait: time.wait, turn, clock: () => time.now }));
    expect(said[0]).toBe("place-00 10");
    expect(said.map((one, at) => (one === "turn" ? at : null)).filter((at) => at !== null)).toEqual([2, 7, 16]);
    expect(said.filter((one) => one !== "turn")).toHaveLength(places.length);
  });

  it("is not brought down by a read of its own that fails while the others are still being asked", async () => {
    const own = { jurisdictions: ["albany-ny"], start: null, isOwn: true, read: () => Promise.reject(new Error("the directory changed")) };
    const others = Array.from({ length: 5 }, (_, at) => ({ jurisdictions: [`place-${String(at)}`], start: null, isOwn: false, read: () => Promise.resolve({ status: "ANSWERED" as const, rows: [], more: false, end: null }) }));
    const turn = () => new Promise<void>((resolve) => { setImmediate(resolve); });
    const time = new VirtualTime();
    await expect(mergePage([own, ...others], { size: 10, descending: false, softDeadline: SOFT, wait: time.wait, turn, clock: () => time.now })).rejects.toThrow("the directory changed");
  });
});
