import type { Restriction } from "../../src/domain/decision";

export function aRestriction(changes: Partial<Restriction> = {}): Restriction {
  return {
    id: "x-1",
    participantId: "p-1",
    kind: "AGREED",
    requestedAt: "2026-01-01T00:00:00Z",
    agreedAt: "2026-01-01T00:00:00Z",
    recipientOrganizationIds: null,
    categories: null,
    purposes: ["TREATMENT", "PAYMENT", "OPERATIONS"],
    termination: null,
    ...changes,
  };
}
