import type { Ticks } from "../../src/disclosure/ticks";

/** For tests that do not look at time: every answer's tick has just come. */
export const atOnce: Ticks = () => ({ next: () => Promise.resolve(), stop: () => undefined });

/** One answer that waits for its tick. */
export interface Waiting {
  readonly everyMs: number;
  isAwaited: boolean;
  isStopped: boolean;
  strike(): void;
}

/** Ticks that strike when a test says so. `awaited`: the answer is ready, and waits. */
export function byHand(): { readonly ticks: Ticks; readonly all: Waiting[]; awaited(): Promise<Waiting> } {
  const all: Waiting[] = [];
  let heard: (one: Waiting) => void = () => undefined;
  const ticks: Ticks = (everyMs) => {
    const waiting: (() => void)[] = [];
    const one: Waiting = { everyMs, isAwaited: false, isStopped: false, strike: () => { for (const go of waiting.splice(0)) go(); } };
    all.push(one);
    return {
      next: () => {
        one.isAwaited = true;
        heard(one);
        return new Promise((resolve) => waiting.push(resolve));
      },
      stop: () => { one.isStopped = true; },
    };
  };
  return { ticks, all, awaited: () => new Promise((resolve) => { heard = resolve; }) };
}
