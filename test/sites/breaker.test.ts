import fc from "fast-check";
import { BREAKER_SETTINGS, type Breaker, type BreakerSettings, type CallOutcome, type Permit, siteBreaker } from "../../src/sites/breaker";
import { remoteSite } from "../../src/sites/remote";
import { ANSWER, callFor, fakeSite, PATIENT, remoteHouse, sendJson } from "./fake-site";

const SETTINGS: BreakerSettings = { window: 6, least: 3, failureRate: 0.5, slowMs: 100, slowRate: 0.8, forgetMs: 1_000, openMs: 50, longestOpenMs: 400 };

type Step =
  | { readonly kind: "enter" }
  | { readonly kind: "end"; readonly which: number; readonly outcome: CallOutcome; readonly milliseconds: number }
  | { readonly kind: "wait"; readonly milliseconds: number };

const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("enter" as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("end" as const), which: fc.nat(5), outcome: fc.constantFrom<CallOutcome>("GOOD", "BAD", "BAD", "NEUTRAL"), milliseconds: fc.constantFrom(1, 99, 100, 500) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), milliseconds: fc.constantFrom(1, 10, 39, 40, 60, 160, 480, 1_001) }) },
), { minLength: 40, maxLength: 150 });

/** The breaker told a second time, from a log of what happened: what is open is looked up, never kept. */
class Model {
  private state: "CLOSED" | "OPEN" | "HALF_OPEN" = "CLOSED";
  private log: { at: number; bad: boolean; slow: boolean }[] = [];
  private opened = 0;
  private openedAt = 0;
  private probe: object | null = null;
  private living = new Set<object>();

  constructor(private readonly fraction: number) {}

  enter(now: number): object | null {
    if (this.state === "OPEN" && now >= this.openedAt + Math.min(SETTINGS.openMs * 2 ** (this.opened - 1), SETTINGS.longestOpenMs) * (0.8 + 0.4 * this.fraction)) this.to("HALF_OPEN");
    if (this.state === "OPEN" || (this.state === "HALF_OPEN" && this.probe !== null)) return null;
    const call = {};
    this.living.add(call);
    if (this.state === "HALF_OPEN") this.probe = call;
    return call;
  }

  end(call: object, outcome: CallOutcome, milliseconds: number, now: number): void {
    if (!this.living.delete(call)) return;
    if (this.probe === call) this.probe = null;
    if (outcome === "NEUTRAL") return;
    const slow = outcome === "GOOD" && milliseconds >= SETTINGS.slowMs;
    const bad = outcome === "BAD";
    if (this.state === "HALF_OPEN") {
      if (bad || slow) this.open(now);
      else { this.opened = 0; this.to("CLOSED"); }
      return;
    }
    this.log.push({ at: now, bad, slow });
    const recent = this.log.slice(-SETTINGS.window).filter(({ at }) => now - at <= SETTINGS.forgetMs);
    const bads = recent.filter((one) => one.bad).length;
    const lates = recent.filter((one) => one.slow).length;
    if (recent.length >= SETTINGS.least && (bads / recent.length >= SETTINGS.failureRate || (bads + lates) / recent.length >= SETTINGS.slowRate)) this.open(now);
  }

  private open(now: number): void {
    this.opened += 1;
    this.openedAt = now;
    this.to("OPEN");
  }

  private to(state: Model["state"]): void {
    this.state = state;
    this.log = [];
    this.living = new Set();
    this.probe = null;
  }
}

it("the breaker does as its model, whatever happens in whatever order", () => {
  let openings = 0;
  let closings = 0;
  fc.assert(fc.property(steps, fc.constantFrom(0, 0.5, 0.99), (sequence, fraction) => {
    let now = 0;
    const breaker = siteBreaker(SETTINGS, () => now, () => fraction, (state) => { if (state === "OPEN") openings += 1; if (state === "CLOSED") closings += 1; });
    const model = new Model(fraction);
    const calls: { permit: Permit; call: object }[] = [];
    for (const step of sequence) {
      if (step.kind === "wait") now += step.milliseconds;
      if (step.kind === "enter") {
        const permit = breaker.enter();
        const call = model.enter(now);
        expect(permit === null).toBe(call === null);
        if (permit !== null && call !== null) calls.push({ permit, call });
      }
      const ended = step.kind === "end" ? calls.splice(step.which % Math.max(1, calls.length), 1)[0] : undefined;
      if (step.kind === "end" && ended !== undefined) {
        ended.permit.end(step.outcome, step.milliseconds);
        ended.permit.end("GOOD", 1);
        model.end(ended.call, step.outcome, step.milliseconds, now);
      }
    }
  }), { numRuns: 1_000 });
  expect(openings).toBeGreaterThan(1_000);
  expect(closings).toBeGreaterThan(100);
});

it("by default five failures open it, one probe at a time tries again, and a good one closes it", () => {
  let now = 0;
  const breaker: Breaker = siteBreaker(BREAKER_SETTINGS, () => now, () => 0.5);
  for (let turn = 0; turn < 5; turn++) {
    expect(breaker.state).toBe("CLOSED");
    breaker.enter()?.end("BAD", 10);
  }
  expect([breaker.state, breaker.enter()]).toEqual(["OPEN", null]);
  now += 2_000;
  const probe = breaker.enter();
  expect([breaker.state, probe === null, breaker.enter()]).toEqual(["HALF_OPEN", false, null]);
  probe?.end("BAD", 10);
  now += 3_999;
  expect(breaker.enter()).toBeNull();
  now += 1;
  breaker.enter()?.end("GOOD", 10);
  expect(breaker.state).toBe("CLOSED");
});

describe("at a site", () => {
  const breaker: BreakerSettings = { ...BREAKER_SETTINGS, least: 4, slowMs: 60, openMs: 200 };

  it.each(["cut", "invalid", "500", "slow", "silent"] as const)("that is %s the circuit opens, is answered at once, tries one call, and closes", async (trouble) => {
    let isWell = false;
    const fake = await fakeSite((_request, response) => {
      if (isWell) sendJson(response, ANSWER);
      else if (trouble === "cut") response.destroy();
      else if (trouble === "invalid") sendJson(response, { data: { outcomes: { rows: [], more: true } } });
      else if (trouble === "500") sendJson(response, "x", 500);
      else if (trouble === "slow") setTimeout(() => { sendJson(response, ANSWER); }, 80);
    });
    const house = remoteHouse();
    const site = remoteSite({ id: "denver/lead", url: fake.url }, house, { ...PATIENT, breaker });
    const ask = () => site.ask(callFor(trouble === "silent" ? 90 : 2_000));
    for (let turn = 0; turn < 4; turn++) expect((await ask()).status).not.toBe("CIRCUIT_OPEN");
    const before = fake.received.length;
    const refused = await Promise.all(Array.from({ length: 10 }, ask));
    expect(refused.map(({ status }) => status)).toEqual(Array<string>(10).fill("CIRCUIT_OPEN"));
    expect(Math.max(...refused.map(({ milliseconds }) => milliseconds))).toBeLessThan(50);
    expect(fake.received).toHaveLength(before);
    isWell = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
    const probed = await Promise.all(Array.from({ length: 10 }, () => site.ask(callFor(2_000))));
    expect(probed.map(({ status }) => status).sort()).toEqual(["ANSWERED", ...Array<string>(9).fill("CIRCUIT_OPEN")]);
    expect((await site.ask(callFor(2_000))).status).toBe("ANSWERED");
    expect(house.lines.filter((line) => line.includes("site circuit")).map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(["OPEN", "HALF_OPEN", "CLOSED"]);
    await site.close();
    await fake.stop();
  });

  it("that refuses, or is given too little time, the circuit stays closed", async () => {
    const fake = await fakeSite((request, response) => { if (!request.body.includes("silent-wa")) sendJson(response, { errors: [{ extensions: { code: "HUB_ROWS" } }] }, 429); });
    const site = remoteSite({ id: "denver/lead", url: fake.url }, remoteHouse(), { ...PATIENT, breaker });
    for (let turn = 0; turn < 10; turn++) expect((await site.ask(callFor(2_000))).status).toBe("REFUSED");
    for (let turn = 0; turn < 10; turn++) expect((await site.ask(callFor(20, { variables: { jurisdictions: ["silent-wa"] } }))).status).toBe("TIMED_OUT");
    expect((await site.ask(callFor(2_000))).status).toBe("REFUSED");
    await site.close();
    await fake.stop();
  });
});
