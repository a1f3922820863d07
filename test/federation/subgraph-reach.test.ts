import { getOperationAST, type FragmentDefinitionNode, Kind, parse, validate } from "graphql";
import { hubSchema } from "../../src/api/schema";
import { reachOf } from "../../src/api/subgraph-reach";
import type { SubgraphKeys } from "../../src/config";
import type { SubgraphReach } from "../../src/domain/subgraph";

const KEYS: SubgraphKeys = { Participant: "some/housing", Referral: "another/court" };
const { schema } = hubSchema(KEYS);
const NOTICE = "notice { statement scope }";
const HEAD = "query ($named: [_Any!]!)";
const named = (...types: string[]) => ({ named: types.map((type) => ({ __typename: type, id: "x", sharedId: "x" })) });

function reach(query: string, variables: Record<string, unknown> = {}, keys = KEYS): SubgraphReach {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const operation = getOperationAST(document);
  if (operation == null) throw new Error("no operation");
  return reachOf({ schema, fragments, variableValues: variables }, operation, keys);
}

describe("an operation is decided for an organization", () => {
  it.each([
    ["whose key it asks for", "{ participants { nodes { sharedId } } }", {}, ["Participant"]],
    ["whose key it asks for under another name, in a fragment on an interface, below a referral", "{ node(id: \"x\") { ...R } } fragment R on Referral { participant { x: sharedId } }", {}, ["Participant"]],
    ["whose key may come of a node", "{ nodes(ids: [\"x\"]) { ... on Referral { sharedId } } }", {}, ["Referral"]],
    ["by whose key somebody is named, whatever is asked", `${HEAD} { _entities(representations: $named) { __typename } }`, named("Provider", "Participant"), ["Participant"]],
    ["by whose key somebody is named in the text", '{ _entities(representations: [{ __typename: "Referral", sharedId: "x" }]) { __typename } }', {}, ["Referral"]],
    ["each of those whose keys it asks for", "{ participants { nodes { sharedId referrals { nodes { sharedId } } } } }", {}, ["Participant", "Referral"]],
  ] as const)("%s", (_what, query, variables, types) => {
    expect(Object.keys(reach(query, variables).shared)).toEqual(types);
  });

  it.each([
    ["with nothing but ids", "{ participants { nodes { id } } }", {}],
    ["of providers", `${HEAD} { _entities(representations: $named) { ... on Provider { id name } } }`, named("Provider", "Jurisdiction")],
    ["that switches the key off", "query ($on: Boolean!) { participants { nodes { id sharedId @include(if: $on) } } }", { on: false }],
  ])("but not one %s", (_what, query, variables) => {
    expect(reach(query, variables).shared).toEqual({});
  });

  it("that has opened no key is nobody's, whatever is named", () => {
    expect(reach(`${HEAD} { _entities(representations: $named) { ... on Participant { sharedId ${NOTICE} } } }`, named("Participant"), {}).shared).toEqual({});
  });
});

describe("the notice of 2.32 is carried along", () => {
  const below = (selection: string) => `${HEAD} { _entities(representations: $named) { ${selection} } }`;

  it.each([
    ["a root that no router drops anything of", "{ participants { nodes { id } } }"],
    ["a provider of which nothing is about a person", below("... on Provider { id name jurisdiction { slug } }")],
    ["every person of a router's", below(`... on Participant { id ${NOTICE} }`)],
    ["a list with its own", below(`... on Provider { referrals { nodes { id } ${NOTICE} } }`)],
    ["rows of a list", below(`... on Provider { referrals { edges { node { id ${NOTICE} } } } }`)],
    ["a notice in a fragment, under another name", `${below("...P")} fragment P on Participant { n: notice { ...N } } fragment N on DisclosureNotice { s: statement scope }`],
    ["every person beside a key", `{ participants { nodes { sharedId ${NOTICE} } } }`],
  ])("with %s", (_what, query) => {
    expect(reach(query, named(query.includes("on Participant") ? "Participant" : "Provider")).carriesNotice).toBe(true);
  });

  it.each([
    ["a person of a router's without it", below("... on Participant { id }")],
    ["a notice without its statement", below("... on Participant { notice { scope } }")],
    ["a notice without the scope of the consent", below("... on Participant { notice { statement } }")],
    ["a list of a provider's without it", below("... on Provider { referrals { nodes { id } } }")],
    ["a list's notice for what is below its rows", below(`... on Provider { referrals { nodes { id participant { id } } ${NOTICE} } }`)],
    ["a person's notice for their referrals", below(`... on Participant { ${NOTICE} referrals { nodes { id } } }`)],
    ["one of two persons", `{ participants { nodes { sharedId ${NOTICE} referrals { nodes { id participant { id } } ${NOTICE} } } } }`],
    ["a root beside one with a key", `{ participants { nodes { sharedId ${NOTICE} } } referrals { nodes { id } } }`],
    ["a notice that is switched off", "query ($on: Boolean = false) { participants { nodes { sharedId notice @include(if: $on) { statement scope } } } }"],
  ])("but not with %s", (_what, query) => {
    expect(reach(query, { ...named("Participant", "Provider"), on: false }).carriesNotice).toBe(false);
  });
});
