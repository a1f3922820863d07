/** One selected field with its arguments and what is selected below it. */
export interface SelectedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/** What an operation selects of one object, fragments spread and directives applied. Knows nothing of GraphQL's syntax tree. */
export class Selection {
  private readonly byName = new Map<string, SelectedField[]>();

  constructor(fields: readonly SelectedField[]) {
    for (const field of fields) {
      const same = this.byName.get(field.name);
      if (same === undefined) this.byName.set(field.name, [field]);
      else same.push(field);
    }
  }

  get names(): IterableIterator<string> {
    return this.byName.keys();
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** Every time the field is selected, under whatever alias. */
  all(name: string): readonly SelectedField[] {
    return this.byName.get(name) ?? [];
  }

  /** What all selections of the field select together. */
  below(name: string): Selection {
    const fields = this.all(name);
    if (fields.length === 1) return (fields[0] as SelectedField).selection;
    return fields.length === 0 ? NOTHING : Selection.union(fields.map((field) => field.selection));
  }

  static union(selections: readonly Selection[]): Selection {
    return new Selection(selections.flatMap((selection) => [...selection.byName.values()].flat()));
  }
}

export const NOTHING = new Selection([]);
