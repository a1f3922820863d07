// Standard input: lists of [{ name, url, sdl }]. Standard output: of each, what Apollo's composition says against it, and the supergraph.
import { readFileSync } from "node:fs";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

const composed = JSON.parse(readFileSync(0, "utf8")).map((services) => {
  const { errors = [], supergraphSdl = null } = composeServices(services.map(({ sdl, ...service }) => ({ ...service, typeDefs: parse(sdl) })));
  return { faults: errors.map(({ message }) => message), supergraphSdl };
});
process.stdout.write(JSON.stringify(composed));
