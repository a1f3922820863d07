import type { SubgraphKeys } from "../config";
import type { Selection } from "./selection";

/** Apollo Federation 2: what of the hub other subgraphs may name. Directory facts, by their global id. */
export const OPEN_ENTITIES = ["Provider", "Jurisdiction"] as const;

/** Persons and what was done with them, only where an organization is named for it. */
export const PERSONAL_ENTITIES = ["Participant", "Referral"] as const;
export type PersonalEntity = (typeof PERSONAL_ENTITIES)[number];
export type EntityType = (typeof OPEN_ENTITIES)[number] | PersonalEntity;

/**
 * The key of persons is a field of its own, so that whoever selects `id` is not taken for a router: what is asked for
 * together with this one is decided for the organization, too.
 */
export const SHARED_KEY = "sharedId";

export function keyFieldOf(type: EntityType): string {
  return isPersonal(type) ? SHARED_KEY : "id";
}

export function isPersonal(type: string): type is PersonalEntity {
  return (PERSONAL_ENTITIES as readonly string[]).includes(type);
}

/** What can be named, with these keys. */
export function entityTypes(keys: SubgraphKeys): EntityType[] {
  return [...OPEN_ENTITIES, ...PERSONAL_ENTITIES.filter((type) => keys[type] !== undefined)];
}

/** What an operation means to the other subgraphs. */
export interface SubgraphReach {
  /** The keys that the operation asks for, or names persons by. */
  readonly shared: SubgraphKeys;
  /** False: what a router may not pass on is all that could take the notice of 42 CFR 2.32 along. */
  readonly carriesNotice: boolean;
}

export const NO_REACH: SubgraphReach = { shared: {}, carriesNotice: true };

/** One thing that a router names: its type, and its key if that is a text. */
export interface Representation {
  readonly type: EntityType;
  readonly key: string;
}

/** By type, what is selected of it. */
export type SelectionOf = (typeName: string) => Selection;
