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
    get endOnBug () {
        return endOnBug;
    },
    get stopOnSignal () {
        return stopOnSignal;
    }
});
function endOnBug(log) {
    process.on("uncaughtException", (error)=>{
        log.bug("the hub ends on a bug", error);
        process.exit(1);
    });
}
function stopOnSignal(log, stop) {
    let stopping = false;
    const finish = ()=>{
        if (stopping) return;
        stopping = true;
        log.info("stopping");
        stop().then(()=>process.exit(0), (error)=>{
            log.bug("stopping failed", error);
            process.exit(1);
        });
    };
    process.on("SIGTERM", finish);
    process.on("SIGINT", finish);
    // Of a process that a hub has started: the hub is gone.
    process.on("disconnect", finish);
}

//# sourceMappingURL=process.js.map
