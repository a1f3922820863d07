import { isLocalId, parseGlobalId } from "../domain/ids";
import type { Selection } from "../domain/selection";
import { HubError } from "../domain/errors";
import type { Key } from "../sites/site";
import { type ByKey, NOBODY } from "./by-key";
import { findKept, type Kept } from "./keeper";
import type { Operation } from "./operation";
import { keyOf } from "./row-key";
import type { Situation } from "./situation";

/** Who may declare an emergency, as of one state of what decides. */
export interface Declarer {
  /** Of the viewer's own file: a declaration is made only while it stands. */
  readonly viewerRevision: string;
  /** 2.51(c)(1), unless the declaration says otherwise. */
  readonly recipientName: string;
  readonly recipientAffiliation: string;
}

/** Whom a declaration is about: a participant by id, or a place where somebody is looked for by name. */
export type Sought = { readonly participant: string } | { readonly jurisdiction: string };

/** 42 CFR 2.51(a): medical personnel, for this purpose. The refusal is the same for everyone and comes before anything is read. */
async function mayDeclare(operation: Operation, again = false): Promise<Declarer> {
  const { viewer, directory } = await standing(operation, again);
  const { displayName, organizationId } = viewer.account;
  const affiliation = organizationId === null ? undefined : directory.organizations.get(organizationId);
  return { viewerRevision: viewer.revision, recipientName: displayName, recipientAffiliation: affiliation?.name ?? "" };
}

/** What is kept of viewer and directory may be outdated: before somebody is refused by role, both are read anew. */
async function standing(operation: Operation, again: boolean): Promise<Situation> {
  const kept = await (again ? operation.refresh() : operation.situation());
  if (kept.prepared.purpose !== "EMERGENCY") operation.refuse("ROLE_REFUSED");
  // The viewer's revision begins with the directory's.
  if (kept.prepared.medical && kept.viewer.revision.startsWith(`${kept.directory.revision}.`)) return kept;
  const current = await operation.refresh();
  return current.prepared.medical ? current : operation.refuse("ROLE_REFUSED");
}

/** Audited alike, known person or not: an id is what was asked, a name and a birth date are not kept. */
export async function declares(operation: Operation, sought: Sought, again: boolean): Promise<Declarer> {
  const declarer = await mayDeclare(operation, again);
  if (again) return declarer;
  if ("participant" in sought) {
    operation.note(parseGlobalId(sought.participant)?.jurisdiction ?? null, { rows: 0, effects: {}, rules: { "2.51": 1 }, ids: [sought.participant] });
    return declarer;
  }
  if (!(await operation.knows(sought.jurisdiction))) throw new HubError("JURISDICTION_UNKNOWN");
  operation.note(sought.jurisdiction, { rows: 0, effects: {}, rules: { "2.51": 1 } });
  return declarer;
}

/** Of a declaration of the viewer's own. Audited alike, whoever it found. */
export async function completes(operation: Operation, declaration: string, again: boolean): Promise<Declarer> {
  const declarer = await mayDeclare(operation, again);
  if (!again) operation.note(null, { rows: 0, effects: {}, rules: { "2.51(c)": 1 }, ids: [declaration] });
  return declarer;
}

/** The person of a declaration, through the door like by any id. The same statements and audit, whether there is one or not. */
export async function emergencyParticipant(operation: Operation, byId: ByKey, declaration: string, selection: Selection): Promise<object | null> {
  await mayDeclare(operation);
  const { account } = operation.standing.viewer;
  const key = await operation.house.emergencies.personOf(isLocalId(declaration) ? declaration : "", account.id, operation.now);
  const node = await byId.load("Participant", key ?? NOBODY, selection);
  const rows = node === null || keyOf(node)?.isEmpty === true ? 0 : 1;
  const effect = node === null ? "HIDE" : rows === 0 ? "DENY" : "PERMIT";
  operation.note(null, { rows, effects: { [effect]: 1 }, rules: {}, ids: [declaration] });
  return node;
}

/** An entry that the program's privacy officer may complete. */
export interface KeptEntry extends Kept {
  readonly emergencyId: string;
  readonly natureStated: boolean;
}

/** Null for everybody else's entries, known or not: the same statements, the same audit. */
export async function keptEntry(operation: Operation, entry: string): Promise<KeptEntry | null> {
  await operation.mayAskOfPersons();
  const place = await operation.house.emergencies.placeOf(isLocalId(entry) ? entry : "");
  const key: Key = place?.person ?? NOBODY;
  const kept = await findKept(operation, key, "EMERGENCY_ENTRY");
  operation.note(null, { rows: 0, effects: { [kept === null ? "HIDE" : "PERMIT"]: 1 }, rules: { EMERGENCY_ENTRY: 1 }, ids: [entry] });
  return kept === null || place === null ? null : { ...kept, emergencyId: place.emergencyId, natureStated: place.natureStated };
}
