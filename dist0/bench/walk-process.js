"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _ask = require("./ask");
const _child = require("./child");
const _query = require("./query");
(0, _child.runAsChild)(async ({ url, headers, query, city })=>{
    const pages = [];
    const bodies = [];
    let after = null;
    do {
        const body = JSON.stringify({
            query,
            variables: {
                city,
                after
            }
        });
        const page = (0, _query.pageOf)(await (0, _ask.post)(url, headers, body));
        pages.push(page);
        bodies.push(body);
        after = page.next;
    }while (after !== null)
    const ready = {
        pages,
        bodies
    };
    return {
        ready,
        stop: ()=>Promise.resolve()
    };
});

//# sourceMappingURL=walk-process.js.map
