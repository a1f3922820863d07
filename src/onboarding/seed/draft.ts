import { type Custody, custodyId, ownCustody } from "../../domain/custody";
import { newLocalId } from "../../domain/ids";
import type { City } from "./cities";
import { dayFromText, dayOfInstant, dayText, instantText } from "./dates";
import { Random } from "./random";
import { noRows, type Rows, type Table } from "./rows";
import type { Recorded } from "./rows-of-people";
import type { Scale } from "./scale";

export const SEED_SYSTEM = "lead-hub seed";

/** Why a consent of the seed works, or the one thing that is wrong with it. For tests and for guides, not for decisions. */
export type Standing =
  | "VALID"
  | "EXPIRED"
  | "REVOKED"
  | "UNSIGNED"
  | "ELEMENT_MISSING"
  | "GENERAL_RELEASE"
  | "KNOWN_FALSE"
  | "CANNOT_TRAVEL"
  | "SIGNER_LACKING"
  | "NO_CONDITION"
  | "MATTER_DISPOSED";

export interface DraftOptions {
  readonly seed: number;
  readonly now: Date;
  readonly scale: Scale;
}

/** One jurisdiction being written. */
export interface Draft {
  readonly slug: string;
  readonly options: DraftOptions;
  readonly scale: Scale;
  readonly random: Random;
  /** Seconds; the day of it; and the last day on which anything happened: nothing of the seed lies in the future. */
  readonly now: number;
  readonly today: number;
  readonly horizon: number;
  readonly loadId: string;
  readonly rows: Rows;
  /** Account ids by slug. */
  readonly accounts: Map<string, string>;
  /** Display names of organizations and accounts by id, for texts. */
  readonly names: Map<string, string>;
  readonly standing: Map<string, Standing>;
  /** Who plays which scenario: participant ids by its name. */
  readonly cast: Map<string, string>;
  /** Ids by object, as hashing the facts of every record would take longer than all the rest. */
  readonly custodies: Map<Custody, string>;
  readonly custodyIds: Set<string>;
  readonly own: (organization: string) => Custody;
}

export function openDraft(slug: string, options: DraftOptions): Draft {
  const random = new Random(`${String(options.seed)}:${options.scale.name}:${slug}`);
  const now = Math.floor(options.now.getTime() / 1000);
  const own = new Map<string, Custody>();
  return {
    slug,
    options,
    scale: options.scale,
    random,
    now,
    today: dayOfInstant(now),
    horizon: dayOfInstant(now) - 1,
    loadId: newLocalId(random.bytes),
    rows: noRows(),
    accounts: new Map(),
    names: new Map(),
    standing: new Map(),
    cast: new Map(),
    custodies: new Map(),
    custodyIds: new Set(),
    own: (organization) => {
      const known = own.get(organization);
      if (known !== undefined) return known;
      const custody = ownCustody(organization);
      own.set(organization, custody);
      return custody;
    },
  };
}

export function organizationId(slug: string, key: string): string {
  return `${slug}/${key}`;
}

export function add<T extends Table>(draft: Draft, table: T, row: Rows[T][number]): void {
  (draft.rows[table] as Rows[T][number][]).push(row);
}

export function nextId(draft: Draft): string {
  return newLocalId(draft.random.bytes);
}

type RecordTable = { [T in Table]: Rows[T][number] extends Recorded ? T : never }[Table];
type OwnColumns<T extends RecordTable> = Omit<Rows[T][number], keyof Recorded>;

/** Adds a record with everything it says about where it comes from; gives its id. */
export function addRecord<T extends RecordTable>(draft: Draft, table: T, custody: Custody, at: number, columns: OwnColumns<T>, id = nextId(draft)): string {
  const number = draft.rows[table].length + 1;
  const recorded: Recorded = {
    jurisdiction: draft.slug,
    id,
    custody_id: custodyRow(draft, custody),
    load_id: draft.loadId,
    source_row: number,
    source_system: SEED_SYSTEM,
    source_id: `${table.replaceAll("_", "-")}-${String(number)}`,
    recorded_at: instantText(Math.min(at, draft.now)),
  };
  add(draft, table, { ...recorded, ...columns } as unknown as Rows[T][number]);
  return id;
}

function custodyRow(draft: Draft, custody: Custody): string {
  const known = draft.custodies.get(custody);
  if (known !== undefined) return known;
  const id = custodyId(custody);
  draft.custodies.set(custody, id);
  if (!draft.custodyIds.has(id)) add(draft, "custody", rowOf(draft.slug, id, custody));
  draft.custodyIds.add(id);
  return id;
}

function rowOf(slug: string, id: string, custody: Custody): Rows["custody"][number] {
  return {
    jurisdiction: slug,
    id,
    source_organization_id: custody.sourceOrganizationId,
    holder_organization_id: custody.holderOrganizationId,
    received_via: custody.receivedVia,
    received_consent_id: custody.receivedConsentId,
    received_medium: custody.receivedMedium,
    made_for: custody.madeFor,
    no_sud_finding: custody.noSudFinding,
    confidential_communication: custody.confidentialCommunication,
    adverse_detail: custody.adverseDetail,
    paid_in_full_out_of_pocket: custody.paidInFullOutOfPocket,
  };
}

export interface DatedWindow {
  readonly from: number;
  readonly to: number | null;
  readonly days: number;
}

const LONG_AGO = dayFromText("2010-01-01");

export function windowsOf(city: City, today: number): DatedWindow[] {
  return city.windows.map(({ fromDaysAgo, toDaysAgo, days }) => ({
    from: fromDaysAgo === null ? LONG_AGO : today - fromDaysAgo,
    to: toDaysAgo === null ? null : today - toDaysAgo,
    days,
  }));
}

export function daysOn(windows: readonly DatedWindow[], day: number): number {
  const window = windows.find(({ from, to }) => from <= day && (to === null || day < to));
  if (window === undefined) throw new RangeError(`no intake window on ${dayText(day)}`);
  return window.days;
}
