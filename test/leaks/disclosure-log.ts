import type { Purpose, RecordFacts } from "../../src/domain/decision";
import { decideValid } from "../../src/privacy/decide";
import type { Decisions } from "../disclosure/oracle/decisions";
import { Requests } from "../disclosure/oracle/requests";
import { type AnyRecord, keyOf, type Row } from "../disclosure/oracle/world";

/** The purposes for which lists of disclosures are given (docs/decisions/accounting.md). */
const GIVEN: readonly Purpose[] = ["ACCOUNTING", "LIST_OF_DISCLOSURES", "ADMIN_INTERNAL"];

/**
 * Whom a list of disclosures tells of (42 CFR 2.24, 2.25), though no record of theirs is released: by the log of the program
 * whose record the person's own row is, and of the viewer's programs that have another record of theirs.
 */
export function mayKnowLog(decisions: Decisions, row: Row<"participant">): boolean {
  const { purpose, viewer, world } = decisions.asking;
  if (!GIVEN.includes(purpose)) return false;
  const controlled = world.below("organization_control", "controller_id", viewer.organization_id ?? "").filter((one) => one.direct_administrative).map((one) => one.organization_id);
  const isMine = (program: string) => program === viewer.organization_id || controlled.includes(program);
  const logs = [row, ...world.kinds(row)].map((record, at) => ({ record, program: programOf(decisions, record), isOwn: at === 0 }));
  return logs.some(({ record, program, isOwn }) => (isOwn || isMine(program)) && opensLog(decisions, row, record, program));
}

/** A log is judged as a record whose source and holder are its program. */
function opensLog({ asking }: Decisions, row: Row<"participant">, of: AnyRecord, program: string): boolean {
  const request = new Requests(asking).about(row, of, ["DISCLOSURE_LOG"]);
  const record = { ...(request.record as RecordFacts), sourceOrganizationId: program, holderOrganizationId: program, receivedUnder: null, madeFor: "CARE" as const, noSudFinding: false };
  const disclosureLog = { requestedAt: request.now, inWriting: true, entries: [] };
  return ["PERMIT", "DENY"].includes(decideValid({ ...request, record, disclosureLog }).effect);
}

/** 42 CFR 2.11: the source if that is a program, else the holder. */
function programOf({ asking: { world } }: Decisions, { jurisdiction, custody_id }: AnyRecord): string {
  const custody = world.custody.get(keyOf(jurisdiction, custody_id));
  const source = world.organization.get(custody?.source_organization_id ?? "");
  const isProgram = source === undefined || (source.part2_program !== false && (!source.federal_ties_known || source.federal_ties.length > 0));
  return (isProgram ? custody?.source_organization_id : custody?.holder_organization_id) ?? "";
}
