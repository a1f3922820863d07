/** What is to be done when a row is handed over after all. */
const waiting = new WeakMap<object, (() => void)[]>();

/**
 * A row that was decided but may yet not be needed, e.g. because other sites' rows come before it: nothing of it goes
 * on record until `handOver`.
 */
export function hold(row: object, record: () => void): void {
  const known = waiting.get(row);
  if (known === undefined) waiting.set(row, [record]);
  else known.push(record);
}

/** Puts on record what was held, once. */
export function handOver(row: object): void {
  const records = waiting.get(row);
  if (records === undefined) return;
  waiting.delete(row);
  for (const record of records) record();
}
