import { bodyOf, type Outbox, textOf, writtenInto } from "../../src/server/written";

const DATA = { participants: { nodes: [{ name: "Zoë \u0000 \"quoted\" \u2028 \ud83d\ude00" }, { name: null }] } };
const EXTENSIONS = { notice: { statement: "é" } };
const ERRORS = [{ message: "a \u0000 b" }];

function bodyFor(result: object): string {
  const outbox: Outbox = { data: null };
  const given = { ...result, data: writtenInto(outbox)(DATA) };
  return Buffer.concat(bodyOf(outbox, textOf(given))).toString();
}

describe("an answer whose data wait as bytes", () => {
  it.each([
    ["alone", {}],
    ["with a notice", { extensions: EXTENSIONS }],
    ["with errors before them", { errors: ERRORS, extensions: EXTENSIONS }],
    ["with what is undefined", { errors: undefined }],
  ])("is what JSON.stringify makes of it, %s", (_what, result) => {
    expect(bodyFor(result)).toBe(JSON.stringify({ ...result, data: DATA }));
  });

  it("without data is the text of the rest", () => {
    expect(Buffer.concat(bodyOf({ data: null }, textOf({ data: null, errors: ERRORS }))).toString()).toBe(JSON.stringify({ data: null, errors: ERRORS }));
  });

  it("keeps nothing once it is on its way, and does not leave twice", () => {
    const outbox: Outbox = { data: null };
    const text = textOf({ data: writtenInto(outbox)(DATA) });
    bodyOf(outbox, text);
    expect(outbox.data).toBeNull();
    expect(() => bodyOf(outbox, text)).toThrow("not at hand");
  });
});
