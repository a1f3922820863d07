import { createServer, type Socket } from "node:net";
import { globalId } from "../../src/domain/ids";
import { SITE_CHANGES } from "../../src/sites/contract/changes";
import { type DrainedSite, REMOTE_SETTINGS, type RemoteSettings, remoteSite } from "../../src/sites/remote";
import type { SiteChangeCall, SiteChangeReply } from "../../src/sites/remote-site";
import { selfSigned } from "./certificate";
import { ASKER, type Behaviour, type FakeSite, fakeSite, listening, PATIENT, remoteHouse, sendJson } from "./fake-site";

const opened: { stop?: () => Promise<void>; close?: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await (one.close?.() ?? one.stop?.());
});

const ID = `${"p".repeat(21)}A`;
const INPUT = { participant: globalId("denver-co", "Participant", ID), consent: globalId("denver-co", "Consent", ID), form: "WRITTEN" };
const MADE = { id: ID, change: "CONSENT_REVOKED", item: INPUT.consent, at: "2026-11-24T12:00:00Z", countsFrom: null };
const callOf = (deadlineMs = 3_000): SiteChangeCall => ({ change: "revokeConsent", variables: { input: INPUT, key: "key-of-test:0" }, asker: ASKER, deadlineAt: performance.now() + deadlineMs });

function client(url: string, settings: Partial<RemoteSettings> = {}): DrainedSite {
  const site = remoteSite({ id: "denver/lead", url }, remoteHouse(), { ...PATIENT, ...settings });
  opened.push({ close: () => site.close() });
  return site;
}

async function sent(behaviour: Behaviour, deadlineMs?: number): Promise<{ readonly fake: FakeSite; readonly reply: SiteChangeReply }> {
  const fake = await fakeSite(behaviour);
  opened.push(fake);
  return { fake, reply: await client(fake.url).change(callOf(deadlineMs)) };
}

const error = (code: string, details?: unknown) => ({ errors: [{ message: "Jane Secretperson", extensions: { code, ...(details === undefined ? {} : { details }) } }] });
const silent = () => undefined;

describe("a change that a site makes", () => {
  it("is sent as a listed document by its hash, with its key, over a connection that is not kept", async () => {
    const { fake, reply } = await sent((_request, response) => { sendJson(response, { data: { revokeConsent: MADE } }); });
    expect(reply).toMatchObject({ status: "ANSWERED", data: MADE, ledger: null });
    expect(fake.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ documentId: SITE_CHANGES.revokeConsent.id, variables: { input: INPUT, key: "key-of-test:0" } }]);
    expect(fake.received[0]?.headers).toMatchObject({ connection: "close", "content-length": String(fake.received[0]?.body.length) });
  });

  it("of nobody's register is null", async () => {
    expect((await sent((_request, response) => { sendJson(response, { data: { revokeConsent: null } }); })).reply).toMatchObject({ status: "ANSWERED", data: null });
  });

  it.each([
    ["CONSENT_DEFICIENT", ["2.31(a)(4)(ii)(B)", "2.32(b)"], ["2.31(a)(4)(ii)(B)", "2.32(b)"]],
    ["REGISTER_INPUT", ["/recipients/0", "Jane Secretperson", 7, "/categories"], ["/recipients/0", "/categories"]],
    ["REGISTER_CONFLICT", "Jane", []],
    ["IDEMPOTENCY_KEY_REUSED", undefined, []],
    ["ROLE_REFUSED", undefined, []],
    ["SITE_UNAVAILABLE", undefined, []],
  ])("may be refused as %s: nothing was done, and what is wrong is told without a value", async (code, details, told) => {
    expect((await sent((_request, response) => { sendJson(response, error(code, details)); })).reply).toMatchObject({ status: "REFUSED", code, details: told });
  });

  it.each([[403, "HUB_WRITES"], [404, "DOCUMENT_UNLISTED"], [401, "ASSERTION_EXPIRED"]])("may be refused before it is looked at: %d %s", async (status, code) => {
    expect((await sent((_request, response) => { sendJson(response, error(code), status); })).reply).toMatchObject({ status: "REFUSED", code });
  });
});

describe("a change of which nobody knows what became is sent once and no more", () => {
  it.each<[string, Behaviour]>([
    ["the connection is cut without an answer", (_request, response) => { response.destroy(); }],
    ["the connection is cut in the answer", (_request, response) => { response.writeHead(200, { "content-length": "500", "content-type": "application/json" }).write("{"); setTimeout(() => response.destroy(), 5); }],
    ["502", (_request, response) => { sendJson(response, "", 502); }],
    ["a site in turn that does not know itself", (_request, response) => { sendJson(response, error("WRITE_OUTCOME_UNKNOWN")); }],
    ["503 with a code", (_request, response) => { sendJson(response, error("LEDGER_UNAVAILABLE"), 503); }],
    ["504 with the code of a refusal", (_request, response) => { sendJson(response, error("REGISTER_CONFLICT"), 504); }],
    ["403 of a proxy", (_request, response) => { sendJson(response, "no", 403); }],
    ["404 of another server", (_request, response) => { sendJson(response, "Not found", 404); }],
    ["a redirect", (_request, response) => { response.writeHead(307, { location: "/site/graphql" }).end(); }],
    ["an assertion that was used: something sent the request twice", (_request, response) => { sendJson(response, error("ASSERTION_REPLAYED"), 401); }],
    ["no JSON", (_request, response) => { sendJson(response, "<html>"); }],
    ["a code that could be anything", (_request, response) => { sendJson(response, error("JANE_SECRETPERSON")); }],
    ["another root", (_request, response) => { sendJson(response, { data: { signConsent: MADE } }); }],
    ["a field too many", (_request, response) => { sendJson(response, { data: { revokeConsent: { ...MADE, name: "Jane" } } }); }],
    ["a field too few", (_request, response) => { const { at: _at, ...rest } = MADE; sendJson(response, { data: { revokeConsent: rest } }); }],
    ["an id that is none", (_request, response) => { sendJson(response, { data: { revokeConsent: { ...MADE, id: "Jane" } } }); }],
    ["another place's consent", (_request, response) => { sendJson(response, { data: { revokeConsent: { ...MADE, item: globalId("seattle-wa", "Consent", ID) } } }); }],
    ["a word that is none", (_request, response) => { sendJson(response, { data: { revokeConsent: { ...MADE, change: "Jane" } } }); }],
    ["a ledger entry out of its form", (_request, response) => { sendJson(response, { data: { revokeConsent: MADE }, extensions: { ledger: { chain: "c" } } }); }],
  ])("%s", async (_what, behaviour) => {
    const { fake, reply } = await sent(behaviour);
    expect(reply).toEqual({ status: "UNKNOWN", milliseconds: expect.any(Number) });
    expect(fake.received).toHaveLength(1);
  });

  it("no answer comes in time", async () => {
    const { fake, reply } = await sent(silent, 200);
    expect([reply.status, fake.received.length]).toEqual(["UNKNOWN", 1]);
  });

  it("even where the site closes each connection at once, after the first bytes", async () => {
    let connections = 0;
    const server = createServer((socket: Socket) => { connections += 1; socket.once("data", () => { socket.destroy(); }); });
    const { url, stop } = await listening(server, "http");
    opened.push({ stop });
    expect((await client(url).change(callOf())).status).toBe("UNKNOWN");
    expect(connections).toBe(1);
  });
});

describe("a change of which nothing was sent", () => {
  it("is said to be: nobody listens", async () => {
    const fake = await fakeSite(silent);
    await fake.stop();
    expect((await client(fake.url).change(callOf())).status).toBe("NOT_SENT");
  });

  it("is said to be: the name leads nowhere, the address is none", async () => {
    expect((await client("https://nobody.invalid/site/graphql").change(callOf())).status).toBe("NOT_SENT");
    expect((await client("ftp://127.0.0.1").change(callOf())).status).toBe("NOT_SENT");
  });

  it("is said to be: the certificate does not hold", async () => {
    const fake = await fakeSite(silent, selfSigned("127.0.0.1"));
    opened.push(fake);
    expect((await client(fake.url).change(callOf())).status).toBe("NOT_SENT");
    expect(fake.received).toEqual([]);
  });

  it("is said to be: all connections are taken until the deadline", async () => {
    const fake = await fakeSite(silent);
    opened.push(fake);
    const site = client(fake.url, { connections: 1 });
    const first = site.change(callOf(600));
    await new Promise((done) => setTimeout(done, 100));
    expect((await site.change(callOf(200))).status).toBe("NOT_SENT");
    expect((await first).status).toBe("UNKNOWN");
    expect(fake.received).toHaveLength(1);
  });

  it("is said to be: the deadline is over, the hub closes, the circuit is open", async () => {
    const fake = await fakeSite((_request, response) => { response.destroy(); });
    opened.push(fake);
    const site = client(fake.url, { breaker: REMOTE_SETTINGS.breaker });
    expect((await site.change({ ...callOf(), deadlineAt: performance.now() - 1 })).status).toBe("NOT_SENT");
    for (let turn = 0; turn < 5; turn++) expect((await site.change(callOf())).status).toBe("UNKNOWN");
    expect((await site.change(callOf())).status).toBe("NOT_SENT");
    expect(fake.received).toHaveLength(5);
    await site.close();
    expect((await site.change(callOf())).status).toBe("NOT_SENT");
  });
});
