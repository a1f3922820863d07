import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";

/** The end of a question's time. An AbortSignal for each of the many questions of a page would cost more than this. */
export class Ending {
  isOver = false;
  private acts: (() => void)[] = [];

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const act of this.acts) act();
    this.acts = [];
  }

  /** At the end, or now if it is over. */
  onEnd(act: () => void): void {
    if (this.isOver) act();
    else this.acts.push(act);
  }
}

export interface Posted {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable;
}

/** What of undici's pool is used here; remote.ts opens it, and nobody else goes out. */
export interface Connections {
  dispatch(request: Posted & { readonly method: "POST"; readonly headersTimeout: number; readonly bodyTimeout: number }, answer: Answering): boolean;
}

interface Answering {
  onRequestStart(controller: { abort(reason: Error): void }): void;
  onResponseStart(controller: object, status: number, headers: Exchanged["headers"]): void;
  onResponseData(controller: object, chunk: Buffer): void;
  onResponseEnd(): void;
  onResponseError(controller: object, error: Error): void;
}

/** An answer as it came. */
export interface Exchanged {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly packed: Buffer;
}

/**
 * Posts, and takes the whole answer; `begun` when its head is there. Begins at once, before it returns, so that of many
 * questions the first is on its way while the last is still being written. Straight over undici's dispatcher: its
 * `request` makes a stream and a resource of each answer.
 */
export function exchange(pool: Connections, { path, headers, body }: Posted, ending: Ending, begun: () => void): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const answer: { status: number; headers: Exchanged["headers"]; parts: Buffer[] } = { status: 0, headers: {}, parts: [] };
    pool.dispatch({ method: "POST", path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, {
      onRequestStart: (controller) => { ending.onEnd(() => { controller.abort(new Ended()); }); },
      onResponseStart: (_controller, status, received) => {
        // 1xx: the answer itself is still to come.
        if (status < 200) return;
        answer.status = status;
        answer.headers = received;
        begun();
      },
      onResponseData: (_controller, chunk) => { answer.parts.push(chunk); },
      onResponseEnd: () => { resolve({ status: answer.status, headers: answer.headers, packed: whole(answer.parts) }); },
      onResponseError: (_controller, error) => { reject(error); },
    });
  });
}

/** Its time was over. */
class Ended extends Error {
  readonly code = "UND_ERR_ABORTED";
}

function whole(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
}
