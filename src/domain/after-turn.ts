/**
 * Done when what has just been begun is on its way out of the process: until the database has answered there is time.
 * What fails is told to whoever awaits it, be it later.
 */
export function afterTurn<T>(work: () => T): Promise<T> {
  const done = new Promise<void>((resolve) => { setImmediate(resolve); }).then(work);
  done.catch(() => undefined);
  return done;
}
