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
    get COMMANDS () {
        return COMMANDS;
    },
    get CommandError () {
        return CommandError;
    },
    get DEMO_SEED () {
        return DEMO_SEED;
    },
    get commandsOf () {
        return commandsOf;
    }
});
const _nodecrypto = require("node:crypto");
const _accountingreport = require("./disclosure/accounting-report");
const _checkpoint = require("./disclosure/checkpoint");
const _ledgerverify = require("./disclosure/ledger-verify");
const _decision = require("./domain/decision");
const _ids = require("./domain/ids");
const _importrequest = require("./onboarding/import/import-request");
const _registersite = require("./onboarding/sites/register-site");
const _trusthub = require("./onboarding/trust-hub");
const _seeddemo = require("./onboarding/seed/seed-demo");
const COMMANDS = [
    "personas",
    "token",
    "ledger-verify",
    "explain",
    "import",
    "seed",
    "accounting",
    "site-trust",
    "site-distrust",
    "site-add"
];
class CommandError extends Error {
    code;
    name = "CommandError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
const DEMO_SEED = 1;
function commandsOf(hub) {
    return {
        personas: ()=>once(hub.personas()),
        token: (body)=>once(token(hub, stringOf(body, "slug"))),
        "ledger-verify": ()=>once(verify(hub)),
        explain: (body)=>once(explanation(hub, stringOf(body, "slug"), stringOf(body, "participant"), stringOf(body, "purpose"))),
        import: (body, signal)=>(0, _importrequest.importMessages)((0, _importrequest.parseImportRequest)(body), {
                database: hub.database,
                now: ()=>new Date(),
                random: _nodecrypto.randomBytes
            }, signal),
        seed: ()=>once(seed(hub)),
        accounting: (body)=>accounting(hub, (0, _accountingreport.parseAccountingRequest)(body)),
        "site-trust": (body)=>once(trust(hub, body)),
        "site-distrust": (body)=>once(distrust(hub, body)),
        "site-add": (body)=>once(addSite(hub, stringOf(body, "id"), stringOf(body, "url")))
    };
}
async function* once(result) {
    yield await result;
}
/** For the invented people of the demo: only the embedded issuer signs, and only while nobody real is in the hub. */ async function token(hub, slug) {
    const { embedded } = hub.identity;
    if (embedded === null || !await hub.viewers.everybodyIsInvented()) {
        throw new CommandError("ISSUER_NOT_EMBEDDED", "This hub signs no tokens: it has an identity provider, or people who are not invented. Get the token from your identity provider.");
    }
    return embedded.issue(await personaId(hub, slug), new Date());
}
async function personaId(hub, slug) {
    const accountId = await hub.viewers.accountIdOf(slug);
    if (accountId === null) throw new CommandError("PERSONA_UNKNOWN", "There is no persona of this name. `token --list` lists them all.");
    return accountId;
}
async function persona(hub, slug) {
    const viewer = await hub.viewers.load(await personaId(hub, slug));
    if (viewer === null) throw new CommandError("PERSONA_UNKNOWN", "There is no persona of this name. `token --list` lists them all.");
    return viewer;
}
/** As one of the invented people only: whoever is real signs in, and asks the graph. */ async function* accounting(hub, request) {
    if (hub.identity.embedded === null || !await hub.viewers.everybodyIsInvented()) {
        throw new CommandError("PERSONAS_ONLY", "A command speaks for invented people only. Sign in and query disclosures(participant:).");
    }
    const viewer = await persona(hub, request.as);
    const purpose = (0, _accountingreport.purposeFor)(viewer.account.role, request);
    yield* (0, _accountingreport.accountingParts)(request, ()=>hub.gate.open({
            viewer,
            purpose,
            requestId: (0, _nodecrypto.randomUUID)(),
            operation: "accounting",
            download: true
        }));
}
/** By the rules and facts of this moment, as the door would decide. */ async function explanation(hub, slug, participant, purpose) {
    const viewer = await persona(hub, slug);
    const stated = _decision.purposeList.find((one)=>one === purpose);
    if (stated === undefined) throw new CommandError("COMMAND_BODY_INVALID", "There is no such purpose of use. The schema's documentation has the list.");
    const parsed = (0, _ids.parseGlobalId)(participant);
    const key = parsed?.type === "Participant" ? {
        jurisdiction: parsed.jurisdiction,
        id: parsed.localId
    } : {
        jurisdiction: "",
        id: ""
    };
    const given = await hub.gate.explain({
        viewer,
        purpose: stated,
        key
    }, (0, _nodecrypto.randomUUID)());
    if (given === null) throw new CommandError("PARTICIPANT_UNKNOWN", "There is no participant with this id.");
    return given;
}
async function verify(hub) {
    return (0, _ledgerverify.verifyLedger)(hub.database, await (0, _checkpoint.readCheckpoint)(hub.config.ledgerCheckpointFile, hub.checkpointKey));
}
async function addSite({ database, config, describeSite }, id, url) {
    const { places, wasKnown } = await (0, _registersite.registerSite)({
        database,
        hubId: config.hubId,
        describe: describeSite
    }, {
        id,
        url
    });
    return `${id} ${wasKnown ? "is known, and now" : "is a site of this hub and"} serves ${places.join(", ")}`;
}
async function trust(hub, body) {
    const peer = (0, _trusthub.peerHubOf)(body);
    await hub.peers.trust(peer);
    return `${peer.id} may ask this site`;
}
async function distrust(hub, body) {
    const id = (0, _trusthub.idOf)(stringOf(body, "hub"));
    if (!await hub.peers.distrust(id)) throw new CommandError("HUB_UNKNOWN", "This site does not trust a hub of this name.");
    return `${id} may not ask this site any more`;
}
function seed(hub) {
    const now = new Date(Math.floor(Date.now() / 1000) * 1000);
    return (0, _seeddemo.seedDemo)(hub.database, {
        seed: DEMO_SEED,
        now,
        scale: "demo",
        log: hub.log
    });
}
function stringOf(body, field) {
    const value = typeof body === "object" && body !== null ? body[field] : undefined;
    if (typeof value !== "string") throw new CommandError("COMMAND_BODY_INVALID", `The command needs ${field}.`);
    return value;
}

//# sourceMappingURL=hub-commands.js.map
