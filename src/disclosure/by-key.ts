import DataLoader from "dataloader";
import { Selection } from "../domain/selection";
import type { Disclosed } from "../privacy/redact";
import type { Key, RowType } from "../sites/site";
import { finishProvider, finishRow, type Handling, judgedOf, rowPlan } from "./finish";
import type { Operation } from "./operation";
import { personRef } from "./reader";

type Node = Disclosed<object> | null;

/** Read like anybody else: an id that names nobody costs and leaves what one does that names somebody hidden. */
export const NOBODY: Key = { jurisdiction: "", id: "" };

/** Reads by key, batched within one turn of the event loop: one statement for all rows of one type and selection. */
export class ByKey {
  private readonly loaders = new Map<RowType, Map<Selection, DataLoader<Key, Node, string>>>();

  /** TELL: whoever asks by id and may know is told what is withheld. A link is no such question. PEEK: nothing is handed over. */
  constructor(
    private readonly operation: Operation,
    private readonly handling: Handling,
  ) {}

  load(type: RowType, key: Key, selection: Selection): Promise<Node> {
    return this.loader(type, selection).load(key);
  }

  private loader(type: RowType, selection: Selection): DataLoader<Key, Node, string> {
    let bySelection = this.loaders.get(type);
    if (bySelection === undefined) this.loaders.set(type, (bySelection = new Map<Selection, DataLoader<Key, Node, string>>()));
    let loader = bySelection.get(selection);
    if (loader === undefined) {
      const options = { cacheKeyFn: ({ jurisdiction, id }: Key) => `${jurisdiction} ${id}`, maxBatchSize: 1000 };
      loader = new DataLoader<Key, Node, string>((keys) => readKeys(this.operation, this.handling, type, selection, keys), options);
      bySelection.set(selection, loader);
    }
    return loader;
  }
}

async function readKeys(operation: Operation, asked: Handling, type: RowType, selection: Selection, keys: readonly Key[]): Promise<Node[]> {
  const answer = await operation.reader.read((situation) => ({
    type,
    selection,
    from: { kind: "keys", keys },
    children: [],
    today: situation.today,
    viewerId: situation.viewer.account.id,
  }));
  const work = operation.workplace(answer.providers);
  const plan = type === "Provider" ? null : rowPlan(type, selection);
  // A refusal that everyone gets is told alike of somebody and of nobody.
  const handling = work.situation.refusedIfNothing && asked === "TELL" ? "HAND_OVER" : asked;
  const found = new Map<string, Node>();
  for (const row of answer.rows) {
    const key = `${row._j} ${row.id}`;
    const place = work.situation.directory.jurisdictions.get(row._j);
    if (place === undefined) continue;
    if (plan === null) {
      found.set(key, finishProvider(work.situation, row, place));
      continue;
    }
    const person = operation.bench.person(personRef(row));
    if (person !== null) found.set(key, finishRow(work, plan, row, person, place, judgedOf([plan]), handling));
  }
  return keys.map(({ jurisdiction, id }) => found.get(`${jurisdiction} ${id}`) ?? null);
}
