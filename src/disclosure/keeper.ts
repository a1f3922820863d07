import { parseGlobalId } from "../domain/ids";
import { Selection } from "../domain/selection";
import type { PersonFile } from "../domain/person-file";
import { CATEGORY_BIT } from "../privacy/categories";
import { type Keeper, keeperOf, type Register } from "../privacy/keeping";
import type { Key } from "../sites/site";
import { NOBODY } from "./by-key";
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
}

const IDENTIFIED = new Selection([{ name: "id", args: {}, selection: new Selection([]) }]);

/** Null for everybody else, known or not: the same statements, the same audit. */
export async function keptBy(operation: Operation, id: string, register: Register): Promise<Kept | null> {
  await operation.mayAskOfPersons();
  const parsed = parseGlobalId(id);
  const isKnown = parsed !== null && parsed.type === "Participant" && (await operation.knows(parsed.jurisdiction));
  const key = isKnown ? { jurisdiction: parsed.jurisdiction, id: parsed.localId } : NOBODY;
  const kept = await findKept(operation, key, register);
  operation.note(parsed?.jurisdiction ?? null, { rows: 0, effects: { [kept === null ? "HIDE" : "PERMIT"]: 1 }, rules: { [register]: 1 }, ids: [id] });
  return kept;
}

/** Not audited: whoever calls it says what was asked. */
export async function findKept(operation: Operation, key: Key, register: Register): Promise<Kept | null> {
  const answer = await operation.reader.read((situation) => ({
    type: "Participant",
    selection: IDENTIFIED,
    from: { kind: "keys", keys: [key] },
    children: [],
    today: situation.today,
    viewerId: situation.viewer.account.id,
  }));
  const [row] = answer.rows;
  const person = row === undefined ? null : operation.bench.person(personRef(row));
  if (row === undefined || person === null) return null;
  const judged = operation.bench.judge(person, row._c, row._t, CATEGORY_BIT.CONSENT_RECORD);
  const { viewer } = operation.standing;
  const as = judged === null ? null : keeperOf(register, judged.verdict, viewer.account);
  const file = operation.house.people.latest(row.id)?.file;
  return as === null || file === undefined ? null : { key, as, file, viewerRevision: viewer.revision };
}
