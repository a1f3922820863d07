import { setTimeout as sleep } from "node:timers/promises";
import { timedPost } from "./ask";
import { runAsChild } from "./child";
import { ORGANIZATION, PURPOSE } from "./query";

/** Two hubs on one database: one takes a change of consent, the other is asked about the person in the next moment. */
export interface ReplicasOptions {
  readonly writer: Replica;
  readonly reader: Replica;
  readonly city: string;
  /** Of people who are made visible and hidden again. */
  readonly people: number;
}

export interface Replica {
  readonly url: string;
  readonly token: string;
}

export interface ReplicasResult {
  /** Milliseconds from question to answer, of each first question after a grant or a revocation. */
  readonly afterGrant: readonly number[];
  readonly afterRevocation: readonly number[];
  /** Answers that did not know of the change. */
  readonly stale: number;
}

const WARM_UP = 20;

interface Answer<Data> {
  readonly data: Data;
  readonly ms: number;
}

async function timed<Data>({ url, token }: Replica, query: string, variables: object): Promise<Answer<Data>> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}`, "x-purpose-of-use": PURPOSE };
  const { text, ms } = await timedPost(url, headers, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(text) as { data?: Data | null; errors?: object[] };
  if (data === undefined || data === null || errors !== undefined) throw new Error(`refused: ${JSON.stringify(errors).slice(0, 500)}`);
  return { data, ms };
}

async function ask<Data>(replica: Replica, query: string, variables: object): Promise<Data> {
  return (await timed<Data>(replica, query, variables)).data;
}

const PEOPLE = "query ($city: String!, $after: String) { participants(jurisdictions: [$city], first: 1000, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
const PERSON = "query ($id: ID!) { participant(id: $id) { id } }";
const CREATE = "mutation ($input: CreateConsentInput!) { change: createConsent(input: $input) { item } }";
const SIGN = "mutation ($input: SignConsentInput!) { change: signConsent(input: $input) { item } }";
const REVOKE = "mutation ($input: RevokeConsentInput!) { change: revokeConsent(input: $input) { item } }";

interface People {
  readonly participants: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

async function peopleOf(replica: Replica, city: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { participants: { nodes, pageInfo } }: People = await ask<People>(replica, PEOPLE, { city, after });
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** 42 CFR 2.31, every element. */
function form(city: string): object {
  const statements = { hipaaRedisclosure: true, rightToRevokeInWriting: true, howToRevoke: true, relianceException: true, mayBeRedisclosed: true, refusalConsequences: true, fundraisingOptOut: true };
  return {
    kind: "NAMED", disclosers: [{ organization: `${city}/lead` }], recipients: [{ organization: ORGANIZATION }], information: ["ENROLLMENT_STATUS"], purposes: [PURPOSE], statements,
    expiration: { type: "DATE", at: new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, "Z") }, scope: "Status, to the housing partner.",
  };
}

interface Changed {
  readonly change: { readonly item: string } | null;
}

/** Null for somebody of whom no valid form can be made: a name is not on file. */
async function signed(writer: Replica, participant: string, city: string): Promise<string | null> {
  const made = await ask<Changed>(writer, CREATE, { input: { participant, form: form(city) } }).catch(() => null);
  const consent = made?.change?.item ?? null;
  if (consent === null) return null;
  const input = { participant, consent, signatures: [{ by: "PATIENT", electronic: true }] };
  return ask<Changed>(writer, SIGN, { input }).then(() => consent, () => null);
}

const LATER_MS = 300;

/** How long the first answer took, and whether it knew: one that did not, but knows a moment later, was stale. */
async function look(reader: Replica, id: string, isTold: boolean): Promise<{ readonly ms: number; readonly knew: boolean; readonly knows: boolean }> {
  const asked = () => timed<{ participant: object | null }>(reader, PERSON, { id });
  const { data, ms } = await asked();
  const knew = (data.participant !== null) === isTold;
  if (knew) return { ms, knew, knows: true };
  await sleep(LATER_MS);
  return { ms, knew, knows: ((await asked()).data.participant !== null) === isTold };
}

async function run({ writer, reader, city, people }: ReplicasOptions): Promise<ReplicasResult> {
  const told = new Set(await peopleOf(reader, city));
  const hidden = (await peopleOf(writer, city)).filter((id) => !told.has(id));
  const result = { afterGrant: [] as number[], afterRevocation: [] as number[], stale: 0 };
  let done = 0;
  for (const id of hidden) {
    if (done === WARM_UP + people) break;
    const consent = await signed(writer, id, city);
    if (consent === null) continue;
    const grant = await look(reader, id, true);
    await ask<Changed>(writer, REVOKE, { input: { participant: id, consent, form: "WRITTEN" } });
    const revocation = await look(reader, id, false);
    if (!revocation.knows) throw new Error("somebody is told of although the consent was revoked");
    // Whom something else hides, a restriction say, no consent opens.
    if (!grant.knows) continue;
    result.stale += Number(!grant.knew) + Number(!revocation.knew);
    done += 1;
    if (done <= WARM_UP) continue;
    result.afterGrant.push(grant.ms);
    result.afterRevocation.push(revocation.ms);
  }
  return result;
}

runAsChild<ReplicasOptions>(async (options) => ({ ready: await run(options), stop: () => Promise.resolve() }));
