// Hive Gateway over the subgraphs of argv: [{ name, url, headers }]. It asks each for its schema, composes them with Apollo's
// own composition, and hands the caller's token and purpose of use on to the hub and to nobody else.
import { createServer } from "node:http";
import { composeServices } from "@apollo/composition";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { parse } from "graphql";
import { listen } from "./serve.mjs";

const HUB_HEADERS = ["authorization", "x-purpose-of-use"];

async function service({ name, url }) {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ _service { sdl } }" }) });
  const { data } = await response.json();
  return { name, url, typeDefs: parse(data._service.sdl) };
}

const { supergraphSdl, errors } = composeServices(await Promise.all(JSON.parse(process.argv[2]).map(service)));
if (errors !== undefined) {
  process.stdout.write(`${JSON.stringify({ errors: errors.map(({ message }) => message) })}\n`);
  process.exit(1);
}

const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  logging: false,
  maskedErrors: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }) =>
      subgraphName === "hub" ? Object.fromEntries(HUB_HEADERS.flatMap((name) => (request.headers.has(name) ? [[name, request.headers.get(name)]] : []))) : {},
  },
});
listen(createServer(gateway), { supergraphSdl });
