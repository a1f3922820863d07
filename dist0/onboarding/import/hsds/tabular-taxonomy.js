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
    get ATTRIBUTES () {
        return ATTRIBUTES;
    },
    get TAXONOMIES () {
        return TAXONOMIES;
    },
    get TERMS () {
        return TERMS;
    },
    get addTerms () {
        return addTerms;
    }
});
const _tableshape = require("../csv/table-shape");
const ATTRIBUTES = (0, _tableshape.shape)("attributes.csv", [
    "link_id",
    "taxonomy_term_id"
], [
    "link_entity"
]);
const TERMS = (0, _tableshape.shape)("taxonomy_terms.csv", [
    "id",
    "name"
], [
    "code",
    "taxonomy",
    "taxonomy_id"
]);
const TAXONOMIES = (0, _tableshape.shape)("taxonomies.csv", [
    "id",
    "name"
], [
    "version"
]);
async function addTerms(session, files, directory) {
    const terms = await readTerms(session, files);
    for await (const row of files.attributes === null ? [] : session.rows(files.attributes)){
        const service = directory.serviceIds.of(row.needed("link_id"));
        const term = terms.get(row.needed("taxonomy_term_id"));
        const entity = row.text("link_entity");
        if (service === undefined && entity !== null && !/^services?$/.test(entity)) session.leaveOut(ATTRIBUTES.file, "attribute of something other than a service");
        else if (service === undefined) row.warn("REFERENCE_LEFT_OUT", "link_id");
        else if (term === undefined) row.warn("REFERENCE_LEFT_OUT", "taxonomy_term_id");
        else directory.term(service, term);
    }
    return files.attributes === null ? [] : [
        ...new Set([
            ...terms.values()
        ].map(({ system })=>system))
    ];
}
async function readTerms(session, files) {
    const taxonomies = await readTaxonomies(session, files.taxonomies);
    const terms = new Map();
    for await (const row of files.terms === null ? [] : session.rows(files.terms)){
        const id = row.needed("id");
        const system = taxonomies.get(row.text("taxonomy_id") ?? "") ?? row.brief("taxonomy") ?? "taxonomy not named";
        terms.set(id, {
            system,
            code: row.brief("code") ?? id,
            term: row.text("name")
        });
    }
    return terms;
}
/** Name and version together: a code means nothing without both. */ async function readTaxonomies(session, table) {
    const names = new Map();
    for await (const row of table === null ? [] : session.rows(table)){
        names.set(row.needed("id"), [
            row.needed("name"),
            row.brief("version")
        ].filter((part)=>part !== null).join(" "));
    }
    return names;
}

//# sourceMappingURL=tabular-taxonomy.js.map
