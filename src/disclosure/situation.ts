import type { Channel, Hub, Instant, Purpose, Relation, ViewerRole } from "../domain/decision";
import type { Directory } from "../domain/directory";
import type { HubErrorCode } from "../domain/errors";
import type { ViewerFile } from "../domain/viewer";
import { type ViewerRelations, relationsAt } from "../identity/relations";
import { prepare, type Prepared } from "../privacy/prepare";
import type { Candidates } from "../sites/site";
import { candidatesFor } from "./candidates";

/** Who asks for what, before any record is looked at. Holds for one revision of directory and viewer. */
export interface Situation {
  readonly viewer: ViewerFile;
  readonly directory: Directory;
  readonly prepared: Prepared;
  readonly relations: ViewerRelations;
  readonly candidates: Candidates;
  /** A refusal that everyone in this role and purpose gets, so that it tells nothing; null: ask on. */
  readonly refusal: HubErrorCode | null;
}

export interface SituationParts {
  readonly viewer: ViewerFile;
  readonly directory: Directory;
  readonly purpose: Purpose | null;
  readonly now: Instant;
  readonly hub: Hub;
  readonly download: boolean;
}

export function situationOf({ viewer, directory, purpose, now, hub, download }: SituationParts): Situation {
  const { account } = viewer;
  const relations = relationsAt(viewer, now);
  const prepared = prepare({
    now,
    hub,
    viewer: { id: account.id, role: account.role as ViewerRole, organizationId: account.organizationId, classes: [...account.classes], relations: [...relations.general] },
    purpose,
    channel: channel(download),
    organizations: directory.register,
    agreements: directory.agreements,
  });
  return { viewer, directory, prepared, relations, candidates: candidatesFor(prepared, relations), refusal: refusalOf(prepared) };
}

/** GraphQL answers carry the 2.32 notice, and none leaves before its ledger row; the hub counts as an electronic health record (2.25(b)). */
function channel(download: boolean): Channel {
  return { mode: download ? "DOWNLOAD" : "VIEW", operation: "READ", canCarryNotice: true, canLogDisclosure: true, ehr: true };
}

function refusalOf({ purpose, viewer, refusedAlike }: Prepared): HubErrorCode | null {
  if (purpose === null) return "PURPOSE_REQUIRED";
  return viewer.role === "BUREAU_ANALYST" || refusedAlike ? "ROLE_REFUSED" : null;
}

/** The viewer's relations to one person. Program-wide duties reach everyone; `decide` grants them to linked viewers only. */
export function relationsTo({ relations }: Situation, participantId: string): readonly Relation[] {
  const about = relations.about(participantId);
  return relations.everyone ? [...about, { type: "NEED_FROM_DUTIES", participantId }] : about;
}
