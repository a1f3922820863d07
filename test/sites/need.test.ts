import { BEGINNING } from "../../src/sites/standing";
import { FakeSite, pageOf } from "./fake-sites";
import { VirtualTime } from "./virtual-time";

const PLACES = ["albany-ny", "bangor-me", "charleston-wv", "durham-nc", "seattle-wa", "zanesville-oh"];
const SOFT = 250;

describe("how many rows a page asks of whom", () => {
  class Counting extends FakeSite {
    readonly asks: number[] = [];

    override answer(...parameters: Parameters<FakeSite["answer"]>) {
      this.asks.push(parameters[3]);
      return super.answer(...parameters);
    }
  }

  const terms = { size: 100, descending: false, softDeadline: SOFT };

  it("asks of each site for no more than the page needs", async () => {
    const sites = PLACES.map((place, index) => new Counting(place, [place], [], () => ({ latency: index, failure: null })));
    await pageOf(sites, BEGINNING, terms, new VirtualTime());
    expect(sites.map(({ asks }) => asks)).toEqual(sites.map(() => [Math.ceil(200 / 6) + 1]));
  });

  const inOrder = (count: number) => Array.from({ length: count }, (_, at) => `place-${String(at).padStart(2, "0")}`);
  const rowsOf = (jurisdiction: string, count: number) => Array.from({ length: count }, (_, id) => ({ position: { sort: null, jurisdiction, id: String(id).padStart(3, "0") } }));
  const byPlace = { ...terms, byPlace: true };

  it("asks the first place for the whole page, and of the others for no more than shows that they answer, where rows come in the order of places", async () => {
    const places = inOrder(64);
    // Whoever is asked first need not be first in the order.
    const sites = [...places].reverse().map((place) => new Counting(place, [place], rowsOf(place, 200), () => ({ latency: 10, failure: null })));
    const page = await pageOf(sites, BEGINNING, byPlace, new VirtualTime());
    expect(page.rows.every(({ position }) => position.jurisdiction === places[0])).toBe(true);
    expect(sites.map(({ asks }) => asks).reverse()).toEqual(places.map((_, at) => (at === 0 ? [100] : [1])));
    const next = await pageOf(sites, { base: { sort: null, jurisdiction: places[2] ?? "", id: "150" }, others: [] }, byPlace, new VirtualTime());
    expect(next.rows.map(({ position: { jurisdiction } }) => jurisdiction)).toEqual([...rowsOf("place-02", 49), ...rowsOf("place-03", 51)].map(({ position: { jurisdiction } }) => jurisdiction));
    expect(sites.map(({ asks }) => asks.slice(1)).reverse().slice(0, 5)).toEqual([[1], [1], [100], [1, 50], [1]]);
  });

  it("asks twice as many places at once with each round that did not fill the page, where places are small", async () => {
    const places = inOrder(64);
    const sites = places.map((place) => new Counting(place, [place], rowsOf(place, 5), () => ({ latency: 10, failure: null })));
    const time = new VirtualTime();
    const page = await pageOf(sites, BEGINNING, byPlace, time);
    expect([page.rows.length, page.more]).toEqual([100, true]);
    expect(time.now).toBeLessThanOrEqual(60);
    expect(sites.slice(40).every(({ asks }) => asks.length === 1)).toBe(true);
  });

  it("asks the place behind one that lets wait, half way to the deadline, so that there is a page to show", async () => {
    const [late = "", ...others] = inOrder(8);
    const slow = new Counting(late, [late], rowsOf(late, 200), () => ({ latency: 10_000, failure: null }));
    const sites = [slow, ...others.map((place) => new Counting(place, [place], rowsOf(place, 200), () => ({ latency: 10, failure: null })))];
    const time = new VirtualTime();
    const page = await pageOf(sites, BEGINNING, byPlace, time);
    expect(time.now).toBe(10 + SOFT);
    expect(page.rows.map(({ position: { jurisdiction } }) => jurisdiction)).toEqual(Array.from({ length: 100 }, () => others[0]));
    expect(page.standings.map(({ status }) => status)).toEqual(["TIMED_OUT", ...others.map(() => "ANSWERED")]);
    expect(sites.map(({ asks }) => asks)).toEqual([[100], [1, 99], ...others.slice(1).map(() => [1])]);
  });

  it("ends a page whose next row would not be known in time, and calls nobody late whom it did not ask again", async () => {
    const rows = (jurisdiction: string, count: number) => Array.from({ length: count }, (_, id) => ({ position: { sort: String(id).padStart(3, "0"), jurisdiction, id: "a" } }));
    const dead = new Counting("dead", ["albany-ny"], rows("albany-ny", 9), () => ({ latency: 10_000, failure: null }));
    const sites = [dead, ...PLACES.slice(1).map((place) => new Counting(place, [place], rows(place, 50), () => ({ latency: 10, failure: null })))];
    const time = new VirtualTime();
    const uneven = { ...terms, size: 100 };
    sites[1] = new Counting("bangor-me", ["bangor-me"], rows("bangor-me", 50).map(({ position }, at) => ({ position: { ...position, sort: `000-${String(at).padStart(2, "0")}` } })), () => ({ latency: 10, failure: null }));
    const page = await pageOf(sites, BEGINNING, uneven, time);
    expect(time.now).toBe(10 + SOFT);
    expect(page.rows.length).toBeLessThan(100);
    expect(page.rows.length).toBeGreaterThan(0);
    expect([page.more, page.standings.map(({ status }) => status)]).toEqual([true, ["TIMED_OUT", ...sites.slice(1).map(() => "ANSWERED")]]);
    expect(sites.slice(1).every(({ asks }) => asks.length === 1)).toBe(true);
  });

  it("asks whoever runs out for no more than its share again, where all have their part of the page", async () => {
    const places = Array.from({ length: 20 }, (_, at) => `place-${String(at).padStart(2, "0")}`);
    // The first has every third row until all of its rows are before those of the others.
    const rows = (jurisdiction: string, at: number) => Array.from({ length: 100 }, (_, id) => ({ position: { sort: String(id * (at === 0 ? 3 : 10) + at).padStart(6, "0"), jurisdiction, id: String(id) } }));
    const sites = places.map((place, at) => new Counting(place, [place], rows(place, at), () => ({ latency: 10, failure: null })));
    const page = await pageOf(sites, BEGINNING, terms, new VirtualTime());
    expect(page.rows).toHaveLength(100);
    const [first, ...others] = sites.map(({ asks }) => asks);
    expect(others.every((asks) => asks.length === 1)).toBe(true);
    expect(first?.[0]).toBe(11);
    expect(first?.slice(1).every((asked) => asked <= 11)).toBe(true);
  });

  it("asks those that will run out alike in one round, for what they will likely have of the rest", async () => {
    const places = inOrder(64);
    // Seven places have all that is new, and have as much of it.
    const rows = (jurisdiction: string, at: number) => Array.from({ length: 60 }, (_, id) => ({ position: { sort: String(at < 7 ? id : 500 + id).padStart(3, "0"), jurisdiction, id: "a" } }));
    const sites = places.map((place, at) => new Counting(place, [place], rows(place, at), () => ({ latency: 10, failure: null })));
    const time = new VirtualTime();
    const page = await pageOf(sites, BEGINNING, { ...terms, size: 100 }, time);
    expect([page.rows.length, time.now]).toEqual([100, 20]);
    expect(sites.map(({ asks }) => asks.length)).toEqual(places.map((_, at) => (at < 7 ? 2 : 1)));
    expect(Math.max(...sites.map(({ asks }) => asks[1] ?? 0))).toBeLessThanOrEqual(20);
  });

  it("asks place by place, many at once, where what they have is of one day", async () => {
    const places = inOrder(64);
    const rows = (jurisdiction: string) => Array.from({ length: 60 }, (_, id) => ({ position: { sort: id < 17 ? "2026-11-30" : "2026-11-29", jurisdiction, id: String(id).padStart(3, "0") } }));
    const sites = places.map((place) => new Counting(place, [place], rows(place), () => ({ latency: 10, failure: null })));
    const time = new VirtualTime();
    const page = await pageOf(sites, BEGINNING, { ...terms, descending: true, byDay: true, size: 100 }, time);
    expect(page.rows.map(({ position: { jurisdiction } }) => jurisdiction)).toEqual(places.flatMap((place) => Array.from({ length: 17 }, () => place)).slice(0, 100));
    expect([time.now, sites.flatMap(({ asks }) => asks.slice(1))]).toEqual([10, []]);
  });

  it("asks ten places for a fifth of the page by day, and of those behind them for little more than their part", async () => {
    const places = inOrder(64);
    const sites = places.map((place) => new Counting(place, [place], [], () => ({ latency: 10, failure: null })));
    await pageOf(sites, BEGINNING, { ...terms, byDay: true }, new VirtualTime());
    expect(sites.map(({ asks }) => asks)).toEqual(places.map((_, at) => (at < 10 ? [20] : [3])));
  });

  it("asks two cities for more than half a page each by day: they seldom have the same part", async () => {
    const sites = inOrder(2).map((place) => new Counting(place, [place], [], () => ({ latency: 10, failure: null })));
    await pageOf(sites, BEGINNING, { ...terms, byDay: true }, new VirtualTime());
    expect(sites.map(({ asks }) => asks)).toEqual([[76], [76]]);
  });

  it.each([["late", { latency: 10_000, failure: null }], ["gone", { latency: 10, failure: "UNREACHABLE" }]] as const)("keeps on the page what a place has shown that is %s when it is asked for more, and misses it only then", async (how, behaviour) => {
    // Ten rows of the one stand between those of the other, which runs out first.
    const rows = (jurisdiction: string, step: number, count: number) => Array.from({ length: count }, (_, id) => ({ position: { sort: String(id * step).padStart(4, "0"), jurisdiction, id: jurisdiction } }));
    const one = new Counting("albany-ny", ["albany-ny"], rows("albany-ny", 3, 200), (question) => (question === 0 ? { latency: 10, failure: null } : behaviour));
    const other = new Counting("bangor-me", ["bangor-me"], rows("bangor-me", 2, 200), () => ({ latency: 10, failure: null }));
    const others = inOrder(18).map((place) => new Counting(place, [place], rows(place, 900, 5), () => ({ latency: 10, failure: null })));
    const page = await pageOf([one, other, ...others], BEGINNING, { ...terms, size: 100 }, new VirtualTime());
    const of = (place: string) => page.rows.filter(({ position: { jurisdiction } }) => jurisdiction === place).length;
    expect(one.asks).toHaveLength(2);
    expect(of("albany-ny")).toBe(one.asks[0]);
    expect(page.standings[0]?.status).toBe(how === "late" ? "TIMED_OUT" : "UNREACHABLE");
    expect(page.more).toBe(true);
  });
});
