"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodehttp = require("node:http");
const _pg = /*#__PURE__*/ _interop_require_default(require("pg"));
const _postgres = require("../database/postgres");
const _child = require("./child");
const _query = require("./query");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
(0, _child.runAsChild)(async ({ databaseUrl, poolSize })=>{
    const pool = new _pg.default.Pool({
        connectionString: databaseUrl,
        max: poolSize,
        idleTimeoutMillis: _postgres.IDLE_MS,
        options: "-c TimeZone=UTC"
    });
    const server = (0, _nodehttp.createServer)((request, response)=>{
        const parts = [];
        request.on("data", (part)=>parts.push(part));
        request.on("end", ()=>{
            const { city, after } = JSON.parse(Buffer.concat(parts).toString("utf8"));
            pool.query({
                name: "page",
                text: _query.PASSTHROUGH_SQL,
                values: [
                    city,
                    after
                ]
            }).then(({ rows })=>response.writeHead(200, {
                    "content-type": "application/json"
                }).end(rows[0]?.body), ()=>response.writeHead(500).end());
        });
    });
    await new Promise((resolve)=>{
        server.listen(0, "127.0.0.1", resolve);
    });
    const ready = {
        url: `http://127.0.0.1:${String(server.address().port)}/`
    };
    return {
        ready,
        stop: ()=>{
            server.closeAllConnections();
            return pool.end();
        }
    };
});

//# sourceMappingURL=passthrough-process.js.map
