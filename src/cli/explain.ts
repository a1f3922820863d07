import { parseArgs } from "node:util";
import type { ExplainedCategory, ExplainedSlice, Explanation } from "../domain/explanation";
import { resultOf } from "./with-hub";

export const EXPLAIN_USAGE = `  explain --as <persona> --participant <id> --purpose <purpose> [--json]
            which categories of a person somebody may have for a purpose, by which rule and consent, with which
            obligations, and what would have to change
`;

interface Out {
  write(text: string): unknown;
}

export async function explainCommand(args: readonly string[], output: Out, errors: Out): Promise<number> {
  const { as: slug, participant, purpose, json } = optionsOf(args);
  if (slug === undefined || participant === undefined || purpose === undefined) {
    errors.write(`EXPLAIN_ARGUMENTS_INVALID Say who, of whom and for what.\n\n${EXPLAIN_USAGE}`);
    return 2;
  }
  const explanation = (await resultOf("explain", { slug, participant, purpose })) as Explanation;
  output.write(json === true ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
  return 0;
}

interface Options {
  readonly as?: string | undefined;
  readonly participant?: string | undefined;
  readonly purpose?: string | undefined;
  readonly json?: boolean | undefined;
}

function optionsOf(args: readonly string[]): Options {
  try {
    const options = { as: { type: "string" }, participant: { type: "string" }, purpose: { type: "string" }, json: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return {};
  }
}

export function explanationText({ role, organization, purpose, relations, slices }: Explanation): string {
  const who = `${role} of ${organization ?? "no organization"}, for ${purpose}. Relations on file: ${(relations ?? []).join(", ") || "none"}.\n`;
  return who + (slices ?? []).map(sliceText).join("");
}

function sliceText({ source, holder, receivedVia, records, categories }: ExplainedSlice): string {
  const origin = receivedVia === null ? "" : `, received by ${receivedVia}`;
  const heading = `\nMade by ${source ?? "?"}, held by ${holder ?? "?"}${origin}: ${(records ?? []).join(", ")}\n`;
  const all = categories ?? [];
  const released = all.filter(({ effect }) => effect === "PERMIT").map((one) => `  + ${(one.category ?? "").padEnd(WIDTH)} ${ground(one)}\n`);
  return heading + released.join("") + withheldText(all.filter(({ effect }) => effect !== "PERMIT"));
}

const WIDTH = 24;

function ground({ section, consent, agreement, order, validUntil, obligations }: ExplainedCategory): string {
  const papers = [consent === null ? "" : ` consent ${consent}`, agreement === null ? "" : ` agreement ${agreement}`, order === null ? "" : ` order ${order}`].join("");
  return `${section ?? ""}${papers}${validUntil === null ? "" : ` until ${validUntil}`}; ${(obligations ?? []).join(", ")}`;
}

/** Categories that are withheld for one reason stand together. */
function withheldText(withheld: readonly ExplainedCategory[]): string {
  const groups = new Map<string, ExplainedCategory[]>();
  for (const one of withheld) {
    const key = `${one.effect ?? ""} ${one.reason ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, ones]) => `  - ${key}: ${ones.map(({ category }) => category ?? "").join(", ")}\n    ${ones[0]?.wouldTake ?? ""}\n`).join("");
}
