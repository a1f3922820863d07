import type { LocalIds, TableRow } from "../rows.store";
import { keepLinks, keepTerms, type Term } from "../service-links.store";
import type { Row } from "../csv/row";
import type { Writing } from "../writing";

/** The jurisdiction whose directory is imported. */
export interface DirectoryPlace {
  readonly slug: string;
  readonly sourceSystem: string;
  readonly loadId: string;
  readonly recordedAt: string;
}

export const DIRECTORY_TABLES = ["provider", "location", "service", "service_capacity"] as const;

/** Not an id that a source would have: the provider of services whose file names no organization. */
const NOBODY = "lead-hub:organization-not-named";
const BATCH = 500;

/** Providers, their services and their locations, whatever layout they come in. */
export class DirectoryWriter {
  private readonly terms = new Map<string, Map<string, Term>>();
  private readonly links = new Map<string, Set<string>>();
  private readonly services: string[] = [];

  private constructor(
    private readonly writing: Writing,
    private readonly place: DirectoryPlace,
    readonly providers: LocalIds,
    readonly locations: LocalIds,
    readonly serviceIds: LocalIds,
    private readonly capacities: LocalIds,
  ) {}

  static async open(writing: Writing, place: DirectoryPlace): Promise<DirectoryWriter> {
    const [provider, location, service, capacity] = DIRECTORY_TABLES;
    return new DirectoryWriter(
      writing, place,
      await writing.ids(provider, place.slug), await writing.ids(location, place.slug),
      await writing.ids(service, place.slug), await writing.ids(capacity, place.slug),
    );
  }

  async provider(sourceId: string, row: Row | null, content: TableRow): Promise<void> {
    const recorded = this.recorded(this.providers.take(sourceId), sourceId, row);
    await this.writing.rows.put("provider", { ...recorded, ...content, accepts_from: [] });
  }

  /** Nothing is dropped because its organization is not known, and no other organization is named in its stead. */
  async nobody(): Promise<string> {
    const known = this.providers.of(NOBODY);
    if (known !== undefined) return known;
    await this.provider(NOBODY, null, {
      name: "Organization not named in the source", alternate_name: null, description: null, email: null, website: null,
    });
    return this.providers.take(NOBODY);
  }

  async location(sourceId: string, providerId: string, row: Row, content: TableRow): Promise<void> {
    const recorded = this.recorded(this.locations.take(sourceId), sourceId, row);
    await this.writing.rows.put("location", { ...recorded, provider_id: providerId, ...content });
  }

  async service(sourceId: string, providerId: string, row: Row, content: TableRow): Promise<string> {
    const id = this.serviceIds.take(sourceId);
    this.services.push(id);
    await this.writing.rows.put("service", { ...this.recorded(id, sourceId, row), provider_id: providerId, ...content });
    return id;
  }

  async capacity(sourceId: string, serviceId: string, content: TableRow): Promise<void> {
    const { slug, sourceSystem, loadId } = this.place;
    const key = { jurisdiction: slug, id: this.capacities.take(sourceId), load_id: loadId, source_system: sourceSystem, source_id: sourceId };
    await this.writing.rows.put("service_capacity", { ...key, service_id: serviceId, ...content });
  }

  link(serviceId: string, locationId: string): void {
    const places = this.links.get(serviceId) ?? new Set();
    this.links.set(serviceId, places.add(locationId));
  }

  term(serviceId: string, term: Term): void {
    const terms = this.terms.get(serviceId) ?? new Map<string, Term>();
    this.terms.set(serviceId, terms.set(JSON.stringify([term.system, term.code]), term));
  }

  /** `systems`: the taxonomies that the files speak for. */
  async finish(systems: readonly string[], linked: boolean): Promise<void> {
    await this.writing.rows.flush();
    for (let at = 0; at < this.services.length && this.writing.active; at += BATCH) {
      const services = this.services.slice(at, at + BATCH);
      const of = { tx: this.writing.tx, tally: this.writing.tally, jurisdiction: this.place.slug, services };
      await keepTerms(of, systems, services.flatMap((id) => [...(this.terms.get(id)?.values() ?? [])].map((term) => ({ service_id: id, ...term }))));
      if (linked) await keepLinks(of, services.flatMap((id) => [...(this.links.get(id) ?? [])].map((location) => ({ service_id: id, location_id: location }))));
    }
  }

  private recorded(id: string, sourceId: string, row: Row | null): TableRow {
    const { slug, sourceSystem, loadId, recordedAt } = this.place;
    return {
      jurisdiction: slug, id, load_id: loadId, source_row: row?.row ?? null, source_system: sourceSystem, source_id: sourceId, recorded_at: recordedAt,
    };
  }
}
