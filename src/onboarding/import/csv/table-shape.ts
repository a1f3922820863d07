/** What a mapping needs of one CSV file. Names are case-sensitive. */
export interface TableShape {
  readonly file: string;
  /** Must be in the header. */
  readonly columns: readonly string[];
  /** Used where the header has them. */
  readonly optional?: readonly string[];
}

export function shape(file: string, columns: readonly string[], optional: readonly string[] = []): TableShape {
  return { file, columns, optional };
}
