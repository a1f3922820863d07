import { type Purpose, purposeList } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { hubSchema } from "../../src/api/schema";
import { Decisions } from "../disclosure/oracle/decisions";
import { globalIdOf } from "../disclosure/oracle/ids";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import type { OpenTestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { badQuestions } from "./bad-questions";
import { compareIds, compareWorlds, type Findings, noFindings } from "./compare-worlds";
import { Coverage, isReadable } from "./coverage";
import { Hidden } from "./hidden";
import { anything, byId, circles, directory, eachArgument, everything, narrow, oneByOne, orders, probes, type Question } from "./operations";
import { KEYS } from "./keys";
import { otherwise } from "./otherwise";
import { aboutOne, changes, explanations } from "./registers";
import { type Twins, twinsOf } from "./twins";
import { type HiddenValues, hiddenValues } from "./values";
import { without } from "./without";

export const CITY = "santa-fe-nm";

/** How often each kind of question is asked. */
export interface Amount {
  /** How far rows that rows lead to are followed. */
  readonly rows: number;
  /** Also orders, circles, each argument, what is open to all, what is refused. */
  readonly whole: boolean;
  /** Explanations, accountings and changes. */
  readonly registers: boolean;
  readonly narrow: number;
  readonly probes: number;
  readonly anything: number;
  readonly ids: number;
}

const FEW = 0.1;

export interface Asker {
  readonly viewer: Row<"account">;
  readonly purpose: Purpose;
  readonly number: number;
}

export type Kind = "WITHOUT" | "OTHERWISE";

/** A city tangled up, twice, and who asks there. */
export class TwoWorlds {
  readonly coverage = new Coverage(hubSchema(KEYS).schema);
  readonly log: string[] = [];

  private constructor(
    readonly world: World,
    readonly twins: Twins,
    readonly askers: readonly Asker[],
  ) {}

  static async over(open: OpenTestDatabase): Promise<TwoWorlds> {
    const one = await open();
    const log = { info: () => undefined, warn: () => undefined };
    await seedDemo(one, { seed: 7, now: NOW, scale: "demo", log, only: ["national", CITY] });
    await tangle(one, CITY, NOW, "leaks");
    const world = await readWorld(one);
    const askers = world.rows.account.flatMap((viewer, of) => purposeList.map((purpose, at) => ({ viewer, purpose, number: of * purposeList.length + at })));
    return new TwoWorlds(world, await twinsOf(one, await open()), askers);
  }

  /** Names of accounts, and one that nobody has. */
  private get accounts(): string[] {
    return [...this.world.rows.account.map(({ slug }) => slug), "nobody"];
  }

  private provider(random: Random): string {
    const { jurisdiction, id } = random.pick(this.world.rows.provider);
    return globalIdOf(jurisdiction, "Provider", id);
  }

  /** Explanation and lists of somebody hidden. */
  private ofHidden(random: Random, { ids }: HiddenValues): Question[] {
    const people = ids.filter(({ type }) => type === "Participant");
    return people.length === 0 ? [] : aboutOne(random.pick(people).id, random.pick(this.accounts), random.pick(purposeList)).map(({ list: _list, ...one }) => one);
  }

  /** As somebody for a purpose, by name. */
  asker(slug: string, purpose: Purpose): Asker {
    const found = this.askers.find((one) => one.viewer.slug === slug && one.purpose === purpose);
    if (found === undefined) throw new Error(`there is no ${slug}`);
    return found;
  }

  /** Rows of the log of changes in both worlds. */
  changesMade(): Promise<number> {
    return this.twins.changesMade();
  }

  hidden({ viewer, purpose }: Asker): Hidden {
    return new Hidden(new Decisions({ world: this.world, viewer, purpose, at: NOW, hub: { id: "national/hub", legalRole: "QSO" } }));
  }

  /** So many askers that every account and every purpose is among them. */
  some(): Asker[] {
    const accounts = this.world.rows.account.length;
    const count = Math.max(accounts, purposeList.length);
    return Array.from({ length: count }, (_, at) => this.askers[(at % accounts) * purposeList.length + ((at * 5) % purposeList.length)] as Asker);
  }

  /** Askers who see the status of more than a few, and not everybody. */
  mixed(count: number): Asker[] {
    const random = new Random("mixed");
    const found = new Set<Asker>();
    for (let tries = 0; tries < 500 && found.size < count; tries++) {
      const asker = random.pick(this.askers);
      const hidden = this.hidden(asker);
      const people = this.world.rows.participant;
      const seen = people.filter((row) => hidden.has(row, row, ["ENROLLMENT_STATUS"])).length;
      if (hidden.people.size > 0 && seen > people.length * FEW) found.add(asker);
    }
    return [...found];
  }

  /** Asks as one asker in the world as it is and in one from which what they may not know is gone, or in which it is otherwise. */
  async compare(asker: Asker, kind: Kind, amount: Amount): Promise<Findings> {
    const hidden = this.hidden(asker);
    const random = new Random(`${kind} ${String(asker.number)}`);
    const { real } = this.twins;
    const pair = await this.twins.pair(asker.viewer, asker.purpose, kind === "WITHOUT" ? without(real, hidden) : otherwise(real, hidden, random));
    const values = hiddenValues(real.rows, hidden);
    const findings = noFindings();
    const ask = async (questions: readonly Question[]) => {
      for (const question of questions) if (isReadable(question.query)) this.coverage.add(question);
      await compareWorlds(pair, questions, findings);
    };
    try {
      await ask(probes(random, values, amount.probes));
      await ask(everything(amount.rows));
      if (amount.whole) await ask([...orders(), ...oneByOne(), ...directory(this.provider(random)), ...circles(random), ...eachArgument(random, values)]);
      await ask([...narrow(random, amount.narrow), ...anything(random, values, amount.anything)]);
      await ask(idQuestions(random, values, amount.ids));
      if (amount.registers) await ask([...changes(random, values, asker.purpose), ...explanations(random, values, this.accounts, amount.ids)]);
      if (amount.whole) await ask(badQuestions(random, values, findings.cursors.slice(0, 2)));
      const ofHidden = amount.registers ? this.ofHidden(random, values) : [];
      // Whoever asks first reads the index of the ledger up to its end, whoever it is about.
      for (const question of ofHidden) await pair.askReal(question);
      await compareIds(pair, [...idQuestions(random, values, amount.ids), ...ofHidden], random, findings);
    } finally {
      for (const house of pair.houses) this.log.push(...house.log);
      await pair.stop();
    }
    return findings;
  }
}

function idQuestions(random: Random, values: HiddenValues, count: number): Question[] {
  if (values.ids.length === 0) return [];
  return Array.from({ length: count }, () => random.pick(values.ids)).flatMap(({ id, type }) => byId(id, type));
}
