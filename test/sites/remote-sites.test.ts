import { remoteSites } from "../../src/sites/remote-sites";
import { ANSWER, callFor, fakeSite, PATIENT, remoteHouse, sendJson } from "./fake-site";

const slowly = () => fakeSite((_request, response) => { setTimeout(() => { sendJson(response, ANSWER); }, 100); });

describe("the sites of the directory", () => {
  it("are made once, replaced when they move, and end when they are gone", async () => {
    const [old, next] = [await slowly(), await slowly()];
    const sites = remoteSites(remoteHouse(), PATIENT);
    const first = sites.of({ id: "denver/lead", url: old.url });
    expect(sites.of({ id: "denver/lead", url: old.url })).toBe(first);
    const asked = first.ask(callFor(3_000));
    const moved = sites.of({ id: "denver/lead", url: next.url });
    expect(moved).not.toBe(first);
    expect((await moved.ask(callFor(3_000))).status).toBe("ANSWERED");
    expect((await asked).status).toBe("ANSWERED");
    expect([old.received.length, next.received.length]).toEqual([1, 1]);
    expect((await first.ask(callFor(3_000))).status).toBe("UNREACHABLE");
    sites.retain([{ id: "denver/lead", url: next.url }]);
    expect((await moved.ask(callFor(3_000))).status).toBe("ANSWERED");
    sites.retain([{ id: "boulder/lead", url: next.url }]);
    expect((await moved.ask(callFor(3_000))).status).toBe("UNREACHABLE");
    expect((await sites.of({ id: "denver/lead", url: next.url }).ask(callFor(3_000))).status).toBe("ANSWERED");
    await sites.closeAll();
    await Promise.all([old.stop(), next.stop()]);
  });

  it("all end at once, also those that are leaving, and none comes back", async () => {
    const fake = await fakeSite(() => undefined);
    const sites = remoteSites(remoteHouse(), PATIENT);
    const asked = ["a", "b"].map((id) => sites.of({ id, url: fake.url }).ask(callFor(60_000)));
    sites.retain([{ id: "b", url: fake.url }]);
    await sites.closeAll();
    for (const reply of asked) expect((await reply).status).toBe("UNREACHABLE");
    expect((await sites.of({ id: "b", url: fake.url }).ask(callFor(60_000))).status).toBe("UNREACHABLE");
    await sites.closeAll();
    await fake.stop();
  });
});
