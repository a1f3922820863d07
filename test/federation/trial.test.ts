import { forEachDatabase } from "../support/database";
import { type Composed, composed, HOUSING } from "./composed";

forEachDatabase((name, open) => {
  if (name !== "PGlite") { it("x", () => { expect(1).toBe(1); }); return; }
  let all: Composed;
  beforeAll(async () => { const t = Date.now(); all = await composed(await open(), { Participant: HOUSING }); process.stderr.write(`setup ${String(Date.now() - t)}\n`); }, 120_000);
  afterAll(() => all.stop());
  it("trial", async () => {
    const t = Date.now();
    const say = async (of: "gateway" | "hub", query: string, who = "santa-fe-program-director") => { const a = await all.ask(of, who, "CARE_COORDINATION", query); process.stderr.write(`${of} ${query.slice(0, 60)} -> ${String(a.status)} ${a.text.slice(0, 700)}\n`); return a; };
    await say("gateway", "{ providers(first: 2) { nodes { id name nearestStop } } jurisdictions(first: 1) { nodes { agency name } } }");
    await say("gateway", "{ participants(first: 3) { nodes { id waitlistPosition } } }");
    process.stderr.write(JSON.stringify(await all.housing?.asked()).slice(0, 1500) + "\n");
    await say("gateway", "{ participants(first: 2) { nodes { id identity { legalName } } } }");
    await say("hub", "{ participants(first: 3) { nodes { id sharedId notice { statement scope } } } }");
    await say("hub", "{ participants(first: 3) { nodes { id sharedId } } }");
    await say("hub", "{ participants(first: 3) { nodes { id identity { legalName } } } }", "santa-fe-housing-partner");
    const hub = await say("hub", "{ participants(first: 9) { nodes { id } } }");
    await all.housing?.tell({ waiting: (hub.data as { participants: { nodes: { id: string }[] } }).participants.nodes.map(({ id }) => id) });
    await all.housing?.forget();
    await say("gateway", "{ waitlist { number participant { waitlistPosition enrollment { status } notice { statement scope } } } }");
    process.stderr.write(JSON.stringify(await all.housing?.asked()).slice(0, 1500) + "\n");
    process.stderr.write(`asked in ${String(Date.now() - t)}\n`);
  }, 60_000);
});
