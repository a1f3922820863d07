import type { Purpose } from "../../../src/domain/decision";
import type { ListType } from "./compare";
import type { World } from "./world";

type Json = Readonly<Record<string, unknown>>;

/** One argument of a filter: what values to try, and which of the rows that the viewer gets without it fit. */
export interface Argument {
  readonly values: (world: World) => readonly unknown[];
  readonly fits: (node: Json, value: never) => boolean;
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const group = (value: unknown): Json => (value ?? {}) as Json;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
const startsWith = (value: unknown, start: string) => typeof value === "string" && value.toLowerCase().startsWith(start.toLowerCase());
const within = (value: unknown, values: readonly string[]) => typeof value === "string" && values.includes(value);
const from = (value: unknown, bound: string) => typeof value === "string" && Date.parse(value) >= Date.parse(bound);
const before = (value: unknown, bound: string) => typeof value === "string" && Date.parse(value) < Date.parse(bound);
const episodes = (node: Json) => list(group(node["enrollment"])["episodes"]);

/** Of each kind one, and two together. */
const oneOf = (values: readonly string[]): (readonly string[])[] => {
  const each = [...new Set(values)];
  return [...each.map((value) => [value]), each.slice(0, 2)];
};

const PARTICIPANT: Readonly<Record<string, Argument>> = {
  status: {
    values: ({ rows }) => oneOf(rows.status_period.map(({ status }) => status)),
    fits: (node, values: string[]) => within(group(node["enrollment"])["status"], values),
  },
  openedFrom: {
    values: ({ rows }) => rows.enrollment.map((one) => one.opened_on),
    fits: (node, bound: string) => episodes(node).some((one) => from(one["openedOn"], bound)),
  },
  openedBefore: {
    values: ({ rows }) => rows.enrollment.map((one) => one.opened_on),
    fits: (node, bound: string) => episodes(node).some((one) => before(one["openedOn"], bound)),
  },
  door: {
    values: ({ rows }) => oneOf(rows.referral.map(({ type }) => type)),
    fits: (node, values: string[]) => list(group(node["referrals"])["nodes"]).some((one) => within(one["type"], values)),
  },
  raceEthnicity: {
    values: ({ rows }) => oneOf(rows.participant.flatMap((one) => one.race_ethnicity)),
    fits: (node, values: string[]) => texts(group(node["demographics"])["raceEthnicity"]).some((one) => values.includes(one)),
  },
  name: {
    values: ({ rows }) => ["", "%", "_", ...rows.participant.flatMap((one) => [one.legal_name, one.preferred_name, ...one.aliases]).filter((name) => name !== null).map((name) => name.slice(0, 3).toUpperCase())],
    fits: ({ identity }, start: string) => [group(identity)["legalName"], group(identity)["preferredName"], ...texts(group(identity)["aliases"])].some((name) => startsWith(name, start)),
  },
  sourceId: {
    values: ({ rows }) => rows.participant.map((one) => one.source_id),
    fits: ({ identity }, value: string) => group(group(identity)["sourceId"])["value"] === value,
  },
  inTreatment: {
    values: () => [true, false],
    fits: ({ treatment }, value: boolean) => group(treatment)["inTreatment"] === value,
  },
  diagnosis: {
    values: ({ rows }) => ["", "F1", ...rows.diagnosis.map(({ code }) => code)],
    fits: ({ diagnoses }, start: string) => list(diagnoses).some((one) => typeof one["code"] === "string" && one["code"].startsWith(start)),
  },
};

const instants = (values: readonly string[]) => values.map((value) => `${value.slice(0, 19)}Z`);

const REFERRAL: Readonly<Record<string, Argument>> = {
  type: { values: ({ rows }) => oneOf(rows.referral.map(({ type }) => type)), fits: (node, values: string[]) => within(node["type"], values) },
  source: { values: ({ rows }) => oneOf(rows.referral.map(({ source }) => source)), fits: (node, values: string[]) => within(node["source"], values) },
  receivedFrom: { values: ({ rows }) => instants(rows.referral.map((one) => one.received_at)), fits: (node, bound: string) => from(node["receivedAt"], bound) },
  receivedBefore: { values: ({ rows }) => instants(rows.referral.map((one) => one.received_at)), fits: (node, bound: string) => before(node["receivedAt"], bound) },
  screening: {
    values: ({ rows }) => oneOf(rows.referral.map((one) => one.screening_result).filter((one) => one !== null)),
    fits: ({ screening }, values: string[]) => within(group(screening)["result"], values),
  },
  disposition: {
    values: ({ rows }) => oneOf(rows.charge.map(({ disposition }) => disposition)),
    fits: ({ charges }, values: string[]) => list(charges).some((one) => within(one["disposition"], values)),
  },
};

const OUTCOME: Readonly<Record<string, Argument>> = {
  domain: { values: ({ rows }) => oneOf(rows.outcome.map(({ domain }) => domain)), fits: (node, values: string[]) => within(node["domain"], values) },
  measure: { values: ({ rows }) => oneOf(rows.outcome.map(({ measure }) => measure)), fits: (node, values: string[]) => within(node["measure"], values) },
  stage: { values: ({ rows }) => [...new Set(rows.outcome.map(({ stage }) => stage))].filter((one) => one !== null), fits: (node, value: string) => node["stage"] === value },
  value: { values: ({ rows }) => oneOf(rows.outcome.map(({ value }) => value).filter((one) => one !== null)), fits: (node, values: string[]) => within(node["value"], values) },
  observedFrom: { values: ({ rows }) => instants(rows.outcome.map((one) => one.observed_at)), fits: (node, bound: string) => from(node["observedAt"], bound) },
  observedBefore: { values: ({ rows }) => instants(rows.outcome.map((one) => one.observed_at)), fits: (node, bound: string) => before(node["observedAt"], bound) },
};

export const ARGUMENTS: Readonly<Record<ListType, Readonly<Record<string, Argument>>>> = { Participant: PARTICIPANT, Referral: REFERRAL, Outcome: OUTCOME };

/** 42 CFR 2.12(c)(5): whoever is told a name and a status may not search by the person's names, ids and history. */
export function isLimited(purpose: Purpose): boolean {
  return purpose === "CRIME_ON_PREMISES";
}
