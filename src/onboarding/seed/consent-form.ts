import type { Consent, ConsentCj, ConsentKind, ConsentPurpose, Discloser, Expiration, PersonCategory, Recipient, Signature } from "../../domain/decision";

/** What the column `consent.form` holds: the contract's Consent without what has columns of its own. */
export type ConsentForm = Omit<Consent, "id" | "participantId" | "kind" | "signedAt" | "revocation" | "knownFalse">;

export interface ConsentFormFacts {
  readonly kind: ConsentKind;
  readonly patientName: string | null;
  readonly disclosers: readonly Discloser[];
  readonly information: readonly PersonCategory[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly ConsentPurpose[];
  /** For the kinds that need a date or an event; TPO defaults to none, RESEARCH to the end of the study. */
  readonly expiration?: Expiration | null;
  readonly signatures?: readonly Signature[];
  readonly cj?: ConsentCj | null;
}

export const PATIENT_SIGNATURE: Signature = { by: "PATIENT", electronic: false, electronicProhibited: false, authorityDocumentId: null };
export const PARENT_SIGNATURE: Signature = { ...PATIENT_SIGNATURE, by: "PARENT" };

/** 42 CFR 2.15: somebody with a document that says they may sign. */
export function authorizedSignature(documentId: string): Signature {
  return { ...PATIENT_SIGNATURE, by: "AUTHORIZED_2_15", authorityDocumentId: documentId };
}

/** A form on which every element of 2.31 stands, whatever its kind needs; the facts given are the caller's to get right. */
export function consentForm(facts: ConsentFormFacts): ConsentForm {
  const { kind, patientName, disclosers, information, recipients, purposes } = facts;
  return {
    combinedWith: [],
    patientName,
    disclosers: [...disclosers],
    information: [...information],
    recipients: [...recipients],
    purposes: [...purposes],
    statements: { hipaaRedisclosure: true, fundraisingOptOut: true, mayBeRedisclosed: true, refusalConsequences: true },
    revocationStatement: { rightInWriting: true, howToRevoke: true, relianceException: true },
    expiration: facts.expiration === undefined ? usualExpiration(kind) : facts.expiration,
    signatures: [...(facts.signatures ?? [PATIENT_SIGNATURE])],
    copyAvailable: true,
    scopeTextAvailable: true,
    cj: facts.cj ?? null,
  };
}

/** 2.31(a)(7): "none" suffices for TPO only, the end of the study for research only. */
function usualExpiration(kind: ConsentKind): Expiration {
  if (kind === "TPO") return { type: "NONE" };
  if (kind === "RESEARCH") return { type: "END_OF_RESEARCH_STUDY", occurredAt: null };
  return { type: "EVENT", occurredAt: null };
}
