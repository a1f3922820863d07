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
    get idempotencyKeyOf () {
        return idempotencyKeyOf;
    },
    get purposeOf () {
        return purposeOf;
    }
});
const _decision = require("../domain/decision");
const _errors = require("../domain/errors");
function purposeOf(header) {
    const stated = header?.trim();
    if (stated === undefined || stated === "") return null;
    const purpose = _decision.purposeList.find((one)=>one === stated);
    if (purpose === undefined) throw new _errors.HubError("PURPOSE_UNKNOWN");
    return purpose;
}
const KEY = /^[A-Za-z0-9._~:+-]{8,128}$/;
function idempotencyKeyOf(header) {
    const stated = header?.trim();
    if (stated === undefined || stated === "") return null;
    const key = /^"(.*)"$/.exec(stated)?.[1] ?? stated;
    if (!KEY.test(key)) throw new _errors.HubError("IDEMPOTENCY_KEY_INVALID");
    return key;
}

//# sourceMappingURL=caller.js.map
