"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodeos = require("node:os");
const _nodeutil = require("node:util");
const _log = require("../log");
const _child = require("./child");
const _decide = require("./decide");
const _layers = require("./layers");
const _page = require("./page");
const _replicas = require("./replicas");
const _federation = require("./federation");
const _report = require("./report");
const _start = require("./start");
const USAGE = `Usage: npm run bench -- [page] [layers] [replicas] [federation] [decide] [start] [--json] [--rounds 7] [--seconds 4] [--connections 10] [--keep] [--sites 8,64] [--only pages|memory|failures]
All six by default. Starts its own PostgreSQL; the first run seeds it for some minutes.
--keep: the rows of an earlier run will do, although seed or migrations have changed since.
--sites, --only: of federation, across so many sites only, and one of its three parts only.
`;
const PARTS = [
    "page",
    "layers",
    "replicas",
    "federation",
    "decide",
    "start"
];
const say = (text)=>void process.stderr.write(text);
async function main() {
    const { values, positionals } = (0, _nodeutil.parseArgs)({
        allowPositionals: true,
        options: {
            json: {
                type: "boolean"
            },
            rounds: {
                type: "string"
            },
            seconds: {
                type: "string"
            },
            connections: {
                type: "string"
            },
            keep: {
                type: "boolean"
            },
            sites: {
                type: "string"
            },
            only: {
                type: "string"
            }
        }
    });
    const parts = positionals.length === 0 ? PARTS : PARTS.filter((part)=>positionals.includes(part));
    if (parts.length < positionals.length) throw new RangeError(USAGE);
    const options = {
        rounds: Number(values.rounds ?? 7),
        seconds: Number(values.seconds ?? 4),
        connections: Number(values.connections ?? 10)
    };
    const federation = federationOptions(values.sites, values.only);
    const report = await measured(parts, options, federation, values.keep === true);
    process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : (0, _report.asText)(report));
}
function federationOptions(sites, only) {
    if (only !== undefined && !(0, _federation.isFederationPart)(only)) throw new RangeError(USAGE);
    return {
        sites: sites === undefined ? null : sites.split(",").map(Number),
        only: only ?? null
    };
}
async function measured(parts, options, federation, keep) {
    const around = {
        log: (0, _log.logger)({
            logLevel: "warn",
            hubId: "bench"
        }),
        say,
        keep
    };
    const wants = (part)=>parts.includes(part);
    const before = (0, _nodeos.loadavg)();
    const figures = {
        ...wants("decide") ? {
            decide: (0, _decide.benchDecide)()
        } : {},
        ...wants("page") ? {
            page: await (0, _page.benchPage)(options, around)
        } : {},
        ...wants("layers") ? {
            layers: await (0, _layers.benchLayers)(around)
        } : {},
        ...wants("replicas") ? {
            replicas: await (0, _replicas.benchReplicas)(around)
        } : {},
        ...wants("federation") ? {
            federation: await (0, _federation.benchFederation)(federation, around)
        } : {},
        ...wants("start") ? {
            start: await (0, _start.benchStart)(around)
        } : {}
    };
    return {
        machine: {
            node: process.version,
            cores: (0, _nodeos.cpus)().length,
            cpu: (0, _nodeos.cpus)()[0]?.model ?? "",
            memoryGb: Math.round((0, _nodeos.totalmem)() / 1e9),
            loadBefore: before,
            loadAfter: (0, _nodeos.loadavg)()
        },
        options,
        ...figures
    };
}
for (const signal of [
    "SIGINT",
    "SIGTERM"
]){
    process.on(signal, ()=>{
        (0, _child.killChildren)();
        process.exit(1);
    });
}
main().then(()=>process.exit(0), (error)=>{
    (0, _child.killChildren)();
    say(error instanceof RangeError ? error.message : `${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=main.js.map
