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
    get REMOTE_SETTINGS () {
        return REMOTE_SETTINGS;
    },
    get remoteSite () {
        return remoteSite;
    }
});
const _nodestream = require("node:stream");
const _undici = require("undici");
const _breaker = require("./breaker");
const _answer = require("./contract/answer");
const _changeanswer = require("./contract/change-answer");
const _changes = require("./contract/changes");
const _documents = require("./contract/documents");
const _retrybudget = require("./retry-budget");
const _exchange = require("./exchange");
const _siteurl = require("./site-url");
const _wire = require("./wire");
const REMOTE_SETTINGS = {
    connections: 16,
    connectMs: 2_000,
    mostBytes: 32 * 1024 * 1024,
    breaker: _breaker.BREAKER_SETTINGS
};
function remoteSite(entry, house, settings = REMOTE_SETTINGS) {
    return new HttpSite(entry.id, (0, _siteurl.siteEndpoint)(entry.url), house, settings);
}
class HttpSite {
    id;
    endpoint;
    house;
    settings;
    pool;
    changes;
    breaker;
    budget = (0, _retrybudget.retryBudget)();
    underWay = new Map();
    isClosed = false;
    constructor(id, endpoint, house, settings){
        this.id = id;
        this.endpoint = endpoint;
        this.house = house;
        this.settings = settings;
        const { now, random, log } = house;
        this.breaker = (0, _breaker.siteBreaker)(settings.breaker, now, ()=>(random(1)[0] ?? 0) / 256, (state)=>{
            log.warn("site circuit", {
                site: id,
                code: state
            });
        });
        this.pool = endpoint === null ? null : openPool(endpoint.origin, settings);
        this.changes = endpoint === null ? null : openPool(endpoint.origin, settings, 0);
        if (endpoint === null) log.error("site address", {
            site: id,
            code: "SITE_URL"
        });
    }
    async ask(call) {
        const begun = this.house.now();
        const outcome = await this.guarded(call, begun, {
            status: "UNREACHABLE",
            reason: "CLOSED"
        }, (ending)=>this.tries(call, ending));
        return this.reply(call, begun, outcome);
    }
    async change(call) {
        const begun = this.house.now();
        const sending = {
            begun: false
        };
        const outcome = await this.guarded(call, begun, {
            status: "UNREACHABLE",
            reason: "CLOSED"
        }, (ending)=>this.once(call, ending, sending));
        const milliseconds = this.house.now() - begun;
        const reply = changeReply(outcome, sending.begun, milliseconds);
        this.told(call.change, call.asker.requestId, {
            code: reply.status,
            reason: outcome === null ? "CIRCUIT_OPEN" : reasonOf(outcome),
            milliseconds,
            isQuiet: reply.status === "ANSWERED"
        });
        return reply;
    }
    /** Past the breaker and before the deadline. Null: the circuit is open. */ async guarded(call, begun, closed, work) {
        if (this.isClosed || this.pool === null) return closed;
        if (call.deadlineAt <= begun) return {
            status: "TIMED_OUT"
        };
        const permit = this.breaker.enter();
        if (permit === null) return null;
        const outcome = await this.byDeadline(call, call.deadlineAt - begun, work);
        permit.end(this.weigh(outcome, begun), this.house.now() - begun);
        return outcome;
    }
    async drain() {
        this.isClosed = true;
        await Promise.all(this.underWay.values());
        await Promise.all([
            this.pool?.destroy(),
            this.changes?.destroy()
        ]);
    }
    /** Ends what is under way. */ async close() {
        this.isClosed = true;
        for (const ending of this.underWay.keys())ending.end();
        await Promise.all(this.underWay.values());
        await Promise.all([
            this.pool?.destroy(),
            this.changes?.destroy()
        ]);
    }
    /** The deadline ends also what does not listen to it. */ async byDeadline(call, remaining, work) {
        const ending = new _exchange.Ending();
        const cancel = this.house.later(remaining, ()=>{
            ending.end();
        });
        const ended = new Promise((resolve, reject)=>{
            ending.onEnd(()=>{
                resolve(this.isClosed && this.house.now() < call.deadlineAt ? {
                    status: "UNREACHABLE",
                    reason: "CLOSED"
                } : {
                    status: "TIMED_OUT"
                });
            });
            work(ending).then(resolve, reject);
        });
        this.underWay.set(ending, ended);
        try {
            return await ended;
        } finally{
            cancel();
            this.underWay.delete(ending);
        }
    }
    /** Twice at most, and only where the site has not begun to answer: these documents are reads. */ async tries(call, ending) {
        this.budget.earn();
        const body = `{"documentId":"${_documents.SITE_DOCUMENTS[call.document].id}","variables":${call.text ?? JSON.stringify(call.variables)}}`;
        const first = await this.attempt(call, body, ending);
        if (!first.again || ending.isOver || this.house.now() >= call.deadlineAt || !this.budget.spend()) return first.outcome;
        return (await this.attempt(call, body, ending)).outcome;
    }
    async attempt(call, body, ending) {
        const signed = this.tokenFor(call, body);
        const token = signed instanceof Promise ? await signed : signed;
        if (token === null) return {
            outcome: {
                status: "UNREACHABLE",
                reason: UNSIGNED
            },
            again: false
        };
        let hasBegun = false;
        try {
            const answer = await this.send(this.pool, {
                token,
                body,
                remaining: call.deadlineAt - this.house.now(),
                ending
            }, ()=>{
                hasBegun = true;
            });
            const again = answer.status === 502 || answer.status === 503;
            return {
                outcome: (0, _answer.readAnswer)(call.document, call.variables, answer),
                again
            };
        } catch (error) {
            const code = this.faultOf(error, call, ending);
            return {
                outcome: {
                    status: (0, _wire.isOfTheAnswer)(code) ? "INVALID_ANSWER" : "UNREACHABLE",
                    reason: code
                },
                again: !hasBegun && _wire.NEVER_BEGUN.has(code)
            };
        }
    }
    /** A change is sent once, over a connection of its own: on one that was kept nobody could tell whether the site had closed it before or after. */ async once(call, ending, sending) {
        const text = JSON.stringify({
            documentId: _changes.SITE_CHANGES[call.change].id,
            variables: call.variables
        });
        const token = await this.tokenFor(call, text);
        if (token === null) return {
            status: "UNREACHABLE",
            reason: UNSIGNED
        };
        // A deadline that came while it was signed.
        if (ending.isOver) return {
            status: "TIMED_OUT"
        };
        const begin = ()=>{
            sending.begun = true;
        };
        try {
            return (0, _changeanswer.readChange)(call.change, call.variables, await this.send(this.changes, {
                token,
                body: told(text, begin),
                length: Buffer.byteLength(text),
                remaining: call.deadlineAt - this.house.now(),
                ending
            }));
        } catch (error) {
            return {
                status: "UNREACHABLE",
                reason: this.faultOf(error, call, ending)
            };
        }
    }
    /** Null: it could not be signed, which is this hub's own fault. Where it is signed at once, the question leaves at once. */ tokenFor(call, body) {
        try {
            const signed = this.house.sign(this.id, call, body);
            return typeof signed === "string" ? signed : signed.catch((error)=>this.unsigned(call, error));
        } catch (error) {
            return this.unsigned(call, error);
        }
    }
    unsigned({ asker }, error) {
        this.house.log.bug("site assertion", error, {
            site: this.id,
            requestId: asker.requestId
        });
        return null;
    }
    faultOf(error, { asker }, ending) {
        const code = (0, _wire.codeOf)(error);
        if (code === _wire.UNKNOWN && !ending.isOver) this.house.log.bug("site answer", error, {
            site: this.id,
            requestId: asker.requestId
        });
        return code;
    }
    async send(pool, { token, body, length, remaining, ending }, begun = ()=>undefined) {
        if (pool === null || this.endpoint === null) throw new _wire.WireFault("CLOSED");
        const headers = {
            authorization: `Bearer ${token}`,
            "content-type": "application/json",
            accept: "application/json",
            "accept-encoding": "gzip, br",
            "x-deadline-ms": String(Math.max(1, Math.floor(remaining))),
            ...length === undefined ? {} : {
                "content-length": String(length)
            }
        };
        const { status, headers: received, packed } = await (0, _exchange.exchange)(pool, {
            path: this.endpoint.path,
            headers,
            body
        }, ending, begun);
        const encoding = (0, _wire.textOf)(received["content-encoding"]);
        return {
            status,
            contentType: (0, _wire.textOf)(received["content-type"]),
            body: encoding === "" ? packed : await (0, _wire.unpack)(packed, encoding, this.settings.mostBytes)
        };
    }
    /** A refusal is an answer. A deadline that came before even a slow answer could tells nothing of the site. */ weigh(outcome, begun) {
        switch(outcome.status){
            case "ANSWERED":
            case "REFUSED":
                return "GOOD";
            case "TIMED_OUT":
                return this.house.now() - begun >= this.settings.breaker.slowMs ? "BAD" : "NEUTRAL";
            case "UNREACHABLE":
                return outcome.reason === UNSIGNED || outcome.reason === "CLOSED" ? "NEUTRAL" : "BAD";
            case "INVALID_ANSWER":
            case "UNKNOWN":
                return "BAD";
        }
    }
    reply({ asker, document }, begun, outcome) {
        const milliseconds = this.house.now() - begun;
        const status = outcome?.status ?? "CIRCUIT_OPEN";
        this.told(document, asker.requestId, {
            code: status,
            reason: outcome === null ? undefined : reasonOf(outcome),
            milliseconds,
            isQuiet: status === "ANSWERED" || status === "CIRCUIT_OPEN"
        });
        if (outcome?.status === "ANSWERED") return {
            ...outcome,
            milliseconds
        };
        if (outcome?.status === "REFUSED") return {
            ...outcome,
            milliseconds
        };
        return {
            status: status,
            milliseconds
        };
    }
    told(operation, requestId, { code, reason, milliseconds, isQuiet }) {
        this.house.log[isQuiet ? "debug" : "warn"]("site", {
            site: this.id,
            code,
            operation,
            milliseconds: Math.round(milliseconds),
            requestId,
            ...reason === undefined ? {} : {
                reason
            }
        });
    }
}
function reasonOf(outcome) {
    return "reason" in outcome ? outcome.reason : "code" in outcome ? outcome.code : undefined;
}
/** Marks the moment from which on something may have been sent: the connection stands then, and asks for the body. */ function told(text, begin) {
    const body = function*() {
        begin();
        yield Buffer.from(text);
    };
    return _nodestream.Readable.from(body(), {
        objectMode: false
    });
}
function changeReply(outcome, isSent, milliseconds) {
    if (outcome?.status === "ANSWERED") return {
        ...outcome,
        milliseconds
    };
    if (outcome?.status === "REFUSED") return {
        ...outcome,
        milliseconds
    };
    return {
        status: outcome !== null && isSent ? "UNKNOWN" : "NOT_SENT",
        milliseconds
    };
}
const UNSIGNED = "UNSIGNED";
/** Requests are not pipelined: one that hangs would hold up those behind it; with 0 no connection is kept. Redirects are never followed. */ function openPool(origin, { connections, connectMs, mostBytes, ca }, pipelining = 1) {
    const trust = ca === undefined ? {} : {
        ca
    };
    return new _undici.Pool(origin, {
        connections,
        pipelining,
        allowH2: false,
        maxResponseSize: mostBytes,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: {
            timeout: connectMs,
            rejectUnauthorized: true,
            ...trust
        }
    });
}

//# sourceMappingURL=remote.js.map
