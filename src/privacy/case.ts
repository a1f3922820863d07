import type { Organization, RecordFacts, Relation } from "../domain/decision";
import type { CategoryMask } from "./categories";
import { controlsDirectly, isProgram, isTreatingKind } from "./organizations";
import type { Person } from "./person";
import type { Prepared } from "./prepare";
import { restrictedCategories } from "./restrictions";

/** Who asks about whom. */
export interface Standing {
  readonly prepared: Prepared;
  readonly person: Person;
  /** The viewer's relations that concern this person. */
  readonly relations: readonly Relation[];
  /** Of those and of the relations that are about no one person, what bears on the rules: HOLDS bits. */
  readonly holds: number;
}

/** Who asks about whom and about which slice of the record. */
export interface Case extends Standing {
  readonly slice: RecordFacts;
  /** 42 CFR 2.11: the source if that is a program, else the holder. */
  readonly programId: string;
  readonly program: Organization | null;
  readonly source: Organization | null;
  readonly holder: Organization | null;
  /** The holder is the program, the viewer's organization or the hub. */
  readonly heldInside: boolean;
  /** 2.12(c)(3): the viewer's organization is the program, or controls it directly. */
  readonly linked: "PROGRAM" | "CONTROL" | null;
  /** 2.26: what restrictions that are not set aside keep back from this viewer and purpose. */
  readonly restricted: CategoryMask;
}

/** Relations on file that matter, one bit for each. */
export const HOLDS = {
  TREATS: 1,
  NEED_FROM_DUTIES: 2,
  SELF: 4,
  PARENT_OF: 8,
  ORIGINATED: 16,
  SUPERVISED_TRAINEE: 32,
} as const;

export function standingOf(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  recordId: string | null,
): Standing {
  return { prepared, person, relations, holds: holdsOf(prepared, person, relations, recordId) };
}

export function caseOf(
  prepared: Prepared,
  person: Person,
  relations: readonly Relation[],
  slice: RecordFacts,
): Case {
  const { register, organization, hub } = prepared;
  const source = register.get(slice.sourceOrganizationId) ?? null;
  const holderId = slice.holderOrganizationId;
  const holder = holderId === slice.sourceOrganizationId ? source : (register.get(holderId) ?? null);
  const fromProgram = isProgram(source);
  const programId = fromProgram ? slice.sourceOrganizationId : holderId;
  return {
    prepared,
    person,
    relations,
    holds: holdsOf(prepared, person, relations, slice.id),
    slice,
    programId,
    program: fromProgram ? source : holder,
    source,
    holder,
    heldInside: holderId === programId || holderId === organization?.id || holderId === hub.id,
    linked: linkOf(organization, programId),
    restricted: restrictedCategories(prepared, person, slice),
  };
}

export function holdsRelation(standing: Standing, relation: number): boolean {
  return (standing.holds & relation) !== 0;
}

/** 2.11, 2.31(a)(4)(ii)(B): a treating provider relationship. */
export function isTreating(standing: Standing): boolean {
  return holdsRelation(standing, HOLDS.TREATS) && isTreatingKind(standing.prepared.organization);
}

/** 2.35(a)(1): an official duty to monitor the participant in this matter. */
export function monitors(standing: Standing, matterId: string): boolean {
  const isDuty = (relation: Relation) => relation.type === "MONITORS" && relation.matterId === matterId;
  return standing.relations.some(isDuty) || standing.prepared.viewer.relations.some(isDuty);
}

/** 2.12(c)(3)(i), (ii). */
function linkOf(organization: Organization | null, programId: string): Case["linked"] {
  if (organization === null) return null;
  if (organization.id === programId) return "PROGRAM";
  return controlsDirectly(organization, programId) ? "CONTROL" : null;
}

function holdsOf(
  { viewer }: Prepared,
  { id }: Person,
  relations: readonly Relation[],
  recordId: string | null,
): number {
  return bitsHeld(viewer.relations, id, recordId) | bitsHeld(relations, id, recordId);
}

function bitsHeld(relations: readonly Relation[], personId: string | null, recordId: string | null): number {
  let bits = 0;
  for (const relation of relations) bits |= bitHeld(relation, personId, recordId);
  return bits;
}

function bitHeld(relation: Relation, personId: string | null, recordId: string | null): number {
  switch (relation.type) {
    case "MONITORS":
      return 0;
    case "ORIGINATED":
      return relation.recordId === recordId ? HOLDS.ORIGINATED : 0;
    case "TRAINEE":
      return relation.supervised ? HOLDS.SUPERVISED_TRAINEE : 0;
    case "TREATS":
    case "NEED_FROM_DUTIES":
    case "SELF":
    case "PARENT_OF":
      return relation.participantId === personId ? HOLDS[relation.type] : 0;
  }
}
