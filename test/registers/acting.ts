import { getNamedType } from "graphql";
import { declaredSchema } from "../../src/api/schema";
import type { Purpose } from "../../src/domain/decision";
import { CITY, type RegisterHouse } from "./house";

export interface Changed {
  readonly id: string;
  readonly change: string;
  readonly item: string;
  readonly at: string;
  readonly countsFrom: string | null;
  readonly participant: { readonly id: string } | null;
}

export const DIRECTOR = "santa-fe-program-director";

const mutations = declaredSchema().getMutationType()?.getFields() ?? {};

/** Every mutation of the schema. */
export const MUTATIONS: readonly string[] = Object.keys(mutations);

/** What is asked for of an answer. A declaration is no change of anybody's register: its answer has the same names here. */
const ANSWER: Readonly<Record<string, string>> = {
  RegisterChange: "id change item at countsFrom participant { id }",
  EmergencyDeclaration: "id change: __typename item: id at: declaredAt countsFrom: declaredAt endsAt guidance",
};

/** The document of a mutation that takes one input. */
export function documentOf(mutation: string): string {
  const input = mutations[mutation]?.args.find(({ name }) => name === "input");
  if (input === undefined) throw new Error(`${mutation} takes no input`);
  const answer = ANSWER[getNamedType(mutations[mutation]?.type ?? input.type).name];
  if (answer === undefined) throw new Error(`${mutation} has an answer of its own`);
  return `mutation ($input: ${String(getNamedType(input.type).name)}!) { ${mutation}(input: $input) { ${answer} } }`;
}

/** Acts on the registers of one house as its people. Refusals are thrown. */
export class Acting {
  constructor(readonly house: RegisterHouse) {}

  async as(persona: string, purpose: Purpose | null, mutation: string, input: object, idempotencyKey?: string): Promise<Changed | null> {
    const { data, errors } = await this.house.ask<Record<string, Changed | null>>(persona, purpose, documentOf(mutation), { input }, idempotencyKey);
    const [error] = errors;
    if (error !== undefined) throw error.originalError ?? error;
    return data[mutation] ?? null;
  }

  /** As somebody who may: by default the director, who is the privacy officer too. */
  async made(mutation: string, input: object, persona = DIRECTOR, purpose: Purpose | null = "CARE_COORDINATION"): Promise<Changed> {
    const changed = await this.as(persona, purpose, mutation, input);
    if (changed === null) throw new Error(`${mutation} was not made`);
    return changed;
  }

  async item(mutation: string, input: object, persona = DIRECTOR, purpose: Purpose | null = "CARE_COORDINATION"): Promise<string> {
    return (await this.made(mutation, input, persona, purpose)).item;
  }

  accountId(slug: string): Promise<string> {
    return this.house.hub.viewers.accountIdOf(slug).then((id) => id ?? "");
  }
}

export interface Somebody {
  readonly local: string;
  readonly id: string;
}

/** An adult of the program with a name and nothing else on file; `number` makes the id. */
export async function plainPerson(house: RegisterHouse, number: number): Promise<Somebody> {
  const local = Buffer.from(String(number).padStart(16, "0")).toString("base64url");
  const [row] = await house.rows<{ id: string }>(
    `INSERT INTO participant SELECT (json_populate_record(p, json_build_object('id', $3::text, 'source_id', $3::text, 'facts_revision', 1, 'legal_name', 'Demo Person of the test', 'birth_date', '1980-01-01'))).*
     FROM participant p JOIN custody c ON c.jurisdiction = p.jurisdiction AND c.id = p.custody_id
     WHERE p.jurisdiction = $1 AND p.minor_state_rule IS NULL AND p.deceased_on IS NULL AND p.capacity = 'FULL' AND c.source_organization_id = $2 AND c.holder_organization_id = $2 AND c.received_via IS NULL AND c.made_for = 'CARE'
       AND NOT c.paid_in_full_out_of_pocket AND NOT c.no_sud_finding AND NOT c.confidential_communication
     ORDER BY p.id LIMIT 1 RETURNING id`,
    [CITY, `${CITY}/lead`, local],
  );
  if (row === undefined) throw new Error("there is nobody to be like");
  return { local, id: house.participantId(local) };
}
