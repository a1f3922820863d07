import type { FormattedExecutionResult } from "graphql";

type Data = NonNullable<FormattedExecutionResult["data"]>;

/**
 * Data in the form in which they leave. While an answer waits for the ledger it is one text: as thousands of small
 * objects each of the answers that wait would be copied by every collection of garbage meanwhile.
 */
class WrittenData {
  readonly [field: string]: unknown;

  constructor(readonly text: string) {}
}

export function written(data: Data): Data {
  return new WrittenData(JSON.stringify(data));
}

/** The body of an answer; what JSON.stringify makes of it, fields in the same order. */
export function textOf(result: FormattedExecutionResult): string {
  const { data } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const fields = Object.entries(result)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${value === data ? data.text : JSON.stringify(value)}`);
  return `{${fields.join()}}`;
}
