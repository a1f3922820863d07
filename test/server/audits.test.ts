import { serverAudits } from "graphql-http";
import { onPGlite } from "../support/database";
import { type HttpHub, startHttpHub } from "../support/http-hub";

/** The suite's own list of what the specification of GraphQL over HTTP asks. */
const audits = serverAudits({ url: "http://placeholder" }).map(({ id, name }) => ({ id, name }));

const EVERY_REFUSAL_IS_A_400 = "SHOULD only, and Apollo Server's choice: what was refused as a whole is 400 in both media types, for proxies and logs that see nothing but the status";
/** What the hub does otherwise, with the reason. A waiver of what must be, or one that is no longer needed, fails. */
const WAIVED: Readonly<Record<string, string>> = { "572B": EVERY_REFUSAL_IS_A_400, FDE2: EVERY_REFUSAL_IS_A_400, "7B9B": EVERY_REFUSAL_IS_A_400 };

onPGlite((open) => {
  let http: HttpHub;

  beforeAll(async () => {
    http = await startHttpHub(await open(), { only: ["national"] });
  }, 60_000);

  afterAll(async () => {
    await http.stop();
  });

  /** As a client of the hub sends: signed in, and with a header that no form of another site can have. */
  async function outcomeOf(id: string): Promise<string> {
    const authorization = `Bearer ${await http.token("national-hub-operator")}`;
    const fetchFn = (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization, "apollo-require-preflight": "1", connection: "close" } });
    const audit = serverAudits({ url: http.url, fetchFn }).find((one) => one.id === id);
    const result = await audit?.fn();
    return result === undefined ? "missing" : result.status === "ok" ? "ok" : `${result.status}: ${(result).reason}`;
  }

  it("knows all of the suite", () => {
    expect(audits.length).toBe(61);
    expect(Object.keys(WAIVED).filter((id) => !audits.some((audit) => audit.id === id))).toEqual([]);
  });

  it.each(audits)("$id $name", async ({ id }) => {
    const outcome = await outcomeOf(id);
    expect(outcome.split(":")[0]).toBe(id in WAIVED ? "warn" : "ok");
  });
});
