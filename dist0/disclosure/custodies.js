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
    get Custodies () {
        return Custodies;
    },
    get sliceFacts () {
        return sliceFacts;
    }
});
const _lrucache = require("lru-cache");
const _ids = require("../domain/ids");
const MOST_KEPT = 50_000;
class Custodies {
    source;
    kept = new _lrucache.LRUCache({
        max: MOST_KEPT
    });
    constructor(source){
        this.source = source;
    }
    get(jurisdiction, id) {
        return this.kept.get((0, _ids.placedId)(jurisdiction, id));
    }
    async load(keys) {
        for (const { jurisdiction, id, custody } of (await this.source.custodies(keys)))this.kept.set((0, _ids.placedId)(jurisdiction, id), sliceFacts(custody));
    }
}
function sliceFacts(custody) {
    const { receivedVia, receivedConsentId, receivedMedium, ...facts } = custody;
    const receivedUnder = receivedVia === null ? null : {
        via: receivedVia,
        consentId: receivedConsentId,
        medium: receivedMedium ?? "WRITTEN"
    };
    return {
        ...facts,
        receivedUnder: receivedUnder,
        deidentification: null
    };
}

//# sourceMappingURL=custodies.js.map
