import type { FormattedExecutionResult } from "graphql";

type Data = NonNullable<FormattedExecutionResult["data"]>;

/** Stands for the data in Apollo's text of an answer. JSON has no such character: in its texts it is written as an escape. */
const PLACE = "\u0000";

/** Data in the form in which they leave. */
class WrittenData {
  readonly [field: string]: unknown;
}

/** Of one request: where its data wait. */
export interface Outbox {
  data: Buffer | null;
}

/**
 * While an answer waits for the ledger its data are bytes outside of the heap: as thousands of small objects, or as one
 * long text, each of the answers that wait would be copied by every collection of garbage meanwhile. `bodyOf` puts them
 * into the answer to the same request.
 */
export function writtenInto(outbox: Outbox): (data: Data) => Data {
  return (data) => {
    outbox.data = Buffer.from(JSON.stringify(data));
    return new WrittenData();
  };
}

/** The body of an answer but for written data; what JSON.stringify makes of it, fields in the same order. */
export function textOf(result: FormattedExecutionResult): string {
  const { data } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const fields = Object.entries(result)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${value === data ? PLACE : JSON.stringify(value)}`);
  return `{${fields.join()}}`;
}

/**
 * The whole body: what Apollo has of the answer, with its data in their place. Nothing keeps them afterwards: whatever
 * remembers the request would, until V8 counts too many bytes and looks through the whole heap for them.
 */
export function bodyOf(outbox: Outbox, text: string): Buffer[] {
  const { data } = outbox;
  outbox.data = null;
  const at = text.indexOf(PLACE);
  if (at < 0) return [Buffer.from(text)];
  if (data === null) throw new Error("an answer's data are not at hand");
  return [Buffer.from(text.slice(0, at)), data, Buffer.from(text.slice(at + PLACE.length))];
}
