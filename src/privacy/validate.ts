import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import { type DecisionRequest, decisionSchema } from "../domain/decision";
import { INSTANT, isInstant } from "./instants";

/**
 * Contract 1: whether a request keeps the schema, names real dates and repeats no id. The answer is
 * the JSON pointer of the first fault, never a value; null if there is none.
 */
export function firstFault(request: unknown): string | null {
  const validate = (compiled ??= compileRequest());
  if (!validate(request)) return pathOf(validate.errors?.[0]);
  return repeatedId(request);
}

/** What the registers keep, by its name in the contract. */
export type ContractName = "Consent" | "Matter" | "Agreement" | "Order" | "Mandate" | "Restriction";

/** The place of the first fault of one item, as a JSON pointer; null if it keeps the contract. */
export function faultOf(name: ContractName, item: unknown): string | null {
  let validate = items.get(name);
  if (validate === undefined) items.set(name, (validate = contract().compile({ $ref: `contract#/$defs/${name}` })));
  return validate(item) ? null : pathOf(validate.errors?.[0]);
}

const items = new Map<ContractName, ValidateFunction>();

let compiled: ValidateFunction<DecisionRequest> | null = null;

function compileRequest(): ValidateFunction<DecisionRequest> {
  return contract().compile<DecisionRequest>({ $ref: "contract#/$defs/DecisionRequest" });
}

function contract(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, discriminator: true });
  ajv.addFormat("instant", isInstant);
  ajv.addSchema(quicker(decisionSchema) as object, "contract");
  return ajv;
}

function pathOf(error: ErrorObject | undefined): string {
  const missing: unknown = error?.keyword === "required" ? error.params["missingProperty"] : undefined;
  const path = error?.instancePath ?? "";
  return typeof missing === "string" ? `${path}/${missing}` : path;
}

type Schema = Readonly<Record<string, unknown>>;

/** The same schema in words for which ajv makes quicker code; Instant also learns which dates exist. */
function quicker(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(quicker);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, quicker(value)] as const);
  return rewrite(Object.fromEntries(entries));
}

function rewrite(schema: Schema): Schema {
  const { anyOf, oneOf, pattern, minLength, properties } = schema;
  if (isObjectOrNull(anyOf)) return { ...schema, anyOf: undefined, if: anyOf[1], else: anyOf[0] };
  if (Array.isArray(oneOf)) return { ...schema, discriminator: { propertyName: "type" } };
  if (pattern === INSTANT.source) return { ...schema, pattern: undefined, format: "instant" };
  if (minLength === 1) return { ...schema, minLength: undefined, not: { const: "" } };
  return isClosedObject(schema) ? withPropertiesCounted(schema, properties as Schema) : schema;
}

function isObjectOrNull(anyOf: unknown): anyOf is [unknown, { type: "null" }] {
  return Array.isArray(anyOf) && anyOf.length === 2 && (anyOf[1] as { type?: unknown }).type === "null";
}

/** All properties are required and no others allowed. */
function isClosedObject({ properties, required, additionalProperties }: Schema): boolean {
  if (additionalProperties !== false || !Array.isArray(required)) return false;
  return Object.keys(properties ?? {}).every((name) => required.includes(name));
}

/** Where every property is required, one too many is a property that is not allowed. */
function withPropertiesCounted(schema: Schema, properties: Schema): Schema {
  return { ...schema, additionalProperties: undefined, maxProperties: Object.keys(properties).length };
}

const LISTS_OF_IDS = [
  "organizations",
  "consents",
  "matters",
  "agreements",
  "orders",
  "mandates",
  "restrictions",
] as const;

function repeatedId(request: DecisionRequest): string | null {
  for (const name of LISTS_OF_IDS) {
    const index = repeatedIndex(request[name]);
    if (index >= 0) return `/${name}/${index}/id`;
  }
  const index = repeatedIndex(request.disclosureLog?.entries ?? []);
  return index >= 0 ? `/disclosureLog/entries/${index}/id` : null;
}

const FEW = 12;

/** The place of the first id that came before; short lists are compared in place. */
function repeatedIndex(items: readonly { readonly id: string }[]): number {
  if (items.length <= FEW) return items.findIndex((item, index) => isEarlier(items, index, item.id));
  const seen = new Set<string>();
  return items.findIndex(({ id }) => seen.size === seen.add(id).size);
}

function isEarlier(items: readonly { readonly id: string }[], before: number, id: string): boolean {
  for (let index = 0; index < before; index++) if (items[index]?.id === id) return true;
  return false;
}
