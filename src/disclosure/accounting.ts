import { DatabaseError } from "../database/errors";
import type { Instant } from "../domain/decision";
import type { DisclosureConnection } from "../domain/disclosure";
import { HubError } from "../domain/errors";
import { parseGlobalId } from "../domain/ids";
import { Selection } from "../domain/selection";
import { CATEGORY_BIT } from "../privacy/categories";
import type { Disclosed } from "../privacy/redact";
import { owedOf } from "./accounting-duty";
import { type Line, linesOf } from "./accounting-lines";
import { type AskedList, type DisclosureArgs, follows, listAsked } from "./accounting-request";
import { shapePage, type ShownLine } from "./accounting-shape";
import { type Subject, subjectOf } from "./accounting-subject";
import { rowSelection } from "./connection";
import type { Place } from "./disclosure-index.store";
import type { Operation } from "./operation";

/** One page of the list that a person is owed (42 CFR 2.24, 2.25). Nothing of what this does differs between a hidden person and none. */
export async function disclosuresPage(operation: Operation, args: DisclosureArgs, connection: Selection): Promise<Disclosed<DisclosureConnection>> {
  await operation.mayAskOfPersons();
  operation.keptHere(parseGlobalId(args.participant)?.jurisdiction);
  const asked = listAsked(operation, args);
  const { subject, page } = await unlessBroken(async () => {
    const whose = await subjectOf(operation, args.participant, asked);
    return { subject: whose, page: await fill(operation, whose, asked) };
  });
  recordPage(operation, subject, page.lines, connection);
  operation.note(subject.jurisdiction, {
    rows: page.lines.length,
    effects: { [subject.effect]: 1 },
    rules: subject.section === null ? {} : { [subject.section]: 1 },
    ids: [args.participant],
    request: { list: asked.list, requestedAt: asked.requestedAt, since: asked.since },
  });
  return shapePage(operation.standing, asked, page, connection);
}

const BROKEN: readonly string[] = ["INVALID_VALUE", "STATEMENT_FAILED", "NOT_NULL_VIOLATION"];

/** A row of the ledger that cannot be read may be one that is owed: without it there is no list. */
async function unlessBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isBroken = error instanceof SyntaxError || (error instanceof DatabaseError && BROKEN.includes(error.code));
    throw isBroken ? new HubError("ACCOUNTING_UNAVAILABLE") : error;
  }
}

interface Filling {
  readonly lines: ShownLine[];
  more: boolean;
  respondBy: Instant | null;
}

/** From row to row, newest first, until the page is full, there is no more, or all that follows is too old. */
async function fill(operation: Operation, subject: Subject, asked: AskedList): Promise<Filling> {
  const page: Filling = { lines: [], more: false, respondBy: null };
  const programs = [...subject.access.keys()];
  const limit = asked.size + 1;
  let after: Place = asked.start;
  for (;;) {
    const rows = await operation.house.index.rows({ whom: subject.key, programs, after, since: asked.since, limit });
    const lines = rows.flatMap((row) => linesOf(row, subject.key)).filter((line) => follows(line, asked.mark));
    const isOver = addOwed(operation, subject, asked, lines, page);
    const last = rows.at(-1);
    if (isOver || last === undefined || rows.length < limit) return page;
    after = last;
  }
}

/** True: no line that comes later is wanted. */
function addOwed(operation: Operation, { access, file }: Subject, asked: AskedList, lines: readonly Line[], page: Filling): boolean {
  if (file === null) return true;
  const included = new Set<Line>();
  let tooOld = false;
  for (const [program, { slice }] of access) {
    const owed = owedOf(operation.standing.prepared, file, slice, asked, lines.filter((line) => line.program === program));
    for (const line of owed.included) included.add(line);
    tooOld ||= owed.tooOld;
    // One program may owe nothing where another does.
    page.respondBy ??= owed.respondBy;
  }
  for (const line of lines) {
    const from = access.get(line.program);
    if (from === undefined || !included.has(line)) continue;
    page.more = page.lines.length === asked.size;
    if (page.more) return true;
    page.lines.push({ line, access: from });
  }
  return tooOld;
}

/** An accounting is itself handed over, to the person or inside the program: no ledger row, no release. One without a line is one, too. */
function recordPage(operation: Operation, { access, own }: Subject, lines: readonly ShownLine[], connection: Selection): void {
  const rows = rowSelection(connection, (selections) => Selection.union(selections));
  const forProgram = rows.has("consentId") || rows.has("generalDesignation") ? CATEGORY_BIT.CONSENT_RECORD : 0;
  for (const [program, { judged }] of access) {
    const shown = lines.some(({ line }) => line.program === program);
    if (!shown && program !== own) continue;
    operation.serve(judged, judged.verdict.released & (CATEGORY_BIT.DISCLOSURE_LOG | (shown ? forProgram : 0)));
  }
}
