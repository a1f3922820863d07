import { type Category, neededFor_EMERGENCYList, purposeList } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { sharedFields } from "../../src/domain/shared";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase } from "../support/database";
import { OUTCOME_TEXT, PARTICIPANT_TEXT } from "../disclosure/oracle/selections";
import { type Declared, DECLARE, DIRECTOR, EmergencyHouse, FOUND, PHYSICIAN, READ, RESPONDER, type Somebody } from "./emergency-house";
import { CITY, NOW } from "./house";

const NEEDED: readonly Category[] = neededFor_EMERGENCYList;
const EVERYTHING = `query ($id: ID!) { participant(id: $id) { ${PARTICIPANT_TEXT} outcomes(first: 100) { nodes { ${OUTCOME_TEXT} } } referrals(first: 100) { nodes { id type } } } }`;

forEachDatabase((name, open) => {
  let at: EmergencyHouse;
  let somebody: () => Somebody;

  const unknownId = (random: Random) => globalId(CITY, "Participant", Buffer.from(random.bytes(16)).toString("base64url"));
  const byName = ({ name, born }: Somebody, parts: object = {}) => ({ person: { name, birthDate: born, jurisdiction: CITY, ...parts } });

  beforeAll(async () => {
    at = await EmergencyHouse.over(await open());
    somebody = await at.eachOnce(24);
    await at.declare(PHYSICIAN, byName(somebody()));
  }, 120_000);

  beforeEach(() => { at.house.at(NOW); });
  afterAll(() => at.house.hub.close());

  /** A declaration as the viewer, the statement counter and the logs see it. */
  async function declaring(persona: string, input: object) {
    const asked = { consentUnobtainable: true, nature: "overdose", ...input };
    const participant = (input as { participant?: string }).participant;
    const first = await at.traced(() => at.ask<{ declareEmergency: Declared }>(persona, DECLARE, { input: asked }), participant === undefined ? [] : [participant]);
    const { id } = first.answer.data.declareEmergency;
    const text = (value: unknown) => JSON.stringify(value).replaceAll(id, "<id>");
    return { id, traces: { body: text(first.answer), statements: first.statements, audits: first.audits, changes: text(first.changes) } };
  }

  it("is answered alike for every medical persona, byte for byte but for the random id, with the same statements, audit and change, known person or not, by id and by name", async () => {
    const personas = await at.personas(true);
    expect(personas.length).toBeGreaterThan(3);
    for (const persona of personas) {
      const random = new Random(`emergency ${persona}`);
      const known = somebody();
      const opened = async () => (await at.house.rows<{ n: number }>("SELECT count(*)::int AS n FROM emergency WHERE participant_id = $1", [known.local]))[0]?.n;
      const byId = await declaring(persona, { participant: known.id });
      expect((await declaring(persona, { participant: unknownId(random) })).traces).toEqual(byId.traces);
      expect(await opened()).toBe(1);
      const named = await declaring(persona, byName(known));
      expect(await opened()).toBe(2);
      for (const nobody of [{ name: "Nobody at all" }, { birthDate: "1901-01-01" }]) expect((await declaring(persona, byName(known, nobody))).traces).toEqual(named.traces);
      expect(await opened()).toBe(2);
      expect(JSON.stringify(named.traces)).not.toContain(known.name);
      expect(JSON.stringify([named.traces, byId.traces])).not.toMatch(new RegExp(`${known.born}|${known.local}|overdose`));
      expect(byId.traces.audits).toHaveLength(1);
    }
  }, 120_000);

  it("a name is found as legal, preferred or other name, whatever its case, spaces and accents are written as; half of one is not", async () => {
    const person = somebody();
    const random = new Random("names");
    await at.house.rows("UPDATE participant SET preferred_name = 'José  Ángel Ñ', aliases = ARRAY['Pepe of the River', 'Śmigły'] WHERE id = $1 RETURNING id", [person.local]);
    for (const one of [person.name, "José  Ángel Ñ", "Pepe of the River", "Śmigły"]) {
      for (let time = 0; time < 4; time++) {
        const cased = [...one].map((letter) => (random.chance(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join("");
        const written = (random.chance(0.5) ? cased.normalize("NFD") : cased).replace(/ +/g, () => random.pick([" ", "  ", "\t", " \u00a0 "]));
        const { id } = await at.declare(PHYSICIAN, byName(person, { name: `${random.pick(["", " "])}${written} ` }));
        expect(await at.found(PHYSICIAN, id)).toMatchObject({ id: person.id });
      }
    }
    for (const other of ["José", "Pepe", `${person.name} Junior`, person.name.replaceAll(" ", "")]) {
      const { id } = await at.declare(PHYSICIAN, byName(person, { name: other }));
      expect(await at.found(PHYSICIAN, id)).toBeNull();
    }
  }, 60_000);

  it("two people with one name and one birth date are nobody", async () => {
    const [one, other] = [somebody(), somebody()];
    await at.house.rows("UPDATE participant SET legal_name = 'One Name', birth_date = '1980-02-29' WHERE id = ANY(ARRAY[$1, $2]) RETURNING id", [one.local, other.local]);
    const both = await at.declare(PHYSICIAN, byName(one, { name: "one name", birthDate: "1980-02-29" }));
    expect(await at.found(PHYSICIAN, both.id)).toBeNull();
    expect([await at.seen(PHYSICIAN, one), await at.seen(PHYSICIAN, other)]).toEqual([null, null]);
    await at.house.rows("UPDATE participant SET birth_date = '1980-02-28' WHERE id = $1 RETURNING id", [other.local]);
    const single = await at.declare(PHYSICIAN, byName(one, { name: "one name", birthDate: "1980-02-29" }));
    expect(await at.found(PHYSICIAN, single.id)).toMatchObject({ id: one.id });
  });

  it("is refused, as are its readings, to every other persona and for every other purpose, before any person is looked for", async () => {
    const [others, medical] = [await at.personas(false), await at.personas(true)];
    const person = somebody();
    const asked = [
      ...others.map((persona) => ({ persona, purpose: "EMERGENCY" as const })),
      ...medical.flatMap((persona) => purposeList.filter((purpose) => purpose !== "EMERGENCY").map((purpose) => ({ persona, purpose }))),
    ].filter((_one, number) => name === "PGlite" || number % 3 === 0);
    const before = await at.counted();
    for (const { persona, purpose } of asked) {
      for (const [query, variables] of [[DECLARE, { input: { participant: person.id, consentUnobtainable: true } }], [DECLARE, { input: { ...byName(person), consentUnobtainable: true } }], [FOUND, { id: person.local }]] as const) {
        const { answer, statements } = await at.traced(() => at.ask(persona, query, variables, purpose), []);
        expect([persona, purpose, answer.errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code)]).toEqual([persona, purpose, ["ROLE_REFUSED"]]);
        expect(statements.filter((statement) => !/^(viewer|directory|ledger_append$|begin|commit)/.test(statement))).toEqual([]);
      }
    }
    expect(await at.counted()).toEqual({ ...before, audits: before.audits + 3 * asked.length });
    expect((await at.house.ask(PHYSICIAN, null, DECLARE, { input: byName(person) })).errors[0]?.originalError).toMatchObject({ code: "PURPOSE_REQUIRED" });
  }, 300_000);

  it("opens exactly what an emergency needs, of that person, and no counseling note", async () => {
    const [person, neighbor] = [somebody(), somebody()];
    expect(await at.seen(PHYSICIAN, person)).toBeNull();
    await at.declare(PHYSICIAN, { participant: person.id, nature: "overdose" });
    const before = await at.entries();
    type Row = Record<string, unknown> & { outcomes: { nodes: object[] }; referrals: { nodes: object[] } };
    const { data } = await at.ask<{ participant: Row }>(PHYSICIAN, EVERYTHING, { id: person.id });
    const governed = sharedFields("Participant").filter(({ category }) => typeof category === "string" && !["ENVELOPE", "DIRECTORY", "PRESENCE"].includes(category));
    expect(governed.length).toBeGreaterThan(7);
    expect(governed.filter(({ name: field }) => data.participant[field] !== null).map(({ name: field }) => field)).toEqual(governed.filter(({ category }) => NEEDED.includes(category as Category)).map(({ name: field }) => field));
    expect(data.participant.referrals.nodes).toEqual([]);
    const [entry] = await at.entriesSince(before);
    expect(entry?.person).toBe(person.local);
    expect(entry?.categories.filter((category) => !NEEDED.includes(category as Category))).toEqual([]);
    expect(NEEDED).not.toContain("SUD_COUNSELING_NOTE");
    expect(await at.seen(PHYSICIAN, neighbor)).toBeNull();
  });

  it("opens for whoever declared it, for this purpose; a second one has to declare", async () => {
    const person = somebody();
    const { id } = await at.declare(PHYSICIAN, byName(person));
    expect(await at.seen(PHYSICIAN, person)).not.toBeNull();
    expect(await at.seen(PHYSICIAN, person, "TREATMENT")).toBeNull();
    expect([await at.seen(RESPONDER, person), await at.found(RESPONDER, id)]).toEqual([null, null]);
    const own = await at.declare(RESPONDER, byName(person));
    expect([await at.seen(RESPONDER, person), await at.found(RESPONDER, own.id)]).not.toContain(null);
    expect(await at.found(PHYSICIAN, own.id)).toBeNull();
  });

  it("lasts 60 minutes, by id and by declaration, although no fact changes when it ends", async () => {
    const person = somebody();
    const { id, declaredAt, endsAt } = await at.declare(PHYSICIAN, byName(person));
    expect([declaredAt, endsAt]).toEqual([NOW, "2026-11-24T13:00:00Z"]);
    for (const [instant, opens] of [[NOW, true], ["2026-11-24T12:59:59.999Z", true], ["2026-11-24T13:00:00Z", false], ["2026-11-25T12:00:00Z", false]] as const) {
      at.house.at(instant);
      expect([instant, (await at.seen(PHYSICIAN, person)) !== null, (await at.found(PHYSICIAN, id)) !== null]).toEqual([instant, opens, opens]);
    }
  });

  it("a declaration of nobody, of somebody else, one that is over and one that is none are read alike", async () => {
    const person = somebody();
    const random = new Random("nobody");
    const over = await at.declare(PHYSICIAN, byName(person));
    at.house.at("2026-11-24T14:00:00Z");
    const nobody = await at.declare(PHYSICIAN, { participant: unknownId(random) });
    const others = await at.declare(RESPONDER, byName(person));
    const reading = async (id: string) => at.traced(() => at.ask(PHYSICIAN, FOUND, { id }), [id]);
    const wanted = await reading(nobody.id);
    expect(wanted.answer.data).toEqual({ emergencyParticipant: null });
    for (const id of [over.id, others.id, Buffer.from(random.bytes(16)).toString("base64url"), "x", "\u0000"]) {
      const { audits: _same, ...rest } = await reading(id);
      expect([rest.answer, rest.statements]).toEqual([wanted.answer, wanted.statements]);
    }
    expect((await reading(over.id)).audits).toEqual(wanted.audits);
  });

  it("a restriction that the program agreed to is set aside, and the answer asks not to use it further (2.26(a)(4))", async () => {
    const person = somebody();
    const facts = { kind: "AGREED", requestedAt: "2026-01-01T00:00:00Z", agreedAt: "2026-01-02T00:00:00Z", recipientOrganizationIds: null, categories: ["SUD_TREATMENT"], purposes: ["TREATMENT"], termination: null };
    await at.house.rows("INSERT INTO restriction (jurisdiction, id, participant_id, facts) VALUES ($1, $2, $3, $4::jsonb) RETURNING id", [CITY, `r-${person.local}`, person.local, JSON.stringify(facts)]);
    await at.declare(PHYSICIAN, { participant: person.id });
    const { data, extensions } = await at.ask<{ participant: { treatment: object | null } }>(PHYSICIAN, READ, { id: person.id });
    expect(data.participant.treatment).not.toBeNull();
    expect(extensions).toMatchObject({ noFurtherUse: { section: "2.26(a)(4)", participants: [person.id] } });
    const narrow = await at.ask(PHYSICIAN, "query ($id: ID!) { participant(id: $id) { enrollment { status } } }", { id: person.id });
    expect(narrow.extensions).toEqual({});
  });

  it.each([
    [["/participant"], { consentUnobtainable: true }],
    [["/participant"], { consentUnobtainable: true, participant: "x", person: { name: "N", birthDate: "1980-01-01", jurisdiction: CITY } }],
    [["/consentUnobtainable"], { participant: "x" }],
    [["/person/name"], { consentUnobtainable: true, person: { name: " ", birthDate: "1980-01-01", jurisdiction: CITY } }],
    [["/nature", "/recipientName"], { consentUnobtainable: true, participant: "x", nature: "\u0000", recipientName: "\ud800" }],
  ])("what is wrong with a declaration is told by its place: %j", async (details, input) => {
    const { errors } = await at.ask(PHYSICIAN, DECLARE, { input });
    expect(errors.map(({ originalError }) => originalError)).toMatchObject([{ code: "REGISTER_INPUT", details }]);
  });

  it("a place that is not there is told to everybody alike", async () => {
    const { errors } = await at.ask(PHYSICIAN, DECLARE, { input: { consentUnobtainable: true, person: { name: "N", birthDate: "1980-01-01", jurisdiction: "no-such-place" } } });
    expect(errors[0]?.originalError).toMatchObject({ code: "JURISDICTION_UNKNOWN" });
  });

  it("is made by who the viewer is now: a change of the directory is noticed, a lost role refused", async () => {
    const person = somebody();
    await at.seen(PHYSICIAN, person);
    await at.house.rows("UPDATE organization SET name = name || ' II' WHERE id = $1 RETURNING id", [`${CITY}/hospital`]);
    const { id } = await at.declare(PHYSICIAN, { participant: person.id });
    const [row] = await at.house.rows<{ affiliation: string }>("SELECT recipient_affiliation AS affiliation FROM emergency WHERE id = $1", [id]);
    expect(row?.affiliation).toMatch(/ II$/);
    await at.house.rows("UPDATE organization SET medical_personnel = false WHERE id = $1 RETURNING id", [`${CITY}/hospital`]);
    expect(await at.seen(PHYSICIAN, person)).toBeNull();
    await expect(at.declare(PHYSICIAN, { participant: person.id })).rejects.toMatchObject({ code: "ROLE_REFUSED" });
    await at.house.rows("UPDATE organization SET medical_personnel = true WHERE id = $1 RETURNING id", [`${CITY}/hospital`]);
    expect(await at.seen(PHYSICIAN, person)).not.toBeNull();
  });

  it("every declaration is in the change log and the chain, without a name, whoever it found", async () => {
    const { id } = await at.declare(PHYSICIAN, byName(somebody(), { name: "Nobody at all" }));
    const [row] = await at.house.rows<{ change: string; chained: number }>(
      "SELECT change, (SELECT count(*)::int FROM ledger_entry e WHERE e.change_id = l.id) AS chained FROM change_log l WHERE body LIKE '%' || $1 || '%'", [id]);
    expect(row).toEqual({ change: "EMERGENCY_DECLARED", chained: 1 });
    await expect(at.house.verify()).resolves.toMatchObject({ broken: null });
    expect((await at.ask(DIRECTOR, READ, { id: somebody().id }, "ADMIN_INTERNAL")).data).toMatchObject({ participant: {} });
  });
});
