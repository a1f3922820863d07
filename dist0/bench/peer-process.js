"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodehttp = require("node:http");
const _nodemodule = require("node:module");
const _nodepath = require("node:path");
const _postgres = require("../database/postgres");
const _child = require("./child");
(0, _child.runAsChild)(async ({ folder, databaseUrl, poolSize, settings })=>{
    polyfill();
    const from = (0, _nodemodule.createRequire)((0, _nodepath.join)(folder, "package.json"));
    const { postgraphile } = from("postgraphile");
    const { PostGraphileAmberPreset } = from("postgraphile/presets/amber");
    const { makePgService } = from("postgraphile/adaptors/pg");
    const { grafserv } = from("postgraphile/grafserv/node");
    const running = postgraphile({
        extends: [
            PostGraphileAmberPreset
        ],
        pgServices: [
            makePgService({
                connectionString: databaseUrl,
                schemas: [
                    "public"
                ],
                poolConfig: {
                    max: poolSize,
                    idleTimeoutMillis: _postgres.IDLE_MS
                }
            })
        ],
        grafserv: {
            graphiql: false,
            watch: false
        },
        grafast: {
            explain: false,
            context: ()=>({
                    pgSettings: settings
                })
        }
    });
    const server = (0, _nodehttp.createServer)();
    await running.createServ(grafserv).addTo(server);
    await new Promise((resolve)=>{
        server.listen(0, "127.0.0.1", resolve);
    });
    const ready = {
        url: `http://127.0.0.1:${String(server.address().port)}/graphql`
    };
    return {
        ready,
        stop: ()=>{
            server.closeAllConnections();
            return running.release();
        }
    };
});
/** Node 22 has it, and PostGraphile 5 expects it. */ function polyfill() {
    const promise = Promise;
    promise.withResolvers ??= function withResolvers() {
        let resolve;
        let reject;
        const made = new Promise((yes, no)=>{
            resolve = yes;
            reject = no;
        });
        return {
            promise: made,
            resolve,
            reject
        };
    };
}

//# sourceMappingURL=peer-process.js.map
