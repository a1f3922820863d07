import { SiteRefusal } from "../domain/site-errors";

/** What a hub that names no time waits at most. */
const LONGEST_MS = 30_000;

/** The time that is left of a hub's own deadline. Past it nothing more is read, and nothing leaves. */
export class SiteDeadline {
  private until = Number.POSITIVE_INFINITY;
  private giving = false;

  /** Throws once the time is over, also where the process was too busy for the timer. */
  readonly goOn = (): void => {
    if (performance.now() >= this.until) throw new SiteRefusal("DEADLINE");
  };

  /** Milliseconds. */
  readonly remaining = (): number => Math.max(0, this.until - performance.now());

  /** From here on it goes on record: it is given, however late. */
  give(): void {
    this.goOn();
    this.giving = true;
  }

  /** Rejects as soon as the time is over; the work stops at its next step. */
  async within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    this.until = performance.now() + milliseconds;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        if (this.giving) return;
        this.until = 0;
        reject(new SiteRefusal("DEADLINE"));
      }, milliseconds);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The header `x-deadline-ms`: milliseconds that remain. */
export function remainingOf(header: string | undefined): number {
  if (header === undefined) return LONGEST_MS;
  if (!/^\d{1,7}$/.test(header)) throw new SiteRefusal("BAD_USER_INPUT");
  return Math.min(Number(header), LONGEST_MS);
}
