import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, type GraphQLSchema, parse, printType } from "graphql";
import { hubSdl } from "../../src/api/emit";
import { hubSchema } from "../../src/api/schema";
import type { SubgraphKeys } from "../../src/config";
import { compose, hubSdlWith, typeDefsOf } from "./compose";

const ALL: SubgraphKeys = { Participant: "some/housing", Referral: "another/court" };
const KEYS: readonly (readonly [string, SubgraphKeys])[] = [["no key of persons", {}], ["a key of participants", { Participant: "some/housing" }], ["a key of referrals", { Referral: "another/court" }], ["both", ALL]];

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])';

describe.each(KEYS)("a hub with %s", (_what, keys) => {
  const served = hubSchema(keys).schema;

  it("is a subgraph to Apollo's own library, which would serve the same beside it", () => {
    const byLibrary = buildSubgraphSchema(parse(hubSdlWith(keys)));
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
    expect(data).toEqual({ _service: { sdl: hubSdlWith(keys) } });
  });

  it("names its keys, and no others", () => {
    const keyed = [...hubSdlWith(keys).matchAll(/^type (\w+)[^{]*@key\(fields: "(\w+)"\)/gm)].map(([, type, field]) => `${type ?? ""} by ${field ?? ""}`).sort();
    const personal = Object.keys(keys).map((type) => `${type} by sharedId`);
    expect(keyed).toEqual(["Jurisdiction by id", "Provider by id", ...personal].sort());
    expect(hubSdlWith(keys).includes("sharedId")).toBe(personal.length > 0);
    // Which organization it is, is not for the schema to tell.
    for (const organization of Object.values(keys) as string[]) expect(hubSdlWith(keys)).not.toContain(organization);
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
  const participants: SubgraphKeys = { Participant: "some/housing" };
  const byId = `${LINK} type Query { any: Int } type Participant @key(fields: "id") { id: ID! waitlistPosition: Int }`;
  const paging = `${LINK.replace('"@key"', '"@key", "@shareable"')} type Query { stops: Stops } type Stops { pageInfo: PageInfo! } type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`;
  const made = compose({
    transit: { keys: {}, others: { transit } },
    beside: { keys: ALL, others: { transit } },
    housing: { keys: participants, others: { transit, housing } },
    unopened: { keys: {}, others: { transit, housing } },
    otherKey: { keys: { Referral: "another/court" }, others: { housing } },
    byId: { keys: ALL, others: { housing: byId } },
    byIdUnopened: { keys: {}, others: { housing: byId } },
    paging: { keys: {}, others: { transit: paging } },
  });

  it("puts the hub beside a subgraph of providers and places", () => {
    expect([made.transit.faults, made.beside.faults]).toEqual([[], []]);
  });

  it("puts it beside a subgraph of participants where the key is opened, and only there", () => {
    expect(made.housing.faults).toEqual([]);
    expect([made.unopened, made.otherKey].map(({ faults }) => faults.join().includes("Participant"))).toEqual([true, true]);
  });

  it("refuses a subgraph that names persons by the id", () => {
    expect([made.byId, made.byIdUnopened].map(({ faults }) => faults.join().includes("Participant.id"))).toEqual([true, true]);
  });

  it("lets another subgraph page as the hub does", () => {
    expect(made.paging.faults).toEqual([]);
  });
});
