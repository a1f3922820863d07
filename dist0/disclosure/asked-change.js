"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "changeKey", {
    enumerable: true,
    get: function() {
        return changeKey;
    }
});
const _nodecrypto = require("node:crypto");
const _change = require("./change");
function changeKey({ name, input, key }, { hub, accountId, purpose }) {
    if (key === null) return null;
    const id = (0, _nodecrypto.createHash)("sha256").update(JSON.stringify([
        hub,
        accountId,
        key
    ])).digest("base64url");
    const digest = (0, _nodecrypto.createHmac)("sha256", key).update((0, _change.canonicalJson)([
        name,
        purpose,
        withoutNulls(input)
    ])).digest("base64url");
    return {
        id,
        digest
    };
}
/** Null and nothing are the same to a register, and travel differently. */ function withoutNulls(input) {
    return JSON.parse(JSON.stringify(input, (_key, value)=>value === null ? undefined : value));
}

//# sourceMappingURL=asked-change.js.map
