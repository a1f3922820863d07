import type { TableRow } from "../rows.store";
import type { Site } from "./sites";
import { HMIS } from "./tables";

export interface Recorded {
  readonly site: Site;
  readonly id: string;
  readonly sourceId: string;
  readonly row: number;
  /** When the source made the record: restrictions look at that (2.26). */
  readonly recordedAt: string | null;
}

/** What every record of a person says about itself. */
export function recorded({ site, id, sourceId, row, recordedAt }: Recorded, now: string): TableRow {
  return {
    jurisdiction: site.place.slug, id, custody_id: site.custodyId, load_id: site.place.loadId, source_row: row, source_system: HMIS, source_id: sourceId,
    recorded_at: recordedAt ?? now,
  };
}
