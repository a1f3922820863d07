import { createHash } from "node:crypto";

/** The facts about a record, next to its person, that decide who may see it (CONTRACT, DecisionRequest.record). */
export interface Custody {
  readonly sourceOrganizationId: string;
  readonly holderOrganizationId: string;
  readonly receivedVia: string | null;
  readonly receivedConsentId: string | null;
  readonly receivedMedium: string | null;
  readonly madeFor: "CARE" | "EVIDENCE_ONLY";
  readonly noSudFinding: boolean;
  readonly confidentialCommunication: boolean;
  readonly adverseDetail: boolean | null;
  readonly paidInFullOutOfPocket: boolean;
}

/** A record as its own program made and holds it, with nothing special about it. */
export function ownCustody(organizationId: string): Custody {
  return {
    sourceOrganizationId: organizationId,
    holderOrganizationId: organizationId,
    receivedVia: null,
    receivedConsentId: null,
    receivedMedium: null,
    madeFor: "CARE",
    noSudFinding: false,
    confidentialCommunication: false,
    adverseDetail: false,
    paidInFullOutOfPocket: false,
  };
}

/** Records with equal facts share one custody row, so its id is the digest of the facts. */
export function custodyId(c: Custody): string {
  const facts = [
    c.sourceOrganizationId, c.holderOrganizationId, c.receivedVia, c.receivedConsentId, c.receivedMedium,
    c.madeFor, c.noSudFinding, c.confidentialCommunication, c.adverseDetail, c.paidInFullOutOfPocket,
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest().subarray(0, 16).toString("base64url");
}
