import type { CategoryMask } from "../privacy/categories";
import { type Disclosed, governedType, redact, resolved } from "../privacy/redact";
import type { RawRow, RowType } from "../sites/site";
import { type Bench, type Judged, type PersonAtHand, serve } from "./bench";
import type { RowKey } from "./row-key";

/** A record that hangs on a row. Its custody is named only where it differs from the row's own. */
export interface SubRow {
  readonly _c: string | null;
  [field: string]: unknown;
}

/**
 * One row while it is being decided: its own verdict, and those of the records that hang on it. Afterwards it says where
 * the row came from and what its release rests on.
 */
export class RowAtHand implements RowKey {
  readonly jurisdiction: string;
  readonly id: string;
  readonly participantId: string;
  readonly referralId: string | null;
  /** Nothing of the row was released: it only says what is withheld. */
  isEmpty = false;
  /** What any part of the row was released for; the row's own verdict to begin with. */
  released: CategoryMask;
  /** Of the row's own record. */
  private ownUsed: CategoryMask = 0;
  /** Of records with a custody of their own. */
  private othersUsed: Map<Judged, CategoryMask> | null = null;

  constructor(
    private readonly bench: Bench,
    readonly row: RawRow,
    readonly person: PersonAtHand,
    readonly own: Judged,
    readonly asked: CategoryMask,
    /** 42 CFR 2.12(c)(5)(ii): of the person only name, address, patient status and last known whereabouts may be told. */
    readonly limited: boolean,
    type: RowType,
  ) {
    this.released = own.verdict.released;
    this.jurisdiction = person.ref.jurisdiction;
    // Its id is another one afterwards.
    this.id = row.id;
    this.participantId = person.ref.id;
    this.referralId = type === "Referral" ? row.id : null;
  }

  get basis(): this {
    return this;
  }

  /** The verdict on a custody of this person; null = the row's own. */
  judged(custodyId: string | null): Judged | null {
    if (custodyId === null) return this.own;
    const { id, at } = custodyOf(custodyId);
    return this.bench.judge(this.person, id, at ?? this.row._t, this.own.asked);
  }

  /** The records of a kind that may be shown, each by its own custody, redacted. Counts as released what it shows. */
  parts<T>(typeName: string, raw: unknown, need: CategoryMask): Disclosed<T>[] {
    const shown: Disclosed<T>[] = [];
    for (const part of (raw as readonly SubRow[] | null) ?? []) {
      const one = this.part<T>(typeName, part, need);
      if (one !== null) shown.push(one);
    }
    return shown;
  }

  /** The first of them; the others are not handed over. */
  firstPart<T>(typeName: string, raw: unknown, need: CategoryMask): Disclosed<T> | null {
    for (const part of (raw as readonly SubRow[] | null) ?? []) {
      const one = this.part<T>(typeName, part, need);
      if (one !== null) return one;
    }
    return null;
  }

  part<T>(typeName: string, part: SubRow, need: CategoryMask): Disclosed<T> | null {
    const judged = this.judged(part._c);
    if (judged === null || (judged.verdict.released & need) !== need) return null;
    this.use(judged, judged.verdict.released & (need | (governedType(typeName).every & this.asked)));
    this.released |= need;
    return redact<T>(typeName, part, judged.verdict.released);
  }

  /** A group of plain columns of the row itself. */
  group<T>(typeName: string, group: object): Disclosed<T> {
    return redact<T>(typeName, group, this.released);
  }

  /** `fields`: what each selected field needs released of the row's own record, of category `record`. False: nothing of the row may be shown. */
  settle(fields: readonly CategoryMask[], record: CategoryMask): boolean {
    const { released } = this.own.verdict;
    for (const field of fields) {
      const mask = resolved(field, record);
      if (mask !== 0 && (mask & ~released) === 0) this.ownUsed |= mask;
    }
    return this.ownUsed !== 0 || this.othersUsed !== null;
  }

  /** What of whom is handed over with this row: goes on record, and says which notices it takes along. */
  handedOver(): Judged[] {
    const others = [...(this.othersUsed ?? [])].map(([judged, served]) => ({ ...judged, served }));
    return this.ownUsed === 0 ? others : [{ ...this.own, served: this.ownUsed }, ...others];
  }

  /** Of the row's own record, of what was asked. */
  get ownServed(): CategoryMask {
    return this.ownUsed;
  }

  record(): void {
    serve(this.own, this.ownUsed);
    if (this.othersUsed !== null) for (const [judged, used] of this.othersUsed) serve(judged, used);
  }

  private use(judged: Judged, mask: CategoryMask): void {
    if (judged === this.own) {
      this.ownUsed |= mask;
      return;
    }
    this.othersUsed ??= new Map<Judged, CategoryMask>();
    this.othersUsed.set(judged, (this.othersUsed.get(judged) ?? 0) | mask);
  }
}

/** A custody as a statement names it, with the record's own time where that decides (2.26(b)): `id` or `id@2026-01-31T09:30:00Z`. */
export function custodyOf(text: string): { readonly id: string; readonly at: string | null } {
  const mark = text.indexOf("@");
  return mark < 0 ? { id: text, at: null } : { id: text.slice(0, mark), at: text.slice(mark + 1) };
}
