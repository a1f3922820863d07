/**
 * A breaker per site. The libraries that are kept up (cockatiel 4, opossum 10) need Node 22, take no clock from outside,
 * and let callers wait for the probe; a hub answers them at once.
 */ "use strict";
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
    get BREAKER_SETTINGS () {
        return BREAKER_SETTINGS;
    },
    get siteBreaker () {
        return siteBreaker;
    }
});
const BREAKER_SETTINGS = {
    window: 20,
    least: 5,
    failureRate: 0.5,
    slowMs: 2_000,
    slowRate: 0.8,
    forgetMs: 60_000,
    openMs: 2_000,
    longestOpenMs: 60_000
};
function siteBreaker(settings, now, fraction, onChange = ()=>undefined) {
    return new SiteBreaker(settings, now, fraction, onChange);
}
class SiteBreaker {
    settings;
    now;
    fraction;
    onChange;
    state = "CLOSED";
    ended = [];
    openings = 0;
    probeAt = 0;
    isProbing = false;
    /** Counted up at each change: what began before says nothing about after. */ era = 0;
    constructor(settings, now, fraction, onChange){
        this.settings = settings;
        this.now = now;
        this.fraction = fraction;
        this.onChange = onChange;
    }
    enter() {
        if (this.state === "OPEN" && this.now() >= this.probeAt) this.become("HALF_OPEN");
        if (this.state === "OPEN" || this.isProbing) return null;
        this.isProbing = this.state === "HALF_OPEN";
        const { era } = this;
        let isOver = false;
        return {
            end: (outcome, milliseconds)=>{
                if (!isOver && era === this.era) this.end(outcome === "GOOD" && milliseconds >= this.settings.slowMs ? "SLOW" : outcome);
                isOver = true;
            }
        };
    }
    end(outcome) {
        this.isProbing = false;
        if (outcome === "NEUTRAL") return;
        if (this.state === "HALF_OPEN") {
            if (outcome === "GOOD") this.close();
            else this.open();
            return;
        }
        this.ended.push({
            at: this.now(),
            outcome
        });
        if (this.ended.length > this.settings.window) this.ended.shift();
        if (this.isFailing()) this.open();
    }
    isFailing() {
        const { forgetMs, least, failureRate, slowRate } = this.settings;
        const since = this.now() - forgetMs;
        const recent = this.ended.filter(({ at })=>at >= since);
        if (recent.length < least) return false;
        const bad = recent.filter(({ outcome })=>outcome === "BAD").length;
        const slow = recent.filter(({ outcome })=>outcome === "SLOW").length;
        return bad >= failureRate * recent.length || bad + slow >= slowRate * recent.length;
    }
    open() {
        const { openMs, longestOpenMs } = this.settings;
        const time = Math.min(openMs * 2 ** this.openings, longestOpenMs);
        this.openings += 1;
        this.probeAt = this.now() + time * (0.8 + 0.4 * this.fraction());
        this.become("OPEN");
    }
    close() {
        this.openings = 0;
        this.become("CLOSED");
    }
    become(state) {
        this.state = state;
        this.era += 1;
        this.ended = [];
        this.isProbing = false;
        this.onChange(state);
    }
}

//# sourceMappingURL=breaker.js.map
