/**
 * A breaker per site. The libraries that are kept up (cockatiel 4, opossum 10) need Node 22, take no clock from outside,
 * and let callers wait for the probe; a hub answers them at once.
 */
export interface BreakerSettings {
  /** Latest calls that are looked at. */
  readonly window: number;
  /** Calls without which nothing is concluded. */
  readonly least: number;
  /** Share of failed calls that opens. */
  readonly failureRate: number;
  /** From here on an answer is slow. */
  readonly slowMs: number;
  /** Share of failed and slow calls together that opens. */
  readonly slowRate: number;
  /** Calls older than this are forgotten. */
  readonly forgetMs: number;
  /** How long it is open at first; twice as long after each probe that fails. */
  readonly openMs: number;
  readonly longestOpenMs: number;
}

export const BREAKER_SETTINGS: BreakerSettings = {
  window: 20, least: 5, failureRate: 0.5, slowMs: 2_000, slowRate: 0.8, forgetMs: 60_000, openMs: 2_000, longestOpenMs: 60_000,
};

/** NEUTRAL: it tells nothing of the site, e.g. too little time was left. */
export type CallOutcome = "GOOD" | "BAD" | "NEUTRAL";

export type BreakerState = "CLOSED" | "OPEN" | "HALF_OPEN";

/** Leave to make one call; its end is told once. */
export interface Permit {
  end(outcome: CallOutcome, milliseconds: number): void;
}

export interface Breaker {
  readonly state: BreakerState;
  /** Null: do not ask, the circuit is open or its probe is under way. */
  enter(): Permit | null;
}

interface Ended {
  readonly at: number;
  readonly outcome: "GOOD" | "SLOW" | "BAD";
}

/** `now` in milliseconds; `fraction` from 0, below 1, so that hubs do not probe all at once. */
export function siteBreaker(settings: BreakerSettings, now: () => number, fraction: () => number, onChange: (state: BreakerState) => void = () => undefined): Breaker {
  return new SiteBreaker(settings, now, fraction, onChange);
}

class SiteBreaker implements Breaker {
  state: BreakerState = "CLOSED";
  private ended: Ended[] = [];
  private openings = 0;
  private probeAt = 0;
  private isProbing = false;
  /** Counted up at each change: what began before says nothing about after. */
  private era = 0;

  constructor(
    private readonly settings: BreakerSettings,
    private readonly now: () => number,
    private readonly fraction: () => number,
    private readonly onChange: (state: BreakerState) => void,
  ) {}

  enter(): Permit | null {
    if (this.state === "OPEN" && this.now() >= this.probeAt) this.become("HALF_OPEN");
    if (this.state === "OPEN" || this.isProbing) return null;
    this.isProbing = this.state === "HALF_OPEN";
    const { era } = this;
    let isOver = false;
    return {
      end: (outcome, milliseconds) => {
        if (!isOver && era === this.era) this.end(outcome === "GOOD" && milliseconds >= this.settings.slowMs ? "SLOW" : outcome);
        isOver = true;
      },
    };
  }

  private end(outcome: Ended["outcome"] | "NEUTRAL"): void {
    this.isProbing = false;
    if (outcome === "NEUTRAL") return;
    if (this.state === "HALF_OPEN") {
      if (outcome === "GOOD") this.close();
      else this.open();
      return;
    }
    this.ended.push({ at: this.now(), outcome });
    if (this.ended.length > this.settings.window) this.ended.shift();
    if (this.isFailing()) this.open();
  }

  private isFailing(): boolean {
    const { forgetMs, least, failureRate, slowRate } = this.settings;
    const since = this.now() - forgetMs;
    const recent = this.ended.filter(({ at }) => at >= since);
    if (recent.length < least) return false;
    const bad = recent.filter(({ outcome }) => outcome === "BAD").length;
    const slow = recent.filter(({ outcome }) => outcome === "SLOW").length;
    return bad >= failureRate * recent.length || bad + slow >= slowRate * recent.length;
  }

  private open(): void {
    const { openMs, longestOpenMs } = this.settings;
    const time = Math.min(openMs * 2 ** this.openings, longestOpenMs);
    this.openings += 1;
    this.probeAt = this.now() + time * (0.8 + 0.4 * this.fraction());
    this.become("OPEN");
  }

  private close(): void {
    this.openings = 0;
    this.become("CLOSED");
  }

  private become(state: BreakerState): void {
    this.state = state;
    this.era += 1;
    this.ended = [];
    this.isProbing = false;
    this.onChange(state);
  }
}
