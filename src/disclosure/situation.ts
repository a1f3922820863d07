import type { Channel, Hub, Instant, Purpose, Relation, ViewerRole } from "../domain/decision";
import type { Directory } from "../domain/directory";
import type { HubErrorCode } from "../domain/errors";
import type { ViewerFile } from "../domain/viewer";
import { type ViewerRelations, relationsAt } from "../identity/relations";
import { prepare, type Prepared } from "../privacy/prepare";
import { NO_REACH, type SubgraphReach } from "../domain/subgraph";
import type { Candidates, Key, Today } from "../sites/site";
import { candidatesFor } from "./candidates";
import { partnersOf, preparedFor } from "./partners";
import { dayOn, todayIn } from "./today";

/** Who asks for what, before any record is looked at. Holds for one revision of directory and viewer. */
export interface Situation {
  readonly viewer: ViewerFile;
  readonly directory: Directory;
  readonly prepared: Prepared;
  /** The keys of persons that this operation is about, and their organizations: decided for like the viewer. */
  readonly shared: SubgraphReach["shared"];
  readonly partners: readonly Prepared[];
  readonly relations: ViewerRelations;
  readonly candidates: Candidates;
  readonly today: Today;
  /** A refusal that everyone in this role and purpose gets, so that it tells nothing; null: ask on. */
  readonly refusal: HubErrorCode | null;
  /** Everyone gets the same refusal unless a consent opens something to them: it is told where nothing is released. */
  readonly refusedIfNothing: boolean;
}

export interface SituationParts {
  readonly viewer: ViewerFile;
  readonly directory: Directory;
  readonly purpose: Purpose | null;
  readonly now: Instant;
  readonly hub: Hub;
  readonly download: boolean;
  readonly reach?: SubgraphReach | undefined;
}

export function situationOf({ viewer, directory, purpose, now, hub, download, reach = NO_REACH }: SituationParts): Situation {
  const { account } = viewer;
  const today = todayIn(directory, now);
  const relations = relationsAt(viewer, now, dayOn(today, account.jurisdiction));
  const prepared = prepare({
    now,
    hub,
    viewer: { id: account.id, role: account.role as ViewerRole, organizationId: account.organizationId, classes: [...account.classes], relations: [...relations.general] },
    purpose,
    channel: channel(download, reach),
    organizations: directory.register,
    agreements: directory.agreements,
  });
  const partners = partnersOf(reach.shared).map((id) => preparedFor(prepared, id, directory.agreements));
  return { viewer, directory, prepared, shared: reach.shared, partners, relations, candidates: candidatesFor(prepared, relations, directory.makers), today, refusal: refusalOf(prepared), refusedIfNothing: prepared.refusedAlike };
}

/** GraphQL answers carry the 2.32 notice, unless a router drops what it did not ask for; none leaves before its ledger row; the hub counts as an electronic health record (2.25(b)). */
function channel(download: boolean, { carriesNotice }: SubgraphReach): Channel {
  return { mode: download ? "DOWNLOAD" : "VIEW", operation: "READ", canCarryNotice: carriesNotice, canLogDisclosure: true, ehr: true };
}

/** Before any site is asked: where not even a consent could open anything (CONTRACT 4). */
function refusalOf({ purpose, viewer, refusedAlike, rule }: Prepared): HubErrorCode | null {
  if (purpose === null) return "PURPOSE_REQUIRED";
  return viewer.role === "BUREAU_ANALYST" || (refusedAlike && rule.statedBit === 0) ? "ROLE_REFUSED" : null;
}

/** The viewer's relations to one person. Program-wide duties reach everyone; `decide` grants them to linked viewers only. */
export function relationsTo({ relations }: Situation, { jurisdiction, id }: Key): readonly Relation[] {
  const about = relations.about(jurisdiction, id);
  return relations.everyone ? [...about, { type: "NEED_FROM_DUTIES", participantId: id }] : about;
}
