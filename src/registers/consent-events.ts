import type { ConsentEvent } from "../domain/register-enums";
import type { Consent, Matter } from "../domain/decision";
import type { OneOf } from "../domain/enums";
import { HubError } from "../domain/errors";

/** The form with an event that it names and that has not been recorded before. A revoked 2.35 consent still has its event to come. */
export function eventOnForm(consent: Consent, event: OneOf<typeof ConsentEvent>, at: string, matters: readonly Matter[]): Consent {
  switch (event) {
    case "EXPIRATION":
      return { ...consent, expiration: expired(consent.expiration, at) };
    case "REVOCABLE":
      return { ...consent, cj: revocable(consent.cj, at, matters) };
  }
}

function expired(expiration: Consent["expiration"], at: string): Consent["expiration"] {
  if (expiration === null || !("occurredAt" in expiration) || expiration.occurredAt !== null) throw new HubError("REGISTER_CONFLICT");
  return { ...expiration, occurredAt: at };
}

/** 2.35(c): no later than the final disposition; whether it was, the form says from now on. */
function revocable(cj: Consent["cj"], at: string, matters: readonly Matter[]): Consent["cj"] {
  if (cj?.revocable?.type !== "EVENT" || cj.revocable.occurredAt !== null) throw new HubError("REGISTER_CONFLICT");
  const disposed = matters.find(({ id }) => id === cj.matterId)?.finalDispositionAt ?? null;
  return { ...cj, revocable: { type: "EVENT", occurredAt: at, afterFinalDisposition: disposed !== null && at > disposed } };
}
