import { PlacedMap } from "../../src/domain/placed-map";

describe("things kept by place and id", () => {
  it("of two places that have the same id are two things", () => {
    const kept = new PlacedMap<number>();
    kept.set("bangor-me", "a", 1);
    kept.set("bingor-me", "a", 2);
    expect([kept.get("bangor-me", "a"), kept.get("bingor-me", "a"), kept.get("albany-ny", "a"), kept.has("bangor-me", "b")]).toEqual([1, 2, undefined, false]);
    expect([...kept.values()]).toEqual([1, 2]);
  });

  it("are gone when all are", () => {
    const kept = new PlacedMap<number>();
    kept.set("bangor-me", "a", 1);
    kept.clear();
    expect([kept.has("bangor-me", "a"), ...kept.values()]).toEqual([false]);
  });
});
