import { dayAfter, isDay, parseInstant, startOfDay } from "../../src/onboarding/import/time";

describe("the clock of an import", () => {
  it.each([["2024-02-29", true], ["2023-02-29", false], ["2023-13-01", false], ["2023-04-31", false], ["0001-01-01", false], ["9999-01-01", false]])("%s is a day: %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it("reads a time without an offset on the wall clock of the place, summer time included", () => {
    expect(parseInstant("2021-01-05 09:00:00", "America/Denver")).toBe("2021-01-05T16:00:00Z");
    expect(parseInstant("2021-07-05 09:00:00", "America/Denver")).toBe("2021-07-05T15:00:00Z");
    expect(parseInstant("2021-03-14 03:00:00", "America/Denver")).toBe("2021-03-14T09:00:00Z");
    expect(startOfDay("2021-07-05", "America/Denver")).toBe("2021-07-05T06:00:00Z");
    expect(startOfDay("2021-07-05", "Asia/Kathmandu")).toBe("2021-07-04T18:15:00Z");
  });

  it("takes an offset at its word and cuts to whole seconds", () => {
    expect(parseInstant("2024-09-25T14:23:06.9+01:00", "America/Denver")).toBe("2024-09-25T13:23:06Z");
    expect(parseInstant("2024-09-25T14:23:06Z", "America/Denver")).toBe("2024-09-25T14:23:06Z");
  });

  it.each(["2021-02-30 01:00:00", "2021-02-03 24:00:00", "2021-02-03 10:61:00", "yesterday", ""])("refuses %s", (text) => {
    expect(parseInstant(text, "UTC")).toBeNull();
  });

  it("knows the day after", () => {
    expect([dayAfter("2024-02-28"), dayAfter("2023-12-31")]).toEqual(["2024-02-29", "2024-01-01"]);
  });
});
