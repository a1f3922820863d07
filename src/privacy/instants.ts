import { type Instant, instantOf } from "../domain/decision";

// Instants are UTC with whole seconds and one fixed width, so they compare as strings.

/** "Past x" of the contract: a start that is reached, or an end that is over. */
export function isPast(at: Instant | null, now: Instant): boolean {
  return at !== null && at <= now;
}

/** The earlier of two ends; null is an end that never comes. */
export function earlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}

export function later(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

/** 42 CFR 2.24(a)(2), 2.25(a): three calendar years back; 29 February becomes 28 February. */
export function threeYearsBefore(at: Instant): Instant {
  const year = String(Number(at.slice(0, 4)) - 3).padStart(4, "0");
  const day = at.slice(4, 10) === "-02-29" ? "-02-28" : at.slice(4, 10);
  return year + day + at.slice(10);
}

/** 42 CFR 2.24(b). */
export function thirtyDaysAfter(at: Instant): Instant {
  const date = new Date(at);
  date.setUTCDate(date.getUTCDate() + 30);
  return instantOf(date);
}

/** The shape that the contract gives an instant. */
export const INSTANT =
  /^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/;

/** Has the shape, and names a day that exists. */
export function isInstant(at: string): boolean {
  return INSTANT.test(at) && isRealDay(at);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isRealDay(at: Instant): boolean {
  const day = Number(at.slice(8, 10));
  if (day <= 28) return true;
  const month = Number(at.slice(5, 7));
  if (month === 2 && day === 29) return isLeapYear(Number(at.slice(0, 4)));
  return day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
