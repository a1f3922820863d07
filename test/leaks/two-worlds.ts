import { type Purpose, purposeList } from "../../src/domain/decision";
import { Random } from "../../src/onboarding/seed/random";
import { seedDemo } from "../../src/onboarding/seed/seed-demo";
import { hubSchema } from "../../src/api/schema";
import { Decisions } from "../disclosure/oracle/decisions";
import { tangle } from "../disclosure/oracle/tangle";
import { readWorld, type Row, type World } from "../disclosure/oracle/world";
import type { OpenTestDatabase } from "../support/database";
import { NOW } from "../support/hub";
import { badQuestions } from "./bad-questions";
import { compareIds, compareWorlds, type Findings, noFindings } from "./compare-worlds";
import { Coverage, isReadable } from "./coverage";
import { Hidden } from "./hidden";
import { anything, byId, circles, directory, everything, narrow, oneByOne, orders, probes, type Question } from "./operations";
import { otherwise } from "./otherwise";
import { type Twins, twinsOf } from "./twins";
import { type HiddenValues, hiddenValues } from "./values";
import { without } from "./without";

export const CITY = "santa-fe-nm";

/** How often each kind of question is asked. */
export interface Amount {
  /** How far rows that rows lead to are followed. */
  readonly rows: number;
  readonly narrow: number;
  readonly probes: number;
  readonly anything: number;
  readonly ids: number;
}

export interface Asker {
  readonly viewer: Row<"account">;
  readonly purpose: Purpose;
  readonly number: number;
}

export type Kind = "WITHOUT" | "OTHERWISE";

/** A city tangled up, twice, and who asks there. */
export class TwoWorlds {
  readonly coverage = new Coverage(hubSchema().schema);
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

  hidden({ viewer, purpose }: Asker): Hidden {
    return new Hidden(new Decisions({ world: this.world, viewer, purpose, at: NOW, hub: { id: "national/hub", legalRole: "QSO" } }));
  }

  /** So many askers that every account and every purpose is among them. */
  some(): Asker[] {
    const accounts = this.world.rows.account.length;
    const count = Math.max(accounts, purposeList.length);
    return Array.from({ length: count }, (_, at) => this.askers[(at % accounts) * purposeList.length + ((at * 5) % purposeList.length)] as Asker);
  }

  /** Askers who see somebody and not everybody. */
  mixed(count: number): Asker[] {
    const random = new Random("mixed");
    const found = new Set<Asker>();
    for (let tries = 0; tries < 500 && found.size < count; tries++) {
      const asker = random.pick(this.askers);
      const { size } = this.hidden(asker).people;
      if (size > 0 && size < this.world.rows.participant.length) found.add(asker);
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
      await ask([...everything(amount.rows), ...orders(), ...oneByOne(), ...directory(), ...circles(random), ...narrow(random, amount.narrow), ...anything(random, values, amount.anything)]);
      await ask(idQuestions(random, values, amount.ids));
      await ask(badQuestions(random, values, findings.cursors.slice(0, 2)));
      await compareIds(pair, idQuestions(random, values, amount.ids), random, findings);
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
