"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get NAMES () {
        return NAMES;
    },
    get POOL () {
        return POOL;
    },
    get openContest () {
        return openContest;
    }
});
const _promises = require("node:fs/promises");
const _nodeos = require("node:os");
const _nodepath = require("node:path");
const _child = require("./child");
const _gatewithout = require("./gate-without");
const _load = require("./load");
const _peerinstall = require("./peer-install");
const _peerpolicies = require("./peer-policies");
const _query = require("./query");
const NAMES = [
    "live",
    "laidOut",
    "passthrough",
    "hub",
    "public"
];
const POOL = 10;
const JSON_HEADERS = {
    "content-type": "application/json"
};
async function openContest(server, database, say) {
    const folder = await (0, _peerinstall.installPeer)(say);
    await (0, _peerpolicies.installPolicies)(server, database);
    const dataDir = await (0, _promises.mkdtemp)((0, _nodepath.join)((0, _nodeos.tmpdir)(), "lead-hub-bench-"));
    const url = server.url(database);
    const peerAs = (role)=>(0, _child.startChild)("peer-process.js", peerOptions(folder, server.url(database, role)));
    const [live, laidOut, passthrough, hub, open] = await Promise.all([
        peerAs(_peerpolicies.PEER_ROLES.live),
        peerAs(_peerpolicies.PEER_ROLES.laidOut),
        (0, _child.startChild)("passthrough-process.js", {
            databaseUrl: url,
            poolSize: POOL
        }),
        (0, _child.startChild)("hub-process.js", hubOptions(url, (0, _nodepath.join)(dataDir, "hub"), [])),
        (0, _child.startChild)("hub-process.js", hubOptions(url, (0, _nodepath.join)(dataDir, "public"), _gatewithout.LAYERS))
    ]);
    const children = [
        live,
        laidOut,
        passthrough,
        hub,
        open
    ];
    const peerWalk = (peer)=>(0, _load.walk)({
            url: peer.ready.url,
            headers: JSON_HEADERS,
            query: _query.PEER_QUERY,
            city: _query.CITY
        });
    const walks = {
        live: await peerWalk(live),
        laidOut: await peerWalk(laidOut),
        hub: await (0, _load.walk)({
            url: hub.ready.url,
            headers: hubHeaders(hub.ready),
            query: _query.HUB_QUERY,
            city: _query.CITY
        }),
        public: await (0, _load.walk)({
            url: open.ready.url,
            headers: hubHeaders(open.ready),
            query: _query.HUB_QUERY,
            city: _query.CITY
        })
    };
    assertEqual(walks.live.pages, walks.hub.pages);
    assertEqual(walks.laidOut.pages, walks.hub.pages);
    return {
        contestants: {
            live: {
                child: live,
                url: live.ready.url,
                headers: JSON_HEADERS,
                bodies: walks.live.bodies
            },
            laidOut: {
                child: laidOut,
                url: laidOut.ready.url,
                headers: JSON_HEADERS,
                bodies: walks.laidOut.bodies
            },
            passthrough: {
                child: passthrough,
                url: passthrough.ready.url,
                headers: JSON_HEADERS,
                bodies: passthroughBodies(walks.public.pages)
            },
            hub: {
                child: hub,
                url: hub.ready.url,
                headers: hubHeaders(hub.ready),
                bodies: walks.hub.bodies
            },
            public: {
                child: open,
                url: open.ready.url,
                headers: hubHeaders(open.ready),
                bodies: walks.public.bodies
            }
        },
        pages: walks.hub.pages.length,
        people: walks.hub.pages.reduce((sum, { people })=>sum + people.length, 0),
        stop: async ()=>{
            await Promise.all(children.map((child)=>child.stop()));
            await (0, _promises.rm)(dataDir, {
                recursive: true,
                force: true
            });
        }
    };
}
function peerOptions(folder, databaseUrl) {
    return {
        folder,
        databaseUrl,
        poolSize: POOL,
        settings: {
            "bench.organization_id": _query.ORGANIZATION,
            "bench.purpose": _query.PURPOSE
        }
    };
}
function hubOptions(databaseUrl, dataDir, without) {
    return {
        databaseUrl,
        dataDir,
        poolSize: POOL,
        persona: _query.PERSONA,
        without
    };
}
function hubHeaders({ token }) {
    return {
        ...JSON_HEADERS,
        authorization: `Bearer ${token}`,
        "x-purpose-of-use": _query.PURPOSE
    };
}
/** Starts where the public hub's pages start. */ function passthroughBodies(pages) {
    const starts = pages.map(({ people })=>people.at(-1)?.id ?? "");
    return [
        "",
        ...starts.slice(0, -1)
    ].map((after)=>JSON.stringify({
            city: _query.CITY,
            after
        }));
}
/** Person by person: who is told of, each referral, service referral and outcome, each value. */ function assertEqual(peer, hub) {
    const theirs = peer.flatMap(({ people })=>people);
    const ours = hub.flatMap(({ people })=>people);
    ours.forEach((person, index)=>{
        const one = JSON.stringify(person);
        const other = JSON.stringify(theirs[index]);
        if (one !== other) throw new Error(`The answers differ at person ${String(index)}:\nhub  ${one}\npeer ${other}`);
    });
    if (theirs.length !== ours.length) throw new Error(`The hub tells of ${String(ours.length)} people, PostGraphile of ${String(theirs.length)}.`);
}

//# sourceMappingURL=contest.js.map
