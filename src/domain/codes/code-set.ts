/**
 * Where a row of a code set is known from. `found`: a public source holds it. `memory`: written down by people
 * who know the list, to be checked against the official one before a decision rests on it. `proposal`: this project's.
 */
export type CodeProvenance = "found" | "memory" | "proposal";

export interface Code<C extends string = string> {
  readonly code: C;
  readonly label: string;
  readonly system: string;
  readonly version: string;
  readonly provenance: CodeProvenance;
}

/** One closed list of one edition. A code means nothing without the system and the version it comes from. */
export interface CodeSet<C extends string = string> {
  readonly system: string;
  readonly version: string;
  /** The list inside the system, e.g. SERVICES of TEDS-D; null where the system is one list. */
  readonly list: string | null;
  /** System, version and list in one string: what the columns `code_system`, `setting_system` and so on hold. */
  readonly codeSystem: string;
  readonly codes: readonly Code<C>[];
}

export interface CodeSetFacts {
  readonly system: string;
  readonly version: string;
  readonly list?: string;
  /** Of every row that does not say otherwise. */
  readonly provenance: CodeProvenance;
}

type Row<C extends string> = readonly [code: C, label: string, provenance?: CodeProvenance];

export function codeSet<const C extends string>(facts: CodeSetFacts, rows: readonly Row<C>[]): CodeSet<C> {
  const { system, version, list = null } = facts;
  return {
    system,
    version,
    list,
    codeSystem: [system, version, ...(list === null ? [] : [list])].join(" "),
    codes: rows.map(([code, label, provenance = facts.provenance]) => ({ code, label, system, version, provenance })),
  };
}

export function labelIn(set: CodeSet, code: string): string | undefined {
  return set.codes.find((one) => one.code === code)?.label;
}
