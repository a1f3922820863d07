import { seedDemo } from "../../../src/onboarding/seed/seed-demo";
import type { TestDatabase } from "../../support/database";
import { NOW } from "../../support/hub";
import { type House, type HouseOptions, houseOver } from "./house";
import { tangle } from "./tangle";

export interface SeededOptions extends HouseOptions {
  /** Cities whose facts are tangled after seeding. */
  readonly tangled?: readonly string[];
  readonly tangleSeed?: string;
}

/** A hub over the demo's rows, of some cities or of all. */
export async function seededHouse(database: TestDatabase, cities: readonly string[] | "all", { tangled = [], tangleSeed = "tangle", ...options }: SeededOptions = {}): Promise<House> {
  const log = { info: () => undefined, warn: () => undefined };
  await seedDemo(database, { seed: 7, now: NOW, scale: "demo", log, ...(cities === "all" ? {} : { only: ["national", ...cities, ...tangled] }) });
  for (const slug of tangled) await tangle(database, slug, NOW, tangleSeed);
  return houseOver(database, options);
}
