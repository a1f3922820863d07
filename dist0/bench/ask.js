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
    get post () {
        return post;
    },
    get timedPost () {
        return timedPost;
    }
});
const _autocannon = /*#__PURE__*/ _interop_require_default(require("autocannon"));
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
async function post(url, headers, body) {
    return (await timedPost(url, headers, body)).text;
}
async function timedPost(url, headers, body) {
    const answer = {
        text: "",
        status: 0,
        ms: 0
    };
    const onResponse = (status, text)=>{
        answer.status = status;
        answer.text = text;
    };
    await new Promise((resolve, reject)=>{
        const options = {
            url,
            connections: 1,
            amount: 1,
            sampleInt: 20,
            timeout: 60,
            requests: [
                {
                    method: "POST",
                    headers,
                    body,
                    onResponse
                }
            ]
        };
        const tracker = (0, _autocannon.default)(options, (error)=>{
            if (error instanceof Error) reject(error);
            else resolve();
        });
        tracker.on("response", (_client, _status, _bytes, ms)=>{
            answer.ms = ms;
        });
    });
    if (answer.status !== 200) throw new Error(`${url} answered ${String(answer.status)}: ${answer.text.slice(0, 500)}`);
    return answer;
}

//# sourceMappingURL=ask.js.map
