import { drawnAhead } from "../../src/identity/drawn-ahead";

describe("bytes that are drawn ahead", () => {
  it("are as many as are asked for, and no byte of those drawn is given twice", () => {
    let next = 0;
    const asked: number[] = [];
    const draw = drawnAhead((bytes) => {
      asked.push(bytes);
      return Uint8Array.from({ length: bytes }, () => next++ % 251);
    });
    const given = [16, 4000, 200, 5000, 16].map((bytes) => draw(bytes));
    expect(given.map(({ length }) => length)).toEqual([16, 4000, 200, 5000, 16]);
    expect(asked).toEqual([4096, 4096, 5000, 4096]);
    const starts = [0, 16, 4096, 8192, 13192];
    expect(given.map(([first]) => first)).toEqual(starts.map((start) => start % 251));
  });

  it("are the caller's own: what it writes there is not given to the next", () => {
    const draw = drawnAhead((bytes) => new Uint8Array(bytes));
    draw(16).fill(1);
    expect([...draw(16)]).toEqual(Array.from({ length: 16 }, () => 0));
  });
});
