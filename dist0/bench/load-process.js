"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _autocannon = /*#__PURE__*/ _interop_require_default(require("autocannon"));
const _child = require("./child");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
(0, _child.runAsChild)(async (options)=>({
        ready: await run(options),
        stop: ()=>Promise.resolve()
    }));
/** Autocannon looks only now and then whether it is done, so the clock stops at the last response. */ async function run({ url, headers, bodies, connections, amount }) {
    const requests = bodies.map((body)=>({
            method: "POST",
            headers,
            body
        }));
    let clients = 0;
    const setupClient = (client)=>{
        const from = Math.floor(clients * requests.length / connections);
        clients += 1;
        client.setRequests([
            ...requests.slice(from),
            ...requests.slice(0, from)
        ]);
    };
    let last = 0;
    const began = performance.now();
    const result = await new Promise((resolve, reject)=>{
        const tracker = (0, _autocannon.default)({
            url,
            connections,
            amount,
            requests,
            sampleInt: 100,
            setupClient
        }, (error, done)=>{
            if (error instanceof Error) reject(error);
            else resolve(done);
        });
        tracker.on("response", ()=>{
            last = performance.now();
        });
    });
    return resultOf(result, (last - began) / 1000);
}
function resultOf(result, seconds) {
    const answers = result["2xx"];
    return {
        answers,
        failed: result.errors + result.timeouts + result.non2xx,
        perSecond: answers / seconds,
        bytesEach: Math.round(result.throughput.total / Math.max(1, answers)),
        p50: result.latency.p50,
        p99: result.latency.p99
    };
}

//# sourceMappingURL=load-process.js.map
