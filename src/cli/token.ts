import { parseArgs } from "node:util";
import type { Persona } from "../identity/viewer.store";
import { resultOf } from "./with-hub";

export const TOKEN_USAGE = `  token --as <persona>
            a token for one of the invented personas of the demo, good for an hour
  token --list
            the personas: name, role, organization, display name
`;

interface Out {
  write(text: string): unknown;
}

export async function tokenCommand(args: readonly string[], output: Out, errors: Out): Promise<number> {
  const { as: slug, list } = optionsOf(args);
  if (list) {
    output.write(listed((await resultOf("personas", null)) as Persona[]));
    return 0;
  }
  if (slug === undefined) {
    errors.write(`TOKEN_ARGUMENTS_INVALID Say whose token: --as <persona>, or --list.\n\n${TOKEN_USAGE}`);
    return 2;
  }
  output.write(`${String(await resultOf("token", { slug }))}\n`);
  return 0;
}

function optionsOf(args: readonly string[]): { as: string | undefined; list: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { as: { type: "string" }, list: { type: "boolean" } } });
    return { as: values.as, list: values.list ?? false };
  } catch {
    return { as: undefined, list: false };
  }
}

function listed(personas: readonly Persona[]): string {
  const width = Math.max(...personas.map(({ slug }) => slug.length), 0);
  return personas.map(({ slug, role, organization, displayName }) => `${slug.padEnd(width)}  ${role}  ${organization ?? "-"}  ${displayName}\n`).join("");
}
