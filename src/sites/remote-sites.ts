import type { SiteEntry } from "../domain/directory";
import { type DrainedSite, REMOTE_SETTINGS, type RemoteHouse, type RemoteSettings, remoteSite } from "./remote";
import type { RemoteSite } from "./remote-site";

/** The servers of other owners, each with its connections and its breaker. */
export interface RemoteSites {
  /** Made when it is first asked for, and anew when its address has changed; the one before takes no more calls. */
  of(entry: SiteEntry): RemoteSite;
  /** Those that the directory no longer has take no more calls. */
  retain(entries: Iterable<SiteEntry>): void;
  /** Ends every call under way; whoever is asked afterwards is UNREACHABLE. */
  closeAll(): Promise<void>;
}

interface Kept {
  readonly url: string;
  readonly site: DrainedSite;
}

export function remoteSites(house: RemoteHouse, settings: RemoteSettings = REMOTE_SETTINGS): RemoteSites {
  const kept = new Map<string, Kept>();
  const leaving = new Map<DrainedSite, Promise<unknown>>();
  let isClosed = false;

  const leave = (id: string, { site }: Kept): void => {
    kept.delete(id);
    leaving.set(site, site.drain().catch((error: unknown) => { house.log.bug("site drain", error, { site: id }); }).finally(() => leaving.delete(site)));
  };

  return {
    of: (entry) => {
      const before = kept.get(entry.id);
      if (before?.url === entry.url) return before.site;
      if (before !== undefined) leave(entry.id, before);
      const site = remoteSite(entry, house, settings);
      if (isClosed) leave(entry.id, { url: entry.url, site });
      else kept.set(entry.id, { url: entry.url, site });
      return site;
    },
    retain: (entries) => {
      const wanted = new Map([...entries].map(({ id, url }) => [id, url]));
      for (const [id, one] of kept) if (wanted.get(id) !== one.url) leave(id, one);
    },
    closeAll: async () => {
      isClosed = true;
      const all = [...[...kept.values()].map(({ site }) => site), ...leaving.keys()];
      kept.clear();
      await Promise.all(all.map((site) => site.close()));
      await Promise.all(leaving.values());
    },
  };
}
