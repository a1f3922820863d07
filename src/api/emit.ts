import { printSchema } from "graphql";
import { declaredSchema } from "./schema";

/** The files of schema/ that the classes declare. `.ci/emit.mjs` writes them, and compares them with what is committed. */
export function emitSchema(): Record<string, string> {
  return { "schema/hub.graphql": hubSdl() };
}

export function hubSdl(): string {
  const header = "# Emitted from src/domain and src/api. Do not edit: change the classes, then `npm run setup`.";
  return `${header}\n\n${printSchema(declaredSchema())}\n`;
}
