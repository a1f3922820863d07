import type { InspectedTable } from "../csv/inspect";
import type { Row } from "../csv/row";
import { shape } from "../csv/table-shape";
import type { ImportSession } from "../session";
import { UniqueIds } from "../unique-ids";
import type { DirectoryWriter } from "./directory-writer";

export const CAPACITY = shape("service_capacity.csv", ["id", "service_id", "available", "updated"], ["maximum", "unit_id"]);
export const UNITS = shape("units.csv", ["id", "name"]);

interface CapacityFiles {
  readonly capacity: InspectedTable | null;
  readonly units: InspectedTable | null;
}

export async function writeCapacities(session: ImportSession, files: CapacityFiles, directory: DirectoryWriter): Promise<void> {
  const units = await readUnits(session, files.units);
  const ids = new UniqueIds("id");
  for await (const row of files.capacity === null ? [] : session.rows(files.capacity)) {
    const id = ids.take(row);
    const content = contentOf(row, units);
    const service = directory.serviceIds.of(row.needed("service_id"));
    if (id === null || content === null) continue;
    if (service === undefined) row.warn("REFERENCE_LEFT_OUT", "service_id");
    else await directory.capacity(id, service, content);
  }
}

/** Null where the number is not told: unknown is no row, never zero. */
function contentOf(row: Row, units: ReadonlyMap<string, string>): Record<string, string | number | null> | null {
  const [available, maximum] = [count(row, "available"), count(row, "maximum")];
  if (available === null) {
    if (row.text("available") === null) row.warn("CAPACITY_UNKNOWN", "available");
    return null;
  }
  if (maximum !== null && available > maximum) row.warn("CAPACITY_ABOVE_MAXIMUM", "available");
  const updated = row.instant("updated", "UTC");
  if (updated === null && row.text("updated") === null) row.error("VALUE_MISSING", "updated");
  return { available, maximum, unit: unitOf(row, units), updated_at: updated };
}

function count(row: Row, column: string): number | null {
  const value = row.whole(column);
  if (value !== null && value < 0) row.error("VALUE_OUT_OF_RANGE", column);
  return value;
}

function unitOf(row: Row, units: ReadonlyMap<string, string>): string | null {
  const id = row.text("unit_id");
  const unit = id === null ? null : units.get(id);
  if (unit === undefined) row.warn("REFERENCE_LEFT_OUT", "unit_id", { says: "The unit is not in units.csv; it is shown as missing." });
  return unit ?? null;
}

async function readUnits(session: ImportSession, table: InspectedTable | null): Promise<Map<string, string>> {
  const units = new Map<string, string>();
  for await (const row of table === null ? [] : session.rows(table)) units.set(row.needed("id"), row.needed("name"));
  return units;
}
