import type { Section } from "../domain/decision";
import { type Case } from "./case";
import type { CourtOrder } from "./court-order";
import { isPast } from "./instants";
import { type Tally, claim, onOrder } from "./tally";

/** Contract 3, step 8 (42 CFR 2.61 to 2.67): court orders, by id. */
export function tryOrders(c: Case, tally: Tally): void {
  const { orderType } = c.prepared.rule;
  if (orderType === null || isBeyondOrders(c)) return;
  for (const courtOrder of c.person.orders) {
    if (courtOrder.order.type !== orderType || !isEffective(c, courtOrder)) continue;
    const taken = claim(tally, c, courtOrder.scope);
    if (taken !== 0) tally.bases.push(onOrder(SECTION_OF_ORDER[orderType], taken, courtOrder));
  }
}

const SECTION_OF_ORDER = {
  CIVIL_2_64: "2.64",
  CRIMINAL_2_65: "2.65",
  PROGRAM_2_66: "2.66",
} as const satisfies Record<CourtOrder["order"]["type"], Section>;

/** 2.62: no order reaches a copy that researchers or auditors received. */
export function isBeyondOrders({ slice }: Case): boolean {
  const via = slice.receivedUnder?.via;
  return via === "RESEARCH_2_52" || via === "AUDIT_2_53";
}

function isEffective(c: Case, { order, stands }: CourtOrder): boolean {
  const { now, organization } = c.prepared;
  if (!stands || !isPast(order.issuedAt, now) || isPast(order.expiresAt, now)) return false;
  if (!isPast(order.privacyOfficerApprovedAt, now)) return false; // 2.61: a person confirmed it
  if (order.holderOrganizationId !== c.slice.holderOrganizationId) return false;
  if (organization === null || !order.recipientOrganizationIds.includes(organization.id)) return false;
  return !c.slice.confidentialCommunication || order.confidentialBasis !== null; // 2.63(a)
}
