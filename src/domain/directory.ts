import type { Agreement, Organization } from "./decision";
import type { Jurisdiction } from "./jurisdiction";

/** An organization as the decision contract wants it, and its name. */
export interface NamedOrganization {
  readonly name: string;
  readonly facts: Organization;
}

/** Where the support bureau and the hub itself are registered; it has no program and no participants. */
export const NATIONAL = "national";

/** A server of another owner that serves the site contract. */
export interface SiteEntry {
  readonly id: string;
  /** Of its /site/graphql. */
  readonly url: string;
}

/** Places, organizations and agreements: what decides and is about nobody. Valid for exactly one revision. */
export interface Directory {
  readonly revision: string;
  /** By slug, in the order of slugs. */
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly organizations: ReadonlyMap<string, NamedOrganization>;
  readonly register: ReadonlyMap<string, Organization>;
  readonly agreements: readonly Agreement[];
  /** Organizations that are the source of some record. */
  readonly makers: ReadonlySet<string>;
  /** By the slug of each place whose records are elsewhere. */
  readonly sites: ReadonlyMap<string, SiteEntry>;
}

