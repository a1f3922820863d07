"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "siteSdl", {
    enumerable: true,
    get: function() {
        return siteSdl;
    }
});
const _graphql = require("graphql");
const _changes = require("../sites/contract/changes");
const _documents = require("../sites/contract/documents");
const _types = require("../sites/contract/types");
function siteSdl(declared, { isOnlyRead = false } = {}) {
    const changes = isOnlyRead ? [] : described(declared);
    const parts = [
        rootType("Query", _documents.ROOTS),
        ...isOnlyRead ? [] : [
            rootType("Mutation", changes)
        ]
    ];
    const seen = new Set();
    const words = new Map();
    for (const { field, args } of [
        ..._documents.ROOTS,
        ...changes
    ]){
        typesBelow(field, seen, parts, words, declared);
        for (const { type } of Object.values(args))inputsBelow(type, words, declared);
    }
    parts.push(POSITION_INPUT);
    const printed = [
        ...words.values()
    ].sort((a, b)=>a.name < b.name ? -1 : 1).map((type)=>(0, _graphql.printType)(type));
    return `${[
        header(),
        ...parts,
        ...printed
    ].join("\n\n")}\n`;
}
function header() {
    return `# The contract between a hub and a site, version ${_types.CONTRACT_VERSION}: what a city's own server serves at /site/graphql.\n# Emitted from src/sites/contract. Do not edit: change it there, then \`npm run setup\`.`;
}
const POSITION_INPUT = `"""A place in the total order, as SitePosition tells it."""
input SitePositionInput {
  """Sort key."""
  sort: String

  """Slug."""
  jurisdiction: String!

  """The row's own id."""
  id: String!
}`;
/** What a change does is said as at the hub. */ function described(declared) {
    const fields = declared.getMutationType()?.getFields() ?? {};
    return _changes.CHANGE_ROOTS.map((root)=>({
            ...root,
            field: {
                ...root.field,
                description: fields[root.name]?.description ?? root.field.description
            }
        }));
}
function rootType(type, roots) {
    const fields = roots.map(({ name, args, field })=>{
        const given = Object.entries(args).map(([argument, { type, description }])=>`    ${quoted(description)}\n    ${argument}: ${type}`);
        return `  ${quoted(field.description)}\n  ${name}${given.length === 0 ? "" : `(\n${given.join("\n")}\n  )`}: ${typeText(field)}`;
    });
    return `type ${type} {\n${fields.join("\n\n")}\n}`;
}
function typesBelow(field, seen, parts, words, declared) {
    const { type } = field;
    if (type.kind !== "object") return addWord(type.name, words, declared);
    if (seen.has(type.name)) return;
    seen.add(type.name);
    const fields = (0, _types.contractFields)(type.name);
    parts.push(objectText(type.name, fields, declared));
    for (const one of fields)typesBelow(one, seen, parts, words, declared);
}
function objectText(name, fields, declared) {
    const description = declared.getType(name)?.description;
    const lines = fields.map((field)=>`  ${quoted(field.description)}\n  ${field.name}${argsText(field)}: ${typeText(field)}`);
    return `${description === null || description === undefined ? "" : `${quoted(description)}\n`}type ${name} {\n${lines.join("\n\n")}\n}`;
}
function argsText({ args }) {
    return args === undefined ? "" : `(${args.map(({ name, type })=>`${name}: ${type}`).join(", ")})`;
}
function typeText({ type, list, nonNull, nullItems }) {
    const inner = list ? `[${type.name}${nullItems === true ? "" : "!"}]` : type.name;
    return nonNull ? `${inner}!` : inner;
}
function quoted(text) {
    return `"""${text}"""`;
}
const SPECIFIED = [
    "String",
    "Int",
    "Float",
    "Boolean",
    "ID"
];
function addWord(name, words, declared) {
    const type = declared.getType(name);
    if (type !== undefined && !SPECIFIED.includes(name)) words.set(name, type);
}
/** Input types with the lists of words that their fields take. */ function inputsBelow(type, words, declared) {
    const name = type.replace(/[[\]!]/g, "");
    const input = declared.getType(name);
    if (input === undefined || words.has(name)) return;
    addWord(name, words, declared);
    if ((0, _graphql.isInputObjectType)(input)) for (const field of Object.values(input.getFields()))inputsBelow(String(field.type), words, declared);
}

//# sourceMappingURL=site-sdl.js.map
