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
    get LAYERS () {
        return LAYERS;
    },
    get gateWithout () {
        return gateWithout;
    }
});
const _gate = require("../disclosure/gate");
const _people = require("../disclosure/people");
const _person = require("../privacy/person");
const _directorystore = require("../sites/directory.store");
const _factsstore = require("../sites/facts.store");
const _hostedstore = require("../sites/hosted.store");
const _benchhouse = require("./bench-house");
const LAYERS = [
    "rowSecurity",
    "audit",
    "ledger",
    "registers",
    "decisions"
];
async function gateWithout(hub, without) {
    const is = (layer)=>!without.includes(layer);
    const directory = new _directorystore.DirectoryStore(hub.database);
    await directory.read();
    const store = new _hostedstore.HostedStore(hub.database);
    return new _gate.Gate({
        ...(0, _benchhouse.benchHouse)(hub, directory),
        rows: is("registers") ? store : everybodysRows(store),
        people: peopleWithout(new _factsstore.FactsStore(hub.database), is),
        ledger: ledgerWithout(hub.ledger, is),
        ...is("decisions") ? {} : {
            judge: anybodyMay
        }
    });
}
function peopleWithout(facts, is) {
    if (is("registers")) return new _people.People(facts);
    return is("decisions") ? new AsOnceRead(facts) : new Anybody();
}
function ledgerWithout(ledger, is) {
    if (!is("ledger")) return noLedger;
    return is("audit") ? ledger : unaudited(ledger);
}
const anybodyMay = (_prepared, _person, _relations, _slice, asked)=>({
        released: asked,
        denied: 0,
        notGoverned: 0,
        bases: [],
        validUntil: null
    });
function everybodysRows(store) {
    return {
        rows: (ask)=>ask.from.kind === "list" ? store.rows({
                ...ask,
                from: {
                    kind: "list",
                    list: {
                        ...ask.from.list,
                        candidates: null
                    }
                }
            }) : store.rows(ask)
    };
}
function unaudited(ledger) {
    return {
        append: (answer)=>ledger.append({
                ...answer,
                audits: []
            }),
        close: ()=>ledger.close()
    };
}
const noLedger = {
    append: ()=>Promise.resolve(null),
    close: ()=>Promise.resolve()
};
const NOTHING_ON_FILE = {
    consents: [],
    matters: [],
    orders: [],
    mandates: [],
    restrictions: []
};
const PARTICIPANT = {
    id: "anybody",
    jurisdiction: "anywhere",
    capacity: "FULL",
    deceased: false,
    minor: null
};
const PERSON = (0, _person.aboutPerson)({
    participant: PARTICIPANT,
    ...NOTHING_ON_FILE,
    emergency: null,
    incident: null,
    multiEnrollment: null,
    enrollment: null,
    disclosureLog: null,
    previous: null
});
const ANYBODY = {
    file: {
        jurisdiction: "anywhere",
        id: "anybody",
        revision: "1",
        participant: PARTICIPANT,
        ofAgeOn: null,
        noticeGivenAt: null,
        ...NOTHING_ON_FILE,
        scopes: {},
        emergencies: [],
        incidents: []
    },
    person: PERSON
};
/** Knows nothing of anybody, and so has nothing to read and nothing to compare. */ class Anybody extends _people.People {
    constructor(){
        super({
            slices: ()=>Promise.resolve([]),
            people: ()=>Promise.resolve([])
        });
    }
    known() {
        return ANYBODY;
    }
}
/** Looks up no revision: what was read once holds for good. */ class AsOnceRead extends _people.People {
    known(ref) {
        return this.latest(ref);
    }
}

//# sourceMappingURL=gate-without.js.map
