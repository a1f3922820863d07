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
    get representationOf () {
        return representationOf;
    },
    get subgraphSdl () {
        return subgraphSdl;
    },
    get withSharedKeys () {
        return withSharedKeys;
    },
    get withSubgraphRoots () {
        return withSubgraphRoots;
    }
});
const _graphql = require("graphql");
const _errors = require("../domain/errors");
const _subgraph = require("../domain/subgraph");
const _selection = require("./selection");
/** Of persons the key is governed like their being there: the guards check it a second time. */ const KEY_CATEGORY = {
    Participant: "ENROLLMENT_STATUS",
    Referral: "JUSTICE_REFERRAL"
};
/** The roots that every subgraph serves (Apollo Federation 2), beside what the classes declare. */ const ROOTS = (entities)=>`
  "A representation of an entity, as a router makes it: \`__typename\` and the fields of a key."
  scalar _Any
  "What other subgraphs may name."
  union _Entity = ${entities.join(" | ")}
  "This subgraph."
  type _Service {
    "The subgraph's schema, with the keys of its entities."
    sdl: String
  }
  extend type Query {
    "For routers: the schema to compose. Open to whoever may read the schema's own description."
    _service: _Service!
    "For routers: things by their keys, at most 1000, in the order asked. Null for what does not exist for this viewer. What rests on a consent is released only where \`notice { statement scope }\` is selected beside it (42 CFR 2.32)."
    _entities("What is named." representations: [_Any!]!): [_Entity]!
  }`;
const KEY = (type)=>`
  extend type ${type} {
    "Key for the subgraph of the organization that it was opened to. An operation that asks for it is decided for that organization as well as for the viewer, all of it; somebody of whom the organization may not know is not there. Category: ${String(KEY_CATEGORY[type])}."
    ${_subgraph.SHARED_KEY}: ID
  }`;
function withSharedKeys(declared, keys) {
    const personal = (0, _subgraph.entityTypes)(keys).filter(_subgraph.isPersonal);
    if (personal.length === 0) return declared;
    const schema = (0, _graphql.extendSchema)(declared, (0, _graphql.parse)(personal.map(KEY).join("\n")), {
        assumeValidSDL: true
    });
    for (const type of personal)categorize(schema, type, _subgraph.SHARED_KEY, KEY_CATEGORY[type]);
    return schema;
}
function withSubgraphRoots(schema, keys, sdl) {
    const served = (0, _graphql.extendSchema)(schema, (0, _graphql.parse)(ROOTS((0, _subgraph.entityTypes)(keys))), {
        assumeValidSDL: true
    });
    categorize(served, "_Service", "sdl", "ENVELOPE");
    const node = served.getType("Node");
    const entity = served.getType("_Entity");
    if ((0, _graphql.isUnionType)(entity) && node !== undefined && "resolveType" in node) entity.resolveType = node.resolveType;
    const roots = served.getQueryType()?.getFields() ?? {};
    if (roots["_service"] !== undefined) roots["_service"].resolve = ()=>({
            sdl: sdl()
        });
    if (roots["_entities"] !== undefined) roots["_entities"].resolve = entities(keys);
    return served;
}
function categorize(schema, typeName, fieldName, category) {
    const type = schema.getType(typeName);
    const field = (0, _graphql.isObjectType)(type) ? type.getFields()[fieldName] : undefined;
    if (field !== undefined) field.extensions = {
        ...field.extensions,
        category
    };
}
function entities(keys) {
    const types = (0, _subgraph.entityTypes)(keys);
    return (_source, { representations }, { door }, info)=>door.entities(representations.map((one)=>representationOf(types, one)), (typeName)=>(0, _selection.selectionOn)(info, typeName));
}
function representationOf(types, value) {
    const type = types.find((one)=>one === ownText(value, "__typename"));
    if (type === undefined) throw new _errors.HubError("BAD_USER_INPUT");
    return {
        type,
        key: ownText(value, (0, _subgraph.keyFieldOf)(type)) ?? ""
    };
}
function ownText(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return null;
    const own = value[name];
    return typeof own === "string" ? own : null;
}
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
function subgraphSdl(declared, keys) {
    const directives = new Map((0, _subgraph.entityTypes)(keys).map((type)=>[
            type,
            `@key(fields: "${(0, _subgraph.keyFieldOf)(type)}")`
        ]));
    directives.set("PageInfo", "@shareable");
    const api = (0, _graphql.parse)((0, _graphql.printSchema)(withSharedKeys(declared, keys)));
    return `${LINK}\n\n${(0, _graphql.print)(withDirectives(api, directives))}\n`;
}
function withDirectives(document, directives) {
    return (0, _graphql.visit)(document, {
        [_graphql.Kind.OBJECT_TYPE_DEFINITION]: (node)=>{
            const added = directives.get(node.name.value);
            if (added === undefined) return false;
            const [like] = (0, _graphql.parse)(`type T ${added} { id: ID }`).definitions;
            return like?.kind === _graphql.Kind.OBJECT_TYPE_DEFINITION ? {
                ...node,
                directives: like.directives ?? []
            } : false;
        }
    });
}

//# sourceMappingURL=subgraph.js.map
