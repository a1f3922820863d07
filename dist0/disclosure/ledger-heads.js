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
    get frontier () {
        return frontier;
    },
    get headsText () {
        return headsText;
    },
    get keyOf () {
        return keyOf;
    },
    get parseHeads () {
        return parseHeads;
    }
});
function headsText(heads) {
    const sorted = [
        ...heads
    ].sort((a, b)=>a.chainId < b.chainId ? -1 : 1);
    return JSON.stringify(sorted.map(({ chainId, sequence, hash })=>[
            chainId,
            sequence,
            hash
        ]));
}
function parseHeads(text) {
    try {
        const list = JSON.parse(text);
        if (!Array.isArray(list)) return null;
        const heads = list.map(toHead);
        return heads.every((head)=>head !== null) ? heads : null;
    } catch  {
        return null;
    }
}
function toHead(item) {
    if (!Array.isArray(item) || item.length !== 3) return null;
    const [chainId, sequence, hash] = item;
    if (typeof chainId !== "string" || typeof hash !== "string") return null;
    return typeof sequence === "number" && Number.isSafeInteger(sequence) ? {
        chainId,
        sequence,
        hash
    } : null;
}
function frontier(chains, heads) {
    const vouched = new Set(chains.flatMap((chain)=>(parseHeads(chain.opening) ?? []).map(keyOf)));
    return heads.filter((head)=>!vouched.has(keyOf(head)));
}
function keyOf(head) {
    return `${head.chainId} ${String(head.sequence)} ${head.hash}`;
}

//# sourceMappingURL=ledger-heads.js.map
