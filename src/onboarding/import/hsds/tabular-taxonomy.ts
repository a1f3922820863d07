import type { InspectedTable } from "../csv/inspect";
import { shape } from "../csv/table-shape";
import type { Term } from "../service-links.store";
import type { ImportSession } from "../session";
import type { DirectoryWriter } from "./directory-writer";

export const ATTRIBUTES = shape("attributes.csv", ["link_id", "taxonomy_term_id"], ["link_entity"]);
export const TERMS = shape("taxonomy_terms.csv", ["id", "name"], ["code", "taxonomy", "taxonomy_id"]);
export const TAXONOMIES = shape("taxonomies.csv", ["id", "name"], ["version"]);

interface TaxonomyFiles {
  readonly attributes: InspectedTable | null;
  readonly terms: InspectedTable | null;
  readonly taxonomies: InspectedTable | null;
}

/** Gives services their terms; the taxonomies that the files speak for. */
export async function addTerms(session: ImportSession, files: TaxonomyFiles, directory: DirectoryWriter): Promise<string[]> {
  const terms = await readTerms(session, files);
  for await (const row of files.attributes === null ? [] : session.rows(files.attributes)) {
    const service = directory.serviceIds.of(row.needed("link_id"));
    const term = terms.get(row.needed("taxonomy_term_id"));
    const entity = row.text("link_entity");
    if (service === undefined && entity !== null && !/^services?$/.test(entity)) session.leaveOut(ATTRIBUTES.file, "attribute of something other than a service");
    else if (service === undefined) row.warn("REFERENCE_LEFT_OUT", "link_id");
    else if (term === undefined) row.warn("REFERENCE_LEFT_OUT", "taxonomy_term_id");
    else directory.term(service, term);
  }
  return files.attributes === null ? [] : [...new Set([...terms.values()].map(({ system }) => system))];
}

async function readTerms(session: ImportSession, files: TaxonomyFiles): Promise<Map<string, Term>> {
  const taxonomies = await readTaxonomies(session, files.taxonomies);
  const terms = new Map<string, Term>();
  for await (const row of files.terms === null ? [] : session.rows(files.terms)) {
    const id = row.needed("id");
    const system = taxonomies.get(row.text("taxonomy_id") ?? "") ?? row.brief("taxonomy") ?? "taxonomy not named";
    terms.set(id, { system, code: row.brief("code") ?? id, term: row.text("name") });
  }
  return terms;
}

/** Name and version together: a code means nothing without both. */
async function readTaxonomies(session: ImportSession, table: InspectedTable | null): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const row of table === null ? [] : session.rows(table)) {
    names.set(row.needed("id"), [row.needed("name"), row.brief("version")].filter((part) => part !== null).join(" "));
  }
  return names;
}
