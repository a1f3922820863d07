import { crash, forEachGround } from "./crash/kinds";

const HISTORIES = 20;
const KILLS = 10;

/** Two hundred kills on each kind of database, half of them where an insert into the ledger takes its time. */
forEachGround((kind, open) => {
  it.each(Array.from({ length: HISTORIES }, (_none, at) => at + 1))(`no answer is ahead of its row and no row is lost, ${kind}, history %i`, async (number) => {
    const seed = (Date.now() + number) % 2 ** 31;
    const { released, faults, hit } = await crash(open, { kills: KILLS, seed, isSlow: number % 2 === 0 });
    process.stdout.write(`${JSON.stringify({ kind, seed, released, hit })}\n`);
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(released).toBeGreaterThan(KILLS * 8);
  });
});
