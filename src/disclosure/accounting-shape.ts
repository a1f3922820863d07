import type { Instant } from "../domain/decision";
// As a value, too: the classes say which category governs each field.
import "../domain/disclosure";
import type { Disclosure, DisclosureConnection } from "../domain/disclosure";
import type { Selection } from "../domain/selection";
import { fieldsOf } from "../privacy/fields";
import { threeYearsBefore } from "../privacy/instants";
import { type Disclosed, redact } from "../privacy/redact";
import { briefDescription, entityName, type Line, secondOf } from "./accounting-lines";
import { type AskedList, sealMark } from "./accounting-request";
import type { Access } from "./accounting-subject";
import { connectionOf } from "./connection";
import type { Situation } from "./situation";

export interface ShownLine {
  readonly line: Line;
  readonly access: Access;
}

export interface ShownPage {
  readonly lines: readonly ShownLine[];
  readonly more: boolean;
  readonly respondBy: Instant | null;
}

/** What the connection says of itself follows from the request: the same for whoever asks about whomever. */
export function shapePage(situation: Situation, asked: AskedList, { lines, more, respondBy }: ShownPage, selection: Selection): Disclosed<DisclosureConnection> {
  const rows = lines.map(({ line, access }) => ({ line, node: disclosureOf(situation, line, access) }));
  const seal = ({ line }: { readonly line: Line }): string => sealMark(asked.sealer, line, asked.requestedAt);
  const connection = connectionOf(selection, { rows, hasNextPage: more, seal, sites: () => [], notice: () => null });
  const earliest = threeYearsBefore(asked.requestedAt);
  const since = asked.since !== null && asked.since > earliest ? asked.since : earliest;
  return { ...connection, list: asked.list, requestedAt: asked.requestedAt, since, respondBy } as unknown as Disclosed<DisclosureConnection>;
}

/** 2.24 and 2.25 list what the person is told; a basis inside the program lists nothing, so the program sees all of it. */
function disclosureOf(situation: Situation, line: Line, { judged: { verdict } }: Access): Disclosed<Disclosure> {
  const told = fieldsOf(verdict.bases[0]?.section);
  const row: Disclosure = {
    entityName: entityName(line, situation),
    date: secondOf(line),
    briefDescription: briefDescription(line),
    purpose: told === null || told.includes("purpose") ? line.purpose : null,
    consentId: line.consentId,
    generalDesignation: line.generalDesignation,
  };
  return redact<Disclosure>("Disclosure", row, verdict.released);
}
