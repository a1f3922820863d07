import { LRUCache } from "lru-cache";
import type { Custody } from "../domain/custody";
import type { RecordFacts } from "../domain/decision";
import { placedId } from "../domain/ids";
import type { Key } from "../sites/site";

export interface CustodySource {
  custodies(keys: readonly Key[]): Promise<(Key & { readonly custody: Custody })[]>;
}

/** A custody as a slice of the decision contract, but for the record's own id and time. */
export type SliceFacts = Omit<RecordFacts, "id" | "createdAt">;

const MOST_KEPT = 50_000;

/** Custodies are immutable and named by the digest of their facts, so they can be kept for good. */
export class Custodies {
  private readonly kept = new LRUCache<string, SliceFacts>({ max: MOST_KEPT });

  constructor(private readonly source: CustodySource) {}

  get(jurisdiction: string, id: string): SliceFacts | undefined {
    return this.kept.get(placedId(jurisdiction, id));
  }

  async load(keys: readonly Key[]): Promise<void> {
    for (const { jurisdiction, id, custody } of await this.source.custodies(keys)) this.kept.set(placedId(jurisdiction, id), sliceFacts(custody));
  }
}

/**
 * A record with these facts. Field by field: a copy with two fields added gets a shape of its own from V8, each time
 * anew, and a page judges hundreds of them.
 */
export function sliceWith(facts: SliceFacts, id: string, createdAt: string): RecordFacts {
  const { sourceOrganizationId, holderOrganizationId, madeFor, noSudFinding, confidentialCommunication, adverseDetail, paidInFullOutOfPocket, receivedUnder, deidentification } = facts;
  return { id, sourceOrganizationId, holderOrganizationId, createdAt, madeFor, noSudFinding, confidentialCommunication, adverseDetail, paidInFullOutOfPocket, receivedUnder, deidentification };
}

export function sliceFacts(custody: Custody): SliceFacts {
  const { receivedVia, receivedConsentId, receivedMedium, ...facts } = custody;
  const receivedUnder = receivedVia === null ? null : { via: receivedVia, consentId: receivedConsentId, medium: receivedMedium ?? "WRITTEN" };
  return { ...facts, receivedUnder: receivedUnder as RecordFacts["receivedUnder"], deidentification: null };
}
