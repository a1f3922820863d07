import type { Transaction } from "../../database/database";
import { closeLoad, dropLoad, openLoad } from "./loads.store";
import type { ImportedJurisdiction } from "./report";
import { countRows, LocalIds, RowWriter } from "./rows.store";
import type { ImportSession } from "./session";
import { TableTally } from "./table-tally";

/** What the files are, found before anything is written. */
export interface Mapping {
  readonly sourceSystem: string;
  readonly mappingVersion: string;
  /** Tables whose rows carry their source's id. */
  readonly tables: readonly string[];
  /** Reads the files and writes rows; faults end up in the session. */
  readonly run: (writing: Writing) => Promise<void>;
}

export interface PlaceToWrite {
  readonly slug: string;
  readonly synthetic: boolean;
  readonly asOf: string | null;
}

interface OpenPlace extends ImportedJurisdiction {
  created: boolean;
  loadId: string | null;
  readonly organizationsCreated: string[];
  readonly accountsCreated: string[];
}

/** The writing half of one import: everything in it happens in one transaction. */
export class Writing {
  readonly tally = new TableTally();
  readonly rows: RowWriter;
  private readonly places = new Map<string, OpenPlace>();

  constructor(
    readonly tx: Transaction,
    readonly session: ImportSession,
    private readonly mapping: Mapping,
    readonly startedAt: string,
  ) {
    this.rows = new RowWriter(tx, this.tally, () => this.active);
  }

  /** False once there is an error: the files are then read on for their faults alone. */
  get active(): boolean {
    return this.session.faults.errors === 0;
  }

  /** A jurisdiction that this import writes to; the id of its load. */
  async openPlace(place: PlaceToWrite): Promise<string> {
    const { sourceSystem, mappingVersion } = this.mapping;
    const load = {
      jurisdiction: place.slug, sourceSystem, mappingVersion, fileDigest: this.session.digest(), startedAt: this.startedAt, asOf: place.asOf, synthetic: place.synthetic,
    };
    await this.tx.within([place.slug]);
    const loadId = await openLoad(this.tx, load, this.session.options.random);
    this.places.set(place.slug, { slug: place.slug, created: false, loadId, organizationsCreated: [], accountsCreated: [] });
    return loadId;
  }

  place(slug: string): OpenPlace {
    const place = this.places.get(slug);
    if (place === undefined) throw new Error(`jurisdiction ${slug} has not been opened by this import`);
    return place;
  }

  ids(table: string, jurisdiction: string): Promise<LocalIds> {
    return LocalIds.load(this.tx, table, { jurisdiction, sourceSystem: this.mapping.sourceSystem }, this.session.options.random);
  }

  /** A load stands for rows: without any it is taken back, so that a second import leaves nothing behind. */
  async close(): Promise<void> {
    await this.rows.flush();
    if (!this.active) return;
    for (const table of this.mapping.tables) await this.countGone(table);
    for (const place of this.places.values()) {
      const loadId = place.loadId ?? "";
      if (this.tally.touched(place.slug)) await closeLoad(this.tx, place.slug, loadId, this.tally.changesOf(place.slug));
      else await this.forget(place);
    }
  }

  /** Whether anything at all was written. */
  get touched(): boolean {
    return [...this.places.values()].some((place) => place.loadId !== null || place.created || place.organizationsCreated.length + place.accountsCreated.length > 0);
  }

  written(): ImportedJurisdiction[] {
    const dryRun = this.session.options.dryRun === true;
    return [...this.places.values()].map((place) => ({ ...place, loadId: dryRun ? null : place.loadId }));
  }

  private async forget(place: OpenPlace): Promise<void> {
    await dropLoad(this.tx, place.slug, place.loadId ?? "");
    place.loadId = null;
  }

  private async countGone(table: string): Promise<void> {
    const gone = (await countRows(this.tx, table, [...this.places.keys()], this.mapping.sourceSystem)) - this.tally.seen(table);
    if (gone <= 0) return;
    this.tally.gone(table, gone);
    this.session.faults.warn("ROWS_GONE", { says: `${gone.toLocaleString("en-US")} rows of ${table} from an earlier import are not in these files any more; they were kept.` });
  }
}
