"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Asking", {
    enumerable: true,
    get: function() {
        return Asking;
    }
});
const _signassertion = require("../../identity/sign-assertion");
const _remote = require("../../sites/remote");
const PATIENCE_MS = 15_000;
const NEVER_OPENS = {
    ..._remote.REMOTE_SETTINGS,
    breaker: {
        ..._remote.REMOTE_SETTINGS.breaker,
        least: Number.POSITIVE_INFINITY
    }
};
class Asking {
    trial;
    sign = (claims)=>this.rightly(claims);
    reason = "";
    site;
    constructor(trial, settings = NEVER_OPENS){
        this.trial = trial;
        const { siteId, hubId, url, random } = trial;
        this.site = (0, _remote.remoteSite)({
            id: siteId,
            url
        }, {
            sign: (_siteId, { asker }, body)=>this.sign({
                    ...asker,
                    purpose: asker.purpose,
                    hubId,
                    siteId,
                    body
                }),
            now: ()=>performance.now(),
            later: (milliseconds, act)=>{
                const timer = setTimeout(act, milliseconds);
                return ()=>{
                    clearTimeout(timer);
                };
            },
            random,
            log: this.listening()
        }, settings);
    }
    async ask(document, variables, more = {}) {
        const reply = await this.site.ask({
            document,
            variables,
            ...this.begin(more)
        });
        return {
            reply,
            reason: this.reason
        };
    }
    /** With a key of its own. */ async change(change, input, asker = {}) {
        const key = `conformance-${Buffer.from(this.trial.random(16)).toString("hex")}`;
        const reply = await this.site.change({
            change,
            variables: {
                input,
                key
            },
            ...this.begin({
                asker
            })
        });
        return {
            reply,
            reason: this.reason
        };
    }
    begin(more) {
        const { accountId, organizationId, purpose, random } = this.trial;
        this.sign = more.sign ?? ((claims)=>this.rightly(claims));
        this.reason = "";
        const asker = {
            accountId,
            organizationId,
            purpose,
            requestId: `conformance-${Buffer.from(random(6)).toString("hex")}`,
            via: [],
            ...more.asker
        };
        return {
            asker,
            deadlineAt: performance.now() + PATIENCE_MS
        };
    }
    /** As the hub signs; `later` in milliseconds. */ rightly(claims, later = 0) {
        const { key, clock, random } = this.trial;
        return (0, _signassertion.signAssertion)(key, claims, new Date(clock().getTime() + later), random);
    }
    close() {
        return this.site.close();
    }
    listening() {
        const hear = (_event, fields)=>{
            this.reason = fields?.reason ?? this.reason;
        };
        return {
            error: hear,
            warn: hear,
            info: hear,
            debug: hear,
            bug: ()=>{
                this.reason = "HUB";
            }
        };
    }
}

//# sourceMappingURL=asking.js.map
