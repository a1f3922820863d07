import autocannon from "autocannon";

/** One request, and the body of its answer; the bench has no other HTTP client than its load generator. */
export async function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  let answer = "";
  let answeredWith = 0;
  const onResponse = (status: number, text: string) => {
    answeredWith = status;
    answer = text;
  };
  await autocannon({ url, connections: 1, amount: 1, sampleInt: 20, requests: [{ method: "POST", headers, body, onResponse }] });
  if (answeredWith !== 200) throw new Error(`${url} answered ${String(answeredWith)}: ${answer.slice(0, 500)}`);
  return answer;
}
