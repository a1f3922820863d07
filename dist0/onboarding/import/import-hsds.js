"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "importHsds", {
    enumerable: true,
    get: function() {
        return importHsds;
    }
});
const _header = require("./csv/header");
const _tableshape = require("./csv/table-shape");
const _faults = require("./faults");
const _ohana = require("./hsds/ohana");
const _tabular = require("./hsds/tabular");
const _placesstore = require("./places.store");
const _runimport = require("./run-import");
const _sourcefiles = require("./source-files");
function importHsds(options) {
    return (0, _runimport.runImport)("hsds", options, (session)=>prepare(session, options));
}
async function prepare(session, options) {
    const open = (writing, sourceSystem)=>openPlace(writing, options, sourceSystem);
    const layout = await layoutOf(session);
    if (layout === null) return null;
    return layout === "tabular" ? (0, _tabular.prepareTabular)(session, open) : (0, _ohana.prepareOhana)(session, open);
}
/** In HSDS a service belongs to an organization, in Ohana to a location. */ async function layoutOf(session) {
    if (!session.has("services.csv")) {
        if (session.has("organizations.csv") || session.has("locations.csv")) (0, _sourcefiles.refuseMissing)(session.directory, "services.csv", session.faults);
        else session.faults.error("LAYOUT_UNKNOWN");
        return null;
    }
    const header = await peek(session, "services.csv");
    if (header.includes("organization_id")) return "tabular";
    return header.includes("location_id") || !session.has("service_at_location.csv") ? "ohana" : "tabular";
}
/** What is wrong with the file is said when it is inspected. */ async function peek(session, file) {
    try {
        for await (const chunk of session.directory.file(file).open())return (0, _header.readHeader)(Buffer.from(chunk), (0, _tableshape.shape)(file, []), new _faults.FaultLog()) ?? [];
    } catch  {
    // unreadable
    }
    return [];
}
async function openPlace(writing, options, sourceSystem) {
    const known = await (0, _placesstore.jurisdictions)(writing.tx);
    if (!known.has(options.jurisdiction)) {
        const slugs = [
            ...known.keys()
        ].join(", ");
        writing.session.faults.error("JURISDICTION_UNKNOWN", {
            mend: slugs === "" ? undefined : `Take one of: ${slugs}.`
        });
        return null;
    }
    // A directory is about bodies that exist, also where the people of the jurisdiction are invented.
    const loadId = await writing.openPlace({
        slug: options.jurisdiction,
        synthetic: false,
        asOf: null
    });
    return {
        slug: options.jurisdiction,
        sourceSystem,
        loadId,
        recordedAt: writing.startedAt
    };
}

//# sourceMappingURL=import-hsds.js.map
