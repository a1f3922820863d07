import { type DocumentNode, extendSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isUnionType, Kind, parse, print, printSchema, visit } from "graphql";
import type { SubgraphKeys } from "../config";
import { HubError } from "../domain/errors";
import type { FieldCategory } from "../domain/shared";
import { entityTypes, isPersonal, keyFieldOf, type EntityType, type PersonalEntity, type Representation, SHARED_KEY } from "../domain/subgraph";
import type { HubContext } from "./context";
import { selectionOn } from "./selection";

/** Of persons the key is governed like their being there: the guards check it a second time. */
const KEY_CATEGORY: Readonly<Record<PersonalEntity, FieldCategory>> = { Participant: "ENROLLMENT_STATUS", Referral: "JUSTICE_REFERRAL" };

/** The roots that every subgraph serves (Apollo Federation 2), beside what the classes declare. */
const ROOTS = (entities: readonly string[]) => `
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

const KEY = (type: PersonalEntity) => `
  extend type ${type} {
    "Key for the subgraph of the organization that it was opened to. An operation that asks for it is decided for that organization as well as for the viewer, all of it; somebody of whom the organization may not know is not there. Category: ${String(KEY_CATEGORY[type])}."
    ${SHARED_KEY}: ID
  }`;

/** The declared API with the keys of persons that are configured: what other subgraphs see of it. */
export function withSharedKeys(declared: GraphQLSchema, keys: SubgraphKeys): GraphQLSchema {
  const personal = entityTypes(keys).filter(isPersonal);
  if (personal.length === 0) return declared;
  const schema = extendSchema(declared, parse(personal.map(KEY).join("\n")), { assumeValidSDL: true });
  for (const type of personal) categorize(schema, type, SHARED_KEY, KEY_CATEGORY[type]);
  return schema;
}

/** The schema as it is served. `sdl`: of the same keys. */
export function withSubgraphRoots(schema: GraphQLSchema, keys: SubgraphKeys, sdl: () => string): GraphQLSchema {
  const served = extendSchema(schema, parse(ROOTS(entityTypes(keys))), { assumeValidSDL: true });
  categorize(served, "_Service", "sdl", "ENVELOPE");
  const node = served.getType("Node");
  const entity = served.getType("_Entity");
  if (isUnionType(entity) && node !== undefined && "resolveType" in node) entity.resolveType = node.resolveType;
  const roots = served.getQueryType()?.getFields() ?? {};
  if (roots["_service"] !== undefined) roots["_service"].resolve = () => ({ sdl: sdl() });
  if (roots["_entities"] !== undefined) roots["_entities"].resolve = entities(keys) as GraphQLFieldResolver<unknown, unknown>;
  return served;
}

function categorize(schema: GraphQLSchema, typeName: string, fieldName: string, category: FieldCategory): void {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field !== undefined) field.extensions = { ...field.extensions, category };
}

function entities(keys: SubgraphKeys): GraphQLFieldResolver<unknown, HubContext, { representations: readonly unknown[] }> {
  const types = entityTypes(keys);
  return (_source, { representations }, { door }, info) => door.entities(representations.map((one) => representationOf(types, one)), (typeName) => selectionOn(info, typeName));
}

/**
 * A router that names a type without a key is composed wrongly, and told so whatever it names. Whatever else stands in a
 * representation says nothing: the hub requires no field of others.
 */
export function representationOf(types: readonly EntityType[], value: unknown): Representation {
  const type = types.find((one) => one === ownText(value, "__typename"));
  if (type === undefined) throw new HubError("BAD_USER_INPUT");
  return { type, key: ownText(value, keyFieldOf(type)) ?? "" };
}

function ownText(value: unknown, name: string): string | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return null;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  return typeof own === "string" ? own : null;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** What `_service` answers: the API, with keys. Other subgraphs page, too, so that PageInfo is nobody's own. */
export function subgraphSdl(declared: GraphQLSchema, keys: SubgraphKeys): string {
  const directives = new Map<string, string>(entityTypes(keys).map((type) => [type, `@key(fields: "${keyFieldOf(type)}")`]));
  directives.set("PageInfo", "@shareable");
  const api = parse(printSchema(withSharedKeys(declared, keys)));
  return `${LINK}\n\n${print(withDirectives(api, directives))}\n`;
}

function withDirectives(document: DocumentNode, directives: ReadonlyMap<string, string>): DocumentNode {
  return visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => {
      const added = directives.get(node.name.value);
      if (added === undefined) return false;
      const [like] = parse(`type T ${added} { id: ID }`).definitions;
      return like?.kind === Kind.OBJECT_TYPE_DEFINITION ? { ...node, directives: like.directives ?? [] } : false;
    },
  });
}
