"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "importHmis", {
    enumerable: true,
    get: function() {
        return importHmis;
    }
});
const _clients = require("./hmis/clients");
const _enrollments = require("./hmis/enrollments");
const _observations = require("./hmis/observations");
const _organizationmap = require("./hmis/organization-map");
const _sites = require("./hmis/sites");
const _statusperiodsstore = require("./hmis/status-periods.store");
const _stays = require("./hmis/stays");
const _tables = require("./hmis/tables");
const _runimport = require("./run-import");
const VERSION = "2026 v1";
function importHmis(options) {
    return (0, _runimport.runImport)("hmis", options, (session)=>prepare(session, options));
}
async function prepare(session, options) {
    const map = await (0, _organizationmap.readOrganizationMap)(options.organizations, session.faults);
    const files = await (0, _tables.inspectHmis)(session);
    if (map === null || files === null) return null;
    return {
        sourceSystem: _tables.HMIS,
        mappingVersion: _tables.HMIS_MAPPING_VERSION,
        tables: _tables.HMIS_TABLES,
        run: (writing)=>writeHmis(writing, files, map)
    };
}
/** Stays are read before clients, who are written first: a person belongs to the places that enrolled them. */ async function writeHmis(writing, files, map) {
    const { session } = writing;
    const exportDate = await readExport(session, files);
    const sites = await (0, _sites.openSites)(writing, files.organization, map, exportDate);
    const stays = await (0, _stays.readStays)(session, files, sites);
    await (0, _clients.writeClients)(writing, files, stays);
    await (0, _enrollments.writeEnrollments)(writing, stays);
    await (0, _observations.writeObservations)(writing, files, stays);
    if (writing.active) await (0, _statusperiodsstore.keepStatusPeriods)(writing, sites.places);
}
async function readExport(session, files) {
    let date = null;
    for await (const row of session.rows(files.export)){
        if (row.text("CSVVersion") !== VERSION) row.error("HMIS_VERSION", "CSVVersion");
        row.instant("ExportDate", "UTC");
        date = row.text("ExportDate");
    }
    return date;
}

//# sourceMappingURL=import-hmis.js.map
