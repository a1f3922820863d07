import type { Purpose } from "../domain/decision";
import { NATIONAL } from "../domain/directory";
import type { Jurisdiction } from "../domain/jurisdiction";
import { SiteRefusal } from "../domain/site-errors";
import type { FieldCategory } from "../domain/shared";
import { ORDER_USE, type UseCategory, usesOf } from "../domain/filters";
import { OUTCOME_CATEGORY } from "../domain/outcome";
import type { PeerHub } from "../identity/peer-hub.store";
import type { VerifiedAssertion } from "../identity/verify-assertion";
import { CATEGORY_BIT, type CategoryMask, maskOf } from "../privacy/categories";
import { judgeLocally } from "../privacy/mask";
import type { ContractRowType } from "../sites/contract/types";
import { type Accounts, assertedViewer } from "./asserted-viewer";
import { EVERY_OUTCOME, PRESENCE } from "./asked";
import { BY_RECORD_BIT } from "../privacy/redact";
import { type HouseParts, Operation } from "./operation";
import type { SitesAtHand } from "./remote/reads";
import { SiteDoor } from "./site-door";

/** What a hub asks, before anything of it is looked at. */
export interface SiteAsk {
  readonly assertion: VerifiedAssertion & { readonly hub: PeerHub };
  /** Name of the document. */
  readonly operation: string;
  /** The type of the rows that it asks for; null: it asks for none. */
  readonly rowType: ContractRowType | null;
  /** Throws when the work is to stop. */
  readonly goOn: () => void;
  /** Before a change is made: from there on the work goes on to its end. Throws like `goOn`. */
  readonly beginsChange: () => void;
  /** Milliseconds that are left of the time that the hub gave. */
  readonly remaining: () => number;
}

/** The one way to records for other hubs: like the hub's own gate, under the ceiling of the hub that asks. */
export class SiteGate {
  constructor(
    private readonly house: HouseParts,
    private readonly accounts: Accounts,
    /** Places that are served; null: all there are. */
    private readonly places: ReadonlySet<string> | null = null,
  ) {}

  /** As the directory has them now: the places that are served, kept here or asked of others, and whom this hub asks in turn. */
  async described(): Promise<{ readonly through: readonly string[]; readonly jurisdictions: readonly Jurisdiction[] }> {
    const { jurisdictions, sites } = await this.house.directory.read();
    return {
      through: [...new Set([...sites.values()].map(({ id }) => id))].sort(),
      jurisdictions: [...jurisdictions.values()].filter(({ slug }) => slug !== NATIONAL && this.places?.has(slug) !== false),
    };
  }

  /** Throws SiteRefusal where the hub asks beyond its ceiling, or for somebody whom the site does not take from it. */
  async open({ assertion, operation, rowType, goOn, remaining, beginsChange }: SiteAsk): Promise<SiteDoor> {
    const { hub, purpose, requestId, hubId } = assertion;
    assertPurpose(hub, purpose);
    const { viewer, reload } = await assertedViewer(this.accounts, this.house.directory, assertion, hub);
    const ceiling = ceilingFor(rowType, hub);
    const via = [...assertion.via.filter((id) => id !== hubId), hubId];
    const { rows, judge = judgeLocally, viewers, directory } = this.house;
    const house: HouseParts = {
      ...this.house,
      // What is beyond the ceiling is not decided: so it is not released, not sent and not on record.
      judge: (prepared, person, relations, slice, asked) => judge(prepared, person, relations, slice, asked & ceiling),
      viewers: { load: reload, accountIdOf: (slug) => viewers.accountIdOf(slug), revision: async (id) => (await viewers.revision(id)) ?? directory.revision() },
      sites: sitesWithin(this.house.sites, via.length, remaining),
      rows: {
        rows: (ask) => {
          goOn();
          return rows.rows(ask);
        },
      },
    };
    return new SiteDoor(new Operation(house, { viewer, purpose, requestId, operation, hub: hubId, via, ceiling, beginsChange }), this.places);
  }
}

/** Of the time that the hub gave: the rest is for the answer to be put on record, and to come back in time. */
const SHARE = 0.9;

/**
 * Whom this site asks in turn is waited for less long than the hub waits for this site, at each level half as long:
 * else one late city would make all its siblings late. Hard deadlines are what is left of the hub's own.
 */
function sitesWithin(sites: SitesAtHand, level: number, remaining: () => number): SitesAtHand {
  return {
    of: (entry) => sites.of(entry),
    wait: (milliseconds) => sites.wait(milliseconds),
    turn: () => sites.turn(),
    now: () => sites.now(),
    softDeadline: sites.softDeadline / 2 ** level,
    get hardDeadline() {
      return Math.min(sites.hardDeadline, Math.max(0, remaining() * SHARE));
    },
  };
}

/** Without a purpose directory facts are given, and no records of persons. */
function assertPurpose({ purposes }: PeerHub, purpose: Purpose | null): void {
  if (purpose !== null && !purposes.includes(purpose)) throw new SiteRefusal("HUB_PURPOSE");
}

/** Where the hub may not even know that there is such a row, it gets none of them. */
function ceilingFor(rowType: ContractRowType | null, { categories }: PeerHub): CategoryMask {
  const mask = maskOf(categories);
  return rowType !== null && mayKnowOf(rowType, mask) ? mask : 0;
}

function mayKnowOf(rowType: ContractRowType, mask: CategoryMask): boolean {
  const presence = PRESENCE[rowType];
  return presence === 0 || ((presence & BY_RECORD_BIT) === 0 ? (presence & ~mask) === 0 : (EVERY_OUTCOME & mask) !== 0);
}

/** Filtering and ordering tell a value as surely as reading it: beyond the ceiling neither is taken. */
export function assertUses(rowType: ContractRowType | null, { categories }: PeerHub, filter: object, orderField: string | null): void {
  if (rowType === null || rowType === "Provider") return;
  const uses = usesOf(`${rowType}Filter`);
  const used = Object.entries(filter).flatMap(([name, value]) => (value === null || value === undefined ? [] : [uses.get(name)]));
  if (orderField !== null) used.push(ORDER_USE[orderField]);
  const mask = maskOf(categories);
  for (const use of used) if (use !== undefined && !mayUseUnder(use, mask)) throw new SiteRefusal("HUB_CATEGORY");
}

function mayUseUnder(use: UseCategory | FieldCategory, mask: CategoryMask): boolean {
  if (use === "DIRECTORY") return true;
  // Of the records of other categories nothing comes back.
  if (use === "BY_RECORD") return (EVERY_OUTCOME & mask) !== 0;
  return [use].flat().every((one) => (CATEGORY_BIT[one as keyof typeof CATEGORY_BIT] & ~mask) === 0);
}

const OUTCOMES = new Set<string>(Object.values(OUTCOME_CATEGORY));

/** A switch of a document that the hub's ceiling leaves on: `Participant_SUD_TREATMENT`, `withReferrals`. */
export function isWithinCeiling(name: string, { categories }: PeerHub): boolean {
  const mask = maskOf(categories);
  if (name === "withReferrals") return mayKnowOf("Referral", mask);
  if (name === "withOutcomes") return mayKnowOf("Outcome", mask);
  const category = /^[A-Za-z]+_([A-Z_]+)$/.exec(name)?.[1];
  if (category === undefined) return true;
  if (category === "BY_RECORD") return categories.some((one) => OUTCOMES.has(one));
  return (categories as readonly string[]).includes(category);
}
