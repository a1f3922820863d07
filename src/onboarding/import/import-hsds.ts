import { readHeader } from "./csv/header";
import { shape } from "./csv/table-shape";
import { FaultLog } from "./faults";
import type { DirectoryPlace } from "./hsds/directory-writer";
import { prepareOhana } from "./hsds/ohana";
import { prepareTabular } from "./hsds/tabular";
import { jurisdictions } from "./places.store";
import type { ImportReport } from "./report";
import { runImport } from "./run-import";
import type { ImportOptions, ImportSession } from "./session";
import { refuseMissing } from "./source-files";
import type { Mapping, Writing } from "./writing";

export interface HsdsOptions extends ImportOptions {
  readonly jurisdiction: string;
}

/** A provider directory, HSDS 3.1 tabular or Ohana CSV, into one jurisdiction that the hub has. */
export function importHsds(options: HsdsOptions): Promise<ImportReport> {
  return runImport("hsds", options, (session) => prepare(session, options));
}

async function prepare(session: ImportSession, options: HsdsOptions): Promise<Mapping | null> {
  const open = (writing: Writing, sourceSystem: string): Promise<DirectoryPlace | null> => openPlace(writing, options, sourceSystem);
  const layout = await layoutOf(session);
  if (layout === null) return null;
  return layout === "tabular" ? prepareTabular(session, open) : prepareOhana(session, open);
}

/** In HSDS a service belongs to an organization, in Ohana to a location. */
async function layoutOf(session: ImportSession): Promise<"tabular" | "ohana" | null> {
  if (!session.has("services.csv")) {
    if (session.has("organizations.csv") || session.has("locations.csv")) refuseMissing(session.directory, "services.csv", session.faults);
    else session.faults.error("LAYOUT_UNKNOWN");
    return null;
  }
  const header = await peek(session, "services.csv");
  if (header.includes("organization_id")) return "tabular";
  return header.includes("location_id") || !session.has("service_at_location.csv") ? "ohana" : "tabular";
}

/** What is wrong with the file is said when it is inspected. */
async function peek(session: ImportSession, file: string): Promise<readonly string[]> {
  try {
    for await (const chunk of session.directory.file(file).open()) return readHeader(Buffer.from(chunk), shape(file, []), new FaultLog()) ?? [];
  } catch {
    // unreadable
  }
  return [];
}

async function openPlace(writing: Writing, options: HsdsOptions, sourceSystem: string): Promise<DirectoryPlace | null> {
  const known = await jurisdictions(writing.tx);
  if (!known.has(options.jurisdiction)) {
    const slugs = [...known.keys()].join(", ");
    writing.session.faults.error("JURISDICTION_UNKNOWN", { mend: slugs === "" ? undefined : `Take one of: ${slugs}.` });
    return null;
  }
  // A directory is about bodies that exist, also where the people of the jurisdiction are invented.
  const loadId = await writing.openPlace({ slug: options.jurisdiction, synthetic: false, asOf: null });
  return { slug: options.jurisdiction, sourceSystem, loadId, recordedAt: writing.startedAt };
}
