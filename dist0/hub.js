"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "createHub", {
    enumerable: true,
    get: function() {
        return createHub;
    }
});
const _nodecrypto = require("node:crypto");
const _nodepath = require("node:path");
const _connect = require("./database/connect");
const _hubsecretstore = require("./database/hub-secret.store");
const _custodies = require("./disclosure/custodies");
const _disclosureindex = require("./disclosure/disclosure-index");
const _gate = require("./disclosure/gate");
const _sitegate = require("./disclosure/site-gate");
const _ledger = require("./disclosure/ledger");
const _people = require("./disclosure/people");
const _decision = require("./domain/decision");
const _ticks = require("./disclosure/ticks");
const _identity = require("./identity/identity");
const _keyfile = require("./identity/key-file");
const _tokenerrors = require("./identity/token-errors");
const _peerhubstore = require("./identity/peer-hub.store");
const _drawnahead = require("./identity/drawn-ahead");
const _signassertion = require("./identity/sign-assertion");
const _viewerstore = require("./identity/viewer.store");
const _allregisters = require("./registers/all-registers");
const _directorystore = require("./sites/directory.store");
const _emergenciesstore = require("./sites/emergencies.store");
const _factsstore = require("./sites/facts.store");
const _hostedstore = require("./sites/hosted.store");
const _remote = require("./sites/remote");
const _remotehouse = require("./sites/remote-house");
const _remotesites = require("./sites/remote-sites");
const _wait = require("./sites/wait");
async function createHub(config, log, lock, overrides = {}) {
    const clock = overrides.clock ?? (()=>new Date());
    const random = overrides.random ?? _nodecrypto.randomBytes;
    const database = overrides.database ?? await (0, _connect.openDatabase)(config, lock);
    try {
        const identity = await (0, _identity.openIdentity)({
            oidc: config.oidc,
            dataDir: config.dataDir,
            clock
        });
        const checkpointKey = await (0, _keyfile.openKeyFile)((0, _nodepath.join)(config.dataDir, "ledger-key.jwk"));
        const ledger = overrides.ledger ?? await (0, _ledger.openLedger)({
            database,
            clock,
            ids: _nodecrypto.randomUUID,
            checkpointFile: config.ledgerCheckpointFile,
            signKey: checkpointKey,
            log
        });
        const viewers = new _viewerstore.ViewerStore(database);
        const index = new _disclosureindex.DisclosureIndex(database);
        const ways = await waysToSites({
            config,
            log,
            clock,
            random
        }, overrides.siteSettings);
        const { sites } = ways;
        const house = await houseOf({
            config,
            database,
            ledger,
            index,
            viewers,
            sites,
            clock,
            random
        }, overrides);
        return {
            config,
            log,
            database,
            gate: new _gate.Gate(house),
            siteGate: (places)=>new _sitegate.SiteGate(house, viewers, places),
            peers: new _peerhubstore.PeerHubStore(database),
            ...ways,
            clock,
            registers: (0, _allregisters.registersOf)({
                database,
                clock,
                random,
                hub: {
                    id: config.hubId,
                    legalRole: config.hubLegalRole
                }
            }),
            ledger,
            index,
            identity,
            viewers,
            checkpointKey,
            authenticate: (header)=>authenticate(identity, viewers, header),
            personas: ()=>viewers.personas(),
            ready: ()=>isReady(database),
            close: ()=>close({
                    ledger,
                    index,
                    database,
                    sites
                }, overrides)
        };
    } catch (error) {
        if (overrides.database === undefined) await database.close();
        throw error;
    }
}
async function houseOf({ config, database, ledger, index, viewers, sites, clock, random }, { judge, ticks = _ticks.machineTicks }) {
    const directory = new _directorystore.DirectoryStore(database);
    return {
        rows: new _hostedstore.HostedStore(database),
        directory,
        people: new _people.People(new _factsstore.FactsStore(database)),
        custodies: new _custodies.Custodies(directory),
        ledger,
        index,
        emergencies: new _emergenciesstore.EmergencyStore(database),
        viewers,
        cursorKey: config.cursorKey ?? await (0, _hubsecretstore.hubSecret)(database, "cursor-key", ()=>random(32), clock()),
        random,
        clock,
        ticks: ()=>ticks(config.tickMs ?? _ticks.TICK_MS[database.kind]),
        hub: {
            id: config.hubId,
            legalRole: config.hubLegalRole
        },
        sites: {
            of: sites.of,
            softDeadline: config.siteSoftDeadline,
            hardDeadline: config.siteHardDeadline,
            wait: _wait.wait,
            now: ()=>performance.now()
        },
        ...judge === undefined ? {} : {
            judge
        }
    };
}
async function waysToSites({ config, log, clock, random }, settings) {
    const siteKey = await (0, _keyfile.openKeyFile)((0, _nodepath.join)(config.dataDir, "site-key.jwk"));
    const house = (0, _remotehouse.remoteHouse)({
        sign: signer(config.hubId, siteKey, clock, (0, _drawnahead.drawnAhead)(random)),
        random,
        log
    });
    return {
        siteKey,
        sites: (0, _remotesites.remoteSites)(house, settings),
        describeSite: (entry)=>described(config.hubId, (0, _remote.remoteSite)(entry, house, settings))
    };
}
/** Identity only; one token for one request. */ function signer(hubId, key, clock, random) {
    return (siteId, { asker }, body)=>{
        const purpose = _decision.purposeList.find((one)=>one === asker.purpose) ?? null;
        return (0, _signassertion.signAssertion)(key, {
            ...asker,
            hubId,
            siteId,
            purpose,
            body
        }, clock(), random);
    };
}
const REGISTERING_MS = 5_000;
/** Nobody in particular asks: the hub itself wants to know. */ async function described(hubId, site) {
    const asker = {
        accountId: hubId,
        organizationId: null,
        purpose: null,
        requestId: (0, _nodecrypto.randomUUID)(),
        via: [
            hubId
        ]
    };
    try {
        return await site.ask({
            document: "site",
            variables: {},
            asker,
            deadlineAt: performance.now() + REGISTERING_MS
        });
    } finally{
        await site.close();
    }
}
/** The kept file will do: each read checks its revision in the statement that reads. */ async function authenticate(identity, viewers, header) {
    const { subject } = await identity.authenticate(header);
    const viewer = viewers.cached(subject) ?? await viewers.load(subject);
    if (viewer === null) throw new _tokenerrors.IdentityError("ACCOUNT_UNKNOWN");
    return viewer;
}
async function isReady(database) {
    try {
        await database.query("ready", "SELECT 1 AS one");
        return true;
    } catch  {
        return false;
    }
}
async function close({ ledger, index, database, sites }, overrides) {
    await index.stop();
    await sites.closeAll();
    await ledger.close();
    if (overrides.database === undefined) await database.close();
}

//# sourceMappingURL=hub.js.map
