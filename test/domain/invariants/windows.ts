import fc from "fast-check";
import { between, day, instant, midnight, plus } from "./days";
import { add, type Write } from "./trial";

const ZONES = ["America/New_York", "America/Chicago", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "Pacific/Guam", "Etc/UTC"];

/** A referral at some moment of a day, the window in force on that day, and instants before, in and after it. */
export interface Window {
  readonly zone: string;
  readonly on: string;
  readonly days: number;
  readonly received: string;
  readonly writes: readonly Write[];
  readonly early: string;
  readonly inTime: string;
  readonly late: string;
}

interface Choice {
  readonly zone: string;
  readonly on: string;
  readonly days: number;
  readonly otherDays: number;
  readonly shape: "always" | "since" | "until";
}

export const window: fc.Arbitrary<Window> = fc
  .record<Choice>({
    zone: fc.constantFrom(...ZONES),
    on: fc.integer({ min: 0, max: 1400 }).map(day),
    days: fc.oneof(fc.constantFrom(7, 14, 30), fc.integer({ min: 2, max: 300 })),
    otherDays: fc.integer({ min: 1, max: 365 }),
    shape: fc.constantFrom("always", "since", "until"),
  })
  .chain((choice) => {
    const { zone, on, days } = choice;
    const [opens, closes] = [midnight(on, zone), midnight(plus(on, days + 1), zone)];
    return fc.record({
      zone: fc.constant(zone), on: fc.constant(on), days: fc.constant(days), writes: fc.constant(windowRows(choice)),
      received: between(opens, midnight(plus(on, 1), zone) - 1000),
      early: between(opens - 400 * 86_400_000, opens - 1000),
      inTime: between(opens, closes - 1000),
      late: between(closes, closes + 400 * 86_400_000),
    });
  });

/** The window in force on the day, alone, or beside another that ends or begins right beside the day. */
function windowRows({ on, days, otherDays, shape }: Choice): Write[] {
  const row = (valid_from: string, valid_to: string | null, length: number): Write => add("intake_window", { valid_from, valid_to, days: length });
  const edge = shape === "since" ? on : plus(on, 1);
  if (shape === "always") return [row("2000-01-01", null, days)];
  return [row("2000-01-01", edge, shape === "since" ? otherDays : days), row(edge, null, shape === "since" ? days : otherDays)];
}

/** The same referral where no window was in force on its day: the one before just ended, the next one begins. */
export function withoutWindow({ on, days }: Window): Write[] {
  return [add("intake_window", { valid_from: "2000-01-01", valid_to: on, days }), add("intake_window", { valid_from: plus(on, 1), days })];
}

/** A second before the last day ends in Honolulu, which is the next day everywhere else in the country. */
export function lastSecondInHonolulu({ on, days }: Window): { received: string; completed: string } {
  const zone = "Pacific/Honolulu";
  return { received: instant(midnight(on, zone) + 12 * 3_600_000), completed: instant(midnight(plus(on, days + 1), zone) - 1000) };
}
