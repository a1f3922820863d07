import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { decideCommand } from "../../src/cli/decide";

interface Vector {
  readonly id: string;
  readonly request: unknown;
  readonly expect: { readonly effect: string };
}

const vectors = JSON.parse(readFileSync(join(__dirname, "../privacy/vectors.json"), "utf8")) as Vector[];

async function run(input: string): Promise<{ code: number; output: string; errors: string }> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = Promise.all([text(output), text(errors)]);
  const code = await decideCommand({ input: Readable.from([Buffer.from(input)]), output, errors });
  output.end();
  errors.end();
  const [out, err] = await written;
  return { code, output: out, errors: err };
}

async function text(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

describe("lead-hub decide", () => {
  it("prints one decision for each request, in the same order", async () => {
    const { code, output } = await run(JSON.stringify(vectors.map(({ request }) => request)));
    expect(code).toBe(0);
    expect((JSON.parse(output) as { effect: string }[]).map(({ effect }) => effect)).toEqual(vectors.map(({ expect: { effect } }) => effect));
  });

  it("decides the others as usual when one request is invalid, and names its path and no value", async () => {
    const [first] = vectors;
    const spoiled = { ...(first?.request as object), purpose: "SECRET_VALUE" };
    const { code, output, errors } = await run(JSON.stringify([first?.request, spoiled]));
    expect(code).toBe(0);
    expect((JSON.parse(output) as { effect: string }[])[0]?.effect).toBe(first?.expect.effect);
    expect((JSON.parse(output) as { reason: string }[])[1]?.reason).toBe("INVALID_REQUEST");
    expect(errors).toBe("request 1: /purpose\n");
  });

  it("prints an empty array for an empty one", async () => {
    const { code, output } = await run("[]");
    expect([code, JSON.parse(output)]).toEqual([0, []]);
  });

  it.each(["", "{}", "null", "[", '"text"'])("exits 2 where the input is no JSON array: %s", async (input) => {
    const { code, output, errors } = await run(input);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain("INPUT_NOT_AN_ARRAY");
  });
});
