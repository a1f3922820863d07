import type { Release, ReleaseTerms } from "./ledger-body";

interface Group extends ReleaseTerms {
  readonly persons: string[];
  readonly consents: string[] | null;
  /** A person is reached by several paths of one query and counts once. */
  readonly seen: Set<string>;
}

/** Gathers the releases of one answer. Pages are uniform, so the terms of the last person are tried first. */
export class Releases {
  private readonly groups: Group[] = [];

  add(terms: ReleaseTerms, participantId: string, consentId: string | null): void {
    const group = this.groupOf(terms, consentId !== null);
    const key = consentId ?? participantId;
    if (group.seen.has(key)) return;
    group.seen.add(key);
    group.persons.push(participantId);
    if (consentId !== null) group.consents?.push(consentId);
  }

  get isEmpty(): boolean {
    return this.groups.length === 0;
  }

  list(): readonly Release[] {
    return this.groups;
  }

  private groupOf(terms: ReleaseTerms, byConsent: boolean): Group {
    for (let at = this.groups.length - 1; at >= 0; at--) {
      const group = this.groups[at];
      if (group !== undefined && (group.consents !== null) === byConsent && sameTerms(group, terms)) return group;
    }
    const { jurisdiction, program, section, categories, fields, agreementId, orderId, generalDesignation } = terms;
    const group: Group = { jurisdiction, program, section, categories, fields, agreementId, orderId, generalDesignation, persons: [], consents: byConsent ? [] : null, seen: new Set<string>() };
    this.groups.push(group);
    return group;
  }
}

function sameTerms(a: ReleaseTerms, b: ReleaseTerms): boolean {
  return (
    a.section === b.section &&
    a.jurisdiction === b.jurisdiction &&
    a.program === b.program &&
    a.agreementId === b.agreementId &&
    a.orderId === b.orderId &&
    a.generalDesignation === b.generalDesignation &&
    sameList(a.categories, b.categories) &&
    sameList(a.fields, b.fields)
  );
}

function sameList(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.every((one, at) => one === b[at]);
}
