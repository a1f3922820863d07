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
    get HSDS () {
        return HSDS;
    },
    get prepareTabular () {
        return prepareTabular;
    }
});
const _tableshape = require("../csv/table-shape");
const _uniqueids = require("../unique-ids");
const _directorywriter = require("./directory-writer");
const _locationdetails = require("./location-details");
const _organizations = require("./organizations");
const _tabularcapacity = require("./tabular-capacity");
const _tabulartaxonomy = require("./tabular-taxonomy");
const HSDS = "HSDS 3.1 tabular";
const MAPPING_VERSION = "hsds-3.1-tabular/1";
const SERVICES = (0, _tableshape.shape)("services.csv", [
    "id",
    "organization_id",
    "name"
], [
    "description",
    "url",
    "email",
    "status",
    "application_process",
    "fees_description",
    "fees",
    "wait_time",
    "eligibility_description"
]);
const LOCATIONS = (0, _tableshape.shape)("locations.csv", [
    "id"
], [
    "organization_id",
    "name",
    "description",
    "latitude",
    "longitude"
]);
const AT_LOCATION = (0, _tableshape.shape)("service_at_location.csv", [
    "service_id",
    "location_id"
]);
const ADDRESSES = (0, _tableshape.shape)("addresses.csv", [
    "location_id",
    "address_1",
    "city",
    "state_province",
    "postal_code"
], [
    "address_2"
]);
const PHONES = (0, _tableshape.shape)("phones.csv", [
    "number",
    "location_id"
], [
    "type"
]);
async function prepareTabular(session, open) {
    const organizations = await session.table(_organizations.ORGANIZATIONS, "needed");
    const services = await session.table(SERVICES, "needed");
    const rest = await inspectOptional(session);
    if (organizations === null || services === null) return null;
    const files = {
        organizations,
        services,
        ...rest
    };
    return {
        sourceSystem: HSDS,
        mappingVersion: MAPPING_VERSION,
        tables: _directorywriter.DIRECTORY_TABLES,
        run: async (writing)=>{
            const place = await open(writing, HSDS);
            if (place !== null) await writeTabular(session, files, await _directorywriter.DirectoryWriter.open(writing, place));
        }
    };
}
async function inspectOptional(session) {
    return {
        locations: await session.table(LOCATIONS, "optional"),
        atLocation: await session.table(AT_LOCATION, "optional"),
        addresses: await session.table(ADDRESSES, "optional"),
        phones: await session.table(PHONES, "optional"),
        capacity: await session.table(_tabularcapacity.CAPACITY, "optional"),
        units: await session.table(_tabularcapacity.UNITS, "optional"),
        attributes: await session.table(_tabulartaxonomy.ATTRIBUTES, "optional"),
        terms: await session.table(_tabulartaxonomy.TERMS, "optional"),
        taxonomies: await session.table(_tabulartaxonomy.TAXONOMIES, "optional")
    };
}
async function writeTabular(session, files, directory) {
    await (0, _organizations.writeOrganizations)(session, files.organizations, directory);
    const providerOf = await writeServices(session, files.services, directory);
    const links = await readLinks(session, files.atLocation);
    await writeLocations(session, files, directory, providerAt(links, providerOf));
    for (const { service, location, row } of links)link(directory, service, location, row);
    await (0, _tabularcapacity.writeCapacities)(session, files, directory);
    await directory.finish(await (0, _tabulartaxonomy.addTerms)(session, files, directory), files.atLocation !== null);
}
/** The provider of each service, by the service's source id. */ async function writeServices(session, table, directory) {
    const ids = new _uniqueids.UniqueIds("id");
    const providerOf = new Map();
    for await (const row of session.rows(table)){
        const id = ids.take(row);
        if (id === null) continue;
        const provider = await providerFor(row, directory);
        providerOf.set(id, provider);
        await directory.service(id, provider, row, contentOf(row));
    }
    return providerOf;
}
async function providerFor(row, directory) {
    const organization = row.text("organization_id");
    const provider = organization === null ? undefined : directory.providers.of(organization);
    if (provider !== undefined) return provider;
    if (organization === null) row.warn("ORGANIZATION_NOT_NAMED", "organization_id");
    else row.error("REFERENCE_UNKNOWN", "organization_id");
    return directory.nobody();
}
function contentOf(row) {
    return {
        name: row.needed("name"),
        description: row.prose("description"),
        status: row.text("status"),
        eligibility: row.prose("eligibility_description"),
        application_process: row.prose("application_process"),
        fees: row.prose("fees_description") ?? row.prose("fees"),
        wait_time: row.text("wait_time"),
        url: row.text("url"),
        email: row.text("email")
    };
}
async function readLinks(session, table) {
    const links = [];
    if (table === null) return links;
    for await (const row of session.rows(table))links.push({
        service: row.needed("service_id"),
        location: row.needed("location_id"),
        row
    });
    return links;
}
function providerAt(links, providerOf) {
    const known = new Map();
    for (const { service, location } of links){
        const provider = providerOf.get(service);
        if (provider !== undefined && !known.has(location)) known.set(location, provider);
    }
    return (location)=>known.get(location);
}
/** HSDS lets a location stand without an organization: then the services at it say whose it is. */ async function writeLocations(session, files, directory, providerAt) {
    const details = new _locationdetails.LocationDetails(session);
    await details.readAddresses(files.addresses);
    await details.readPhones(files.phones, "type");
    const ids = new _uniqueids.UniqueIds("id");
    for await (const row of files.locations === null ? [] : session.rows(files.locations)){
        const id = ids.take(row);
        if (id === null) continue;
        const provider = ownerOf(row, directory) ?? serverAt(row, id, providerAt);
        if (provider === undefined) continue;
        await directory.location(id, provider, row, {
            name: row.text("name"),
            description: row.prose("description"),
            ...(0, _locationdetails.coordinates)(row),
            ...details.of(id)
        });
    }
    details.reportUnused();
}
function ownerOf(row, directory) {
    const organization = row.text("organization_id");
    return organization === null ? undefined : directory.providers.of(organization);
}
function serverAt(row, id, providerAt) {
    const provider = providerAt(id);
    if (row.text("organization_id") !== null) {
        if (provider === undefined) row.error("REFERENCE_UNKNOWN", "organization_id");
        else row.warn("REFERENCE_REPLACED", "organization_id", {
            says: "The organization is not in the files; that of a service at the location was taken."
        });
    } else if (provider === undefined) row.warn("LOCATION_NOT_PLACED", "organization_id");
    return provider;
}
function link(directory, service, location, row) {
    const [serviceId, locationId] = [
        directory.serviceIds.of(service),
        directory.locations.of(location)
    ];
    if (serviceId === undefined) row.warn("REFERENCE_LEFT_OUT", "service_id");
    else if (locationId === undefined) row.warn("REFERENCE_LEFT_OUT", "location_id");
    else directory.link(serviceId, locationId);
}

//# sourceMappingURL=tabular.js.map
