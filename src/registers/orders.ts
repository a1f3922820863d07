import type { RegisterDoor } from "../disclosure/door";
import type { Kept } from "../disclosure/keeper";
import type { Order } from "../domain/decision";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { ApproveOrderInput, RecordMandateInput, RecordOrderInput, VacateOrderInput } from "../domain/legal-input";
import type { RegisterChange } from "../domain/register-change";
import { lackingInOrder } from "../privacy/court-order";
import { assertContract, assertInput, standing } from "./checks";
import { insertMandate, insertOrder, updateOrder } from "./orders.store";
import { assertKnownOrganizations, namedAt } from "./organizations.store";
import { changeOfPerson, type RegisterParts } from "./registers";

/**
 * Mandates and court orders, 42 CFR 2.61 to 2.67. What reached the program is on file as it is; an order that lacks
 * something is kept too, and opens nothing. What opens is a person's word: the privacy officer's.
 */
export class OrderRegister {
  constructor(private readonly parts: RegisterParts) {}

  recordMandate(door: RegisterDoor, { participant, type }: RecordMandateInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "ORDER",
      change: "MANDATE_RECORDED",
      work: async (tx, { key }, now) => {
        const mandate = { id: newLocalId(this.parts.random), participantId: key.id, type };
        assertContract("Mandate", mandate);
        await insertMandate(tx, key, mandate);
        return { item: mandate.id, facts: { type }, countsFrom: now };
      },
    });
  }

  record(door: RegisterDoor, input: RecordOrderInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant: input.participant,
      register: "ORDER",
      change: "ORDER_RECORDED",
      work: async (tx, kept, now) => {
        const order = orderOf(newLocalId(this.parts.random), kept, input);
        assertInput(order.issuedAt <= now, "/issuedAt");
        assertInput(order.expiresAt === null || order.expiresAt > order.issuedAt, "/expiresAt");
        assertContract("Order", order);
        await assertKnownOrganizations(tx, [...namedAt("/recipients", order.recipientOrganizationIds), [order.holderOrganizationId, "/holder"]]);
        await insertOrder(tx, kept.key, order);
        const { type, issuedAt, expiresAt, mandateId } = order;
        return { item: order.id, facts: { type, issuedAt, expiresAt, mandate: mandateId }, countsFrom: null };
      },
    });
  }

  /** 2.61: presence is checked here; a person decides validity. */
  approve(door: RegisterDoor, { participant, order: id, mandate }: ApproveOrderInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "APPROVED_ORDER",
      change: "ORDER_APPROVED",
      work: async (tx, kept, now) => {
        const recorded = openOrder(kept, id, now);
        standing(recorded, ({ privacyOfficerApprovedAt }) => privacyOfficerApprovedAt === null);
        const order = { ...recorded, mandateId: mandate == null ? recorded.mandateId : ownMandate(kept, mandate), privacyOfficerApprovedAt: now };
        const lacking = lackingInOrder(order, kept.file.mandates);
        if (lacking.length > 0) throw new HubError("ORDER_DEFICIENT", lacking);
        await updateOrder(tx, kept.key, order);
        return { item: order.id, facts: { type: order.type, mandate: order.mandateId, approvedAt: now }, countsFrom: now };
      },
    });
  }

  vacate(door: RegisterDoor, { participant, order: id }: VacateOrderInput): Promise<RegisterChange | null> {
    return changeOfPerson(this.parts, door, {
      participant,
      register: "ORDER",
      change: "ORDER_VACATED",
      work: async (tx, kept, now) => {
        const order = { ...openOrder(kept, id, now), vacated: true };
        await updateOrder(tx, kept.key, order);
        return { item: order.id, facts: { type: order.type }, countsFrom: now };
      },
    });
  }
}

function orderOf(id: string, kept: Kept, input: RecordOrderInput): Order {
  const { type, issuedAt, expiresAt, recipients, holder, scope, noticeAndOpportunity, findings, confidentialBasis, mandate } = input;
  return {
    id,
    participantId: kept.key.id,
    type,
    issuedAt,
    expiresAt: expiresAt ?? null,
    vacated: false,
    recipientOrganizationIds: recipients,
    holderOrganizationId: holder,
    scope,
    noticeAndOpportunity,
    findings,
    confidentialBasis: confidentialBasis ?? null,
    mandateId: mandate == null ? null : ownMandate(kept, mandate),
    privacyOfficerApprovedAt: null,
  };
}

function ownMandate({ file }: Kept, id: string): string {
  return standing(file.mandates.find((one) => one.id === id)).id;
}

/** Neither vacated nor over. */
function openOrder({ file }: Kept, id: string, now: string): Order {
  return standing(file.orders.find((one) => one.id === id), ({ vacated, expiresAt }) => !vacated && (expiresAt === null || expiresAt > now));
}
