import fc from "fast-check";
import { day } from "./days";
import { add, type Write } from "./trial";

/** What is on file of one person, in days counted from some day. */
export interface History {
  readonly statuses: readonly Status[];
  readonly stays: readonly Stay[];
}

interface Status {
  readonly status: "ENROLLED_ACTIVE" | "ENROLLED_IN_THE_WIND" | "EXITED";
  readonly from: number;
  readonly to: number | null;
  readonly reason: "MOVED" | "DECEASED" | null;
}

interface Stay {
  readonly project: "LEAD" | "OTHER";
  readonly from: number;
  readonly to: number | null;
  readonly reason: "MOVED" | "DECEASED" | null;
}

const reason = fc.constantFrom("MOVED" as const, "DECEASED" as const);
const from = fc.nat(14);
const length = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 });
const ended = (start: number, days: number | null): number | null => (days === null ? null : start + days);

const status: fc.Arbitrary<Status> = fc.tuple(fc.constantFrom("ENROLLED_ACTIVE" as const, "ENROLLED_IN_THE_WIND" as const, "EXITED" as const, "EXITED" as const), from, length, reason)
  .map(([is, start, days, why]) => ({ status: is, from: start, to: ended(start, days), reason: is === "EXITED" ? why : null }));
const stay: fc.Arbitrary<Stay> = fc.tuple(fc.constantFrom("LEAD" as const, "OTHER" as const), from, length, fc.option(reason))
  .map(([project, start, days, why]) => ({ project, from: start, to: ended(start, days), reason: days === null ? null : why }));

/** Short ones in few days, so that about half of them keep the rules. */
export const history: fc.Arbitrary<History> = fc.record({ statuses: fc.array(status, { maxLength: 3 }), stays: fc.array(stay, { maxLength: 3 }) });

const DAYS = Array.from({ length: 40 }, (_, at) => at);

/** The rules, day by day and in plain words; the database says the same in constraints. */
export function isLawful({ statuses, stays }: History): boolean {
  const lasts = statuses.every(({ from: start, to }) => to === null || to > start);
  const there = (one: Status, on: number): boolean => one.from <= on && (one.to === null || on < one.to || one.reason === "DECEASED");
  const oneStatus = DAYS.every((on) => statuses.filter((one) => there(one, on)).length <= 1);
  const open = stays.filter(({ to }) => to === null).map(({ project }) => project);
  return lasts && oneStatus && new Set(open).size === open.length && !comesBack({ statuses, stays });
}

function comesBack({ statuses, stays }: History): boolean {
  const deaths = [...stays.map((one) => ({ ...one, at: one.to })), ...statuses.map((one) => ({ ...one, at: one.from }))].flatMap((one) => (one.reason === "DECEASED" && one.at !== null ? [one.at] : []));
  const overBy = (to: number | null, on: number): boolean => to !== null && to <= on;
  return deaths.some((died) =>
    stays.some(({ from: start, to }) => start >= died && !overBy(to, died)) ||
    statuses.some((one) => one.status !== "EXITED" && one.from >= died && !overBy(one.to, died + 1)));
}

export function written({ statuses, stays }: History): Write[] {
  const dates = (start: number, to: number | null): [string, string | null] => [day(start), to === null ? null : day(to)];
  return [
    ...statuses.map((one, at) => {
      const [starts_on, ends_on] = dates(one.from, one.to);
      return add("status_period", { id: `s${String(at)}`, status: one.status, starts_on, ends_on, exit_reason: one.reason });
    }),
    ...stays.map((one, at) => {
      const [opened_on, closed_on] = dates(one.from, one.to);
      return add("enrollment", { id: `e${String(at)}`, project: one.project, opened_on, closed_on, exit_reason: one.reason });
    }),
  ];
}
