// A subgraph of somebody else's as a process of its own: GraphQL over node:http, and what it was asked for, for the test to read.
import { createServer } from "node:http";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";

/** `asked`: representations and headers that came, since `POST /forget`. `POST /tell` hands `tell` what the test knows. */
export function serve({ typeDefs, resolvers, tell = () => undefined }) {
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers });
  const asked = { representations: [], headers: [] };
  const answers = {
    "/graphql": async ({ query, variables, operationName }, headers) => {
      asked.headers.push(headers);
      asked.representations.push(...(variables?.representations ?? []));
      return graphql({ schema, source: query, variableValues: variables, operationName });
    },
    "/asked": () => asked,
    "/forget": () => Object.assign(asked, { representations: [], headers: [] }),
    "/tell": (known) => { tell(known); return {}; },
  };
  const server = createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part)).on("end", async () => {
      const body = parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString("utf8"));
      const answer = await answers[request.url]?.(body, request.headers);
      response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(answer ?? {}));
    });
  });
  listen(server);
}

/** The first line on standard output says where. */
export function listen(server, more = {}) {
  server.listen(0, "127.0.0.1", () => process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}`, ...more })}\n`));
}
