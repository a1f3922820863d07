import { LRUCache } from "lru-cache";

/** A list of rows as a statement gives it: column by column, so that no name is written, sent and read once a row. Null: a column of no rows. */
export type Columns = Readonly<Record<string, readonly unknown[] | null>>;

type Row = Record<string, unknown>;
type Build = (columns: readonly (readonly unknown[])[], amount: number) => Row[];

/** One for each selection of columns that is asked for. */
const MOST_SHAPES = 1000;
const NAME = /^_?[A-Za-z][A-Za-z0-9_]*$/;

const builders = new LRUCache<string, Build>({ max: MOST_SHAPES });

/**
 * The rows of these columns. `later`: fields that each gets afterwards; they are null until then. Rows are made by a
 * function that is compiled for their columns, as graphql-jit compiles the query: V8 then lays every field into the
 * row itself. Copied from an empty row, or filled name by name, a page's rows cost three times as much and are several
 * objects each (docs/benchmarks.md).
 */
export function rowsOf(columns: Columns, later: readonly string[]): Row[] {
  const names = Object.keys(columns);
  const filled = Object.values(columns).filter((values) => values !== null);
  const amount = filled[0]?.length ?? 0;
  if (amount === 0) return [];
  if (filled.length !== names.length || filled.some(({ length }) => length !== amount)) throw new Error("columns of one list have different lengths");
  return builderOf(names, later)(filled, amount);
}

function builderOf(names: readonly string[], later: readonly string[]): Build {
  const key = `${names.join()} ${later.join()}`;
  let build = builders.get(key);
  if (build === undefined) builders.set(key, (build = compile(names, later)));
  return build;
}

function compile(names: readonly string[], later: readonly string[]): Build {
  const nulls = later.filter((name) => !names.includes(name));
  // Names are of our own columns and fields; nothing else becomes code.
  for (const name of [...names, ...nulls]) if (!NAME.test(name)) throw new Error("a column has no name of a column");
  const given = names.map((name, at) => `${name}: c${String(at)}[at]`);
  const fields = [...given, ...nulls.map((name) => `${name}: null`)].join(", ");
  const lists = names.map((_, at) => `c${String(at)} = columns[${String(at)}]`).join(", ");
  const body = `"use strict"; const ${lists}; const rows = new Array(amount); for (let at = 0; at < amount; at++) rows[at] = { ${fields} }; return rows;`;
  // Code of checked names alone: the only way to tell V8 the shape of an object whose fields are known at run time.
  return new Function("columns", "amount", body) as Build;
}
