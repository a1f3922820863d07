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
    get People () {
        return People;
    },
    get lastingFacts () {
        return lastingFacts;
    }
});
const _lrucache = require("lru-cache");
const _ids = require("../domain/ids");
const _person = require("../privacy/person");
const MOST_KEPT = 20_000;
class People {
    source;
    kept = new _lrucache.LRUCache({
        max: MOST_KEPT
    });
    constructor(source){
        this.source = source;
    }
    /** Null for who is not kept at this revision: `load` first. */ known(ref) {
        const known = this.latest(ref);
        return known?.file.revision === ref.revision ? known : null;
    }
    /** Reads the facts of everyone named: one statement, also for who is not on file. */ async load(keys, places) {
        for (const file of (await this.source.people(keys, places))){
            // An answer that was slow to come must not put older facts in the place of newer ones.
            if (!isNewer(this.latest(file)?.file, file)) this.kept.set(textOf(file), {
                file,
                person: (0, _person.aboutPerson)(lastingFacts(file))
            });
        }
    }
    /** After `load`: facts read later than the row are the better ones, older ones are none. */ newer(ref) {
        const known = this.latest(ref);
        return known !== null && isNewer(known.file, ref) ? known : null;
    }
    /** Which custodies the records of a person have. Nothing for who is not on file. */ slices(key) {
        return this.source.slices(key);
    }
    /** Whatever the revision. */ latest(key) {
        return this.kept.get(textOf(key)) ?? null;
    }
}
function textOf({ jurisdiction, id }) {
    return (0, _ids.placedId)(jurisdiction, id);
}
function isNewer(file, than) {
    return file !== undefined && BigInt(file.revision) > BigInt(than.revision);
}
function lastingFacts({ participant, consents, matters, orders, mandates, restrictions }) {
    return {
        participant,
        consents,
        matters,
        orders,
        mandates,
        restrictions,
        emergency: null,
        incident: null,
        multiEnrollment: null,
        enrollment: null,
        disclosureLog: null,
        previous: null
    };
}

//# sourceMappingURL=people.js.map
