import { createServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { SITE_DOCUMENTS } from "../../src/sites/contract/documents";
import { type DrainedSite, type RemoteSettings, remoteSite } from "../../src/sites/remote";
import type { SiteAnswered, SiteReply } from "../../src/sites/remote-site";
import { selfSigned } from "./certificate";
import { ANSWER, type Behaviour, callFor, type FakeSite, fakeSite, LEDGER, listening, PAGE, PATIENT, remoteHouse, sendJson, type TestHouse } from "./fake-site";

const opened: { stop?: () => Promise<void>; close?: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await (one.close?.() ?? one.stop?.());
});

interface Scene {
  readonly fake: FakeSite;
  readonly site: DrainedSite;
  readonly house: TestHouse;
}

async function scene(behaviour: Behaviour, settings: Partial<RemoteSettings> = {}, house = remoteHouse()): Promise<Scene> {
  const fake = await fakeSite(behaviour);
  opened.push(fake);
  return { fake, house, site: client(fake.url, house, settings) };
}

function client(url: string, house: TestHouse, settings: Partial<RemoteSettings> = {}): DrainedSite {
  const site = remoteSite({ id: "denver/lead", url }, house, { ...PATIENT, ...settings });
  opened.push({ close: () => site.close() });
  return site;
}

async function replyTo(behaviour: Behaviour, settings: Partial<RemoteSettings> = {}, deadlineMs = 3_000): Promise<Scene & { readonly reply: SiteReply }> {
  const made = await scene(behaviour, settings);
  return { ...made, reply: await made.site.ask(callFor(deadlineMs)) };
}

const [ASKED = ""] = PAGE.variables["jurisdictions"] as string[];
const silent = (...unanswered: unknown[]) => ({ ...ANSWER, extensions: { ledger: LEDGER, unanswered } });

const error = (code: string) => ({ errors: [{ message: "Jane Secretperson", extensions: { code } }] });

describe("what is asked", () => {
  it("is a listed document by its hash, with an assertion and the time that is left", async () => {
    const { fake, house, reply } = await replyTo((_request, response) => { sendJson(response, ANSWER); });
    expect(reply).toMatchObject({ status: "ANSWERED", ledger: LEDGER, noFurtherUse: null });
    expect(JSON.stringify((reply as { data: unknown }).data)).toBe(JSON.stringify(PAGE.value));
    const [request] = fake.received;
    expect(request?.path).toBe("/site/graphql");
    expect(JSON.parse(request?.body ?? "")).toEqual({ documentId: SITE_DOCUMENTS.outcomes.id, variables: PAGE.variables });
    expect(request?.headers.authorization).toBe(`Bearer ${house.tokens[0] ?? ""}`);
    const left = Number(request?.headers["x-deadline-ms"]);
    expect(left).toBeGreaterThan(2_000);
    expect(left).toBeLessThanOrEqual(3_000);
  });

  it("goes through connections that are kept", async () => {
    const { fake, site } = await scene((_request, response) => { sendJson(response, ANSWER); });
    for (let turn = 0; turn < 20; turn++) expect((await site.ask(callFor(3_000))).status).toBe("ANSWERED");
    // A second is opened where the first is not yet known to be free.
    expect(fake.connections().opened).toBeLessThanOrEqual(2);
  });

  it("waits for a connection where all are taken, and never opens more", async () => {
    const { fake, site } = await scene((_request, response) => { setTimeout(() => { sendJson(response, ANSWER); }, 20); }, { connections: 3 });
    const replies = await Promise.all(Array.from({ length: 12 }, () => site.ask(callFor(3_000))));
    expect(replies.map(({ status }) => status)).toEqual(Array<string>(12).fill("ANSWERED"));
    expect(fake.connections().most).toBe(3);
  });

  it.each(["http://denver.example", "http://10.0.0.1:4000", "ftp://127.0.0.1", "https://user:word@127.0.0.1", "https://127.0.0.1/?q=1", "no url"])("does not go to %s", async (url) => {
    const house = remoteHouse();
    expect(await client(url, house).ask(callFor(1_000))).toEqual({ status: "UNREACHABLE", milliseconds: expect.any(Number) });
    expect(house.tokens).toEqual([]);
  });
});

describe("an answer", () => {
  it.each([["gzip", gzipSync], ["br", brotliCompressSync]] as const)("may come packed: %s", async (encoding, pack) => {
    const { reply } = await replyTo((_request, response) => { sendJson(response, pack(JSON.stringify(ANSWER)), 200, { "content-encoding": encoding }); });
    expect(reply.status).toBe("ANSWERED");
  });

  it("names the places that did not answer the site, each with the reason", async () => {
    const { reply } = await replyTo((_request, response) => { sendJson(response, silent({ jurisdiction: ASKED, status: "UNREACHABLE" })); });
    expect(reply).toMatchObject({ status: "ANSWERED" });
    expect([...(reply as SiteAnswered).unanswered]).toEqual([[ASKED, "UNREACHABLE"]]);
    const whole = await replyTo((_request, response) => { sendJson(response, ANSWER); });
    expect((whole.reply as SiteAnswered).unanswered.size).toBe(0);
  });

  it("without anything of a person needs no ledger entry", async () => {
    const rows = (PAGE.value as { rows: { decision: object }[] }).rows.map((row) => ({ ...row, decision: { ...row.decision, released: [], own: [] } }));
    const { reply } = await replyTo((_request, response) => { sendJson(response, { data: { outcomes: { ...(PAGE.value as object), rows } } }); });
    expect(reply).toMatchObject({ status: "ANSWERED", ledger: null });
  });

  it.each<[string, Behaviour]>([
    ["no JSON", (_request, response) => { sendJson(response, "<html>Jane Secretperson</html>"); }],
    ["JSON of another type", (_request, response) => { sendJson(response, ANSWER, 200, { "content-type": "text/html" }); }],
    ["JSON that is cut", (_request, response) => { sendJson(response, JSON.stringify(ANSWER).slice(0, -5)); }],
    ["bytes that are no UTF-8", (_request, response) => { sendJson(response, Buffer.concat([Buffer.from('{"data":{"outcomes":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')])); }],
    ["half a character", (_request, response) => { sendJson(response, JSON.stringify(ANSWER).replace('"sourceValue":', '"sourceValue":"\\ud83c","x":')); }],
    ["a list", (_request, response) => { sendJson(response, [ANSWER]); }],
    ["null", (_request, response) => { sendJson(response, "null"); }],
    ["no data", (_request, response) => { sendJson(response, { data: null }); }],
    ["another root", (_request, response) => { sendJson(response, { ...ANSWER, data: { ...ANSWER.data, participants: null } }); }],
    ["errors beside data", (_request, response) => { sendJson(response, { ...ANSWER, errors: [{ message: "Jane" }] }); }],
    ["errors that are empty", (_request, response) => { sendJson(response, { ...ANSWER, errors: [] }); }],
    ["an error whose code could be anything", (_request, response) => { sendJson(response, error("JANE_SECRETPERSON")); }],
    ["rows without the site's entry", (_request, response) => { sendJson(response, { data: ANSWER.data }); }],
    ["an entry out of its form", (_request, response) => { sendJson(response, { ...ANSWER, extensions: { ledger: { ...LEDGER, hash: "00" } } }); }],
    ["a notice of another city's person", (_request, response) => { sendJson(response, { ...ANSWER, extensions: { ledger: LEDGER, noFurtherUse: { section: "2.26(a)(4)", statement: "s", participants: ["x"] } } }); }],
    ["a place that was not asked, as one that did not answer", (_request, response) => { sendJson(response, silent({ jurisdiction: "eve-city", status: "TIMED_OUT" })); }],
    ["a place that did not answer, for no reason of the contract", (_request, response) => { sendJson(response, silent({ jurisdiction: ASKED, status: "ANSWERED" })); }],
    ["a place that did not answer, without a reason", (_request, response) => { sendJson(response, silent({ jurisdiction: ASKED })); }],
    ["a place that did not answer, twice", (_request, response) => { sendJson(response, silent({ jurisdiction: ASKED, status: "TIMED_OUT" }, { jurisdiction: ASKED, status: "UNREACHABLE" })); }],
    ["places that did not answer, by their names alone", (_request, response) => { sendJson(response, silent(ASKED)); }],
    ["no list of places that did not answer", (_request, response) => { sendJson(response, { ...ANSWER, extensions: { ledger: LEDGER, unanswered: ASKED } }); }],
    ["a redirect", (_request, response) => { response.writeHead(307, { location: "/site/graphql" }).end(); }],
    ["404 of another server", (_request, response) => { sendJson(response, "Not found", 404, { "content-type": "text/plain" }); }],
    ["400", (_request, response) => { sendJson(response, { errors: [{ message: "Jane" }] }, 400); }],
    ["an encoding that was not offered", (_request, response) => { sendJson(response, ANSWER, 200, { "content-encoding": "zstd" }); }],
    ["what is not packed as it says", (_request, response) => { sendJson(response, ANSWER, 200, { "content-encoding": "gzip" }); }],
    ["too much", (_request, response) => { sendJson(response, " ".repeat(300_000)); }],
    ["too much, in pieces", (_request, response) => { response.writeHead(200, { "content-type": "application/json" }); const more = (): void => { if (!response.destroyed) { response.write(" ".repeat(50_000)); setTimeout(more, 1); } }; more(); }],
    ["too much, packed", (_request, response) => { sendJson(response, gzipSync(Buffer.alloc(5_000_000, 32)), 200, { "content-encoding": "gzip" }); }],
    ["headers without end", (_request, response) => { sendJson(response, ANSWER, 200, Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x-${String(index)}`, "y".repeat(1_000)]))); }],
  ])("that is %s is not used, and not asked for again", async (_what, behaviour) => {
    const { reply, fake, house } = await replyTo(behaviour, { mostBytes: 200_000 });
    expect(reply).toEqual({ status: "INVALID_ANSWER", milliseconds: expect.any(Number) });
    expect(fake.received).toHaveLength(1);
    expect(house.lines.join("")).not.toMatch(/jane|secretperson/i);
  });

  it("that is no HTTP is not used", async () => {
    const fake = await listening(createServer((socket: Socket) => { socket.once("data", () => { socket.end("HELO jane\r\n\r\n"); }); }), "http");
    opened.push(fake);
    expect((await client(fake.url, remoteHouse()).ask(callFor(2_000))).status).toBe("INVALID_ANSWER");
  });

  it.each<[number, string, string]>([
    [200, "ROLE_REFUSED", "ROLE_REFUSED"], [200, "PURPOSE_REQUIRED", "PURPOSE_REQUIRED"], [401, "ASSERTION_EXPIRED", "ASSERTION_EXPIRED"], [403, "HUB_ORGANIZATION", "HUB_ORGANIZATION"],
    [404, "DOCUMENT_UNLISTED", "DOCUMENT_UNLISTED"], [429, "HUB_ROWS", "HUB_ROWS"], [403, "Jane Secretperson", "HTTP_403"], [401, "X", "HTTP_401"], [429, "X", "HTTP_429"],
  ])("%i with %s is a refusal, told as %s", async (status, code, told) => {
    const { reply, fake } = await replyTo((_request, response) => { sendJson(response, error(code), status); });
    expect(reply).toEqual({ status: "REFUSED", code: told, milliseconds: expect.any(Number) });
    expect(fake.received).toHaveLength(1);
  });
});

describe("a site in trouble", () => {
  it.each<[string, number, Behaviour]>([
    ["500", 1, (_request, response) => { sendJson(response, error("X"), 500); }],
    ["504 of a proxy", 1, (_request, response) => { sendJson(response, error("X"), 504); }],
    ["its ledger is away", 1, (_request, response) => { sendJson(response, error("LEDGER_UNAVAILABLE")); }],
    ["502", 2, (_request, response) => { sendJson(response, "x", 502); }],
    ["503", 2, (_request, response) => { sendJson(response, error("X"), 503); }],
    ["a connection that is cut at once", 2, (_request, response) => { response.destroy(); }],
    ["a connection that is cut within the answer", 1, (_request, response) => { response.writeHead(200, { "content-type": "application/json", "content-length": "9000" }); response.write('{"data":'); setTimeout(() => response.destroy(), 20); }],
    ["a connection that is cut within a piece", 1, (_request, response) => { response.writeHead(200, { "content-type": "application/json" }); response.write('{"data":'); setTimeout(() => response.destroy(), 20); }],
  ])("%s: UNREACHABLE after %i calls", async (_what, calls, behaviour) => {
    const { reply, fake, house } = await replyTo(behaviour);
    expect(reply).toEqual({ status: "UNREACHABLE", milliseconds: expect.any(Number) });
    expect(fake.received).toHaveLength(calls);
    expect(new Set(house.tokens).size).toBe(calls);
  });

  it.each<[string, Behaviour]>([["cut", (_request, response) => { response.destroy(); }], ["503", (_request, response) => { sendJson(response, "x", 503); }]])("is asked once more, with another assertion: %s", async (_what, failing) => {
    const { reply, fake, house } = await replyTo((request, response, index) => { if (index === 0) failing(request, response, index); else sendJson(response, ANSWER); });
    expect(reply.status).toBe("ANSWERED");
    expect(fake.received.map(({ headers }) => headers.authorization)).toEqual(house.tokens.map((token) => `Bearer ${token}`));
  });

  it("is asked again in a tenth of the calls, when all fail", async () => {
    const { fake, site } = await scene((_request, response) => { response.destroy(); });
    for (let turn = 0; turn < 50; turn++) await site.ask(callFor(2_000));
    expect(fake.received.length).toBeGreaterThanOrEqual(55);
    expect(fake.received.length).toBeLessThanOrEqual(61);
  });

  it("nobody listens: UNREACHABLE", async () => {
    const fake = await fakeSite(() => undefined);
    await fake.stop();
    expect((await client(fake.url, remoteHouse()).ask(callFor(2_000))).status).toBe("UNREACHABLE");
  });

  it("it takes the connection and shakes no hand: UNREACHABLE within the time to connect", async () => {
    const fake = await listening(createServer(() => undefined), "https");
    opened.push(fake);
    const reply = await client(fake.url, remoteHouse()).ask(callFor(10_000));
    expect(reply.status).toBe("UNREACHABLE");
    // The time to connect, twice; undici's clock has steps of half a second or so.
    expect(reply.milliseconds).toBeLessThan(4_000);
  });
});

describe("certificates", () => {
  it("that hold are taken", async () => {
    const tls = selfSigned("127.0.0.1");
    const fake = await fakeSite((_request, response) => { sendJson(response, ANSWER); }, tls);
    opened.push(fake);
    expect((await client(fake.url, remoteHouse(), { ca: tls.cert }).ask(callFor(3_000))).status).toBe("ANSWERED");
  });

  it.each(["of nobody who is trusted", "of another host"])("%s are not, and nothing is sent", async (fault) => {
    const tls = selfSigned(fault === "of another host" ? "denver.example" : "127.0.0.1");
    const fake = await fakeSite((_request, response) => { sendJson(response, ANSWER); }, tls);
    opened.push(fake);
    const house = remoteHouse();
    const reply = await client(fake.url, house, { ca: fault === "of another host" ? tls.cert : selfSigned("127.0.0.1").cert }).ask(callFor(3_000));
    expect(reply.status).toBe("UNREACHABLE");
    expect(fake.received).toEqual([]);
    expect(house.lines.join("")).toMatch(/"reason":"(?:ERR_TLS_CERT_ALTNAME_INVALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE)"/);
  });
});

describe("time", () => {
  it.each<[string, Behaviour]>([
    ["says nothing", () => undefined],
    ["begins and goes no further", (_request, response) => { response.writeHead(200, { "content-type": "application/json" }); response.write("{"); }],
    ["drips", (_request, response) => { response.writeHead(200, { "content-type": "application/json" }); const timer = setInterval(() => response.write(" "), 20); response.on("close", () => { clearInterval(timer); }); }],
  ])("a site that %s is TIMED_OUT at the deadline", async (_what, behaviour) => {
    const { reply, fake, house } = await replyTo(behaviour, {}, 300);
    expect(reply.status).toBe("TIMED_OUT");
    expect(reply.milliseconds).toBeGreaterThanOrEqual(295);
    expect(reply.milliseconds).toBeLessThan(900);
    expect(fake.received).toHaveLength(1);
    expect(house.pending()).toBe(0);
  });

  it("a site that says that the time was over is TIMED_OUT", async () => {
    const { reply, fake } = await replyTo((_request, response) => { sendJson(response, error("DEADLINE"), 504); });
    expect(reply.status).toBe("TIMED_OUT");
    expect(fake.received).toHaveLength(1);
  });

  it("a deadline that has passed asks nothing", async () => {
    const { reply, fake } = await replyTo(() => undefined, {}, -1);
    expect(reply.status).toBe("TIMED_OUT");
    expect(fake.received).toEqual([]);
  });

  it("an assertion that is never signed does not hold up the deadline; one that cannot be signed asks nothing", async () => {
    const never = await scene(() => undefined, {}, remoteHouse({ sign: () => new Promise(() => undefined) }));
    expect((await never.site.ask(callFor(200))).status).toBe("TIMED_OUT");
    const broken = await scene(() => undefined, {}, remoteHouse({ sign: () => Promise.reject(new Error("the key of Jane")) }));
    expect((await broken.site.ask(callFor(200))).status).toBe("UNREACHABLE");
    expect([...never.fake.received, ...broken.fake.received]).toEqual([]);
    expect(broken.house.lines.join("")).not.toContain("Jane");
  });
});

describe("the end", () => {
  it("close ends what is under way and takes no more", async () => {
    const { site, house } = await scene(() => undefined);
    const asked = Array.from({ length: 20 }, () => site.ask(callFor(20_000)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await site.close();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array<string>(20).fill("UNREACHABLE"));
    expect((await site.ask(callFor(1_000))).status).toBe("UNREACHABLE");
    expect(house.pending()).toBe(0);
    await site.close();
  });

  it("drain waits for what is under way and takes no more", async () => {
    const { site } = await scene((_request, response) => { setTimeout(() => { sendJson(response, ANSWER); }, 150); });
    const asked = site.ask(callFor(3_000));
    const drained = site.drain();
    expect((await site.ask(callFor(1_000))).status).toBe("UNREACHABLE");
    await drained;
    expect((await asked).status).toBe("ANSWERED");
  });
});
