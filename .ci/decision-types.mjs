// Generates src/domain/generated/ from schema/decision.schema.json:
//   decision.ts         the types of the decision contract
//   decision-lists.ts   its closed lists as const arrays
//   decision-schema.ts  the schema itself, so that a build of src alone can validate requests
// Files are written only when their content changes. Runs alone, too: node .ci/decision-types.mjs
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "json-schema-to-typescript";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = path.join(root, "schema", "decision.schema.json");
const targetFolder = path.join(root, "src", "domain", "generated");
const banner = "// Generated from schema/decision.schema.json by .ci/decision-types.mjs. Do not edit.\n";

export async function generateDecisionTypes() {
  const schema = JSON.parse(await readFile(schemaFile, "utf8"));
  await mkdir(targetFolder, { recursive: true });
  await writeIfChanged("decision.ts", banner + (await typesOf(schema)));
  await writeIfChanged("decision-lists.ts", banner + listsOf(schema));
  await writeIfChanged("decision-schema.ts", banner + schemaModuleOf(schema));
}

/** One interface or type for each entry of $defs, reached through a wrapper that refers to all of them. */
function typesOf(schema) {
  const $defs = mapSchema(schema.$defs, (node) => withoutSiblings(node, schema.$defs));
  const names = Object.keys($defs);
  const wrapper = {
    title: "DecisionContract",
    type: "object",
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs,
  };
  const options = { bannerComment: "", additionalProperties: false, ignoreMinAndMaxItems: true };
  return compile(wrapper, "DecisionContract", options);
}

/**
 * A description beside a reference to an object would make a second, equal interface ("Hub1"),
 * and a further condition on a list would make its type an intersection.
 */
function withoutSiblings(node, $defs) {
  if (node.type === "array") return { ...node, anyOf: undefined };
  if (typeof node.$ref !== "string") return node;
  const target = $defs[node.$ref.replace("#/$defs/", "")];
  return target?.type === "object" ? { $ref: node.$ref } : node;
}

function mapSchema(node, change) {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, change));
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(change(node)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, mapSchema(value, change)]));
}

/** Every enum in $defs: "Purpose" gives purposeList, and Organization.kind gives organizationKindList. */
function listsOf(schema) {
  const lists = [];
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.enum) lists.push(listOf(name, definition.enum));
    for (const [property, value] of Object.entries(definition.properties ?? {})) {
      const values = value.enum ?? value.items?.enum;
      if (values) lists.push(listOf(name + property[0].toUpperCase() + property.slice(1), values));
    }
  }
  return lists.join("\n");
}

function listOf(name, values) {
  const rows = values.map((value) => `  ${JSON.stringify(value)},`).join("\n");
  return `export const ${name[0].toLowerCase()}${name.slice(1)}List = [\n${rows}\n] as const;\n`;
}

function schemaModuleOf(schema) {
  return `export const decisionSchema: object = ${JSON.stringify(schema, null, 1)};\n`;
}

async function writeIfChanged(name, content) {
  const file = path.join(targetFolder, name);
  const old = await readFile(file, "utf8").catch(() => null);
  if (old !== content) await writeFile(file, content);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await generateDecisionTypes();
