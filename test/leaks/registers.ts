import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { hubSchema } from "../../src/api/schema";
import { type Purpose, purposeList } from "../../src/domain/decision";
import type { Random } from "../../src/onboarding/seed/random";
import type { Question } from "./operations";
import { typeNamed, whole } from "./selection-text";
import type { HiddenValues } from "./values";

const { schema } = hubSchema();
const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});

/**
 * Every change of a register, of somebody hidden: nobody may make it, and it answers as of nobody. And of somebody known,
 * naming what a hidden person's register holds: it is no item of theirs, whoever may change it. So none is ever made.
 * What each mutation answers to each account of somebody known and unknown: test/registers/who-may.test.ts.
 */
export function changes(random: Random, values: HiddenValues, purpose: Purpose): Question[] {
  const hidden = values.ids.filter(({ type }) => type === "Participant");
  const ofHidden = hidden.length === 0 ? [] : mutations().map(({ name }) => change(random, values, name, random.pick(hidden).id));
  const names = KEPT_FOR.includes(purpose) && values.known.length > 0;
  const naming = names ? mutations().filter(({ name }) => namesAnItem(name)).map(({ name }) => change(random, values, name, random.pick(values.known))) : [];
  return [...ofHidden, ...naming];
}

/** For other purposes nobody keeps a register: inside the program (CONTRACT 3, step 4) and for oneself (2.23). */
const KEPT_FOR: readonly Purpose[] = ["ADMIN_INTERNAL", "TREATMENT", "CARE_COORDINATION", "ENROLLMENT", "TRAINING", "EMERGENCY", "PATIENT_ACCESS"];

const ITEMS: readonly string[] = ["consent", "matter", "mandate", "order", "restriction", "relation"];

/** A person's own item that has to be there. */
function namesAnItem(mutation: string): boolean {
  const input = inputOf(mutation);
  return isInputObjectType(input) && "participant" in input.getFields() && Object.keys(input.getFields()).some((name) => ITEMS.includes(name));
}

function inputOf(mutation: string): GraphQLInputType {
  const [input] = mutations().find(({ name }) => name === mutation)?.args ?? [];
  if (input === undefined) throw new Error(`${mutation} takes no input`);
  return getNamedType(input.type);
}

function change(random: Random, values: HiddenValues, mutation: string, participant: string): Question {
  const type = inputOf(mutation);
  const given = getNamedType(mutations().find(({ name }) => name === mutation)?.type);
  const query = `mutation ($input: ${String(type)}!) { ${mutation}(input: $input) { ${whole(typeNamed(String(given)), 0)} } }`;
  return { query, isNarrow: true, variables: { input: valueOf(type, "input") } };

  /** With everything that an input can have. */
  function valueOf(of: GraphQLInputType, name: string): unknown {
    if (isNonNullType(of)) return valueOf(of.ofType, name);
    if (isListType(of)) return [valueOf(of.ofType, name)];
    if (isEnumType(of)) return random.pick(of.getValues()).name;
    if (isInputObjectType(of)) return Object.fromEntries(Object.values(of.getFields()).map((field) => [field.name, valueOf(field.type, field.name)]));
    return leafOf(String(of), name);
  }

  /** No organization has such an id and no rule of a state may begin so late: an agreement or a rule is not made either. */
  function leafOf(of: string, name: string): unknown {
    switch (of) {
      case "ID":
        return name === "participant" ? participant : pickOr(values.items[name] ?? [], pickOr(values.ids.map(({ id }) => id), "nobody"));
      case "Date":
        return "2099-01-01";
      case "DateTime":
        return /until|expires|ends/i.test(name) ? "2099-01-01T00:00:00Z" : "2026-11-01T00:00:00Z";
      case "Int":
        return 18;
      case "Boolean":
        return random.chance(0.5);
      default:
        return pickOr(values.texts, "nobody");
    }
  }

  function pickOr(some: readonly string[], otherwise: string): string {
    return some.length === 0 ? otherwise : random.pick(some);
  }
}

/** Why somebody may have what of a person, and to whom a person was disclosed: of the hidden, and of people who are known. */
export function explanations(random: Random, values: HiddenValues, accounts: readonly string[], count: number): Question[] {
  const hidden = values.ids.filter(({ type }) => type === "Participant").map(({ id }) => id);
  const some = (ids: readonly string[]) => (ids.length === 0 ? [] : Array.from({ length: count }, () => random.pick(ids)));
  return [
    ...some(hidden).flatMap((id) => aboutOne(id, random.pick(accounts), random.pick(purposeList)).map((one) => ({ ...one, isNarrow: true }))),
    ...some(values.known).flatMap((id) => aboutOne(id, random.pick(accounts), random.pick(purposeList))),
  ];
}

/** By every argument. */
export function aboutOne(id: string, account: string, purpose: Purpose): Question[] {
  const list = whole(typeNamed("DisclosureConnection"), 0);
  const lines = whole(typeNamed("Disclosure"), 0);
  return [
    { query: `query ($id: ID!, $account: String!, $purpose: PurposeOfUse!) { explain(participant: $id, account: $account, purpose: $purpose) { ${whole(typeNamed("Explanation"), 1)} } }`, variables: { id, account, purpose } },
    { list: "disclosures", query: `query ($id: ID!, $after: String) { disclosures(participant: $id, first: 3, after: $after) { ${list} nodes { ${lines} } edges { cursor node { date } } } }`, variables: { id } },
    { query: `{ disclosures(participant: "${id}", list: ACCOUNTING, since: "2026-01-01T00:00:00Z", requestedAt: "2026-11-24T00:00:00Z") { nodes { entityName date } pageInfo { hasNextPage } } }` },
  ];
}
