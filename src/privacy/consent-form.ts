import type { CjRevocable, Consent, Expiration, Instant, Matter, Participant } from "../domain/decision";
import { type CategoryMask, maskOf } from "./categories";
import { type ElementMask, elementsMissing } from "./consent-elements";
import { type Designee, designee } from "./designee";
import { earlier, later } from "./instants";
import { CONSENT_KIND_BIT, CONSENT_PURPOSE_BIT } from "./purposes";

/** A consent of this participant, read once: all that does not depend on the viewer or the clock. */
export interface ConsentForm {
  readonly id: string;
  readonly consent: Consent;
  /** 42 CFR 2.31(a)(2), (4): who may disclose, and to whom. */
  readonly disclosers: readonly Designee[];
  readonly recipients: readonly Designee[];
  readonly kind: Consent["kind"];
  readonly kindBit: number;
  readonly information: CategoryMask;
  readonly purposes: number;
  /** Elements that are missing whoever asks. */
  readonly missing: ElementMask;
  /** 42 CFR 2.31(a)(4)(iii) is missing if the recipient is a covered entity or business associate. */
  readonly missingForCovered: ElementMask;
  /** 2.14(b): the parent's signature is missing, and is needed from anyone but that parent. */
  readonly missingForOthersThanParent: ElementMask;
  /** GENERAL_RELEASE, known false, or not dated: not usable at any time. */
  readonly neverUsable: boolean;
  readonly signedAt: Instant | null;
  /** Expiration, revocation that counts, or end of the 2.35 period: what comes first. */
  readonly endsAt: Instant | null;
  /** 2.35: the matter the form is about, if it is this participant's. */
  readonly matter: Matter | null;
  /** 2.32(b): what can travel with a disclosure. */
  readonly travelsAs: "COPY" | "SCOPE" | null;
}

export function consentForm(
  consent: Consent,
  participant: Participant,
  matters: readonly Matter[],
): ConsentForm {
  const matter = matterOf(consent, matters, participant.id);
  const information = maskOf(consent.information);
  const purposes = purposesOf(consent);
  const elements = elementsMissing({ consent, participant, matter, information, purposes });
  return {
    id: consent.id,
    consent,
    disclosers: consent.disclosers.map(designee),
    recipients: consent.recipients.map(designee),
    kind: consent.kind,
    kindBit: CONSENT_KIND_BIT[consent.kind],
    information,
    purposes,
    missing: elements.forAll,
    missingForCovered: elements.forCovered,
    missingForOthersThanParent: elements.forOthersThanParent,
    neverUsable: consent.kind === "GENERAL_RELEASE" || consent.knownFalse || consent.signedAt === null,
    signedAt: consent.signedAt,
    endsAt: endOf(consent, matter),
    matter,
    travelsAs: consent.copyAvailable ? "COPY" : consent.scopeTextAvailable ? "SCOPE" : null,
  };
}

/** 42 CFR 2.31(c): signed, and neither false, expired nor revoked; a general release never suffices. */
export function isInTime(form: ConsentForm, now: Instant): boolean {
  if (form.neverUsable || form.signedAt === null || form.signedAt > now) return false;
  return form.endsAt === null || form.endsAt > now;
}

function purposesOf(consent: Consent): number {
  let mask = 0;
  for (const purpose of consent.purposes) mask |= CONSENT_PURPOSE_BIT[purpose];
  return mask;
}

/** 2.35(a): the matter must be this participant's. */
function matterOf(consent: Consent, matters: readonly Matter[], participantId: string): Matter | null {
  if (consent.cj === null) return null;
  for (const matter of matters) {
    if (matter.id === consent.cj.matterId && matter.participantId === participantId) return matter;
  }
  return null;
}

function endOf(consent: Consent, matter: Matter | null): Instant | null {
  const expired = expirationOf(consent.expiration);
  if (consent.kind !== "CJ_2_35") return earlier(expired, consent.revocation?.at ?? null);
  const period = consent.cj?.periodEndsAt ?? null;
  return earlier(earlier(expired, period), monitoringRevokedAt(consent, matter));
}

/** 2.31(c)(1): the date or the event. */
function expirationOf(expiration: Expiration | null): Instant | null {
  switch (expiration?.type) {
    case undefined:
    case "NONE":
      return null;
    case "DATE":
      return expiration.at;
    case "EVENT":
    case "END_OF_TREATMENT":
    case "END_OF_RESEARCH_STUDY":
      return expiration.occurredAt;
  }
}

/** From when a revocation counts; null: it waits for an event that has not happened, or there is none. */
export function revocationCountsFrom(consent: Consent, matters: readonly Matter[], participantId: string): Instant | null {
  if (consent.kind !== "CJ_2_35") return consent.revocation?.at ?? null;
  return monitoringRevokedAt(consent, matterOf(consent, matters, participantId));
}

/** 2.35(c): a revocation counts from the stated time, event or final disposition, and never before it. */
function monitoringRevokedAt(consent: Consent, matter: Matter | null): Instant | null {
  const revocable = consent.cj?.revocable;
  if (consent.revocation === null || !revocable) return null;
  const from = revocableFrom(revocable, matter);
  return from === null ? null : later(consent.revocation.at, from);
}

function revocableFrom(revocable: CjRevocable, matter: Matter | null): Instant | null {
  switch (revocable.type) {
    case "DATE":
      return revocable.at;
    case "EVENT":
      return revocable.occurredAt;
    case "FINAL_DISPOSITION":
      return matter?.finalDispositionAt ?? null;
  }
}
