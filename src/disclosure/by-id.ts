import { HubError } from "../domain/errors";
import { localIdOfName, parseGlobalId } from "../domain/ids";
import type { Jurisdiction } from "../domain/jurisdiction";
import { Selection } from "../domain/selection";
import { isPersonal, type Representation, SHARED_KEY, type SelectionOf } from "../domain/subgraph";
import type { RowType } from "../sites/site";
import { MOST_ROWS } from "./arguments";
import { type ByKey, NOBODY } from "./by-key";
import type { AnyNode } from "./door";
import { named } from "./named-person";
import type { Operation } from "./operation";
import type { RemoteByKey } from "./remote/by-key";
import { keyOf } from "./row-key";

/** `rows`: how many are no refusal. */
interface Found<T> {
  readonly node: T | null;
  readonly rows: number;
}

/** Reads by global id, whatever names it: a root, `node`, a router. Nothing of what they do differs between a hidden record and none. */
export class ById {
  constructor(
    private readonly operation: Operation,
    private readonly byKey: ByKey,
    private readonly remote: RemoteByKey,
  ) {}

  async one(type: RowType, id: string, selection: Selection): Promise<object | null> {
    const { node, rows } = await this.find(type, id, selection);
    await this.operation.mayAnswer(rows);
    return node;
  }

  async node(id: string, selectionOf: SelectionOf): Promise<AnyNode | null> {
    const { node, rows } = await this.anyNode(id, selectionOf);
    await this.operation.mayAnswer(rows);
    return node;
  }

  nodes(ids: readonly string[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]> {
    return this.many(ids, (id) => this.anyNode(id, selectionOf));
  }

  /** What a router names, in its order. A person whom the key's organization may not know of is nobody. */
  entities(representations: readonly Representation[], selectionOf: SelectionOf): Promise<(AnyNode | null)[]> {
    return this.many(representations, ({ type, key }) => this.entity(type, key, selectionOf(type)));
  }

  private async many<T>(asked: readonly T[], find: (one: T) => Promise<Found<AnyNode>>): Promise<(AnyNode | null)[]> {
    if (asked.length > MOST_ROWS) throw new HubError("TOO_MANY_IDS");
    const found = valuesOf(await Promise.allSettled(asked.map(find)));
    if (found.length > 0) await this.operation.mayAnswer(found.reduce((rows, one) => rows + one.rows, 0));
    return found.map(({ node }) => node);
  }

  private async anyNode(id: string, selectionOf: SelectionOf): Promise<Found<AnyNode>> {
    const parsed = parseGlobalId(id);
    if (parsed?.type === "Jurisdiction") return { node: await this.jurisdiction(parsed.jurisdiction, parsed.localId), rows: 1 };
    const type = parsed === null || parsed.type === "Consent" ? "Participant" : parsed.type;
    return this.find(type, id, selectionOf(type)) as Promise<Found<AnyNode>>;
  }

  private async entity(type: Representation["type"], id: string, selection: Selection): Promise<Found<AnyNode>> {
    if (type !== "Jurisdiction") return this.find(type, id, isPersonal(type) ? withKey(selection) : selection) as Promise<Found<AnyNode>>;
    const parsed = parseGlobalId(id);
    const node = parsed?.type === "Jurisdiction" ? await this.jurisdiction(parsed.jurisdiction, parsed.localId) : null;
    return { node, rows: 1 };
  }

  private async find(type: RowType, id: string, selection: Selection): Promise<Found<object>> {
    if (type !== "Provider") await this.operation.mayAskOfPersons();
    const { key, jurisdiction } = await named(this.operation, type, id);
    const elsewhere = key === NOBODY ? null : this.operation.remote.siteOf(key.jurisdiction);
    const node = elsewhere === null ? await this.byKey.load(type, key, selection) : await this.remote.row(elsewhere, type, key, selection);
    const rows = node === null || keyOf(node)?.isEmpty === true ? 0 : 1;
    const effect = type === "Provider" ? "NOT_GOVERNED" : node === null ? "HIDE" : rows === 0 ? "DENY" : "PERMIT";
    this.operation.note(jurisdiction, { rows, effects: { [effect]: 1 }, rules: {}, ids: [id] });
    return { node, rows: type === "Provider" ? 1 : rows };
  }

  private async jurisdiction(slug: string, localId: string): Promise<Jurisdiction | null> {
    if (localIdOfName(slug) !== localId) return null;
    return (await this.operation.situation()).directory.jurisdictions.get(slug) ?? null;
  }
}

/** One that fails takes the answer with it, when the others are done: what was asked beside it goes on record whatever comes first. */
function valuesOf<T>(settled: readonly PromiseSettledResult<T>[]): T[] {
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}

const KEYED = new WeakMap<Selection, Selection>();
const KEY = new Selection([{ name: SHARED_KEY, args: {}, selection: new Selection([]) }]);

/** Whoever is named by the key is read as if it were selected. One selection for each, so that those of one place are read together. */
function withKey(selection: Selection): Selection {
  let keyed = KEYED.get(selection);
  if (keyed === undefined) KEYED.set(selection, (keyed = selection.has(SHARED_KEY) ? selection : Selection.union([selection, KEY])));
  return keyed;
}
