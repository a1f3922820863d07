import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, printType } from "graphql";
import { CHANGE_ROOTS } from "../sites/contract/changes";
import { type Root, ROOTS } from "../sites/contract/documents";
import { CONTRACT_VERSION, type ContractField, contractFields } from "../sites/contract/types";

/** The SDL of what a city's own server serves. Types of rows come from the shared classes, inputs and lists of words from the declared schema. `isOnlyRead`: of a site that takes no changes. */
export function siteSdl(declared: GraphQLSchema, { isOnlyRead = false }: { readonly isOnlyRead?: boolean } = {}): string {
  const changes = isOnlyRead ? [] : described(declared);
  const parts: string[] = [rootType("Query", ROOTS), ...(isOnlyRead ? [] : [rootType("Mutation", changes)])];
  const seen = new Set<string>();
  const words = new Map<string, GraphQLNamedType>();
  for (const { field, args } of [...ROOTS, ...changes]) {
    typesBelow(field, seen, parts, words, declared);
    for (const { type } of Object.values(args)) inputsBelow(type, words, declared);
  }
  parts.push(POSITION_INPUT);
  const printed = [...words.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((type) => printType(type));
  return `${[header(), ...parts, ...printed].join("\n\n")}\n`;
}

function header(): string {
  return `# The contract between a hub and a site, version ${CONTRACT_VERSION}: what a city's own server serves at /site/graphql.\n# Emitted from src/sites/contract. Do not edit: change it there, then \`npm run setup\`.`;
}

const POSITION_INPUT = `"""A place in the total order, as SitePosition tells it."""
input SitePositionInput {
  """Sort key."""
  sort: String

  """Slug."""
  jurisdiction: String!

  """The row's own id."""
  id: String!
}`;

/** What a change does is said as at the hub. */
function described(declared: GraphQLSchema): Root<string>[] {
  const fields = declared.getMutationType()?.getFields() ?? {};
  return CHANGE_ROOTS.map((root) => ({ ...root, field: { ...root.field, description: fields[root.name]?.description ?? root.field.description } }));
}

function rootType(type: string, roots: readonly Root<string>[]): string {
  const fields = roots.map(({ name, args, field }) => {
    const given = Object.entries(args).map(([argument, { type, description }]) => `    ${quoted(description)}\n    ${argument}: ${type}`);
    return `  ${quoted(field.description)}\n  ${name}${given.length === 0 ? "" : `(\n${given.join("\n")}\n  )`}: ${typeText(field)}`;
  });
  return `type ${type} {\n${fields.join("\n\n")}\n}`;
}

function typesBelow(field: ContractField, seen: Set<string>, parts: string[], words: Map<string, GraphQLNamedType>, declared: GraphQLSchema): void {
  const { type } = field;
  if (type.kind !== "object") return addWord(type.name, words, declared);
  if (seen.has(type.name)) return;
  seen.add(type.name);
  const fields = contractFields(type.name);
  parts.push(objectText(type.name, fields, declared));
  for (const one of fields) typesBelow(one, seen, parts, words, declared);
}

function objectText(name: string, fields: readonly ContractField[], declared: GraphQLSchema): string {
  const description = declared.getType(name)?.description;
  const lines = fields.map((field) => `  ${quoted(field.description)}\n  ${field.name}${argsText(field)}: ${typeText(field)}`);
  return `${description === null || description === undefined ? "" : `${quoted(description)}\n`}type ${name} {\n${lines.join("\n\n")}\n}`;
}

function argsText({ args }: ContractField): string {
  return args === undefined ? "" : `(${args.map(({ name, type }) => `${name}: ${type}`).join(", ")})`;
}

function typeText({ type, list, nonNull, nullItems }: ContractField): string {
  const inner = list ? `[${type.name}${nullItems === true ? "" : "!"}]` : type.name;
  return nonNull ? `${inner}!` : inner;
}

function quoted(text: string): string {
  return `"""${text}"""`;
}

const SPECIFIED = ["String", "Int", "Float", "Boolean", "ID"];

function addWord(name: string, words: Map<string, GraphQLNamedType>, declared: GraphQLSchema): void {
  const type = declared.getType(name);
  if (type !== undefined && !SPECIFIED.includes(name)) words.set(name, type);
}

/** Input types with the lists of words that their fields take. */
function inputsBelow(type: string, words: Map<string, GraphQLNamedType>, declared: GraphQLSchema): void {
  const name = type.replace(/[[\]!]/g, "");
  const input = declared.getType(name);
  if (input === undefined || words.has(name)) return;
  addWord(name, words, declared);
  if (isInputObjectType(input)) for (const field of Object.values(input.getFields())) inputsBelow(String(field.type), words, declared);
}
