import { getNamedType, isInputObjectType, isNonNullType } from "graphql";
import { declaredSchema } from "../../src/api/schema";
import { changeById, CHANGE_NAMES, SITE_CHANGES } from "../../src/sites/contract/changes";
import { documentById, SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { contractFields } from "../../src/sites/contract/types";

const mutations = Object.values(declaredSchema().getMutationType()?.getFields() ?? {});

/** Changes of the register of somebody who is named by id. */
const aboutPersons = mutations.filter(({ args }) => {
  const input = getNamedType(args[0]?.type);
  const participant = isInputObjectType(input) ? input.getFields()["participant"] : undefined;
  return participant !== undefined && isNonNullType(participant.type);
});

it("the contract has every change of a register about a person that a hub has, and no other", () => {
  expect([...CHANGE_NAMES].sort()).toEqual(aboutPersons.map(({ name }) => name).sort());
  expect(aboutPersons.length).toBeGreaterThan(15);
});

it.each(aboutPersons.map((one) => [one.name, one] as const))("%s takes and gives what the hub's own takes and gives", (name, { args, type }) => {
  const { variables, root } = SITE_CHANGES[name as keyof typeof SITE_CHANGES];
  expect(variables).toEqual({ input: String(args[0]?.type), key: "String!" });
  expect(root.field.type.name).toBe(String(type));
  expect(contractFields(String(type)).map((field) => field.name)).toEqual(["id", "change", "item", "at", "countsFrom"]);
});

it("each travels by a hash of its own, apart from what is read", () => {
  for (const document of Object.values(SITE_CHANGES)) {
    expect(changeById(document.id)).toBe(document);
    expect(documentById(document.id)).toBeNull();
  }
  for (const { id } of Object.values(SITE_DOCUMENTS)) expect(changeById(id)).toBeNull();
});
