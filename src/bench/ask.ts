import autocannon from "autocannon";

/** One request, and the body of its answer; the bench has no other HTTP client than its load generator. */
export async function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return (await timedPost(url, headers, body)).text;
}

/** The same, with the milliseconds from question to answer. */
export async function timedPost(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<{ readonly text: string; readonly ms: number }> {
  const answer = { text: "", status: 0, ms: 0 };
  const onResponse = (status: number, text: string) => {
    answer.status = status;
    answer.text = text;
  };
  await new Promise<void>((resolve, reject) => {
    const options = { url, connections: 1, amount: 1, sampleInt: 20, timeout: 60, requests: [{ method: "POST" as const, headers, body, onResponse }] };
    const tracker = autocannon(options, (error: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
    tracker.on("response", (_client, _status, _bytes, ms) => { answer.ms = ms; });
  });
  if (answer.status !== 200) throw new Error(`${url} answered ${String(answer.status)}: ${answer.text.slice(0, 500)}`);
  return answer;
}
