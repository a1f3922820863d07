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
    get KeyFileError () {
        return KeyFileError;
    },
    get openKeyFile () {
        return openKeyFile;
    }
});
const _nodecrypto = require("node:crypto");
const _promises = require("node:fs/promises");
const _nodepath = require("node:path");
const _jose = require("jose");
class KeyFileError extends Error {
    code;
    name = "KeyFileError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
const OTHERS = 0o077;
async function openKeyFile(path) {
    try {
        const text = await readKey(path) ?? await makeKey(path);
        return await toKeyFile(text, path);
    } catch (error) {
        if (error instanceof KeyFileError) throw error;
        const code = error.code ?? "unknown";
        throw new KeyFileError("KEY_FILE_UNUSABLE", `The key file ${path} cannot be read or written (${code}).`);
    }
}
async function readKey(path) {
    try {
        const { mode } = await (0, _promises.stat)(path);
        if (process.platform !== "win32" && (mode & OTHERS) !== 0) {
            throw new KeyFileError("KEY_FILE_EXPOSED", `Others may read the key file ${path}. Run: chmod 600 ${path}`);
        }
        return await (0, _promises.readFile)(path, "utf8");
    } catch (error) {
        if (error.code === "ENOENT") return null;
        throw error;
    }
}
/** Written whole under another name first; of two processes that make one at once, the first to link wins. */ async function makeKey(path) {
    await (0, _promises.mkdir)((0, _nodepath.dirname)(path), {
        recursive: true,
        mode: 0o700
    });
    const { privateKey } = (0, _nodecrypto.generateKeyPairSync)("ec", {
        namedCurve: "P-256"
    });
    const text = JSON.stringify(privateKey.export({
        format: "jwk"
    }));
    const temporary = `${path}.${(0, _nodecrypto.randomUUID)()}.new`;
    const handle = await (0, _promises.open)(temporary, "wx", 0o600);
    try {
        await handle.writeFile(`${text}\n`);
        await handle.sync();
    } finally{
        await handle.close();
    }
    try {
        await (0, _promises.link)(temporary, path);
        return text;
    } catch (error) {
        if (error.code !== "EEXIST") throw error;
        return await readKey(path) ?? text;
    } finally{
        await (0, _promises.unlink)(temporary);
    }
}
async function toKeyFile(text, path) {
    try {
        const privateKey = (0, _nodecrypto.createPrivateKey)({
            key: JSON.parse(text),
            format: "jwk"
        });
        if (privateKey.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new TypeError("not a P-256 key");
        const publicKey = (0, _nodecrypto.createPublicKey)(privateKey);
        const keyId = await (0, _jose.calculateJwkThumbprint)(publicKey.export({
            format: "jwk"
        }));
        return {
            keyId,
            privateKey,
            publicKey
        };
    } catch  {
        throw new KeyFileError("KEY_FILE_INVALID", `The key file ${path} holds no P-256 key. Restore it, or remove it and the hub makes a new one.`);
    }
}

//# sourceMappingURL=key-file.js.map
