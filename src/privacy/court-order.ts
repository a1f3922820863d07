import type { Mandate, Order } from "../domain/decision";
import { COUNSELING_NOTE, type CategoryMask, maskOf } from "./categories";

/** A court order about this participant, read once. */
export interface CourtOrder {
  readonly id: string;
  readonly order: Order;
  /** Its scope; counseling notes only on a ground of 42 CFR 2.63(a) (2.31(b)(1)). */
  readonly scope: CategoryMask;
  /** Stands whatever the time: not vacated, heard, found, with a mandate, confirmed by a person. */
  readonly stands: boolean;
}

export function courtOrder(order: Order, mandates: readonly Mandate[]): CourtOrder {
  const scope = maskOf(order.scope);
  return {
    id: order.id,
    order,
    scope: order.confidentialBasis === null ? scope & ~COUNSELING_NOTE : scope,
    stands:
      !order.vacated &&
      order.noticeAndOpportunity &&
      hasFindings(order) &&
      isAccompanied(order, mandates) &&
      order.privacyOfficerApprovedAt !== null,
  };
}

const FINDINGS_OF = { CIVIL_2_64: "2.64(d)", CRIMINAL_2_65: "2.65(d)", PROGRAM_2_66: "2.66(c)" } as const satisfies Record<Order["type"], string>;

/** The sections that an order does not meet on its face: nobody may approve it. */
export function lackingInOrder(order: Order, mandates: readonly Mandate[]): string[] {
  const lacking: string[] = [];
  if (!order.noticeAndOpportunity) lacking.push("2.22(b)(1)(ii)(H)");
  if (!isAccompanied(order, mandates)) lacking.push("2.61");
  if (!hasFindings(order)) lacking.push(FINDINGS_OF[order.type]);
  return lacking;
}

/** 2.64(d), 2.65(d), 2.66: the findings that each type needs. */
function hasFindings({ type, findings }: Order): boolean {
  if (!findings.includes("NO_OTHER_EFFECTIVE_WAY")) return false;
  if (!findings.includes("PUBLIC_INTEREST_OUTWEIGHS")) return false;
  switch (type) {
    case "CIVIL_2_64":
    case "PROGRAM_2_66":
      return true;
    case "CRIMINAL_2_65":
      return (
        findings.includes("EXTREMELY_SERIOUS_CRIME") &&
        findings.includes("SUBSTANTIAL_VALUE") &&
        findings.includes("HOLDER_HAD_COUNSEL")
      );
  }
}

/** 2.61: an order only authorizes; a subpoena or similar mandate must be on file too. */
function isAccompanied({ mandateId }: Order, mandates: readonly Mandate[]): boolean {
  return mandateId !== null && mandates.some((mandate) => mandate.id === mandateId);
}
