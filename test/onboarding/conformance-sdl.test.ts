import { buildSchema, isObjectType, printSchema } from "graphql";
import { declaredSchema } from "../../src/api/schema";
import { siteSdl } from "../../src/api/site-sdl";
import { sdlChecks } from "../../src/onboarding/conformance/sdl";

const declared = declaredSchema();
const CONTRACT = { whole: siteSdl(declared), onlyRead: siteSdl(declared, { isOnlyRead: true }) };
// As printed, without descriptions: a field is one line.
const PLAIN = printSchema(buildSchema(CONTRACT.onlyRead.replaceAll(/"""[^]*?"""/g, "")));

const findings = async (sdl: string) => (await sdlChecks(sdl, CONTRACT)).map(({ level, finding, what, detail }) => `${level} ${finding} ${what}${detail === "" ? "" : `: ${detail}`}`).filter((one) => !one.includes("PASSED"));

/** Every field of an object type, with its line. */
function fieldsOfObjects(): { path: string; type: string; line: string }[] {
  return Object.values(buildSchema(PLAIN).getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith("__") || type.name === "Query") return [];
    return Object.values(type.getFields()).filter(({ args }) => args.length === 0).map((field) => ({ path: `${type.name}.${field.name}`, type: type.name, line: `  ${field.name}: ${String(field.type)}\n` }));
  });
}

function changed(type: string, line: string, to: string): string {
  const begin = PLAIN.indexOf(`type ${type} {`);
  const at = PLAIN.indexOf(line, begin);
  expect(begin >= 0 && at > begin).toBe(true);
  return `${PLAIN.slice(0, at)}${to}${PLAIN.slice(at + line.length)}`;
}

describe("a site's own schema, compared with the contract", () => {
  it("is the contract, with changes and without", async () => {
    expect(await findings(CONTRACT.whole)).toEqual([]);
    expect(await findings(CONTRACT.onlyRead)).toEqual([]);
    expect(CONTRACT.onlyRead).not.toContain("Mutation");
  });

  it("lacks a field: which one is said, of every fifth field", async () => {
    const fields = fieldsOfObjects();
    expect(fields.length).toBeGreaterThan(150);
    for (const { path, type, line } of fields.filter((_one, at) => at % 5 === 0)) {
      const others = fields.filter((one) => one.type === type).length;
      const sdl = others > 1 ? changed(type, line, "") : changed(type, line, "  somethingElse: String\n");
      expect((await findings(sdl))[0]).toMatch(new RegExp(`^MUST FAILED its SDL has all of the contract: .*\\b${path.replace(".", "\\.")}\\b`));
    }
  }, 120_000);

  it("promises less of a field: which one is said, of every third field that is never null", async () => {
    const fields = fieldsOfObjects().filter(({ line }) => line.endsWith("!\n"));
    expect(fields.length).toBeGreaterThan(30);
    for (const { path, type, line } of fields.filter((_one, at) => at % 3 === 0)) expect(await findings(changed(type, line, line.replace("!\n", "\n")))).toEqual([`MUST FAILED its SDL has nothing otherwise than the contract: ${path}`]);
  }, 120_000);

  it("has more than the contract: that is no fault, and said", async () => {
    const [{ type, line } = { type: "", line: "" }] = fieldsOfObjects();
    expect(await findings(changed(type, line, `${line}  somethingNew: String\n`))).toEqual([`SHOULD FAILED its SDL has nothing more than the contract: ${type}.somethingNew`]);
  });

  it("has a word that no hub knows: that is one", async () => {
    expect(await findings(PLAIN.replace("enum ReferralType {", "enum ReferralType {\n  SOMETHING_NEW"))).toEqual(["MUST FAILED its SDL has nothing otherwise than the contract: ReferralType.SOMETHING_NEW"]);
  });

  it("takes changes, and lacks one", async () => {
    const whole = printSchema(buildSchema(CONTRACT.whole.replaceAll(/"""[^]*?"""/g, "")));
    const without = whole.replace(/\n {2}revokeConsent\([^)]*\): \w+/, "");
    expect(without).not.toBe(whole);
    expect((await findings(without))[0]).toMatch(/^MUST FAILED its SDL has all of the contract: .*Mutation\.revokeConsent/);
  });

  it("is none", async () => {
    for (const text of ["", "type Query {", "{}"]) expect((await findings(text)).length).toBeGreaterThan(0);
  });
});
