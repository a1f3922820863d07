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
    get controlListener () {
        return controlListener;
    },
    get serveControl () {
        return serveControl;
    }
});
const _errors = require("../domain/errors");
const LONGEST_BODY = 16 * 1024 * 1024;
function serveControl(lock, handlers) {
    lock.serve(controlListener(handlers));
}
function controlListener(handlers) {
    return (request, response)=>{
        answer(handlers, request, response).catch(()=>{
            response.destroy();
        });
    };
}
async function answer(handlers, request, response) {
    const name = decodeURIComponent((request.url ?? "").slice(1));
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (request.method !== "POST" || handler === undefined) {
        refuse(response, 404, "CONTROL_UNKNOWN_COMMAND", "The running hub does not know this command: is it of another release?");
        return;
    }
    const body = await bodyOf(request);
    if (body === undefined) {
        refuse(response, 413, "CONTROL_BODY_TOO_LARGE", "The command sent more than the hub takes.");
        return;
    }
    await stream(response, handler, body);
}
async function stream(response, handler, body) {
    const gone = new AbortController();
    response.once("close", ()=>{
        gone.abort();
    });
    response.writeHead(200, {
        "content-type": "application/x-ndjson"
    });
    try {
        for await (const value of handler(body, gone.signal))await write(response, {
            value
        });
        await write(response, {
            done: true
        });
    } catch (error) {
        await write(response, {
            error: faultOf(error)
        });
    }
    response.end();
}
/** Waits for a slow reader, but not for one that is gone. */ async function write(response, line) {
    if (response.destroyed || response.write(`${JSON.stringify(line)}\n`)) return;
    await new Promise((resolve)=>{
        response.once("drain", resolve);
        response.once("close", resolve);
    });
}
function faultOf(error) {
    return (0, _errors.ownFault)(error) ?? {
        code: "INTERNAL_ERROR",
        message: "The hub failed: see its log."
    };
}
async function bodyOf(request) {
    const parts = [];
    let length = 0;
    for await (const part of request){
        length += part.length;
        if (length > LONGEST_BODY) return undefined;
        parts.push(part);
    }
    return length === 0 ? null : JSON.parse(Buffer.concat(parts).toString("utf8"));
}
function refuse(response, status, code, message) {
    response.writeHead(status, {
        "content-type": "application/x-ndjson"
    }).end(`${JSON.stringify({
        error: {
            code,
            message
        }
    })}\n`);
}

//# sourceMappingURL=control.js.map
