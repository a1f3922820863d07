import { afterTurn } from "../../src/domain/turn";

describe("work that is left for after this turn", () => {
  it("is done when the turn is over", async () => {
    const done: string[] = [];
    const later = afterTurn(() => done.push("work"));
    await Promise.resolve();
    done.push("turn");
    await later;
    expect(done).toEqual(["turn", "work"]);
  });

  it("tells whoever awaits it that it failed, though it failed long before", async () => {
    const later = afterTurn(() => { throw new Error("not made"); });
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    await expect(later).rejects.toThrow("not made");
  });
});
