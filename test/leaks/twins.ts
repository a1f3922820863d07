import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ticks } from "../../src/disclosure/ticks";
import type { Purpose } from "../../src/domain/decision";
import type { Row } from "../disclosure/oracle/world";
import type { TestDatabase } from "../support/database";
import { type Asked, type ListeningHouse, listeningHouse, type Traces } from "../server/listening-house";
import { KEY_SETTINGS } from "./keys";
import { type AllRows, readAll, writePeople, writePlaces } from "./rows";

/** Two hubs as one asker meets them: one over the world as it is, one over the other world. */
export interface Pair {
  readonly houses: readonly [ListeningHouse, ListeningHouse];
  /** The same question to both. */
  ask(asked: Asked, purpose?: Purpose | null): Promise<readonly [Traces, Traces]>;
  /** To the world as it is only. */
  askReal(asked: Asked, purpose?: Purpose | null): Promise<Traces>;
  stop(): Promise<void>;
}

export interface Twins {
  readonly real: AllRows;
  /** Rows of the log of changes in both databases. */
  changesMade(): Promise<number>;
  /** Makes the other world and opens both to an asker; hubs that have not answered anybody yet. */
  pair(viewer: Row<"account">, purpose: Purpose, other: AllRows, ticks?: Ticks): Promise<Pair>;
}

/** Two databases that hold the same, the second one to be changed. */
export async function twinsOf(one: TestDatabase, two: TestDatabase): Promise<Twins> {
  const real = await readAll(one);
  const [state] = await one.query<{ revision: string }>("", "SELECT revision::text FROM directory_state");
  await writePlaces(two, real, state?.revision ?? "1");
  const folders = [await folder(), await folder()] as const;
  let pairs = 0;
  return {
    real,
    changesMade: async () => (await Promise.all([one, two].map((database) => database.query("", "SELECT id FROM change_log")))).flat().length,
    pair: async (viewer, purpose, other, ticks) => {
      await writePeople(two, other);
      // Lines of one instant stand in an accounting by their chain and place in it: the chains of a pair have one name.
      const chain = `leaks ${String((pairs += 1)).padStart(6, "0")}`;
      const houses = [await listeningHouse(one, folders[0], chain, ticks, KEY_SETTINGS), await listeningHouse(two, folders[1], chain, ticks, KEY_SETTINGS)] as const;
      const tokens = await Promise.all(houses.map((house) => house.authorization(viewer.id)));
      const ask = (house: 0 | 1, asked: Asked, stated: Purpose | null) => houses[house].ask(asked, tokens[house] ?? "", stated);
      return {
        houses,
        ask: (asked, stated = purpose) => Promise.all([ask(0, asked, stated), ask(1, asked, stated)]),
        askReal: (asked, stated = purpose) => ask(0, asked, stated),
        stop: async () => void (await Promise.all(houses.map((house) => house.stop()))),
      };
    },
  };
}

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "lead-hub-twin-"));
}
