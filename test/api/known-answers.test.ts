import { randomBytes } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hub } from "../../src/hub";
import { importHmis } from "../../src/onboarding/import/import-hmis";
import { importHsds } from "../../src/onboarding/import/import-hsds";
import { asker } from "../support/ask";
import { forEachDatabase } from "../support/database";
import { demoHub, NOW } from "../support/hub";
import { describeWithShared, SHARED } from "../support/shared";

/** OrganizationID of the export -> jurisdiction. */
const SITES = { 96: "hmis-one", 4: "hmis-two", 6: "hmis-three" } as const;

interface Person {
  readonly identity: { readonly sourceId: { readonly value: string } };
  readonly enrollment: { readonly episodes: readonly { readonly openedOn: string; readonly closedOn: string | null }[] };
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PEOPLE = `query ($site: String!, $after: String) {
  participants(jurisdictions: [$site], first: 1000, after: $after) {
    nodes { identity { sourceId { value } } enrollment { episodes { openedOn closedOn } } }
    pageInfo { hasNextPage endCursor } } }`;

const ENTRIES = `query ($site: String!, $after: String) {
  outcomes(jurisdictions: [$site], first: 1000, after: $after, filter: { measure: ["LIVING_SITUATION"], stage: "ENTRY" }) {
    nodes { value sourceValue } pageInfo { hasNextPage endCursor } } }`;

const PROVIDERS = `query ($after: String, $code: String) {
  providers(jurisdictions: ["baltimore-md"], first: 200, after: $after, filter: { taxonomyCode: $code }) {
    nodes { name provenance { sourceSystem } capacity { available } locations { name } services { name waitTime taxonomy { code } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Provider {
  readonly provenance: { readonly sourceSystem: string };
  readonly capacity: readonly unknown[];
  readonly locations: readonly unknown[];
  readonly services: readonly { readonly waitTime: string | null; readonly taxonomy: readonly { readonly code: string }[] }[];
}

describeWithShared("the known answers of the real files, out of GraphQL", () => {
  forEachDatabase((_name, open) => {
    let hub: Hub;
    let people: Map<string, Person[]>;

    beforeAll(async () => {
      const database = await open();
      hub = await demoHub(database, ["national", "baltimore-md"]);
      const map = Object.fromEntries(Object.entries(SITES).map(([id, jurisdiction]) => [id, { jurisdiction, name: jurisdiction, state: "XX", synthetic: true }]));
      const organizations = join(await mkdtemp(join(tmpdir(), "lead-hub-hmis-")), "organizations.json");
      await writeFile(organizations, JSON.stringify(map));
      const means = { database, now: () => NOW, random: randomBytes };
      const hmis = await importHmis({ ...means, directory: join(SHARED, "data/hmis-eva-demo"), organizations });
      const hsds = await importHsds({ ...means, directory: join(SHARED, "data/baltimore-charmcare-ohana"), jurisdiction: "baltimore-md" });
      expect([hmis.outcome, hsds.outcome]).toEqual(["IMPORTED", "IMPORTED"]);
      people = new Map();
      for (const site of Object.values(SITES)) people.set(site, await everything<Person>(`${site}-program-director`, "participants", PEOPLE, { site }));
    }, 600_000);

    afterAll(async () => {
      await hub.close();
    });

    async function everything<T>(persona: string, field: string, query: string, variables: object): Promise<T[]> {
      const ask = asker(hub);
      const rows: T[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors }: { data: Record<string, Page<T>>; errors: readonly unknown[] } = await ask(persona, "CARE_COORDINATION", query, { ...variables, after });
        expect(errors).toEqual([]);
        const page = data[field] as Page<T>;
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return rows;
        after = page.pageInfo.endCursor;
      }
    }

    const all = () => [...people.values()].flat();
    const idsOf = (rows: readonly Person[]) => rows.map(({ identity }) => identity.sourceId.value);
    const episodes = (rows: readonly Person[]) => rows.flatMap(({ enrollment }) => enrollment.episodes);

    it("4,146 people in 4,376 person-site pairs, 230 of them in two", () => {
      const times = new Map<string, number>();
      for (const id of idsOf(all())) times.set(id, (times.get(id) ?? 0) + 1);
      expect([times.size, all().length, [...times.values()].filter((n) => n === 2).length]).toEqual([4146, 4376, 230]);
    });

    it("4,771 enrolments, by organization 2,767, 1,499 and 505, and 4,295 exits", () => {
      expect(Object.values(SITES).map((site) => episodes(people.get(site) ?? []).length)).toEqual([1499, 505, 2767]);
      expect(episodes(all()).filter(({ closedOn }) => closedOn !== null)).toHaveLength(4295);
    });

    it("a median of 66 days from entry to exit, and no exit before its entry", () => {
      const days = episodes(all()).flatMap(({ openedOn, closedOn }) => (closedOn === null ? [] : [(Date.parse(closedOn) - Date.parse(openedOn)) / 86_400_000]));
      days.sort((a, b) => a - b);
      expect([days[Math.floor(days.length / 2)], days[0]]).toEqual([66, expect.any(Number)]);
      expect(days[0]).toBeGreaterThanOrEqual(0);
    });

    it("1,321 entries without a living situation, shown as missing", async () => {
      const entries: { value: string | null }[] = [];
      for (const site of Object.values(SITES)) entries.push(...(await everything<{ value: string | null }>(`${site}-program-director`, "outcomes", ENTRIES, { site })));
      expect([entries.length, entries.filter(({ value }) => value === null).length]).toEqual([4771, 1321]);
    });

    it("1,876 services and 1,482 locations in Baltimore, 238 services with an RX code, no capacity and no waiting time", async () => {
      const listed = await everything<Provider>("baltimore-program-director", "providers", PROVIDERS, {});
      const imported = listed.filter(({ provenance }) => provenance.sourceSystem === "Ohana CSV");
      const services = imported.flatMap((provider) => provider.services);
      const rx = services.filter(({ taxonomy }) => taxonomy.some(({ code }) => code.startsWith("RX")));
      expect([services.length, imported.flatMap(({ locations }) => locations).length, rx.length]).toEqual([1876, 1482, 238]);
      expect(imported.flatMap(({ capacity }) => capacity)).toEqual([]);
      expect(services.filter(({ waitTime }) => waitTime !== null)).toEqual([]);
    }, 60_000);

    it("finds the providers of those services by their code", async () => {
      const found = await everything<Provider>("baltimore-program-director", "providers", PROVIDERS, { code: "RX" });
      expect(found.length).toBeGreaterThan(10);
      expect(found.every(({ services }) => services.some(({ taxonomy }) => taxonomy.some(({ code }) => code.startsWith("RX"))))).toBe(true);
    });
  });
});
