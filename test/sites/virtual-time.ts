import type { Wait } from "../../src/sites/merge";

interface Event {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when nothing else is left to do. */
export class VirtualTime {
  now = 0;
  private events: Event[] = [];

  after(milliseconds: number): Promise<void> {
    return new Promise((run) => this.events.push({ at: this.now + milliseconds, run }));
  }

  readonly wait = (milliseconds: number): Wait => {
    const event = { at: this.now + milliseconds, run: (): void => undefined };
    const over = new Promise<void>((resolve) => { event.run = resolve; });
    this.events.push(event);
    return { over, cancel: () => { this.events = this.events.filter((one) => one !== event); } };
  };

  /** Lets time pass until the work is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const finished = work.finally(() => { done = true; });
    finished.catch(() => undefined);
    for (;;) {
      await new Promise(setImmediate);
      if (done) return finished;
      this.events.sort((a, b) => a.at - b.at);
      const next = this.events.shift();
      if (next === undefined) throw new Error("the work waits for something that will not come");
      this.now = next.at;
      next.run();
    }
  }
}
