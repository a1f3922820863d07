"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
const _nodecrypto = require("node:crypto");
const _graphql = require("graphql");
const _guards = require("../api/guards");
const _schema = require("../api/schema");
const _gate = require("../disclosure/gate");
const _ledgerbody = require("../disclosure/ledger-body");
const _ledgerhash = require("../disclosure/ledger-hash");
const _people = require("../disclosure/people");
const _hub = require("../hub");
const _config = require("../config");
const _connect = require("../database/connect");
const _log = require("../log");
const _mask = require("../privacy/mask");
const _execute = require("../server/execute");
const _directorystore = require("../sites/directory.store");
const _factsstore = require("../sites/facts.store");
const _hostedstore = require("../sites/hosted.store");
const _benchhouse = require("./bench-house");
const _child = require("./child");
const _figures = require("./figures");
const _query = require("./query");
const WARM_UP = 400;
const MEASURED = 800;
/** Adds up, answer by answer, what was spent where. */ class Clock {
    spent = new Map();
    answers = [];
    add(mark, since) {
        this.spent.set(mark, (this.spent.get(mark) ?? 0) + performance.now() - since);
    }
    async timed(mark, work) {
        const since = performance.now();
        const value = await work();
        this.add(mark, since);
        return value;
    }
    next() {
        this.answers.push(this.spent);
        this.spent = new Map();
    }
}
(0, _child.runAsChild)(async ({ databaseUrl, dataDir })=>{
    const read = (0, _config.readConfig)({
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        LOG_LEVEL: "warn"
    });
    if (!read.ok) throw new Error("the benchmark's configuration is not valid");
    const clock = new Clock();
    const opened = await (0, _connect.openDatabase)(read.config);
    const database = timedStatements(opened, clock);
    const hub = await (0, _hub.createHub)(read.config, (0, _log.logger)(read.config), undefined, {
        database
    });
    const ask = await asking(hub, timedGate(hub, clock), clock);
    let after = null;
    for(let answer = 0; answer < WARM_UP + MEASURED; answer++){
        after = await ask(after);
        clock.next();
    }
    await hub.close();
    await opened.close();
    return {
        ready: timesOf(clock.answers.slice(WARM_UP)),
        stop: ()=>Promise.resolve()
    };
});
function timedStatements(database, clock) {
    const queryIn = (jurisdictions, name, sql, values)=>name.startsWith("rows") ? clock.timed("sql", ()=>database.queryIn(jurisdictions, name, sql, values)) : database.queryIn(jurisdictions, name, sql, values);
    return {
        ...database,
        queryIn
    };
}
function timedGate(hub, clock) {
    const directory = new _directorystore.DirectoryStore(hub.database);
    const store = new _hostedstore.HostedStore(hub.database);
    const rows = {
        rows: (ask)=>clock.timed("rows", ()=>store.rows(ask))
    };
    return new _gate.Gate({
        ...(0, _benchhouse.benchHouse)(hub, directory),
        rows,
        people: new _people.People(new _factsstore.FactsStore(hub.database)),
        ledger: timedLedger(hub.ledger, clock),
        judge: (...question)=>{
            const since = performance.now();
            const verdict = (0, _mask.judgeLocally)(...question);
            clock.add("judge", since);
            return verdict;
        }
    });
}
/** The hash is made once more beside the ledger, to know what of the append it is. */ function timedLedger(ledger, clock) {
    return {
        append: async (answer)=>{
            const place = await clock.timed("append", ()=>ledger.append(answer));
            const since = performance.now();
            if (answer.entry !== null) (0, _ledgerhash.rowHash)("0".repeat(64), {
                chainId: (0, _nodecrypto.randomUUID)(),
                sequence: 1,
                at: new Date().toISOString(),
                body: (0, _ledgerbody.canonicalBody)(answer.entry)
            });
            clock.add("hash", since);
            return place;
        },
        close: ()=>ledger.close()
    };
}
async function asking(hub, gate, clock) {
    const viewer = await hub.viewers.load(await hub.viewers.accountIdOf(_query.PERSONA) ?? "");
    if (viewer === null) throw new Error(`there is no persona ${_query.PERSONA}`);
    timeGuards(clock);
    const executor = new _execute.Executor({
        schema: (0, _schema.hubSchema)().schema,
        registers: hub.registers,
        open: ({ requestId }, operation)=>timedDoor(gate.open({
                viewer,
                purpose: _query.PURPOSE,
                requestId,
                operation
            }), clock)
    });
    const document = (0, _graphql.parse)(_query.HUB_QUERY);
    const operation = document.definitions.find((node)=>node.kind === _graphql.Kind.OPERATION_DEFINITION);
    return async (after)=>{
        const caller = {
            viewer,
            purpose: _query.PURPOSE,
            requestId: (0, _nodecrypto.randomUUID)()
        };
        const result = await clock.timed("execute", ()=>executor.execute({
                document,
                operation,
                operationName: undefined,
                variables: {
                    city: _query.CITY,
                    after
                },
                caller
            }));
        const since = performance.now();
        JSON.stringify(result);
        clock.add("stringify", since);
        return nextOf(result);
    };
}
/** Guards are compiled deep inside the schema: what they share is timed. */ function timeGuards(clock) {
    const guards = _guards.Guards.prototype;
    const check = Object.getOwnPropertyDescriptor(guards, "check")?.value;
    guards.check = function timed(...given) {
        const since = performance.now();
        const value = Reflect.apply(check, this, given);
        clock.add("guards", since);
        return value;
    };
}
/** Everything else that the door does goes through unchanged. */ function timedDoor(door, clock) {
    const timed = {
        participants: (args, connection)=>clock.timed("page", ()=>door.participants(args, connection)),
        commit: ()=>clock.timed("commit", ()=>door.commit())
    };
    return Object.assign(Object.create(door), timed);
}
/** After the last page the first one. */ function nextOf({ data, errors }) {
    if (errors !== undefined) throw new Error(`the hub refused: ${JSON.stringify(errors)}`);
    const { pageInfo } = data.participants;
    return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
function timesOf(answers) {
    const median = (time)=>(0, _figures.spreadOf)(answers.map((answer)=>time((mark)=>answer.get(mark) ?? 0))).median;
    return {
        rowSql: median((spent)=>spent("sql")),
        json: median((spent)=>spent("rows") - spent("sql")),
        decisions: median((spent)=>spent("judge")),
        factsAndShape: median((spent)=>spent("page") - spent("rows") - spent("judge")),
        record: median((spent)=>spent("commit") - spent("append") - spent("hash")),
        ledgerHash: median((spent)=>spent("hash")),
        ledgerInsert: median((spent)=>spent("append") - spent("hash")),
        guards: median((spent)=>spent("guards")),
        graphql: median((spent)=>spent("execute") - spent("page") - spent("commit") - spent("guards")),
        stringify: median((spent)=>spent("stringify"))
    };
}

//# sourceMappingURL=layers-process.js.map
