import { printSchema } from "graphql";
import { SITE_CHANGES } from "../sites/contract/changes";
import { SITE_DOCUMENTS } from "../sites/contract/documents";
import { declaredSchema } from "./schema";
import { siteSdl } from "./site-sdl";
import { subgraphSdl } from "./subgraph";

/** The files of schema/ that the classes declare. `.ci/emit.mjs` writes them, and compares them with what is committed. */
export function emitSchema(): Record<string, string> {
  const files: Record<string, string> = { "schema/hub.graphql": hubSdl(), "schema/subgraph.graphql": emittedSubgraphSdl(), "schema/site.graphql": siteSdl(declaredSchema()) };
  for (const { name, text } of [...Object.values(SITE_DOCUMENTS), ...Object.values(SITE_CHANGES)]) files[`schema/operations/site/${name}.graphql`] = text;
  return files;
}

export function hubSdl(): string {
  return `${HEADER}\n\n${printSchema(declaredSchema())}\n`;
}

/** What `_service` answers where no key of persons is configured. */
export function emittedSubgraphSdl(): string {
  return `${HEADER}\n\n${subgraphSdl(declaredSchema(), {})}`;
}

const HEADER = "# Emitted from src/domain and src/api. Do not edit: change the classes, then `npm run setup`.";
