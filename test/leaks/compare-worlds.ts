import type { Traces } from "../server/listening-house";
import type { Random } from "../../src/onboarding/seed/random";
import type { Question } from "./operations";
import type { Pair } from "./twins";
import { unknownLike } from "./values";

export interface Difference {
  readonly what: keyof Traces;
  readonly query: string;
  readonly variables: unknown;
  readonly here: string;
  readonly there: string;
}

export interface Findings {
  readonly differences: Difference[];
  /** Answers that were compared, and those of them that showed somebody: nothing compared with nothing proves little. */
  answers: number;
  released: number;
  /** Answers for which one world had to read on behind rows that are hidden in it. */
  refills: number;
  readonly cursors: string[];
  /** Errors as they were told, each once. */
  readonly errors: Set<string>;
}

export function noFindings(): Findings {
  return { differences: [], answers: 0, released: 0, refills: 0, cursors: [], errors: new Set() };
}

const MOST_PAGES = 80;

/** Asks both worlds, lists to their end, and notes wherever they are not the same. */
export async function compareWorlds(pair: Pair, questions: readonly Question[], findings: Findings): Promise<void> {
  for (const question of questions) {
    let after: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const variables: Record<string, unknown> = { ...question.variables, ...(question.list === undefined ? {} : { after }) };
      const [here, there] = await pair.ask({ ...question, variables });
      compare({ ...question, variables }, here, there, findings);
      after = question.list === undefined ? null : nextOf(here.body, question.list);
      if (after === null) break;
      if (findings.cursors.length < 40) findings.cursors.push(after);
    }
  }
}

/** Asks of somebody hidden and of somebody who is nowhere, in the same world: nothing may differ but the id itself. */
export async function compareIds(pair: Pair, questions: readonly Question[], random: Random, findings: Findings): Promise<void> {
  for (const question of questions) {
    const text = JSON.stringify(question);
    const id = idIn(text);
    const other = unknownLike(id, random);
    const hidden = await pair.askReal(question);
    const nobody = await pair.askReal(JSON.parse(text.replaceAll(id, other)) as Question);
    compare(question, hidden, JSON.parse(JSON.stringify(nobody).replaceAll(other, id)) as Traces, findings);
  }
}

/** The global id that a question by id names. */
function idIn(text: string): string {
  const [id] = /M[kl][A-Za-z0-9]6[A-Za-z0-9_-]{30,}/.exec(text) ?? [];
  if (id === undefined) throw new Error("a question without an id");
  return id;
}

function compare(question: Question, here: Traces, there: Traces, findings: Findings): void {
  findings.answers += 1;
  if (here.entries.length > 0) findings.released += 1;
  for (const error of errorsOf(here.body)) findings.errors.add(error);
  const refilled = question.isNarrow !== true && readings(here) !== readings(there);
  if (refilled) findings.refills += 1;
  const comparesStatements = question.isFirst !== true && !refilled;
  for (const what of ["status", "headers", "body", ...(comparesStatements ? ["statements" as const] : []), "audits", "entries"] as const) {
    const [one, other] = [text(what, here), text(what, there)];
    if (one !== other) findings.differences.push({ what, query: question.query, variables: question.variables, ...around(one, other) });
  }
}

/** Statements that read rows. Lists fetch a usual page at least, and read on only behind many hidden rows (docs/decisions/superset-then-decide.md). */
function readings({ statements }: Traces): number {
  return statements.filter((name) => kindOf(name) === "rows").length;
}

/** The texts that read rows may name whom the asker treats, monitors or is: their own relations, which end with the person. */
function kindOf(statement: string): string {
  return statement === "" || statement.startsWith("rows_") ? "rows" : statement.startsWith("entries_") ? "entries" : statement;
}

/** What goes out in one turn goes out in whatever order: statements, and what of whom is put on record. */
function text(what: keyof Traces, traces: Traces): string {
  switch (what) {
    case "statements":
      return JSON.stringify(traces.statements.map(kindOf).sort());
    case "audits":
      return JSON.stringify(traces.audits.map((audit) => JSON.stringify(audit)).sort());
    case "entries":
      return JSON.stringify(traces.entries);
    default:
      return typeof traces[what] === "string" ? traces[what] : JSON.stringify(traces[what]);
  }
}

/** Where two texts part. */
function around(here: string, there: string): { here: string; there: string } {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at++;
  const start = Math.max(0, at - 120);
  return { here: here.slice(start, at + 160), there: there.slice(start, at + 160) };
}

interface Body {
  readonly data?: Readonly<Record<string, { readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null>> | null;
  readonly errors?: readonly unknown[];
}

function nextOf(body: string, list: string): string | null {
  const info = (JSON.parse(body) as Body).data?.[list]?.pageInfo;
  return info?.hasNextPage === true ? info.endCursor : null;
}

export function errorsOf(body: string): string[] {
  return ((JSON.parse(body) as Body).errors ?? []).map((error) => JSON.stringify(error));
}
