import { CONTRACT_VERSION } from "../../src/sites/contract/types";
import { writeSite } from "../../src/onboarding/sites/sites.store";
import type { SiteAnswered } from "../../src/sites/remote-site";
import type { Row } from "../disclosure/oracle/world";
import type { HttpHub } from "../support/http-hub";
import { BOTTOM, MIDDLE, register, STATE_ID, type ThreeLevels, TOP, trust } from "./three-levels";

/** Ids stay what they are through two levels, a place has one way, and no question goes round. */
export function loops(levels: () => ThreeLevels): void {
  const director = () => levels().world.rows.account.find(({ slug }) => slug === "santa-fe-program-director") as Row<"account">;
  const directoryOf = async ({ hub }: HttpHub) => JSON.stringify(await hub.database.query("directory_all", `SELECT (SELECT json_agg(s ORDER BY s.id) FROM site s)::text AS sites, (SELECT json_agg(j ORDER BY j.slug) FROM jurisdiction j)::text AS places`));

  it("the state hub says of itself all the places that it serves, and whom it asks in turn", async () => {
    const { data } = (await levels().put("nation", { document: "site", variables: {}, as: { id: "nation/hub", organization_id: null }, purpose: null })) as SiteAnswered;
    const { id, through, jurisdictions } = data as { id: string; through: string[]; jurisdictions: { slug: string }[] };
    expect([id, through, jurisdictions.map(({ slug }) => slug).sort()]).toEqual([STATE_ID, ["santa-fe/site"], [MIDDLE, BOTTOM].sort()]);
  });

  it.each<[string, string, (all: ThreeLevels) => readonly [HttpHub, HttpHub]]>([
    ["the hub that is asked by it: state and nation", "SITE_LOOP", ({ state, nation }) => [state, nation]],
    ["the hub that is asked by it: city and state", "SITE_LOOP", ({ city, state }) => [city, state]],
    ["a site whose place another site serves already", "SITE_PLACE_TAKEN", ({ nation, city }) => [nation, city]],
    ["itself", "SITE_LOOP", ({ state }) => [state, state]],
  ])("a hub does not take as its site %s, and nothing changes", async (_what, code, of) => {
    const [hub, site] = of(levels());
    if (hub !== site) await trust(site, hub);
    const before = await directoryOf(hub);
    await expect(register(hub, site)).rejects.toMatchObject({ code: hub === site ? expect.stringMatching(/^SITE_(?:LOOP|REFUSED)$/) as unknown : code });
    expect(await directoryOf(hub)).toBe(before);
  });

  it("a site that comes to serve a place of another is not taken again, and nothing changes", async () => {
    const { nation, state, databases } = levels();
    await databases.state.query("place", "INSERT INTO jurisdiction (slug, name, state, phase, doors, time_zone, synthetic) VALUES ($1, 'Albany', 'NY', 'LIVE', '{}', 'America/New_York', true)", [TOP]);
    const before = await directoryOf(nation);
    await expect(register(nation, state)).rejects.toMatchObject({ code: "SITE_PLACE_TAKEN" });
    expect(await directoryOf(nation)).toBe(before);
    await databases.state.asOwner(`DELETE FROM jurisdiction WHERE slug = '${TOP}'`);
    expect(await register(nation, state)).toMatchObject({ wasKnown: true, places: [MIDDLE, BOTTOM].sort() });
  });

  it("a question that comes back to a hub that it came through is refused, and said so of the place", async () => {
    const { nation, state, city } = levels();
    const { data } = (await levels().put("nation", { document: "site", variables: {}, as: { id: "nation/hub", organization_id: null }, purpose: null })) as SiteAnswered;
    const [like = {}] = (data as { jurisdictions: object[] }).jurisdictions;
    const place = { ...like, slug: "round-nm", intakeWindows: [] } as never;
    const leads = (from: HttpHub, to: HttpHub) => from.hub.database.transaction((tx) => writeSite(tx, { id: to.hub.config.hubId, url: new URL("/site/graphql", to === city ? levels().way.url : to.url).href, contract: CONTRACT_VERSION }, [place]));
    // As no registration would have it: each says that the other keeps it.
    await leads(nation, state);
    await leads(state, city);
    await leads(city, state);
    await trust(state, city);
    const asked = levels().way.asked;
    const query = `{ providers(jurisdictions: ["round-nm", "${BOTTOM}"], first: 3) { nodes { id } sites { jurisdiction status } } }`;
    const { data: told } = await levels().ask<{ providers: { nodes: unknown[]; sites: unknown[] } }>(director().slug, null, query);
    expect([told.providers.nodes.length, told.providers.sites]).toEqual([3, [{ jurisdiction: "round-nm", status: "REFUSED" }, { jurisdiction: BOTTOM, status: "ANSWERED" }]]);
    expect(levels().way.asked).toBe(asked + 1);
  });
}
