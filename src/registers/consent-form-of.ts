import type { CjRevocable, Consent, ConsentCj, Discloser, Expiration, Recipient, Signature } from "../domain/decision";
import type { ConsentFormInput, DiscloserInput, ExpirationInput, MonitoringInput, RecipientInput, SignatureInput } from "../domain/consent-input";
import { HubError } from "../domain/errors";

/** What is the form's own, before anybody has signed it. */
export function unsignedConsent(id: string, participantId: string, patientName: string | null, form: ConsentFormInput): Consent {
  const { statements } = form;
  return {
    id,
    participantId,
    kind: form.kind,
    combinedWith: [],
    patientName,
    disclosers: form.disclosers.map(discloserOf),
    information: form.information,
    recipients: form.recipients.map(recipientOf),
    purposes: form.purposes,
    statements: {
      hipaaRedisclosure: statements.hipaaRedisclosure,
      fundraisingOptOut: statements.fundraisingOptOut,
      mayBeRedisclosed: statements.mayBeRedisclosed,
      refusalConsequences: statements.refusalConsequences,
    },
    revocationStatement: { rightInWriting: statements.rightToRevokeInWriting, howToRevoke: statements.howToRevoke, relianceException: statements.relianceException },
    expiration: form.expiration == null ? null : expirationOf(form.expiration),
    signatures: [],
    signedAt: null,
    revocation: null,
    knownFalse: false,
    copyAvailable: form.copyAvailable,
    scopeTextAvailable: hasText(form.scope),
    cj: form.monitoring == null ? null : monitoringOf(form.monitoring),
  };
}

export function hasText(text: string | null | undefined): text is string {
  return text != null && text.trim() !== "";
}

export function signatureOf({ by, electronic, electronicProhibited, authorityDocument }: SignatureInput): Signature {
  return { by, electronic, electronicProhibited, authorityDocumentId: authorityDocument ?? null };
}

/** Exactly one of the alternatives is given; the place of the fault is told, never what was given. */
function oneOf(place: string, given: Readonly<Record<string, unknown>>): void {
  const named = Object.values(given).filter((value) => value !== null && value !== undefined && value !== false);
  if (named.length !== 1) throw new HubError("REGISTER_INPUT", [place]);
}

function discloserOf({ organization, className }: DiscloserInput, at: number): Discloser {
  oneOf(`/disclosers/${String(at)}`, { organization, className });
  return organization == null ? { type: "CLASS", className: className ?? "" } : { type: "ORGANIZATION", id: organization };
}

function recipientOf(input: RecipientInput, at: number): Recipient {
  const { person, organization, className, tpoStandard, intermediary } = input;
  oneOf(`/recipients/${String(at)}`, { person, organization, className, tpoStandard, intermediary });
  if (person != null) return { type: "PERSON", id: person };
  if (organization != null) return { type: "ORGANIZATION", id: organization };
  if (className != null) return { type: "CLASS", className };
  if (intermediary == null) return { type: "TPO_STANDARD" };
  const { hub, organizations } = intermediary;
  return { type: "INTERMEDIARY", hubId: hub, members: organizations == null ? { type: "TREATING_PROVIDERS" } : { type: "NAMED", organizationIds: organizations } };
}

function expirationOf({ type, at }: ExpirationInput): Expiration {
  if ((type === "DATE") !== (at != null)) throw new HubError("REGISTER_INPUT", ["/expiration/at"]);
  switch (type) {
    case "DATE":
      return { type, at: at ?? "" };
    case "NONE":
      return { type };
    case "EVENT":
    case "END_OF_TREATMENT":
    case "END_OF_RESEARCH_STUDY":
      return { type, occurredAt: null };
  }
}

function monitoringOf({ matter, periodEndsAt, revocableFrom, revocableAt }: MonitoringInput): ConsentCj {
  return { matterId: matter, periodEndsAt: periodEndsAt ?? null, revocable: revocableFrom == null ? null : revocableOf(revocableFrom, revocableAt ?? null) };
}

function revocableOf(type: NonNullable<MonitoringInput["revocableFrom"]>, at: string | null): CjRevocable {
  if ((type === "DATE") !== (at !== null)) throw new HubError("REGISTER_INPUT", ["/monitoring/revocableAt"]);
  switch (type) {
    case "DATE":
      return { type, at: at ?? "" };
    case "EVENT":
      return { type, occurredAt: null, afterFinalDisposition: false };
    case "FINAL_DISPOSITION":
      return { type };
  }
}
