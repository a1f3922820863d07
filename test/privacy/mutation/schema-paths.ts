import { decisionSchema } from "../../../src/domain/decision";

type Node = Readonly<Record<string, unknown>>;

const definitions = (decisionSchema as unknown as { $defs: Readonly<Record<string, Node>> }).$defs;

/** Every property that the contract's schema gives this definition, as paths such as "signatures.by". */
export function pathsOf(definition: string): string[] {
  const node = definitions[definition];
  if (node === undefined) throw new Error(`no definition ${definition}`);
  return [...new Set(pathsIn(node))].sort();
}

/** Through lists, alternatives and references; a property with nothing below it is a path. */
function pathsIn(node: Node): string[] {
  const { $ref, items, properties } = node;
  if (typeof $ref === "string") return pathsIn(definitions[$ref.slice("#/$defs/".length)] ?? {});
  if (isNode(items)) return pathsIn(items);
  const alternatives = [node["oneOf"], node["anyOf"]].flat().filter(isNode).flatMap(pathsIn);
  if (!isNode(properties)) return alternatives;
  return Object.entries(properties).flatMap(([name, below]) => {
    const paths = isNode(below) ? pathsIn(below) : [];
    return paths.length === 0 ? [name] : paths.map((path) => `${name}.${path}`);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
