import { type GraphQLInputObjectType, Kind, type OperationDefinitionNode, parse } from "graphql";
import { hubSchema } from "../../src/api/schema";
import type { Purpose } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { ARGUMENTS } from "../disclosure/oracle/filters";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { byHand } from "../support/ticks";
import { byId, circles, directory, eachArgument, everything, LISTS, orders, type Question } from "./operations";
import { aboutOne, changes } from "./registers";
import type { Pair } from "./twins";
import { type Asker, CITY, TwoWorlds } from "./two-worlds";
import { type HiddenValues, hiddenValues, unknownLike } from "./values";

const { schema } = hubSchema();
const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));

/** Of nobody, or of nobody whom the caller could choose: who adds a root says which it is, here or by a question below. */
const OF_NOBODY = ["_service", "viewer", "jurisdiction", "jurisdictions", "provider", "providers", "emergencyEntries"];

const DECLARE = "mutation ($input: DeclareEmergencyInput!) { declareEmergency(input: $input) { id endsAt } }";

function emergencies(participant: string, name: string): Question[] {
  const declared = { consentUnobtainable: true, nature: "overdose" };
  return [
    { query: '{ emergencyParticipant(declaration: "AAAAAAAAAAAAAAAAAAAAAA") { id enrollment { status } } }' },
    { query: DECLARE, variables: { input: { ...declared, participant } } },
    { query: DECLARE, variables: { input: { ...declared, person: { name, birthDate: "1980-01-31", jurisdiction: CITY } } } },
  ];
}

/** Every way to ask for somebody: by every root, and by every argument of a filter. */
function singlingOut(random: Random, values: HiddenValues, purpose: Purpose): Question[] {
  const people = values.ids.filter(({ type }) => type === "Participant");
  const { id } = random.pick(people);
  const ids = [...new Set(values.ids.map(({ type }) => type))].map((type) => random.pick(values.ids.filter((one) => one.type === type)));
  return [...ids.flatMap((one) => byId(one.id, one.type)), ...eachArgument(random, values), ...changes(random, values, purpose), ...aboutOne(id, "nobody", purpose), ...emergencies(id, random.pick(values.texts))];
}

/** The same of nobody. */
function ofNobody(question: Question, { ids }: HiddenValues, random: Random): Question {
  return JSON.parse(ids.reduce((text, { id }) => text.replaceAll(id, unknownLike(id, random)), JSON.stringify(question))) as Question;
}

function rootsOf({ query }: Question): string[] {
  const operation = parse(query).definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return (operation?.selectionSet.selections ?? []).flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
}

/** docs/decisions/timing.md. Ticks strike when the test says so: nothing here looks at time. */
forEachDatabase((_name, open) => {
  const random = new Random("ticks");
  const hand = byHand();
  let statements: string[] = [];
  const statementsBefore: number[] = [];
  let asker: Asker;
  let values: HiddenValues;
  let pair: Pair;

  beforeAll(async () => {
    const opened: TestDatabase[] = [];
    const worlds = await TwoWorlds.over(async () => {
      const database = await open();
      opened.push(database);
      return database;
    });
    asker = worlds.asker("santa-fe-housing-partner", "CARE_COORDINATION");
    values = hiddenValues(worlds.world.rows, worlds.hidden(asker));
    pair = await worlds.twins.pair(asker.viewer, asker.purpose, worlds.twins.real, (everyMs) => {
      statementsBefore.push(statements.length);
      return hand.ticks(everyMs);
    });
    // The hub reads once who asks; it does so for whoever they ask.
    await pair.askReal({ query: "{ viewer { role } participants(first: 1) { nodes { id } } }" });
    opened[0]?.onStatement((name) => statements.push(name));
  }, 120_000);

  afterAll(() => pair.stop());

  /** How many ticks an answer waited for; it is given none before everything else is done. */
  async function ticksOf(question: Question, purpose: Purpose | null = asker.purpose): Promise<number> {
    hand.all.length = 0;
    statements = [];
    statementsBefore.length = 0;
    let answered = false;
    const ready = hand.awaited();
    const answer = pair.askReal(question, purpose).finally(() => { answered = true; });
    await Promise.race([answer, ready]);
    if (answered) return 0;
    // Whatever could still make it leave has its turn.
    const asked = statements.length;
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect({ answered, asked: statements.length, before: statementsBefore }).toEqual({ answered: false, asked, before: [0] });
    hand.all[0]?.strike();
    await answer;
    expect(hand.all.every(({ isStopped }) => isStopped)).toBe(true);
    return hand.all.length;
  }

  it("whoever asks for somebody, by any root and any argument of a filter, is answered on the first tick after all is done, somebody hidden or nobody", async () => {
    const asked = new Set<string>();
    for (const question of singlingOut(random, values, asker.purpose)) {
      for (const one of [question, ofNobody(question, values, random)]) expect([one.query, await ticksOf(one)]).toEqual([one.query, 1]);
      for (const root of rootsOf(question)) asked.add(root);
    }
    expect([...asked, ...OF_NOBODY].sort()).toEqual([...roots].sort());
  }, 300_000);

  it("there is no argument of a governed filter that was not among these", () => {
    for (const type of Object.values(LISTS)) {
      const fields = (schema.getType(`${type}Filter`) as GraphQLInputObjectType).getFields();
      expect(Object.keys(ARGUMENTS[type]).sort()).toEqual(Object.keys(fields).sort());
    }
  });

  it("so is whoever is refused: by role, for what they ask for, or for want of a purpose for a change", async () => {
    const { id } = random.pick(values.ids);
    const many = { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array.from({ length: 1001 }, () => id) } };
    const [change] = changes(random, values, asker.purpose) as [Question];
    const filtered = { query: 'query { participants(first: 0, filter: { name: "x" }) { nodes { id } } }' };
    const refused = [await ticksOf(many), await ticksOf(change, null), await ticksOf(filtered), await ticksOf({ query: `{ participant(id: "${id}") { id } }` }, "REPORTING")];
    expect(refused).toEqual([1, 1, 1, 1]);
  });

  it("lists that nobody narrows, what is open to all and what rows lead to wait for nothing", async () => {
    const { query, variables } = circles(random)[0] as Question;
    const questions: Question[] = [
      ...everything(0), ...orders(), ...directory("x"), { query, variables: variables ?? {} },
      { query: "query ($filter: ParticipantFilter) { participants(first: 3, filter: $filter) { nodes { id referrals(first: 2) { nodes { id participant { id } } } } } }", variables: { filter: null } },
    ];
    for (const question of questions) expect([question.query, await ticksOf(question)]).toEqual([question.query, 0]);
  }, 60_000);
});
