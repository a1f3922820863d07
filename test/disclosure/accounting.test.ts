import type { DisclosureConnection } from "../../src/domain/disclosure";
import { type Purpose, purposeList } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { INFORMATION_WORDS } from "../../src/domain/plain-words";
import type { DisclosureArgs } from "../../src/disclosure/accounting-request";
import type { Hub } from "../../src/hub";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { select } from "../support/selection";
import { accountingHub, type Asked, type Clock, ledgerRows, type LedgerRow, type OwedLine, owedTo, yearsBefore } from "./accounting-world";
import { isProgram, programOf } from "./oracle/programs";
import { readWorld, type World } from "./oracle/world";

const CITY = "santa-fe-nm";
const HOUR = 3_600_000;
const WHOLE = select("nodes { entityName date briefDescription purpose consentId generalDesignation } edges { cursor } pageInfo { hasNextPage endCursor } list requestedAt since respondBy");
const PEOPLE = select("nodes { id identity { legalName } enrollment { status } attendance { contacts { at } } treatment { inTreatment } referrals { nodes { id type } } outcomes { nodes { id value } } }");

/** For which forms are signed most. */
const CONSENTED: readonly Purpose[] = ["TREATMENT", "CARE_COORDINATION", "PAYMENT", "OPERATIONS", "PATIENT_REQUEST"];

const later = (from: Date, ms: number) => new Date(from.getTime() + ms);
const instant = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

describe.each(["QSO", "INTERMEDIARY"] as const)("while the hub is %s", (legalRole) => {
  forEachDatabase((name, open) => {
    const clock: Clock = { now: NOW };
    let database: TestDatabase;
    let hub: Hub;
    let world: World;
    let rows: LedgerRow[];
    let end: Date;

    beforeAll(async () => {
      database = await open();
      hub = await accountingHub(database, CITY, legalRole, clock);
      await discloseAtRandom(name === "PGlite" ? 150 : 300);
      world = await readWorld(database);
      rows = await ledgerRows(database);
      end = clock.now;
    }, 180_000);

    afterAll(() => hub.close());

    async function ask(accountId: string, purpose: Purpose, args: DisclosureArgs): Promise<DisclosureConnection> {
      const door = await doorOf(accountId, purpose);
      const answer = await door.disclosures(args, WHOLE);
      await door.commit();
      return answer;
    }

    async function doorOf(accountId: string, purpose: Purpose) {
      const viewer = await hub.viewers.load(accountId);
      if (viewer === null) throw new Error("there is no such account");
      return hub.gate.open({ viewer, purpose, requestId: "test", operation: "test" });
    }

    /** Lists of people under many personas and purposes, over two months. */
    async function discloseAtRandom(times: number): Promise<void> {
      const random = new Random(`disclosures ${legalRole}`);
      const accounts = await database.query<{ id: string; slug: string }>("", `SELECT id, slug FROM account WHERE jurisdiction = '${CITY}' ORDER BY id`);
      const clinician = accounts.filter(({ slug }) => slug === "santa-fe-clinician");
      for (let time = 0; time < times; time++) {
        clock.now = later(clock.now, random.int(1, 9) * HOUR + random.int(0, 999));
        const door = await doorOf(random.pick(random.chance(0.4) ? clinician : accounts).id, random.pick(random.chance(0.6) ? CONSENTED : purposeList));
        await door.participants({ jurisdictions: [CITY], first: random.int(1, 60) }, PEOPLE).catch(() => undefined);
        await door.commit();
      }
    }

    const nameOf = (id: string | null) => world.rows.organization.find((one) => one.id === id)?.name;
    const idOf = (person: string) => globalId(CITY, "Participant", person);
    const told = ({ nodes }: DisclosureConnection) => nodes.map((node) => Object.fromEntries(Object.entries(node)));

    /** The line as the graph tells it; to the person no more than the section lists. */
    function line({ date, purpose, consentId, generalDesignation, recipient, categories }: OwedLine, list: Asked["list"], to: "PERSON" | "PROGRAM") {
      const words = categories.map((one) => INFORMATION_WORDS[one as keyof typeof INFORMATION_WORDS]).join("; ");
      return {
        date,
        entityName: recipient === null ? (expect.stringMatching(/^An? /) as string) : nameOf(recipient),
        briefDescription: words.charAt(0).toUpperCase() + words.slice(1),
        purpose: to === "PERSON" && list === "LIST_OF_DISCLOSURES" ? null : purpose,
        consentId: to === "PERSON" ? null : consentId,
        generalDesignation: to === "PERSON" ? null : generalDesignation,
      };
    }

    /** 2.24 is about records of programs: where neither the hub's is one, nor any program disclosed anything, nothing has to be answered. */
    function isPatient(person: string): boolean {
      const own = world.rows.participant.filter(({ id }) => id === person).map((row) => programOf(world, row.jurisdiction, row.custody_id));
      const disclosed = rows.flatMap(({ body }) => body.releases).filter(({ persons }) => persons.includes(person)).map(({ program }) => program);
      return [...own, ...disclosed].some((program) => isProgram(world, program));
    }

    const lists = legalRole === "QSO" ? (["ACCOUNTING"] as const) : (["ACCOUNTING", "LIST_OF_DISCLOSURES"] as const);
    const selves = () => world.rows.relation.filter(({ type, valid_from, valid_to }) => type === "SELF" && new Date(valid_from) <= end && (valid_to === null || end < new Date(valid_to)));

    it("had something to disclose: with consent, and without", () => {
      const releases = rows.flatMap(({ body }) => body.releases);
      expect(releases.filter(({ consents }) => consents !== null).length).toBeGreaterThan(20);
      expect(releases.filter(({ consents }) => consents === null).length).toBeGreaterThan(20);
      if (legalRole === "INTERMEDIARY") expect(releases.some(({ generalDesignation }) => generalDesignation)).toBe(true);
    });

    it.each(lists)("the person is told exactly what is owed to them: %s", async (list) => {
      let lines = 0;
      clock.now = later(end, HOUR);
      for (const { account_id: account, participant_id: person } of selves()) {
        const answer = await ask(account, list, { participant: idOf(person ?? ""), first: 1000 });
        const owed = owedTo(rows, CITY, person ?? "", { list, requestedAt: clock.now, programs: null });
        expect(told(answer)).toEqual(owed.map((one) => line(one, list, "PERSON")));
        expect(answer.respondBy).toBe(list === "ACCOUNTING" || !isPatient(person ?? "") ? null : instant(later(new Date(instant(clock.now)), 30 * 24 * HOUR)));
        lines += owed.length;
      }
      expect(lines).toBeGreaterThan(list === "ACCOUNTING" ? 3 : -1);
    }, 60_000);

    it.each(lists)("a program that asks on a person's behalf is told of its own disclosures only: %s", async (list) => {
      const seen = { lines: 0, programs: new Set<string>() };
      clock.now = later(end, HOUR);
      for (const account of world.rows.account.filter(({ program_wide_duty: duty }) => duty)) {
        const mine = [account.organization_id ?? "", ...controlledBy(account.organization_id)];
        for (const { id } of world.rows.participant) {
          const answer = await ask(account.id, "ADMIN_INTERNAL", { participant: idOf(id), list, first: 1000 });
          const owed = owedTo(rows, CITY, id, { list, requestedAt: clock.now, programs: mine });
          expect({ who: account.slug, lines: told(answer) }).toEqual({ who: account.slug, lines: owed.map((one) => line(one, list, "PROGRAM")) });
          seen.lines += owed.length;
          for (const { program } of owed) seen.programs.add(program);
        }
      }
      expect(seen.lines).toBeGreaterThan(list === "ACCOUNTING" ? 20 : 0);
    }, 180_000);

    function controlledBy(organization: string | null): string[] {
      return world.rows.organization_control.filter((one) => one.controller_id === organization && one.direct_administrative).map((one) => one.organization_id);
    }

    it("goes back three calendar years to the second, and no further; `since` narrows it, never widens", async () => {
      const [busy] = busiest(1);
      const director = world.rows.account.find(({ slug }) => slug === "santa-fe-program-director");
      const random = new Random("boundaries");
      const mine = [director?.organization_id ?? ""];
      for (const entry of random.some(busy?.lines ?? [], 0.5).slice(0, 12)) {
        for (const seconds of [-1, 0, 1]) {
          const requestedAt = later(new Date(new Date(entry.date).setUTCFullYear(new Date(entry.date).getUTCFullYear() + 3)), seconds * 1000);
          clock.now = later(requestedAt, 5 * HOUR);
          const since = random.chance(0.5) ? null : later(new Date(entry.date), random.int(-3, 30) * 24 * HOUR);
          const args = { participant: idOf(busy?.id ?? ""), requestedAt: instant(requestedAt), since: since === null ? null : instant(since), first: 1000 };
          const answer = await ask(director?.id ?? "", "ADMIN_INTERNAL", args);
          const owed = owedTo(rows, CITY, busy?.id ?? "", { list: "ACCOUNTING", requestedAt, since, programs: mine });
          expect(told(answer)).toEqual(owed.map((one) => line(one, "ACCOUNTING", "PROGRAM")));
          const earliest = instant(yearsBefore(requestedAt, 3));
          expect([answer.requestedAt, answer.since]).toEqual([instant(requestedAt), args.since !== null && args.since > earliest ? args.since : earliest]);
        }
      }
    }, 60_000);

    /** People with the most to account for by the city's program. */
    function busiest(count: number) {
      const all = world.rows.participant.map(({ id }) => ({ id, lines: owedTo(rows, CITY, id, { list: "ACCOUNTING", requestedAt: later(end, HOUR), programs: [`${CITY}/lead`] }) }));
      return all.sort((a, b) => b.lines.length - a.lines.length).slice(0, count);
    }

    it("comes whole in pages of any size, though time passes and more is disclosed between them", async () => {
      const director = world.rows.account.find(({ slug }) => slug === "santa-fe-program-director");
      for (const { id } of busiest(2)) {
        clock.now = later(end, HOUR);
        const whole = told(await ask(director?.id ?? "", "ADMIN_INTERNAL", { participant: idOf(id), first: 1000 }));
        for (const first of [7, 30, whole.length]) {
          clock.now = later(end, HOUR);
          const pages: object[] = [];
          for (let after: string | null = null, more = true; more; ) {
            const answer: DisclosureConnection = await ask(director?.id ?? "", "ADMIN_INTERNAL", { participant: idOf(id), first, after });
            expect(answer.nodes.length).toBeLessThanOrEqual(first);
            pages.push(...told(answer));
            more = answer.pageInfo.hasNextPage;
            after = answer.pageInfo.endCursor;
            clock.now = later(clock.now, HOUR);
          }
          expect(pages).toEqual(whole);
        }
      }
    }, 120_000);

    it("takes no cursor of another person, viewer, list or time, and none that it did not seal", async () => {
      const [one, other] = busiest(2);
      const director = world.rows.account.find(({ slug }) => slug === "santa-fe-program-director")?.id ?? "";
      const clinician = world.rows.account.find(({ slug }) => slug === "santa-fe-program-clinician")?.id ?? "";
      clock.now = later(end, HOUR);
      const args = { participant: idOf(one?.id ?? ""), first: 1 };
      const { pageInfo } = await ask(director, "ADMIN_INTERNAL", args);
      const after = pageInfo.endCursor ?? "";
      await expect(ask(director, "ADMIN_INTERNAL", { ...args, after })).resolves.toMatchObject({ list: "ACCOUNTING" });
      const wrong: [string, DisclosureArgs][] = [
        [director, { participant: idOf(other?.id ?? ""), after }],
        [clinician, { ...args, after }],
        [director, { ...args, since: instant(NOW), after }],
        [director, { ...args, requestedAt: instant(NOW), after }],
        [director, { ...args, after: `${after.slice(0, -2)}AA` }],
        [director, { ...args, after: "x" }],
      ];
      for (const [who, asked] of wrong) await expect(ask(who, "ADMIN_INTERNAL", asked)).rejects.toMatchObject({ code: "BAD_CURSOR" });
    });

    it("is on record itself, as a disclosure without consent, and so in nobody's accounting", async () => {
      clock.now = later(end, HOUR);
      const [self] = selves();
      const before = await ledgerRows(database);
      await ask(self?.account_id ?? "", "ACCOUNTING", { participant: idOf(self?.participant_id ?? "") });
      const known = new Set(before.map(({ chain, sequence }) => `${chain} ${String(sequence)}`));
      const added = (await ledgerRows(database)).filter(({ chain, sequence }) => !known.has(`${chain} ${String(sequence)}`));
      expect(added.map(({ body }) => body.releases.map((one) => [one.persons, one.consents, one.categories, (one as { section?: string }).section]))).toEqual(
        [added[0]?.body.releases.map(() => [[self?.participant_id], null, ["DISCLOSURE_LOG"], "2.25"])],
      );
      expect(added[0]?.body.releases.length).toBeGreaterThan(0);
    });

    it("counts 29 February back to 28 February", async () => {
      const [{ id: person } = { id: "" }] = busiest(1);
      const director = world.rows.account.find(({ slug }) => slug === "santa-fe-program-director")?.id ?? "";
      const made = ["2029-02-28T07:59:59.999Z", "2029-02-28T08:00:00.000Z", "2029-03-01T00:00:00.000Z"];
      for (const [at, text] of made.entries()) {
        clock.now = new Date(text);
        await hub.ledger.append({
          audits: [],
          entry: {
            requestId: `leap-${String(at)}`, viewer: { id: "somebody", organizationId: null, role: "HOUSING_STAFF" }, purpose: "CARE_COORDINATION", operation: "", ehr: true, notice: "n",
            releases: [{ jurisdiction: CITY, program: `${CITY}/lead`, section: "2.33(a)(1)", categories: ["ATTENDANCE"], fields: null, agreementId: null, orderId: null, generalDesignation: false, persons: [person], consents: ["leap"] }],
          },
        });
      }
      clock.now = new Date("2032-02-29T08:00:00Z");
      const { nodes, since } = await ask(director, "ADMIN_INTERNAL", { participant: idOf(person), first: 1000 });
      expect([since, nodes.map(({ date, entityName }) => [date, entityName])]).toEqual(["2029-02-28T08:00:00Z", [["2029-03-01T00:00:00Z", "Housing staff"], ["2029-02-28T08:00:00Z", "Housing staff"]]]);
    });
  });
});
