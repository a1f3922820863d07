import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CODE_SETS, codeSetNamed, enumOf, labelOf } from "../../src/domain/codes";
import { codeSet } from "../../src/domain/codes/code-set";
import { HMIS_LIVING_SITUATION, HMIS_ONLY_AT_ENTRY, HMIS_ONLY_AT_EXIT } from "../../src/domain/codes/hmis";
import { JUSTICE_EVENT } from "../../src/domain/codes/lead";
import { TEDS_SUBSTANCE } from "../../src/domain/codes/teds";

describe("the code sets", () => {
  it("name system, version and list in one string that no other set has", () => {
    const names = CODE_SETS.map(({ codeSystem }) => codeSystem);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["TEDS-D 2022 SERVICES", "TEDS-A 2022 SUB", "HMIS 2026 3.12.1", "ICD-10-CM 2024", "ASAM 3rd edition", "OMB SPD 15 2024"]));
  });

  it("hold every code once, with a label, its system and its version", () => {
    for (const set of CODE_SETS) {
      const codes = set.codes.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const one of set.codes) expect(one).toEqual({ code: one.code, label: expect.stringMatching(/./) as string, system: set.system, version: set.version, provenance: one.provenance });
    }
  });

  it("keep editions apart that use one number for two things", () => {
    expect(labelOf("ASAM 3rd edition", "3.7")).not.toBe(labelOf("ASAM 4th edition", "3.7"));
  });

  it("know no fentanyl in TEDS, so that nobody maps it to a code of its own", () => {
    expect(TEDS_SUBSTANCE.codes.some(({ label }) => /fentanyl/i.test(label))).toBe(false);
    expect(labelOf("TEDS-A 2022 SUB", "7")).toBe("Other opiates and synthetics");
  });

  it("say which living situations belong to the entry and which to the exit", () => {
    const codes: readonly string[] = HMIS_LIVING_SITUATION.codes.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...HMIS_ONLY_AT_ENTRY, ...HMIS_ONLY_AT_EXIT]));
    expect(HMIS_ONLY_AT_ENTRY.some((code) => HMIS_ONLY_AT_EXIT.includes(code))).toBe(false);
  });

  it("mark what is written down from memory", () => {
    expect(codeSetNamed("ASAM 4th edition")?.codes.every(({ provenance }) => provenance === "memory")).toBe(true);
    expect(codeSetNamed("TEDS-A 2022 SUB")?.codes.every(({ provenance }) => provenance === "found")).toBe(true);
  });

  it("do not guess at a system or code they do not hold", () => {
    expect(labelOf("TEDS-A 1999 SUB", "7")).toBeUndefined();
    expect(labelOf("TEDS-A 2022 SUB", "fentanyl")).toBeUndefined();
  });

  it("turn into an enum whose values are their own names", () => {
    const { values, descriptions } = enumOf(JUSTICE_EVENT);
    expect(values.ARREST).toBe("ARREST");
    expect(descriptions.JAIL_DAY).toBe("Jail days");
  });

  it("write a system that is one list without a third word", () => {
    expect(codeSet({ system: "X", version: "1", provenance: "proposal" }, []).codeSystem).toBe("X 1");
  });

  it("are what the datamodel's own examples name", () => {
    const schema = readFileSync(resolve(__dirname, "../../prisma/schema.prisma"), "utf8");
    for (const example of ["TEDS-D 2022 SERVICES", "ICD-10-CM 2024", "TEDS-A 2022 SUB", "ASAM 4th edition", "HMIS 2026 3.12.1"]) {
      expect(schema).toContain(example);
      expect(codeSetNamed(example)).toBeDefined();
    }
  });
});
