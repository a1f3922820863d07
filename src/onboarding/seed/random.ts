import { createHash } from "node:crypto";

/** Seeded source of every choice of the seed (the public-domain generator sfc32): equal seeds give equal rows. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: string) {
    const digest = createHash("sha256").update(seed).digest();
    this.a = digest.readInt32LE(0);
    this.b = digest.readInt32LE(4);
    this.c = digest.readInt32LE(8);
  }

  private word(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0, below 1. */
  fraction(): number {
    return this.word() / 4_294_967_296;
  }

  /** Both ends included; an empty range gives its lower end. */
  int(least: number, most: number): number {
    return least + Math.floor(this.fraction() * Math.max(1, most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(from: readonly [T, ...T[]]): T;
  pick<T>(from: readonly T[]): T;
  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.fraction() * from.length)] as T;
  }

  /** Weights need not add up to one. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return (choices[choices.length - 1] as readonly [T, number])[0];
  }

  /** A few of a list, in its order. */
  some<T>(from: readonly T[], probability: number): T[] {
    return from.filter(() => this.chance(probability));
  }

  /** Its bytes look random and are not: good for invented people only. */
  readonly bytes = (count: number): Uint8Array => {
    const bytes = new Uint8Array(count);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 <= count; at += 4) view.setUint32(at, this.word());
    for (let at = count - (count % 4); at < count; at++) bytes[at] = this.word() & 0xff;
    return bytes;
  };
}
