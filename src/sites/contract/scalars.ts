/** What a value must be to be sent as a scalar of the contract. Strict: 1 is no String, "1" no Int, 2026-02-30 no Date. */
export const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isString,
  ID: isString,
  Boolean: (value) => typeof value === "boolean",
  Int: (value) => typeof value === "number" && (value | 0) === value,
  Float: (value) => typeof value === "number" && Number.isFinite(value),
  Date: (value) => typeof value === "string" && isDate(value),
  DateTime: (value) => typeof value === "string" && isInstant(value),
};

function isString(value: unknown): boolean {
  return typeof value === "string";
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** A day that the calendar has, in wire form. */
export function isDate(text: string): boolean {
  return text.length === 10 && DATE.test(text) && isOfCalendar(text);
}

/** RFC 3339 in UTC with whole seconds, in wire form, so that instants compare as bytes. */
export function isInstant(text: string): boolean {
  return text.length === 20 && INSTANT.test(text) && isOfCalendar(text);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isOfCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
