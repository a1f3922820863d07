"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readSideCodes", {
    enumerable: true,
    get: function() {
        return readSideCodes;
    }
});
const _row = require("../csv/row");
const _sourcefiles = require("../source-files");
/** More than any directory's side file has; such a file is read whole. */ const MOST_BYTES = 64 * 1024 * 1024;
async function readSideCodes(session, file) {
    if (file === null) return null;
    try {
        if (file.bytes > MOST_BYTES) throw new SyntaxError("too large");
        const chunks = [];
        for await (const chunk of file.source.open())chunks.push(chunk);
        return codesOf(JSON.parse(new TextDecoder("utf-8", {
            fatal: true
        }).decode(Buffer.concat(chunks))));
    } catch (error) {
        session.faults.error((0, _sourcefiles.systemCode)(error).startsWith("E") && !(error instanceof TypeError) ? "FILE_UNREADABLE" : "JSON_INVALID", {
            file: file.source.name
        });
        return null;
    }
}
function codesOf(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json)) throw new SyntaxError("not an object");
    return new Map(Object.entries(json).map(([service, codes])=>{
        if (!Array.isArray(codes) || !codes.every((code)=>typeof code === "string" && code.length <= _row.BRIEF && !code.includes("\0"))) throw new SyntaxError("not a list of codes");
        return [
            service,
            codes.map((code)=>code.trim()).filter((code)=>code !== "")
        ];
    }));
}

//# sourceMappingURL=side-codes.js.map
