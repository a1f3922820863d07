import type { Instant } from "../domain/decision";
import type { Directory } from "../domain/directory";
import { dateIn } from "../identity/relations";
import type { Today } from "../sites/site";

interface Known {
  readonly minute: string;
  readonly today: Today;
}

/** Every operation asks, and the answer changes once a minute at most. */
const known = new WeakMap<Directory, Known>();

/** The day on the clocks of each place: mostly it is the same everywhere. */
export function todayIn(directory: Directory, now: Instant): Today {
  const minute = now.slice(0, 16);
  const before = known.get(directory);
  if (before?.minute === minute) return before.today;
  const days = new Map([...directory.jurisdictions.values()].map(({ slug, timeZone }) => [slug, dateIn(timeZone, now)]));
  const [one, ...others] = new Set(days.values());
  const today = others.length === 0 ? (one ?? now.slice(0, 10)) : Object.fromEntries(days);
  known.set(directory, { minute, today });
  return today;
}

export function dayOn(today: Today, jurisdiction: string): string {
  return typeof today === "string" ? today : (today[jurisdiction] ?? "");
}
