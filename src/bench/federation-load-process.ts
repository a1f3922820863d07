import autocannon from "autocannon";
import { runAsChild } from "./child";

/** One question after another, each begun when the one before is answered. */
export interface FederationLoadOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked in turn. */
  readonly bodies: readonly string[];
  readonly amount: number;
  /** Answers whose beginnings are looked at; the load generator keeps none. */
  readonly looksAt: string;
}

export interface Asked {
  /** On the machine's clock. */
  readonly ended: number;
  readonly ms: number;
}

export interface FederationLoadResult {
  readonly asked: readonly Asked[];
  /** Other than 200, or in which `looksAt` is not found. */
  readonly failed: number;
}

runAsChild<FederationLoadOptions>(async (options) => ({ ready: await run(options), stop: () => Promise.resolve() }));

function run({ url, headers, bodies, amount, looksAt }: FederationLoadOptions): Promise<FederationLoadResult> {
  const asked: Asked[] = [];
  let failed = 0;
  const onResponse = (status: number, text: string) => { if (status !== 200 || !new RegExp(looksAt).test(text)) failed += 1; };
  const requests = bodies.map((body): autocannon.Request => ({ method: "POST", headers, body, onResponse }));
  return new Promise((resolve, reject) => {
    const tracker = autocannon({ url, connections: 1, amount, requests, sampleInt: 100, timeout: 60 }, (error: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve({ asked, failed });
    });
    tracker.on("response", (_client, _status, _bytes, ms) => { asked.push({ ended: performance.timeOrigin + performance.now(), ms }); });
  });
}
