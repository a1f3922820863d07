import type { Log } from "../log";

/** Node would print the error whole, and its words may quote a record. What was acknowledged is on the disk. */
export function endOnBug(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.bug("the hub ends on a bug", error);
    process.exit(1);
  });
}

/** Takes nothing new, finishes what it has begun, then ends. */
export function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  const finish = (): void => {
    if (stopping) return;
    stopping = true;
    log.info("stopping");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.bug("stopping failed", error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", finish);
  process.on("SIGINT", finish);
  // Of a process that a hub has started: the hub is gone.
  process.on("disconnect", finish);
}
