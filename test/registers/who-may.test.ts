import { type Purpose, purposeList } from "../../src/domain/decision";
import { globalId } from "../../src/domain/ids";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { Acting, DIRECTOR, documentOf, MUTATIONS, type Somebody } from "./acting";
import { CATALOGUE, type Entry, type Scene, type Who } from "./catalogue";
import { CITY, NOW, type RegisterHouse, registerHouse } from "./house";

/** For what staff of a program may have records inside it (CONTRACT 3, step 4). */
const INSIDE: readonly (Purpose | null)[] = ["ADMIN_INTERNAL", "TREATMENT", "CARE_COORDINATION", "ENROLLMENT", "TRAINING", "EMERGENCY"];
const CARE: readonly string[] = ["CASE_MANAGER", "CLINICIAN", "INTAKE_NURSE", "PROGRAM_DIRECTOR"];
const TABLES = ["consent", "legal_matter", "court_order", "mandate", "restriction", "relation", "agreement", "minor_rule", "notice_given", "emergency", "emergency_declaration", "patient_record_entry", "patient_record_completion", "incident", "change_log", "participant"] as const;

interface Viewer {
  readonly id: string;
  readonly slug: string;
  readonly role: string;
  readonly organization: string | null;
  readonly officer: boolean;
  readonly operator: boolean;
  readonly wide: boolean;
  readonly medical: boolean;
}

interface Traces {
  readonly answer: unknown;
  readonly statements: readonly string[];
  readonly audits: readonly unknown[];
}

it("there is an input for every mutation of the schema", () => {
  expect(Object.keys(CATALOGUE).sort()).toEqual([...MUTATIONS].sort());
});

forEachDatabase((name, open) => {
  let database: TestDatabase;
  let house: RegisterHouse;
  let acting: Acting;
  let viewers: Viewer[];
  let people: { readonly adult: Somebody; readonly minor: Somebody };
  let assigned: ReadonlySet<string>;
  let selves: ReadonlySet<string>;

  beforeAll(async () => {
    database = await open();
    house = await registerHouse(database);
    acting = new Acting(house);
    viewers = await house.rows<Viewer>(`SELECT id, slug, role, organization_id AS organization, privacy_officer AS officer, hub_operator AS operator, program_wide_duty AS wide,
      role = ANY(ARRAY['EMERGENCY_PHYSICIAN', 'EMS_RESPONDER', 'CLINICIAN', 'EXTERNAL_CLINICIAN', 'INTAKE_NURSE']) AND EXISTS (SELECT FROM organization o WHERE o.id = organization_id AND o.medical_personnel) AS medical
      FROM account ORDER BY slug`);
    const [self] = await house.rows<{ id: string }>("SELECT r.participant_id AS id FROM relation r JOIN account a ON a.id = r.account_id WHERE r.type = 'SELF' AND a.slug = 'santa-fe-participant'");
    const [minor] = await house.rows<{ id: string }>("SELECT participant_id AS id FROM relation WHERE type = 'PARENT_OF'");
    people = { adult: somebody(self?.id), minor: somebody(minor?.id) };
    const own = [people.adult.local, people.minor.local];
    const keys = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key));
    assigned = keys(await house.rows(`SELECT account_id || ' ' || participant_id AS key FROM assignment WHERE participant_id IN ($1, $2) AND starts_on <= '2026-11-24' AND (ends_on IS NULL OR ends_on > '2026-11-24')`, own));
    selves = keys(await house.rows("SELECT account_id || ' ' || participant_id AS key FROM relation WHERE type = 'SELF'"));
  }, 120_000);

  afterAll(() => house.close());

  const somebody = (local = ""): Somebody => ({ local, id: house.participantId(local) });

  /** As what this viewer stands to this person, by what the tables say of both. */
  function standings({ id, role, organization, officer, operator, wide, medical }: Viewer, purpose: Purpose | null, { local }: Somebody): Who[] {
    const inside = organization === `${CITY}/lead` && INSIDE.includes(purpose) && (wide || assigned.has(`${id} ${local}`));
    const held: readonly (readonly [Who, boolean])[] = [
      ["STAFF", inside && CARE.includes(role)],
      ["PRIVACY_OFFICER", inside && officer],
      ["SELF", purpose === "PATIENT_ACCESS" && selves.has(`${id} ${local}`)],
      ["OFFICER_OF_ITS_ORGANIZATION", officer && organization !== null],
      ["HUB_OPERATOR", operator],
      ["MEDICAL", medical && purpose === "EMERGENCY"],
    ];
    return held.filter(([, holds]) => holds).map(([who]) => who);
  }

  const isTold = ({ who, told = [] }: Entry, held: readonly Who[]) => held.some((one) => told.includes(one)) && !held.some((one) => who.includes(one));
  const may = ({ who }: Entry, held: readonly Who[]) => held.some((one) => who.includes(one));

  async function traced(slug: string, purpose: Purpose | null, mutation: string, input: object): Promise<Traces> {
    const [mark] = await house.rows<{ id: string }>("SELECT COALESCE(max(id), 0)::text AS id FROM access_audit");
    const statements: string[] = [];
    const stop = database.onStatement((statement) => statements.push(statement));
    const { data, errors } = await house.ask<object>(slug, purpose, documentOf(mutation), { input });
    stop();
    const audits = await house.rows<{ body: string }>("SELECT account_id, jurisdiction, purpose, operation, body FROM access_audit WHERE id > $1::bigint ORDER BY id", [mark?.id ?? "0"]);
    const told = errors.map((error) => ({ message: error.message, path: error.path }));
    const { participant, entry } = input as { participant?: string; entry?: string };
    const id = participant ?? entry;
    const text = JSON.stringify(audits);
    return { answer: { data, told }, statements, audits: JSON.parse(id === undefined ? text : text.replaceAll(id, "<id>")) as unknown[] };
  }

  const nobody = (random: Random) => globalId(CITY, "Participant", Buffer.from(random.bytes(16)).toString("base64url"));

  async function state(): Promise<unknown> {
    const [row] = await house.rows<object>(`SELECT ${TABLES.map((table) => `(SELECT md5(COALESCE(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ${table} t) AS ${table}`).join(", ")}`);
    return row;
  }

  function purposesFor(random: Random, viewer: Viewer): (Purpose | null)[] {
    const own: Purpose = viewer.role === "PARTICIPANT" ? "PATIENT_ACCESS" : "CARE_COORDINATION";
    const any = random.pick<Purpose | null>([...purposeList, null]);
    if (name === "PGlite") return [random.chance(0.5) ? own : any];
    return [own, any];
  }

  const sceneOf = (entry: Entry): Scene => ({ acting, person: entry.minor === true ? people.minor : people.adult });

  describe.each(Object.entries(CATALOGUE))("%s", (mutation, entry) => {
    it("answers everybody whose register it is not to change as it answers about nobody, and writes nothing", async () => {
      const random = new Random(`who may ${mutation}`);
      const scene = sceneOf(entry);
      const input = await entry.input(scene);
      const before = await state();
      // Whoever comes first after a change reads the directory anew, for all: not what is compared here.
      await house.ask(DIRECTOR, "CARE_COORDINATION", "query ($id: ID!) { participant(id: $id) { id } }", { id: nobody(random) });
      let refused = 0;
      for (const viewer of viewers) {
        for (const purpose of purposesFor(random, viewer)) {
          const held = standings(viewer, purpose, scene.person);
          if (may(entry, held) || isTold(entry, held)) continue;
          const about = { ...input, ...(entry.names === "entry" ? { entry: Buffer.from(random.bytes(16)).toString("base64url") } : "participant" in input ? { participant: nobody(random) } : {}) };
          const unknown = await traced(viewer.slug, purpose, mutation, about);
          const hidden = await traced(viewer.slug, purpose, mutation, input);
          expect({ who: viewer.slug, purpose, ...hidden }).toEqual({ who: viewer.slug, purpose, ...unknown });
          expect((hidden.answer as { data: Record<string, unknown> }).data).toEqual({ [mutation]: null });
          refused += 1;
        }
      }
      expect(refused).toBeGreaterThan(viewers.length - 10);
      expect(await state()).toEqual(before);
    }, 300_000);

    it("lets whom it may, and leaves exactly one row of the change log, in the chain before the answer", async () => {
      const scene = sceneOf(entry);
      const purposes: readonly Purpose[] = entry.purposes ?? ["CARE_COORDINATION", "PATIENT_ACCESS"];
      const able = viewers.flatMap((viewer) => purposes.filter((purpose) => may(entry, standings(viewer, purpose, scene.person))).map((purpose) => ({ viewer, purpose })));
      expect(able.length).toBeGreaterThan(0);
      for (const { viewer, purpose } of able) {
        const input = await entry.input(scene);
        const { changes: before } = await counted();
        const changed = await acting.as(viewer.slug, purpose, mutation, input).catch((error: unknown) => error);
        expect({ who: viewer.slug, changed }).toMatchObject({ who: viewer.slug, changed: { change: expect.any(String) as string } });
        const { id } = changed as { id: string };
        expect((await counted()).changes).toBe(before + 1);
        const [row] = await house.rows<object>("SELECT account_id, (SELECT count(*)::int FROM ledger_entry e WHERE e.change_id = l.id) AS chained FROM change_log l WHERE id = $1 OR (change = 'EMERGENCY_DECLARED' AND body::json ->> 'declaration' = $1)", [id]);
        expect(row).toEqual({ account_id: viewer.id, chained: 1 });
      }
    }, 120_000);

    it("tells those who keep the register and may not make this change", async () => {
      const scene = sceneOf(entry);
      for (const viewer of viewers) {
        for (const purpose of ["CARE_COORDINATION", "PATIENT_ACCESS"] as const) {
          if (!isTold(entry, standings(viewer, purpose, scene.person))) continue;
          const input = await entry.input(scene);
          const before = await counted();
          await expect(acting.as(viewer.slug, purpose, mutation, input)).rejects.toMatchObject({ code: "NOT_IN_YOUR_HAND" });
          expect(await counted()).toEqual(before);
        }
      }
    });
  });

  it("nobody but the program's own privacy officer ends an agreement, known or not", async () => {
    const random = new Random("agreements");
    const [foreign] = await house.rows<{ id: string }>("SELECT id FROM agreement WHERE party_organization_id = $1 AND ends_at IS NULL ORDER BY id LIMIT 1", [`${CITY}/treatment`]);
    const unknown = await traced(DIRECTOR, null, "endAgreement", { agreement: Buffer.from(random.bytes(16)).toString("base64url") });
    const other = await traced(DIRECTOR, null, "endAgreement", { agreement: foreign?.id ?? "" });
    expect(other).toEqual(unknown);
    await expect(acting.as(DIRECTOR, null, "endAgreement", { agreement: foreign?.id ?? "" })).rejects.toMatchObject({ code: "REGISTER_CONFLICT" });
  });

  it("and the ledger still holds every change", async () => {
    house.at(NOW);
    await expect(house.verify()).resolves.toMatchObject({ broken: null });
  });

  const counted = async () => (await house.rows<{ changes: number }>("SELECT count(*)::int AS changes FROM change_log"))[0] ?? { changes: 0 };
});
