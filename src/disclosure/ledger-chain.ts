import type { Database } from "../database/database";
import { auditJson } from "./audit";
import { type ChainedChange, changeEntry } from "./change";
import { frontier, headsText } from "./ledger-heads";
import { type Head, openingHash, rowHash } from "./ledger-hash";
import { insertChain, insertGroup, readChains, readHeads } from "./ledger.store";
import type { AuditRow } from "./audit";
import { type PatientRecordEntry, patientRecordOf } from "./patient-record";

/** One answer on its way into the ledger. */
export interface Queued {
  readonly at: string;
  /** Canonical JSON; null when nothing about a person was released. */
  readonly body: string | null;
  /** Of registers, made by this operation: chained before what it released. */
  readonly changes: readonly ChainedChange[];
  readonly audits: readonly AuditRow[];
  readonly patientRecord: readonly PatientRecordEntry[];
}

/** Where in the ledger an answer stands: what others refer to it by. */
export interface LedgerPlace {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What a group has become: the new head, and of each answer its place, null where nothing about a person was released. */
export interface Appended {
  readonly head: Head;
  readonly places: readonly (LedgerPlace | null)[];
}

/** Opens with the heads of the chains before it (frontier: those that no other opening vouches for). */
export async function openChain(database: Database, id: string, startedAt: string): Promise<Head> {
  const chains = await readChains(database);
  const heads = await readHeads(database, chains);
  const chain = { id, startedAt, opening: headsText(frontier(chains, heads)) };
  await insertChain(database, chain);
  return { chainId: id, sequence: 0, hash: openingHash(chain) };
}

/** Appends all of them in one statement. The new head counts only once this has resolved. */
export async function appendGroup(database: Database, head: Head, group: readonly Queued[]): Promise<Appended> {
  const ats: string[] = [];
  const bodies: string[] = [];
  const changeIds: string[] = [];
  const hashes = [head.hash];
  const places: (LedgerPlace | null)[] = [];
  for (const queued of group) {
    for (const { body, changeId } of entriesOf(queued)) {
      const sequence = head.sequence + bodies.length + 1;
      hashes.push(rowHash(hashes.at(-1) ?? head.hash, { chainId: head.chainId, sequence, at: queued.at, body }));
      ats.push(queued.at);
      bodies.push(body);
      changeIds.push(changeId);
    }
    places.push(queued.body === null ? null : { chain: head.chainId, sequence: head.sequence + bodies.length, hash: hashes.at(-1) ?? head.hash });
  }
  await insertGroup(database, {
    chainId: head.chainId,
    firstSequence: head.sequence + 1,
    ats: ats.join("\n"),
    bodies: bodies.join("\n"),
    previousHashes: hashes.slice(0, -1).join("\n"),
    hashes: hashes.slice(1).join("\n"),
    changeIds: changeIds.join("\n"),
    audits: auditJson(group.flatMap(({ audits }) => audits)),
    patientRecord: patientRecordOf(group.flatMap(({ patientRecord }) => patientRecord)),
  });
  return { head: { chainId: head.chainId, sequence: head.sequence + bodies.length, hash: hashes.at(-1) ?? head.hash }, places };
}

function entriesOf({ changes, body }: Queued): { readonly body: string; readonly changeId: string }[] {
  const entries = changes.map((change) => ({ body: changeEntry(change), changeId: change.id }));
  return body === null ? entries : [...entries, { body, changeId: "" }];
}

/** Whether anything of it belongs into a chain. */
export function hasEntries({ body, changes }: Queued): boolean {
  return body !== null || changes.length > 0;
}

/** What an answer without entries is appended to: no chain is opened for audits alone. */
export const NO_CHAIN: Head = { chainId: "", sequence: 0, hash: "" };
