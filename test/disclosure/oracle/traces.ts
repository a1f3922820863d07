import type { Door } from "../../../src/disclosure/door";
import type { TestDatabase } from "../../support/database";
import type { House } from "./house";

/** All that one answer leaves behind. */
export interface Traces {
  readonly body: unknown;
  readonly statements: readonly string[];
  readonly audits: readonly unknown[];
  readonly entries: number;
}

type Opened = Awaited<ReturnType<House["opened"]>>;

/** Asks, and gathers what was left; the ids that were asked for are made alike. A refusal's body is its code. */
export async function tracesOf(database: TestDatabase, { door, told }: Opened, ids: readonly string[], ask: (door: Door) => Promise<unknown>): Promise<Traces> {
  const statements: string[] = [];
  const stop = database.onStatement((statement) => statements.push(statement));
  const body = await ask(door).catch((error: unknown) => (error as { code: string }).code);
  await door.commit();
  stop();
  const left = told();
  const alike = (audit: object) => JSON.parse(JSON.stringify(audit).replaceAll(JSON.stringify(ids), '"<ids>"')) as unknown;
  const audits = left.flatMap((one) => one.audits).map(({ at: _at, requestId: _request, ...rest }) => alike(rest));
  return { body, statements, audits, entries: left.filter(({ entry }) => entry !== null).length };
}
