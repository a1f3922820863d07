import type { Database } from "../../database/database";
import { importHmis } from "./import-hmis";
import { importHsds } from "./import-hsds";
import type { ImportProgress, ImportReport } from "./report";

/** What `import` asks for, by this process or by the hub that holds the data. Paths are absolute: the hub runs elsewhere. */
export type ImportRequest =
  | { readonly kind: "hsds"; readonly directory: string; readonly jurisdiction: string; readonly dryRun: boolean }
  | { readonly kind: "hmis"; readonly directory: string; readonly organizations: string; readonly dryRun: boolean };

/** What an import says while it runs; the report comes last. */
export type ImportMessage = { readonly progress: ImportProgress } | { readonly report: ImportReport };

export interface ImportMeans {
  readonly database: Database;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
}

export class ImportRequestError extends Error {
  override readonly name = "ImportRequestError";
  readonly code = "IMPORT_REQUEST_INVALID";
}

/** A request that came as JSON from another process. */
export function parseImportRequest(body: unknown): ImportRequest {
  const fields: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
  const { kind, directory, jurisdiction, organizations, dryRun } = fields;
  if (typeof directory === "string" && typeof dryRun === "boolean") {
    if (kind === "hsds" && typeof jurisdiction === "string") return { kind, directory, jurisdiction, dryRun };
    if (kind === "hmis" && typeof organizations === "string") return { kind, directory, organizations, dryRun };
  }
  throw new ImportRequestError("The request names no kind, directory, jurisdiction or map file that an import could use.");
}

export function runImportRequest(request: ImportRequest, means: ImportMeans, progress: (event: ImportProgress) => void, signal?: AbortSignal): Promise<ImportReport> {
  const options = { ...means, directory: request.directory, dryRun: request.dryRun, progress, signal };
  return request.kind === "hsds" ? importHsds({ ...options, jurisdiction: request.jurisdiction }) : importHmis({ ...options, organizations: request.organizations });
}

/** The same as a stream: as the hub's control socket hands it to the command. Aborting it undoes the import. */
export async function* importMessages(request: ImportRequest, means: ImportMeans, signal?: AbortSignal): AsyncGenerator<ImportMessage> {
  const waiting: ImportMessage[] = [];
  let wake = (): void => undefined;
  const say = (message: ImportMessage): void => {
    waiting.push(message);
    wake();
  };
  const done = runImportRequest(request, means, (progress) => { say({ progress }); }, signal);
  let running = true;
  const ended = done.then((report) => { say({ report }); }).finally(() => {
    running = false;
    wake();
  });
  ended.catch(() => undefined);
  while (running) {
    if (waiting.length === 0) await new Promise<void>((resolve) => { wake = resolve; });
    yield* waiting.splice(0);
  }
  await ended;
  yield* waiting.splice(0);
}
