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
    get inspectFile () {
        return inspectFile;
    },
    get inspectTable () {
        return inspectTable;
    },
    get refuseUnreadable () {
        return refuseUnreadable;
    }
});
const _nodecrypto = require("node:crypto");
const _sourcefiles = require("../source-files");
const _header = require("./header");
const HEAD = 64 * 1024;
async function inspectTable(source, shape, faults) {
    const read = await readThrough(source, faults);
    if (read === null) return null;
    const header = (0, _header.readHeader)(read.head, shape, faults);
    return header === null ? null : {
        ...read.file,
        shape,
        header
    };
}
async function inspectFile(source, faults) {
    return (await readThrough(source, faults))?.file ?? null;
}
async function readThrough(source, faults) {
    const hash = (0, _nodecrypto.createHash)("sha256");
    const utf8 = new Utf8Watch();
    const head = [];
    let bytes = 0;
    try {
        for await (const chunk of source.open()){
            if (bytes < HEAD) head.push(chunk);
            bytes += chunk.length;
            hash.update(chunk);
            utf8.see(chunk);
        }
    } catch (error) {
        refuseUnreadable(source.name, error, faults);
        return null;
    }
    return {
        file: {
            source,
            bytes,
            sha256: hash.digest("hex"),
            suspicious: utf8.suspicious
        },
        head: Buffer.concat(head)
    };
}
function refuseUnreadable(file, error, faults) {
    const code = (0, _sourcefiles.systemCode)(error);
    if (code === "ENOENT") return faults.error("FILE_MISSING", {
        file
    });
    faults.error("FILE_UNREADABLE", {
        file,
        found: /^E[A-Z0-9]+$/.test(code) ? code : undefined
    });
}
class Utf8Watch {
    suspicious = false;
    decoder = new TextDecoder("utf-8", {
        fatal: true
    });
    see(chunk) {
        if (this.suspicious) return;
        try {
            this.decoder.decode(chunk, {
                stream: true
            });
            this.suspicious = chunk.includes(0);
        } catch  {
            this.suspicious = true;
        }
    }
}

//# sourceMappingURL=inspect.js.map
