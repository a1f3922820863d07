// A transit agency: stops near providers. It knows providers by the hub's keys, and no person.
import { serve } from "./serve.mjs";

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { stops: [Stop!]! }
  type Stop { name: String!  near: [Provider]! }
  type Provider @key(fields: "id") { id: ID!  nearestStop: String! }
  type Jurisdiction @key(fields: "id") { id: ID!  agency: String! }`;

let providers = [];

serve({
  typeDefs,
  tell: (known) => { providers = known.providers; },
  resolvers: {
    Query: { stops: () => [{ name: "First and Main", near: providers.map((id) => ({ __typename: "Provider", id })) }] },
    Provider: { __resolveReference: ({ id }) => ({ id, nearestStop: `stop of ${id.slice(-6)}` }) },
    Jurisdiction: { __resolveReference: ({ id }) => ({ id, agency: `agency of ${id.slice(-6)}` }) },
  },
});
