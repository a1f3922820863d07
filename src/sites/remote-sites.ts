import { REMOTE_SETTINGS, type RemoteHouse, type RemoteSettings, type RemoteSite, remoteSite } from "./remote";

export interface SiteEntry {
  /** The audience of assertions made for it. */
  readonly id: string;
  readonly url: string;
}

/** The remote sites of the directory. */
export interface RemoteSites {
  /** What the directory says now. A site whose address changed is another; one that is gone takes no more calls. */
  update(entries: readonly SiteEntry[]): void;
  /** Null for one that the directory does not have. */
  site(id: string): RemoteSite | null;
  /** Ends every call under way. */
  closeAll(): Promise<void>;
}

interface Kept {
  readonly url: string;
  /** Made when it is first asked. */
  site: RemoteSite | null;
}

export function remoteSites(house: RemoteHouse, settings: RemoteSettings = REMOTE_SETTINGS, make: typeof remoteSite = remoteSite): RemoteSites {
  const kept = new Map<string, Kept>();
  const leaving = new Map<RemoteSite, Promise<void>>();
  let isClosed = false;

  const leave = (site: RemoteSite | null): void => {
    if (site === null) return;
    const gone = site.drain().catch((error: unknown) => { house.log.bug("site drain", error, { site: site.id }); }).finally(() => leaving.delete(site));
    leaving.set(site, gone);
  };

  return {
    update: (entries) => {
      if (isClosed) return;
      const wanted = new Map(entries.map(({ id, url }) => [id, url]));
      for (const [id, { url, site }] of kept) {
        if (wanted.get(id) === url) continue;
        kept.delete(id);
        leave(site);
      }
      for (const [id, url] of wanted) if (!kept.has(id)) kept.set(id, { url, site: null });
    },
    site: (id) => {
      const entry = isClosed ? undefined : kept.get(id);
      if (entry === undefined) return null;
      return (entry.site ??= make({ id, url: entry.url }, house, settings));
    },
    closeAll: async () => {
      isClosed = true;
      const all = [...[...kept.values()].flatMap(({ site }) => site ?? []), ...leaving.keys()];
      kept.clear();
      await Promise.all(all.map((site) => site.close()));
      await Promise.all(leaving.values());
    },
  };
}
