/** A clock that strikes again and again, from when it was set going. */
export interface Ticker {
  /** At the next stroke that is still to come. */
  next(): Promise<void>;
  stop(): void;
}

export type Ticks = (everyMs: number) => Ticker;

/** Well above what a read by id takes; the embedded database has one session for all (docs/decisions/timing.md). */
export const TICK_MS: Readonly<Record<"embedded" | "postgres", number>> = { embedded: 40, postgres: 10 };

/**
 * By the machine's clock. Set going when somebody is asked for and never anew: a timer that is set when the work is done
 * strikes at whole milliseconds from there, and so would tell fractions of how long it took.
 */
export const machineTicks: Ticks = (everyMs) => {
  const waiting: (() => void)[] = [];
  const interval = setInterval(() => { for (const go of waiting.splice(0)) go(); }, everyMs);
  // A door that nobody leaves by holds no process up.
  interval.unref();
  return {
    next: () => {
      interval.ref();
      return new Promise((resolve) => waiting.push(resolve));
    },
    stop: () => { clearInterval(interval); },
  };
};
