import type { PersonCategory, Purpose } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { purposeList } from "../../src/domain/decision";
import type { DocumentName } from "../../src/sites/contract/documents";
import type { SiteAnswered, SiteReply } from "../../src/sites/remote-site";
import type { Row } from "../disclosure/oracle/world";
import { BOTTOM, CITY_ID, MIDDLE, NATION_ID, STATE_ID, type ThreeLevels, trust } from "./three-levels";
import { idsOf } from "./hub-pages";
import { EVERY_PERSON_CATEGORY } from "./site-house";
import type { TestDatabase } from "../support/database";

const CARE: Purpose = "CARE_COORDINATION";

interface Decision {
  readonly released: readonly string[];
  readonly own: readonly string[];
  readonly bases: readonly { readonly section: string; readonly categories: readonly string[]; readonly consentId: string | null }[];
  readonly notice: readonly { readonly consentId: string }[];
  readonly validUntil: string | null;
}

interface DecidedRow {
  readonly position: { readonly id: string };
  readonly decision: Decision;
  readonly node: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly viewer: { readonly id: string; readonly role: string; readonly organizationId: string | null };
  readonly requestId: string;
  readonly releases: readonly { readonly categories: readonly string[]; readonly section: string }[];
  readonly sites?: readonly { readonly site: string; readonly chain: string; readonly sequence: number; readonly hash: string; readonly rows: number }[];
}

/** What two hubs, one above the other, may pass on of a city below them, and what of it is on record at each level. */
export function limits(levels: () => ThreeLevels): void {
  const account = (slug: string) => levels().world.rows.account.find((one) => one.slug === slug) as Row<"account">;
  const director = () => account("santa-fe-program-director");
  const restore = async () => {
    await trust(levels().state, levels().nation);
    await trust(levels().city, levels().state);
  };
  const put = (from: "nation" | "state", document: DocumentName, variables: Readonly<Record<string, unknown>>, as: { readonly id: string; readonly organization_id: string | null } = director(), purpose: Purpose | null = CARE) =>
    levels().put(from, { document, variables, as, purpose });
  const people = (first: number) => ({ jurisdictions: [BOTTOM], first });
  const rowsOf = (reply: SiteReply): readonly DecidedRow[] => (reply.status === "ANSWERED" ? ((reply.data as { rows?: DecidedRow[] } | null)?.rows ?? []) : []);
  const codeOf = (reply: SiteReply) => (reply.status === "REFUSED" ? reply.code : reply.status);

  afterEach(restore);

  async function lastEntry(database: TestDatabase): Promise<Entry | null> {
    const [row] = await database.query<{ body: string }>("last_entry", "SELECT body FROM ledger_entry ORDER BY at DESC, chain_id, sequence DESC LIMIT 1");
    return row === undefined ? null : (JSON.parse(row.body) as Entry);
  }

  async function entryAt(database: TestDatabase, { chain, sequence, hash }: { chain: string; sequence: number; hash: string }): Promise<Entry | null> {
    const [row] = await database.query<{ body: string }>("entry_at", "SELECT body FROM ledger_entry WHERE chain_id = $1 AND sequence = $2 AND encode(hash, 'hex') = $3", [chain, sequence, hash]);
    return row === undefined ? null : (JSON.parse(row.body) as Entry);
  }

  async function auditsOf(database: TestDatabase, operation: string): Promise<{ account_id: string | null; body: Record<string, unknown> }[]> {
    const rows = await database.query<{ account_id: string | null; body: string }>("audits_of", "SELECT account_id, body FROM access_audit WHERE operation = $1 ORDER BY id DESC LIMIT 1", [operation]);
    return rows.map(({ account_id, body }) => ({ account_id, body: JSON.parse(body) as Record<string, unknown> }));
  }

  it("each level's ledger names the entry below it, down to the city's, which names the persons", async () => {
    const { databases } = levels();
    const { data } = await levels().ask<{ participants: { nodes: unknown[] } }>(director().slug, CARE, `{ participants(jurisdictions: ["${MIDDLE}", "${BOTTOM}"], first: 5) { nodes { id enrollment { status } } } }`);
    expect(data.participants.nodes.length).toBe(5);
    const nation = await lastEntry(databases.nation);
    expect([nation?.releases, [...new Set(nation?.sites?.map(({ site }) => site))]]).toEqual([[], [STATE_ID]]);
    let rows = 0;
    for (const ofState of nation?.sites ?? []) {
      const state = await entryAt(databases.state, ofState);
      expect([state?.releases, state?.requestId, [...new Set(state?.sites?.map(({ site }) => site))]]).toEqual([[], nation?.requestId, [CITY_ID]]);
      for (const ofCity of state?.sites ?? []) {
        const city = await entryAt(databases.city, ofCity);
        expect([city?.sites, city?.requestId, (city?.releases ?? []).length > 0, ofCity.rows > 0]).toEqual([undefined, nation?.requestId, true, true]);
        rows += ofCity.rows;
      }
    }
    // Whoever runs out is asked once more, for what is missing and no more.
    expect(rows).toBeGreaterThan(4);
    const [audit] = await auditsOf(databases.city, "site.participants");
    expect([audit?.account_id, audit?.body["hub"], audit?.body["via"]]).toEqual([director().id, STATE_ID, [NATION_ID]]);
    const [above] = await auditsOf(databases.state, "site.participants");
    expect([above?.body["hub"], above?.body["via"]]).toEqual([NATION_ID, undefined]);
  });

  it("nothing of the city leaves the state hub without an entry in the state hub's ledger, and none of the state hub's without one of its own", async () => {
    const { databases, nation } = levels();
    await databases.state.asOwner("ALTER TABLE ledger_entry ADD CONSTRAINT no_room CHECK (false) NOT VALID");
    try {
      expect(codeOf(await put("nation", "participants", people(3)))).toBe("UNREACHABLE");
    } finally {
      await databases.state.asOwner("ALTER TABLE ledger_entry DROP CONSTRAINT no_room");
    }
    await databases.city.asOwner("ALTER TABLE ledger_entry ADD CONSTRAINT no_room CHECK (false) NOT VALID");
    try {
      const reply = (await put("nation", "participants", { jurisdictions: [MIDDLE, BOTTOM], first: 3 })) as SiteAnswered;
      expect([rowsOf(reply), [...reply.unanswered]]).toEqual([[], [[BOTTOM, "UNREACHABLE"]]]);
    } finally {
      await databases.city.asOwner("ALTER TABLE ledger_entry DROP CONSTRAINT no_room");
    }
    expect(rowsOf(await put("nation", "participants", people(3)))).toHaveLength(3);
    expect(nation.log.join("\n")).not.toContain("eyJ");
  });

  it("what comes through the state hub is what the city decided, less what either ceiling or the state hub's own rules take away: never more", async () => {
    const random = new Random("never widen");
    const accounts = levels().world.rows.account.filter(({ active }) => active);
    let [released, cut] = [0, 0];
    for (let turn = 0; turn < 12; turn++) {
      const viewer = turn % 3 === 0 ? director() : random.pick(accounts);
      const purpose = random.pick([CARE, "TREATMENT", random.pick(purposeList)] as const);
      const categories = turn % 4 === 0 ? EVERY_PERSON_CATEGORY : random.some(EVERY_PERSON_CATEGORY, 0.6);
      const document = random.pick(["participants", "referrals", "outcomes"] as const);
      await trust(levels().state, levels().nation, { categories });
      const direct = new Map(rowsOf(await put("state", document, people(40), viewer, purpose)).map((row) => [row.position.id, row]));
      for (const row of rowsOf(await put("nation", document, people(40), viewer, purpose))) {
        const theirs = direct.get(row.position.id);
        expect({ turn, widened: widened(row, theirs, categories) }).toEqual({ turn, widened: [] });
        released += row.decision.released.length;
        cut += (theirs?.decision.released.length ?? 0) - row.decision.released.length;
      }
    }
    expect([released > 30, cut > 5]).toEqual([true, true]);
  }, 120_000);

  it("what the national hub may not have is not asked of the city: it is not decided, sent or on record there", async () => {
    const { databases, way } = levels();
    await trust(levels().state, levels().nation, { categories: ["ENROLLMENT_STATUS"] });
    expect(rowsOf(await put("nation", "participants", people(3))).flatMap(({ decision }) => decision.released)).toEqual(["ENROLLMENT_STATUS", "ENROLLMENT_STATUS", "ENROLLMENT_STATUS"]);
    expect((await lastEntry(databases.city))?.releases.map(({ categories }) => categories)).toEqual([["ENROLLMENT_STATUS"]]);
    const asked = way.asked;
    expect(rowsOf(await put("nation", "referrals", people(3)))).toEqual([]);
    const ids = idsOf(levels().world, BOTTOM, "Referral", 1);
    expect(await put("nation", "referralsById", { ids })).toMatchObject({ status: "ANSWERED", data: ids.map(() => null) });
    expect(way.asked).toBe(asked);
  });

  it("gives nobody anything whom the state hub's own register has closed", async () => {
    const { databases } = levels();
    const before = rowsOf(await put("nation", "participants", people(20)));
    expect(before.length).toBeGreaterThan(5);
    await databases.state.asOwner(`UPDATE account SET active = false WHERE id = '${director().id}'`);
    try {
      // Who comes first finds out that the file that is kept is no longer good.
      expect(codeOf(await put("nation", "participants", people(20)))).toBe("UNAUTHENTICATED");
      expect(codeOf(await put("nation", "participants", people(20)))).toBe("HUB_ORGANIZATION");
    } finally {
      await databases.state.asOwner(`UPDATE account SET active = true WHERE id = '${director().id}'`);
    }
  });

  it("counts rows of the city, those below others included, among those that the national hub may have in an hour", async () => {
    const { databases } = levels();
    const used = async () => (await databases.state.query<{ rows: number }>("used", "SELECT COALESCE(sum(rows), 0)::int4 AS rows FROM peer_hub_use"))[0]?.rows ?? 0;
    for (const [document, variables] of [["participants", people(4)], ["referralsOf", { ids: idsOf(levels().world, BOTTOM, "Participant", 3), first: 3, after: null }], ["outcomesById", { ids: idsOf(levels().world, BOTTOM, "Outcome", 3) }]] as const) {
      const before = await used();
      const reply = (await put("nation", document, variables)) as SiteAnswered;
      const rows = countRows(reply.data);
      expect([document, rows > 1, (await used()) - before]).toEqual([document, true, rows]);
    }
    await trust(levels().state, levels().nation, { rowsAnHour: (await used()) + 1 });
    expect(codeOf(await put("nation", "participants", people(4)))).toBe("HUB_ROWS");
  });

  it("whoever is a stranger to the state hub is one to the city, under a name that tells the way and that no account has", async () => {
    const { databases } = levels();
    const [organizationId] = [director().organization_id];
    const stranger = { id: "nina", organization_id: organizationId };
    const name = `${STATE_ID}#${NATION_ID}#nina`;
    expect(codeOf(await put("nation", "participants", people(50), stranger))).toBe("ANSWERED");
    const [audit] = await auditsOf(databases.city, "site.participants");
    expect([audit?.account_id, audit?.body["hub"], audit?.body["via"]]).toEqual([name, STATE_ID, [NATION_ID]]);
    let opened = 0;
    for (const id of new Set(levels().world.rows.organization.map((one) => one.id))) {
      const reply = await put("nation", "participants", people(50), { id: "nina", organization_id: id });
      const rows = rowsOf(reply);
      opened += rows.length;
      if (rows.length === 0) continue;
      expect((await lastEntry(databases.city))?.viewer).toEqual({ id: name, organizationId: id, role: "THIRD_PARTY" });
      for (const { decision } of rows) for (const { section } of decision.bases) expect(["2.12(c)(3)", "2.51"]).not.toContain(section);
    }
    expect(opened).toBeGreaterThan(0);
  }, 60_000);

  it("somebody on file in the city does not come back to their own account through a hub that does not know them", async () => {
    const { databases } = levels();
    const worker = account("santa-fe-case-manager");
    const ask = () => put("nation", "participants", people(50), worker);
    const known = rowsOf(await ask()).length;
    await databases.state.asOwner(`DELETE FROM account WHERE id = '${worker.id}'`);
    expect(codeOf(await ask())).toBe("UNAUTHENTICATED");
    const asStranger = await ask();
    expect([codeOf(asStranger), rowsOf(asStranger).length < known]).toEqual(["ANSWERED", true]);
    const [audit] = await auditsOf(databases.city, "site.participants");
    expect(audit?.account_id).toBe(`${STATE_ID}#${NATION_ID}#${worker.id}`);
    await databases.city.asOwner(`UPDATE account SET active = false WHERE id = '${worker.id}'`);
    const closed = (await ask()) as SiteAnswered;
    expect([rowsOf(closed), [...closed.unanswered]]).toEqual([[], [[BOTTOM, "REFUSED"]]]);
    const elsewhere = (await put("nation", "participants", people(50), { id: "santa-fe#nina", organization_id: worker.organization_id }));
    expect(codeOf(elsewhere)).toBe("ANSWERED");
  });

  it("leaves on a tick at each level where somebody is singled out, and on none where nobody is", async () => {
    const { ticks } = levels();
    const left = async (act: () => Promise<unknown>) => {
      const before = [ticks[STATE_ID] ?? 0, ticks[CITY_ID] ?? 0];
      await act();
      return [(ticks[STATE_ID] ?? 0) - (before[0] ?? 0), (ticks[CITY_ID] ?? 0) - (before[1] ?? 0)];
    };
    expect(await left(() => put("nation", "participantsById", { ids: idsOf(levels().world, BOTTOM, "Participant", 1) }))).toEqual([1, 1]);
    expect(await left(() => put("nation", "participants", { ...people(3), filter: { status: ["ENROLLED_ACTIVE"] } }))).toEqual([1, 1]);
    expect(await left(() => put("nation", "providers", people(3), director(), null))).toEqual([0, 0]);
  });
}

/** What the state hub gives that the city did not give it, or that is beyond the ceiling. */
function widened(row: DecidedRow, theirs: DecidedRow | undefined, categories: readonly PersonCategory[]): string[] {
  if (theirs === undefined) return [`row ${row.position.id}`];
  const { released, own, bases, notice, validUntil } = row.decision;
  const found = released.filter((one) => !theirs.decision.released.includes(one) || !(categories as readonly string[]).includes(one)).map((one) => `released ${one}`);
  found.push(...own.filter((one) => !theirs.decision.own.includes(one) || !released.includes(one)).map((one) => `own ${one}`));
  for (const { section, consentId, categories: opened } of bases) {
    const basis = theirs.decision.bases.find((one) => one.section === section && one.consentId === consentId);
    found.push(...opened.filter((one) => basis?.categories.includes(one) !== true || !released.includes(one)).map((one) => `${section} ${one}`));
  }
  const consents = bases.flatMap(({ consentId }) => consentId ?? []);
  found.push(...consents.filter((one) => !notice.some(({ consentId }) => consentId === one)).map((one) => `no notice of ${one}`));
  found.push(...notice.filter(({ consentId }) => !theirs.decision.notice.some((one) => one.consentId === consentId)).map(({ consentId }) => `notice ${consentId}`));
  if (theirs.decision.validUntil !== null && (validUntil === null || validUntil > theirs.decision.validUntil)) found.push("valid longer");
  return [...found, ...other(row.node, theirs.node, "node")];
}

/** Values that are another's; what was taken away is null. Lists below and parts of them may be shorter. */
function other(mine: unknown, theirs: unknown, path: string): string[] {
  if (mine === null || mine === undefined) return [];
  if (Array.isArray(mine)) return mine.filter((one) => !(Array.isArray(theirs) && theirs.some((their) => other(one, their, path).length === 0))).map(() => path);
  if (typeof mine !== "object") return path.endsWith(".more") || mine === theirs ? [] : [path];
  if (typeof theirs !== "object" || theirs === null) return [path];
  return Object.entries(mine).flatMap(([name, value]) => (name === "decision" || name === "withheld" ? [] : other(value, (theirs as Record<string, unknown>)[name], `${path}.${name}`)));
}

/** Rows about persons, those below others included. */
function countRows(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countRows(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own = "decision" in value && ((value.decision as Decision).released.length > 0) ? 1 : 0;
  return own + Object.entries(value).reduce((sum, [name, one]) => sum + (name === "decision" ? 0 : countRows(one)), 0);
}
