import { printSchema } from "graphql";
import { declaredSchema } from "./schema";
import { subgraphSdl } from "./subgraph";

/** The files of schema/ that the classes declare. `.ci/emit.mjs` writes them, and compares them with what is committed. */
export function emitSchema(): Record<string, string> {
  return { "schema/hub.graphql": hubSdl(), "schema/subgraph.graphql": emittedSubgraphSdl() };
}

export function hubSdl(): string {
  return `${HEADER}\n\n${printSchema(declaredSchema())}\n`;
}

/** What `_service` answers where no key of persons is configured. */
export function emittedSubgraphSdl(): string {
  return `${HEADER}\n\n${subgraphSdl(declaredSchema(), {})}`;
}

const HEADER = "# Emitted from src/domain and src/api. Do not edit: change the classes, then `npm run setup`.";
