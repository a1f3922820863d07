import { DirectoryStore } from "../../src/sites/directory.store";
import type { Failure } from "../../src/sites/merge";
import type { SiteReply } from "../../src/sites/remote-site";
import { registerSite, SiteError, type SiteDescription } from "../../src/onboarding/sites/register-site";
import type { Jurisdiction } from "../../src/domain/jurisdiction";
import { forEachDatabase, type TestDatabase } from "../support/database";

const URL_OF = "https://records.town.example/site/graphql";
const HUB = "national/hub";

const place = (slug: string): Jurisdiction =>
  ({ id: "", slug, name: slug, state: "ME", countyGeoid: null, placeGeoid: null, phase: "LIVE", doors: ["SOCIAL_CONTACT"], timeZone: "America/New_York", launchDate: "2025-01-01", synthetic: true, intakeWindows: [{ validFrom: "2025-01-01", validTo: null, days: 30 }], partners: [] }) as unknown as Jurisdiction;

const description = (more: Partial<SiteDescription> = {}): SiteDescription => ({ contract: "1", id: "town/site", through: [], jurisdictions: [place("town-me")], ...more });
const answers = (data: SiteDescription): SiteReply => ({ status: "ANSWERED", data, ledger: null, noFurtherUse: null, unanswered: new Map(), milliseconds: 1 });
const fails = (status: Exclude<Failure, "REFUSED">): SiteReply => ({ status, milliseconds: 1 });

forEachDatabase((_name, open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
    await database.query("here", "INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ('here-me', 'Here', 'ME', 'LIVE', '{}', 'America/New_York', true)");
  });

  const register = (reply: SiteReply, id = "town/site", url = URL_OF) => registerSite({ database, hubId: HUB, describe: () => Promise.resolve(reply) }, { id, url });
  const sites = async () => Object.fromEntries([...(await new DirectoryStore(database).directory()).sites].map(([slug, { id, url }]) => [slug, `${id} ${url}`]));

  it.each<[string, SiteReply, string, { readonly id?: string; readonly url?: string }]>([
    ["an address that is none", answers(description()), "SITE_URL", { url: "records.town.example" }],
    ["an address without TLS beyond this machine", answers(description()), "SITE_URL", { url: "http://records.town.example/site/graphql" }],
    ["an address with a password in it", answers(description()), "SITE_URL", { url: "https://me:secret@records.town.example/site/graphql" }],
    ["a server that is not there, or whose certificate does not hold", fails("UNREACHABLE"), "SITE_UNREACHABLE", {}],
    ["a server that does not answer in time", fails("TIMED_OUT"), "SITE_UNREACHABLE", {}],
    ["a site that does not trust this hub", { status: "REFUSED", code: "HUB_UNKNOWN", milliseconds: 1 }, "SITE_REFUSED", {}],
    ["an answer outside the contract", fails("INVALID_ANSWER"), "SITE_ANSWER", {}],
    ["another site than the one meant", answers(description({ id: "other/site" })), "SITE_ANSWER", {}],
    ["another version of the contract", answers(description({ contract: "9" })), "SITE_CONTRACT", {}],
    ["a site that asks this hub in turn", answers(description({ through: ["state/hub", HUB] })), "SITE_LOOP", {}],
    ["this hub itself", answers(description({ id: HUB })), "SITE_LOOP", { id: HUB }],
    ["a site without a place", answers(description({ jurisdictions: [] })), "SITE_PLACES", {}],
    ["a place twice", answers(description({ jurisdictions: [place("town-me"), place("town-me")] })), "SITE_PLACES", {}],
    ["a place that is no slug", answers(description({ jurisdictions: [place("Town ME")] })), "SITE_PLACES", {}],
    ["a place whose records are here", answers(description({ jurisdictions: [place("town-me"), place("here-me")] })), "SITE_PLACE_TAKEN", {}],
  ])("refuses %s, and nothing changes", async (_what, reply, code, { id, url }) => {
    await expect(register(reply, id, url)).rejects.toMatchObject({ name: SiteError.name, code });
    expect(await sites()).toEqual({});
  });

  it("takes a site and its places into the directory, and knows it again at another address", async () => {
    expect(await register(answers(description()))).toEqual({ id: "town/site", places: ["town-me"], wasKnown: false });
    expect(await sites()).toEqual({ "town-me": `town/site ${URL_OF}` });
    const { jurisdictions } = await new DirectoryStore(database).directory();
    expect(jurisdictions.get("town-me")).toMatchObject({ slug: "town-me", phase: "LIVE", doors: ["SOCIAL_CONTACT"], launchDate: "2025-01-01", intakeWindows: [{ validFrom: "2025-01-01", validTo: null, days: 30 }] });
    const moved = "https://new.town.example/site/graphql";
    expect(await register(answers(description({ jurisdictions: [place("town-me"), place("village-me")] })), "town/site", moved)).toMatchObject({ wasKnown: true });
    expect(await sites()).toEqual({ "town-me": `town/site ${moved}`, "village-me": `town/site ${moved}` });
  });

  it("refuses a second site for a place, and nothing changes", async () => {
    const before = await sites();
    await expect(register(answers(description({ id: "rival/site", jurisdictions: [place("rival-me"), place("town-me")] })), "rival/site")).rejects.toMatchObject({ code: "SITE_PLACE_TAKEN" });
    expect(await sites()).toEqual(before);
  });

  it("gives a place that two sites claim at once to one of them", async () => {
    const claim = (id: string) => register(answers(description({ id, jurisdictions: [place("contested-me")] })), id).then(() => id, (error: unknown) => (error as SiteError).code);
    const told = await Promise.all(["a/site", "b/site", "c/site"].map(claim));
    expect(told.filter((one) => one === "SITE_PLACE_TAKEN")).toHaveLength(2);
    const owner = told.find((one) => one !== "SITE_PLACE_TAKEN") ?? "";
    expect((await sites())["contested-me"]).toBe(`${owner} ${URL_OF}`);
  });
});
