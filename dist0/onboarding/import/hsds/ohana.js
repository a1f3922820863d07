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
    get OHANA () {
        return OHANA;
    },
    get OPEN_ELIGIBILITY () {
        return OPEN_ELIGIBILITY;
    },
    get TAXONOMY_211 () {
        return TAXONOMY_211;
    },
    get prepareOhana () {
        return prepareOhana;
    }
});
const _tableshape = require("../csv/table-shape");
const _uniqueids = require("../unique-ids");
const _directorywriter = require("./directory-writer");
const _locationdetails = require("./location-details");
const _organizations = require("./organizations");
const _sidecodes = require("./side-codes");
const OHANA = "Ohana CSV";
const MAPPING_VERSION = "ohana-csv/1";
const TAXONOMY_211 = "211 LA County";
const OPEN_ELIGIBILITY = "Open Eligibility";
const LOCATIONS = (0, _tableshape.shape)("locations.csv", [
    "id",
    "organization_id",
    "name"
], [
    "description",
    "latitude",
    "longitude"
]);
const SERVICES = (0, _tableshape.shape)("services.csv", [
    "id",
    "location_id",
    "name"
], [
    "description",
    "eligibility",
    "email",
    "fees",
    "application_process",
    "status",
    "wait_time",
    "website",
    "taxonomy_ids"
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
    "number_type"
]);
const TAXONOMY = (0, _tableshape.shape)("taxonomy.csv", [
    "id",
    "name",
    "taxonomy_id"
]);
const NAMES_211 = (0, _tableshape.shape)("taxonomy_mapping.csv", [
    "211 Code",
    "211 Name"
]);
const CODES_211 = "service_icarol_categories.json";
const CODES_OPEN_ELIGIBILITY = "service_categories.json";
async function prepareOhana(session, open) {
    const organizations = await session.table(_organizations.ORGANIZATIONS, "needed");
    const locations = await session.table(LOCATIONS, "needed");
    const services = await session.table(SERVICES, "needed");
    const rest = {
        addresses: await session.table(ADDRESSES, "optional"),
        phones: await session.table(PHONES, "optional"),
        taxonomy: await session.table(TAXONOMY, "optional"),
        names211: await session.table(NAMES_211, "optional"),
        codes211: await session.file(CODES_211),
        codesOpenEligibility: await session.file(CODES_OPEN_ELIGIBILITY)
    };
    if (organizations === null || locations === null || services === null) return null;
    const files = {
        organizations,
        locations,
        services,
        ...rest
    };
    return {
        sourceSystem: OHANA,
        mappingVersion: MAPPING_VERSION,
        tables: _directorywriter.DIRECTORY_TABLES,
        run: async (writing)=>{
            const place = await open(writing, OHANA);
            if (place !== null) await writeOhana(session, files, await _directorywriter.DirectoryWriter.open(writing, place));
        }
    };
}
async function writeOhana(session, files, directory) {
    await (0, _organizations.writeOrganizations)(session, files.organizations, directory);
    const providerOf = await writeLocations(session, files, directory);
    await writeServices(session, files.services, directory, providerOf);
    await addCodes(session, files, directory);
    const systems = [
        ...files.codes211 === null ? [] : [
            TAXONOMY_211
        ],
        ...files.codesOpenEligibility === null ? [] : [
            OPEN_ELIGIBILITY
        ]
    ];
    await directory.finish(systems, true);
}
/** The provider of each location, by the location's source id. */ async function writeLocations(session, files, directory) {
    const details = new _locationdetails.LocationDetails(session);
    await details.readAddresses(files.addresses);
    await details.readPhones(files.phones, "number_type");
    const ids = new _uniqueids.UniqueIds("id");
    const providerOf = new Map();
    for await (const row of session.rows(files.locations)){
        const id = ids.take(row);
        const provider = directory.providers.of(row.needed("organization_id"));
        if (id === null) continue;
        if (provider === undefined) {
            if (row.text("organization_id") !== null) row.error("REFERENCE_UNKNOWN", "organization_id");
            continue;
        }
        providerOf.set(id, provider);
        await directory.location(id, provider, row, {
            name: row.text("name"),
            description: row.prose("description"),
            ...(0, _locationdetails.coordinates)(row),
            ...details.of(id)
        });
    }
    details.reportUnused();
    return providerOf;
}
async function writeServices(session, table, directory, providerOf) {
    const ids = new _uniqueids.UniqueIds("id");
    for await (const row of session.rows(table)){
        const id = ids.take(row);
        if (id === null) continue;
        const location = row.text("location_id");
        const service = await directory.service(id, await providerFor(row, location, directory, providerOf), row, contentOf(row));
        const locationId = location === null ? undefined : directory.locations.of(location);
        if (locationId !== undefined) directory.link(service, locationId);
        for (const code of codesIn(row.text("taxonomy_ids")))directory.term(service, {
            system: OPEN_ELIGIBILITY,
            code,
            term: null
        });
    }
}
async function providerFor(row, location, directory, providerOf) {
    const provider = location === null ? undefined : providerOf.get(location);
    if (provider !== undefined) return provider;
    if (location === null) row.warn("ORGANIZATION_NOT_NAMED", "location_id");
    else row.error("REFERENCE_UNKNOWN", "location_id");
    return directory.nobody();
}
function contentOf(row) {
    return {
        name: row.needed("name"),
        description: row.prose("description"),
        status: row.text("status"),
        eligibility: row.prose("eligibility"),
        application_process: row.prose("application_process"),
        fees: row.prose("fees"),
        wait_time: row.text("wait_time"),
        url: row.text("website"),
        email: row.text("email")
    };
}
async function addCodes(session, files, directory) {
    const names = await read211Names(session, files.names211);
    const terms = await readOpenEligibility(session, files.taxonomy);
    await addSide(session, files.codes211, directory, (code)=>({
            system: TAXONOMY_211,
            code,
            term: names.get(code) ?? null
        }));
    await addSide(session, files.codesOpenEligibility, directory, (id)=>({
            system: OPEN_ELIGIBILITY,
            code: terms.get(id)?.code ?? id,
            term: terms.get(id)?.name ?? null
        }));
}
async function addSide(session, file, directory, toTerm) {
    for (const [service, codes] of await (0, _sidecodes.readSideCodes)(session, file) ?? []){
        const id = directory.serviceIds.of(service);
        if (id === undefined) session.faults.warn("REFERENCE_LEFT_OUT", {
            file: file?.source.name,
            column: "service id"
        });
        else for (const code of codes)directory.term(id, toTerm(code));
    }
}
async function read211Names(session, table) {
    const names = new Map();
    if (table === null) return names;
    for await (const row of session.rows(table)){
        const [code, name] = [
            row.text("211 Code"),
            row.text("211 Name")
        ];
        if (code !== null && name !== null) names.set(code, name);
    }
    return names;
}
/** The side file names terms by row id; the term's own code is `taxonomy_id`. */ async function readOpenEligibility(session, table) {
    const terms = new Map();
    if (table === null) return terms;
    for await (const row of session.rows(table))terms.set(row.needed("id"), {
        code: row.needed("taxonomy_id"),
        name: row.text("name")
    });
    return terms;
}
function codesIn(list) {
    return (list ?? "").split(",").map((code)=>code.trim()).filter((code)=>code !== "");
}

//# sourceMappingURL=ohana.js.map
