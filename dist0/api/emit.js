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
    get emitSchema () {
        return emitSchema;
    },
    get emittedSubgraphSdl () {
        return emittedSubgraphSdl;
    },
    get hubSdl () {
        return hubSdl;
    }
});
const _graphql = require("graphql");
const _changes = require("../sites/contract/changes");
const _documents = require("../sites/contract/documents");
const _schema = require("./schema");
const _sitesdl = require("./site-sdl");
const _subgraph = require("./subgraph");
function emitSchema() {
    const files = {
        "schema/hub.graphql": hubSdl(),
        "schema/subgraph.graphql": emittedSubgraphSdl(),
        "schema/site.graphql": (0, _sitesdl.siteSdl)((0, _schema.declaredSchema)())
    };
    for (const { name, text } of [
        ...Object.values(_documents.SITE_DOCUMENTS),
        ...Object.values(_changes.SITE_CHANGES)
    ])files[`schema/operations/site/${name}.graphql`] = text;
    return files;
}
function hubSdl() {
    return `${HEADER}\n\n${(0, _graphql.printSchema)((0, _schema.declaredSchema)())}\n`;
}
function emittedSubgraphSdl() {
    return `${HEADER}\n\n${(0, _subgraph.subgraphSdl)((0, _schema.declaredSchema)(), {})}`;
}
const HEADER = "# Emitted from src/domain and src/api. Do not edit: change the classes, then `npm run setup`.";

//# sourceMappingURL=emit.js.map
