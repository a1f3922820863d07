import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../../src/config";
import type { Door } from "../../../src/disclosure/door";
import type { AnswerRecord, Ledger } from "../../../src/disclosure/ledger";
import type { Hub as HubFacts, Purpose } from "../../../src/domain/decision";
import type { SubgraphReach } from "../../../src/domain/subgraph";
import type { ViewerFile } from "../../../src/domain/viewer";
import { createHub, type Hub } from "../../../src/hub";
import { logger } from "../../../src/log";
import type { TestDatabase } from "../../support/database";
import { NOW } from "../../support/hub";
import { atOnce } from "../../support/ticks";
import { Decisions } from "./decisions";
import { readWorld, type Row, type World } from "./world";

export interface HouseOptions {
  readonly at?: Date;
  readonly legalRole?: HubFacts["legalRole"];
}

/** A hub over rows that are already there, what its ledger was told, and the rows as plain SQL sees them. */
export interface House {
  readonly hub: Hub;
  readonly at: Date;
  readonly world: World;
  door(account: Row<"account">, purpose: Purpose | null): Promise<Door>;
  /** A door with what the ledger was told of its answer. */
  opened(account: Row<"account">, purpose: Purpose | null, reach?: SubgraphReach): Promise<{ readonly door: Door; readonly told: () => AnswerRecord[] }>;
  decisions(account: Row<"account">, purpose: Purpose): Decisions;
  /** Reads the tables again, after a change. */
  look(): Promise<House>;
  close(): Promise<void>;
}

export async function houseOver(database: TestDatabase, { at = NOW, legalRole = "QSO" }: HouseOptions = {}): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), "lead-hub-house-"));
  const read = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent", HUB_LEGAL_ROLE: legalRole });
  if (!read.ok) throw new Error("the configuration of the test is not valid");
  const told = new Map<string, AnswerRecord[]>();
  const ledger: Ledger = {
    append: (answer) => {
      const requestId = answer.entry?.requestId ?? answer.audits[0]?.requestId ?? "";
      told.set(requestId, [...(told.get(requestId) ?? []), answer]);
      return Promise.resolve(null);
    },
    close: () => Promise.resolve(),
  };
  const hub = await createHub(read.config, logger(read.config), undefined, { database, clock: () => at, ledger, ticks: atOnce });
  return house({ hub, at, told, hubFacts: { id: read.config.hubId, legalRole } }, await readWorld(database));
}

interface Parts {
  readonly hub: Hub;
  readonly at: Date;
  readonly told: Map<string, AnswerRecord[]>;
  readonly hubFacts: HubFacts;
}

let requests = 0;

function house(parts: Parts, world: World): House {
  const { hub, at, told, hubFacts } = parts;
  const viewers = new Map<string, ViewerFile>();
  const opened: House["opened"] = async ({ id, slug }, purpose, reach) => {
    const viewer = viewers.get(id) ?? (await hub.viewers.load(id));
    if (viewer === null) throw new Error(`there is no active account ${slug}`);
    viewers.set(id, viewer);
    requests += 1;
    const requestId = `request-${String(requests)}`;
    const take = () => {
      const mine = told.get(requestId) ?? [];
      told.delete(requestId);
      return mine;
    };
    return { door: hub.gate.open({ viewer, purpose, requestId, operation: "test", reach }), told: take };
  };
  return {
    hub,
    at,
    world,
    opened,
    door: async (account, purpose) => (await opened(account, purpose)).door,
    decisions: (viewer, purpose) => new Decisions({ world, viewer, purpose, at, hub: hubFacts }),
    look: async () => house(parts, await readWorld(hub.database)),
    close: () => hub.close(),
  };
}
