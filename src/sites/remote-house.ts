import type { RemoteHouse } from "./remote";

/** Real time, real timers. */
export function remoteHouse({ sign, random, log }: Pick<RemoteHouse, "sign" | "random" | "log">): RemoteHouse {
  return { sign, random, log, now: () => performance.now(), later };
}

function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => { clearTimeout(timer); };
}
