import { type Arguments, documentOf, type Root, type SiteDocument } from "./documents";

/**
 * A site that takes none of them lists none, and refuses each as a document that it does not list: a server that is only
 * read keeps the contract too.
 *
 * The changes of registers about a person that a hub passes on to the site that keeps the person's records. Named as at
 * the hub, and with its input types: test/sites/contract-changes.test.ts compares them with the hub's own mutations.
 */
export const CHANGE_NAMES = [
  "createConsent", "signConsent", "revokeConsent", "replaceConsent", "recordConsentEvent",
  "recordMatter", "disposeMatter", "recordMandate", "recordOrder", "approveOrder", "vacateOrder",
  "requestRestriction", "agreeToRestriction", "endRestriction", "recordRelation", "endRelation",
  "recordMinorFinding", "recordNoticeGiven",
] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

export type ChangeDocument = SiteDocument<ChangeName>;

export function isChangeName(name: string): name is ChangeName {
  return (CHANGE_NAMES as readonly string[]).includes(name);
}

const KEY = { type: "String!", description: "Of this change, for this hub and viewer: a repeat with the same key and input gets the same answer and makes no second change." };

/** `CreateConsentInput` for `createConsent`. */
function argumentsOf(name: ChangeName): Arguments {
  return { input: { type: `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`, description: "As at a hub." }, key: KEY };
}

const DESCRIPTION = "As at a hub. Null for anybody whose register this viewer may not change, known or not.";

/** The fields of Mutation. */
export const CHANGE_ROOTS: readonly Root<ChangeName>[] = CHANGE_NAMES.map((name) => ({
  name,
  args: argumentsOf(name),
  rowType: null,
  field: { name, category: "ENVELOPE", type: { kind: "object", name: "RegisterChange" }, list: false, nonNull: false, description: DESCRIPTION },
}));

export const SITE_CHANGES: Readonly<Record<ChangeName, ChangeDocument>> = Object.fromEntries(CHANGE_ROOTS.map((root) => [root.name, documentOf(root, "mutation")])) as Record<ChangeName, ChangeDocument>;

/** The one with this hash. */
export function changeById(id: string): ChangeDocument | null {
  return byIdOf.get(id) ?? null;
}

const byIdOf = new Map(Object.values(SITE_CHANGES).map((document) => [document.id, document]));
