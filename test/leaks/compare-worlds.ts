import type { Traces } from "./listening-house";
import type { Question } from "./operations";
import type { Pair } from "./twins";

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
  readonly cursors: string[];
  /** Errors as they were told, each once. */
  readonly errors: Set<string>;
}

export function noFindings(): Findings {
  return { differences: [], answers: 0, released: 0, cursors: [], errors: new Set() };
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

function compare(question: Question, here: Traces, there: Traces, findings: Findings): void {
  findings.answers += 1;
  if (here.entries.length > 0) findings.released += 1;
  for (const error of errorsOf(here.body)) findings.errors.add(error);
  for (const what of ["status", "headers", "body", "statements", "audits", "entries"] as const) {
    const [one, other] = [text(what, here), text(what, there)];
    if (one !== other) findings.differences.push({ what, query: question.query, variables: question.variables, ...around(one, other) });
  }
}

/** What goes out in one turn goes out in whatever order: statements, and what of whom is put on record. */
function text(what: keyof Traces, traces: Traces): string {
  switch (what) {
    case "statements":
      return JSON.stringify([...traces.statements].sort());
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
