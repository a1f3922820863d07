import type { Row } from "./csv/row";

/** The id of each row, once. Memory grows with the number of ids, nothing else of a row is kept. */
export class UniqueIds {
  private readonly seen = new Set<string>();

  constructor(private readonly column: string) {}

  /** Null, with a fault, for a row without an id or with one that another row has. */
  take(row: Row): string | null {
    const id = row.needed(this.column);
    if (id === "") return null;
    if (this.seen.has(id)) {
      row.error("ID_DUPLICATE", this.column);
      return null;
    }
    this.seen.add(id);
    return id;
  }
}
