import type { FieldName, Instant, RecordFacts, Relation } from "../domain/decision";
import type { DisclosureList, OneOf } from "../domain/enums";
import type { PersonFile } from "../domain/person-file";
import { CATEGORY_BIT } from "../privacy/categories";
import { judge, type Verdict } from "../privacy/mask";
import { aboutPerson } from "../privacy/person";
import { prepare, type Prepared } from "../privacy/prepare";
import { decisionFor } from "../privacy/verdict";
import { entryId, entryOf, type Line } from "./accounting-lines";
import type { PersonAtHand } from "./bench";
import type { Operation } from "./operation";
import { lastingFacts } from "./people";
import { relationsTo } from "./situation";

export type ListKind = OneOf<typeof DisclosureList>;

/** What is asked for: which list, as of when. */
export interface ListAsked {
  readonly list: ListKind;
  readonly requestedAt: Instant;
}

/** A line of the log, and the consent that it names. */
export const LOG_CATEGORIES = CATEGORY_BIT.DISCLOSURE_LOG | CATEGORY_BIT.CONSENT_RECORD;

/** The viewer may have the log of this slice, or not: decided like everything else. */
export function mayHaveLog(operation: Operation, person: PersonAtHand, slice: RecordFacts): Verdict {
  const judgeSlice = operation.house.judge ?? judge;
  return judgeSlice(operation.standing.prepared, person.person, person.relations, slice, LOG_CATEGORIES);
}

/** The person with the contract's log of the request; its entries come page by page. */
export function withLog(operation: Operation, at: PersonAtHand, file: PersonFile, { requestedAt }: ListAsked): PersonAtHand {
  const disclosureLog = { requestedAt, inWriting: true, entries: [] };
  return { ref: at.ref, person: aboutPerson({ ...lastingFacts(file), disclosureLog }), relations: relationsTo(operation.standing, file), forPartners: [], timed: at.timed, emergency: at.emergency, scopes: file.scopes, judged: [] };
}

/** What `decide` says is owed of some lines. */
export interface Owed {
  readonly included: readonly Line[];
  /** A line that is owed but for its age: all after it are older. */
  readonly tooOld: boolean;
  readonly respondBy: Instant | null;
  /** What of each line the person is told. */
  readonly fields: readonly FieldName[];
}

/**
 * What the person is owed, whoever prepares it: the decision on the person's own request. Entries do not bear on each
 * other (contract 2), so a page of them is decided as all of them would be.
 */
export function owedOf(prepared: Prepared, file: PersonFile, slice: RecordFacts, { list, requestedAt }: ListAsked, lines: readonly Line[]): Owed {
  const disclosureLog = { requestedAt, inWriting: true, entries: lines.map(entryOf) };
  const person = aboutPerson({ ...lastingFacts(file), disclosureLog });
  const decision = decisionFor(requestOf(prepared, list), person, [selfOf(file.id)], slice, ["DISCLOSURE_LOG"]);
  const included = new Set<string>();
  const owed: { tooOld: boolean; respondBy: Instant | null } = { tooOld: false, respondBy: null };
  for (const obligation of decision.obligations) {
    if (obligation.type === "INCLUDE_ENTRY") included.add(obligation.entryId);
    if (obligation.type === "LIMIT_TO_LAST_3_YEARS") owed.tooOld = true;
    if (obligation.type === "RESPOND_WITHIN_30_DAYS") owed.respondBy = obligation.dueAt;
  }
  return { ...owed, included: lines.filter((line) => included.has(entryId(line))), fields: decision.fields ?? [] };
}

/** The person's own request, as the contract has it: nobody's organization, role or papers bear on it. */
function requestOf({ now, hub, channel, register, viewer }: Prepared, purpose: ListKind): Prepared {
  return prepare({ now, hub, channel, purpose, organizations: register, agreements: [], viewer: { id: viewer.id, role: "PARTICIPANT", organizationId: null, classes: [], relations: [] } });
}

function selfOf(participantId: string): Relation {
  return { type: "SELF", participantId };
}

/** A program's records about somebody as a slice: the log of their disclosures is the program's own. */
export function sliceOf(program: string): RecordFacts {
  return {
    id: program,
    sourceOrganizationId: program,
    holderOrganizationId: program,
    createdAt: "2000-01-01T00:00:00Z",
    madeFor: "CARE",
    noSudFinding: false,
    confidentialCommunication: false,
    adverseDetail: null,
    paidInFullOutOfPocket: false,
    receivedUnder: null,
    deidentification: null,
  };
}
