import type { Picked, SiteDocument } from "./documents";
import type { FaultSink } from "./fault";
import { SCALARS } from "./scalars";
import { contractFields } from "./types";

/** False: what is wrong is in the sink. */
export type Check = (value: unknown, sink: FaultSink) => boolean;

type AnyDocument = SiteDocument<string>;
type Variables = Readonly<Record<string, unknown>>;

interface CheckedField {
  readonly name: string;
  readonly nonNull: boolean;
  readonly check: Check;
}

const TYPE_NAME: unique symbol = Symbol("contract type");

/** The contract's name of the type of an object that was checked; null for any other. */
export function typeNameOf(object: object): string | null {
  return (object as { [TYPE_NAME]?: string })[TYPE_NAME] ?? null;
}

const MOST_KEPT = 256;

/**
 * Whether a value has exactly the shape that a document asks for under these switches. Made once for each document and
 * set of switches; hubs' clients ask in few ways. As deep as the document and no deeper, whatever the value.
 */
export function shapeCheck(document: AnyDocument, variables: Variables): Check {
  let plan = plans.get(document);
  if (plan === undefined) plans.set(document, (plan = { switches: switchesOf(document), checks: new Map() }));
  const key = plan.switches.map((one) => (variables[one] === true ? "1" : "0")).join("");
  let check = plan.checks.get(key);
  if (check === undefined) {
    if (plan.checks.size >= MOST_KEPT) plan.checks.clear();
    plan.checks.set(key, (check = fieldCheck(document.root, variables)));
  }
  return check;
}

interface Plan {
  readonly switches: readonly string[];
  readonly checks: Map<string, Check>;
}

const plans = new WeakMap<AnyDocument, Plan>();

function switchesOf({ variables }: AnyDocument): string[] {
  return Object.keys(variables).filter((name) => variables[name] === "Boolean!");
}

function fieldCheck({ field, below }: Picked, variables: Variables): Check {
  const { type } = field;
  const one = type.kind === "object" ? objectCheck(type.name, below, variables) : type.kind === "enum" ? wordCheck(type.values) : scalarCheck(type.name);
  return field.list ? listCheck(one, field.nullItems === true) : one;
}

function scalarCheck(name: string): Check {
  const holds = SCALARS[name];
  if (holds === undefined) throw new Error(`no check for the scalar ${name}`);
  const type = name === "Int" || name === "Float" ? "number" : name === "Boolean" ? "boolean" : "string";
  return (value, sink) => holds(value) || sink.found(typeof value === type ? "FORM" : "TYPE");
}

function wordCheck(values: readonly string[]): Check {
  const words = new Set<unknown>(values);
  return (value, sink) => words.has(value) || sink.found(typeof value === "string" ? "WORD" : "TYPE");
}

function listCheck(one: Check, nullItems: boolean): Check {
  return (value, sink) => {
    if (!Array.isArray(value)) return sink.found("TYPE");
    for (const item of value as readonly unknown[]) {
      if (item === null) {
        if (!nullItems) return sink.found("NULL");
      } else if (!one(item, sink)) return false;
    }
    return true;
  };
}

function objectCheck(typeName: string, below: readonly Picked[], variables: Variables): Check {
  const fields: CheckedField[] = below
    .filter(({ switches }) => switches.every((one) => variables[one] === true))
    .map((picked) => ({ name: picked.field.name, nonNull: picked.field.nonNull, check: fieldCheck(picked, variables) }));
  const known = contractFields(typeName).map(({ name }) => name).filter((name) => !fields.some((field) => field.name === name));
  return (value, sink) => {
    if (typeof value !== "object" || Array.isArray(value)) return sink.found("TYPE");
    const object = value as Record<string | symbol, unknown>;
    for (const field of fields) if (!holds(field, object[field.name], sink)) return false;
    let keys = 0;
    for (const _key in object) keys += 1;
    if (keys !== fields.length) return sink.found("UNEXPECTED", known.find((name) => Object.hasOwn(object, name)));
    object[TYPE_NAME] = typeName;
    return true;
  };
}

function holds(field: CheckedField, value: unknown, sink: FaultSink): boolean {
  if (value === null) return !field.nonNull || sink.found("NULL", field.name);
  if (value === undefined) return sink.found("MISSING", field.name);
  return field.check(value, sink) || sink.within(field.name);
}
