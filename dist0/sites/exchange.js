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
    get Ending () {
        return Ending;
    },
    get exchange () {
        return exchange;
    }
});
const _nodebuffer = require("node:buffer");
class Ending {
    isOver = false;
    acts = [];
    end() {
        if (this.isOver) return;
        this.isOver = true;
        for (const act of this.acts)act();
        this.acts = [];
    }
    /** At the end, or now if it is over. */ onEnd(act) {
        if (this.isOver) act();
        else this.acts.push(act);
    }
}
function exchange(pool, { path, headers, body }, ending, begun) {
    return new Promise((resolve, reject)=>{
        const answer = {
            status: 0,
            headers: {},
            parts: []
        };
        pool.dispatch({
            method: "POST",
            path,
            headers,
            body,
            headersTimeout: 0,
            bodyTimeout: 0
        }, {
            onRequestStart: (controller)=>{
                ending.onEnd(()=>{
                    controller.abort(new Ended());
                });
            },
            onResponseStart: (_controller, status, received)=>{
                // 1xx: the answer itself is still to come.
                if (status < 200) return;
                Object.assign(answer, {
                    status,
                    headers: received
                });
                begun();
            },
            onResponseData: (_controller, chunk)=>{
                answer.parts.push(chunk);
            },
            onResponseEnd: ()=>{
                resolve({
                    status: answer.status,
                    headers: answer.headers,
                    packed: whole(answer.parts)
                });
            },
            onResponseError: (_controller, error)=>{
                reject(error);
            }
        });
    });
}
/** Its time was over. */ class Ended extends Error {
    code = "UND_ERR_ABORTED";
}
function whole(parts) {
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : _nodebuffer.Buffer.concat(parts);
}

//# sourceMappingURL=exchange.js.map
