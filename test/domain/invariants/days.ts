import fc from "fast-check";
import { startOfDay } from "../../../src/onboarding/import/time";

/** The day of this number, counted from the first of 2022. */
export function day(number: number): string {
  return new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10);
}

export function plus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Midnight that begins the day where the place is, in milliseconds. */
export function midnight(date: string, zone: string): number {
  return Date.parse(startOfDay(date, zone));
}

export function instant(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

/** Whole seconds from `first` to `last`, both in milliseconds, its ends often among them. */
export function between(first: number, last: number): fc.Arbitrary<string> {
  const seconds = Math.floor((last - first) / 1000);
  return fc.oneof(fc.constantFrom(0, seconds), fc.integer({ min: 0, max: seconds })).map((second) => instant(first + second * 1000));
}
