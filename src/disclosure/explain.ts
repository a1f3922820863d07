import { type PersonCategory, personCategoryList, type Purpose, type Reason, type RecordFacts, type Relation } from "../domain/decision";
import { HubError } from "../domain/errors";
import type { ExplainedCategory, ExplainedSlice, Explanation } from "../domain/explanation";
import { parseGlobalId } from "../domain/ids";
import type { ViewerFile } from "../domain/viewer";
import { CATEGORY_BIT } from "../privacy/categories";
import { judgeLocally } from "../privacy/mask";
import type { Person } from "../privacy/person";
import { type Disclosed, redact } from "../privacy/redact";
import { remedyFor } from "../privacy/remedies";
import { decisionFor } from "../privacy/verdict";
import type { Key } from "../sites/site";
import type { SliceOfRecords } from "../sites/slices.sql";
import { serve } from "./bench";
import type { SliceFacts } from "./custodies";
import { keepsExplanationOf, keptBy } from "./keeper";
import { personOnOccasion } from "./occasion";
import type { HouseParts, Operation } from "./operation";
import { relationsTo, type Situation, situationOf } from "./situation";

export interface ExplainAsk {
  readonly viewer: ViewerFile;
  readonly purpose: Purpose;
  readonly key: Key;
  /** Whether the asker may know of these records; without it, all are told of: to whoever operates the hub. */
  readonly shows?: (slice: SliceOfRecords) => boolean;
}

/** Why a viewer may have what of a person, by the same rules on the same facts as the door. Null for who is not on file. */
export async function explain(house: HouseParts, { viewer, purpose, key, shows = () => true }: ExplainAsk): Promise<Explanation | null> {
  const slices = await house.people.slices(key);
  await house.people.load([key]);
  await house.custodies.load(slices.map(({ custodyId }) => ({ jurisdiction: key.jurisdiction, id: custodyId })));
  const known = house.people.latest(key);
  if (known === null) return null;
  const now = `${house.clock().toISOString().slice(0, 19)}Z`;
  const situation = situationOf({ viewer, directory: await house.directory.read(), purpose, now, hub: house.hub, download: false });
  const person = personOnOccasion(situation, known);
  const relations = relationsTo(situation, key);
  return {
    role: viewer.account.role,
    organization: viewer.account.organizationId,
    purpose,
    relations: [...new Set([...relations, ...situation.prepared.viewer.relations].map(({ type }) => type))].sort(),
    slices: slices.filter(shows).flatMap((slice) => explained(house.custodies.get(key.jurisdiction, slice.custodyId), situation, person, relations, slice)),
  };
}

/** For the program's privacy officer, as far as they keep the person's explanation; null for everybody else, known or not. */
export async function explainedTo(operation: Operation, participantId: string, account: string, purpose: Purpose): Promise<Disclosed<Explanation> | null> {
  await operation.situation();
  operation.keptHere(parseGlobalId(participantId)?.jurisdiction);
  const kept = await keptBy(operation, participantId, "EXPLANATION");
  if (kept === null) return null;
  const shows = (slice: SliceOfRecords) => keepsExplanationOf(operation, kept, slice);
  const explanation = await explain(operation.house, { viewer: await accountNamed(operation.house, account), purpose, key: kept.key, shows });
  serve(kept.judged, CATEGORY_BIT.CONSENT_RECORD);
  return explanation === null ? null : redact<Explanation>("Explanation", explanation, CATEGORY_BIT.CONSENT_RECORD);
}

async function accountNamed({ viewers }: HouseParts, slug: string): Promise<ViewerFile> {
  const id = await viewers.accountIdOf(slug);
  const viewer = id === null ? null : await viewers.load(id);
  if (viewer === null) throw new HubError("ACCOUNT_UNKNOWN");
  return viewer;
}

function explained(facts: SliceFacts | undefined, situation: Situation, person: Person, relations: readonly Relation[], { custodyId, records, recordedAt }: SliceOfRecords): ExplainedSlice[] {
  if (facts === undefined) return [];
  const slice: RecordFacts = { ...facts, id: custodyId, createdAt: recordedAt };
  return [{
    source: slice.sourceOrganizationId,
    holder: slice.holderOrganizationId,
    receivedVia: slice.receivedUnder?.via ?? null,
    records: [...records],
    categories: personCategoryList.map((category) => explainedCategory(situation, person, relations, slice, category)),
  }];
}

/** A role that gets no record of a person is refused whatever the rules say (architecture, decision 6). */
function explainedCategory({ prepared, refusal }: Situation, person: Person, relations: readonly Relation[], slice: RecordFacts, category: PersonCategory): ExplainedCategory {
  const { effect, reason, bases, obligations, validUntil } = decisionFor(prepared, person, relations, slice, [category]);
  if (refusal !== null && effect === "PERMIT") return { ...NOTHING, category, effect: "DENY", reason: refusal, wouldTake: "Another role: this one gets figures about groups." };
  if (effect === "NOT_GOVERNED") return locally(prepared, person, relations, slice, category, reason);
  const { section, consentId: consent, agreementId: agreement, orderId: order } = bases[0] ?? NO_BASIS;
  return { category, effect, section, consent, agreement, order, validUntil, reason, obligations: [...new Set(obligations.map(({ type }) => type))], wouldTake: remedyFor(reason) };
}

const NO_BASIS = { section: null, consentId: null, agreementId: null, orderId: null };
const NOTHING = { section: null, consent: null, agreement: null, order: null, validUntil: null, obligations: [] };

/** What part 2 leaves to the hub's own table (docs/decisions/local-policy.md). */
function locally(prepared: Situation["prepared"], person: Person, relations: readonly Relation[], slice: RecordFacts, category: PersonCategory, reason: Reason): ExplainedCategory {
  const { bases, released } = judgeLocally(prepared, person, relations, slice, CATEGORY_BIT[category]);
  const [basis] = bases;
  const opened = released !== 0 && basis !== undefined;
  return { ...NOTHING, category, effect: opened ? "PERMIT" : "NOT_GOVERNED", section: opened ? basis.section : null, agreement: opened ? basis.agreementId : null, reason, wouldTake: opened ? null : remedyFor(reason) };
}
