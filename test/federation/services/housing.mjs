// A housing organization with a waiting list. It knows people by the key that the hub opened to it, and requires the
// notice of 42 CFR 2.32 with each of them. Its own list may hold anybody, also keys that it made up.
import { serve } from "./serve.mjs";

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])
  type Query { waitlist: [Place!]! }
  type Place { number: Int!  participant: Participant! }
  type Participant @key(fields: "sharedId") {
    sharedId: ID
    waitlistPosition: Int @requires(fields: "notice { statement scope }")
    notice: [DisclosureNotice!] @external
  }
  type DisclosureNotice { statement: String! @external  scope: String @external }`;

let waiting = [];

serve({
  typeDefs,
  tell: (known) => { waiting = known.waiting; },
  resolvers: {
    Query: { waitlist: () => waiting.map((sharedId, at) => ({ number: at + 1, participant: { __typename: "Participant", sharedId } })) },
    Participant: {
      __resolveReference: (representation) => representation,
      waitlistPosition: ({ sharedId }) => [...sharedId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7),
    },
  },
});
