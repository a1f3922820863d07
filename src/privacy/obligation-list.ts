import type { Obligation, ObligationType } from "../domain/decision";

/** Obligations that say nothing but their type. */
type PlainType = {
  [Type in ObligationType]: { type: Type } extends Extract<Obligation, { type: Type }> ? Type : never;
}[ObligationType];

const PLAIN = new Map<PlainType, Obligation>();

/** An obligation without details; one shared, frozen object for each type. */
export function plain(type: PlainType): Obligation {
  const known = PLAIN.get(type);
  if (known !== undefined) return known;
  const made = Object.freeze({ type }) as Obligation;
  PLAIN.set(type, made);
  return made;
}

/** Contract 5: no duplicates; sorted by type, then by canonical JSON. */
export function inOrder(obligations: Obligation[]): Obligation[] {
  if (obligations.length > FEW) obligations.sort(compare);
  else insertionSort(obligations);
  return withoutRepeats(obligations);
}

/** Up to here, sorting by insertion is quicker than a general sort. */
const FEW = 24;

function insertionSort(obligations: Obligation[]): void {
  for (let next = 1; next < obligations.length; next++) {
    const obligation = obligations[next];
    if (obligation === undefined) continue;
    let place = next;
    for (; place > 0; place--) {
      const before = obligations[place - 1];
      if (before === undefined || compare(before, obligation) <= 0) break;
      obligations[place] = before;
    }
    obligations[place] = obligation;
  }
}

function withoutRepeats(sorted: Obligation[]): Obligation[] {
  for (let index = 1; index < sorted.length; index++) {
    if (isRepeat(sorted, index)) return sorted.filter((_, each) => !isRepeat(sorted, each));
  }
  return sorted;
}

function isRepeat(sorted: readonly Obligation[], index: number): boolean {
  const [before, here] = [sorted[index - 1], sorted[index]];
  return before !== undefined && here !== undefined && compare(before, here) === 0;
}

function compare(a: Obligation, b: Obligation): number {
  if (a === b) return 0;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  const left = canonicalJson(a);
  const right = canonicalJson(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Keys sorted, no spaces; obligations are flat. */
function canonicalJson(obligation: Obligation): string {
  return JSON.stringify(obligation, Object.keys(obligation).sort());
}
