import type { Category, FieldName, Purpose, Section, ViewerRole } from "../domain/decision";
import type { LocalSection } from "../privacy/local";

/**
 * What one answer released, as the hash chain keeps it. From these bodies, and nothing else, the list of 42 CFR 2.24
 * and the accounting of 2.25 are made: recipient entity, date (the row's `at`), what, purpose, consent, channel.
 * What was released by local policy is no record of part 2: it rests on no consent and belongs to neither list.
 */
export interface LedgerBody {
  readonly requestId: string;
  readonly viewer: LedgerViewer;
  readonly purpose: Purpose;
  readonly operation: string;
  /** 2.25(b): through an electronic health record. */
  readonly ehr: boolean;
  /** Version of the 2.32 statement that travelled with the answer; null if no basis is a consent. */
  readonly notice: string | null;
  readonly releases: readonly Release[];
  /** Of records that other sites keep and have released: their ledgers are the ones of record. */
  readonly sites?: readonly SiteEntryRef[];
}

/** An entry in the ledger of another site. */
export interface SiteEntryRef {
  readonly site: string;
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
  /** Rows that the site gave. */
  readonly rows: number;
}

/** The recipient: 2.24 and 2.25 owe the entity, the audit of a breach owes the person. */
export interface LedgerViewer {
  readonly id: string;
  readonly organizationId: string | null;
  readonly role: ViewerRole;
}

/** What many people of one answer have in common. */
export interface ReleaseTerms {
  readonly jurisdiction: string;
  /** The organization whose record it is: the patient asks that program for the accounting. By local policy, who made it. */
  readonly program: string | null;
  readonly section: Section | LocalSection;
  /** 2.25(a): "what", as a brief description. */
  readonly categories: readonly Category[];
  /** The only fields that may have been shown, where a rule lists them. */
  readonly fields: readonly FieldName[] | null;
  readonly agreementId: string | null;
  readonly orderId: string | null;
  /** 2.24: the consent names the recipient by a general designation. */
  readonly generalDesignation: boolean;
}

export interface Release extends ReleaseTerms {
  /** Local ids. */
  readonly persons: readonly string[];
  /** The consents relied on, one for each of `persons`; null if the basis is not a consent. */
  readonly consents: readonly string[] | null;
}

const VERSION = 1;

/** Canonical JSON: keys sorted, no spaces. Never holds a line break, because JSON writes one as an escape. */
export function canonicalBody(body: LedgerBody): string {
  return JSON.stringify({
    ehr: body.ehr,
    notice: body.notice,
    operation: body.operation,
    purpose: body.purpose,
    releases: body.releases.map(sortedRelease),
    requestId: body.requestId,
    ...(body.sites === undefined ? {} : { sites: body.sites.map(sortedRef) }),
    v: VERSION,
    viewer: { id: body.viewer.id, organizationId: body.viewer.organizationId, role: body.viewer.role },
  });
}

function sortedRef({ chain, hash, rows, sequence, site }: SiteEntryRef): SiteEntryRef {
  return { chain, hash, rows, sequence, site };
}

function sortedRelease(release: Release): Release {
  return {
    agreementId: release.agreementId,
    categories: release.categories,
    consents: release.consents,
    fields: release.fields,
    generalDesignation: release.generalDesignation,
    jurisdiction: release.jurisdiction,
    orderId: release.orderId,
    persons: release.persons,
    program: release.program,
    section: release.section,
  };
}
