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
    get ControlError () {
        return ControlError;
    },
    get callControl () {
        return callControl;
    }
});
const _nodehttp = require("node:http");
class ControlError extends Error {
    code;
    name = "ControlError";
    constructor(code, message){
        super(message), this.code = code;
    }
}
async function* callControl(socketPath, command, body, signal) {
    const response = await post(socketPath, command, body, signal);
    for await (const text of linesOf(response)){
        const line = JSON.parse(text);
        if ("error" in line) throw new ControlError(line.error.code, line.error.message);
        if ("done" in line) return;
        yield line.value;
    }
    throw gone("The hub stopped before the command was done.");
}
/** Leaving the loop ends the connection, by which the hub knows to stop. */ async function* linesOf(response) {
    response.setEncoding("utf8");
    let rest = "";
    try {
        for await (const text of response){
            const lines = (rest + text).split("\n");
            rest = lines.pop() ?? "";
            yield* lines;
        }
    } catch  {
        throw gone("The hub stopped before the command was done.");
    } finally{
        response.destroy();
    }
}
function gone(message) {
    return new ControlError("HUB_GONE", message);
}
function post(socketPath, command, body, signal) {
    const headers = {
        "content-type": "application/json"
    };
    const options = {
        socketPath,
        method: "POST",
        path: `/${encodeURIComponent(command)}`,
        headers,
        ...signal === undefined ? {} : {
            signal
        }
    };
    return new Promise((resolve, reject)=>{
        const asking = (0, _nodehttp.request)(options, (response)=>{
            if (response.statusCode === 503) reject(new ControlError("HUB_STARTING", "The hub is still starting: try again in a moment."));
            else resolve(response);
        });
        asking.once("error", ()=>{
            reject(gone("The hub does not answer on its socket."));
        });
        asking.end(JSON.stringify(body));
    });
}

//# sourceMappingURL=control-client.js.map
