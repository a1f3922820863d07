"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "remoteSites", {
    enumerable: true,
    get: function() {
        return remoteSites;
    }
});
const _remote = require("./remote");
function remoteSites(house, settings = _remote.REMOTE_SETTINGS) {
    const kept = new Map();
    const leaving = new Map();
    let isClosed = false;
    const leave = (id, { site })=>{
        kept.delete(id);
        leaving.set(site, site.drain().catch((error)=>{
            house.log.bug("site drain", error, {
                site: id
            });
        }).finally(()=>leaving.delete(site)));
    };
    return {
        of: (entry)=>{
            const before = kept.get(entry.id);
            if (before?.url === entry.url) return before.site;
            if (before !== undefined) leave(entry.id, before);
            const site = (0, _remote.remoteSite)(entry, house, settings);
            if (isClosed) leave(entry.id, {
                url: entry.url,
                site
            });
            else kept.set(entry.id, {
                url: entry.url,
                site
            });
            return site;
        },
        retain: (entries)=>{
            const wanted = new Map([
                ...entries
            ].map(({ id, url })=>[
                    id,
                    url
                ]));
            for (const [id, one] of kept)if (wanted.get(id) !== one.url) leave(id, one);
        },
        closeAll: async ()=>{
            isClosed = true;
            const all = [
                ...[
                    ...kept.values()
                ].map(({ site })=>site),
                ...leaving.keys()
            ];
            kept.clear();
            await Promise.all(all.map((site)=>site.close()));
            await Promise.all(leaving.values());
        }
    };
}

//# sourceMappingURL=remote-sites.js.map
