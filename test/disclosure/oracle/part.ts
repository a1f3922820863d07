import type { PersonCategory } from "../../../src/domain/decision";
import { Selection } from "../../../src/domain/selection";
import type { Decisions, Ground, Released } from "./decisions";
import { isLimited } from "./filters";
import { type AnyRecord, type Row } from "./world";

/** One category of one record that reached the asker. */
export interface Handed {
  readonly jurisdiction: string;
  readonly participantId: string;
  readonly custodyId: string;
  readonly category: PersonCategory;
  readonly ground: Ground;
}

/** A row as somebody should get it. */
export interface Expected {
  readonly jurisdiction: string;
  readonly id: string;
  readonly participant: Row<"participant">;
  readonly node: Readonly<Record<string, unknown>>;
  readonly handed: readonly Handed[];
}

/** One row while its expected answer is made: what of it and of the records on it is released, and what was handed over. */
export class Sheet {
  readonly node: Record<string, unknown> = {};
  readonly own: Released;
  private readonly given = new Map<string, Handed>();
  private isShown = false;

  constructor(
    readonly decisions: Decisions,
    readonly participant: Row<"participant">,
    readonly record: AnyRecord,
    readonly selection: Selection,
  ) {
    this.own = decisions.released(participant, record);
  }

  /** All of these are released of the row's own record. */
  has(...categories: PersonCategory[]): boolean {
    return categories.every((category) => this.own.has(category));
  }

  /** A field of the row itself, which needs all of these. */
  field(name: string, categories: PersonCategory[], value: () => unknown): void {
    if (!this.selection.has(name)) return;
    const shown = this.has(...categories);
    if (shown) this.hand(this.record, categories);
    this.node[name] = shown ? value() : null;
  }

  /** A field that nobody gets who is told no more than 2.12(c)(5)(ii) lists. */
  limitless(name: string, categories: PersonCategory[], value: () => unknown): void {
    if (!this.limited) this.field(name, categories, value);
    else if (this.selection.has(name)) this.node[name] = null;
  }

  /** What the row's own record says by being asked, e.g. that it is there or that a list is empty. */
  presence(...categories: PersonCategory[]): void {
    if (this.has(...categories)) this.hand(this.record, categories);
  }

  /** The records among these that may be shown. */
  parts<T extends AnyRecord>(records: readonly T[], need: PersonCategory): { record: T; released: Released }[] {
    return records.map((record) => ({ record, released: this.decisions.released(this.participant, record) })).filter(({ released }) => released.has(need));
  }

  hand(record: AnyRecord, categories: readonly PersonCategory[]): void {
    this.isShown = true;
    const released = record === this.record ? this.own : this.decisions.released(this.participant, record);
    for (const category of categories) {
      const ground = released.get(category);
      if (ground === undefined) throw new Error(`${category} is handed over and not released`);
      const { jurisdiction, id: participantId } = this.participant;
      this.given.set(`${record.custody_id} ${category} ${JSON.stringify(ground)}`, { jurisdiction, participantId, custodyId: record.custody_id, category, ground });
    }
  }

  get shown(): boolean {
    return this.isShown;
  }

  get handed(): Handed[] {
    return [...this.given.values()];
  }

  /** 42 CFR 2.12(c)(5)(ii): name, address, patient status and whereabouts, and nothing else of the person. */
  get limited(): boolean {
    return isLimited(this.decisions.asking.purpose);
  }

  /** Fields of which a refusal may be told, whether or not there is a value. */
  withheld(fields: Readonly<Record<string, readonly PersonCategory[]>>): string[] {
    const denied = (category: PersonCategory) => !this.own.has(category) && this.decisions.effect(this.participant, this.record, category) === "DENY";
    return Object.entries(fields).filter(([name, categories]) => this.selection.has(name) && categories.some(denied)).map(([name]) => name);
  }

  /**
   * The row, with the notices of the consents it rests on; null if nothing of it is shown. `asked`: by id, of what a
   * refusal may be told; then a row of which nothing is shown says so, to who may know.
   */
  done(id: string, typeFields: Readonly<Record<string, readonly PersonCategory[]>>, asked: readonly PersonCategory[] | null = null): Expected | null {
    if (!this.isShown) {
      const told = asked?.some((category) => this.decisions.effect(this.participant, this.record, category) === "DENY") === true;
      if (!told) return null;
      for (const name of this.selection.names) this.node[name] = null;
    }
    if (this.selection.has("id")) this.node["id"] = id;
    if (this.selection.has("jurisdiction")) this.node["jurisdiction"] = { slug: this.record.jurisdiction };
    if (this.selection.has("withheld")) this.node["withheld"] = this.withheld(typeFields).sort();
    if (this.selection.has("notice")) this.node["notice"] = consentsOf(this.handed);
    return { jurisdiction: this.record.jurisdiction, id: this.record.id, participant: this.participant, node: this.node, handed: this.handed };
  }
}

/** Ids of the consents that what was handed over rests on, sorted; null if there is none. */
export function consentsOf(handed: readonly Handed[]): string[] | null {
  const ids = new Set(handed.map(({ ground }) => ground.consentId).filter((id) => id !== null));
  return ids.size === 0 ? null : [...ids].sort();
}

/** The row's columns under the names of the fields that are selected of them. */
export function picked(selection: Selection, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of selection.names) {
    if (!(name in values)) throw new Error(`the oracle knows nothing of a field ${name}`);
    result[name] = values[name];
  }
  return result;
}

export function without(selection: Selection, names: readonly string[]): Selection {
  return new Selection([...selection.names].filter((name) => !names.includes(name)).flatMap((name) => selection.all(name)));
}

/** What a selection asks of a row: its being there, and every category of every selected field. */
export function askedOf(selection: Selection, fields: Readonly<Record<string, readonly PersonCategory[]>>, presence: PersonCategory, more: readonly PersonCategory[]): PersonCategory[] {
  const selected = Object.entries(fields).filter(([name]) => selection.has(name)).flatMap(([, categories]) => categories);
  return [...new Set([presence, ...selected, ...more])];
}
