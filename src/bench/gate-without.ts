import type { Judge } from "../disclosure/bench";
import { Gate } from "../disclosure/gate";
import type { Ledger } from "../disclosure/ledger";
import { type KnownPerson, People, type PersonRef } from "../disclosure/people";
import type { RowSource } from "../disclosure/reader";
import type { Hub } from "../hub";
import type { Verdict } from "../privacy/mask";
import { aboutPerson } from "../privacy/person";
import { DirectoryStore } from "../sites/directory.store";
import { FactsStore } from "../sites/facts.store";
import { HostedStore } from "../sites/hosted.store";
import { benchHouse } from "./bench-house";

/** What privacy is made of, in the order in which the benchmark leaves it out. Row-level security is the database's: see ladder.ts. */
export const LAYERS = ["rowSecurity", "audit", "ledger", "registers", "decisions"] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What the hub would be without some of its layers; without all of them as if every field were public: no candidates in
 * the SQL, no facts about people, no decisions, no ledger, no audit. Only to see what privacy costs; no configuration
 * leads here.
 */
export async function gateWithout(hub: Hub, without: readonly Layer[]): Promise<Gate> {
  const is = (layer: Layer) => !without.includes(layer);
  const directory = new DirectoryStore(hub.database);
  await directory.read();
  const store = new HostedStore(hub.database);
  return new Gate({
    ...benchHouse(hub, directory),
    rows: is("registers") ? store : everybodysRows(store),
    people: peopleWithout(new FactsStore(hub.database), is),
    ledger: ledgerWithout(hub.ledger, is),
    ...(is("decisions") ? {} : { judge: anybodyMay }),
  });
}

type Is = (layer: Layer) => boolean;

function peopleWithout(facts: FactsStore, is: Is): People {
  if (is("registers")) return new People(facts);
  return is("decisions") ? new AsOnceRead(facts) : new Anybody();
}

function ledgerWithout(ledger: Ledger, is: Is): Ledger {
  if (!is("ledger")) return noLedger;
  return is("audit") ? ledger : unaudited(ledger);
}

const anybodyMay: Judge = (_prepared, _person, _relations, _slice, asked): Verdict => ({ released: asked, denied: 0, notGoverned: 0, bases: [], validUntil: null });

function everybodysRows(store: HostedStore): RowSource {
  return {
    rows: (ask) => (ask.from.kind === "list" ? store.rows({ ...ask, from: { kind: "list", list: { ...ask.from.list, candidates: null } } }) : store.rows(ask)),
  };
}

function unaudited(ledger: Ledger): Ledger {
  return { append: (answer) => ledger.append({ ...answer, audits: [] }), close: () => ledger.close() };
}

const noLedger: Ledger = { append: () => Promise.resolve(null), close: () => Promise.resolve() };

const NOTHING_ON_FILE = { consents: [], matters: [], orders: [], mandates: [], restrictions: [] };
const PARTICIPANT = { id: "anybody", jurisdiction: "anywhere", capacity: "FULL", deceased: false, minor: null } as const;
const PERSON = aboutPerson({ participant: PARTICIPANT, ...NOTHING_ON_FILE, emergency: null, incident: null, multiEnrollment: null, enrollment: null, disclosureLog: null, previous: null });
const ANYBODY: KnownPerson = {
  file: { jurisdiction: "anywhere", id: "anybody", revision: "1", participant: PARTICIPANT, ofAgeOn: null, noticeGivenAt: null, ...NOTHING_ON_FILE, scopes: new Map(), emergencies: [], incidents: [] },
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

/** Looks up no revision: what was read once holds for good. */
class AsOnceRead extends People {
  override known(ref: PersonRef): KnownPerson | null {
    return this.latest(ref);
  }
}
