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
    get ImportRequestError () {
        return ImportRequestError;
    },
    get importMessages () {
        return importMessages;
    },
    get parseImportRequest () {
        return parseImportRequest;
    },
    get runImportRequest () {
        return runImportRequest;
    }
});
const _importhmis = require("./import-hmis");
const _importhsds = require("./import-hsds");
class ImportRequestError extends Error {
    name = "ImportRequestError";
    code = "IMPORT_REQUEST_INVALID";
}
function parseImportRequest(body) {
    const fields = typeof body === "object" && body !== null ? {
        ...body
    } : {};
    const { kind, directory, jurisdiction, organizations, dryRun } = fields;
    if (typeof directory === "string" && typeof dryRun === "boolean") {
        if (kind === "hsds" && typeof jurisdiction === "string") return {
            kind,
            directory,
            jurisdiction,
            dryRun
        };
        if (kind === "hmis" && typeof organizations === "string") return {
            kind,
            directory,
            organizations,
            dryRun
        };
    }
    throw new ImportRequestError("The request names no kind, directory, jurisdiction or map file that an import could use.");
}
function runImportRequest(request, means, progress, signal) {
    const options = {
        ...means,
        directory: request.directory,
        dryRun: request.dryRun,
        progress,
        signal
    };
    return request.kind === "hsds" ? (0, _importhsds.importHsds)({
        ...options,
        jurisdiction: request.jurisdiction
    }) : (0, _importhmis.importHmis)({
        ...options,
        organizations: request.organizations
    });
}
async function* importMessages(request, means, signal) {
    const waiting = [];
    let wake = ()=>undefined;
    const say = (message)=>{
        waiting.push(message);
        wake();
    };
    const done = runImportRequest(request, means, (progress)=>{
        say({
            progress
        });
    }, signal);
    let running = true;
    const ended = done.then((report)=>{
        say({
            report
        });
    }).finally(()=>{
        running = false;
        wake();
    });
    ended.catch(()=>undefined);
    while(running){
        if (waiting.length === 0) await new Promise((resolve)=>{
            wake = resolve;
        });
        yield* waiting.splice(0);
    }
    await ended;
    yield* waiting.splice(0);
}

//# sourceMappingURL=import-request.js.map
