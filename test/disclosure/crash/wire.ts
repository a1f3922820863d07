import { connect, createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/**
 * Where a statement is when the hub is killed: it left the hub and never reaches the server; it reached the server and
 * nobody waits for it; the server has answered and the hub never hears of it; the hub has heard and is about to go on.
 */
export const MOMENTS = ["sent", "passed", "answered", "heard"] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Aim {
  readonly statement: "rows" | "ledger_append";
  readonly moment: Moment;
  /** After `heard`: how much later. */
  readonly laterMs: number;
}

/** The name of a prepared statement stands in every message that binds it, after the portal's, which is empty. */
const NAMES: Readonly<Record<Aim["statement"], Buffer>> = { rows: Buffer.from("\0rows"), ledger_append: Buffer.from("\0ledger_append\0") };

interface Armed extends Aim {
  readonly strike: () => void;
}

/** Between hub and PostgreSQL: passes everything on, and strikes at one moment of one statement. */
export class Wire {
  private armed: Armed | null = null;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async open(serverPort: number): Promise<Wire> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const wire = new Wire(server, (server.address() as AddressInfo).port);
    server.on("connection", (hub) => { wire.join(hub, connect(serverPort, "127.0.0.1")); });
    return wire;
  }

  /** Calls `strike` once. */
  arm(aim: Aim, strike: () => void): void {
    this.armed = { ...aim, strike };
  }

  close(): void {
    this.server.close();
  }

  private join(hub: Socket, database: Socket): void {
    let under = false;
    hub.on("data", (chunk) => {
      if (this.armed !== null) under = chunk.includes(NAMES[this.armed.statement]);
      if (under && this.strikes("sent")) return;
      database.write(chunk);
      if (under) this.strikes("passed");
    });
    database.on("data", (chunk) => {
      if (under && this.strikes("answered")) return;
      hub.write(chunk);
      if (under) this.strikes("heard");
      under = false;
    });
    for (const [one, other] of [[hub, database], [database, hub]] as const) {
      one.on("error", () => undefined);
      // What was passed on before arrives, although nobody waits for it.
      one.on("close", () => { other.end(); });
    }
  }

  private strikes(moment: Moment): boolean {
    const { armed } = this;
    if (armed?.moment !== moment) return false;
    this.armed = null;
    if (moment === "heard") setTimeout(armed.strike, armed.laterMs);
    else armed.strike();
    return true;
  }
}
