import { randomBytes } from "node:crypto";
import { Custodies } from "../disclosure/custodies";
import type { HouseParts } from "../disclosure/operation";
import { NO_SITES } from "../disclosure/remote/reads";
import { machineTicks, TICK_MS } from "../disclosure/ticks";
import type { Hub } from "../hub";
import type { DirectoryStore } from "../sites/directory.store";
import { EmergencyStore } from "../sites/emergencies.store";

/** What a hub's house has besides the layers that are timed or left out, for a gate of the benchmark's own. */
export function benchHouse({ config, database, index, viewers }: Hub, directory: DirectoryStore): Omit<HouseParts, "rows" | "people" | "ledger" | "judge"> {
  return {
    directory,
    custodies: new Custodies(directory),
    index,
    emergencies: new EmergencyStore(database),
    viewers,
    cursorKey: randomBytes(32),
    random: randomBytes,
    clock: () => new Date(),
    ticks: () => machineTicks(TICK_MS[database.kind]),
    hub: { id: config.hubId, legalRole: config.hubLegalRole },
    sites: NO_SITES,
  };
}
