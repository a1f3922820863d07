import type { Consent, Mandate, Matter, Order, Participant, Restriction } from "./decision";

/** An emergency on file, with what the decision contract leaves out: who declared it and how long it lasts. */
export interface DatedEmergency {
  readonly id: string;
  readonly declaredByAccountId: string;
  readonly declaredAt: string;
  readonly endsAt: string;
  readonly bonaFide: boolean;
  readonly consentUnobtainable: boolean;
  readonly programClosedByDeclaredDisaster: boolean;
  readonly nature: string | null;
  /** 2.51(c)(1); null = whoever declared it, and that account's organization. */
  readonly recipientName: string | null;
  readonly recipientAffiliation: string | null;
}

export interface FiledIncident {
  readonly id: string;
  readonly kind: "CRIME_ON_PREMISES" | "CRIME_AGAINST_PERSONNEL" | "THREAT_OF_SUCH_CRIME" | "CRIME_ELSEWHERE" | "CHILD_ABUSE_REPORT";
  readonly initiatedByOrganizationId: string;
  readonly reportedToOrganizationId: string;
  readonly stateStatute: string | null;
}

/** Every fact on file about one person that decides. Valid for exactly one revision. */
export interface PersonFile {
  readonly jurisdiction: string;
  readonly id: string;
  readonly revision: string;
  readonly participant: Participant;
  /** The first day on which a minor is one no more, on the clocks of the place; null where no birth date says so (2.11, 2.14). */
  readonly ofAgeOn: string | null;
  /** When the patient notice was first given, 2.22(a). */
  readonly noticeGivenAt: string | null;
  readonly consents: readonly Consent[];
  /** Scope of a consent in plain words, 2.32(b), by consent id. */
  readonly scopes: ReadonlyMap<string, string | null>;
  readonly matters: readonly Matter[];
  readonly orders: readonly Order[];
  readonly mandates: readonly Mandate[];
  readonly restrictions: readonly Restriction[];
  readonly emergencies: readonly DatedEmergency[];
  readonly incidents: readonly FiledIncident[];
}
