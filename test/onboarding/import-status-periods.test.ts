import fc from "fast-check";
import { derivePeriods, type StatusSource } from "../../src/onboarding/import/hmis/status-periods";
import { dayAfter } from "../../src/onboarding/import/time";

function stay(sourceId: string, openedOn: string, closedOn: string | null, exitReason: string | null = null): StatusSource {
  return { sourceId, openedOn, closedOn, exitReason, custodyId: "c", sourceRow: 2, recordedAt: "2021-01-01T00:00:00Z" };
}

function told(...stays: StatusSource[]): unknown[] {
  return derivePeriods(stays).map(({ status, startsOn, endsOn, exitReason }) => [status, startsOn, endsOn, ...(exitReason === null ? [] : [exitReason])]);
}

function day(offset: number): string {
  return new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
}

describe("status periods", () => {
  it("are one open period for an open enrolment", () => {
    expect(told(stay("1", "2021-01-05", null))).toEqual([["ENROLLED_ACTIVE", "2021-01-05", null]]);
  });

  it("end with the day of exit, after which the person has exited", () => {
    expect(told(stay("1", "2021-01-05", "2021-02-01"))).toEqual([["ENROLLED_ACTIVE", "2021-01-05", "2021-02-01"], ["EXITED", "2021-02-01", null]]);
  });

  it("give a stay of one day that day", () => {
    expect(told(stay("1", "2021-01-05", "2021-01-05"))).toEqual([["ENROLLED_ACTIVE", "2021-01-05", "2021-01-06"], ["EXITED", "2021-01-06", null]]);
  });

  it("join stays that overlap or touch", () => {
    expect(told(stay("1", "2021-01-01", "2021-03-01"), stay("2", "2021-02-01", "2021-02-15"), stay("3", "2021-03-01", "2021-04-01"), stay("4", "2021-06-01", null))).toEqual([
      ["ENROLLED_ACTIVE", "2021-01-01", "2021-04-01"], ["EXITED", "2021-04-01", "2021-06-01"], ["ENROLLED_ACTIVE", "2021-06-01", null],
    ]);
  });

  it("keep the reason of the last exit", () => {
    expect(told(stay("1", "2021-01-01", "2021-03-01", "DECEASED"), stay("2", "2021-01-01", "2021-02-01"))).toEqual([
      ["ENROLLED_ACTIVE", "2021-01-01", "2021-03-01"], ["EXITED", "2021-03-01", null, "DECEASED"],
    ]);
  });

  const stays = fc.array(fc.record({ open: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 9 }) }), { minLength: 1, maxLength: 12 })
    .map((list) => list.map(({ open, length }, at) => stay(String(at), day(open), length === null ? null : day(open + length))));

  it("never overlap, leave no gap and say of each day what the enrolments say", () => {
    fc.assert(fc.property(stays, (list) => {
      const periods = derivePeriods(list);
      for (const [at, period] of periods.entries()) expect(period.endsOn).toBe(periods[at + 1]?.startsOn ?? (period === periods.at(-1) ? period.endsOn : "gap"));
      expect(periods.at(-1)?.endsOn).toBeNull();
      for (let offset = 0; offset < 90; offset++) {
        const today = day(offset);
        const status = periods.find(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today < endsOn))?.status;
        const active = list.some(({ openedOn, closedOn }) => openedOn <= today && (closedOn === null || today < (closedOn === openedOn ? dayAfter(openedOn) : closedOn)));
        const before = list.every(({ openedOn }) => today < openedOn);
        expect(status).toBe(before ? undefined : active ? "ENROLLED_ACTIVE" : "EXITED");
      }
    }));
  });

  it("do not depend on the order of the enrolments, and each has a source id of its own", () => {
    fc.assert(fc.property(stays, (list) => {
      const periods = derivePeriods(list);
      expect(derivePeriods([...list].reverse())).toEqual(periods);
      expect(new Set(periods.map(({ sourceId }) => sourceId)).size).toBe(periods.length);
    }));
  });
});
