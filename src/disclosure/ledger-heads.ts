import type { Head, Opening } from "./ledger-hash";

/** Canonical JSON of heads: `[[chain, sequence, hash], ...]` by chain. */
export function headsText(heads: readonly Head[]): string {
  const sorted = [...heads].sort((a, b) => (a.chainId < b.chainId ? -1 : 1));
  return JSON.stringify(sorted.map(({ chainId, sequence, hash }) => [chainId, sequence, hash]));
}

/** Null if the text was not written by `headsText`: somebody else changed it. */
export function parseHeads(text: string): Head[] | null {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return null;
    const heads = list.map(toHead);
    return heads.every((head) => head !== null) ? heads : null;
  } catch {
    return null;
  }
}

function toHead(item: unknown): Head | null {
  if (!Array.isArray(item) || item.length !== 3) return null;
  const [chainId, sequence, hash] = item as unknown[];
  if (typeof chainId !== "string" || typeof hash !== "string") return null;
  return typeof sequence === "number" && Number.isSafeInteger(sequence) ? { chainId, sequence, hash } : null;
}

/**
 * The heads that no opening vouches for yet. A later chain that names these names all the others through the chains
 * that name them, so openings stay short however often a hub has been restarted.
 */
export function frontier(chains: readonly Opening[], heads: readonly Head[]): Head[] {
  const vouched = new Set(chains.flatMap((chain) => (parseHeads(chain.opening) ?? []).map(keyOf)));
  return heads.filter((head) => !vouched.has(keyOf(head)));
}

/** Equal for equal heads. */
export function keyOf(head: Head): string {
  return `${head.chainId} ${String(head.sequence)} ${head.hash}`;
}
