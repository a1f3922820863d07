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
    get BY_DAY () {
        return BY_DAY;
    },
    get SIZE () {
        return SIZE;
    },
    get openHouse () {
        return openHouse;
    }
});
const _nodepath = require("node:path");
const _ask = require("./ask");
const _child = require("./child");
const _federationdata = require("./federation-data");
const _postgres = require("./postgres");
const SIZE = 100;
const HUB_ID = "national/hub";
const PURPOSE = "CARE_COORDINATION";
const QUERY = `query Page($places: [String!], $after: String, $orderBy: ParticipantOrder) {
  participants(jurisdictions: $places, first: ${String(SIZE)}, after: $after, orderBy: $orderBy) {
    nodes { id identity { legalName } enrollment { status } demographics { ageBand } }
    pageInfo { hasNextPage endCursor }
    sites { jurisdiction status rows }
  }
}`;
const BY_DAY = {
    field: "OPENED_ON",
    direction: "DESC"
};
async function openHouse({ folder, citiesUrl, hubUrl, processes, softDeadlineMs, isPatient, hubFlags }) {
    const port = await (0, _postgres.freePort)();
    const jwksUrl = `http://127.0.0.1:${String(port)}/site/jwks.json`;
    const sites = [];
    for (const [at, places] of processes.entries()){
        const options = {
            databaseUrl: citiesUrl,
            dataDir: (0, _nodepath.join)(folder, `site-${String(at)}`),
            poolSize: 8,
            places,
            hub: {
                id: HUB_ID,
                jwksUrl
            }
        };
        sites.push(await (0, _child.startChild)("federation-site-process.js", options));
    }
    const hubOptions = {
        databaseUrl: hubUrl,
        dataDir: (0, _nodepath.join)(folder, "hub"),
        port,
        persona: _federationdata.EVERYWHERE,
        sites: sites.flatMap(({ ready })=>ready.sites),
        softDeadlineMs,
        isPatient
    };
    const hub = await (0, _child.startChild)("federation-hub-process.js", hubOptions, hubFlags);
    const { url, token } = hub.ready;
    const headers = {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-purpose-of-use": PURPOSE
    };
    const places = processes.flat();
    return {
        hub,
        sites,
        places,
        bodyFor: (after, orderBy, asked = places)=>JSON.stringify({
                query: QUERY,
                variables: {
                    places: asked,
                    after,
                    orderBy
                }
            }),
        page: async (body)=>pageOf(await (0, _ask.post)(url, headers, body)),
        load: async (bodies, amount, looksAt)=>{
            const options = {
                url,
                headers,
                bodies,
                amount,
                looksAt
            };
            const child = await (0, _child.startChild)("federation-load-process.js", options);
            await child.stop();
            return child.ready;
        },
        be: async (mode, which = sites)=>{
            for (const { ready } of which)await (0, _ask.post)(`${ready.control}/be/${mode}`, {}, "{}");
        },
        spans: async (which = sites)=>{
            const texts = await Promise.all(which.map(({ ready })=>(0, _ask.post)(`${ready.control}/spans`, {}, "{}")));
            return texts.flatMap((text)=>JSON.parse(text));
        },
        stop: async ()=>{
            for (const child of [
                hub,
                ...sites
            ])await child.stop();
        }
    };
}
function pageOf(text) {
    const { data, errors } = JSON.parse(text);
    if (errors !== undefined || data?.participants == null) throw new Error(`the hub refused: ${text.slice(0, 500)}`);
    return data.participants;
}

//# sourceMappingURL=federation-house.js.map
