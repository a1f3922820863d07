/** Until what is due in this turn of the event loop is done, and what was written is on its way. */
export function turn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

/**
 * Work for the time until the database has answered what has just been asked of it. What fails is told to whoever awaits
 * it, be it later.
 */
export function afterTurn<T>(work: () => T): Promise<T> {
  const done = turn().then(work);
  done.catch(() => undefined);
  return done;
}
