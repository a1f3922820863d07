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
    get CAPACITY () {
        return CAPACITY;
    },
    get UNITS () {
        return UNITS;
    },
    get writeCapacities () {
        return writeCapacities;
    }
});
const _tableshape = require("../csv/table-shape");
const _uniqueids = require("../unique-ids");
const CAPACITY = (0, _tableshape.shape)("service_capacity.csv", [
    "id",
    "service_id",
    "available",
    "updated"
], [
    "maximum",
    "unit_id"
]);
const UNITS = (0, _tableshape.shape)("units.csv", [
    "id",
    "name"
]);
async function writeCapacities(session, files, directory) {
    const units = await readUnits(session, files.units);
    const ids = new _uniqueids.UniqueIds("id");
    for await (const row of files.capacity === null ? [] : session.rows(files.capacity)){
        const id = ids.take(row);
        const content = contentOf(row, units);
        const service = directory.serviceIds.of(row.needed("service_id"));
        if (id === null || content === null) continue;
        if (service === undefined) row.warn("REFERENCE_LEFT_OUT", "service_id");
        else await directory.capacity(id, service, content);
    }
}
/** Null where the number is not told: unknown is no row, never zero. */ function contentOf(row, units) {
    const [available, maximum] = [
        count(row, "available"),
        count(row, "maximum")
    ];
    if (available === null) {
        if (row.text("available") === null) row.warn("CAPACITY_UNKNOWN", "available");
        return null;
    }
    if (maximum !== null && available > maximum) row.warn("CAPACITY_ABOVE_MAXIMUM", "available");
    const updated = row.instant("updated", "UTC");
    if (updated === null && row.text("updated") === null) row.error("VALUE_MISSING", "updated");
    return {
        available,
        maximum,
        unit: unitOf(row, units),
        updated_at: updated
    };
}
function count(row, column) {
    const value = row.whole(column);
    if (value !== null && value < 0) row.error("VALUE_OUT_OF_RANGE", column);
    return value;
}
function unitOf(row, units) {
    const id = row.text("unit_id");
    const unit = id === null ? null : units.get(id);
    if (unit === undefined) row.warn("REFERENCE_LEFT_OUT", "unit_id", {
        says: "The unit is not in units.csv; it is shown as missing."
    });
    return unit ?? null;
}
async function readUnits(session, table) {
    const units = new Map();
    for await (const row of table === null ? [] : session.rows(table))units.set(row.needed("id"), row.needed("name"));
    return units;
}

//# sourceMappingURL=tabular-capacity.js.map
