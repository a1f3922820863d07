import { createServer } from "node:http";
import { documentById } from "../../src/sites/contract/documents";
import { sendRaw } from "../support/http-hub";
import { listening } from "../sites/fake-site";

export type Json = Record<string, unknown>;

/** A real site of which every answer passes through somebody's hands. */
export interface AlteredSite {
  /** Of its /site/graphql. */
  readonly url: string;
  /** What is made of a document's answer; null: nothing. */
  alter: ((body: Json, document: string) => Json) | null;
  stop(): Promise<void>;
}

export async function alteredSite(siteUrl: string): Promise<AlteredSite> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString();
      const headers = { authorization: request.headers.authorization ?? "", "x-deadline-ms": request.headers["x-deadline-ms"]?.toString() ?? "" };
      void sendRaw(siteUrl, { path: "/site/graphql", headers, body }).then(({ status, text }) => {
        const document = documentById((JSON.parse(body) as { documentId: string }).documentId)?.name ?? "";
        response.writeHead(status, { "content-type": "application/json" });
        response.end(altered.alter === null ? text : JSON.stringify(altered.alter(JSON.parse(text) as Json, document)));
      });
    });
  });
  const { url, stop } = await listening(server, "http");
  const altered: AlteredSite = { url: `${url}/site/graphql`, alter: null, stop };
  return altered;
}

/** The rows of a list's answer. */
export function nodesOf(body: Json, document: string): Json[] {
  const rows = ((body["data"] as Json | null)?.[document] as { rows?: { node: Json }[] } | undefined)?.rows ?? [];
  return rows.map(({ node }) => node);
}
