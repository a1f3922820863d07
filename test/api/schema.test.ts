import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType } from "graphql";
import { emittedSubgraphSdl, hubSdl } from "../../src/api/emit";
import { declaredSchema, hubSchema, servedSchema } from "../../src/api/schema";
import { usesOf } from "../../src/domain/filters";
import type { FieldCategory } from "../../src/domain/shared";
import { fieldMask } from "../../src/privacy/redact";
import { describeWithShared } from "../support/shared";

const schema = declaredSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__"));
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, type, field })));
const shared = fields.filter(({ type }) => type.name !== "Query" && type.name !== "Mutation");

/** Left to their own issues, and what only they use. */
const LATER = new Set(["Query.comparison"]);

/** The backbone says non-null. Like every list of what persons are owed it is null, with a coded error, where everyone is refused; else it is never null. */
const NULLABLE_WHERE_REFUSED = new Set(["Query.disclosures: DisclosureConnection for DisclosureConnection!"]);

describe("the emitted schema", () => {
  it("is what is in schema/hub.graphql", () => {
    expect(readFileSync(join(__dirname, "../../schema/hub.graphql"), "utf8")).toBe(hubSdl());
  });

  it("is, with keys, what is in schema/subgraph.graphql", () => {
    expect(readFileSync(join(__dirname, "../../schema/subgraph.graphql"), "utf8")).toBe(emittedSubgraphSdl());
  });

  it("serves what it declares, and what every subgraph serves", () => {
    const served = hubSchema().schema;
    expect(Object.keys(served.getTypeMap()).sort()).toEqual([...Object.keys(schema.getTypeMap()), "_Any", "_Entity", "_Service"].sort());
    const roots = (given: GraphQLSchema) => Object.keys(given.getQueryType()?.getFields() ?? {}).sort();
    expect(roots(served)).toEqual([...roots(schema), "_entities", "_service"].sort());
  });

  it("has no subscriptions", () => {
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it("answers every mutation with null for a person whose register is not the viewer's to change", () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(3);
  });

  it("describes every type, field, argument and value", () => {
    const all = servedSchema({ Participant: "some/organization", Referral: "another/one" });
    const missing = Object.values(all.getTypeMap()).filter(({ name }) => !name.startsWith("__")).flatMap(undescribed);
    expect(missing).toEqual([]);
  });
});

describe("a field of the shared schema", () => {
  it("has a category", () => {
    expect(shared.filter(({ field }) => field.extensions["category"] === undefined).map(({ path }) => path)).toEqual([]);
  });

  it("is nullable where something governs it", () => {
    const strict = shared.filter(({ field }) => fieldMask(field.extensions["category"] as FieldCategory) !== 0 && isNonNullType(field.type));
    expect(strict.map(({ path }) => path)).toEqual([]);
  });

  it("is governed, or beneath something governed, in every record of a person", () => {
    // ENVELOPE inside a group is a value object (Coding, Provenance): its place has a category.
    const rows = objects.filter((type) => type.getInterfaces().length > 0 && !["Provider", "Jurisdiction"].includes(type.name));
    const open = rows.flatMap((type) => Object.values(type.getFields()).filter(({ extensions }) => ["ENVELOPE", "DIRECTORY", "PRESENCE"].includes(String(extensions["category"]))).map(({ name }) => name));
    expect([...new Set(open)].sort()).toEqual(["id", "jurisdiction", "notice", "outcomes", "participant", "referral", "referrals", "withheld"]);
  });

  it("tells its category in its description", () => {
    const silent = shared.filter(({ field }) => fieldMask(field.extensions["category"] as FieldCategory) !== 0 && !/Category: |Every field has/.test(field.description ?? ""));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

it("every argument of a filter is a use of a category", () => {
  const filters = Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => name.endsWith("Filter"));
  expect(filters.length).toBe(5);
  for (const filter of filters) expect([filter.name, [...usesOf(filter.name).keys()].sort()]).toEqual([filter.name, Object.keys(filter.getFields()).sort()]);
});

describe("connections, as Relay wants them", () => {
  const connections = objects.filter(({ name }) => name.endsWith("Connection"));
  const type = (object: GraphQLObjectType, name: string) => String(object.getFields()[name]?.type);

  it.each(connections.map((connection) => [connection.name, connection] as const))("%s has edges and pageInfo, and no total", (name, connection) => {
    const row = name.replace("Connection", "");
    expect([type(connection, "edges"), type(connection, "nodes"), type(connection, "pageInfo")]).toEqual([`[${row}Edge!]!`, `[${row}!]!`, "PageInfo!"]);
    const edge = schema.getType(`${row}Edge`) as GraphQLObjectType;
    expect([type(edge, "node"), type(edge, "cursor")]).toEqual([`${row}!`, "String!"]);
    expect(Object.keys(connection.getFields()).filter((field) => /total|count/i.test(field))).toEqual([]);
  });

  it("page forward only, wherever there is one", () => {
    const paged = fields.filter(({ field }) => getNamedType(field.type).name.endsWith("Connection"));
    expect(paged.length).toBeGreaterThan(7);
    for (const { path, field } of paged) {
      const args = field.args.map(({ name }) => name);
      expect([path, args.filter((name) => ["first", "after", "last", "before"].includes(name)).sort()]).toEqual([path, ["after", "first"]]);
    }
  });

  it("tell of persons only where they may be null", () => {
    const root = schema.getQueryType() as GraphQLObjectType;
    const strict = Object.values(root.getFields()).filter(({ type: given }) => isNonNullType(given)).map(({ name }) => name);
    expect(strict.sort()).toEqual(["jurisdictions", "nodes", "viewer"]);
  });

  it("have a Node interface that every row implements", () => {
    const node = schema.getType("Node");
    expect(isInterfaceType(node) && schema.getPossibleTypes(node).map(({ name }) => name).sort()).toEqual(["Jurisdiction", "Outcome", "Participant", "Provider", "Referral", "ServiceReferral"]);
    expect(objects.find(({ name }) => name === "PageInfo")?.toConfig().fields).toMatchObject({ hasNextPage: {}, hasPreviousPage: {}, startCursor: {}, endCursor: {} });
  });
});

describeWithShared("the backbone of ../shared/contract/core.graphql", (folder) => {
  const core = backbone(readFileSync(join(folder, "contract/core.graphql"), "utf8"));

  it("is served in every type, field, argument and nullability", () => {
    expect(differences(core, schema).filter((one) => !NULLABLE_WHERE_REFUSED.has(one))).toEqual([]);
  });

  it("would be missed", () => {
    expect(differences(core, buildSchema("type Query { viewer: Int }"))).toEqual(expect.arrayContaining(["Query.viewer: Int for Viewer!", "Query.participants: missing", "Participant.withheld: missing"]));
  });
});

/** The file leaves types to the builder that it only names: they stand here as empty ones. */
function backbone(text: string): GraphQLSchema {
  const bare = text.replace(/#.*$/gm, "");
  const declared = new Set([...bare.matchAll(/^(?:type|input|enum|scalar|interface) (\w+)/gm)].map((match) => match[1]));
  const named = new Set([...bare.matchAll(/[:[]\s*\[?([A-Z]\w+)/g)].map((match) => match[1]));
  const inputs = new Set([...bare.matchAll(/(?:filter|orderBy|period|by): \[?(\w+)/g)].map((match) => match[1]));
  const missing = [...named].filter((name) => !declared.has(name) && !["String", "Int", "ID", "Boolean", "Float"].includes(name ?? ""));
  return buildSchema(`${bare}\n${missing.map((name) => (inputs.has(name) ? `input ${name ?? ""} { _: Int }` : `type ${name ?? ""} { _: Int }`)).join("\n")}`);
}

function differences(wanted: GraphQLSchema, found: GraphQLSchema): string[] {
  return Object.values(wanted.getTypeMap()).filter(({ name }) => !name.startsWith("__")).flatMap((type) => {
    const own = found.getType(type.name);
    if (isEnumType(type)) return isEnumType(own) && type.getValues().every(({ name }) => own.getValue(name)) ? [] : [type.name];
    if (!isObjectType(type) && !isInterfaceType(type)) return own === undefined && !isInputObjectType(type) ? [type.name] : [];
    const served = isObjectType(own) || isInterfaceType(own) ? own.getFields() : {};
    return Object.values(type.getFields()).filter(({ name }) => name !== "_" && !LATER.has(`${type.name}.${name}`) && !isLater(type.name)).flatMap((field) => {
      const match = served[field.name];
      if (match === undefined) return [`${type.name}.${field.name}: missing`];
      const args = field.args.filter((arg) => String(match.args.find(({ name }) => name === arg.name)?.type) !== String(arg.type));
      const shape = String(match.type) === String(field.type) ? [] : [`${type.name}.${field.name}: ${String(match.type)} for ${String(field.type)}`];
      return [...shape, ...args.map(({ name }) => `${type.name}.${field.name}(${name})`)];
    });
  });
}

function isLater(name: string): boolean {
  return ["Comparison", "Dimension", "ReportingPeriod"].includes(name);
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

function undescribed(type: unknown): string[] {
  const { name, description } = type as Described;
  const own = isBlank({ name, description }) && !["Query", "Mutation", "String", "Int", "Float", "ID", "Boolean"].includes(name) ? [name] : [];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  const members: readonly Described[] = Object.values(type.getFields() as Readonly<Record<string, Described>>);
  return [
    ...own,
    ...members.filter(isBlank).map((member) => `${name}.${member.name}`),
    ...members.flatMap((member) => (member.args ?? []).filter(isBlank).map((arg) => `${name}.${member.name}(${arg.name})`)),
  ];
}

function isBlank({ description }: Described): boolean {
  return description === undefined || description === null || description === "";
}
