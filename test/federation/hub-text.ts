import type { Picked, SiteDocument } from "../../src/sites/contract/documents";

/** What the hub's own API is asked to have the same of each row as a document of the contract with every switch. */
export function nodeText(document: SiteDocument): string {
  return fieldsText(nodeOf(document.root));
}

function nodeOf({ below }: Picked): readonly Picked[] {
  const rows = below.find(({ field }) => field.name === "rows")?.below ?? below;
  return rows.find(({ field }) => field.name === "node")?.below ?? [];
}

function fieldsText(fields: readonly Picked[]): string {
  return fields.map((picked) => fieldText(picked)).join(" ");
}

function fieldText(picked: Picked): string {
  const { field, below } = picked;
  if (field.type.name.endsWith("Rows")) return `${field.name}(first: 3) { nodes { ${fieldsText(nodeOf(picked))} } pageInfo { hasNextPage } }`;
  if (field.type.name.endsWith("Row")) return `${field.name} { ${fieldsText(nodeOf(picked))} }`;
  return below.length === 0 ? field.name : `${field.name} { ${fieldsText(below)} }`;
}

/** A row of a site as the hub's API would write it. */
export function asOfTheHub(row: unknown): unknown {
  if (row === null) return null;
  return plain((row as { node: unknown }).node);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (isRow(one) ? asOfTheHub(one) : plain(one)));
  if (typeof value !== "object" || value === null) return value;
  if ("rows" in value && "more" in value) return { nodes: plain(value.rows), pageInfo: { hasNextPage: value.more } };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

function isRow(value: unknown): boolean {
  return typeof value === "object" && value !== null && "position" in value && "node" in value;
}
