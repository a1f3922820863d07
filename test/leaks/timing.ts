import { performance } from "node:perf_hooks";

/** How long two things took, many times in turn. */
export interface Samples {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** In turn, and each first as often as the other: what disturbs the machine disturbs both. */
export async function inTurn(times: number, one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<Samples> {
  const samples = { one: [] as number[], other: [] as number[] };
  for (let time = 0; time < times; time++) {
    const order = time % 2 === 0 ? (["one", "other"] as const) : (["other", "one"] as const);
    for (const which of order) {
      const began = performance.now();
      await (which === "one" ? one() : other());
      samples[which].push(performance.now() - began);
    }
  }
  return samples;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far apart the ranks are, in standard deviations (Mann and Whitney); ties do not occur among times. */
export function rankDistance({ one, other }: Samples): number {
  const all = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))].sort((a, b) => a.value - b.value);
  const ranks = all.reduce((sum, { isOne }, at) => (isOne ? sum + at + 1 : sum), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** A busy machine makes single times long and moves both medians; a leak moves one of them. */
export function tells(samples: Samples): boolean {
  const ratio = median(samples.one) / median(samples.other);
  const apart = Math.abs(Math.log(ratio));
  return apart > Math.log(1.25) || (apart > Math.log(1.1) && Math.abs(rankDistance(samples)) > 6);
}
