import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, type GraphQLSchema, parse, printType } from "graphql";
import { hubSdl } from "../../src/api/emit";
import { declaredSchema, hubSchema } from "../../src/api/schema";
import { subgraphSdl } from "../../src/api/subgraph";
import type { SubgraphKeys } from "../../src/config";

const ALL: SubgraphKeys = { Participant: "some/housing", Referral: "another/court" };
const KEYS: readonly (readonly [string, SubgraphKeys])[] = [["no key of persons", {}], ["a key of participants", { Participant: "some/housing" }], ["a key of referrals", { Referral: "another/court" }], ["both", ALL]];

const sdlOf = (keys: SubgraphKeys) => subgraphSdl(declaredSchema(), keys);

/** The schema that a service's file holds. */
function typeDefsOf(file: string): string {
  return /const typeDefs = `([^`]+)`/.exec(readFileSync(join(__dirname, "services", file), "utf8"))?.[1] ?? "";
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])';

/** What Apollo's composition says of the hub beside others; empty: it composes. */
function faults(keys: SubgraphKeys, ...others: string[]): string[] {
  const services = [sdlOf(keys), ...others].map((sdl, at) => ({ name: at === 0 ? "hub" : `other${String(at)}`, url: "http://127.0.0.1:1", typeDefs: parse(sdl) }));
  return (composeServices(services).errors ?? []).map(({ message }) => message);
}

describe.each(KEYS)("a hub with %s", (_what, keys) => {
  const served = hubSchema(keys).schema;

  it("is a subgraph to Apollo's own library, which would serve the same beside it", () => {
    const byLibrary = buildSubgraphSchema(parse(sdlOf(keys)));
    const undescribed = (schema: GraphQLSchema, name: string) => printType(schema.getType(name) ?? raise(name)).replace(/"""[\s\S]*?"""\s*/g, "");
    for (const name of ["_Any", "_Service"]) expect(undescribed(served, name)).toBe(undescribed(byLibrary, name));
    const members = (schema: GraphQLSchema) => undescribed(schema, "_Entity").split(/[=|]/).map((part) => part.trim()).sort();
    expect(members(served)).toEqual(members(byLibrary));
    const root = (schema: GraphQLSchema, field: string) => {
      const { type, args } = schema.getQueryType()?.getFields()[field] ?? raise(field);
      return [String(type), args.map((argument) => `${argument.name}: ${String(argument.type)}`)];
    };
    for (const field of ["_entities", "_service"]) expect(root(served, field)).toEqual(root(byLibrary, field));
  });

  it("answers `_service` with its schema, to whoever may read the schema's description", async () => {
    const { data } = await execute({ schema: served, document: parse("{ _service { sdl } }"), contextValue: { viewer: null, purpose: null } });
    expect(data).toEqual({ _service: { sdl: sdlOf(keys) } });
  });

  it("names its keys, and no others", () => {
    const keyed = [...sdlOf(keys).matchAll(/^type (\w+)[^{]*@key\(fields: "(\w+)"\)/gm)].map(([, type, field]) => `${type ?? ""} by ${field ?? ""}`).sort();
    const personal = Object.keys(keys).map((type) => `${type} by sharedId`);
    expect(keyed).toEqual(["Jurisdiction by id", "Provider by id", ...personal].sort());
    expect(sdlOf(keys).includes("sharedId")).toBe(personal.length > 0);
    // Which organization it is, is not for the schema to tell.
    for (const organization of Object.values(keys) as string[]) expect(sdlOf(keys)).not.toContain(organization);
  });
});

function raise(name: string): never {
  throw new Error(`there is no ${name}`);
}

it("the API's own schema knows of none of it", () => {
  for (const name of ["_entities", "_service", "_Any", "sharedId", "@key"]) expect(hubSdl()).not.toContain(name);
});

describe("Apollo's composition", () => {
  const [transit, housing] = [typeDefsOf("transit.mjs"), typeDefsOf("housing.mjs")];

  it("puts the hub beside a subgraph of providers and places", () => {
    expect(faults({}, transit)).toEqual([]);
    expect(faults(ALL, transit)).toEqual([]);
  });

  it("puts it beside a subgraph of participants where the key is opened, and only there", () => {
    expect(faults({ Participant: "some/housing" }, transit, housing)).toEqual([]);
    expect(faults({}, transit, housing).join()).toContain("Participant");
    expect(faults({ Referral: "another/court" }, housing).join()).toContain("Participant");
  });

  it("refuses a subgraph that names persons by the id", () => {
    const byId = `${LINK} type Query { any: Int } type Participant @key(fields: "id") { id: ID! waitlistPosition: Int }`;
    expect(faults(ALL, byId).join()).toContain("Participant.id");
    expect(faults({}, byId).join()).toContain("Participant.id");
  });

  it("lets another subgraph page as the hub does", () => {
    expect(faults({}, `${LINK.replace('"@key"', '"@key", "@shareable"')} type Query { stops: Stops } type Stops { pageInfo: PageInfo! } type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`)).toEqual([]);
  });
});
