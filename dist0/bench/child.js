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
    get FLAGS () {
        return FLAGS;
    },
    get killChildren () {
        return killChildren;
    },
    get runAsChild () {
        return runAsChild;
    },
    get startChild () {
        return startChild;
    },
    get usageNow () {
        return usageNow;
    }
});
const _nodechild_process = require("node:child_process");
const _nodepath = require("node:path");
const running = new Set();
function killChildren() {
    for (const kill of running)kill();
}
const FLAGS = [
    "--max-semi-space-size=64"
];
function startChild(program, options, execArgv = []) {
    const child = (0, _nodechild_process.fork)((0, _nodepath.join)(__dirname, program), [
        JSON.stringify(options)
    ], {
        execArgv: [
            ...FLAGS,
            ...execArgv
        ],
        stdio: [
            "ignore",
            "ignore",
            "inherit",
            "ipc"
        ]
    });
    const kill = ()=>{
        child.kill("SIGKILL");
    };
    running.add(kill);
    const gone = new Promise((resolve)=>{
        child.once("exit", ()=>{
            running.delete(kill);
            resolve();
        });
    });
    const next = ()=>new Promise((resolve)=>{
            child.once("message", (told)=>{
                resolve(told);
            });
        });
    return new Promise((resolve, reject)=>{
        void gone.then(()=>{
            reject(new Error(`${program} ended before it was ready`));
        });
        void next().then(({ ready, failed })=>{
            if (ready === undefined) return reject(new Error(`${program}: ${failed ?? "failed"}`));
            resolve({
                ready,
                pid: child.pid ?? 0,
                usage: async ()=>{
                    const answer = next();
                    child.send("usage");
                    return (await answer).usage ?? {
                        rss: 0,
                        cpuMs: 0,
                        heap: 0
                    };
                },
                signal: (signal)=>void child.kill(signal),
                stop: ()=>{
                    if (child.connected) child.send("stop");
                    return gone;
                }
            });
        });
    });
}
function runAsChild(start) {
    const options = JSON.parse(process.argv[2] ?? "{}");
    start(options).then(({ ready, stop })=>{
        process.on("message", (message)=>{
            if (message === "usage") tell({
                usage: usageNow()
            });
            else void stop().finally(()=>process.exit(0));
        });
        process.on("disconnect", ()=>process.exit(1));
        tell({
            ready
        });
    }, (error)=>{
        process.send?.({
            failed: error instanceof Error ? error.stack ?? error.message : String(error)
        }, ()=>process.exit(1));
    });
}
function tell(what) {
    process.send?.(what);
}
function usageNow() {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return {
        rss,
        cpuMs: Math.round((user + system) / 1000),
        heap: heapUsed
    };
}

//# sourceMappingURL=child.js.map
