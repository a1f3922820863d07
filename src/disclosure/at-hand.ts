import type { CategoryMask } from "../privacy/categories";
import { type Disclosed, governedType, redact } from "../privacy/redact";
import type { RawRow } from "../sites/site";
import type { Bench, Judged, PersonAtHand } from "./bench";

/** A record that hangs on a row. Its custody is named only where it differs from the row's own. */
export interface SubRow {
  readonly _c: string | null;
  [field: string]: unknown;
}

/** One row while it is being decided: its own verdict, and those of the records that hang on it. */
export class RowAtHand {
  /** What any part of the row was released for; the row's own verdict to begin with. */
  released: CategoryMask;

  constructor(
    private readonly bench: Bench,
    readonly row: RawRow,
    readonly person: PersonAtHand,
    readonly own: Judged,
    readonly asked: CategoryMask,
  ) {
    this.released = own.verdict.released;
  }

  /** The verdict on a custody of this person; null = the row's own. */
  judged(custodyId: string | null): Judged | null {
    if (custodyId === null) return this.own;
    return this.bench.judge(this.person, custodyId, this.row._t, this.own.asked);
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

  part<T>(typeName: string, part: SubRow, need: CategoryMask): Disclosed<T> | null {
    const judged = this.judged(part._c);
    if (judged === null || (judged.verdict.released & need) !== need) return null;
    const shown = judged.verdict.released & (need | governedType(typeName).every);
    judged.served |= shown;
    this.released |= need;
    return redact<T>(typeName, part, judged.verdict.released);
  }

  /** A group of plain columns of the row itself. */
  group<T>(typeName: string, group: object): Disclosed<T> {
    return redact<T>(typeName, group, this.released);
  }

  /** Hands the row over: what of the asked was released goes on record. False: nothing of it may be shown. */
  settle(): boolean {
    const visible = (this.released & this.asked) !== 0;
    if (visible) this.own.served |= this.own.verdict.released & this.asked;
    return visible;
  }
}
