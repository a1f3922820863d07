"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get DIRECTORY_TABLES () {
        return DIRECTORY_TABLES;
    },
    get DirectoryWriter () {
        return DirectoryWriter;
    }
});
const _servicelinksstore = require("../service-links.store");
const DIRECTORY_TABLES = [
    "provider",
    "location",
    "service",
    "service_capacity"
];
/** Not an id that a source would have: the provider of services whose file names no organization. */ const NOBODY = "lead-hub:organization-not-named";
const BATCH = 500;
class DirectoryWriter {
    writing;
    place;
    providers;
    locations;
    serviceIds;
    capacities;
    terms = new Map();
    links = new Map();
    services = [];
    constructor(writing, place, providers, locations, serviceIds, capacities){
        this.writing = writing;
        this.place = place;
        this.providers = providers;
        this.locations = locations;
        this.serviceIds = serviceIds;
        this.capacities = capacities;
    }
    static async open(writing, place) {
        const [provider, location, service, capacity] = DIRECTORY_TABLES;
        return new DirectoryWriter(writing, place, await writing.ids(provider, place.slug), await writing.ids(location, place.slug), await writing.ids(service, place.slug), await writing.ids(capacity, place.slug));
    }
    async provider(sourceId, row, content) {
        const recorded = this.recorded(this.providers.take(sourceId), sourceId, row);
        await this.writing.rows.put("provider", {
            ...recorded,
            ...content,
            accepts_from: []
        });
    }
    /** Nothing is dropped because its organization is not known, and no other organization is named in its stead. */ async nobody() {
        const known = this.providers.of(NOBODY);
        if (known !== undefined) return known;
        await this.provider(NOBODY, null, {
            name: "Organization not named in the source",
            alternate_name: null,
            description: null,
            email: null,
            website: null
        });
        return this.providers.take(NOBODY);
    }
    async location(sourceId, providerId, row, content) {
        const recorded = this.recorded(this.locations.take(sourceId), sourceId, row);
        await this.writing.rows.put("location", {
            ...recorded,
            provider_id: providerId,
            ...content
        });
    }
    async service(sourceId, providerId, row, content) {
        const id = this.serviceIds.take(sourceId);
        this.services.push(id);
        await this.writing.rows.put("service", {
            ...this.recorded(id, sourceId, row),
            provider_id: providerId,
            ...content
        });
        return id;
    }
    async capacity(sourceId, serviceId, content) {
        const { slug, sourceSystem, loadId } = this.place;
        const key = {
            jurisdiction: slug,
            id: this.capacities.take(sourceId),
            load_id: loadId,
            source_system: sourceSystem,
            source_id: sourceId
        };
        await this.writing.rows.put("service_capacity", {
            ...key,
            service_id: serviceId,
            ...content
        });
    }
    link(serviceId, locationId) {
        const places = this.links.get(serviceId) ?? new Set();
        this.links.set(serviceId, places.add(locationId));
    }
    term(serviceId, term) {
        const terms = this.terms.get(serviceId) ?? new Map();
        this.terms.set(serviceId, terms.set(JSON.stringify([
            term.system,
            term.code
        ]), term));
    }
    /** `systems`: the taxonomies that the files speak for. */ async finish(systems, linked) {
        await this.writing.rows.flush();
        for(let at = 0; at < this.services.length && this.writing.active; at += BATCH){
            const services = this.services.slice(at, at + BATCH);
            const of = {
                tx: this.writing.tx,
                tally: this.writing.tally,
                jurisdiction: this.place.slug,
                services
            };
            await (0, _servicelinksstore.keepTerms)(of, systems, services.flatMap((id)=>[
                    ...this.terms.get(id)?.values() ?? []
                ].map((term)=>({
                        service_id: id,
                        ...term
                    }))));
            if (linked) await (0, _servicelinksstore.keepLinks)(of, services.flatMap((id)=>[
                    ...this.links.get(id) ?? []
                ].map((location)=>({
                        service_id: id,
                        location_id: location
                    }))));
        }
    }
    recorded(id, sourceId, row) {
        const { slug, sourceSystem, loadId, recordedAt } = this.place;
        return {
            jurisdiction: slug,
            id,
            load_id: loadId,
            source_row: row?.row ?? null,
            source_system: sourceSystem,
            source_id: sourceId,
            recorded_at: recordedAt
        };
    }
}

//# sourceMappingURL=directory-writer.js.map
