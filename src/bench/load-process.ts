import autocannon from "autocannon";
import { runAsChild } from "./child";

/** One run of the load generator, in a process of its own: what it costs is not the servers'. */
export interface LoadOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked in turn, each connection from another place on. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** So many and no more: none is cut off, so that answers and ledger rows can be counted against each other. */
  readonly amount: number;
}

export interface LoadResult {
  readonly answers: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly bytesEach: number;
  readonly p50: number;
  readonly p99: number;
}

runAsChild<LoadOptions>(async (options) => ({ ready: await run(options), stop: () => Promise.resolve() }));

/** Autocannon looks only now and then whether it is done, so the clock stops at the last response. */
async function run({ url, headers, bodies, connections, amount }: LoadOptions): Promise<LoadResult> {
  const requests = bodies.map((body): autocannon.Request => ({ method: "POST", headers, body }));
  let clients = 0;
  const setupClient = (client: autocannon.Client) => {
    const from = Math.floor((clients * requests.length) / connections);
    clients += 1;
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
  };
  let last = 0;
  const began = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const tracker = autocannon({ url, connections, amount, requests, sampleInt: 100, setupClient }, (error: unknown, done) => {
      if (error instanceof Error) reject(error);
      else resolve(done);
    });
    tracker.on("response", () => { last = performance.now(); });
  });
  return resultOf(result, (last - began) / 1000);
}

function resultOf(result: autocannon.Result, seconds: number): LoadResult {
  const answers = result["2xx"];
  return {
    answers,
    failed: result.errors + result.timeouts + result.non2xx,
    perSecond: answers / seconds,
    bytesEach: Math.round(result.throughput.total / Math.max(1, answers)),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
