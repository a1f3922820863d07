import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { SubgraphKeys } from "../../src/config";
import type { Purpose } from "../../src/domain/decision";
import { tangle } from "../disclosure/oracle/tangle";
import type { TestDatabase } from "../support/database";
import { type HttpAnswer, type HttpHub, sendRaw, startHttpHub } from "../support/http-hub";
import { NOW } from "../support/hub";

export const CITY = "santa-fe-nm";
export const HOUSING = `${CITY}/housing`;

const SERVICES = join(__dirname, "services");

/** What a subgraph of somebody else's was asked. */
export interface AskedOf {
  readonly representations: readonly Readonly<Record<string, unknown>>[];
  readonly headers: readonly Readonly<Record<string, string>>[];
}

export interface Service {
  readonly url: string;
  /** The first line that it printed. */
  readonly said: Readonly<Record<string, unknown>>;
  asked(): Promise<AskedOf>;
  forget(): Promise<void>;
  tell(known: object): Promise<void>;
  stop(): void;
}

/** A hub, other subgraphs in processes of their own, and a gateway over them in another. */
export interface Composed {
  readonly hub: HttpHub;
  readonly transit: Service;
  readonly housing: Service | null;
  readonly gateway: Service;
  /** Through the gateway, or of the hub itself. */
  ask(of: "gateway" | "hub", who: string, purpose: Purpose | null, query: string, variables?: object): Promise<HttpAnswer>;
  stop(): Promise<void>;
}

const SETTING = { Participant: "SUBGRAPH_PARTICIPANT_KEY", Referral: "SUBGRAPH_REFERRAL_KEY" } as const;

/** `keys` also decides whether the housing organization takes part. */
export async function composed(database: TestDatabase, keys: SubgraphKeys): Promise<Composed> {
  const settings = Object.fromEntries(Object.entries(keys).map(([type, id]) => [SETTING[type as keyof SubgraphKeys], String(id)]));
  const [hub, transit, housing] = await Promise.all([startHttpHub(database, { settings, only: ["national", CITY] }), service("transit.mjs"), keys.Participant === undefined ? null : service("housing.mjs")]);
  await tangle(database, CITY, NOW, "federation");
  const others = [{ name: "transit", url: `${transit.url}/graphql` }, ...(housing === null ? [] : [{ name: "housing", url: `${housing.url}/graphql` }])];
  const gateway = await service("gateway.mjs", JSON.stringify([{ name: "hub", url: hub.url }, ...others]));
  const ask: Composed["ask"] = async (of, who, purpose, query, variables = {}) =>
    sendRaw(of === "hub" ? hub.url : gateway.url, {
      headers: { authorization: `Bearer ${await hub.token(who)}`, ...(purpose === null ? {} : { "x-purpose-of-use": purpose }) },
      body: JSON.stringify({ query, variables }),
    });
  const stop = async () => {
    for (const one of [gateway, transit, housing]) one?.stop();
    await hub.stop();
  };
  return { hub, transit, housing, gateway, ask, stop };
}

const running = new Set<ChildProcess>();
afterAll(() => { for (const child of running) child.kill("SIGKILL"); });

/** A file of services/ as a process. Fails with what it said if it does not come to listen. */
export async function service(file: string, ...parameters: string[]): Promise<Service> {
  const child = spawn(process.execPath, [join(SERVICES, file), ...parameters], { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  const said = JSON.parse(await firstLine(child)) as Readonly<Record<string, unknown>>;
  if (typeof said["url"] !== "string") throw new Error(JSON.stringify(said));
  const url = said["url"];
  const send = async (path: string, body: object) => JSON.parse((await sendRaw(url, { path, body: JSON.stringify(body) })).text) as unknown;
  return {
    url,
    said,
    asked: async () => (await send("/asked", {})) as AskedOf,
    forget: async () => void (await send("/forget", {})),
    tell: async (known) => void (await send("/tell", known)),
    stop: () => void child.kill(),
  };
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stdout?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
    stdout?.once("end", () => { reject(new Error("the service ended before it listened")); });
  });
}
