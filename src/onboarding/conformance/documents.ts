import { globalId, newLocalId, type NodeType, parseGlobalId } from "../../domain/ids";
import type { SiteRow, SiteRows } from "../../sites/contract/check-rows";
import { DOCUMENT_NAMES, type DocumentName, SITE_DOCUMENTS } from "../../sites/contract/documents";
import { comparePositions } from "../../sites/order";
import type { Asking, Told } from "./asking";
import { type Check, check, notTried } from "./report";

type Variables = Record<string, unknown>;

/** Ids that the site has shown, by type. */
export type Ids = ReadonlyMap<NodeType, readonly string[]>;

const LISTS = { participants: ["Participant", "OPENED_ON"], referrals: ["Referral", "RECEIVED_AT"], outcomes: ["Outcome", "OBSERVED_AT"], providers: ["Provider", "NAME"] } as const;
const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];
const KEYS: Readonly<Partial<Record<DocumentName, NodeType>>> = {
  participantsById: "Participant", referralsById: "Referral", outcomesById: "Outcome", serviceReferralsById: "ServiceReferral", providersById: "Provider",
  referralsOf: "Participant", outcomesOf: "Participant", serviceReferralsOf: "Provider", participantBehind: "Referral", referralBehind: "ServiceReferral",
};

/** Rows of a page in these trials, and how many pages of two are walked. */
const PAGE = 20;
const SMALL = 2;
const MOST_KEYS = 5;

/** A document's variables with every switch on, or off. */
export function variablesOf(document: DocumentName, on: boolean, more: Variables): Variables {
  const given = Object.entries(SITE_DOCUMENTS[document].variables).map(([name, type]): [string, unknown] => [name, type === "Boolean!" ? on : type === "Int!" ? 3 : undefined]);
  return { ...Object.fromEntries(given.filter(([, value]) => value !== undefined)), ...more };
}

/** Lists: each field that was asked and no other, and pages of any size give the same rows in the same order. */
export async function listChecks(asking: Asking, jurisdictions: readonly string[]): Promise<{ readonly checks: Check[]; readonly ids: Ids }> {
  const checks: Check[] = [];
  const ids = new Map<NodeType, string[]>();
  for (const name of LIST_NAMES) {
    const [type, field] = LISTS[name];
    for (const on of [true, false]) checks.push(answered(`${name}, ${on ? "every switch on" : "no switch on"}`, await asking.ask(name, variablesOf(name, on, { jurisdictions, first: PAGE }))));
    for (const orderBy of [null, { field, direction: "ASC" }, { field, direction: "DESC" }]) {
      const found = await pageCheck(asking, name, { jurisdictions, ...(orderBy === null ? {} : { orderBy }) });
      checks.push(found.check);
      ids.set(type, [...new Set([...(ids.get(type) ?? []), ...found.ids])].slice(0, MOST_KEYS));
    }
  }
  return { checks, ids };
}

export function answered(what: string, { reply, reason }: Told): Check {
  if (reply.status === "REFUSED") return reply.code === "ROLE_REFUSED" ? notTried(what, "the site refuses it to this role") : check("MUST", what, false, reply.code);
  return check("MUST", what, reply.status === "ANSWERED", reason === "" ? reply.status : `${reply.status}, ${reason}`);
}

async function pageCheck(asking: Asking, name: keyof typeof LISTS, terms: Variables): Promise<{ readonly check: Check; readonly ids: readonly string[] }> {
  const orderBy = terms["orderBy"] as { field: string; direction: string } | undefined;
  const what = `${name}, pages of ${String(SMALL)} and of ${String(PAGE)}, ${orderBy === undefined ? "by id" : `by ${orderBy.field} ${orderBy.direction}`}`;
  const whole = await asking.ask(name, variablesOf(name, true, { ...terms, first: PAGE }));
  if (whole.reply.status !== "ANSWERED") return { check: answered(what, whole), ids: [] };
  const expected = rowsOf(whole.reply.data).rows;
  const walked: SiteRow[] = [];
  for (let after: unknown = null; walked.length < expected.length;) {
    const told = await asking.ask(name, variablesOf(name, true, { ...terms, first: SMALL, ...(after === null ? {} : { after }) }));
    if (told.reply.status !== "ANSWERED") return { check: answered(what, told), ids: [] };
    const { rows, more } = rowsOf(told.reply.data);
    walked.push(...rows);
    after = rows.at(-1)?.position ?? null;
    if (!more || after === null) break;
  }
  const same = isSame(walked.slice(0, expected.length), expected, orderBy?.direction === "DESC");
  return { check: check("MUST", what, same, "not the same rows in the same order"), ids: expected.map(({ node }) => node.id) };
}

function isSame(walked: readonly SiteRow[], expected: readonly SiteRow[], descending: boolean): boolean {
  return walked.length === expected.length && walked.every(({ position }, at) => {
    const other = expected[at]?.position;
    return other !== undefined && comparePositions(position, other, descending) === 0;
  });
}

function rowsOf(data: unknown): SiteRows {
  return data as SiteRows;
}

/** Documents by key, for ids that the lists have shown. */
export async function keyChecks(asking: Asking, ids: Ids): Promise<Check[]> {
  const checks: Check[] = [];
  for (const name of DOCUMENT_NAMES) {
    const type = KEYS[name];
    if (type === undefined) continue;
    const known = ids.get(type) ?? [];
    if (known.length === 0) checks.push(notTried(name, `the lists show no id of a ${type}`));
    else checks.push(answered(name, await asking.ask(name, variablesOf(name, true, { ids: known, first: PAGE }))));
  }
  return checks;
}

/** Whoever may not see a row gets for it what they get for a row that does not exist. */
export async function absenceChecks(asking: Asking, ids: Ids): Promise<Check[]> {
  const checks: Check[] = [];
  for (const type of ["Participant", "Referral", "Outcome"] as const) {
    const what = `a ${type} that a stranger may not see is as one that does not exist`;
    const [known] = ids.get(type) ?? [];
    if (known === undefined) {
      checks.push(notTried(what, "the lists show none"));
      continue;
    }
    const name = ({ Participant: "participantsById", Referral: "referralsById", Outcome: "outcomesById" } as const)[type];
    const [hidden, unknown] = [await asStranger(asking, name, known), await asStranger(asking, name, likeIt(asking, known, type))];
    checks.push(check("MUST", what, hidden === unknown, "the answers differ"));
  }
  return checks;
}

async function asStranger(asking: Asking, name: DocumentName, id: string): Promise<string> {
  const { reply } = await asking.ask(name, variablesOf(name, true, { ids: [id] }), { asker: { accountId: "conformance-stranger", organizationId: null } });
  return JSON.stringify([reply.status, reply.status === "REFUSED" ? reply.code : "", reply.status === "ANSWERED" ? [reply.data, reply.ledger === null, reply.noFurtherUse] : null]);
}

function likeIt({ trial }: Asking, id: string, type: NodeType): string {
  return globalId(parseGlobalId(id)?.jurisdiction ?? "", type, newLocalId(trial.random));
}
