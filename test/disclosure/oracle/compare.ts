import type { AnswerRecord } from "../../../src/disclosure/ledger";
import type { Selection } from "../../../src/domain/selection";
import type { Answer } from "./ask";
import type { Decisions } from "./decisions";
import { expectedOutcome } from "./outcomes";
import { expectedParticipant } from "./participants";
import { programOf } from "./programs";
import { type Expected, type Handed, without } from "./part";
import { expectedReferral, expectedServiceReferral, personOf } from "./referrals";
import { inOrder, keyOf, type World } from "./world";

export type ListType = "Participant" | "Referral" | "Outcome";

/** The whole list that one asker should get, in its order, and everything that it hands over. */
export function expectedList(decisions: Decisions, type: ListType, selection: Selection): { nodes: unknown[]; handed: Handed[] } {
  const { world } = decisions.asking;
  const { rows } = world;
  const ofSomebody = (row: { participant_id: string }) => !decisions.isNobody(personOf(world, row));
  const found = rowsOf(type);
  return { nodes: found.map(({ node }) => node), handed: found.flatMap(({ handed }) => handed) };

  function rowsOf(of: ListType): Expected[] {
    const present = (one: Expected | null): one is Expected => one !== null;
    switch (of) {
      case "Participant":
        return inOrder(rows.participant).filter((row) => !decisions.isNobody(row)).map((row) => withChildren(decisions, expectedParticipant(decisions, row, without(selection, ["referrals", "outcomes"])), selection)).filter(present);
      case "Referral":
        return inOrder(rows.referral).filter(ofSomebody).map((row) => expectedReferral(decisions, row, selection)).filter(present);
      case "Outcome":
        return inOrder(rows.outcome).filter(ofSomebody).map((row) => expectedOutcome(decisions, row, selection)).filter(present);
    }
  }
}

/** The lists below a participant, each row by its own record. */
function withChildren(decisions: Decisions, parent: Expected | null, selection: Selection): Expected | null {
  if (parent === null) return null;
  const { world } = decisions.asking;
  const node: Record<string, unknown> = { ...parent.node };
  const handed = [...parent.handed];
  const list = (name: string, rows: (Expected | null)[]) => {
    const shown = rows.filter((one) => one !== null);
    node[name] = { nodes: shown.map((one) => one.node) };
    for (const one of shown) handed.push(...one.handed);
  };
  const { id } = parent.participant;
  const below = (name: string) => selection.below(name).below("nodes");
  if (selection.has("referrals")) list("referrals", inOrder(world.about("referral", id)).map((row) => expectedReferral(decisions, row, below("referrals"))));
  if (selection.has("outcomes")) list("outcomes", inOrder(world.about("outcome", id)).map((row) => expectedOutcome(decisions, row, below("outcomes"))));
  return { ...parent, node, handed };
}

interface Child {
  readonly row: { readonly participant_id: string };
  readonly expected: Expected;
}

/** The rows below one parent, named by its global id: a provider's service referrals, a participant's referrals or outcomes. */
export function expectedChildren(decisions: Decisions, type: "Referral" | "Outcome" | "ServiceReferral", parentId: string, selection: Selection): unknown[];
export function expectedChildren(decisions: Decisions, type: "ServiceReferral", parentId: string, selection: Selection, withRows: true): Child[];
export function expectedChildren(decisions: Decisions, type: "Referral" | "Outcome" | "ServiceReferral", parentId: string, selection: Selection, withRows = false): unknown[] {
  const { world } = decisions.asking;
  const id = parentId.slice(-22);
  const found: { row: { participant_id: string }; expected: Expected | null }[] = childRows();
  const shown = found.filter((one): one is Child => one.expected !== null);
  return withRows ? shown : shown.map(({ expected }) => expected.node);

  function childRows(): { row: { participant_id: string }; expected: Expected | null }[] {
    switch (type) {
      case "Referral":
        return inOrder(world.about("referral", id)).map((row) => ({ row, expected: expectedReferral(decisions, row, selection) }));
      case "Outcome":
        return inOrder(world.about("outcome", id)).map((row) => ({ row, expected: expectedOutcome(decisions, row, selection) }));
      case "ServiceReferral":
        return inOrder(world.below("service_referral", "provider_id", id)).map((row) => ({ row, expected: expectedServiceReferral(decisions, row, selection) }));
    }
  }
}

/** What a link to somebody or something leads to, by local id. */
export function expectedLink(decisions: Decisions, type: "Participant" | "Referral", localId: string | null, selection: Selection): Expected | null {
  const { world } = decisions.asking;
  if (localId === null) return null;
  if (type === "Participant") {
    const [row] = world.below("participant", "id", localId);
    return row === undefined ? null : expectedParticipant(decisions, row, selection);
  }
  const [row] = world.below("referral", "id", localId);
  return row === undefined ? null : expectedReferral(decisions, row, selection);
}

/** Who got what of whom on what ground, one line each, sorted: what should stand in the ledger. */
export function linesOf(world: World, handed: readonly Handed[]): string[] {
  const lines = handed.map(({ jurisdiction, participantId, custodyId, category, ground }) => {
    const { section, consentId, agreementId, orderId } = ground;
    const program = section.startsWith("LOCAL") ? world.custody.get(keyOf(jurisdiction, custodyId))?.source_organization_id : programOf(world, jurisdiction, custodyId);
    return JSON.stringify([jurisdiction, program, participantId, section, category, consentId, agreementId, orderId]);
  });
  return [...new Set(lines)].sort();
}

/** The same out of what the ledger was told. */
export function recorded(answers: readonly AnswerRecord[]): string[] {
  const lines = new Set<string>();
  for (const { entry } of answers) {
    for (const release of entry?.releases ?? []) {
      release.persons.forEach((person, at) => {
        for (const category of release.categories) {
          lines.add(JSON.stringify([release.jurisdiction, release.program, person, release.section, category, release.consents?.[at] ?? null, release.agreementId, release.orderId]));
        }
      });
    }
  }
  return [...lines].sort();
}

export interface Difference {
  readonly where: string;
  readonly got: unknown;
  readonly expected: unknown;
}

/** Where an answer is not what it should be; the first place in it, and the first lines of the ledger that are too many or missing. */
export function differences(where: string, answer: Answer, nodes: readonly unknown[], lines: readonly string[], told: readonly string[]): Difference[] {
  const found: Difference[] = [];
  if (typeof answer.nodes === "string") {
    if (nodes.length > 0) found.push({ where, got: answer.nodes, expected: `${String(nodes.length)} rows` });
  } else {
    const place = firstDifference(answer.nodes, nodes, "");
    if (place !== null) found.push({ ...place, where: `${where} ${place.where}, ${String(answer.nodes.length)} rows for ${String(nodes.length)}` });
  }
  const tooMany = told.filter((line) => !lines.includes(line));
  const missing = lines.filter((line) => !told.includes(line));
  if (tooMany.length + missing.length > 0) found.push({ where: `${where} ledger`, got: tooMany.slice(0, 2), expected: missing.slice(0, 2) });
  return found;
}

function firstDifference(got: unknown, expected: unknown, where: string): Difference | null {
  if (Object.is(got, expected)) return null;
  if (typeof got !== "object" || typeof expected !== "object" || got === null || expected === null || Array.isArray(got) !== Array.isArray(expected)) return { where, got, expected };
  for (const name of new Set([...Object.keys(got), ...Object.keys(expected)])) {
    const place = firstDifference((got as Record<string, unknown>)[name], (expected as Record<string, unknown>)[name], `${where}.${name}`);
    if (place !== null) return place;
  }
  return null;
}
