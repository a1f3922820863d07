import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const CONTRACT = readFileSync(join(ROOT, "schema/site.graphql"), "utf8");

function gate(sdl: string): { readonly passes: boolean; readonly said: string } {
  expect(sdl).not.toBe("");
  const file = join(mkdtempSync(join(tmpdir(), "lead-hub-contract-")), "site.graphql");
  writeFileSync(file, sdl);
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, ".ci/contract.mjs"), "--check", file], { encoding: "utf8" });
  return { passes: status === 0, said: stderr };
}

function changed(from: RegExp, to: string): string {
  expect(CONTRACT).toMatch(from);
  return CONTRACT.replace(from, to);
}

describe("the contract that was released", () => {
  it("is kept by the one that is committed", () => {
    expect(gate(CONTRACT)).toEqual({ passes: true, said: "" });
  });

  it("may grow by a field, of which released documents know nothing", () => {
    expect(gate(changed(/type Enrollment \{/, "type Enrollment {\n  somethingNew: String\n")).passes).toBe(true);
  });

  it.each([
    ["a field that is gone", /more: Boolean!/, "others: Boolean!", "ParticipantRows.more"],
    ["a field that may be null by now", /more: Boolean!/, "more: Boolean", "ParticipantRows.more"],
    ["a word that hubs do not know", /enum ReferralType \{/, "enum ReferralType {\n  SOMETHING_NEW\n", "ReferralType.SOMETHING_NEW"],
    ["a word that is gone", /SOCIAL_CONTACT\b/, "SOCIAL_CONTACTS", "SOCIAL_CONTACT"],
    ["an argument that hubs do not give", /first: Int!/, "first: Int!\n    more: Int!", "Query.participants.more"],
  ])("does not go with %s", (_what, from, to, path) => {
    const { passes, said } = gate(changed(from, to));
    expect(passes).toBe(false);
    expect(said).toContain(path);
    expect(said).toContain("raise CONTRACT_VERSION");
  });
});
