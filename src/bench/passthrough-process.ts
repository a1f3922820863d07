import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { IDLE_MS } from "../database/postgres";
import { runAsChild } from "./child";
import { PASSTHROUGH_SQL } from "./query";

/** The ceiling: one statement, its JSON passed on as it comes. */
export interface PassthroughOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
}

runAsChild<PassthroughOptions>(async ({ databaseUrl, poolSize }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, idleTimeoutMillis: IDLE_MS, options: "-c TimeZone=UTC" });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { city, after } = JSON.parse(Buffer.concat(parts).toString("utf8")) as { city: string; after: string };
      pool.query<{ body: string }>({ name: "page", text: PASSTHROUGH_SQL, values: [city, after] }).then(
        ({ rows }) => response.writeHead(200, { "content-type": "application/json" }).end(rows[0]?.body),
        () => response.writeHead(500).end(),
      );
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const ready = { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
  return { ready, stop: () => { server.closeAllConnections(); return pool.end(); } };
});
