import type { InspectedTable } from "../csv/inspect";
import { shape } from "../csv/table-shape";
import type { ImportSession } from "../session";
import { UniqueIds } from "../unique-ids";
import type { DirectoryWriter } from "./directory-writer";

/** Alike in both layouts. */
export const ORGANIZATIONS = shape("organizations.csv", ["id", "name"], ["alternate_name", "description", "email", "website"]);

export async function writeOrganizations(session: ImportSession, table: InspectedTable, directory: DirectoryWriter): Promise<void> {
  const ids = new UniqueIds("id");
  for await (const row of session.rows(table)) {
    const id = ids.take(row);
    if (id === null) continue;
    await directory.provider(id, row, {
      name: row.needed("name"),
      alternate_name: row.text("alternate_name"),
      description: row.prose("description"),
      email: row.text("email"),
      website: row.text("website"),
    });
  }
}
