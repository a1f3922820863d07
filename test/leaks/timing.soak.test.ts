import { machineTicks } from "../../src/disclosure/ticks";
import { Random } from "../../src/onboarding/seed/random";
import { forEachDatabase } from "../support/database";
import { byId } from "./operations";
import { inTurn, median, rankDistance, tells } from "./timing";
import type { Pair } from "./twins";
import { type Asker, TwoWorlds } from "./two-worlds";
import { hiddenValues, unknownLike } from "./values";

const TIMES = 600;

/** Of somebody hidden and of somebody who is nowhere: the median of many, in turn. Run alone on a quiet machine. */
forEachDatabase((_name, open) => {
  let worlds: TwoWorlds;
  let asker: Asker;
  let pair: Pair;

  beforeAll(async () => {
    worlds = await TwoWorlds.over(open);
    asker = worlds.askers.find(({ viewer, purpose }) => viewer.slug === "santa-fe-housing-partner" && purpose === "CARE_COORDINATION") as Asker;
    pair = await worlds.twins.pair(asker.viewer, asker.purpose, worlds.twins.real, machineTicks);
  }, 120_000);

  afterAll(() => pair.stop());

  async function expectAlike(hidden: object, nobody: object): Promise<void> {
    const ask = (question: object) => () => pair.askReal(question as never);
    await inTurn(50, ask(hidden), ask(nobody));
    const samples = await inTurn(TIMES, ask(hidden), ask(nobody));
    const told = { hidden: median(samples.one), nobody: median(samples.other), ranks: rankDistance(samples), tells: tells(samples) };
    expect(told).toEqual({ ...told, tells: false });
  }

  it("a read by id takes as long for the hidden as for nobody, in every way to read by id", async () => {
    const random = new Random("timing");
    const { ids } = hiddenValues(worlds.world.rows, worlds.hidden(asker));
    for (const type of new Set(ids.map((one) => one.type))) {
      const { id } = random.pick(ids.filter((one) => one.type === type));
      for (const question of byId(id, type).slice(0, 4)) await expectAlike(question, JSON.parse(JSON.stringify(question).replaceAll(id, unknownLike(id, random))) as object);
    }
  });

  it("so does a filter by the hidden's name, by their id in the source, and by both", async () => {
    const hidden = worlds.hidden(asker);
    const person = worlds.world.rows.participant.find((row) => hidden.people.has(row.id) && row.legal_name !== null && row.source_id !== null);
    const other = { name: (person?.legal_name ?? "").replace(/\d/g, "9"), sourceId: (person?.source_id ?? "").replace(/\d/g, "0") };
    expect(person).toBeDefined();
    expect(worlds.world.rows.participant.some((row) => row.legal_name === other.name || row.source_id === other.sourceId)).toBe(false);
    const known = { name: person?.legal_name, sourceId: person?.source_id };
    const query = "query ($filter: ParticipantFilter) { participants(first: 2, filter: $filter) { nodes { id enrollment { status } } pageInfo { hasNextPage } } }";
    for (const names of [["name"], ["sourceId"], ["name", "sourceId"]] as const) {
      const filter = (of: Readonly<Record<string, unknown>>) => ({ query, variables: { filter: Object.fromEntries(names.map((name) => [name, of[name]])) } });
      await expectAlike(filter(known), filter(other));
    }
  });
});
