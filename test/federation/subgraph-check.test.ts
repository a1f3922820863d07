import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { supergraphFaults } from "../../src/api/supergraph-check";
import { supergraphCommand } from "../../src/cli/supergraph";
import type { SubgraphKeys } from "../../src/config";
import { compose, hubSdlWith, typeDefsOf } from "./compose";

const HOUSING: SubgraphKeys = { Participant: "some/housing" };
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])';
const QUERY = "type Query { any: Int }";
const [transit, housing] = [typeDefsOf("transit.mjs"), typeDefsOf("housing.mjs")];

/** Each composes: nothing but the check notices. */
const made = compose({
  sound: { keys: HOUSING, others: { transit, housing } },
  directory: { keys: {}, others: { transit } },
  byExternalId: { keys: {}, others: { stranger: `${LINK} ${QUERY} type Participant @key(fields: "id") { id: ID! @external  waitlistPosition: Int }` } },
  byName: { keys: HOUSING, others: { housing, stranger: `${LINK} ${QUERY} type Participant @key(fields: "identity { legalName birthDate }") { identity: Identity @external  record: String } type Identity { legalName: String @external  birthDate: Date @external } scalar Date` } },
  throughProvider: { keys: {}, others: { transit: `${LINK} ${QUERY} type Provider @key(fields: "id") { id: ID!  load: Int @requires(fields: "referrals(first: 5) { nodes { __typename participant { identity { legalName } } } }")  referrals(first: Int, after: String): ServiceReferralConnection @external } type ServiceReferralConnection { nodes: [ServiceReferral!]! @external } type ServiceReferral { participant: Participant @external } type Participant { identity: Identity @external } type Identity { legalName: String @external }` } },
  counting: { keys: {}, others: { transit: `${LINK} ${QUERY} type Provider @key(fields: "id") { id: ID!  load: Int @requires(fields: "referrals(first: 5) { nodes { id } }")  referrals(first: Int, after: String): ServiceReferralConnection @external } type ServiceReferralConnection { nodes: [ServiceReferral!]! @external } type ServiceReferral { id: ID! @external }` } },
  byProviderName: { keys: {}, others: { transit: `${LINK} ${QUERY} type Provider @key(fields: "id") { id: ID!  stop: Int @requires(fields: "name locations { city }")  name: String! @external  locations: [Location!]! @external } type Location { city: String @external }` } },
  withoutNotice: { keys: HOUSING, others: { housing: `${LINK} ${QUERY} type Participant @key(fields: "sharedId") { sharedId: ID  waitlistPosition: Int }` } },
  withHalfOfIt: { keys: HOUSING, others: { housing: `${LINK} ${QUERY} type Participant @key(fields: "sharedId") { sharedId: ID  waitlistPosition: Int @requires(fields: "notice { statement }")  notice: [DisclosureNotice!] @external } type DisclosureNotice { statement: String! @external }` } },
  twoHolders: { keys: HOUSING, others: { housing, second: housing.replace("type Query { waitlist: [Place!]! }", "type Query { second: Int }").replace(/type Place \{[^}]+\}/, "").replace("waitlistPosition", "secondPosition") } },
});

const faults = (name: keyof typeof made, keys: SubgraphKeys) => supergraphFaults(made[name].supergraphSdl ?? made[name].faults.join("; "), keys);

describe("a composed schema", () => {
  it("composes in every case below", () => {
    expect(Object.values(made).flatMap((one) => one.faults)).toEqual([]);
  });

  it("has no faults where nothing of persons goes anywhere, or only by a key that is opened and with the notice", () => {
    expect([faults("directory", {}), faults("sound", HOUSING), faults("byProviderName", {})]).toEqual([[], [], []]);
  });

  it.each([
    ["names persons by what is no key", "byExternalId", {}, "STRANGER names Participant by `id`"],
    ["names persons by what they are called, beside one that holds a key", "byName", HOUSING, "STRANGER names Participant by `identity"],
    ["requires persons of a provider", "throughProvider", {}, "TRANSIT resolves Provider.load with `referrals"],
    ["requires of a provider how many persons there are", "counting", {}, "TRANSIT resolves Provider.load with `referrals"],
    ["holds a key that the hub has not opened", "sound", {}, "HOUSING names Participant by `sharedId`"],
    ["holds a key that the hub has opened for another type", "sound", { Referral: "some/court" }, "HOUSING names Participant by `sharedId`"],
    ["takes no notice with whom it is handed", "withoutNotice", HOUSING, "HOUSING resolves Participant.waitlistPosition without the notice"],
    ["takes a notice without the scope of the consent", "withHalfOfIt", HOUSING, "without the notice"],
    ["holds a key that another holds, too", "twoHolders", HOUSING, "HOUSING and SECOND both name Participant"],
  ] as const)("has one where a subgraph %s", (_what, name, keys, fault) => {
    expect(faults(name, keys)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  it("that the hub is no part of is not passed", () => {
    expect(supergraphFaults("type Query { any: Int }", {})).toEqual([expect.stringContaining("composed with the hub")]);
  });
});

describe("lead-hub supergraph check", () => {
  async function run(text: string | null, keys: SubgraphKeys, ...args: string[]) {
    const said = { output: "", errors: "" };
    const cwd = await mkdtemp(join(tmpdir(), "lead-hub-supergraph-"));
    if (text !== null) await writeFile(join(cwd, "supergraph.graphql"), text);
    const write = (to: keyof typeof said) => ({ write: (part: string) => (said[to] += part) });
    const code = await supergraphCommand(args.length === 0 ? ["check", "supergraph.graphql"] : args, { output: write("output"), errors: write("errors"), cwd, keys, faultsOf: supergraphFaults });
    return { code, ...said };
  }

  it("says that all is well, or what is not, a line each with a code", async () => {
    expect(await run(made.sound.supergraphSdl, HOUSING)).toEqual({ code: 0, output: "Nothing of persons goes to another subgraph but what is decided for it.\n", errors: "" });
    expect(await run(made.sound.supergraphSdl, {})).toMatchObject({ code: 1, output: expect.stringMatching(/^(SUPERGRAPH_DISCLOSES HOUSING .+\n)+$/) as unknown });
  });

  it.each([["no file", null], ["no schema", "}{"]])("refuses %s", async (_what, text) => {
    expect(await run(text, {})).toMatchObject({ code: 2, output: "", errors: expect.stringContaining("SUPERGRAPH_UNREADABLE") as unknown });
  });

  it("refuses other words", async () => {
    expect(await run(null, {}, "compose")).toMatchObject({ code: 2, errors: expect.stringContaining("SUPERGRAPH_ARGUMENTS_INVALID") as unknown });
  });

  it("does not take the hub's own schema for a composed one", async () => {
    expect(await run(hubSdlWith(HOUSING), HOUSING)).toMatchObject({ code: 1 });
  });
});
