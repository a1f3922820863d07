import fc from "fast-check";
import { rowHash } from "../../src/disclosure/ledger-hash";
import type { LedgerBreak } from "../../src/disclosure/ledger-verify";
import { readRows, type StoredRow } from "../../src/disclosure/ledger.store";
import { forEachDatabase, type TestDatabase } from "../support/database";
import { emptied, LedgerHub } from "./ledger-fixtures";

/** Rows of each chain. The first three are one hub's, which was restarted; the last is another's. */
const CHAINS: Readonly<Record<string, number>> = { "hub-1": 9, "hub-2": 1, "hub-3": 6, "other-1": 4 };

type Rows = readonly StoredRow[];

/** What somebody does to the rows of one chain, and where `ledger verify` must find it. */
interface Tampering {
  readonly what: string;
  readonly chainId: string;
  readonly rows: Rows;
  readonly found: Pick<LedgerBreak, "kind" | "sequence">;
}

type Tamper = (chains: ReadonlyMap<string, Rows>, chainId: string) => fc.Arbitrary<Tampering>;

const other = (text: string, at: number): string => text.slice(0, at) + (text[at] === "0" ? "1" : "0") + text.slice(at + 1);

/** One character of a body or a hash, or some milliseconds. */
const changed: Tamper = (chains, chainId) => {
  const rows = chains.get(chainId) ?? [];
  return fc.tuple(fc.nat(rows.length - 1), fc.constantFrom("body", "hash", "previousHash", "at"), fc.nat(1_000_000)).map(([index, column, random]) => {
    const before = rows[index] as StoredRow;
    const value = column === "at" ? new Date(Date.parse(before.at) + 1 + random).toISOString() : other(before[column], random % before[column].length);
    const found = { kind: "changed row", sequence: index + 1 } as const;
    return { what: `${column} changed`, chainId, rows: rows.with(index, { ...before, [column]: value }), found };
  });
};

const removed: Tamper = (chains, chainId) => {
  const rows = chains.get(chainId) ?? [];
  return fc.subarray([...rows], { minLength: 1 }).map((gone) => {
    const first = gone[0]?.sequence ?? 0;
    const isTail = gone.length === rows.length - first + 1;
    return { what: `${String(gone.length)} removed`, chainId, rows: rows.filter((row) => !gone.includes(row)), found: { kind: isTail ? "cut tail" : "missing row", sequence: first } };
  });
};

/** The rows in another order, numbered as if nothing had happened. */
const reordered: Tamper = (chains, chainId) => {
  const rows = chains.get(chainId) ?? [];
  return fc
    .shuffledSubarray([...rows], { minLength: rows.length })
    .filter((shuffled) => shuffled.some((row, at) => row !== rows[at]))
    .map((shuffled) => {
      const first = shuffled.findIndex((row, at) => row !== rows[at]);
      return { what: "reordered", chainId, rows: shuffled.map((row, at) => ({ ...row, sequence: at + 1 })), found: { kind: "reordered rows", sequence: first + 1 } };
    });
};

/** A row of another chain, or of this one a second time, in the place of one. */
const replaced: Tamper = (chains, chainId) => {
  const rows = chains.get(chainId) ?? [];
  const strangers = [...chains].flatMap(([id, those]) => (id === chainId ? [] : those));
  return fc.tuple(fc.nat(rows.length - 1), fc.constantFrom(...strangers)).map(([index, stranger]) => {
    return { what: "replaced", chainId, rows: rows.with(index, { ...stranger, sequence: index + 1 }), found: { kind: "changed row", sequence: index + 1 } };
  });
};

/** Changed or removed, and every hash from there to the end computed anew: only those who know of the chain's head remember. */
const forged: Tamper = (chains, chainId) => {
  const rows = chains.get(chainId) ?? [];
  return fc.tuple(fc.nat(rows.length - 1), fc.boolean()).map(([index, isGone]) => {
    const edited = isGone ? rows.filter((_row, at) => at !== index) : rows.map((row, at) => (at === index ? { ...row, body: `${row.body} ` } : row));
    let previousHash = rows[0]?.previousHash ?? "";
    const again = edited.map((row, at) => {
      const hash = rowHash(previousHash, { chainId, sequence: at + 1, at: row.at, body: row.body });
      const whole = { ...row, sequence: at + 1, previousHash, hash };
      previousHash = hash;
      return whole;
    });
    return { what: `forged from row ${String(index + 1)}`, chainId, rows: again, found: { kind: isGone ? "cut tail" : "changed row", sequence: rows.length } };
  });
};

const TAMPERS: readonly Tamper[] = [changed, removed, reordered, replaced, forged];

function tamperings(chains: ReadonlyMap<string, Rows>): fc.Arbitrary<Tampering> {
  return fc.tuple(fc.constantFrom(...chains.keys()), fc.constantFrom(...TAMPERS)).chain(([chainId, tamper]) => {
    const isAlone = tamper === reordered && chains.get(chainId)?.length === 1;
    return (isAlone ? removed : tamper)(chains, chainId);
  });
}

/** The chain's rows as somebody who owns the database would leave them. */
function written(chainId: string, rows: Rows): string {
  return `
    DELETE FROM ledger_entry WHERE chain_id = '${chainId}';
    INSERT INTO ledger_entry (chain_id, sequence, at, body, previous_hash, hash)
    SELECT '${chainId}', sequence, at, body, decode("previousHash", 'hex'), decode(hash, 'hex')
    FROM json_to_recordset($rows$${JSON.stringify(rows)}$rows$) AS one(sequence int, at timestamptz, body text, "previousHash" text, hash text)`;
}

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let hub: LedgerHub;
  const chains = new Map<string, Rows>();

  beforeAll(async () => {
    database = await emptied(await open());
    hub = new LedgerHub("hub", database);
    await hub.run(CHAINS["hub-1"] ?? 0);
    await hub.run(CHAINS["hub-2"] ?? 0);
    await new LedgerHub("other", database).run(CHAINS["other-1"] ?? 0);
    await hub.run(CHAINS["hub-3"] ?? 0);
    for (const chainId of Object.keys(CHAINS)) chains.set(chainId, await readRows(database, chainId, 0, 100));
    for (const table of ["ledger_entry", "ledger_chain"]) await database.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER append_only`);
  });

  it("holds when every row is written back as it was", async () => {
    for (const [chainId, rows] of chains) await database.asOwner(written(chainId, rows));
    await expect(hub.verify()).resolves.toMatchObject({ rows: 20, chains: 4, broken: null });
  });

  it("is broken at the first row that somebody changed, removed, reordered, replaced or forged, wherever that is", async () => {
    const kinds = new Set<string>();
    const finds = fc.asyncProperty(fc.constant(null).chain(() => tamperings(chains)), fc.constantFrom(1, 3, 200), async ({ chainId, rows, found }, batch) => {
      await database.asOwner(written(chainId, rows));
      const { broken } = await hub.verify(batch);
      await database.asOwner(written(chainId, chains.get(chainId) ?? []));
      kinds.add(found.kind);
      expect(broken).toEqual({ chainId, ...found });
    });
    await fc.assert(finds, { numRuns: 200 });
    expect([...kinds].sort()).toEqual(["changed row", "cut tail", "missing row", "reordered rows"]);
    await expect(hub.verify()).resolves.toMatchObject({ rows: 20, broken: null });
  }, 60_000);
});
