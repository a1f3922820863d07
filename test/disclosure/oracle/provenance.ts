import { picked, type Sheet } from "./part";

interface Recorded {
  readonly jurisdiction: string;
  readonly load_id: string;
  readonly source_row: number | null;
  readonly source_system: string;
  readonly source_id: string;
  readonly recorded_at: string;
}

/** Where a row comes from. */
export function provenance(sheet: Sheet, row: Recorded): Record<string, unknown> {
  const load = sheet.decisions.asking.world.rows.load.find((one) => one.jurisdiction === row.jurisdiction && one.id === row.load_id);
  return picked(sheet.selection.below("provenance"), {
    sourceSystem: row.source_system, loadId: row.load_id, sourceRow: row.source_row, sourceId: row.source_id, mappingVersion: load?.mapping_version, recordedAt: row.recorded_at,
  });
}
