import { rowsOf } from "../../src/sites/row-shape";

describe("rows made of columns", () => {
  it("have each value in its place, nulls included", () => {
    const rows = rowsOf({ id: ["a", "b"], _c: [null, "c"], value: [1, null] }, []);
    expect(rows).toEqual([{ id: "a", _c: null, value: 1 }, { id: "b", _c: "c", value: null }]);
  });

  it("have the fields that they get later, as null, and keep what a column gives", () => {
    expect(rowsOf({ id: ["a"], notice: ["given"] }, ["jurisdiction", "notice", "jurisdiction"])).toEqual([{ id: "a", notice: "given", jurisdiction: null }]);
  });

  it("are objects of their own: what is blanked in one stays in the others and in the next answer", () => {
    const [one, other] = rowsOf({ id: ["a", "b"] }, ["value"]) as [Record<string, unknown>, Record<string, unknown>];
    one["id"] = null;
    one["value"] = 1;
    expect(other).toEqual({ id: "b", value: null });
    expect(rowsOf({ id: ["c"] }, ["value"])).toEqual([{ id: "c", value: null }]);
  });

  it("are none where the columns are of no rows", () => {
    expect(rowsOf({ id: null, value: null }, ["notice"])).toEqual([]);
    expect(rowsOf({}, [])).toEqual([]);
  });

  it("are not made of columns of different lengths", () => {
    expect(() => rowsOf({ id: ["a", "b"], value: [1] }, [])).toThrow("different lengths");
    expect(() => rowsOf({ id: ["a", "b"], value: null }, [])).toThrow("different lengths");
  });

  it.each(["__proto__", "a b", "a: (() => { throw 1 })()", "id]", "", "ä"])("are not made of a column named %j: names become code", (name) => {
    expect(() => rowsOf(Object.fromEntries([[name, ["value"]]]), [])).toThrow("has no name of a column");
    expect(() => rowsOf({ id: ["value"] }, [name])).toThrow("has no name of a column");
  });
});
