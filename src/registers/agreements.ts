import type { Transaction } from "../database/database";
import type { RegisterDoor } from "../disclosure/door";
import type { KeptDirectory } from "../disclosure/keeper";
import type { EndAgreementInput, RecordAgreementInput } from "../domain/agreement-input";
import type { Agreement } from "../domain/decision";
import { HubError } from "../domain/errors";
import { newLocalId } from "../domain/ids";
import type { RegisterChange } from "../domain/register-change";
import { lacksOfItsSection } from "../privacy/agreements";
import { type AgreementTimes, endAgreementRow, insertAgreement, ownAgreement } from "./agreements.store";
import { assertContract, assertInput, laterOf, standing } from "./checks";
import { changeOfDirectory, type RegisterParts } from "./registers";

/** What an organization agreed to in writing, 42 CFR 2.11, 2.33(c), 2.52, 2.53. One that lacks what its section asks is not kept. */
export class AgreementRegister {
  constructor(private readonly parts: RegisterParts) {}

  record(door: RegisterDoor, input: RecordAgreementInput): Promise<RegisterChange | null> {
    return changeOfDirectory(this.parts, door, {
      register: "AGREEMENT",
      change: "AGREEMENT_RECORDED",
      work: async (tx, kept, now) => {
        const agreement = agreementOf(newLocalId(this.parts.random), kept, input, now);
        this.assertWhole(kept, agreement);
        await insertAgreement(tx, kept.jurisdiction, agreement);
        const { kind, counterpartyOrganizationId: counterparty, startsAt, endsAt, categories } = agreement;
        return { item: agreement.id, facts: { kind, counterparty, startsAt, endsAt, categories }, countsFrom: startsAt };
      },
    });
  }

  /** One of another organization is none. */
  end(door: RegisterDoor, { agreement: id, at }: EndAgreementInput): Promise<RegisterChange | null> {
    return changeOfDirectory(this.parts, door, {
      register: "AGREEMENT",
      change: "AGREEMENT_ENDED",
      work: async (tx, kept, now) => {
        const { kind, startsAt, endsAt } = await runningAgreement(tx, kept, id, now);
        const when = at ?? laterOf(now, startsAt);
        assertInput(when >= startsAt && (endsAt === null || when <= endsAt), "/at");
        await endAgreementRow(tx, kept.jurisdiction, id, when);
        return { item: id, facts: { kind, endsAt: when }, countsFrom: when };
      },
    });
  }

  private assertWhole({ directory }: KeptDirectory, agreement: Agreement): void {
    const { kind, counterpartyOrganizationId, partyOrganizationId, startsAt, endsAt, categories } = agreement;
    const counterparty = directory.register.get(counterpartyOrganizationId);
    if (counterparty === undefined || counterpartyOrganizationId === partyOrganizationId) throw new HubError("REGISTER_INPUT", ["/counterparty"]);
    assertInput(categories.length > 0, "/categories");
    assertInput(endsAt === null || endsAt > startsAt, "/endsAt");
    assertInput(kind === "AUDIT" || (agreement.auditAuthority === null && !agreement.originatorOversight), "/auditAuthority");
    assertInput(kind === "RESEARCH" || agreement.determination === null, "/determination");
    assertContract("Agreement", agreement);
    const lacking = lacksOfItsSection(agreement, { now: startsAt, hub: this.parts.hub, download: false, counterparty });
    if (lacking !== null) throw new HubError("AGREEMENT_DEFICIENT", [lacking]);
  }
}

async function runningAgreement(tx: Transaction, { jurisdiction, organizationId }: KeptDirectory, id: string, now: string): Promise<AgreementTimes> {
  return standing(await ownAgreement(tx, jurisdiction, organizationId ?? "", id), ({ endsAt }) => endsAt === null || endsAt > now);
}

function agreementOf(id: string, { organizationId }: KeptDirectory, input: RecordAgreementInput, now: string): Agreement {
  const { determination } = input;
  return {
    id,
    kind: input.kind,
    partyOrganizationId: organizationId ?? "",
    counterpartyOrganizationId: input.counterparty,
    written: true,
    startsAt: input.startsAt ?? now,
    endsAt: input.endsAt ?? null,
    categories: input.categories,
    undertakings: input.undertakings,
    auditAuthority: input.auditAuthority ?? null,
    originatorOversight: input.originatorOversight,
    determination: determination == null ? null : { by: determination.by, basis: determination.basis, documentId: determination.document },
  };
}
