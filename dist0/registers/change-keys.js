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
    get BEGIN_AGAIN () {
        return BEGIN_AGAIN;
    },
    get KEYS_KEPT_MS () {
        return KEYS_KEPT_MS;
    },
    get makeOnce () {
        return makeOnce;
    }
});
const _changelogstore = require("../disclosure/change-log.store");
const _errors = require("../domain/errors");
const _changekeysstore = require("./change-keys.store");
const KEYS_KEPT_MS = 24 * 60 * 60 * 1000;
const BEGIN_AGAIN = Symbol("begin again");
/** Somebody else has made a change under the key meanwhile. */ class KeyTaken extends Error {
}
async function makeOnce(parts, door, jurisdiction, work) {
    const { changeKey } = door;
    if (changeKey !== null) await (0, _changekeysstore.forgetKeys)(parts.database, new Date(parts.clock().getTime() - KEYS_KEPT_MS).toISOString());
    door.beginsChange();
    try {
        return await parts.database.transaction((tx)=>once(tx, changeKey, work), jurisdiction === null ? {} : {
            jurisdictions: [
                jurisdiction
            ]
        });
    } catch (error) {
        if (error instanceof KeyTaken) return BEGIN_AGAIN;
        throw error;
    }
}
async function once(tx, key, { stands, change }) {
    if (!await stands(tx)) return BEGIN_AGAIN;
    const before = key === null ? null : await madeBefore(tx, key);
    if (before !== null) return before;
    const made = await change(tx);
    if (made === null || made === BEGIN_AGAIN) return made;
    const { entry, countsFrom } = made;
    await (0, _changelogstore.insertChange)(tx, entry);
    if (key !== null && !await (0, _changekeysstore.keepKey)(tx, {
        ...key,
        changeId: entry.id,
        countsFrom,
        at: entry.at
    })) throw new KeyTaken();
    return {
        entry,
        countsFrom,
        isUnchained: true
    };
}
async function madeBefore(tx, { id, digest }) {
    const found = await (0, _changekeysstore.changeUnder)(tx, id);
    if (found === undefined) return null;
    if (found.digest !== digest) throw new _errors.HubError("IDEMPOTENCY_KEY_REUSED");
    const { digest: _digest, countsFrom, chained, ...entry } = found;
    return {
        entry,
        countsFrom,
        isUnchained: !chained
    };
}

//# sourceMappingURL=change-keys.js.map
