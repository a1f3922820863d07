/**
 * Things kept by place and id: an id is one within its place only. Both in one text (placedId) would be put together and
 * hashed for each of the hundreds of rows of a page; what is kept for longer than one answer is kept by that text.
 */
export class PlacedMap<Value> {
  private readonly places = new Map<string, Map<string, Value>>();

  get(jurisdiction: string, id: string): Value | undefined {
    return this.places.get(jurisdiction)?.get(id);
  }

  has(jurisdiction: string, id: string): boolean {
    return this.places.get(jurisdiction)?.has(id) === true;
  }

  set(jurisdiction: string, id: string, value: Value): void {
    const there = this.places.get(jurisdiction);
    if (there === undefined) this.places.set(jurisdiction, new Map([[id, value]]));
    else there.set(id, value);
  }

  clear(): void {
    this.places.clear();
  }

  *values(): IterableIterator<Value> {
    for (const there of this.places.values()) yield* there.values();
  }
}
