import { type IncomingMessage, request } from "node:http";

/** What the running hub answered instead of a result. */
export class ControlError extends Error {
  override readonly name = "ControlError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Line = { readonly value: unknown } | { readonly done: true } | { readonly error: { readonly code: string; readonly message: string } };

/** Runs a command in the hub that holds DATA_DIR (findHolder gives its socket), yielding what it says as it says it. */
export async function* callControl(socketPath: string, command: string, body: unknown, signal?: AbortSignal): AsyncGenerator<unknown> {
  const response = await post(socketPath, command, body, signal);
  for await (const text of linesOf(response)) {
    const line = JSON.parse(text) as Line;
    if ("error" in line) throw new ControlError(line.error.code, line.error.message);
    if ("done" in line) return;
    yield line.value;
  }
  throw gone("The hub stopped before the command was done.");
}

/** Leaving the loop ends the connection, by which the hub knows to stop. */
async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  response.setEncoding("utf8");
  let rest = "";
  try {
    for await (const text of response as AsyncIterable<string>) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch {
    throw gone("The hub stopped before the command was done.");
  } finally {
    response.destroy();
  }
}

function gone(message: string): ControlError {
  return new ControlError("HUB_GONE", message);
}

function post(socketPath: string, command: string, body: unknown, signal: AbortSignal | undefined): Promise<IncomingMessage> {
  const headers = { "content-type": "application/json" };
  const options = { socketPath, method: "POST", path: `/${encodeURIComponent(command)}`, headers, ...(signal === undefined ? {} : { signal }) };
  return new Promise((resolve, reject) => {
    const asking = request(options, (response) => {
      if (response.statusCode === 503) reject(new ControlError("HUB_STARTING", "The hub is still starting: try again in a moment."));
      else resolve(response);
    });
    asking.once("error", () => { reject(gone("The hub does not answer on its socket.")); });
    asking.end(JSON.stringify(body));
  });
}
