import { benchHouse } from "../../src/bench/bench-house";
import { handOver } from "../../src/disclosure/held";
import { fill, listingOf } from "../../src/disclosure/listing";
import { Operation } from "../../src/disclosure/operation";
import { People } from "../../src/disclosure/people";
import type { Hub } from "../../src/hub";
import { CATEGORY_BIT } from "../../src/privacy/categories";
import { DirectoryStore } from "../../src/sites/directory.store";
import { FactsStore } from "../../src/sites/facts.store";
import { HostedStore } from "../../src/sites/hosted.store";
import { forEachDatabase } from "../support/database";
import { demoHub } from "../support/hub";
import { select } from "../support/selection";

const CITY = "bangor-me";
const [NARROW, WIDE] = [select("id enrollment { status }"), select("id enrollment { status } demographics { ageBand } needs { code }")];

forEachDatabase((_name, open) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await demoHub(await open(), ["national", CITY]);
  }, 120_000);

  afterAll(() => hub.close());

  async function operation(): Promise<{ operation: Operation; list: (selection: typeof NARROW) => ReturnType<typeof fill> }> {
    const directory = new DirectoryStore(hub.database);
    const house = { ...benchHouse(hub, directory), rows: new HostedStore(hub.database), people: new People(new FactsStore(hub.database)), ledger: hub.ledger };
    const viewer = await hub.viewers.load((await hub.viewers.accountIdOf("bangor-program-director")) ?? "");
    if (viewer === null) throw new Error("there is no such persona");
    const operation = new Operation(house, { viewer, purpose: "CARE_COORDINATION", requestId: "held", operation: "test" });
    const { directory: standing } = await operation.situation();
    return { operation, list: (selection) => fill(operation, standing, listingOf("Participant", { first: 5, jurisdictions: [CITY] }, selection, [CITY]), null, "HOLD") };
  }

  const servedBy = (operation: Operation) => operation.served().reduce((mask, { served }) => mask | served, 0);

  it("puts nothing on record of rows that are held and not needed", async () => {
    const { operation: asked, list } = await operation();
    expect((await list(NARROW))?.rows).toHaveLength(5);
    expect(servedBy(asked)).toBe(0);
  });

  it("puts on record what was held, also if more of the same people was judged meanwhile", async () => {
    const { operation: asked, list } = await operation();
    const narrow = await list(NARROW);
    await list(WIDE);
    for (const { node } of narrow?.rows ?? []) handOver(node);
    expect(servedBy(asked)).toBe(CATEGORY_BIT.ENROLLMENT_STATUS);
    expect(new Set(asked.served().map(({ person }) => person.ref.id)).size).toBe(5);
  });

  it("hands over once", async () => {
    const { operation: asked, list } = await operation();
    const [row] = (await list(WIDE))?.rows ?? [];
    const node = row?.node ?? {};
    handOver(node);
    const before = servedBy(asked);
    for (const judged of asked.served()) judged.served = 0;
    handOver(node);
    expect(before).not.toBe(0);
    expect(servedBy(asked)).toBe(0);
  });
});
