import type { DecisionRequest, Effect, PersonCategory } from "../../../src/domain/decision";
import { decideValid } from "../../../src/privacy/decide";
import { localGround } from "../../privacy/reference/local";
import { type Asking, Requests } from "./requests";
import { type AnyRecord, keyOf, type Row } from "./world";

/** On what a released category rests. */
export interface Ground {
  /** Of part 2, or a line of local policy. */
  readonly section: string;
  readonly consentId: string | null;
  readonly agreementId: string | null;
  readonly orderId: string | null;
}

export type Released = ReadonlyMap<PersonCategory, Ground>;

/** Every category that a field of the schema has. */
export const SERVED: readonly PersonCategory[] = [
  "ATTENDANCE", "CONSENT_RECORD", "DEMOGRAPHICS", "ENROLLMENT_STATUS", "HEALTH", "JUSTICE_EVENT", "JUSTICE_REFERRAL", "OVERDOSE_EVENT", "PARTICIPANT_IDENTITY", "PROGRESS_SUMMARY",
  "SERVICE_REFERRAL", "SOCIAL_OUTCOME", "SUD_DIAGNOSIS", "SUD_TREATMENT", "TREATMENT_APPLICATION",
];

/** Custodies that part 2 does not govern: that does not depend on who asks, so it is asked once (CONTRACT 3, step 1). */
const ungoverned = new WeakSet<Row<"custody">>();

/** What `decide` says of records, one asker at a time. Records of equal facts are asked about once. */
export class Decisions {
  private readonly known = new Map<string, Released>();
  private readonly effects = new Map<string, Effect>();

  private readonly nobodies = new Map<string, boolean>();
  private readonly authored: ReadonlySet<string>;

  private readonly requests: Requests;

  constructor(readonly asking: Asking) {
    this.requests = new Requests(asking);
    const relations = asking.world.below("relation", "account_id", asking.viewer.id);
    this.authored = new Set(relations.map((one) => one.record_id).filter((id) => id !== null));
  }

  /** Nothing at all of this person is released, whatever the record. */
  isNobody(participant: Row<"participant">): boolean {
    let nobody = this.nobodies.get(participant.id);
    if (nobody === undefined) {
      nobody = this.asking.world.kinds(participant).every((record) => this.released(participant, record).size === 0);
      this.nobodies.set(participant.id, nobody);
    }
    return nobody;
  }

  released(participant: Row<"participant">, record: AnyRecord): Released {
    const key = this.keyOf(participant, record);
    let released = this.known.get(key);
    if (released === undefined) this.known.set(key, (released = this.decide(participant, record)));
    return released;
  }

  /** A category asked alone. */
  effect(participant: Row<"participant">, record: AnyRecord, category: PersonCategory): Effect {
    const key = `${this.keyOf(participant, record)} ${category}`;
    let effect = this.effects.get(key);
    if (effect === undefined) this.effects.set(key, (effect = decideValid(this.requests.about(participant, record, [category])).effect));
    return effect;
  }

  /** What `decide` looks at besides the person: custody, for a restriction the record's time, for authorship its id. */
  private keyOf(participant: Row<"participant">, record: AnyRecord): string {
    const key = `${participant.id} ${record.custody_id}`;
    const timed = this.asking.world.about("restriction", participant.id).length > 0;
    return timed || this.authored.has(record.id) ? `${key} ${record.recorded_at} ${record.id}` : key;
  }

  /** Together releases the same as apart, but for what part 2 does not govern: that is asked apart. */
  private decide(participant: Row<"participant">, record: AnyRecord): Released {
    const custody = this.asking.world.custody.get(keyOf(record.jurisdiction, record.custody_id));
    if (custody === undefined) throw new Error("a record without custody");
    const released = new Map<PersonCategory, Ground>();
    if (ungoverned.has(custody)) return addLocal(released, this.requests.about(participant, record, SERVED), SERVED);
    const apart = custody.made_for !== "CARE" || custody.no_sud_finding;
    const asked = apart ? SERVED.map((category) => [category]) : [SERVED];
    for (const categories of asked) {
      const request = this.requests.about(participant, record, categories);
      const decision = decideValid(request);
      if (decision.effect === "NOT_GOVERNED") addLocal(released, request, categories);
      if (!apart && decision.effect === "NOT_GOVERNED" && custody.received_via === null) ungoverned.add(custody);
      for (const { section, consentId, agreementId, orderId, categories: opened } of decision.bases) {
        for (const category of opened) {
          if (!decision.categories.includes(category)) throw new Error("a basis for what is not released");
          released.set(category as PersonCategory, { section, consentId, agreementId, orderId });
        }
      }
      if (decision.categories.some((category) => !released.has(category as PersonCategory))) throw new Error("released without a basis");
    }
    return released;
  }
}

/** What part 2 leaves to the hub's own policy, category by category. */
function addLocal(released: Map<PersonCategory, Ground>, request: DecisionRequest, categories: readonly PersonCategory[]): Released {
  for (const category of categories) {
    const ground = localGround(request, category);
    if (ground !== null) released.set(category, { ...ground, consentId: null, orderId: null });
  }
  return released;
}
