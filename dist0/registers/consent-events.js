"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "eventOnForm", {
    enumerable: true,
    get: function() {
        return eventOnForm;
    }
});
const _errors = require("../domain/errors");
function eventOnForm(consent, event, at, matters) {
    switch(event){
        case "EXPIRATION":
            return {
                ...consent,
                expiration: expired(consent.expiration, at)
            };
        case "REVOCABLE":
            return {
                ...consent,
                cj: revocable(consent.cj, at, matters)
            };
    }
}
function expired(expiration, at) {
    if (expiration === null || !("occurredAt" in expiration) || expiration.occurredAt !== null) throw new _errors.HubError("REGISTER_CONFLICT");
    return {
        ...expiration,
        occurredAt: at
    };
}
/** 2.35(c): no later than the final disposition; whether it was, the form says from now on. */ function revocable(cj, at, matters) {
    if (cj?.revocable?.type !== "EVENT" || cj.revocable.occurredAt !== null) throw new _errors.HubError("REGISTER_CONFLICT");
    const disposed = matters.find(({ id })=>id === cj.matterId)?.finalDispositionAt ?? null;
    return {
        ...cj,
        revocable: {
            type: "EVENT",
            occurredAt: at,
            afterFinalDisposition: disposed !== null && at > disposed
        }
    };
}

//# sourceMappingURL=consent-events.js.map
