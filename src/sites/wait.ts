import type { Wait } from "./merge";

/** Real time. */
export function wait(milliseconds: number): Wait {
  let finish: () => void = () => undefined;
  const over = new Promise<void>((resolve) => { finish = resolve; });
  const timer = setTimeout(finish, milliseconds);
  return { over, cancel: () => { clearTimeout(timer); } };
}
