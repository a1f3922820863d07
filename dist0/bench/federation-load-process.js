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
function run({ url, headers, bodies, amount, looksAt }) {
    const asked = [];
    let failed = 0;
    const onResponse = (status, text)=>{
        if (status !== 200 || !new RegExp(looksAt).test(text)) failed += 1;
    };
    const requests = bodies.map((body)=>({
            method: "POST",
            headers,
            body,
            onResponse
        }));
    return new Promise((resolve, reject)=>{
        const tracker = (0, _autocannon.default)({
            url,
            connections: 1,
            amount,
            requests,
            sampleInt: 100,
            timeout: 60
        }, (error)=>{
            if (error instanceof Error) reject(error);
            else resolve({
                asked,
                failed
            });
        });
        tracker.on("response", (_client, _status, _bytes, ms)=>{
            asked.push({
                ended: performance.timeOrigin + performance.now(),
                ms
            });
        });
    });
}

//# sourceMappingURL=federation-load-process.js.map
