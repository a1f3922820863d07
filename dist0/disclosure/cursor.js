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
    get cursorSealer () {
        return cursorSealer;
    },
    get walkSealer () {
        return walkSealer;
    }
});
const _nodecrypto = require("node:crypto");
const _errors = require("../domain/errors");
const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
const tuple = ({ sort, jurisdiction, id })=>[
        sort,
        jurisdiction,
        id
    ];
function position(written) {
    const [sort, jurisdiction, id] = written;
    return {
        sort,
        jurisdiction,
        id
    };
}
/** Of a walk through several sites: `[base]`, and who stands elsewhere. */ const WALK = {
    write: ({ base, others })=>[
            base === null ? null : tuple(base),
            ...others.map(({ at, jurisdictions })=>[
                    at === null ? null : tuple(at),
                    jurisdictions
                ])
        ],
    read: (written)=>{
        const [base, ...others] = written;
        return {
            base: base === null ? null : position(base),
            others: others.map(([at, jurisdictions])=>({
                    at: at === null ? null : position(at),
                    jurisdictions
                }))
        };
    }
};
function cursorSealer(key, random, scope) {
    return sealerOf({
        write: tuple,
        read: position
    }, key, random, scope);
}
function walkSealer(key, random, scope) {
    return sealerOf(WALK, key, random, scope);
}
function sealerOf(form, key, random, scope) {
    let bound = null;
    const scopeDigest = ()=>bound ??= (0, _nodecrypto.createHash)("sha256").update(JSON.stringify(scope)).digest();
    return {
        seal: (place)=>{
            const nonce = random(NONCE);
            const cipher = (0, _nodecrypto.createCipheriv)(CIPHER, key, nonce).setAAD(scopeDigest());
            const sealed = Buffer.concat([
                cipher.update(JSON.stringify(form.write(place)), "utf8"),
                cipher.final()
            ]);
            return Buffer.concat([
                nonce,
                sealed,
                cipher.getAuthTag()
            ]).toString("base64url");
        },
        open: (cursor)=>form.read(openCursor(cursor, key, scopeDigest()))
    };
}
/** A walk with a thousand places that all owe something still fits. */ const LONGEST = 200_000;
function openCursor(cursor, key, scope) {
    const bytes = Buffer.from(cursor, "base64url");
    if (cursor.length > LONGEST || bytes.length <= NONCE + TAG) throw new _errors.HubError("BAD_CURSOR");
    try {
        const decipher = (0, _nodecrypto.createDecipheriv)(CIPHER, key, bytes.subarray(0, NONCE)).setAAD(scope);
        decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
        return JSON.parse(Buffer.concat([
            decipher.update(bytes.subarray(NONCE, bytes.length - TAG)),
            decipher.final()
        ]).toString("utf8"));
    } catch  {
        throw new _errors.HubError("BAD_CURSOR");
    }
}

//# sourceMappingURL=cursor.js.map
