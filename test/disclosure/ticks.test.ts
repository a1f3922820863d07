import { machineTicks } from "../../src/disclosure/ticks";

describe("the ticks of an answer", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  async function strikes(readyAfterMs: number): Promise<number> {
    const began = Date.now();
    const ticker = machineTicks(10);
    await jest.advanceTimersByTimeAsync(readyAfterMs);
    const left = ticker.next().then(() => Date.now() - began);
    await jest.advanceTimersByTimeAsync(10);
    ticker.stop();
    return left;
  }

  it.each([[0, 10], [1, 10], [9, 10], [11, 20], [25, 30]])("ready after %i ms, it leaves after %i", async (ready, leaves) => {
    expect(await strikes(ready)).toBe(leaves);
  });

  it("whoever comes at the stroke itself waits for the next", async () => {
    expect(await strikes(10)).toBe(20);
  });

  it("end with the answer", async () => {
    const ticker = machineTicks(10);
    const next = ticker.next();
    await jest.advanceTimersByTimeAsync(10);
    await next;
    ticker.stop();
    expect(jest.getTimerCount()).toBe(0);
  });
});
