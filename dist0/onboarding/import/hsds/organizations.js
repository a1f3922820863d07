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
    get ORGANIZATIONS () {
        return ORGANIZATIONS;
    },
    get writeOrganizations () {
        return writeOrganizations;
    }
});
const _tableshape = require("../csv/table-shape");
const _uniqueids = require("../unique-ids");
const ORGANIZATIONS = (0, _tableshape.shape)("organizations.csv", [
    "id",
    "name"
], [
    "alternate_name",
    "description",
    "email",
    "website"
]);
async function writeOrganizations(session, table, directory) {
    const ids = new _uniqueids.UniqueIds("id");
    for await (const row of session.rows(table)){
        const id = ids.take(row);
        if (id === null) continue;
        await directory.provider(id, row, {
            name: row.needed("name"),
            alternate_name: row.text("alternate_name"),
            description: row.prose("description"),
            email: row.text("email"),
            website: row.text("website")
        });
    }
}

//# sourceMappingURL=organizations.js.map
