import type { TableCounts } from "./report";

interface Counts {
  inserted: number;
  changed: number;
  unchanged: number;
  removed: number;
  gone: number;
}

type Change = Partial<Pick<Counts, "inserted" | "changed" | "removed">>;

/** What happened to the rows of each table, and in which jurisdictions anything happened at all. */
export class TableTally {
  private readonly tables = new Map<string, Counts>();
  private readonly places = new Map<string, Map<string, Counts>>();

  wrote(table: string, jurisdiction: string, change: Change): void {
    let place = this.places.get(jurisdiction);
    if (place === undefined) this.places.set(jurisdiction, (place = new Map<string, Counts>()));
    for (const counts of [entry(this.tables, table), entry(place, table)]) {
      counts.inserted += change.inserted ?? 0;
      counts.changed += change.changed ?? 0;
      counts.removed += change.removed ?? 0;
    }
  }

  unchanged(table: string, rows: number): void {
    entry(this.tables, table).unchanged += rows;
  }

  gone(table: string, rows: number): void {
    entry(this.tables, table).gone = rows;
  }

  /** Rows of these files that the hub now holds. */
  seen(table: string): number {
    const { inserted, changed, unchanged } = entry(this.tables, table);
    return inserted + changed + unchanged;
  }

  touched(jurisdiction: string): boolean {
    return [...(this.places.get(jurisdiction)?.values() ?? [])].some((counts) => counts.inserted + counts.changed + counts.removed > 0);
  }

  /** What a load keeps of itself. */
  changesOf(jurisdiction: string): Record<string, Change> {
    const tables = this.places.get(jurisdiction) ?? new Map<string, Counts>();
    return Object.fromEntries([...tables].map(([table, { inserted, changed, removed }]) => [table, { inserted, changed, removed }]));
  }

  counts(): TableCounts[] {
    return [...this.tables].map(([table, counts]) => ({ table, ...counts }));
  }
}

function entry(tables: Map<string, Counts>, table: string): Counts {
  let counts = tables.get(table);
  if (counts === undefined) tables.set(table, (counts = { inserted: 0, changed: 0, unchanged: 0, removed: 0, gone: 0 }));
  return counts;
}
