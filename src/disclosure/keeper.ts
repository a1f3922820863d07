import type { Directory } from "../domain/directory";
import type { PersonFile } from "../domain/person-file";
import { CATEGORY_BIT } from "../privacy/categories";
import { type DirectoryKeeper, directoryKeeperOf, type DirectoryRegister, type Keeper, keeperOf, type Register } from "../privacy/keeping";
import type { Key } from "../sites/site";
import type { SliceOfRecords } from "../sites/slices.sql";
import { type Judged, serve } from "./bench";
import { named, personRow } from "./named-person";
import { asOfToday } from "./occasion";
import type { Operation } from "./operation";
import { personRef } from "./reader";

/** Somebody whose register this viewer may change, as of one state of what decides. */
export interface Kept {
  readonly key: Key;
  readonly as: Keeper;
  /** Facts on file, at their revision. */
  readonly file: PersonFile;
  /** Revision of the viewer's own file. A change is made only while both still stand. */
  readonly viewerRevision: string;
  /** The decision on the person's own slice. */
  readonly judged: Judged;
}

/** Null for everybody else, known or not: the same statements, the same audit. */
export async function keptBy(operation: Operation, id: string, register: Register, isServed?: (place: string) => Promise<boolean>): Promise<Kept | null> {
  await operation.mayAskOfPersons();
  const { key, jurisdiction } = await named(operation, "Participant", id, isServed);
  const kept = await findKept(operation, key, register);
  operation.note(jurisdiction, { rows: 0, effects: { [kept === null ? "HIDE" : "PERMIT"]: 1 }, rules: { [register]: 1 }, ids: [id] });
  return kept;
}

/** Not audited: whoever calls it says what was asked. */
export async function findKept(operation: Operation, key: Key, register: Register): Promise<Kept | null> {
  const row = await personRow(operation, key);
  const person = row === null ? null : operation.bench.person(personRef(row));
  if (row === null || person === null) return null;
  const judged = operation.bench.judge(person, row._c, row._t, CATEGORY_BIT.CONSENT_RECORD);
  const { viewer } = operation.standing;
  const as = judged === null ? null : keeperOf(register, judged.verdict, viewer.account);
  const file = operation.house.people.latest(key)?.file;
  return judged === null || as === null || file === undefined ? null : { key, as, file: asOfToday(operation.standing.today, file), judged, viewerRevision: viewer.revision };
}

/** Other programs' records of the same person are not explained: that they exist is theirs to tell (42 CFR 2.13(c)). What is told of goes on record. */
export function keepsExplanationOf({ bench, standing }: Operation, { judged: { person } }: Kept, { custodyId, recordedAt }: SliceOfRecords): boolean {
  const judged = bench.judge(person, custodyId, recordedAt, CATEGORY_BIT.CONSENT_RECORD);
  if (judged === null || keeperOf("EXPLANATION", judged.verdict, standing.viewer.account) === null) return false;
  serve(judged, judged.verdict.released & CATEGORY_BIT.CONSENT_RECORD);
  return true;
}

/** A register that is about nobody and that this viewer may change. */
export interface KeptDirectory {
  readonly as: DirectoryKeeper;
  /** Of the viewer's account, and of the organization it acts for. */
  readonly jurisdiction: string;
  readonly organizationId: string | null;
  readonly directory: Directory;
  readonly viewerRevision: string;
}

/** Null for everybody else. Directory and viewer are read anew: no statement about a record checks that they still stand. */
export async function keptDirectoryBy(operation: Operation, register: DirectoryRegister): Promise<KeptDirectory | null> {
  const { viewer, directory } = await operation.refresh();
  const { jurisdiction, organizationId } = viewer.account;
  const as = directoryKeeperOf(register, viewer.account);
  operation.note(jurisdiction, { rows: 0, effects: { [as === null ? "HIDE" : "PERMIT"]: 1 }, rules: { [register]: 1 } });
  return as === null ? null : { as, jurisdiction, organizationId, directory, viewerRevision: viewer.revision };
}
