import type { RemoteSite, SiteAsker, SiteReply } from "../../src/sites/remote";
import { remoteSites } from "../../src/sites/remote-sites";
import { sharedReads } from "../../src/sites/share";
import { ANSWER, ASKER, callFor, fakeSite, PATIENT, remoteHouse, sendJson } from "./fake-site";

describe("the sites of the directory", () => {
  it("are made when they are asked, replaced when they move, and gone when they are gone", async () => {
    const [old, next] = await Promise.all([0, 1].map(() => fakeSite((_request, response) => { setTimeout(() => { sendJson(response, ANSWER); }, 100); })));
    if (old === undefined || next === undefined) throw new Error("two servers");
    const sites = remoteSites(remoteHouse(), PATIENT);
    expect(sites.site("denver/lead")).toBeNull();
    sites.update([{ id: "denver/lead", url: old.url }, { id: "boulder/lead", url: next.url }]);
    const first = sites.site("denver/lead");
    expect(first).not.toBeNull();
    sites.update([{ id: "denver/lead", url: old.url }]);
    expect(sites.site("denver/lead")).toBe(first);
    expect(sites.site("boulder/lead")).toBeNull();
    const asked = first?.ask(callFor(3_000));
    sites.update([{ id: "denver/lead", url: next.url }]);
    const moved = sites.site("denver/lead");
    expect(moved).not.toBe(first);
    expect((await moved?.ask(callFor(3_000)))?.status).toBe("ANSWERED");
    expect((await asked)?.status).toBe("ANSWERED");
    expect([old.received.length, next.received.length]).toEqual([1, 1]);
    expect((await first?.ask(callFor(3_000)))?.status).toBe("UNREACHABLE");
    await sites.closeAll();
    await Promise.all([old.stop(), next.stop()]);
  });

  it("all end at once, also those that are leaving", async () => {
    const fake = await fakeSite(() => undefined);
    const sites = remoteSites(remoteHouse(), PATIENT);
    sites.update([{ id: "a", url: fake.url }, { id: "b", url: fake.url }]);
    const asked = ["a", "b"].map((id) => sites.site(id)?.ask(callFor(60_000)));
    sites.update([{ id: "b", url: fake.url }]);
    await sites.closeAll();
    expect((await Promise.all(asked)).map((reply) => reply?.status)).toEqual(["UNREACHABLE", "UNREACHABLE"]);
    sites.update([{ id: "c", url: fake.url }]);
    expect([sites.site("b"), sites.site("c")]).toEqual([null, null]);
    await fake.stop();
  });
});

describe("identical reads of one operation", () => {
  const call = callFor(60_000);

  function counted(): { site: RemoteSite; answer: (reply?: SiteReply) => void; asked: () => number } {
    const waiting: ((reply: SiteReply) => void)[] = [];
    let asked = 0;
    const site: RemoteSite = {
      id: "denver/lead",
      ask: () => { asked += 1; return new Promise((resolve) => waiting.push(resolve)); },
      drain: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    return { site, asked: () => asked, answer: (reply = { status: "TIMED_OUT", milliseconds: 1 }) => { for (const resolve of waiting.splice(0)) resolve(reply); } };
  }

  it("are one while they are under way, however their variables were put together", async () => {
    const { site, asked, answer } = counted();
    const ask = sharedReads();
    const both = [ask(site, { ...call, variables: { a: 1, b: { c: 2, d: 3 } } }), ask(site, { ...call, variables: { b: { d: 3, c: 2 }, a: 1 } })];
    expect(asked()).toBe(1);
    answer();
    expect(new Set(await Promise.all(both)).size).toBe(1);
    void ask(site, { ...call, variables: { a: 1, b: { c: 2, d: 3 } } });
    expect(asked()).toBe(2);
  });

  it.each<[string, Partial<SiteAsker>]>([
    ["account", { accountId: "ada" }], ["organization", { organizationId: null }], ["purpose", { purpose: "EMERGENCY" }], ["request", { requestId: "r-2" }], ["way", { via: ["x"] }],
  ])("are not one where the %s differs", (_what, other) => {
    const { site, asked } = counted();
    const ask = sharedReads();
    void ask(site, call);
    void ask(site, { ...call, asker: { ...ASKER, ...other } });
    expect(asked()).toBe(2);
  });

  it("are not one where site, document, variables, deadline or operation differ", () => {
    const { site, asked } = counted();
    const ask = sharedReads();
    void ask(site, call);
    void ask({ ...site, id: "boulder/lead" }, call);
    void ask(site, { ...call, document: "referrals" });
    void ask(site, { ...call, variables: { ...call.variables, first: 99 } });
    void ask(site, { ...call, deadlineAt: call.deadlineAt + 1 });
    void sharedReads()(site, call);
    expect(asked()).toBe(6);
  });
});
