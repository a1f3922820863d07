import { startChild } from "../../support/child";
import type { Ground } from "./ground";
import type { HistoryHub } from "./history";

/** The built hub with a ledger that acknowledges before it writes: what the tests of crashes must notice. */
const HASTY = `
  const read = built("config.js").readConfig({ PORT: "0", ...JSON.parse(p0) });
  const lock = await built("database/lock.js").lockDataDir(read.config.dataDir);
  const hub = await built("hub.js").createHub(read.config, built("log.js").logger(read.config), lock);
  const append = hub.ledger.append.bind(hub.ledger);
  hub.ledger.append = (answer) => {
    setTimeout(() => void append(answer), 100);
    return Promise.resolve();
  };
  built("server/control.js").serveControl(lock, built("hub-commands.js").commandsOf(hub));
  say(await built("server/server.js").startServer(hub));`;

export function startHastyHub(settings: Ground["settings"]): HistoryHub {
  const child = startChild(HASTY, [JSON.stringify(settings)]);
  return { listening: child.next().then(({ url }) => String(url)), kill: (signal) => child.kill(signal) };
}
