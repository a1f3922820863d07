import { ownCustody } from "../../../domain/custody";
import type { InspectedTable } from "../csv/inspect";
import { addDirector, addJurisdiction, addOrganization, jurisdictions, keepCustody, type KnownJurisdiction } from "../places.store";
import type { LocalIds } from "../rows.store";
import { parseInstant } from "../time";
import { UniqueIds } from "../unique-ids";
import type { Writing } from "../writing";
import type { MappedOrganization, OrganizationMap } from "./organization-map";
import { live } from "./tables";

/** One jurisdiction of the import. */
export interface Place {
  readonly slug: string;
  readonly zone: string;
  readonly loadId: string;
  readonly participants: LocalIds;
  readonly enrollments: LocalIds;
}

/** One HMIS organization at its place: it made the records and holds them. */
export interface Site {
  readonly place: Place;
  readonly organizationId: string;
  readonly custodyId: string;
}

export interface Sites {
  /** By OrganizationID; organizations that the map file does not name are absent. */
  readonly byOrganization: ReadonlyMap<string, Site>;
  readonly places: readonly Place[];
  readonly organizations: ReadonlySet<string>;
}

const STATE_NOT_SAID = "XX";
const ZONE_NOT_SAID = "Etc/UTC";

/** Makes each program's organization and its director's account, and the jurisdictions that the hub does not have. */
export async function openSites(writing: Writing, table: InspectedTable, map: OrganizationMap, exportDate: string | null): Promise<Sites> {
  const known = await jurisdictions(writing.tx);
  const places = new Map<string, Place>();
  const byOrganization = new Map<string, Site>();
  const organizations = new Set<string>();
  const ids = new UniqueIds("OrganizationID");
  for await (const row of live(writing.session, table)) {
    const id = ids.take(row);
    if (id === null) continue;
    organizations.add(id);
    const mapped = map.get(id);
    if (mapped === undefined) continue;
    const first = !places.has(mapped.jurisdiction);
    const place = places.get(mapped.jurisdiction) ?? (await openPlace(writing, mapped, known, exportDate));
    places.set(place.slug, place);
    byOrganization.set(id, await openSite(writing, place, { id, name: row.needed("OrganizationName"), first }));
  }
  const unused = [...map.keys()].filter((id) => !organizations.has(id)).length;
  if (unused > 0) writing.session.faults.warn("ORGANIZATION_MAP_UNUSED", { found: String(unused) });
  return { byOrganization, places: [...places.values()], organizations };
}

async function openPlace(writing: Writing, mapped: MappedOrganization, known: ReadonlyMap<string, KnownJurisdiction>, exportDate: string | null): Promise<Place> {
  const there = known.get(mapped.jurisdiction);
  const jurisdiction = there ?? (await makeJurisdiction(writing, mapped));
  const { slug, timeZone, synthetic } = jurisdiction;
  const loadId = await writing.openPlace({ slug, synthetic, asOf: exportDate === null ? null : parseInstant(exportDate, timeZone) });
  writing.place(slug).created = there === undefined;
  return { slug, zone: timeZone, loadId, participants: await writing.ids("participant", slug), enrollments: await writing.ids("enrollment", slug) };
}

async function makeJurisdiction(writing: Writing, mapped: MappedOrganization): Promise<KnownJurisdiction> {
  const { jurisdiction: slug, name, state, timeZone } = mapped;
  const missing = [...(name === null ? ["name"] : []), ...(state === null ? ["state"] : []), ...(timeZone === null ? ["timeZone"] : [])];
  if (missing.length > 0) writing.session.faults.warn("JURISDICTION_DETAILS_MISSING", { says: `The new jurisdiction ${slug} was made without ${missing.join(", ")}: name ${name ?? slug}, state ${state ?? STATE_NOT_SAID}, time zone ${timeZone ?? ZONE_NOT_SAID}.` });
  const made = {
    slug, name: name ?? slug, state: state ?? STATE_NOT_SAID, countyGeoid: mapped.countyGeoid, placeGeoid: mapped.placeGeoid,
    timeZone: timeZone ?? ZONE_NOT_SAID, synthetic: mapped.synthetic ?? false,
  };
  await addJurisdiction(writing.tx, made);
  return made;
}

/** The organization's id in the hub keeps the source's: names change. */
async function openSite(writing: Writing, place: Place, organization: { id: string; name: string; first: boolean }): Promise<Site> {
  const { tx, session } = writing;
  const key = `hmis-${organization.id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  const organizationId = `${place.slug}/${key}`;
  const director = {
    jurisdiction: place.slug,
    slug: organization.first ? `${place.slug}-program-director` : `${place.slug}-${key}-program-director`,
    displayName: `Program director, ${organization.name}`,
    organizationId,
  };
  const report = writing.place(place.slug);
  if (await addOrganization(tx, { jurisdiction: place.slug, id: organizationId, name: organization.name })) report.organizationsCreated.push(organizationId);
  if (await addDirector(tx, director, session.options.random)) report.accountsCreated.push(director.slug);
  return { place, organizationId, custodyId: await keepCustody(tx, place.slug, ownCustody(organizationId)) };
}
