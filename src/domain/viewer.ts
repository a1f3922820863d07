/** Somebody who signs in, as the database knows them; nothing here comes from a claim the caller could choose. */
export interface Account {
  readonly jurisdiction: string;
  readonly id: string;
  readonly slug: string;
  readonly displayName: string;
  /** decision.schema.json Viewer.role. */
  readonly role: string;
  readonly organizationId: string | null;
  readonly classes: readonly string[];
  /** Duties reach every participant of the program (2.12(c)(3)). */
  readonly programWideDuty: boolean;
  readonly hubOperator: boolean;
  /** Keeps the registers of the program: agreements, orders, restrictions, relations. */
  readonly privacyOfficer: boolean;
}

export type DatedRelation = {
  readonly type: "TREATS" | "MONITORS" | "ORIGINATED" | "TRAINEE" | "SELF" | "PARENT_OF";
  readonly participantId: string | null;
  readonly matterId: string | null;
  readonly recordId: string | null;
  readonly supervised: boolean | null;
  /** RFC 3339, whole seconds, Z. */
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** A case manager's dated assignment to a participant; NEED_FROM_DUTIES is derived from it, never stored. */
export interface DatedAssignment {
  readonly participantId: string;
  /** ISO dates; `endsOn` is exclusive, null = open. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** One account with every relation on file. Valid for exactly one revision. */
export interface ViewerFile {
  readonly account: Account;
  readonly revision: string;
  readonly relations: readonly DatedRelation[];
  readonly assignments: readonly DatedAssignment[];
}
