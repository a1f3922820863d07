import { randomBytes } from "node:crypto";
import { Custodies } from "../disclosure/custodies";
import { Gate } from "../disclosure/gate";
import type { Ledger } from "../disclosure/ledger";
import { type KnownPerson, People } from "../disclosure/people";
import type { RowSource } from "../disclosure/reader";
import { machineTicks, TICK_MS } from "../disclosure/ticks";
import type { Hub } from "../hub";
import type { Verdict } from "../privacy/mask";
import { aboutPerson } from "../privacy/person";
import { DirectoryStore } from "../sites/directory.store";
import { EmergencyStore } from "../sites/emergencies.store";
import { HostedStore } from "../sites/hosted.store";

/**
 * What the hub would be if every field were public: no candidates in the SQL, no facts about people, no decisions, no
 * ledger, no audit. Only to see what privacy costs; no configuration leads here.
 */
export async function publicGate(hub: Hub): Promise<Gate> {
  const directory = new DirectoryStore(hub.database);
  await directory.read();
  return new Gate({
    rows: everybodysRows(new HostedStore(hub.database)),
    directory,
    people: new Anybody(),
    custodies: new Custodies(directory),
    ledger: noLedger,
    index: hub.index,
    emergencies: new EmergencyStore(hub.database),
    viewers: hub.viewers,
    cursorKey: randomBytes(32),
    random: randomBytes,
    clock: () => new Date(),
    ticks: () => machineTicks(TICK_MS.postgres),
    hub: { id: hub.config.hubId, legalRole: hub.config.hubLegalRole },
    judge: (_prepared, _person, _relations, _slice, asked): Verdict => ({ released: asked, denied: 0, notGoverned: 0, bases: [], validUntil: null }),
  });
}

function everybodysRows(store: HostedStore): RowSource {
  return {
    rows: (ask) => (ask.from.kind === "list" ? store.rows({ ...ask, from: { kind: "list", list: { ...ask.from.list, candidates: null } } }) : store.rows(ask)),
  };
}

const noLedger: Ledger = { append: () => Promise.resolve(), close: () => Promise.resolve() };

const NOTHING_ON_FILE = { consents: [], matters: [], orders: [], mandates: [], restrictions: [] };
const PARTICIPANT = { id: "anybody", jurisdiction: "anywhere", capacity: "FULL", deceased: false, minor: null } as const;
const PERSON = aboutPerson({ participant: PARTICIPANT, ...NOTHING_ON_FILE, emergency: null, incident: null, multiEnrollment: null, enrollment: null, disclosureLog: null, previous: null });
const ANYBODY: KnownPerson = {
  file: { jurisdiction: "anywhere", id: "anybody", revision: "1", participant: PARTICIPANT, ofAgeOn: null, noticeGivenAt: null, ...NOTHING_ON_FILE, scopes: {}, emergencies: [], incidents: [] },
  person: PERSON,
};

/** Knows nothing of anybody, and so has nothing to read and nothing to compare. */
class Anybody extends People {
  constructor() {
    super({ slices: () => Promise.resolve([]), people: () => Promise.resolve([]) });
  }

  override known(): KnownPerson {
    return ANYBODY;
  }
}
