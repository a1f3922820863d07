import { overdueTeller } from "../../src/registers/emergency-watch";
import { overdueEntries } from "../../src/sites/emergencies.store";
import { aLog } from "../disclosure/ledger-fixtures";
import { forEachDatabase } from "../support/database";
import { DIRECTOR, EmergencyHouse, PHYSICIAN, READ, RESPONDER, type Somebody } from "./emergency-house";
import { CITY, NOW } from "./house";

const COUNSELOR = "santa-fe-treatment-counselor";
const ENTRY = "id at recipientName recipientAffiliation disclosedBy nature categories complete escalated participant { id identity { legalName } }";
const ENTRIES = `query ($incomplete: Boolean, $first: Int, $after: String, $jurisdiction: String) { emergencyEntries(jurisdiction: $jurisdiction, incomplete: $incomplete, first: $first, after: $after) { nodes { ${ENTRY} } pageInfo { hasNextPage endCursor } } }`;
const COMPLETE = "mutation ($input: CompleteEmergencyEntryInput!) { completeEmergencyEntry(input: $input) { id change item at countsFrom participant { id } } }";

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly recipientName: string;
  readonly recipientAffiliation: string;
  readonly disclosedBy: readonly string[];
  readonly nature: string | null;
  readonly categories: readonly string[];
  readonly complete: boolean;
  readonly escalated: boolean;
  readonly participant: { readonly id: string; readonly identity: { readonly legalName: string } | null } | null;
}

interface Page {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

forEachDatabase((_name, open) => {
  let at: EmergencyHouse;
  let somebody: () => Somebody;


  beforeAll(async () => {
    at = await EmergencyHouse.over(await open());
    somebody = await at.eachOnce(30);
    // The officer of another program of the city.
    await at.house.rows("UPDATE account SET privacy_officer = true WHERE slug = $1 RETURNING id", [COUNSELOR]);
  }, 120_000);

  beforeEach(() => { at.house.at(NOW); });
  afterAll(() => at.house.hub.close());

  const page = async (variables: Record<string, unknown> = {}, persona = DIRECTOR): Promise<Page> => {
    const { data, errors } = await at.ask<{ emergencyEntries: Page }>(persona, ENTRIES, variables, "ADMIN_INTERNAL");
    if (errors.length > 0) throw errors[0]?.originalError ?? new Error(errors[0]?.message);
    return data.emergencyEntries;
  };
  const of = async (person: Somebody): Promise<Entry[]> => (await page({ first: 1000 })).nodes.filter(({ participant }) => participant?.id === person.id);
  const complete = async (persona: string, input: object, purpose: "EMERGENCY" | "ADMIN_INTERNAL"): Promise<Record<string, unknown> | null> => {
    const { data, errors } = await at.ask<{ completeEmergencyEntry: Record<string, unknown> | null }>(persona, COMPLETE, { input }, purpose);
    if (errors.length > 0) throw errors[0]?.originalError ?? new Error(errors[0]?.message);
    return data.completeEmergencyEntry;
  };
  const treated = async (parts: object = {}): Promise<{ person: Somebody; declaration: string }> => {
    const person = somebody();
    const { id } = await at.declare(PHYSICIAN, { participant: person.id, ...parts });
    expect(await at.seen(PHYSICIAN, person)).not.toBeNull();
    return { person, declaration: id };
  };

  it("there is one for each person and answer that released something, as the emergency was declared, and none without a release", async () => {
    const [one, two, closed] = [somebody(), somebody(), somebody()];
    const before = await at.entries();
    const first = await at.declare(PHYSICIAN, { participant: one.id, nature: "overdose", recipientName: "Dr. Demo", recipientAffiliation: "Ward 3" });
    const second = await at.declare(PHYSICIAN, { person: { name: two.name, birthDate: two.born, jurisdiction: CITY } });
    await at.seen(PHYSICIAN, closed);
    await at.seen(RESPONDER, one);
    expect(await at.entriesSince(before)).toEqual([]);
    await at.ask(PHYSICIAN, "query ($a: ID!, $b: ID!, $c: ID!) { x: participant(id: $a) { id enrollment { status } } y: participant(id: $a) { treatment { inTreatment } } z: participant(id: $b) { demographics { ageBand } } n: participant(id: $c) { id } }", { a: one.id, b: two.id, c: closed.id });
    const entries = (await at.entriesSince(before)).sort((a, b) => Number(a.nature === null) - Number(b.nature === null));
    const program = [`${CITY}/lead`];
    const anyId: unknown = expect.any(String);
    expect(entries).toEqual([
      { id: anyId, person: one.local, emergency: first.id, request: "test", recipient: "Dr. Demo", affiliation: "Ward 3", disclosedBy: program, nature: "overdose", categories: expect.arrayContaining(["ENROLLMENT_STATUS", "SUD_TREATMENT"]) as unknown },
      { id: anyId, person: two.local, emergency: second.id, request: "test", recipient: "Demo Emergency Physician (Santa Fe)", affiliation: "Santa Fe Hospital (demo)", disclosedBy: program, nature: null, categories: expect.arrayContaining(["DEMOGRAPHICS"]) as unknown },
    ]);
  });

  it("every list that an emergency opens leaves one for each person in it, and the ledger says the same", async () => {
    const many = [somebody(), somebody(), somebody(), somebody()];
    for (const person of many) await at.declare(RESPONDER, { participant: person.id });
    const before = await at.entries();
    const { data } = await at.ask<{ participants: { nodes: { id: string }[] } }>(RESPONDER, `{ participants(jurisdictions: ["${CITY}"], first: 50) { nodes { id enrollment { status } } } }`, {});
    const listed = data.participants.nodes.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(many.map(({ id }) => id)));
    const entries = (await at.entriesSince(before));
    expect(entries.map(({ person }) => at.house.participantId(person)).sort()).toEqual([...listed].sort());
    const [row] = await at.house.rows<{ body: string }>("SELECT body FROM ledger_entry ORDER BY at DESC, sequence DESC LIMIT 1");
    const { releases } = JSON.parse(row?.body ?? "") as { releases: { section: string; persons: string[] }[] };
    expect(releases.filter(({ section }) => section.startsWith("2.51")).flatMap(({ persons }) => persons).sort()).toEqual(entries.map(({ person }) => person).sort());
  });

  it("no entry, no release: where it cannot be written, nothing leaves and the ledger says nothing", async () => {
    const person = somebody();
    await at.declare(PHYSICIAN, { participant: person.id });
    await at.house.database.asOwner("ALTER TABLE patient_record_entry ADD CONSTRAINT test_full CHECK (false) NOT VALID");
    const before = await at.counted();
    const { data, errors } = await at.ask<null>(PHYSICIAN, READ, { id: person.id });
    expect([data, errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code)]).toEqual([null, ["LEDGER_UNAVAILABLE"]]);
    expect(await at.counted()).toEqual(before);
    expect(await at.seen(DIRECTOR, person, "ADMIN_INTERNAL")).not.toBeNull();
    await at.house.database.asOwner("ALTER TABLE patient_record_entry DROP CONSTRAINT test_full");
    expect(await at.seen(PHYSICIAN, person)).not.toBeNull();
    expect((await at.counted()).entries).toBe(before.entries + 1);
    await expect(at.house.verify()).resolves.toMatchObject({ broken: null });
  });

  it("shows to the program's privacy officer what 2.51(c) asks for, the person through the door, and the ledger keeps that it did", async () => {
    const { person } = await treated({ nature: "overdose" });
    const [entry] = await of(person);
    expect(entry).toMatchObject({
      at: NOW, recipientName: "Demo Emergency Physician (Santa Fe)", recipientAffiliation: "Santa Fe Hospital (demo)", disclosedBy: expect.arrayContaining(["Santa Fe LEAD (demo)"]) as unknown,
      nature: "overdose", categories: expect.arrayContaining(["ENROLLMENT_STATUS"]) as unknown, complete: true, escalated: false, participant: { id: person.id, identity: { legalName: person.name } },
    });
    const [row] = await at.house.rows<{ body: string }>("SELECT body FROM ledger_entry ORDER BY at DESC, sequence DESC LIMIT 1");
    const { releases, viewer } = JSON.parse(row?.body ?? "") as { releases: { section: string; categories: string[]; persons: string[] }[]; viewer: { id: string } };
    expect(viewer.id).toBe(await at.house.hub.viewers.accountIdOf(DIRECTOR));
    expect(releases.some(({ section, categories, persons }) => section === "2.12(c)(3)(i)" && categories.includes("DISCLOSURE_LOG") && persons.includes(person.local))).toBe(true);
  });

  it("shows nothing to the officer of another program, in the same statements as where there is nothing, and is refused to everybody who is no officer", async () => {
    const { person } = await treated();
    await at.house.rows("INSERT INTO participant_party (jurisdiction, participant_id, organization_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING participant_id", [CITY, person.local, `${CITY}/treatment`]);
    const asked = (jurisdiction: string) => at.traced(() => at.ask(COUNSELOR, ENTRIES, { jurisdiction }, "ADMIN_INTERNAL"), [jurisdiction]);
    await asked("national");
    expect(await asked(CITY)).toEqual(await asked("national"));
    expect(await page({}, COUNSELOR)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect((await at.ask<{ emergencyEntries: Page }>(DIRECTOR, ENTRIES, {}, "PATIENT_ACCESS")).data.emergencyEntries.nodes).toEqual([]);
    for (const persona of [PHYSICIAN, "santa-fe-case-manager", "santa-fe-officer"]) await expect(page({}, persona)).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    await expect(page({ jurisdiction: "no-such-place" })).rejects.toMatchObject({ code: "JURISDICTION_UNKNOWN" });
  });

  it("pages, newest first, without losing or repeating one, and by completeness", async () => {
    for (let number = 0; number < 3; number++) {
      at.house.at(`2026-11-24T12:0${String(number)}:00Z`);
      await treated(number === 1 ? { nature: "overdose" } : {});
    }
    const all = (await page({ first: 1000 })).nodes;
    expect(all.map((entry) => entry.at)).toEqual(all.map((entry) => entry.at).sort().reverse());
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Page = await page({ first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    const ids = async (incomplete: boolean) => (await page({ incomplete, first: 1000 })).nodes.map(({ id }) => id);
    expect(await ids(true)).toEqual(all.filter((entry) => !entry.complete).map(({ id }) => id));
    expect(await ids(false)).toEqual(all.filter((entry) => entry.complete).map(({ id }) => id));
  });

  it("an incomplete one escalates when the emergency is over, and no longer when whoever declared it has stated its nature", async () => {
    const { person, declaration } = await treated();
    const states = async (instant: string) => {
      at.house.at(instant);
      return (await of(person)).map((entry) => [entry.complete, entry.escalated, entry.nature]);
    };
    expect(await states("2026-11-24T12:59:59Z")).toEqual([[false, false, null]]);
    expect(await states("2026-11-24T13:00:00Z")).toEqual([[false, true, null]]);
    expect(await complete(PHYSICIAN, { declaration, nature: " overdose " }, "EMERGENCY")).toMatchObject({ change: "EMERGENCY_ENTRY_COMPLETED", item: declaration, at: "2026-11-24T13:00:00Z", participant: null });
    expect(await states("2026-11-25T13:00:00Z")).toEqual([[true, false, "overdose"]]);
    await expect(complete(PHYSICIAN, { declaration, nature: "another" }, "EMERGENCY")).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
  });

  it("the hub's operator hears how many are due, once, and nothing of whose they are", async () => {
    const due = new Date("2030-01-01T00:00:00Z");
    const { person, declaration } = await treated();
    const log = aLog();
    const tell = overdueTeller({ database: at.house.database, log, clock: () => due });
    await tell();
    await tell();
    expect(log.lines).toEqual([{ level: "warn", event: expect.any(String) as unknown, fields: { code: "EMERGENCY_ENTRIES_OVERDUE", count: expect.any(Number) as unknown } }]);
    expect(JSON.stringify(log.lines)).not.toContain(person.local);
    const incomplete = (await page({ incomplete: true, first: 1000 })).nodes.length;
    expect(log.lines[0]?.fields).toMatchObject({ count: incomplete });
    await complete(PHYSICIAN, { declaration, nature: "n" }, "EMERGENCY");
    expect(await overdueEntries(at.house.database, due.toISOString())).toBe(incomplete - 1);
    expect(await overdueEntries(at.house.database, NOW)).toBe(0);
  });

  it("the privacy officer completes an entry, with it the others of its emergency, once; those that follow have its nature", async () => {
    const { person } = await treated();
    await at.seen(PHYSICIAN, person);
    const [entry] = await of(person);
    const done = await complete(DIRECTOR, { entry: entry?.id, nature: "seizure", recipientName: "Dr. Other" }, "ADMIN_INTERNAL");
    expect(done).toMatchObject({ change: "EMERGENCY_ENTRY_COMPLETED", item: entry?.id, participant: { id: person.id } });
    const before = await at.entries();
    await at.seen(PHYSICIAN, person);
    expect((await of(person)).map(({ nature, complete: isComplete, recipientName }) => [nature, isComplete, recipientName])).toEqual(Array.from({ length: 3 }, () => ["seizure", true, "Dr. Other"]));
    expect((await at.entriesSince(before)).map(({ nature }) => nature)).toEqual(["seizure"]);
    await expect(complete(DIRECTOR, { entry: entry?.id, nature: "another" }, "ADMIN_INTERNAL")).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
    const [row] = await at.house.rows<{ change: string; body: string; chained: number }>("SELECT change, body, (SELECT count(*)::int FROM ledger_entry e WHERE e.change_id = l.id) AS chained FROM change_log l WHERE id = $1", [String(done?.["id"])]);
    expect([row?.change, row?.chained]).toEqual(["EMERGENCY_ENTRY_COMPLETED", 1]);
    expect(row?.body).not.toContain("seizure");
  });

  it("nobody else completes one, and cannot tell one from none", async () => {
    const { person, declaration } = await treated();
    const [entry] = await of(person);
    const none = "AAAAAAAAAAAAAAAAAAAAAA";
    const trial = async (persona: string, purpose: "EMERGENCY" | "ADMIN_INTERNAL", key: "entry" | "declaration", id: string) =>
      at.traced(() => at.ask(persona, COMPLETE, { input: { [key]: id, nature: "n" } }, purpose), [id]);
    for (const [persona, purpose, key, id] of [[COUNSELOR, "ADMIN_INTERNAL", "entry", entry?.id ?? ""], [DIRECTOR, "EMERGENCY", "entry", none], ["santa-fe-case-manager", "ADMIN_INTERNAL", "entry", entry?.id ?? ""], [RESPONDER, "EMERGENCY", "declaration", declaration]] as const) {
      const known = await trial(persona, purpose, key, id);
      expect(known.answer).toEqual({ data: { completeEmergencyEntry: null }, errors: [], extensions: {} });
      expect(known).toEqual(await trial(persona, purpose, key, none));
    }
    await expect(complete(DIRECTOR, { declaration, nature: "n" }, "ADMIN_INTERNAL")).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    expect((await of(person))[0]?.complete).toBe(false);
  });

  it("whoever declared it completes it alike, whether anybody was found or not", async () => {
    const trial = async (participant: string) => {
      const { id } = await at.declare(PHYSICIAN, { participant });
      const { answer, ...traces } = await at.traced(() => at.ask<{ completeEmergencyEntry: { id: string } }>(PHYSICIAN, COMPLETE, { input: { declaration: id, nature: "n" } }), [id]);
      return JSON.stringify([answer, traces]).replaceAll(id, "<id>").replaceAll(answer.data.completeEmergencyEntry.id, "<change>");
    };
    expect(await trial("nobody's")).toEqual(await trial(somebody().id));
  });

  it.each([["/declaration", {}], ["/declaration", { declaration: "a", entry: "b" }], ["/nature", { declaration: "a", nature: " " }]])("what is wrong with a completion is told by its place: %s %j", async (place, input) => {
    await expect(complete(PHYSICIAN, { nature: "n", ...input }, "EMERGENCY")).rejects.toMatchObject({ code: "REGISTER_INPUT", details: [place] });
  });
});
