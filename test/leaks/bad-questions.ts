import type { Random } from "../../src/onboarding/seed/random";
import type { Question } from "./operations";
import type { HiddenValues } from "./values";

/** What is refused, as a whole or in part, with hidden values in every place that a refusal could repeat. */
export function badQuestions(random: Random, values: HiddenValues, cursors: readonly string[]): Question[] {
  const text = JSON.stringify(random.pick(values.texts) ?? "nobody");
  const id = values.ids.length === 0 ? "nobody" : random.pick(values.ids).id;
  return [
    { query: "{ participants(first: 0) { nodes { id } } }" },
    { query: "{ participants(first: 1001) { nodes { id } } referrals(first: 2) { nodes { id } } }" },
    { query: `{ participants(jurisdictions: [${text}]) { nodes { id } } }` },
    { query: `{ participants(filter: { openedFrom: ${text} }) { nodes { id } } }` },
    { query: "query ($f: ParticipantFilter) { participants(filter: $f) { nodes { id } } }", variables: { f: { openedFrom: JSON.parse(text) as string, status: [JSON.parse(text) as string] } } },
    { query: `{ participants(filter: { name: "\\u0000" }) { nodes { id } } }` },
    { query: `{ participants(filter: { nobody: ${text} }) { nodes { id } } }` },
    { query: `{ participant(id: ${text}) { id identity { legalName } } a: participant(id: "${id}") { id } }` },
    { query: `{ participant(id: "${id}") { id secret } }` },
    { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array.from({ length: 1001 }, () => id) } },
    ...badRepresentations(id),
    { query: `{ participants(first: 1000) { nodes { referrals(first: 1000) { nodes { participant { outcomes(first: 1000) { nodes { id } } } } } } } }` },
    { query: `{ participants(first: 2) { nodes { id } ` },
    { query: `{ participants(first: 2) { nodes { id } } referrals(after: ${text}) { nodes { id } } outcomes(first: 2) { nodes { id } } }` },
    { query: `{ participants(filter: { name: ${text} }) { nodes { id } } }`, headers: { "x-purpose-of-use": JSON.parse(text) as string } },
    { query: `{ participants(filter: { name: ${text} }) { nodes { id } } }`, headers: { authorization: `Bearer ${id}` } },
    { query: `mutation { forget(id: "${id}") }` },
    { query: `subscription { participants { nodes { id } } }` },
    ...badCursors(cursors),
  ];
}

/** What no router sends. */
function badRepresentations(id: string): Question[] {
  const query = "query ($named: [_Any!]!) { _entities(representations: $named) { __typename ... on Participant { sharedId notice { statement scope } identity { legalName } } } }";
  const lists: unknown[][] = [[id], [{ __typename: "Outcome", sharedId: id }], [{ sharedId: id }], [{ __typename: "Participant" }, { __typename: "Participant", id }, { __typename: "Participant", sharedId: [id] }], [{ __typename: "Participant", sharedId: id, id: "x", extra: { id } }], Array.from({ length: 1001 }, () => ({ __typename: "Participant", sharedId: id }))];
  return lists.map((named) => ({ query, variables: { named } }));
}

/** Made up, cut, changed, or of another list, filter or order. */
function badCursors(cursors: readonly string[]): Question[] {
  const [known = "AAAA"] = cursors;
  const bad = ["", "AAAA", "A".repeat(3000), known.slice(0, -3), `${known.slice(0, 20)}x${known.slice(21)}`, ...cursors];
  return bad.flatMap((after) => [
    { query: "query ($after: String) { outcomes(first: 3, after: $after, filter: { stage: \"ENTRY\" }) { nodes { id } pageInfo { endCursor } } }", variables: { after } },
    { query: "query ($after: String) { participants(first: 3) { nodes { id outcomes(first: 1, after: $after) { nodes { id } } referrals(first: 1, after: $after) { nodes { id } } } } }", variables: { after } },
  ]);
}
