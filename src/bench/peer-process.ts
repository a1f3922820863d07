import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { IDLE_MS } from "../database/postgres";
import { runAsChild } from "./child";

/** PostGraphile 5 over the benchmark's database, on plain node:http. */
export interface PeerOptions {
  /** Where it is installed. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Settings of the session that the policies read. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface PeerReady {
  readonly url: string;
}

/** What of PostGraphile is used here; its own types are not installed beside ours. */
interface PostGraphile {
  postgraphile(preset: object): { createServ(grafserv: unknown): { addTo(server: Server): Promise<void> }; release(): Promise<void> };
}

runAsChild<PeerOptions>(async ({ folder, databaseUrl, poolSize, settings }) => {
  polyfill();
  const from = createRequire(join(folder, "package.json"));
  const { postgraphile } = from("postgraphile") as PostGraphile;
  const { PostGraphileAmberPreset } = from("postgraphile/presets/amber") as { PostGraphileAmberPreset: object };
  const { makePgService } = from("postgraphile/adaptors/pg") as { makePgService(options: object): object };
  const { grafserv } = from("postgraphile/grafserv/node") as { grafserv: unknown };
  const running = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ["public"], poolConfig: { max: poolSize, idleTimeoutMillis: IDLE_MS } })],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false, context: () => ({ pgSettings: settings }) },
  });
  const server = createServer();
  await running.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const ready: PeerReady = { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql` };
  return { ready, stop: () => { server.closeAllConnections(); return running.release(); } };
});

/** Node 22 has it, and PostGraphile 5 expects it. */
function polyfill(): void {
  const promise = Promise as { withResolvers?: unknown };
  promise.withResolvers ??= function withResolvers() {
    let resolve: unknown;
    let reject: unknown;
    const made = new Promise((yes, no) => { resolve = yes; reject = no; });
    return { promise: made, resolve, reject };
  };
}
